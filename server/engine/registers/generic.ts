/** Whether a name is made of common words only, so that no reader knows it without the document. */
import { ADJECTIVES, FIRST_WORDS, HEAD_NOUNS, NOUNS, OUTSIDE_PARTS, OUTSIDE_WORDS, ROLES_ALONE, TAILS } from '../lexicon/commonNames.ts';
import type { Language, NameEntry } from '../types.ts';

interface Words {
  readonly heads: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly outside: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly parts: readonly string[];
  readonly adjectives: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const split = (text: string): string[] => text.trim().split(/\s+/);
let known: Words | undefined;

/** Made when the first name is read. */
function words(): Words {
  known ??= {
    heads: new Set(split(HEAD_NOUNS)),
    firsts: new Set([...split(FIRST_WORDS), ...split(HEAD_NOUNS)]),
    outside: new Set(split(OUTSIDE_WORDS)),
    alone: new Set(split(ROLES_ALONE)),
    tails: new Set(split(TAILS)),
    parts: split(OUTSIDE_PARTS),
    adjectives: new Set(split(ADJECTIVES)),
    nouns: new Set(split(NOUNS)),
  };
  return known;
}

/** Who collaborations of Dutch give a name of one part to. */
const ALONE =
  /^(?:penvoerder|dienstverlener|uitvoerder|dataleverancier|kwartiermaker|procesbegeleider|bronhouder|coördinator|afnemer|aanbieder|leverancier|gegevensleverancier|arbiter|taxateur|bemiddelaar|geschilbeslechter|aannemer|ombudspersoon|vertrouwenspersoon|keurmeester|opzichter|toetser|gemachtigde|rekenmeester)s?$/u;
/** Words whose ending shows that they are no name of a place or a person. */
const COMMON = /^[a-z-]{3,}(?:tion|sion|ment|ity|ance|ence|ship|ness|ive|able|ible|ional|ural|ical|ology)s?$/u;

/** All its words are common ones. */
export function isGeneric({ name, type }: NameEntry, language: Language): boolean {
  if (type === 'abbreviation' || type === 'party' || !/^\p{Lu}/u.test(name)) return false;
  const lower = name.toLowerCase();
  return language === 'en' ? isEnglish(lower.split(/\s+/)) : isDutch(lower.split(/\s+/));
}

function isEnglish(parts: readonly string[]): boolean {
  const { heads, firsts, outside, alone } = words();
  const last = singular(parts.at(-1)!, heads);
  if (parts.length === 1) return alone.has(singular(last, alone));
  if (parts.some((it) => outside.has(it)) || OUTSIDE.test(parts.join(' '))) return false;
  return (
    heads.has(last) &&
    parts.slice(0, -1).every((it) => firsts.has(it) || COMMON.test(it) || it.split('-').every((part) => firsts.has(part)))
  );
}

/** Known from the law, or from every organisation. */
const OUTSIDE =
  /^(?:data protection|security council|open source|(?:public|creative|software) licen[cs]e|code|human rights|social security|safety data sheet|working day|general meeting|working groups?$)/u;

const singular = (word: string, among: ReadonlySet<string>): string =>
  among.has(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '');

function isDutch(parts: readonly string[]): boolean {
  const { adjectives, nouns } = words();
  if (parts.length === 1) return ALONE.test(parts[0]!) || isCompound(parts[0]!);
  const isNoun = (it: string): boolean =>
    nouns.has(it) || nouns.has(it.replace(/(?:en|s)$/, '')) || isCompound(it) || /^(?:van|voor)$/.test(it);
  return isNoun(parts.at(-1)!) && parts.slice(0, -1).every((it) => adjectives.has(it) || isNoun(it));
}

const compounds = new Map<string, boolean>();
const MOST = 2000;

/** `Investeringscommissie`: what it is, after what it is for. */
function isCompound(word: string): boolean {
  let answer = compounds.get(word);
  if (answer === undefined) {
    if (compounds.size >= MOST) compounds.clear();
    answer = tailOf(word) !== undefined;
    compounds.set(word, answer);
  }
  return answer;
}

function tailOf(word: string): string | undefined {
  const { tails, parts } = words();
  if (parts.some((it) => word.startsWith(it)) || !/^[a-zà-ÿ-]+$/.test(word)) return undefined;
  for (const form of [word, word.replace(/(?:en|s)$/, '')]) {
    for (let at = 3; at <= form.length - 3; at++) if (tails.has(form.slice(at))) return form.slice(at);
  }
  return undefined;
}

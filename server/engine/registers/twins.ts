/** Names that are nearly another name of the document: `Steering Board` where a `Steering Committee` is defined. */
import { createTable } from '../notes.ts';
import { languageIn } from '../summary.ts';
import type { Language, NameEntry, Summary } from '../types.ts';
import { isExplained } from './abbreviationUses.ts';
import { isIntroduced } from './introduced.ts';
import { namesOf } from './nameTable.ts';
import { stem } from './stems.ts';

type Kind = 'body' | 'role' | 'term';

/** Head nouns that authors take for each other. */
const HEADS: Readonly<Record<Language, Readonly<Record<Kind, RegExp>>>> = {
  en: {
    body: /^(.{4,40}?)[ -](?:board|committee|group|council|team|commission|panel|forum|assembly|task ?force|squad|working (?:group|party))s?$/iu,
    role: /^(.{4,40}?)[ -](?:manager|director|leader|lead|coordinator|head|administrator|supervisor|custodian|keeper|steward|warden|officer)s?$/iu,
    term: /^(.{4,40}?)[ -](?:(fund|pot)|(register|registry|database)|(fee|charge|levy)|(platform|portal)|(desk|counter)|(store|depot|warehouse)|(period|term)|(planner|coordinator|scheduler))s?$/iu,
  },
  nl: {
    body: /^(.{3,30}?)[ -]?(?:werkgroep|groep|raad|commissie|team|comité|overleg|kring|tafel|beraad|panel|forum|platform|ploeg|board|committee|group|council)(?:en)?$/iu,
    role: /^(.{3,30}?)[ -]?(?:manager|directeur|leider|coördinator|beheerder|hoofd|trekker|chef|bewaarder|opzichter|regisseur)s?$/iu,
    term: /^(.{3,30}?)[ -]?(?:(fonds|pot|kas)|(register|databank|database)|(bijdrage|heffing|contributie|vergoeding)|(platform|portaal)|(loket|balie|meldpunt)|(depot|magazijn)|(termijn|periode)|(planner|coördinator|roostermaker))(?:en|s)?$/iu,
  },
};
/** First parts that mean the same: who steers. */
const STEERS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:steering|governing|managing)$/iu,
  nl: /^(?:stuur|regie|sturings|steering)$/iu,
};
/** `project group` and `project board` are often two bodies, and who is general or deputy is no one's twin. */
const COMMON: Readonly<Record<Kind, RegExp>> = {
  body: /^(?:project|programme|program|programma|werk|working|user|users|gebruikers|management|executive|technical|review|advisory|klankbord|advies)$/iu,
  term: /^(?:central|annual|shared|joint|general|project|centraal|centrale|jaar|gezamenlijk|gezamenlijke|algemeen|algemene)$/iu,
  role: /^(?:general|executive|managing|deputy|vice|assistant|interim|acting|team|algemeen|adjunct|plaatsvervangend|afdelings)$/iu,
};
/** `Raad van Deelnemers` and `Deelnemersraad`, `Board of Partners` and `Partner Board`. */
const TURNED =
  /^(board|council|office|committee|working group|raad|college|bureau|commissie|werkgroep) (?:(?:of|van|on|voor) )?(?:the |de )?(\p{L}+)$/iu;
const COMPOUND: Readonly<Record<Language, RegExp>> = {
  en: /^(\p{L}+?)['’]?s?['’]? (board|council|office|committee|working group)$/iu,
  nl: /^(\p{L}{3,}?)(werkgroep|raad|college|bureau|commissie)$/iu,
};

/** A name of the register that may have a twin, with what comes before its head noun. */
interface Model {
  readonly entry: NameEntry;
  readonly kind: Kind;
  readonly first: string | undefined;
  readonly turned: string | undefined;
  /** Which of the head nouns for one thing it has; of bodies and roles all are. */
  readonly head: number;
}

/** By body or role that nothing explains, the one that it is probably another name for: the document describes only that one. */
export const twinsOf = createTable((summary): ReadonlyMap<NameEntry, NameEntry> => {
  const language = languageIn(summary);
  const named = namesOf(summary).entries.flatMap((it) => modelOf(it, language));
  const isTold = ({ definitions, uses }: NameEntry): boolean => definitions.length > 0 || uses.some((it) => isIntroduced(it, summary));
  const explained = named.filter((it) => isTold(it.entry));
  const twins = new Map<NameEntry, NameEntry>();
  for (const { entry, kind, first, turned, head } of named) {
    if (entry.definitions.length > 0 || entry.uses.length === 0) continue;
    const isSame = (it: Model): boolean => isTwin(first, it.first, language) || isTurned(turned, it.turned);
    const same = explained.filter((it) => it.kind === kind && it.head === head && isSame(it));
    if (same.length === 1 && same[0]!.entry !== entry) twins.set(entry, same[0]!.entry);
  }
  for (const [entry, model] of swapped(summary)) twins.set(entry, model);
  return twins;
});

/** `JBC` where `JCB` is written out, and nothing says what `JBC` is. */
function* swapped(summary: Summary): Generator<readonly [NameEntry, NameEntry]> {
  const short = namesOf(summary).entries.filter((it) => it.type === 'abbreviation' && it.name.length > 2);
  for (const entry of short) {
    if (entry.definitions.length > 0 || entry.uses.some((it) => isExplained(it, summary))) continue;
    const same = short.filter((it) => it.definitions.length > 0 && lettersOf(it.name) === lettersOf(entry.name));
    if (same.length === 1) yield [entry, same[0]!];
  }
}

/** The first one, then the others in the order of the alphabet. */
const lettersOf = (name: string): string => name[0] + [...name.slice(1)].sort().join('');

const isTurned = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

function modelOf(entry: NameEntry, language: Language): Model[] {
  const { type, name } = entry;
  if (type !== 'body' && type !== 'role' && type !== 'term') return [];
  const found = HEADS[language][type].exec(name);
  const first = found?.[1] === undefined || COMMON[type].test(found[1]) ? undefined : sameFirst(found[1].toLowerCase(), language);
  const head = found?.findIndex((it, i) => i > 1 && it !== undefined) ?? -1;
  const model = { entry, kind: type, first, turned: turnedOf(name, language), head };
  return model.first === undefined && model.turned === undefined ? [] : [model];
}

/** Words before a head noun that say the same, by the one that stands for them. */
const ALIKE: Readonly<Record<string, string>> = {
  lending: 'loan',
  procurement: 'purchas',
  purchase: 'purchas',
  leen: 'uitleen',
  huur: 'verhuur',
  inkoop: 'aankoop',
};

function sameFirst(first: string, language: Language): string {
  if (STEERS[language].test(first)) return first;
  const key = first
    .split(' ')
    .map((it) => stem(it.replace(/[’']s?$/, ''), language))
    .join(' ');
  return ALIKE[key] ?? ALIKE[first] ?? key;
}

/** Both parts of a name, in whichever order it has them. */
function turnedOf(name: string, language: Language): string | undefined {
  const [, head, of] = TURNED.exec(name) ?? [];
  if (head && of) return `${stem(of.toLowerCase(), language)} ${head.toLowerCase()}`;
  const [, first, last] = COMPOUND[language].exec(name) ?? [];
  return first && last && `${stem(first.toLowerCase(), language)} ${last.toLowerCase()}`;
}

const isTwin = (first: string | undefined, other: string | undefined, language: Language): boolean =>
  first !== undefined && other !== undefined && (first === other || (STEERS[language].test(first) && STEERS[language].test(other)));

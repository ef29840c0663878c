/** Names that are defined by the section or list they stand in: parties under `Partijen`, terms under `Begripsbepalingen`. */
import type { Block, Language, Name, Placed, Summary } from '../types.ts';
import { typeOfName } from './heads.ts';
import { proper } from './nameForms.ts';

const PARTIES =
  /^(?:de |het |the )?(?:contract|verdrags)?(?:partijen|parties|ondergetekenden|deelnemers|deelnemende \p{L}+|oprichters|participating \p{L}+|founding \p{L}+|founders|signatories|who we are)(?! (?:en|and) )/iu;
const TERMS =
  /definit|begrip|terminolog|woordenlijst|afkorting|abbreviat|glossar|woorden die|wat wij verstaan|^(?:(?:de|the|our|onze) )?(?:terms|termen|words|woorden)(?: (?:we use|used|in this \p{L}+))?$/iu;
const OPENS_PARTIES =
  /(?:ondergetekenden|undersigned|partijen (?:bij|zijn|tot)|parties (?:to|are|of)|(?:is|are) made (?:between|by)|entered into (?:between|by)|made commencing|tussen|between|by and (?:among|between))[^.]{0,120}[:,]\s*$/i;
const OPENS_TERMS =
  /(?:verstaan onder|verstaan wij onder|verstaan|betekent|following (?:terms|definitions|words)|definitions apply|have the (?:following )?meanings?)[^.]{0,60}:\s*$/i;
const COLUMN =
  /^\W{0,4}(?:(?:naam (?:van de )?)?partij(?:en)?|deelnemers?|organisaties?|gemeenten?|part(?:y|ies)|organi[sz]ations?|municipalit(?:y|ies)|participants?|members?|instelling|name|naam)\W{0,4}$/i;
const END =
  /,|;|\(|:|(?<=\p{L})\.(?=\s|$)|(?<!\p{L})(?:gevestigd|statutair|vertegenwoordigd|represented|hierna|hereinafter|verder te|established|having|ten deze|a company|an? (?:public|non-profit)|te(?= \p{Lu})|whose|die|dat|who|which|with|is|zijn|are|has|heeft)(?!\p{L})| [–—-] /u;
const LEAD =
  /^(?:\s{0,3}\d{1,2}(?:\.\d{1,2}){1,3}\.?\s{1,4}|[\s\d.)*_"“•a-z-]{0,6}[.)][\s*_"“]{1,6}|[\s*_"“•-]{1,9})?(?:(?:party|partij) [\dA-Z]{1,2}\s?[:.–-]\s?)?(?:(?:partij|party)[^,.;]{0,50}?\s(?:is|zijn|are)(?: (?:ook|ten slotte|tot slot|daarnaast|verder|also|finally))?\s)?(?:and |en )?/iu;

export const isTermsTitle = (title: string): boolean => TERMS.test(title);

export interface Context {
  readonly parties: boolean;
  readonly terms: boolean;
  /** Of a row: the first cell of its table's header. */
  readonly column?: string;
}

/** For each block whether it stands where parties or terms are listed. */
export function contextsOf({ charter }: Summary): Context[] {
  const { blocks, sections } = charter;
  const around: Context[] = [];
  for (const { title, parent } of sections) {
    const outer = around[parent];
    around.push({ parties: PARTIES.test(title) || (outer?.parties ?? false), terms: TERMS.test(title) || (outer?.terms ?? false) });
  }
  let section = -2;
  let column: string | undefined;
  let opened: Context = NONE;
  return blocks.map(({ block, section: at }: Placed) => {
    if (at !== section || block.type === 'heading') opened = NONE;
    section = at;
    if (block.type === 'row' && block.header && block.cells) column = cell(block, 0);
    else if (block.type !== 'row') column = undefined;
    const outer = around[at] ?? NONE;
    const context = { parties: (outer.parties && !outer.terms) || opened.parties, terms: outer.terms || opened.terms };
    if (block.type === 'paragraph' || (block.type === 'item' && block.prose.trimEnd().endsWith(':'))) opened = openedBy(block.prose);
    return column ? { ...context, column } : context;
  });
}

const NONE: Context = { parties: false, terms: false };

/** A paragraph that ends in a colon or comma opens a list. */
function openedBy(prose: string): Context {
  const end = prose.slice(-240).trimEnd();
  return /[:,]$/.test(end) ? { parties: OPENS_PARTIES.test(end), terms: OPENS_TERMS.test(end) } : NONE;
}

export const cell = ({ cells, prose }: Block, index: number): string => {
  const span = cells?.[index];
  return span ? prose.slice(span.start, span.end).trim() : '';
};

/** The party that an item, row or paragraph of a list of parties names. */
export function partyOf(block: Block, { column }: Context): Name | undefined {
  if (block.type === 'row') {
    if (block.header || !column || !COLUMN.test(column)) return undefined;
    const words = cell(block, 0);
    return /\p{Lu}/u.test(words) && !/^(?:totaal|total|som|sum)$/i.test(words)
      ? at(block, block.cells![0]!.start, words, 'party')
      : undefined;
  }
  if (block.type !== 'item' && !(block.type === 'paragraph' && /vertegenwoordigd|represented by|gevestigd|hierna/i.test(block.prose)))
    return undefined;
  const lead = LEAD.exec(block.prose.slice(0, 160))?.[0].length ?? 0;
  const rest = block.prose.slice(lead, lead + 160);
  const end = END.exec(rest);
  const words = rest
    .slice(0, end?.index ?? rest.length)
    .trim()
    .replace(/^(?:de|het|een|the|an?|(?:De|Het|The)(?= \p{Ll})) /u, '');
  if (!/\p{Lu}/u.test(words) || words.length < 2 || words.split(/\s+/).length > 9) return undefined;
  return at(block, lead, words, 'party');
}

const TERM =
  /^[\s\d.)*_a-z-]{0,8}?["“*_\s]{0,4}((?:\p{L}[\p{L}\p{M}\d'’&/. -]{1,58}?))(?:\s\(([^()]{1,40})\))?["”*_\s]{0,5}(?::|\s[–—-]\s|\smeans\s|\sbetekent\s)/u;

/** The term that an item, paragraph or row of a list of definitions explains, with the abbreviation in brackets behind it. */
export function termsOf(block: Block, language: Language): Name[] {
  const { type, prose, marked } = block;
  if (type === 'heading') {
    const name = block.title && block.title.length <= 50 ? at(block, 0, block.title, kindOf(block.title, language)) : undefined;
    return name ? [name] : [];
  }
  if (type === 'row') {
    const words = block.header ? '' : cell(block, 0);
    const expansion = cell(block, 1);
    const name = words.length > 1 && words.length <= 60 ? at(block, block.cells![0]!.start, words, kindOf(words, language)) : undefined;
    return name ? [name.type === 'abbreviation' && expansion.length <= 90 && expansion !== '' ? { ...name, expansion } : name] : [];
  }
  if ((type !== 'item' && type !== 'paragraph') || /:\s*$/.test(prose)) return [];
  const lead = marked[0];
  const words =
    lead && /^[\s\d.)*_"“-]*$|^\W*[a-z][.)]\W*$/.test(prose.slice(0, lead.start)) && lead.end - lead.start <= 60
      ? prose.slice(lead.start, lead.end)
      : undefined;
  const match = TERM.exec(prose.slice(0, 120));
  const written = words?.replace(/[\s.:]+$/, '') ?? match?.[1];
  if (!written || (!words && match && /[.;]\s/.test(match[1]!))) return [];
  const name = at(block, lead && words ? lead.start : match!.index, written, kindOf(written, language));
  const brackets = /\((\p{Lu}[\p{L}\d&]{1,8})\)/u.exec(`${written}${match?.[2] ? ` (${match[2]})` : ''}`);
  const short = brackets ? at(block, match?.index ?? 0, brackets[1]!, 'abbreviation') : undefined;
  return [...(name ? [name] : []), ...(short && name ? [{ ...short, expansion: name.text }] : [])];
}

const kindOf = (text: string, language: Language): Name['type'] =>
  /^[\p{Lu}\d&]{2,9}$/u.test(text) ? 'abbreviation' : (typeOfName(text, language) ?? 'term');

/** The name without article, quotation marks and a remark in brackets. */
function at({ prose, source }: Block, from: number, written: string, type: Name['type']): Name | undefined {
  const words = (type === 'party' ? written : proper(written.replace(/^["“”'‘*_]+|["”’'*_:]+$/gu, ''))).replace(/\s\([^()]*\)$/, '').trim();
  const start = prose.indexOf(words, from);
  if (start < 0 || words === '' || source.length < start) return undefined;
  return { span: { start, end: start + words.length }, text: words.replace(/\s+/g, ' '), type, defines: true };
}

/** Parties that a list or a sentence of parties names. */
import type { Block, Name } from '../types.ts';
import { type Context, cell, isFormal, nameAt } from './contexts.ts';

const COLUMN =
  /^\W{0,4}(?:(?:naam (?:van de )?)?partij(?:en)?|deelnemers?|organisaties?|gemeenten?|part(?:y|ies)|organi[sz]ations?|municipalit(?:y|ies)|participants?|members?|instelling|name|naam)\W{0,4}$/i;
const END =
  /,|;|\(|:|(?<=\p{Ll})\.(?=\s|$)|(?<!\p{L})(?:gevestigd|statutair|vertegenwoordigd|represented|hierna|hereinafter|verder te|established|having|ten deze|a company|an? (?:public|non-profit)|te(?= \p{Lu})|whose|die|dat|who|which|with|is|zijn|are|has|heeft)(?!\p{L})| [–—-] /u;
const LEAD =
  /^(?:\s{0,3}\d{1,2}(?:\.\d{1,2}){1,3}\.?\s{1,4}|[\s\d.)*_"“•a-z-]{0,6}[.)][\s*_"“]{1,6}|[\s*_"“•-]{1,9})?(?:(?:party|partij) [\dA-Z]{1,2}\s?[:.–-]\s?)?(?:(?:partij|party)[^,.;]{0,50}?\s(?:is|zijn|are)(?: (?:ook|ten slotte|tot slot|daarnaast|verder|also|finally))?\s)?(?:and |en )?/iu;
/** `made between A, B and C`. */
const BETWEEN =
  /(?:(?:made|entered into|concluded)(?: by and)? (?:between|among)|is between|(?:gesloten|aangegaan|overeengekomen) tussen|(?:overeenkomst|convenant) tussen)\s([^.;:()]{5,300})/iu;
/** Words in lower case that a name may have, and those before it that tell what it is. */
const LINK = /^(?:of|van|de|der|den|het|the|and|en|voor|for|te|in|op|bij|aan|ten|&|’t|'t|on|y|la|du)$/;
const FORM =
  /^(?:gemeenten?|provincie|waterschap|hoogheemraadschap|veiligheidsregio|stichting|vereniging|coöperatie|universiteit|hogeschool|zorgverzekeraar|ziekenhuis|municipality|province|county|city|university|foundation|association|hospital|school|college|company|library|ministerie|ministry)$/i;
const GENERIC =
  /^(?:part(?:y|ies)|partij(?:en)?|deelnemers?|members?|each|every|any|all|elke?|iedere?|alle|new|nieuwe|deze|this|totaal|total|som|sum|wij|we|n\.?v\.?t\.?)$/i;

/** In a place for parties: what an item, a row or a formal paragraph names, or the names of a sentence. */
export function partiesOf(block: Block, { column }: Context): Name[] {
  const { type, prose, cells } = block;
  if (type === 'row') {
    const words = cell(block, 0);
    const listed = !block.header && column !== undefined && COLUMN.test(column);
    return listed && /\p{Lu}/u.test(words) && !GENERIC.test(words) ? found(block, cells![0]!.start, words) : [];
  }
  if (type === 'paragraph' && !isFormal(prose)) return between(block);
  if (type !== 'item' && type !== 'paragraph') return [];
  const lead = LEAD.exec(prose.slice(0, 160))?.[0].length ?? 0;
  const words = nameOf(prose.slice(lead, lead + 160), isFormal(prose));
  return words === undefined ? [] : found(block, lead, words);
}

/** The parties of `made between A, B and C`, wherever it stands; none where one of them is no name. */
export function between(block: Block): Name[] {
  const match = BETWEEN.exec(block.prose);
  if (!match) return [];
  const start = match.index + match[0].length - match[1]!.length;
  const pieces = match[1]!
    .replace(/(?:,|\s)(?:establish|agree|hereby|komen|hebben|inzake|on the|concerning|over)\b.*$/su, '')
    .split(/,\s*(?:and|en)?\s+|\s+(?:and|en)\s+/);
  const names = pieces.map((it) => nameOf(it.trim(), false));
  if (names.length < 2 || names.some((it) => it === undefined)) return [];
  return names.flatMap((it) => found(block, start, it!));
}

const found = (block: Block, from: number, words: string): Name[] => {
  const name = nameAt(block, from, words, 'party');
  return name ? [name] : [];
};

/** The words up to a comma, a seat or a verb, where they are a name. */
function nameOf(text: string, formal: boolean): string | undefined {
  const end = END.exec(text);
  const name = text
    .slice(0, end?.index ?? text.length)
    .trim()
    .replace(/^(?:de|het|een|the|an?|(?:De|Het|The)(?= \p{Ll})) /u, '');
  const words = name.split(/\s+/);
  if (!/\p{Lu}/u.test(name) || name.length < 2 || words.length > 9 || GENERIC.test(words[0]!)) return undefined;
  const plain = words.slice(FORM.test(words[0]!) ? 1 : 0).filter((it) => !/^["“(]?[\p{Lu}\d]/u.test(it) && !LINK.test(it));
  return plain.length === 0 || formal ? name : undefined;
}

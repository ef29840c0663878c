/** Parties that a list or a sentence of parties names. */
import type { Block, Name } from '../types.ts';
import { type Context, cell, nameAt as namedAt } from './contexts.ts';
import { isFormal } from './formal.ts';
import { nameAt } from './nameLists.ts';
import { isOrganisation, isPerson } from './organisations.ts';
import { isGeneric, isPartyName, mayBeName } from './partyName.ts';
import { namedTogether, namesAlone } from './partySentences.ts';

const END =
  /,|;|\(|:|(?<=\p{Ll})\.(?=\s|$)|(?<!\p{L})(?:gevestigd|statutair|vertegenwoordigd|represented|hierna|hereinafter|verder te|established|having|ten deze|a company|an? (?:public|non-profit)|te(?= \p{Lu})|whose|die|dat|who|which|with|is|zijn|are|has|heeft)(?!\p{L})| [–—-] /u;
const LEAD =
  /^(?:\s{0,3}\d{1,2}(?:\.\d{1,2}){1,3}\.?\s{1,4}|[\s\d.(*_"“•a-z-]{0,6}[.)][\s*_"“]{1,6}|[\s*_"“•-]{1,9})?(?:(?:party|partij) [\dA-Z]{1,2}\s?[:.–-]\s?)?(?:(?:partij|party)[^,.;]{0,50}?\s(?:is|zijn|are)(?: (?:ook|ten slotte|tot slot|daarnaast|verder|also|finally))?\s)?(?:and |en )?/iu;
/** In a place for parties: what an item, a row or a formal paragraph names, the names of a sentence, or a paragraph that is a name. */
export function partiesOf(block: Block, { at, opened }: Context): Name[] {
  const { type, prose, cells } = block;
  if (type === 'row') {
    const words = block.header || at === undefined ? '' : cell(block, at);
    return /\p{Lu}/u.test(words) && !isGeneric(words) && !isPerson(words) ? found(block, cells![at!]!.start, words) : [];
  }
  if (type !== 'item' && type !== 'paragraph') return [];
  const formal = isFormal(prose);
  if (type === 'paragraph') {
    const together = [() => namedTogether(block, !formal || opened === true), () => namesAlone(block)];
    const names = together.reduce<Name[]>((known, read) => (known.length > 0 ? known : read()), []);
    if (names.length > 0 || (!formal && prose.trim().length > LONGEST_NAME)) return names;
  }
  const lead = LEAD.exec(prose.slice(0, 160))?.[0].length ?? 0;
  const words = nameOf(prose.slice(lead, lead + 160), formal) ?? (type === 'item' ? subjectOf(block, lead) : undefined);
  const alone =
    type === 'item' ||
    formal ||
    (words !== undefined &&
      prose
        .trim()
        .replace(/[,;.]$/, '')
        .endsWith(words) &&
      prose.trim().length < lead + words.length + 6);
  return words === undefined || !alone || isPerson(words) ? [] : found(block, lead, words);
}

const LONGEST_NAME = 80;

/** `**Museum Kiek** keeps the depot`: a name that is marked or tells what it is, and a verb. */
function subjectOf({ prose, marked }: Block, lead: number): string | undefined {
  const from = lead + /^\s*/.exec(prose.slice(lead))![0].length;
  const name = nameAt(prose, from, true);
  if (!name || !/^\s{1,3}\p{Ll}/u.test(prose.slice(name.end, name.end + 5).replace(/^[*_]+/, ''))) return undefined;
  const text = prose.slice(name.start, name.end);
  return isOrganisation(text) || marked.some((it) => it.start <= name.start && name.end <= it.end && it.end - it.start < 80)
    ? text
    : undefined;
}

const found = (block: Block, from: number, words: string): Name[] => {
  const name = namedAt(block, from, words, 'party');
  return name ? [name] : [];
};

/** The words up to a comma, a seat or a verb, where they are a name. */
function nameOf(text: string, formal: boolean): string | undefined {
  const end = END.exec(text);
  const name = text
    .slice(0, end?.index ?? text.length)
    .trim()
    .replace(/^(?:de|het|een|the|an?|(?:De|Het|The)(?=\s+\p{Ll}))\s+/u, '');
  return (formal ? mayBeName(name) : isPartyName(name)) ? name : undefined;
}

/** Articles, sections, annexes and members that a block is the beginning of. */
import type { Block, Place, Span } from '../types.ts';

/** What a word before a number means; Dutch and English, singular, lower case. */
const TYPES: Readonly<Record<string, Place['type']>> = {
  artikel: 'article',
  article: 'article',
  art: 'article',
  clause: 'article',
  clausule: 'article',
  hoofdstuk: 'section',
  chapter: 'section',
  titel: 'section',
  title: 'section',
  afdeling: 'section',
  paragraaf: 'section',
  paragraph: 'section',
  section: 'section',
  deel: 'section',
  part: 'section',
  punt: 'section',
  '§': 'section',
  bijlage: 'annex',
  annex: 'annex',
  appendix: 'annex',
  schedule: 'annex',
  aanhangsel: 'annex',
  exhibit: 'annex',
  attachment: 'annex',
  lid: 'member',
};

const SINGULAR: Readonly<Record<string, string>> = {
  artt: 'art',
  paragrafen: 'paragraaf',
  hoofdstukken: 'hoofdstuk',
  annexe: 'annex',
  annexes: 'annex',
  appendices: 'appendix',
  leden: 'lid',
  punten: 'punt',
  delen: 'deel',
  '§§': '§',
};

/** `Artikelen` is `artikel`, `Art.` is `art`. */
export function singular(word: string): string {
  let known = singulars.get(word);
  if (known === undefined) {
    known = singularOf(word);
    if (singulars.size < MOST) singulars.set(word, known);
  }
  return known;
}

/** The words are few, and there are many numbers without one. */
const singulars = new Map<string, string>();
const MOST = 1000;

function singularOf(word: string): string {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return SINGULAR[plain] ?? [plain, plain.replace(/[ns]$/, ''), plain.replace(/en$/, '')].find((it) => it in TYPES) ?? plain;
}

/** The type of place that a word in the singular stands for; a bare number is that of a section. */
export const typeOf = (word: string): Place['type'] => TYPES[word] ?? 'section';

/** `Bijlage A: …`, `Artikel 5. De …` where a paragraph, item or row begins so. */
const WORDED =
  /^[\s\\*_|-]{0,12}((?:[Bb]ijlage|[Aa]nnexe?|[Aa]ppendix|[Ss]chedule|[Aa]anhangsel|[Ee]xhibit|[Aa]ttachment|[Aa]rtikel|[Aa]rticle|[Aa]rt\.?|BIJLAGE|ANNEX|APPENDIX|ARTIKEL|ARTICLE)[ \u00A0\u00AD]{1,2}(\d{1,3}(?:\.\d{1,3}){0,2}(?:[a-z]|[ \u00A0](?:bis|ter|quater))?|[IVX]{1,5}|[A-Z]))(?![\p{L}\d])\s{0,3}(?:[.:–—|-]|$|\s{2})/u;
/** `4.2 De …`, `4.2. De …`, and `2. De …` where Markdown sees no list. */
const BARE = /^\s{0,3}\(?((\d{1,3}(?:\.\d{1,3}){1,3}|\d{1,2}[a-z]?(?=\s?[.)]))\s?[.)]?)[\s\u00AD]{1,9}(?=[\p{Lu}"'“‘(])/u;

/** At most one: the place that begins here. */
export function placesOf(block: Block): Place[] {
  const { type, number, prose } = block;
  if (type === 'heading') return number ? [place(number.word, number.number, number.span, prose)] : [];
  if (type === 'item' && number)
    return block.depth === 1 ? [{ ...place('', number.number, number.span, block.source), type: 'member' }] : [];
  if (type !== 'paragraph' && type !== 'item' && type !== 'row') return [];
  const start = prose.slice(0, 80);
  const worded = WORDED.exec(start);
  if (worded) {
    const at = worded[0].indexOf(worded[1]!);
    return [place(worded[1]!.split(/\s/)[0]!, worded[2]!, { start: at, end: at + worded[1]!.length }, prose)];
  }
  const bare = type === 'row' ? null : BARE.exec(start);
  if (!bare) return [];
  const at = bare[0].indexOf(bare[1]!);
  const found = place('', bare[2]!, { start: at, end: at + bare[1]!.length }, prose);
  return [bare[2]!.includes('.') ? found : { ...found, type: 'member' }];
}

function place(word: string, number: string, span: Span, text: string): Place {
  const kind = singular(word);
  const at = Math.max(span.start, text.slice(span.start, span.end).indexOf(number, word.length) + span.start);
  return { type: typeOf(kind), word: kind, number, span, digits: { start: at, end: at + number.length } };
}

/** In which language a block is written, where that is not the document's. */
import { createAnswer, createNotes } from './notes.ts';
import { charterOf } from './summary.ts';
import type { Block, Language, Span, Summary } from './types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words that the other languages do not have. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('the and to for shall by with that this are from will may which each not as any its their be been have has before'),
  nl: words('het een en van voor met zijn wordt dat die worden aan door bij als kan niet deze dit ook naar hun haar uit over heeft'),
  de: words('der die das und von für mit ist wird werden nicht auf eine einer dem den durch bei als auch sich zur zum'),
  fr: words('le la les des une et pour avec dans que qui est sont par sur du au aux ce cette ne pas leur'),
};

/** So many words make a passage; names, titles and terms are shorter. */
const PASSAGE = 12;

/** By word the languages that have it, as bits in the order of `COMMON`. */
const LANGUAGES = Object.keys(COMMON);
const bitsOf = new Map<string, number>();
LANGUAGES.forEach((language, i) => {
  for (const word of COMMON[language]!) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << i));
});

export interface Compared {
  readonly words: number;
  /** Absent where the block is in the language of the document, or cannot be told. */
  readonly language?: string;
}

export function compared(block: Block, own: Language): Compared {
  const { type } = block;
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'heading') return { words: 0 };
  const { words, shares } = countsOf(unquoted(block).toLowerCase());
  if (words < PASSAGE || type === 'row') return { words };
  const ownBit = 1 << LANGUAGES.indexOf(own);
  let best = 0;
  let hits = -1;
  for (let i = 0; i < LANGUAGES.length; i++) {
    const share = sum(shares, (bits) => (bits & (1 << i)) !== 0);
    if (share > hits) [best, hits] = [i, share];
  }
  const ours = sum(shares, (bits) => (bits & ownBit) !== 0 && (bits & (1 << best)) === 0);
  const foreign = LANGUAGES[best] !== own && hits >= 4 && hits * 5 >= words && ours * 4 <= hits;
  return foreign ? { words, language: LANGUAGES[best]! } : { words };
}

/** How many words a text has, and how many of each set of languages. */
function countsOf(text: string): { words: number; shares: Int32Array } {
  const shares = new Int32Array(1 << LANGUAGES.length);
  let words = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    if (at > start) {
      words++;
      // The small words have at most seven letters.
      if (at - start < 8) shares[bitsOf.get(text.slice(start, at)) ?? 0]!++;
    } else at++;
  }
  return { words, shares };
}

/** ASCII, and the letters beyond it without the punctuation between them. */
const isLetter = (code: number): boolean =>
  code < 128 ? code >= 97 && code <= 122 : (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code >= 0x2e80;

function sum(shares: Int32Array, counts: (bits: number) => boolean): number {
  let all = 0;
  for (let bits = 1; bits < shares.length; bits++) if (counts(bits)) all += shares[bits]!;
  return all;
}

/** Quoted words and emphasised titles may be in any language. */
function unquoted({ prose, marked }: Block): string {
  let text = prose;
  for (const { start, end } of marked) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}

/** Words of each block, and the passages in another language than the document. */
const counted = createNotes((block, _, language) => compared(block, language).words || undefined);
const passages = createNotes((block, _, own) => {
  const { language, words } = compared(block, own);
  return language === undefined
    ? undefined
    : { language, words, quotable: block.type === 'paragraph', length: block.source.trimEnd().length };
});

export interface Passage {
  /** Offsets of the text. */
  readonly span: Span;
  readonly language: string;
  /** It can be made a quotation by a mark before its lines. */
  readonly quotable: boolean;
}

/** The marks of a quotation stand before its blocks; here they are, by passage, as 0 and 1. */
const quotations = createAnswer((summary) => {
  const { text } = charterOf(summary);
  return passages(summary)
    .map(({ start }) => (text.slice(text.lastIndexOf('\n', start - 1) + 1, start).includes('>') ? '1' : '0'))
    .join('');
});

/** A document that is written in two languages throughout makes no slip. */
const isMixed = createAnswer((summary) => {
  const quoted = quotations(summary);
  const foreign = passages.values(summary).reduce((sum, it, i) => (quoted[i] === '1' ? sum : sum + it.words), 0);
  return foreign * 5 > counted.values(summary).reduce((sum, it) => sum + it, 0) * 2;
});

/** Passages in another language, without quotations; none where the whole document is mixed. */
export function foreignPassages(summary: Summary): Passage[] {
  if (passages(summary).length === 0 || isMixed(summary)) return [];
  const quoted = quotations(summary);
  return passages(summary).flatMap(({ note: { language, quotable, length }, start }, i) =>
    quoted[i] === '1' ? [] : [{ span: { start, end: start + length }, language, quotable }],
  );
}

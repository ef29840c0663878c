/** In which language a block is written, where that is not the document's. */
import { createAnswer, createNotes } from './notes.ts';
import { charterOf } from './summary.ts';
import type { Block, Language, Span, Summary } from './types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words; some are in two languages, and tell nothing between these. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'the and to for shall by with that this are from will may which each not as any its their be been have has before of in is a or if we it they them who when where then than an at on all every must should can could would was were our your you no there these those between under into only other others same own until upon within without after during while also once both per over us him her his he she do does did what how more most such about first next out up down so but because nobody either neither',
  ),
  nl: words(
    'het een en van voor met zijn wordt dat die worden aan door bij als kan niet deze dit ook naar hun haar uit over heeft de in is of we er te om op tot al zo maar nog geen elk elke ieder iedere alle zij hij wij ons onze moet moeten kunnen mag mogen zal zullen wie wat waar welke tussen onder zonder daarna daarvan daarin eerst eerste eigen andere anderen zelf binnen tijdens zoals volgens tegen omdat indien hebben werd werden na nadat dan toe af per was men ze hem dus want meer wel hoe mits tenzij steeds jaar daar hier samen',
  ),
  de: words(
    'der die das und von für mit ist wird werden nicht auf eine einer dem den durch bei als auch sich zur zum in des ein einen eines im am es er sie wir zu an aus nach über unter zwischen oder wenn dass kann können soll sollen muss haben hat war alle jede jeder jedes ihre ihrer ihren vor bis um so nur sind sein seine wie was vom beim ohne gegen noch aber diese dieser dieses',
  ),
  fr: words(
    'le la les des une et pour avec dans que qui est sont par sur du au aux ce cette ne pas leur de en un à a se sa son ses leurs il elle ils nous vous ou où si plus tout tous toute toutes chaque entre sous sans être été ont fait ces cet mais comme dont après avant lors',
  ),
};

/** So many words make a passage; names, titles and terms are shorter. */
const PASSAGE = 12;
/** A sentence of fewer words has more small ones, where it is one. */
const SHORT = 9;

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
  /** Where a sentence of the block is in that language, and no more. */
  readonly piece?: Span;
}

/** So many small words tell a language. */
const HITS = 4;
const NOTHING: Compared = { words: 0 };
const known: Readonly<Record<Language, WeakMap<Block, Compared>>> = { en: new WeakMap(), nl: new WeakMap() };

/** Read once for each block. */
export function compared(block: Block, own: Language): Compared {
  const { type } = block;
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'heading') return NOTHING;
  let found = known[own].get(block);
  if (!found) {
    found = compare(block, own);
    known[own].set(block, found);
  }
  return found;
}

function compare(block: Block, own: Language): Compared {
  const text = unquoted(block);
  const { words, capitals } = count(text);
  if (words < SHORT) return { words };
  const ownBit = 1 << LANGUAGES.indexOf(own);
  const language = languageOfCounted(words, capitals, own, block.type === 'row' ? 'row' : 'block');
  if (language) return { words, language };
  const others = LANGUAGES.some((_, i) => 1 << i !== ownBit && sum(1 << i, ownBit) >= HITS);
  if (!others || block.type === 'row') return { words };
  for (const sentence of block.sentences) {
    const colon = text.slice(sentence.start, sentence.end).indexOf(': ');
    const whole = { start: sentence.start, end: sentence.end };
    for (const piece of colon < 0 ? [whole] : [whole, { start: sentence.start + colon + 2, end: sentence.end }]) {
      const found = sentenceLanguage(text.slice(piece.start, piece.end), own);
      if (found) return { words, language: found, piece };
    }
  }
  return { words };
}

/** A sentence by itself is foreign where hardly a word of it is of the document's language. */
function sentenceLanguage(text: string, own: Language): string | undefined {
  const { words, capitals } = count(text);
  return words < SHORT ? undefined : languageOfCounted(words, capitals, own, 'sentence');
}

/** The language of what was counted last, where it is not the document's. */
function languageOfCounted(words: number, capitals: number, own: Language, within: 'row' | 'block' | 'sentence'): string | undefined {
  const ownBit = 1 << LANGUAGES.indexOf(own);
  let best = 0;
  let hits = -1;
  for (let i = 0; i < LANGUAGES.length; i++) {
    const share = sum(1 << i, 0);
    if (share > hits) [best, hits] = [i, share];
  }
  if (LANGUAGES[best] === own || hits < HITS || (LANGUAGES[best] !== 'de' && capitals * 3 > words)) return undefined;
  const ours = sum(ownBit, 1 << best);
  // Cells name things; a short text is foreign where it has nothing of the document's language.
  const strict = words < PASSAGE || within === 'row';
  if (within === 'sentence' && ours > 0) return undefined;
  const foreign = strict ? ours === 0 && hits * 5 >= words * 2 : ours * 4 <= hits && hits * 4 >= words;
  return foreign ? LANGUAGES[best] : undefined;
}

/** How many words of each set of languages the text has that was counted last. */
const shares = new Int32Array(1 << LANGUAGES.length);

/** Counts the words of a text, and those with a capital: names have them, and nouns in German. */
function count(text: string): { words: number; capitals: number } {
  shares.fill(0);
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    if (at > start) {
      words++;
      const first = text.charCodeAt(start);
      if ((first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde)) capitals++;
      // The small words have at most eight letters.
      if (at - start < 9) shares[bitsAt(text, start, at)]!++;
    } else at++;
  }
  return { words, capitals };
}

function bitsAt(text: string, start: number, end: number): number {
  const word = text.slice(start, end);
  const first = text.charCodeAt(start);
  return bitsOf.get(first >= 97 && first <= 122 ? word : word.toLowerCase()) ?? 0;
}

/** ASCII, and the letters beyond it without the punctuation between them. */
const isLetter = (code: number): boolean =>
  code < 128
    ? (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
    : (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code >= 0x2e80;

/** Words of a language that another one does not have. */
function sum(has: number, not: number): number {
  let all = 0;
  for (let bits = 1; bits < shares.length; bits++) if ((bits & has) !== 0 && (bits & not) === 0) all += shares[bits]!;
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
  const { language, words, piece } = compared(block, own);
  if (language === undefined) return undefined;
  return piece
    ? { language, words: wordsOf(block, piece), quotable: false, from: piece.start, length: piece.end - piece.start }
    : { language, words, quotable: block.type === 'paragraph', from: 0, length: block.source.trimEnd().length };
});

const wordsOf = ({ prose }: Block, { start, end }: Span): number => count(prose.slice(start, end)).words;

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
  return passages(summary).flatMap(({ note: { language, quotable, from, length }, start }, i) =>
    quoted[i] === '1' ? [] : [{ span: { start: start + from, end: start + from + length }, language, quotable }],
  );
}

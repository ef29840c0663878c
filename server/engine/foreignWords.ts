/** In which language a block is written, where that is not the document's. */
import type { Block, Language } from './types.ts';

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

export interface Compared {
  readonly words: number;
  /** Absent where the block is in the language of the document, or cannot be told. */
  readonly language?: string;
}

const kept: Readonly<Record<Language, WeakMap<Block, Compared>>> = { en: new WeakMap(), nl: new WeakMap() };

export function compared(block: Block, own: Language): Compared {
  let known = kept[own].get(block);
  if (!known) {
    known = compare(block, own);
    kept[own].set(block, known);
  }
  return known;
}

function compare(block: Block, own: Language): Compared {
  const { type } = block;
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'heading') return { words: 0 };
  const spoken =
    unquoted(block)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  const count = { words: spoken.length };
  if (spoken.length < PASSAGE || type === 'row') return count;
  const share = (language: string): number => spoken.filter((it) => COMMON[language]!.has(it)).length;
  const [best, hits] = Object.keys(COMMON)
    .map((it): [string, number] => [it, share(it)])
    .reduce((a, b) => (b[1] > a[1] ? b : a));
  const ours = spoken.filter((it) => COMMON[own]!.has(it) && !COMMON[best]!.has(it)).length;
  return best !== own && hits >= 4 && hits * 5 >= spoken.length && ours * 4 <= hits ? { ...count, language: best } : count;
}

/** Quoted words and emphasised titles may be in any language. */
function unquoted({ prose, marked }: Block): string {
  let text = prose;
  for (const { start, end } of marked) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return text;
}

/** When two spellings are one name. */
import type { Language } from '../types.ts';
import { stem } from './stems.ts';

const ARTICLE = /^(?:de|het|een|the|an?|deze|dit|this|these|elke|iedere|each|any|such|every|onze|our)[ \u00A0]+/i;

/** Without the article in front. */
export const bare = (text: string): string => text.trim().replace(ARTICLE, '');

/** Without an article in lower case; a capital one is of the name: `Het Baken`. */
export const proper = (text: string): string => text.trim().replace(/^(?:de|het|een|the|an?)[ \u00A0]+/, '');

/** A word; `’s` behind it is a plural or a genitive. */
const WORD = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*(?:[’']s(?!\p{L}))?/gu;

/** Names to the letters that tell them apart: lower case, without plural, genitive, hyphens and marks on letters. */
export const fold = remembered((text, language) =>
  (bare(text).match(WORD) ?? []).map((word) => keyOf(word.replace(/[’']s$/, ''), language)).join(''),
);

/** The form in which only case, plural and genitive are ignored: hyphens and spaces count. */
export const formOf = remembered((text, language) =>
  bare(text)
    .toLowerCase()
    .replace(/[\p{L}\p{M}\d]+/gu, (word) => stem(word, language))
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replace(/\s+/g, ' '),
);

/** `programme` and `program`, `centre` and `center`, `organisation` and `organization`. */
export const sameSpelling = (a: string, b: string): boolean => a !== b && american(a) === american(b);

const american = (word: string): string =>
  word
    .replace(/programme$/, 'program')
    .replace(/(?<=[cbh]|[cn]?t)re$/, 'er')
    .replace(/(?<=[lbvn])our$/, 'or')
    .replace(/is(?=ation|ing|e[dr]?$)/, 'iz')
    .replace(/(?<=lic|def|off)ence$/, 'ense');

/**
 * One letter more, less or other, or two that changed places, in words of some letters; the last letter and figures are what tells words apart
 * (`verbinder`, `verbinden`; `fase1`, `fase2`).
 */
export function isSlip(a: string, b: string, least = 6): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < least) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  const restA = a.length - i - j;
  const restB = b.length - i - j;
  const swapped = restA === 2 && restB === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
  return i > 0 && j > 0 && (swapped || (restA <= 1 && restB <= 1)) && !/\d/.test(`${a[i]}${b[i]}`);
}

/**
 * A document has few names and writes them often.
 *
 * @param most so many are remembered
 */
export function remembered(read: (text: string, language: Language) => string, most = 5000): (text: string, language: Language) => string {
  const known: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), nl: new Map() };
  return (text, language) => {
    const cache = known[language];
    let found = cache.get(text);
    if (found === undefined) {
      if (cache.size >= most) cache.clear();
      found = read(text, language);
      cache.set(text, found);
    }
    return found;
  };
}

/** What tells a word of a name apart. */
export const keyOf = remembered((word, language) => plain(stem(word.toLowerCase().replaceAll('-', ''), language)), 20_000);

const plain = (word: string): string => (/[^a-z\d]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word);

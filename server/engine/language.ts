/** In which language a document is written. */
import type { Block, Charter, Language } from './types.ts';

const ENGLISH = 'the and to for shall by with be that this or are as from will may which each not';
const DUTCH = 'de het een en van te voor met zijn wordt dat die worden aan door bij of als op kan niet';
const COMMON: ReadonlyMap<string, Language> = new Map([
  ...ENGLISH.split(' ').map((it) => [it, 'en'] as const),
  ...DUTCH.split(' ').map((it) => [it, 'nl'] as const),
]);
const LONGEST = 6;

/** So much prose tells the language; what follows does not change it. */
const ENOUGH = 30_000;

/** What is quoted, and the small words inside a name such as Dienst voor het Kadaster, may be of the other language. */
const QUOTED = /[“„"][^“”„"]{0,400}[”“"]/g;
const INSIDE_NAME = /(\p{Lu}\p{L}{0,60})(?: \p{Ll}{2,4}){1,2}(?= \p{Lu})/gu;
const LETTER_BEFORE = /\p{L}$/u;

const counts = new WeakMap<Block, Readonly<Record<Language, number>>>();

/** Front matter (`language:` or `lang:`) decides, else the common words of the first pages. */
export function languageOf(charter: Charter): Language {
  const declared = charter.matter?.data.language ?? charter.matter?.data.lang;
  if (typeof declared === 'string' && /^(?:en|nl)\b/i.test(declared)) return declared.slice(0, 2).toLowerCase() as Language;
  let en = 0;
  let nl = 0;
  for (const { block, start } of charter.blocks) {
    if (start > ENOUGH) break;
    const count = countsOf(block);
    en += count.en;
    nl += count.nl;
  }
  return nl > en ? 'nl' : 'en';
}

function countsOf(block: Block): Readonly<Record<Language, number>> {
  const known = counts.get(block);
  if (known) return known;
  const made = { en: 0, nl: 0 };
  const text = block.prose
    .slice(0, 5000)
    .replace(QUOTED, ' ')
    .replace(INSIDE_NAME, (found, name: string, at: number, whole: string) =>
      LETTER_BEFORE.test(whole.slice(Math.max(0, at - 2), at)) ? found : name,
    )
    .toLowerCase();
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const common = end > at && end - at <= LONGEST ? COMMON.get(text.slice(at, end)) : undefined;
    if (common) made[common]++;
    at = end + 1;
  }
  counts.set(block, made);
  return made;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff);

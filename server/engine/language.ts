/** In which language a document is written. */
import type { Block, Charter, Language } from './types.ts';

const COMMON: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the and to for shall by with be that this or are as from will may which each not'.split(' ')),
  nl: new Set('de het een en van te voor met zijn wordt dat die worden aan door bij als op kan niet'.split(' ')),
};

/** So much prose tells the language; what follows does not change it. */
const ENOUGH = 30_000;

/** What is quoted, and the small words inside a name such as Dienst voor het Kadaster, may be of the other language. */
const QUOTED = /[“„"][^“”„"]{0,400}[”“"]/g;
const INSIDE_NAME = /(?<!\p{L})(\p{Lu}\p{L}*)(?: \p{Ll}{2,4}){1,2}(?= \p{Lu})/gu;

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
  let en = 0;
  let nl = 0;
  for (const word of block.prose
    .slice(0, 5000)
    .replace(QUOTED, ' ')
    .replace(INSIDE_NAME, '$1')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/)) {
    if (COMMON.en.has(word)) en++;
    else if (COMMON.nl.has(word)) nl++;
  }
  const made = { en, nl };
  counts.set(block, made);
  return made;
}

/** Dates back to words, in the form in which the author writes them. */
import type { Language } from '../types.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};

/**
 * @param iso the day to write
 * @param like a date as the author wrote it: `2027-07-01`, `1-7-2027`, `July 1, 2027`, `1 juli 2027`
 */
export function writeDate(iso: string, like: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  if (/^\d{4}-/.test(like)) return iso;
  const numeric = /^\d{1,2}([-/.])\d{1,2}\1/.exec(like);
  if (numeric) {
    const padded = /^0|^\d\d[-/.]0/.test(like);
    const parts = language === 'en' && numeric[1] === '/' ? [month, day] : [day, month];
    return [...parts.map((it) => (padded ? String(it).padStart(2, '0') : it)), year].join(numeric[1]);
  }
  const name = MONTHS[language][month - 1]!;
  return /^\p{L}+\.? \d/u.test(like) && language === 'en' ? `${name} ${day}, ${year}` : `${day} ${name} ${year}`;
}

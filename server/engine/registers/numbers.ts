/** Numbers in figures and in words, Dutch and English. */
import type { Language } from '../types.ts';

const NL_UNITS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const NL_TENS = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig';
const EN_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety';
const NL_ORDINALS = 'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde';
const EN_ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

const CARDINALS = cardinals();
const ORDINALS = new Map<string, number>(
  [NL_ORDINALS, EN_ORDINALS].flatMap((words) => words.split(' ').map((word, i): [string, number] => [word, i + 1])),
);

function cardinals(): Map<string, number> {
  const words = new Map<string, number>();
  const nl = NL_UNITS.split(' ');
  const en = EN_UNITS.split(' ');
  for (const [i, word] of nl.entries()) words.set(word, i);
  for (const [i, word] of en.entries()) words.set(word, i);
  NL_TENS.split(' ').forEach((ten, t) => {
    if (t < 2) return;
    words.set(ten, t * 10);
    for (let i = 1; i < 10; i++)
      words.set(`${nl[i]}${/e$/.test(nl[i]!) ? 'ën' : 'en'}${ten}`, t * 10 + i).set(`${nl[i]}en${ten}`, t * 10 + i);
  });
  EN_TENS.split(' ').forEach((ten, t) => {
    if (t < 2) return;
    words.set(ten, t * 10);
    for (let i = 1; i < 10; i++) words.set(`${ten}-${en[i]}`, t * 10 + i).set(`${ten} ${en[i]}`, t * 10 + i);
  });
  for (const [word, value] of [...words])
    if (value > 0 && !en.includes(word) && !word.includes('-')) words.set(`honderd${word}`, 100 + value);
  for (let i = 2; i < 10; i++) words.set(`${nl[i]}honderd`, i * 100);
  return words.set('één', 1).set('honderd', 100).set('hundred', 100).set('duizend', 1000).set('thousand', 1000);
}

/** `zes`, `Zesentwintig`, `twenty-one` up to a thousand; undefined for other words. `een` is 1, though it may be an article. */
export const wordNumber = (word: string): number | undefined => CARDINALS.get(word.toLowerCase());

/** `eerste`, `2e`, `third`, `3rd`. */
export function ordinal(word: string): number | undefined {
  const figures = /^(\d{1,3})(?:e|de|ste|st|nd|rd|th)$/i.exec(word);
  return figures ? Number(figures[1]) : ORDINALS.get(word.toLowerCase());
}

/** Alternatives for a pattern. */
export const ORDINAL_WORDS = [...ORDINALS.keys()].join('|');

const FIGURES = /^\d{1,15}(?:[.,'\s]\d{1,15}){0,6}$/u;

/**
 * Value of a number in figures: `6.000.000`, `1,5`, `12 500`. Undefined for anything else.
 * The language decides where one mark could be either; before three digits it groups thousands in money.
 *
 * @param money whether the number is an amount, in which three decimals do not occur
 */
export function numberOf(figures: string, language: Language, money = true): number | undefined {
  const text = figures.trim().replace(/[,.][-–—]{1,2}$/, '');
  if (!FIGURES.test(text)) return undefined;
  const compact = text.replace(/['\s]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  if (last < 0) return Number(compact);
  const mark = compact[last]!;
  const other = mark === '.' ? ',' : '.';
  const groups = compact.indexOf(mark) < last || (!compact.includes(other) && isGroup(compact, last, mark, language, money));
  if (groups) return Number(compact.replace(/[.,]/g, ''));
  return Number(`${compact.slice(0, last).replace(/[.,]/g, '')}.${compact.slice(last + 1)}`);
}

function isGroup(compact: string, last: number, mark: string, language: Language, money: boolean): boolean {
  if (compact.length - last !== 4 || last > 3 || compact.startsWith('0')) return false;
  return money || mark === (language === 'nl' ? '.' : ',');
}

/** Amounts of money and percentages, read from their sign or unit. */
import type { Amount, Language } from '../types.ts';
import { numberOf, wordNumber } from './numbers.ts';

const UNIT =
  /[€$£%]|(?<![\p{L}\d])(?:EUR|USD|GBP|CHF|NLG|[Ee]uro['’]?s?|gulden|dollars?|pounds?|procent|percent|per[ \u00A0]cent)(?![\p{L}\d])/gu;
const CHEAP = /[€$£%]|EUR|USD|GBP|CHF|NLG|uro|gulden|dollar|pound|ercent|rocent|cent/;
const FIGURES = "\\d{1,3}(?:[.,\\u00A0' ]\\d{3}(?!\\d)){1,5}(?:[.,]\\d{1,2}(?!\\d))?|\\d{1,15}(?:[.,]\\d{1,4})?";
const SCALE = 'miljoen|million|mln(?:\\.(?=\\s))?|mio|miljard|billion|mld|mrd|bn|duizend|thousand|[mMkK](?![\\p{L}\\d])|b(?![\\p{L}\\d])';
const AFTER = new RegExp(`^[\\s\\u00AD]{0,9}(${FIGURES})(?:[,.](?:--?|–|—))?(?:[\\s\\u00AD]{0,9}(${SCALE}))?`, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}\\d.,])(${FIGURES})(?:[,.](?:--?|–|—))?(?:[\\s\\u00AD]{0,9}(${SCALE}))?[\\s\\u00AD]{0,9}$`, 'u');
const WORDS = new RegExp(`(?<![\\p{L}\\d])([\\p{L}-]{3,24})(?:[\\s\\u00AD]{1,9}(${SCALE}))?[\\s\\u00AD]{1,9}$`, 'u');
const RANGE = new RegExp(
  `^[\\s\\u00AD]{0,3}(?:tot|à|en|to|and|-|–)[\\s\\u00AD]{0,3}\\d{1,4}(?:[.,]\\d{1,2})?[\\s\\u00AD]{0,3}(${SCALE})`,
  'u',
);
const UNITS: Readonly<Record<string, string>> = { '€': 'EUR', eur: 'EUR', $: 'USD', '£': 'GBP', gul: 'NLG', dol: 'USD', pou: 'GBP' };
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:mld|mrd|miljard|billion|bn|b)/i, 1e9],
  [/^m/i, 1e6],
  [/./, 1e3],
];

/** `€ 6.000.000,-`, `EUR 6 million`, `6 miljoen euro`, `40%`, `vijftig procent`; marks of thousands by the language of the document. */
export function amountsOf(prose: string, language: Language): Amount[] {
  if (!CHEAP.test(prose)) return [];
  const out: Amount[] = [];
  let done = 0;
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(prose); match; match = UNIT.exec(prose)) {
    const found = read(prose, match.index, match[0], done, language);
    if (!found) continue;
    out.push(found);
    done = found.span.end;
    UNIT.lastIndex = Math.max(UNIT.lastIndex, done);
  }
  return out;
}

function read(prose: string, at: number, sign: string, done: number, language: Language): Amount | undefined {
  const unit = unitOf(sign);
  const end = at + sign.length;
  const leads = /^[€$£]$|^[A-Z]{3}$/.test(sign);
  const after = leads ? AFTER.exec(prose.slice(end, end + 60)) : null;
  if (after)
    return amount(prose, at, end + after[0].length, after[1]!, after[2] ?? scaleOfRange(prose, end + after[0].length), unit, language);
  const before = prose.slice(Math.max(done, at - 60), at);
  const figures = BEFORE.exec(before);
  if (figures) return amount(prose, at - figures[0].length, end, figures[1]!, figures[2], unit, language);
  const words = WORDS.exec(before);
  return words ? amount(prose, at - words[0].length, end, words[1]!, words[2], unit, language) : undefined;
}

/** `€ 6 tot 7 miljoen`: the first has the scale of the second. */
const scaleOfRange = (prose: string, at: number): string | undefined => RANGE.exec(prose.slice(at, at + 40))?.[1];

function amount(prose: string, start: number, end: number, number: string, scale: string | undefined, unit: string, language: Language) {
  const factor = scale ? SCALES.find(([pattern]) => pattern.test(scale))![1] : 1;
  const base = /^\d/.test(number) ? numberOf(number, language, !scale && unit !== 'percent') : wordNumber(number);
  if (base === undefined || /^00+$/.test(number)) return undefined;
  const value = Math.round(base * factor * 10_000) / 10_000;
  return { span: { start, end }, text: prose.slice(start, end).replace(/\s+/g, ' '), value, unit };
}

function unitOf(sign: string): string {
  if (/^(?:%|p(?:ro|er))/.test(sign)) return 'percent';
  return UNITS[sign] ?? UNITS[sign.slice(0, 3).toLowerCase()] ?? sign;
}

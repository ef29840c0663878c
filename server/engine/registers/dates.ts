/** Dates and periods, read backwards from their year: most text has none, so most text costs one search for digits. */
import type { DateMention } from '../types.ts';
import { isoDay, lastDay } from './days.ts';
import { ordinal } from './numbers.ts';

const YEAR = /(?<![\p{L}\d,€$£])(?:19|20)\d\d(?![\p{L}\d%€]|[.,]\d)/gu;
const MONTHS =
  'januari|january|jan|februari|february|feb|maart|march|mrt|mar|april|apr|mei|may|juni|june|jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|december|dec';
const MONTH_STARTS = ['jan', 'feb', 'maa mar mrt', 'apr', 'mei may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dec'];
const PART =
  '(begin|medio|half|midden|eind|einde|ultimo|start|beginning|mid|middle|end|early|late)(?:[ \\u00A0-](?:van|of|in))?(?:[ \\u00A0]the year)?(?:[ \\u00A0]het jaar)?';
/** White space as it may stand in a paragraph: line ends, entities. */
const S = '[\\s\\u00AD]{1,9}';
const D = '(?<![\\p{L}\\d.,/]|(?<!\\d)-)(\\d{1,2})(?:st|nd|rd|th|ste|de|e)?';
const M = `(${MONTHS})\\.?`;
const OF = `(?:${S}(?:of|van|in))?`;

const ends = (pattern: string): RegExp => new RegExp(`${pattern}$`, 'iu');
const NUMERIC = ends('(?<![\\d./-])(\\d{1,2})([-/.])(\\d{1,2})\\2');
const DAY_MONTH = ends(`${D}(?:${S}day)?(?:${S}of)?${S}${M},?${OF}${S}`);
const MONTH_DAY = ends(`(?<![\\p{L}\\d])${M}${S}(?:the${S})?(\\d{1,2})(?:st|nd|rd|th)?,?${S}`);
const PART_MONTH = ends(`(?<![\\p{L}\\d])${PART}[\\s-]${M}${OF}${S}`);
const MONTH = ends(`(?<![\\p{L}\\d])${M},?${OF}${S}`);
const QUARTER = ends(`(?<![\\p{L}\\d])(?:[qk]([1-4])|([\\p{L}\\d]{2,9})${S}(?:kwartaal|quarter))(?:[/-]|${OF}${S})`);
const HALF = ends(`(?<![\\p{L}\\d])(?:h([12])|(eerste|tweede|first|second)${S}(?:helft|half(?:jaar)?))${OF}${S}`);
const SEASON = ends(`(?<![\\p{L}\\d])(voorjaar|lente|zomer|najaar|herfst|spring|summer|autumn|fall)${OF}${S}`);
const PART_YEAR = ends(`(?<![\\p{L}\\d])${PART}[\\s-]`);
const TIME = ends(
  '(?<![\\p{L}\\d])(?:in|van|vanaf|sinds|sedert|uiterlijk|voor|vóór|na|tot|tot en met|t/m|per|tussen|en met|jaar|jaren|boekjaar|kalenderjaar|schooljaar|since|from|by|until|till|before|after|during|through|throughout|of|between|year|years)\\s(?:het jaar\\s|the year\\s)?',
);
const UNTIL = 'tot en met|t/m|tot|until|till|through|up to and including|to';
const FIRST_OF_TWO = ends(`${D}(?:${S}(${MONTHS})\\.?(?:${S})?(?:${UNTIL}|[-–—]|and|en)|${S}(?:${UNTIL})|[-–])(?:${S})?`);
const MONTH_OF_TWO = ends(`(?<![\\p{L}\\d])(?<!\\d\\s)${M}(?:${S})?(?:${UNTIL}|[-–—])(?:${S})?`);
/** `2027 en 2028`: what stands between two years. */
const BETWEEN_YEARS = /^\s(?:en|and|of|or|tot|t\/m|tot en met|until|to|through)\s$/;
const LONGEST = 60;

interface Found {
  readonly start: number;
  readonly end?: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Days and periods with a year, in both languages. A day that does not exist has no `from` and `to`.
 * Day first in `1/7/2027` in Dutch; in English only where it cannot be otherwise.
 */
export function datesOf(prose: string, language: 'en' | 'nl'): DateMention[] {
  const out: DateMention[] = [];
  YEAR.lastIndex = 0;
  for (let match = YEAR.exec(prose); match; match = YEAR.exec(prose)) {
    const at = match.index;
    const before = prose.slice(Math.max(0, at - LONGEST, out.at(-1)?.span.end ?? 0), at);
    const next = /^\d{4}$/.test(out.at(-1)?.text ?? '') && BETWEEN_YEARS.test(before) ? years(prose, at, Number(match[0])) : undefined;
    const found = next ?? iso(prose, at, before) ?? day(before, at, match[0], language) ?? period(prose, before, at, Number(match[0]));
    if (!found) continue;
    const first = found.from && (found.from === found.to ? firstOfTwo(prose, found.start, found.from) : firstMonth(prose, found));
    if (first) out.push(mention(prose, first, first.end!));
    out.push(mention(prose, found, found.end ?? at + 4));
  }
  return out;
}

const mention = (prose: string, { start, from, to }: Found, end: number): DateMention => ({
  span: { start, end },
  text: prose.slice(start, end).replace(/\s+/g, ' '),
  ...(from && to && { from, to }),
});

const NUMBERED = ends('(?:nr|no|number|nummer|kenmerk|reference|ref|dossier|zaak|case|stcrt|stb)[.:]?\\s?');

function iso(prose: string, at: number, before: string): Found | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(prose.slice(at, at + 11));
  if (!match || /[\d/-]$/.test(before) || Number(match[2]) > 31 || Number(match[3]) > 31) return undefined;
  // A thirteenth month is a slip where a day is meant, and a number of something else.
  if (Number(match[2]) > 12 && NUMBERED.test(before)) return undefined;
  const from = isoDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return { start: at, end: at + 10, from, to: from };
}

function day(before: string, at: number, year: string, language: 'en' | 'nl'): Found | undefined {
  const numeric = NUMERIC.exec(before);
  if (numeric) return numericDay(numeric, at, Number(year), language);
  const dayFirst = DAY_MONTH.exec(before);
  const monthFirst = dayFirst ? undefined : MONTH_DAY.exec(before);
  const match = dayFirst ?? monthFirst;
  if (!match) return undefined;
  const month = monthOf(dayFirst ? match[2]! : match[1]!);
  const from = isoDay(Number(year), month, Number(dayFirst ? match[1] : match[2]));
  return { start: at - match[0].length, from, to: from };
}

function numericDay(match: RegExpExecArray, at: number, year: number, language: 'en' | 'nl'): Found | undefined {
  const a = Number(match[1]);
  const b = Number(match[3]);
  const start = at - match[0].length;
  const one = (month: number, date: number): Found => ({ start, from: isoDay(year, month, date), to: isoDay(year, month, date) });
  if (a > 31 || b > 31 || (match[2] === '.' && b > 12)) return undefined;
  if (b > 12) return language === 'en' && a <= 12 ? one(a, b) : one(b, a);
  return language === 'nl' || a > 12 || a === b ? one(b, a) : undefined;
}

/** `1 februari tot en met 30 april 2027`: the first day has the year of the second, or the year before it. */
function firstOfTwo(prose: string, start: number, second: string): Found | undefined {
  const before = prose.slice(Math.max(0, start - LONGEST), start);
  const match = FIRST_OF_TWO.exec(before);
  if (!match) return undefined;
  const year = Number(second.slice(0, 4));
  const month = match[2] ? monthOf(match[2]) : Number(second.slice(5, 7));
  const length = match[2] ? match[0].indexOf(match[2]) + match[2].length : match[1]!.length;
  const same = isoDay(year, month, Number(match[1]));
  const from = same && same > second ? isoDay(year - 1, month, Number(match[1])) : same;
  if (!from) return undefined;
  const at = start - match[0].length;
  return { start: at, end: at + length, from, to: from };
}

/** `januari tot en met maart 2027`: the first month has the year of the second, or the year before it. */
function firstMonth(prose: string, { start, from, to }: Found): Found | undefined {
  const match = MONTH_OF_TWO.exec(prose.slice(Math.max(0, start - LONGEST), start));
  if (!match || !from || from.slice(0, 7) !== to?.slice(0, 7)) return undefined;
  const month = monthOf(match[1]!);
  const year = Number(from.slice(0, 4)) - (month > Number(from.slice(5, 7)) ? 1 : 0);
  const at = start - match[0].length;
  return { start: at, end: at + match[1]!.length, from: isoDay(year, month, 1), to: lastDay(year, month) };
}

const monthOf = (name: string): number => MONTH_STARTS.findIndex((it) => it.includes(name.slice(0, 3).toLowerCase())) + 1;

function period(prose: string, before: string, at: number, year: number): Found | undefined {
  const back = (match: RegExpExecArray, from: string | undefined, to: string | undefined): Found => ({
    start: at - match[0].length,
    from,
    to,
  });
  const months = (match: RegExpExecArray, first: number, last: number): Found => back(match, isoDay(year, first, 1), lastDay(year, last));
  if (!/[\p{L}\d/\s\u00AD-]$/u.test(before)) return yearFirst(prose, at, year);
  const part = PART_MONTH.exec(before);
  if (part) {
    const month = monthOf(part[2]!);
    const [from, to] = thirds(part[1]!, [1, 11, 21], [10, 20, 31]);
    return back(part, isoDay(year, month, from), to === 31 ? lastDay(year, month) : isoDay(year, month, to));
  }
  const month = MONTH.exec(before);
  if (month) return months(month, monthOf(month[1]!), monthOf(month[1]!));
  const quarter = QUARTER.exec(before);
  const q = quarter && (quarter[1] ? Number(quarter[1]) : ordinal(quarter[2]!));
  if (quarter && q && q < 5) return months(quarter, q * 3 - 2, q * 3);
  const half = HALF.exec(before);
  if (half)
    return months(half, half[1] === '1' || /^(?:eerste|first)$/i.test(half[2] ?? '') ? 1 : 7, /2|tweede|second/i.test(half[0]) ? 12 : 6);
  const season = SEASON.exec(before);
  if (season) return months(season, ...seasonOf(season[1]!.toLowerCase()));
  const partYear = PART_YEAR.exec(before);
  if (partYear) return months(partYear, ...thirds(partYear[1]!, [1, 5, 9], [4, 8, 12]));
  return yearFirst(prose, at, year) ?? (TIME.test(before) ? years(prose, at, year) : undefined);
}

/** `2027 Q3`. */
function yearFirst(prose: string, at: number, year: number): Found | undefined {
  const match = /^[ -]?Q([1-4])(?![\p{L}\d])/u.exec(prose.slice(at + 4, at + 8));
  if (!match) return undefined;
  const q = Number(match[1]);
  return { start: at, end: at + 4 + match[0].length, from: isoDay(year, q * 3 - 2, 1), to: lastDay(year, q * 3) };
}

/** A year, or the years of `2027-2028`; not a number of something. */
function years(prose: string, at: number, year: number): Found | undefined {
  const after = prose.slice(at + 4, at + 20);
  const range = /^\s?[-–/]\s?((?:19|20)\d\d)(?!\d)/.exec(after);
  const last = range ? Number(range[1]) : year;
  if (last < year || (!range && /^(?:[-–/:]|\s(?:euro|gulden|dollar|uur|hours|words|woorden|leden|members|m2|kg|km))/.test(after)))
    return undefined;
  return { start: at, end: at + 4 + (range?.[0].length ?? 0), from: `${year}-01-01`, to: `${last}-12-31` };
}

function thirds(word: string, from: readonly number[], to: readonly number[]): [number, number] {
  const i = /^(?:begin|beginning|start|early)$/i.test(word) ? 0 : /^(?:eind|einde|ultimo|end|late)$/i.test(word) ? 2 : 1;
  return [from[i]!, to[i]!];
}

const seasonOf = (word: string): [number, number] =>
  /voorjaar|lente|spring/.test(word) ? [3, 6] : /zomer|summer/.test(word) ? [6, 9] : [9, 12];

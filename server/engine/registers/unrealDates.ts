/** Days that no calendar has, and the last day that the month does have. */
import type { Span } from '../types.ts';
import { lastDay } from './days.ts';

const MONTHS = ['jan', 'feb', 'maa mar mrt', 'apr', 'mei may', 'jun', 'jul', 'aug', 'sep', 'okt oct', 'nov', 'dec'];
const monthNamed = (name: string): number => MONTHS.findIndex((it) => it.includes(name.slice(0, 3).toLowerCase())) + 1;
const NUMERIC = /^\d{1,2}[-/.](\d{1,2})[-/.]\d{4}$|^\d{4}-(\d\d)-\d\d$/;

/** ISO date of the last day of the month that a date with a year names; undefined where the month does not exist either. */
export function lastOfItsMonth(text: string): string | undefined {
  const year = Number(/(?:19|20)\d\d/.exec(text)?.[0]);
  const figures = NUMERIC.exec(text);
  const name = /(?<![\p{L}\d])(?!of)\p{L}{3,}/u.exec(text)?.[0];
  const month = figures ? Number(figures[1] ?? figures[2]) : name ? monthNamed(name) : 0;
  return year && month >= 1 && month <= 12 ? lastDay(year, month) : undefined;
}

const DAY_MONTH =
  /(?<![\p{L}\d.,/-])(?:3[12]\s(?:of\s)?(april|juni|june|september|november)|3[0-2]\s(?:of\s)?(februari|february)|3[2-9]\s(?:of\s)?(januari|january|maart|march|mei|may|juli|july|augustus|august|oktober|october|december))(?![\p{L}\d])/giu;

/** `31 april` without a year, with the day that was possible; spans are relative to the prose. */
export function unrealDays(prose: string): { span: Span; text: string; last: string }[] {
  if (!prose.includes('3')) return [];
  return Array.from(prose.matchAll(DAY_MONTH), (match) => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    const last = Number(lastDay(2027, monthNamed(name)).slice(8));
    return { span: { start: match.index, end: match.index + match[0].length }, text: match[0], last: `${last} ${name}` };
  });
}

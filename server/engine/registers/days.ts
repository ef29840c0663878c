/**
 * Arithmetic with days as ISO dates. A date library would bring time zones and formats that charters do not have;
 * validity and distance of days are these few lines over `Date.UTC`.
 */

const DAY = 86_400_000;

/** ISO date of a day, or undefined where it does not exist (31 February). Month 1 to 12, year 1000 to 9999. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}

/** ISO date of the last day of a month. */
export const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The ISO date `days` later, or earlier where negative; fractions are rounded. */
export const addDays = (iso: string, days: number): string => new Date(Date.parse(iso) + Math.round(days) * DAY).toISOString().slice(0, 10);

/** Days from the first ISO date to the second: 1 from a day to the next. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The ISO date `months` later; of a shorter month the last day. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const whole = Math.floor(months);
  const last = lastDay(year, month + whole);
  const same = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return addDays(same < last ? same : last, (months - whole) * 30);
}

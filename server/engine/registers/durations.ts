/** Lengths of time, read backwards from their unit. */
import type { Duration } from '../types.ts';
import { wordNumber } from './numbers.ts';

type Unit = Duration['unit'];

const UNIT =
  /(?<![\p{L}\d])(?:(?:[Ww]erk|[Kk]alender|[Ww]ork)?[Dd]ag(?:en)?|(?:(?:working|business|work|calendar)[ -])?days?|we(?:ek|ken|eks?)|maand(?:en)?|mnd|months?|mths?|kwarta(?:al|len)|quarters?|half ?ja(?:ar|ren)|half a year|ja(?:ar|ren)|years?|yrs?|uur|uren|hours?)(?![\p{L}\d])/gu;
const CHEAP = /da[gy]|we[ek]|maand|m(?:nd|th)|month|yr|kwart|quart|ja[ar]|year|u[ur]|hour/;
/** `zes `, `6 (zes) `, `two (2) `, `18-`, `1,5 `, `2½ `. */
const NUMBER =
  /(?<![\p{L}\d.,:€$£])(\d{1,4}(?:[.,]\d{1,2})?½?|½|[\p{L}-]{2,24}(?: and a half)?|a)(?:[\s\u00AD]{1,9}\(([^()]{1,24})\)|[\s\u00AD]{1,9}(full|whole|consecutive|volle|hele|aaneengesloten|opeenvolgende))?[\s\u00AD-]{1,9}$/u;
const FRACTIONS: Readonly<Record<string, number>> = {
  anderhalf: 1.5,
  anderhalve: 1.5,
  half: 0.5,
  driekwart: 0.75,
  halve: 0.5,
  tweeënhalf: 2.5,
  drieënhalf: 3.5,
  '½': 0.5,
};
const WITHIN =
  /(?<![\p{L}])(?:binnen|within|termijn van|term of|uiterlijk|(?:no|not) (?:later|more) than|niet (?:later|langer) dan|(?:ten )?hoogste|hooguit|maximaal|max\.?|at most|up to)(?: (?:een|a) (?:periode|period) (?:van|of))?[\s\u00AD]{1,9}$/iu;
/** Before `a year`: otherwise it is a rate (`6,000 euros a year`). */
const ONE =
  /(?<![\p{L}])(?:within|for|of|after|least|than|over|takes|lasts|most|every|once in|under|binnen|van|na|is|duurt)[\s\u00AD]{1,9}$/iu;
const RATE = /^[\s\u00AD]{1,9}(?:per|a|an|each|every|in de|in the) (?:dag|day|we[e]k|maand|month|kwartaal|quarter|jaar|year)(?!\p{L})/u;
const AGE = /^[\s\u00AD]{1,9}(?:oud|old|of age|of ouder|or older|of jonger|or younger|en ouder)(?!\p{L})/u;
const DAYS: Readonly<Record<Unit, number>> = { hour: 1 / 24, day: 1, workday: 1.4, week: 7, month: 30, quarter: 91.25, year: 365 };

/** Lengths with a number: `zes weken`, `two (2) years`, `anderhalf jaar`, `een halfjaar`. A rate (`vier dagen per week`) or an age is none. */
export function durationsOf(prose: string): Duration[] {
  if (!CHEAP.test(prose)) return [];
  const out: Duration[] = [];
  UNIT.lastIndex = 0;
  for (let match = UNIT.exec(prose); match; match = UNIT.exec(prose)) {
    const found = read(prose, match.index, match[0]);
    if (found) out.push(found);
  }
  return out;
}

function read(prose: string, at: number, word: string): Duration | undefined {
  const end = at + word.length;
  const after = prose.slice(end, end + 30);
  if (RATE.test(after) || AGE.test(after)) return undefined;
  const before = prose.slice(Math.max(0, at - 60), at);
  const unit = unitOf(word.toLowerCase());
  const halved = /^half/i.test(word);
  const number = NUMBER.exec(before);
  const count = number ? countOf(number, before) : undefined;
  const start = count === undefined ? at : at - number![0].length;
  if (count === undefined && !halved) return undefined;
  if (unit === 'quarter' && (before.endsWith('-') || /^\s(?:of|majority|\()/.test(after))) return undefined; // a share
  const total = halved ? (count ?? 1) / 2 : count!;
  const lead = prose.slice(Math.max(0, start - 50), start);
  if (unit === 'day' && count === 1 && /(?:^|\s)op\s$/.test(lead)) return undefined; // `op een dag` is no length
  const within = WITHIN.test(lead);
  if (unit === 'hour' && !within && !/(?:minste|minimaal|least|notice|gedurende|for)\s$/.test(lead)) return undefined;
  const days = Math.round(total * DAYS[unit] * 100) / 100;
  return { span: { start, end }, text: prose.slice(start, end).replace(/\s+/g, ' '), days, count: total, unit, within };
}

/** The count in words or figures; where both are given the figures decide. */
function countOf(match: RegExpExecArray, before: string): number | undefined {
  const lead = before.slice(0, match.index);
  const word = match[1]!.toLowerCase();
  if (word === 'half' && /(?:een|a|one)\s$/i.test(lead)) return 0.5;
  if ((word === 'a' || word === 'one') && !match[2]) return word === 'one' || ONE.test(lead) ? 1 : undefined;
  const bracketed = match[2] ? simple(match[2].toLowerCase()) : undefined;
  return /^\d/.test(word) ? simple(word) : (bracketed ?? simple(word));
}

function simple(word: string): number | undefined {
  if (/^\d/.test(word)) return Number.parseFloat(word.replace(',', '.')) + (word.endsWith('½') ? 0.5 : 0);
  const half = word.endsWith(' and a half');
  const value = FRACTIONS[word] ?? wordNumber(half ? word.slice(0, -11) : word);
  return value === undefined || value === 0 ? undefined : value + (half ? 0.5 : 0);
}

function unitOf(word: string): Unit {
  if (/^(?:werk|work|working|business)[ -]?da/.test(word)) return 'workday';
  if (/da[gy]/.test(word)) return 'day';
  if (word.startsWith('we')) return 'week';
  if (/^m/.test(word)) return 'month';
  if (/^[kq]/.test(word)) return 'quarter';
  return /^(?:u|h(?:ou))/.test(word) ? 'hour' : 'year';
}

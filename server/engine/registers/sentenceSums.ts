/** Totals that are not the sum of their parts, in sentences. */
import type { Amount, Block, Facts, Span } from '../types.ts';
import { wordNumber } from './numbers.ts';
import { asValue, check, type Sum, type Value } from './sums.ts';

const PAYS =
  /beta+l|draag|draagt|dragen|bijdra|financier|neemt|nemen|aandeel|verde|pay|contribut|bear|share|split|fund|divid|opbrengst|winst|overschot|revenue|proceeds|profit|surplus/i;
const NO_SHARE =
  /ten minste|minstens|ten hoogste|maximaal|at least|at most|up to|more than|less than|meer dan|minder dan|stem|vote|quorum|btw|vat|rente|interest|korting|discount|index|inflati|waarvan|of which/i;

/** Shares of the parties in one sentence, and a total with its parts behind a colon; spans are relative to the block. */
export function sentenceSums({ prose, sentences, type }: Block, { amounts }: Facts): Sum[] {
  if (amounts.length === 0 || type === 'row') return [];
  return sentences.flatMap((span) => {
    const own = amounts.filter((it) => span.start <= it.span.start && it.span.end <= span.end);
    const text = prose.slice(span.start, span.end);
    return [...sharesIn(own, text, span.start), ...totalIn(own, prose, text), ...instalmentsIn(own, prose, span)];
  });
}

function sharesIn(amounts: readonly Amount[], text: string, start: number): Sum[] {
  const percents = amounts.filter((it) => it.unit === 'percent').map(asValue);
  const values =
    percents.length > 0 && percents.length < 3
      ? [...fractionsIn(text, start), ...percents].sort((a, b) => a.span.start - b.span.start)
      : percents;
  if (values.length < 3 || NO_SHARE.test(text) || !PAYS.test(text)) return [];
  const found = check({ ...values.at(-1)!, value: 100 }, values);
  return found ? [{ ...found, share: true, span: values.at(-1)!.span }] : [];
}

/** `costs 150,000 euros: A pays 60,000 euros, B pays 50,000 euros`. */
function totalIn([first, ...rest]: readonly Amount[], prose: string, text: string): Sum[] {
  const last = rest.at(-1);
  if (
    first &&
    last &&
    (IN_TOTAL.test(prose.slice(Math.max(0, last.span.start - 30), last.span.start)) || ALTOGETHER.test(prose.slice(last.span.end)))
  )
    return totalLast([first, ...rest], text);
  const parts = rest.filter((it) => it.unit === first?.unit);
  if (!first || first.unit === 'percent' || parts.length < 2) return [];
  const between = prose.slice(first.span.end, parts[0]!.span.start);
  const whole = parts.length > 2 && ALL_PAY.test(text) && OF_WHICH.test(between);
  if (NO_SHARE.test(whole ? text.replace(OF_WHICH, '') : text)) return [];
  if (
    !whole &&
    !/:|(?<!\p{L})(?:namelijk|te weten|namely|made up of|bestaande uit|bestaat uit|opgebouwd uit|consists of|comprises|verdeeld in|divided into)(?!\p{L})/iu.test(
      between,
    )
  )
    return [];
  const found = check(asValue(first), parts.map(asValue));
  return found ? [found] : [];
}

/** `rent is 20,000 euros and staff 35,000 euros, in total 65,000 euros`. */
function totalLast(amounts: readonly Amount[], text: string): Sum[] {
  const last = amounts.at(-1)!;
  const parts = amounts.slice(0, -1);
  if (parts.length < 2 || parts.some((it) => it.unit !== last.unit) || last.unit === 'percent' || NO_SHARE.test(text)) return [];
  const found = check(asValue(last), parts.map(asValue));
  return found ? [found] : [];
}

/** `three instalments of 20,000 euros, 60,000 euros in total`: as many parts of one size. */
function instalmentsIn([each, total, more]: readonly Amount[], prose: string, { start, end }: Span): Sum[] {
  if (!each || !total || more || each.unit !== total.unit || each.unit === 'percent') return [];
  const between = prose.slice(each.span.end, total.span.start);
  const isTotal = IN_TOTAL.test(between) || ALTOGETHER.test(prose.slice(total.span.end, end));
  const word = TIMES_OF.exec(prose.slice(start, each.span.start))?.[1] ?? YEARS_LONG.exec(between)?.[1];
  const count = word && (/^\d/.test(word) ? Number(word) : wordNumber(word));
  if (!isTotal || !count || count > 60) return [];
  const found = check(asValue(total), Array<Value>(count).fill(asValue(each)));
  return found ? [{ ...found, last: undefined }] : [];
}

const TIMES_OF =
  /(?<![\p{L}\d])(\d{1,2}|\p{L}{2,12})\s(?:(?:equal|annual|yearly|monthly|quarterly|gelijke|jaarlijkse|maandelijkse)\s){0,2}(?:instalments|installments|payments|tranches|termijnen|betalingen|deelbetalingen|tranches)\s(?:of|van)\s(?:(?:each|elk)\s)?$/iu;
const YEARS_LONG =
  /^\s(?:per|a|an|each)\s(?:year|month|jaar|maand),?\s(?:for|over|gedurende|voor)\s(\d{1,2}|\p{L}{2,12})\s(?:years|months|jaar|jaren|maanden)(?!\p{L})/iu;

/** `The three towns together pay …, of which …`: the parts of all of them. */
const ALL_PAY = /(?<!\p{L})(?:together|jointly|samen|gezamenlijk|tezamen)(?!\p{L})/iu;
const OF_WHICH = /,\s(?:of which|of this|waarvan|daarvan)(?!\p{L})/iu;

const IN_TOTAL = /(?:in total|in totaal|tezamen|samen|together|altogether|een totaal van|a total of)(?: is| are|:| dus)?\s+$/iu;
const ALTOGETHER = /^\s(?:in all|in total|altogether|in totaal|tezamen|samen)(?!\p{L})/iu;

/** `half`, `een derde`: shares in words, beside percentages. */
function fractionsIn(text: string, start: number): Value[] {
  return Array.from(text.matchAll(FRACTION), ({ 0: words, 1: word, index }) => ({
    span: { start: start + index, end: start + index + words.length },
    figures: undefined,
    factor: 1,
    text: words,
    value: SIZES[word!.toLowerCase()]!,
    unit: '%',
    decimals: 0,
  }));
}
const FRACTION =
  /(?<!\p{L})(?:(?:a|one|een|de) )?(half|helft|third|derde|quarter|kwart|two thirds|two-thirds|twee derde|tweederde)(?= (?:for|of|is|to|goes|van|voor|gaat|by|door)(?!\p{L}))(?! (?:jaar|year))/giu;
const SIZES: Readonly<Record<string, number>> = {
  half: 50,
  helft: 50,
  third: 100 / 3,
  derde: 100 / 3,
  quarter: 25,
  kwart: 25,
  'two thirds': 200 / 3,
  'two-thirds': 200 / 3,
  'twee derde': 200 / 3,
  tweederde: 200 / 3,
};

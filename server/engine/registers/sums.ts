/** Totals that are not the sum of their parts, in tables; what a sum is. */
import { languageIn } from '../summary.ts';
import type { Amount, Block, Language, Placed, Span, Summary } from '../types.ts';
import { numberOf } from './numbers.ts';
import { cellsOf, columnsOf, tablesOf } from './tables.ts';
import { decimalsOf } from './writeTotal.ts';

export interface Sum {
  readonly span: Span;
  /** Of the figures alone, which a correction replaces; absent where it is written in words. */
  readonly figures?: Span | undefined;
  /** What the figures count: a million in `6 million`. */
  readonly factor: number;
  readonly text: string;
  readonly stated: number;
  /** What the parts add up to. */
  readonly parts: number;
  /** Shares of a whole: it is the parts that are wrong, not the total. */
  readonly share: boolean;
  readonly decimals: number;
  readonly related?: Span;
  /** The last of the parts: its figures, and what would make the sum right. */
  readonly last?: { readonly figures: Span; readonly right: number } | undefined;
}

export interface Value extends Pick<Sum, 'span' | 'figures' | 'factor' | 'text'> {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

const CELL =
  /^(€|EUR|\$|£)?\s*(\d[\d.,'\u00A0 ]*\d|\d)(?:,-|,--|,—)?\s*(%|procent|per ?cent|euros?|EUR|gulden|guilders|fte|uur|hours|dagen|days|k|mln|miljoen|million)?(?:\s*\(?(?:p\.?j\.?|per jaar|a year)\)?)?$/iu;
export const TOTAL = /^(?:totaal|totale|total|totals|totalen|eindtotaal|grand total|som|sum)(?!\p{L})/iu;
const SUBTOTAL = /^sub-?tota/i;
/** Columns in which nothing adds up. */
const NOT_SUMMED =
  /^(?:jaar|year)$|(?<!\p{L})(?:per(?! (?:jaar|year|annum|maand|month|kwartaal|quarter)(?!\p{L}))|gemiddeld|average|tarief|rate|prijs|price|nr|no|nummer|number|cumulatie[fv]e?|cumulative|maximum|minimum|norm|groei|growth)(?!\p{L})/iu;
const SHARE = /aandeel|share|verdeelsleutel|verdeling|percentage|^%$/i;

/** The wrong totals of all tables; spans are offsets of the text. */
export function tableSums(summary: Summary): Sum[] {
  const language = languageIn(summary);
  return tablesOf(summary).flatMap(({ header, rows }) => {
    if (rows.length < 2) return [];
    const head = cellsOf(header.block);
    const names = rows.map((it) => cellsOf(it.block)[0] ?? '');
    if (!head.some((it) => TOTAL.test(it) || SHARE.test(it)) && !names.some((it) => TOTAL.test(it))) return [];
    const values = rows.map((row) => valuesOf(row, language));
    const down = head.flatMap((title, column) => (column === 0 || NOT_SUMMED.test(title) ? [] : columnSums(values, names, column, title)));
    return [...down, ...values.flatMap((row, i) => (TOTAL.test(names[i]!) ? [] : rowSum(row, head)))];
  });
}

type Cell = Value | 'empty' | 'words';

const kept = new WeakMap<Block, readonly Cell[]>();

function valuesOf({ block, start }: Placed, language: Language): Cell[] {
  let known = kept.get(block);
  if (!known) {
    known = columnsOf(block).map((it) => cellValue(block, it, language));
    kept.set(block, known);
  }
  return known.map((it) => {
    if (typeof it === 'string') return it;
    const span = { start: it.span.start + start, end: it.span.end + start };
    return { ...it, span, figures: span };
  });
}

function cellValue({ prose, source }: Block, cell: Span, language: Language): Cell {
  const words = prose.slice(cell.start, cell.end);
  if (/^[\s–—-]*$/.test(words)) return /^[\s–—-]*$/.test(source.slice(cell.start, cell.end)) ? 'empty' : 'words';
  const match = CELL.exec(words.slice(0, 200).trim());
  const value = match ? numberOf(match[2]!, language, match[3] !== '%') : undefined;
  if (!match || value === undefined) return 'words';
  const start = prose.indexOf(match[2]!, cell.start);
  const unit = (match[3] ?? match[1] ?? '').toLowerCase();
  const span = { start, end: start + match[2]!.length };
  const own = /^(?:€|eur|euros?)$/.test(unit) ? '' : unit;
  return { span, figures: span, factor: 1, text: match[2]!, value, unit: own, decimals: decimalsOf(match[2]!, value) };
}

/** A total row is the sum of what stands above it, or of its subtotals. */
function columnSums(rows: readonly (readonly Cell[])[], names: readonly string[], column: number, title: string): Sum[] {
  let parts: Value[] = [];
  const subtotals: Value[] = [];
  const all: Value[] = [];
  for (const [i, row] of rows.entries()) {
    const cell = row[column] ?? 'empty';
    if (cell === 'words') return [];
    if (cell === 'empty') continue;
    if (SUBTOTAL.test(names[i]!)) {
      subtotals.push(cell);
      parts = [];
    } else if (TOTAL.test(names[i]!)) {
      const found = [all, subtotals, parts].filter((it) => it.length >= 2).map((it) => check(cell, it));
      return found.length > 0 && found.every((it) => it) ? [found[0]!] : [];
    } else {
      parts.push(cell);
      all.push(cell);
    }
  }
  return SHARE.test(title) && subtotals.length === 0 ? shares(all) : [];
}

function shares(values: readonly Value[]): Sum[] {
  const last = values.at(-1);
  if (values.length < 2 || !values.every((it) => it.unit === '%') || !last) return [];
  const found = check({ ...last, value: 100 }, values);
  return found ? [{ ...found, share: true }] : [];
}

/** `Totaal` as the last column: the sum of the other figures in its row. */
function rowSum(row: readonly Cell[], head: readonly string[]): Sum[] {
  const column = head.findLastIndex((it) => TOTAL.test(it));
  const total = row[column];
  const parts = row.slice(1, column);
  if (
    column < 3 ||
    !total ||
    typeof total === 'string' ||
    parts.includes('words') ||
    head.slice(1, column).some((it) => NOT_SUMMED.test(it))
  )
    return [];
  const found = check(
    total,
    parts.filter((it): it is Value => typeof it !== 'string'),
  );
  return found ? [found] : [];
}

/** Undefined where it adds up, units differ, or the difference is too large to be a slip. */
export function check(total: Value, parts: readonly Value[]): Sum | undefined {
  if (parts.length < 2 || parts.some((it) => it.unit !== total.unit)) return undefined;
  const decimals = Math.max(total.decimals, ...parts.map((it) => it.decimals));
  const sum = Number(parts.reduce((made, it) => made + it.value, 0).toFixed(4));
  const off = Math.abs(sum - total.value);
  if (off <= rounding(total, parts, decimals) + 1e-6 || off > total.value * 0.5) return undefined;
  const share = total.unit === '%' && total.value === 100;
  const last = parts.at(-1)!;
  const right = Number((last.value + total.value - sum).toFixed(4));
  return {
    span: total.span,
    figures: total.figures,
    factor: total.factor,
    text: total.text,
    stated: total.value,
    parts: sum,
    share,
    decimals,
    related: parts[0]!.span,
    last: last.figures && right > 0 ? { figures: last.figures, right } : undefined,
  };
}

/** Rounded parts may differ from a rounded total by half a unit each; whole percentages are rounded where they are nearly equal or many. */
function rounding({ unit }: Value, parts: readonly Value[], decimals: number): number {
  const half = (parts.length * 0.5) / 10 ** decimals;
  if (unit !== '%') return decimals > 0 && decimals !== 2 ? half : 0;
  const values = parts.map((it) => it.value);
  if (decimals > 0) return half;
  return parts.length > 5 || (parts.length > 2 && Math.max(...values) - Math.min(...values) <= 1) ? 1 : 0;
}

export function asValue({ span, text, value, unit }: Amount): Value {
  const figures = /\d[\d.,'\u00A0 ]*\d|\d/.exec(text);
  const start = span.start + (figures?.index ?? 0);
  const scaled = /miljoen|million|mln|mio|miljard|billion|mld|mrd|bn|duizend|thousand|\d ?[kmb]\b/i.test(text);
  const decimals = decimalsOf(figures?.[0] ?? '', scaled ? 0 : value);
  const count = figures && Number(figures[0].replace(',', '.'));
  const factor = scaled && count ? Math.round(value / count) : 1;
  const shown = figures && (!scaled || /^10+$/.test(String(factor))) ? { start, end: start + figures[0].length } : undefined;
  return {
    span: scaled ? span : (shown ?? span),
    figures: shown,
    factor,
    text,
    value,
    unit: unit === 'percent' ? '%' : unit,
    decimals: scaled && !Number.isInteger(value) ? 2 : decimals,
  };
}

/** Which rows make up a table. */
import { createNotes, createTable, type Noted } from '../notes.ts';
import type { Block, Span } from '../types.ts';

export interface Table {
  readonly header: Noted<Block>;
  readonly rows: readonly Noted<Block>[];
}

/** Rows with all that is in them. */
const rows = createNotes((block) => (block.type === 'row' ? block : undefined));

/** The tables of a document, in text order; each begins with a header. */
export const tablesOf = createTable((summary): readonly Table[] => {
  const tables: { header: Noted<Block>; rows: Noted<Block>[] }[] = [];
  for (const it of rows(summary)) {
    if (it.block.header || tables.length === 0) tables.push({ header: it, rows: [] });
    else tables.at(-1)!.rows.push(it);
  }
  return tables;
});

const kept = new WeakMap<Block, readonly string[]>();

/** The words of each cell, without markup; an empty cell counts. */
export function cellsOf(row: Block): readonly string[] {
  let cells = kept.get(row);
  if (!cells) {
    cells = columnsOf(row).map(({ start, end }) => row.prose.slice(start, end).trim());
    kept.set(row, cells);
  }
  return cells;
}

const columns = new WeakMap<Block, readonly Span[]>();

/** The cells of a row with the empty ones, which `cells` leaves out; an empty one is what lies between its pipes. */
export function columnsOf(row: Block): readonly Span[] {
  let known = columns.get(row);
  if (!known) {
    known = columnsIn(row);
    columns.set(row, known);
  }
  return known;
}

function columnsIn({ cells = [], source }: Block): Span[] {
  const columns: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    const cell = cells.find((it) => from <= it.start && it.end <= to);
    columns.push(cell ?? { start: from, end: to });
  };
  for (let at = 0; at < source.length; at++) {
    const cell = cells.find((it) => it.start <= at && at < it.end);
    if (cell) at = cell.end - 1;
    else if (source[at] === '|' && source[at - 1] !== '\\') {
      if (at > 0 && source.slice(0, at).trim() !== '') close(at);
      from = at + 1;
    }
  }
  if (source.slice(from).trim() !== '') close(source.length);
  return columns;
}

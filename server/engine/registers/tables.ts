/** Which rows make up a table. */
import type { Block, Charter, Span } from '../types.ts';

export interface Table {
  /** Index of its header among the blocks. */
  readonly header: number;
  /** Indexes of its other rows. */
  readonly rows: readonly number[];
}

const kept = new WeakMap<Charter, readonly Table[]>();

/** The tables of a document, in text order. */
export function tablesOf(charter: Charter): readonly Table[] {
  let known = kept.get(charter);
  if (!known) {
    known = read(charter);
    kept.set(charter, known);
  }
  return known;
}

function read({ blocks }: Charter): Table[] {
  const tables: { header: number; rows: number[] }[] = [];
  let open = false;
  for (let i = 0; i < blocks.length; i++) {
    const { block } = blocks[i]!;
    if (block.type !== 'row') open = false;
    else if (block.header || !open) {
      tables.push({ header: i, rows: [] });
      open = true;
    } else tables.at(-1)!.rows.push(i);
  }
  return tables;
}

/** The words of each cell, without markup; an empty cell counts. */
export const cellsOf = (row: Block): string[] => columnsOf(row).map(({ start, end }) => row.prose.slice(start, end).trim());

/** The cells of a row with the empty ones, which `cells` leaves out; an empty one is what lies between its pipes. */
export function columnsOf({ cells = [], source }: Block): Span[] {
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

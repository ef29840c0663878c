/** Which rows make up a table. */
import type { Block, Charter } from '../types.ts';

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

/** The words of each cell, without markup. */
export const cellsOf = ({ cells, prose }: Block): string[] => (cells ?? []).map(({ start, end }) => prose.slice(start, end).trim());

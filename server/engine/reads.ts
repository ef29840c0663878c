/** What was read of a document while something ran: if all of that says the same in the next version, so would what ran. */
import type { Summary } from './types.ts';

/** What can be read: gives a mark that stays the same from version to version as long as it says the same. */
export type Source = (summary: Summary) => unknown;

export interface Reads {
  /** With their marks. */
  readonly sources: ReadonlyMap<Source, unknown>;
  /** Indexes of blocks that were read as a whole. */
  readonly blocks: ReadonlySet<number>;
}

let open: { readonly sources: Map<Source, unknown>; readonly blocks: Set<number> } | undefined;

/** Runs something at once and notes what it reads; what reads later, such as a fix, is not noted. */
export function noting<Value>(run: () => Value): { readonly value: Value; readonly reads: Reads } {
  const outer = open;
  const reads = { sources: new Map<Source, unknown>(), blocks: new Set<number>() };
  open = reads;
  try {
    return { value: run(), reads };
  } finally {
    open = outer;
  }
}

/** Runs something whose reading is noted in another way. */
export function unnoted<Value>(run: () => Value): Value {
  const outer = open;
  open = undefined;
  try {
    return run();
  } finally {
    open = outer;
  }
}

/** Says that a source is read. */
export const note = (source: Source, mark: unknown): void => void open?.sources.set(source, mark);

/** Says that a block is read. */
export const noteBlock = (index: number): void => void open?.blocks.add(index);

/** Says that all of this is read. */
export function noteAll({ sources, blocks }: Reads): void {
  if (!open) return;
  for (const [source, mark] of sources) open.sources.set(source, mark);
  for (const index of blocks) open.blocks.add(index);
}

/** Whether all that was read says the same in this version. */
export const holds = (reads: Reads, summary: Summary): boolean => holding(summary)(reads);

/** The same for many who read the same: each source is asked once. */
export function holding(summary: Summary): (reads: Reads) => boolean {
  const now = new Map<Source, unknown>();
  return ({ sources }) => {
    for (const [source, mark] of sources) {
      if (!now.has(source)) now.set(source, source(summary));
      if (now.get(source) !== mark) return false;
    }
    return true;
  };
}

/** The whole text: no two versions say the same. */
export const whole: Source = (summary) => summary;

/** What was read of a document while something ran: if all of that says the same in the next version, so would what ran. */
import type { Summary } from './types.ts';

/** What can be read: gives a mark that stays the same from version to version as long as it says the same. */
export type Source = (summary: Summary) => unknown;
/** Sources with their marks. */
export type Reads = ReadonlyMap<Source, unknown>;

let open: Map<Source, unknown> | undefined;

/** Runs something at once and notes what it reads; what reads later, such as a fix, is not noted. */
export function noting<Value>(run: () => Value): { readonly value: Value; readonly reads: Reads } {
  const outer = open;
  const reads = new Map<Source, unknown>();
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
export const note = (source: Source, mark: unknown): void => void open?.set(source, mark);

/** Says that all of this is read. */
export function noteAll(reads: Reads): void {
  if (open) for (const [source, mark] of reads) open.set(source, mark);
}

/** Whether all that was read says the same in this version. */
export function holds(reads: Reads, summary: Summary): boolean {
  for (const [source, mark] of reads) if (source(summary) !== mark) return false;
  return true;
}

/** The whole text: no two versions say the same. */
export const whole: Source = (summary) => summary;

/** The notes of a register as lists, and how those of the next version go on from them. */
import { alike, equal } from './alike.ts';
import type { Change } from './change.ts';

/** What stands around blocks, by their index. */
export interface Surroundings<Around> {
  /** Stays the same as long as all is the same around every block that stays. */
  readonly mark: unknown;
  readonly at: (index: number) => Around;
}

/** Notes by block, in text order. */
export interface Kept<Note, Around> {
  /** Indexes of the blocks that have one: most have nothing to say. */
  readonly at: readonly number[];
  readonly notes: readonly Note[];
  readonly around: Surroundings<Around> | undefined;
  /** The same object as long as the blocks say the same. */
  readonly mark: object;
}

export type ReadAt<Note> = (index: number) => Note | undefined;
export type Listed<Note> = Pick<Kept<Note, unknown>, 'at' | 'notes'>;

/** So many blocks between two rests. */
const BLOCKS = 64;

export function* readAll<Note>(count: number, read: ReadAt<Note>): Generator<undefined, Listed<Note>> {
  const all: { at: number[]; notes: Note[] } = { at: [], notes: [] };
  for (let from = 0; from < count; from += BLOCKS) {
    collect(from, Math.min(count, from + BLOCKS), read, all);
    yield;
  }
  return all;
}

function collect<Note>(from: number, end: number, read: ReadAt<Note>, { at, notes }: { at: number[]; notes: Note[] }): Listed<Note> {
  for (let i = from; i < end; i++) {
    const said = read(i);
    if (said === undefined) continue;
    at.push(i);
    notes.push(said);
  }
  return { at, notes };
}

export function next<Note, Around>(
  before: Kept<Note, Around>,
  change: Change,
  length: number,
  around: Surroundings<Around> | undefined,
  read: ReadAt<Note>,
  stays: (index: number, before: Around, now: Around) => boolean,
): Kept<Note, Around> {
  const still = around?.mark === before.around?.mark;
  const staysIn = (then: Around, now: Around, index: number): boolean => then === now || stays(index, then, now);
  const known = (index: number, from: number): Note | undefined =>
    from >= 0 && (still || staysIn(before.around!.at(from), around!.at(index), index)) ? noteAt(before, from) : read(index);
  const { first, oldEnd, newEnd, sameOutline } = change;
  const [low, high] = still ? [first, newEnd] : [0, length];
  const between = collect(low, high, (i) => known(i, originOf(change, i)), { at: [], notes: [] });
  const from = still ? countBefore(before.at, first) : 0;
  const end = still ? countBefore(before.at, oldEnd) : before.at.length;
  const old = { at: before.at.slice(from, end), notes: before.notes.slice(from, end) };
  const mark = sameOutline && alike(old.notes, between.notes) ? before.mark : {};
  const isSame = oldEnd === newEnd && equal(old, between);
  return { ...(isSame ? before : joined(before, from, end, newEnd - oldEnd, between)), around, mark };
}

/** The index that a block had in the version before, or -1. */
const originOf = (change: Change, index: number): number =>
  index < change.first ? index : index >= change.newEnd ? index - change.newEnd + change.oldEnd : change.origin(index);

/** @param by so many blocks the notes from `end` on moved */
function joined<Note>({ at, notes }: Listed<Note>, from: number, end: number, by: number, between: Listed<Note>): Listed<Note> {
  const isLevel = by === 0 && equal(at.slice(from, end), between.at);
  return {
    at: isLevel ? at : at.slice(0, from).concat(between.at, by === 0 ? at.slice(end) : at.slice(end).map((it) => it + by)),
    notes: notes.slice(0, from).concat(between.notes, notes.slice(end)),
  };
}

function noteAt<Note>({ at, notes }: Listed<Note>, index: number): Note | undefined {
  const i = countBefore(at, index);
  return at[i] === index ? notes[i] : undefined;
}

/** So many numbers of an ascending list are smaller. */
export function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

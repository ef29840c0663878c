/** Registers that cost what changed: a part by block, kept with the blocks, and tables of what the blocks say together. */
import { alike } from './alike.ts';
import type { Change } from './change.ts';
import { makeSlowly } from './patience.ts';
import { holds, note, noteAll, noting, type Reads, type Source, unnoted } from './reads.ts';
import { charterOf, factsIn, languageIn, stepTo } from './summary.ts';
import type { Block, Facts, Language, Placed, Summary } from './types.ts';

/** What a block says, with its place in the document. */
export interface Noted<Note> extends Placed {
  readonly index: number;
  readonly note: Note;
}

/** What a block says depends on the block, on the language, and on what stands around it as far as that was asked for. */
export type Read<Note, Around> = (block: Block, facts: () => Facts, language: Language, around: Around) => Note | undefined;

/** What stands around blocks, by their index. */
export interface Surroundings<Around> {
  /** Stays the same as long as all is the same around every block that stays. */
  readonly mark: unknown;
  readonly at: (index: number) => Around;
}

/** A register by block: the blocks that have something to say, in text order. */
export interface Notes<Note> {
  (summary: Summary): readonly Noted<Note>[];
  /** What they say, without the places. */
  values(summary: Summary): readonly Note[];
  /** Which of them is of a block, by its index; -1 where it has nothing to say. For what reads all of them too. */
  ordinal(summary: Summary, index: number): number;
}

/** Notes by block, in text order. */
interface Kept<Note, Around> {
  /** Indexes of the blocks that have one: most have nothing to say. */
  readonly at: readonly number[];
  readonly notes: readonly Note[];
  readonly around: Surroundings<Around> | undefined;
  /** The same object as long as the blocks say the same. */
  readonly mark: object;
}

/**
 * A register by block: of the next version only the blocks that changed are read, or around which something changed.
 * Who reads it depends on what the notes say, not on where in its block it is said: that counts for findings on the changed block only.
 * So notes hold plain data with all that a reader looks at in the block, nobody compares spans of two notes but by their order,
 * and whoever looks at neighbours asks `blockCount`.
 *
 * @param read undefined where a block has nothing to say
 */
export function createNotes<Note, Around = undefined>(
  read: Read<Note, Around>,
  surroundings?: (summary: Summary) => Surroundings<Around>,
): Notes<Note> {
  const versions = new WeakMap<Summary, Kept<Note, Around>>();
  const keptFor = (summary: Summary): Kept<Note, Around> => {
    if (!versions.has(summary)) unnoted(() => make(summary));
    return versions.get(summary)!;
  };
  const make = (summary: Summary): void => {
    const { blocks } = charterOf(summary);
    const language = languageIn(summary);
    const around = surroundings?.(summary);
    const readAt = (i: number): Note | undefined => {
      const { block } = blocks[i]!;
      return read(block, () => factsIn(block, language), language, around?.at(i) as Around);
    };
    const step = stepTo(summary);
    const before = step && versions.get(step.before);
    if (before) versions.set(summary, next(before, step.change, blocks.length, around, readAt));
    else
      makeSlowly(blocks.length, function* () {
        versions.set(summary, { ...(yield* readAll(blocks.length, readAt)), around, mark: {} });
      });
  };
  const markOf: Source = (summary) => keptFor(summary).mark;
  const listed = createTable((summary): readonly Noted<Note>[] => {
    const { at, notes, mark } = keptFor(summary);
    note(markOf, mark);
    const { blocks } = charterOf(summary);
    return at.map((index, i) => {
      const { block, start, section } = blocks[index]!;
      return { block, start, section, index, note: notes[i]! };
    });
  });
  const values = (summary: Summary): readonly Note[] => {
    const { notes, mark } = keptFor(summary);
    note(markOf, mark);
    return notes;
  };
  const ordinal = (summary: Summary, index: number): number => {
    const { at } = keptFor(summary);
    const i = countBefore(at, index);
    return at[i] === index ? i : -1;
  };
  return Object.assign(listed, { values, ordinal });
}

type ReadAt<Note> = (index: number) => Note | undefined;
type Listed<Note> = Pick<Kept<Note, unknown>, 'at' | 'notes'>;

/** So many blocks between two rests. */
const BLOCKS = 64;

function* readAll<Note>(count: number, read: ReadAt<Note>): Generator<undefined, Listed<Note>> {
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

function next<Note, Around>(
  before: Kept<Note, Around>,
  change: Change,
  length: number,
  around: Surroundings<Around> | undefined,
  read: ReadAt<Note>,
): Kept<Note, Around> {
  const still = around?.mark === before.around?.mark;
  const known = (index: number, from: number): Note | undefined =>
    from >= 0 && (still || before.around!.at(from) === around!.at(index)) ? noteAt(before, from) : read(index);
  const { first, oldEnd, newEnd, sameOutline } = change;
  const [low, high] = still ? [first, newEnd] : [0, length];
  const between = collect(low, high, (i) => known(i, originOf(change, i)), { at: [], notes: [] });
  const from = still ? countBefore(before.at, first) : 0;
  const end = still ? countBefore(before.at, oldEnd) : before.at.length;
  const mark = sameOutline && alike(before.notes.slice(from, end), between.notes) ? before.mark : {};
  return { ...joined(before, from, end, newEnd - oldEnd, between), around, mark };
}

/** The index that a block had in the version before, or -1. */
const originOf = (change: Change, index: number): number =>
  index < change.first ? index : index >= change.newEnd ? index - change.newEnd + change.oldEnd : change.origin(index);

/** @param by so many blocks the notes from `end` on moved */
function joined<Note>({ at, notes }: Listed<Note>, from: number, end: number, by: number, between: Listed<Note>): Listed<Note> {
  if (by === 0 && from === end && between.at.length === 0) return { at, notes };
  const after = by === 0 ? at.slice(end) : at.slice(end).map((it) => it + by);
  return { at: [...at.slice(0, from), ...between.at, ...after], notes: [...notes.slice(0, from), ...between.notes, ...notes.slice(end)] };
}

function noteAt<Note>({ at, notes }: Listed<Note>, index: number): Note | undefined {
  const i = countBefore(at, index);
  return at[i] === index ? notes[i] : undefined;
}

/** The notes of the blocks from `from` to `end`. */
export function between<Note>(notes: readonly Noted<Note>[], from: number, end: number): readonly Noted<Note>[] {
  let first = 0;
  let high = notes.length;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (notes[middle]!.index < from) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < notes.length && notes[last]!.index < end) last++;
  return notes.slice(first, last);
}

/** So many numbers of an ascending list are smaller. */
function countBefore(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A table made of notes, made once for a version. Who reads it reads what it was made of.
 *
 * @param make reads all that it needs at once
 */
export function createTable<Table>(make: (summary: Summary) => Table): (summary: Summary) => Table {
  const made = new WeakMap<Summary, { readonly value: Table; readonly reads: Reads }>();
  return (summary) => {
    let known = made.get(summary);
    if (!known) {
      known = noting(() => make(summary));
      made.set(summary, known);
    }
    noteAll(known.reads);
    return known.value;
  };
}

/**
 * A table without places in it: the next version takes it over as long as what it was made of says the same.
 *
 * @param make reads all that it needs at once
 */
export function createLasting<Table>(make: (summary: Summary) => Table): (summary: Summary) => Table {
  const made = new WeakMap<Summary, { readonly value: Table; readonly reads: Reads }>();
  return (summary) => {
    let known = made.get(summary);
    if (!known) {
      const step = stepTo(summary);
      const before = step && made.get(step.before);
      known = before && holds(before.reads, summary) ? before : noting(() => make(summary));
      made.set(summary, known);
    }
    noteAll(known.reads);
    return known.value;
  };
}

/**
 * A short answer made of notes. Who reads it depends on the answer, not on all that it was made of.
 *
 * @param make a text, number or boolean
 */
export function createAnswer<Answer extends string | number | boolean>(make: (summary: Summary) => Answer): (summary: Summary) => Answer {
  const made = new WeakMap<Summary, Answer>();
  const answer = (summary: Summary): Answer => {
    let known = made.get(summary);
    if (known === undefined) {
      known = unnoted(() => make(summary));
      made.set(summary, known);
    }
    return known;
  };
  return (summary) => {
    const known = answer(summary);
    note(answer, known);
    return known;
  };
}

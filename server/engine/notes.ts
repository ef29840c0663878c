/** Registers that cost what changed: a part by block, kept with the blocks, and tables of what the blocks say together. */
import { equal } from './alike.ts';
import { countBefore, type Kept, next, readAll, type Surroundings } from './noteLists.ts';
import { makeSlowly } from './patience.ts';
import { holds, note, noteAll, noting, type Reads, type Source, unnoted } from './reads.ts';
import { charterOf, factsIn, languageIn, stepTo } from './summary.ts';
import type { Block, Facts, Language, Placed, Summary } from './types.ts';

export type { Surroundings } from './noteLists.ts';

/** What a block says, with its place in the document. */
export interface Noted<Note> extends Placed {
  readonly index: number;
  readonly note: Note;
}

/** What a block says depends on the block, on the language, and on what stands around it as far as that was asked for. */
export type Read<Note, Around> = (block: Block, facts: () => Facts, language: Language, around: Around) => Note | undefined;

/** A register by block: the blocks that have something to say, in text order. */
export interface Notes<Note> {
  (summary: Summary): readonly Noted<Note>[];
  /** What they say, without the places. */
  values(summary: Summary): readonly Note[];
  /** The same as a call gives, one by one and without a list of them. */
  visit(summary: Summary, each: (note: Note, index: number, start: number) => void): void;
  /** Which of them is of a block, by its index; -1 where it has nothing to say. For what reads all of them too. */
  ordinal(summary: Summary, index: number): number;
}

/**
 * A register by block: of the next version only the blocks that changed are read, or around which something changed.
 * Who reads it depends on what the notes say, not on where in its block it is said: that counts for findings on the changed block only.
 * So notes hold plain data with all that a reader looks at in the block, nobody compares spans of two notes but by their order,
 * and whoever looks at neighbours asks `blockCount`.
 *
 * @param read undefined where a block has nothing to say
 * @param stays whether a block says the same though something else stands around it
 */
export function createNotes<Note, Around = undefined>(
  read: Read<Note, Around>,
  surroundings?: (summary: Summary) => Surroundings<Around>,
  stays: (block: Block, before: Around, now: Around) => boolean = () => false,
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
    if (before)
      versions.set(
        summary,
        next(before, step.change, blocks.length, around, readAt, (i, then, now) => stays(blocks[i]!.block, then, now)),
      );
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
  const visit: Notes<Note>['visit'] = (summary, each) => {
    const { at, notes, mark } = keptFor(summary);
    note(markOf, mark);
    const { blocks } = charterOf(summary);
    for (let i = 0; i < at.length; i++) each(notes[i]!, at[i]!, blocks[at[i]!]!.start);
  };
  const ordinal = (summary: Summary, index: number): number => {
    const { at } = keptFor(summary);
    const i = countBefore(at, index);
    return at[i] === index ? i : -1;
  };
  return Object.assign(listed, { values, visit, ordinal });
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
 * An answer made of notes, without places in it. Who reads it depends on what it says, not on all that it was made of.
 *
 * @param make plain data; as it is asked for each version, what costs more than a moment is made by a lasting table
 */
export function createAnswer<Answer>(make: (summary: Summary) => Answer): (summary: Summary) => Answer {
  const made = new WeakMap<Summary, { readonly value: Answer }>();
  const answer = (summary: Summary): Answer => {
    let known = made.get(summary);
    if (!known) {
      const value = unnoted(() => make(summary));
      const step = stepTo(summary);
      const before = step && made.get(step.before);
      known = before && equal(before.value, value) ? before : { value };
      made.set(summary, known);
    }
    return known.value;
  };
  return (summary) => {
    const known = answer(summary);
    note(answer, known);
    return known;
  };
}

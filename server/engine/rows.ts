/** The words of a sentence as rows of bits, one row for each set of words that cues ask for. */
import type { Compiled } from './cues.ts';
import { createForms } from './forms.ts';
import type { Tokens, Word } from './tokens.ts';

/** A row has so many times 32 bits, one for each word of a window. */
export const ROW = 4;
export const WINDOW = ROW * 32;

export interface Rows {
  /** So many of the 32 bits each are in use in this window. */
  used: number;
  /** By set, the words that are in it: word 0, 32, 64 and 96 are the first bit, and so on. Zero is a set without words. */
  readonly some: Int32Array;
  /** In windows of more than 32 words, the row of a set: it begins at `set * ROW`. */
  readonly bits: Int32Array;
  /** Those of the sets with words by which cues are found, and how many these are. */
  readonly opened: Int32Array;
  count: number;
  /** Makes the rows of the words from one to another, excluded. */
  read(tokens: Tokens, from: number, to: number): void;
}

/** @param opens by set, 1 where cues are found by it */
export function createRows(compiled: Compiled, opens: Uint8Array): Rows {
  const { ofWord, classes } = createForms(compiled);
  const { groups, members, ends, lists, sets } = compiled;
  const some = new Int32Array(sets);
  const bits = new Int32Array(sets * ROW);
  const opened = new Int32Array(sets);
  /** All sets with words, to be cleared for the next window. */
  const touched = new Int32Array(sets);
  let seen = 0;
  const within: (readonly number[] | undefined)[] = [];
  for (const it of lists) within[it.set] = it.within;
  /** By word, and by class: the sets that it is in. */
  const ofId: (readonly number[] | undefined)[] = [];
  const ofClass: (readonly number[] | undefined)[] = [];
  let generation = 0;

  /** By set, the number of the last call of `setsOf` that found it. */
  const foundIn = new Int32Array(sets);
  let calls = 0;
  /** The sets that hold one of the forms, be it in a word list. */
  const setsOf = (forms: readonly number[]): readonly number[] => {
    if (forms.length === 0) return NONE;
    calls++;
    const found: number[] = [];
    const add = (set: number): void => {
      if (foundIn[set] === calls) return;
      foundIn[set] = calls;
      found.push(set);
      for (const holder of within[set] ?? NONE) add(holder);
    };
    for (const form of forms) {
      const group = groups[form]!;
      for (let i = group === 0 ? 0 : ends[group - 1]!; i < ends[group]!; i++) add(members[i]!);
    }
    return found;
  };
  /** Of the row that is made: its words, each once, and by id where they stand; by class where its words stand. */
  const distinct: Word[] = [];
  const places: number[] = [];
  const classPlaces = new Int32Array(classes.length);
  const gather = (tokens: Tokens, from: number, to: number): void => {
    distinct.length = 0;
    for (let i = from; i < to; i++) {
      const word = tokens.words[i]!;
      const bit = 1 << (i - from);
      const before = places[word.id] ?? 0;
      if (before === 0) distinct.push(word);
      places[word.id] = before | bit;
      const flags = tokens.flags[i]!;
      if (flags === 0) continue;
      for (let k = 0; k < classes.length; k++) if ((classes[k]!.mask & flags) !== 0) classPlaces[k]! |= bit;
    }
  };
  const mark = (inside: readonly number[], at: number, row: number): void => {
    const isLong = rows.used > 1;
    let last = seen;
    for (let i = 0; i < inside.length; i++) {
      const set = inside[i]!;
      const before = some[set]!;
      some[set] = before | at;
      if (before === 0) {
        touched[last++] = set;
        if (opens[set] === 1) opened[rows.count++] = set;
      }
      if (isLong) bits[set * ROW + row]! |= at;
    }
    seen = last;
  };
  const markRow = (row: number): void => {
    for (let i = 0; i < distinct.length; i++) {
      const { id, text } = distinct[i]!;
      const inside = ofId[id] ?? setsOf(ofWord(text));
      ofId[id] = inside;
      if (inside.length > 0) mark(inside, places[id]!, row);
      places[id] = 0;
    }
    for (let k = 0; k < classes.length; k++) {
      if (classPlaces[k] === 0) continue;
      ofClass[k] ??= setsOf([classes[k]!.form]);
      mark(ofClass[k]!, classPlaces[k]!, row);
      classPlaces[k] = 0;
    }
  };
  const clear = (): void => {
    for (let i = 0; i < seen; i++) {
      const set = touched[i]!;
      some[set] = 0;
      if (rows.used > 1) for (let row = 0; row < ROW; row++) bits[set * ROW + row] = 0;
    }
    seen = 0;
    rows.count = 0;
  };
  const rows: Rows = {
    used: 0,
    some,
    bits,
    opened,
    count: 0,
    read(tokens, from, to) {
      if (generation !== tokens.generation) ofId.length = 0;
      generation = tokens.generation;
      clear();
      rows.used = (to - from + 31) >> 5;
      for (let row = 0; row < rows.used; row++) {
        gather(tokens, from + row * 32, Math.min(to, from + row * 32 + 32));
        markRow(row);
      }
    },
  };
  return rows;
}

const NONE: readonly number[] = [];

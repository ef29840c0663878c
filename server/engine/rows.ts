/** The words of a sentence as rows of bits, one row for each set of words that cues ask for. */
import type { Compiled } from './cues.ts';
import { createForms } from './forms.ts';
import type { Tokens } from './tokens.ts';

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
  const mark = (inside: readonly number[], place: number): void => {
    const bit = 1 << place;
    for (let i = 0; i < inside.length; i++) {
      const set = inside[i]!;
      const before = some[set]!;
      if (before === 0) {
        touched[seen++] = set;
        if (opens[set] === 1) opened[rows.count++] = set;
      }
      some[set] = before | bit;
      if (rows.used > 1) bits[set * ROW + (place >> 5)]! |= bit;
    }
  };
  const markClasses = (flags: number, place: number): void => {
    for (let k = 0; k < classes.length; k++) {
      if ((classes[k]!.mask & flags) === 0) continue;
      ofClass[k] ??= setsOf([classes[k]!.form]);
      mark(ofClass[k]!, place);
    }
  };
  const clear = (): void => {
    for (let i = 0; i < seen; i++) {
      const set = touched[i]!;
      some[set] = 0;
      if (rows.used > 1) bits.fill(0, set * ROW, (set + 1) * ROW);
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
      for (let i = from; i < to; i++) {
        const { id, text } = tokens.words[i]!;
        const inside = ofId[id] ?? setsOf(ofWord(text));
        ofId[id] = inside;
        mark(inside, i - from);
        if (tokens.flags[i] !== 0) markClasses(tokens.flags[i]!, i - from);
      }
    },
  };
  return rows;
}

const NONE: readonly number[] = [];

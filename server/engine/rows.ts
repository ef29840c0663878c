/** The words of a sentence as rows of bits, one row for each set of words that cues ask for. */
import type { Lists } from './anchors.ts';
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

/**
 * @param holders by form, the sets that hold it, times two; plus one where cues are found by it
 * @param sets how many there are
 */
export function createRows(forms: readonly string[], holders: Lists, sets: number): Rows {
  const { ofWord, classes } = createForms(forms);
  const { ends, items } = holders;
  const some = new Int32Array(sets);
  const bits = new Int32Array(sets * ROW);
  const opened = new Int32Array(sets);
  /** All sets with words, to be cleared for the next window. */
  const touched = new Int32Array(sets);
  let seen = 0;
  const formsOf: (readonly number[] | undefined)[] = [];
  let generation = 0;

  const learn = (word: Word): readonly number[] => {
    const fitting = ofWord(word.text);
    formsOf[word.id] = fitting;
    return fitting;
  };
  const set = (form: number, place: number): void => {
    const bit = 1 << place;
    const stop = ends[form]!;
    for (let i = form === 0 ? 0 : ends[form - 1]!; i < stop; i++) {
      const holder = items[i]! >> 1;
      const before = some[holder]!;
      if (before === 0) {
        touched[seen++] = holder;
        if (items[i]! & 1) opened[rows.count++] = holder;
      }
      some[holder] = before | bit;
      if (rows.used > 1) bits[holder * ROW + (place >> 5)]! |= bit;
    }
  };
  const clear = (): void => {
    for (let i = 0; i < seen; i++) {
      const holder = touched[i]!;
      some[holder] = 0;
      if (rows.used > 1) bits.fill(0, holder * ROW, (holder + 1) * ROW);
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
      if (generation !== tokens.generation) formsOf.length = 0;
      generation = tokens.generation;
      clear();
      rows.used = (to - from + 31) >> 5;
      for (let i = from; i < to; i++) {
        const word = tokens.words[i]!;
        const fitting = formsOf[word.id] ?? learn(word);
        for (let k = 0; k < fitting.length; k++) set(fitting[k]!, i - from);
        const flags = tokens.flags[i]!;
        if (flags === 0) continue;
        for (let k = 0; k < classes.length; k++) if ((classes[k]!.mask & flags) !== 0) set(classes[k]!.form, i - from);
      }
    },
  };
  return rows;
}

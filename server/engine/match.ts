/**
 * One automaton that finds all cues in one pass over the words of a sentence.
 *
 * A sentence is a row of bits, one for each word; each set of words that a cue asks for (`board|council`) has a row that says where in
 * the sentence its words stand. A cue is tried only where the sentence has words of its two rarest sets. It is tried step by step: the
 * row of the words that a step may be at is moved by the words that may stand between, and cut with the row of the next set.
 * What is left after the last step is where the cue ends.
 */
import { type Compiled, END, START } from './cues.ts';
import { createRows, WINDOW } from './rows.ts';
import { createSteps } from './steps.ts';
import type { Tokens } from './tokens.ts';
import type { Span } from './types.ts';

export interface Hit {
  /** Index of the cue in the list that was compiled. */
  readonly cue: number;
  /** Offsets into the prose, from the first word to the last, of the match that ends first. */
  readonly span: Span;
}

export interface Matcher {
  /** The cues that a sentence has, in the order of the list. */
  (tokens: Tokens): Hit[];
  /** Their indices alone, rising; the same array is used again. */
  find(tokens: Tokens): readonly number[];
}

/** Longer sentences are read in windows that overlap by so many words: no cue is longer. */
export const LONGEST = 96;

/** @param own so many cues, the first ones, are looked for only in the words that were not kept from before */
export function createMatcher(compiled: Compiled, own = 0): Matcher {
  const { steps, gaps, optional, cues, bounds } = compiled;
  const { first, next, other } = foundBy(compiled);
  const rows = createRows(
    compiled,
    Uint8Array.from(first, (cue) => (cue < 0 ? 0 : 1)),
  );
  const { some, opened } = rows;
  const general = createSteps(compiled, rows);
  const found: number[] = [];
  /** By cue, the sentence (counted over all calls) that it was last found in. */
  const foundIn = new Int32Array(cues.length);
  const hasOptional = new Uint8Array(cues.length);
  for (let cue = 0, i = 0; cue < cues.length; cue++) for (; i < cues[cue]!; i++) hasOptional[cue]! |= optional[i]!;
  let sentence = 0;

  /** The words that a cue without optional steps can end with, in a window of one row of bits. */
  const inOneRow = (cue: number, opening: number): number => {
    let i = cue === 0 ? 0 : cues[cue - 1]!;
    let here = opening & some[steps[i]!]!;
    for (i++; i < cues[cue]! && here !== 0; i++) {
      here <<= 1;
      if (gaps[i]! > 0) {
        here |= here << 1;
        here |= here << 2;
        if (gaps[i]! > 3) {
          here |= here << 4;
          here |= here << 1;
        }
      }
      here &= some[steps[i]!]!;
    }
    return here;
  };
  /** The words that a cue can begin with, in the first 32. */
  const openingOf = (cue: number, kept: number): number => {
    const first = cue < own ? kept : 0;
    return bounds[cue]! & START ? 1 << first : -1 << first;
  };
  const has = (cue: number, tokens: Tokens, from: number, to: number): boolean => {
    const bound = bounds[cue]!;
    if ((bound & START && from > 0) || (bound & END && to < tokens.count)) return false;
    const opening = from === 0 ? openingOf(cue, tokens.kept) : -1;
    if (rows.used > 1 || hasOptional[cue] === 1) return general.matches(cue, opening, to - from - 1);
    const ends = inOneRow(cue, opening);
    return (bound & END ? ends & (1 << (to - from - 1)) : ends) !== 0;
  };
  /** Calls back for each cue that the words have, once. */
  const search = (tokens: Tokens, visit: (cue: number, from: number, to: number) => void): void => {
    sentence++;
    for (let from = 0; from < tokens.count; from += WINDOW - LONGEST) {
      const to = Math.min(tokens.count, from + WINDOW);
      rows.read(tokens, from, to);
      for (let i = 0; i < rows.count; i++) {
        for (let cue = first[opened[i]!]!; cue >= 0; cue = next[cue]!) {
          if (some[other[cue]!] === 0 || foundIn[cue] === sentence || !has(cue, tokens, from, to)) continue;
          foundIn[cue] = sentence;
          visit(cue, from, to);
        }
      }
      if (to === tokens.count) return;
    }
  };
  const note = (cue: number): void => {
    let i = found.length;
    for (; i > 0 && found[i - 1]! > cue; i--) found[i] = found[i - 1]!;
    found[i] = cue;
  };
  const find = (tokens: Tokens): readonly number[] => {
    found.length = 0;
    search(tokens, note);
    return found;
  };
  const hits = (tokens: Tokens): Hit[] => {
    const all: Hit[] = [];
    search(tokens, (cue, from, to) => {
      const span = general.span(cue, from === 0 ? openingOf(cue, tokens.kept) : -1, to - from - 1);
      all.push({
        cue,
        span: {
          start: tokens.starts[from + span.first]!,
          end: tokens.ends[from + span.last]!,
        },
      });
    });
    return all.sort((a, b) => a.cue - b.cue);
  };
  return Object.assign(hits, { find });
}

/** By set, the first cue that is found by it; by cue, the next one (-1 is none) and its second set. */
function foundBy({ sets, steps, cues, rarest, second }: Compiled): {
  first: Int32Array;
  next: Int32Array;
  other: Int32Array;
} {
  const first = new Int32Array(sets).fill(-1);
  const next = new Int32Array(cues.length);
  const other = new Int32Array(cues.length);
  for (let cue = 0, begin = 0; cue < cues.length; cue++) {
    const set = steps[begin + rarest[cue]!]!;
    other[cue] = steps[begin + second[cue]!]!;
    next[cue] = first[set]!;
    first[set] = cue;
    begin = cues[cue]!;
  }
  return { first, next, other };
}

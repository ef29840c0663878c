/** The steps of a cue one by one, where some may be left out, the sentence is long, or it is asked where the match begins. */
import { type Compiled, END, START } from './cues.ts';
import { ROW, type Rows, WINDOW } from './rows.ts';

export interface Steps {
  /**
   * Whether the window has a cue.
   *
   * @param opening the words that it can begin with, in the first 32
   * @param last the last word of the window
   */
  matches(cue: number, opening: number, last: number): boolean;
  /** The first and last word of the match that ends first: the longest of these. Asked only where there is one. */
  span(cue: number, opening: number, last: number): { first: number; last: number };
}

export function createSteps({ steps, gaps, optional, cues, bounds }: Compiled, rows: Rows): Steps {
  const { some, bits } = rows;
  /** By step: the words that it is at, where the steps before it are matched. The row of a step begins at `step * ROW`. */
  let at = new Int32Array(16 * ROW);
  const moved = new Int32Array(ROW);
  const isAt = (step: number, word: number): boolean => word >= 0 && (at[step * ROW + (word >> 5)]! & (1 << word)) !== 0;
  const beginOf = (cue: number): number => (cue === 0 ? 0 : cues[cue - 1]!);

  const shift = (by: number, add: boolean): void => {
    for (let row = rows.used - 1; row >= 0; row--) {
      const bitsMoved = (moved[row]! << by) | (row > 0 ? moved[row - 1]! >>> (32 - by) : 0);
      moved[row] = add ? moved[row]! | bitsMoved : bitsMoved;
    }
  };
  /** Adds to the places of a step the words that are up to `distance` words after the place of an earlier step. */
  const reach = (earlier: number, step: number, distance: number): void => {
    for (let row = 0; row < rows.used; row++) moved[row] = at[earlier * ROW + row]!;
    shift(1, false);
    for (let covered = 1; covered < distance; ) {
      const more = Math.min(covered, distance - covered, 16);
      shift(more, true);
      covered += more;
    }
    for (let row = 0; row < rows.used; row++) at[step * ROW + row]! |= moved[row]!;
  };
  /** Visits the steps that can come right before a step, and how many words later it may stand. */
  const eachBefore = (begin: number, step: number, visit: (earlier: number, distance: number) => void): void => {
    let distance = 1 + gaps[begin + step]!;
    for (let earlier = step - 1; earlier >= 0; earlier--) {
      visit(earlier, distance);
      if (optional[begin + earlier] === 0) return;
      distance += gaps[begin + earlier]!;
    }
  };
  /** Fills `at`. @returns whether all steps that are not optional have a place */
  const walk = (cue: number, opening: number): boolean => {
    const begin = beginOf(cue);
    const count = cues[cue]! - begin;
    if (at.length < count * ROW) at = new Int32Array(count * ROW);
    let opens = true;
    for (let step = 0; step < count; step++) {
      const set = steps[begin + step]!;
      const there = some[set] !== 0;
      for (let row = 0; row < ROW; row++) at[step * ROW + row] = opens && there && !(row > 0 && bounds[cue]! & START) ? -1 : 0;
      if (opens && there) at[step * ROW] = opening;
      opens &&= optional[begin + step] === 1;
      let any = 0;
      if (there) {
        eachBefore(begin, step, (earlier, distance) => reach(earlier, step, distance));
        for (let row = 0; row < rows.used; row++) {
          any |= at[step * ROW + row]! &= rows.used > 1 ? bits[set * ROW + row]! : some[set]!;
        }
      }
      if (any === 0 && optional[begin + step] === 0) return false;
    }
    return true;
  };
  /** The first word that a cue can end with; -1 where there is none. */
  const endOf = (cue: number, last: number): number => {
    const begin = beginOf(cue);
    for (let word = bounds[cue]! & END ? last : 0; word <= last; word++) {
      for (let step = cues[cue]! - begin - 1; step >= 0; step--) {
        if (isAt(step, word)) return word;
        if (optional[begin + step] === 0) break;
      }
    }
    return -1;
  };
  const startOf = (cue: number, opening: number, end: number): number => {
    const begin = beginOf(cue);
    const count = cues[cue]! - begin;
    const isOpening = (word: number): boolean => (word < 32 ? (opening & (1 << word)) !== 0 : !(bounds[cue]! & START));
    /** By step and word: the first word of a match up to there. */
    const first = new Int32Array(count * WINDOW).fill(WINDOW);
    let opens = true;
    for (let step = 0; step < count; step++) {
      for (let word = 0; word <= end; word++) {
        if (!isAt(step, word)) continue;
        let least = opens && isOpening(word) ? word : WINDOW;
        eachBefore(begin, step, (earlier, distance) => {
          for (let other = Math.max(0, word - distance); other < word; other++) least = Math.min(least, first[earlier * WINDOW + other]!);
        });
        first[step * WINDOW + word] = least;
      }
      opens &&= optional[begin + step] === 1;
    }
    let least = WINDOW;
    for (let step = count - 1; step >= 0; step--) {
      least = Math.min(least, first[step * WINDOW + end]!);
      if (optional[begin + step] === 0) break;
    }
    return least;
  };
  return {
    matches: (cue, opening, last) => walk(cue, opening) && endOf(cue, last) >= 0,
    span(cue, opening, last) {
      walk(cue, opening);
      const end = endOf(cue, last);
      return { first: startOf(cue, opening, end), last: end };
    },
  };
}

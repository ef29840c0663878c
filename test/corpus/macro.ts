/** The measure of `../shared/corpus/score.mjs`: the mean over elements of the mean of F1 of present and of missing. */

export interface Verdict {
  readonly element: string;
  readonly present: boolean;
  /** No reader hesitated. */
  readonly sure: boolean;
  /** What the linter adds up to. */
  readonly score: number;
}

/** A class with fewer rows says too little and is left out. */
const LEAST = 3;

/** @param threshold the score from which on an element counts as present */
export function macroOf(verdicts: readonly Verdict[], threshold: number): number {
  const means = [...new Set(verdicts.map((it) => it.element))].flatMap((element) => {
    const own = verdicts.filter((it) => it.element === element);
    const classes = [true, false].filter((present) => own.filter((it) => it.present === present).length >= LEAST);
    return classes.length === 0 ? [] : [mean(classes.map((present) => f1(own, present, threshold)))];
  });
  return mean(means);
}

function f1(verdicts: readonly Verdict[], present: boolean, threshold: number): number {
  const says = (it: Verdict): boolean => it.score >= threshold === present;
  const right = verdicts.filter((it) => it.present === present && says(it)).length;
  const wrong = verdicts.filter((it) => (it.present === present) !== says(it)).length;
  return (2 * right) / (2 * right + wrong);
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, it) => sum + it, 0) / numbers.length;

import { expect, test } from 'vitest';
import { macroOf, type Verdict } from './macro.ts';

const verdicts = (element: string, rows: readonly (readonly [present: boolean, score: number])[]): Verdict[] =>
  rows.map(([present, score]) => ({ element, present, score, sure: true }));

test('of an element both classes count alike, however rare one is', () => {
  // Present: 3 right, 1 missed, 1 wrong: 6/8. Missing: 2 right, 1 wrong, 1 missed: 4/6.
  const rows = verdicts('exit', [
    [true, 1],
    [true, 1.3],
    [true, 2],
    [true, 0.9],
    [false, 1],
    [false, 0],
    [false, 0.5],
  ]);
  expect(macroOf(rows, 1)).toBeCloseTo((6 / 8 + 4 / 6) / 2);
  expect(macroOf(rows, 0.9)).toBeCloseTo((8 / 9 + 4 / 5) / 2);
});

test('a class with fewer than three rows says too little, and elements count alike', () => {
  const sole = verdicts('parties', [
    [true, 1],
    [true, 1],
    [true, 0],
    [false, 1],
  ]);
  const all = verdicts('review', [
    [true, 1],
    [true, 1],
    [true, 1],
  ]);
  expect(macroOf(sole, 1)).toBeCloseTo(4 / 6);
  expect(macroOf([...sole, ...all], 1)).toBeCloseTo((4 / 6 + 1) / 2);
});

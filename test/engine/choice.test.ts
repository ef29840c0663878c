import { expect, test } from 'vitest';
import { createChoice } from '../../server/engine/choice.ts';

const edit = (start: number, end: number, text = '') => ({ start, end, text });
const spans = (room: 0 | 1, ...fixes: (readonly [number, number])[][]) => {
  const choice = createChoice(room);
  const taken = fixes.map((it) => choice.take(it.map(([start, end]) => edit(start, end))));
  return { taken, edits: choice.edits.map(({ start, end }) => [start, end]) };
};

test('the first of two that overlap is taken', () => {
  expect(spans(0, [[5, 9]], [[8, 12]], [[1, 6]], [[9, 12]], [[2, 5]])).toEqual({
    taken: [true, false, false, true, true],
    edits: [[2, 5], [5, 9], [9, 12]],
  }); // biome-ignore format: spans read better in a row
});

test('where room is asked for, one that touches another is left', () => {
  expect(spans(1, [[5, 9]], [[9, 12]], [[2, 5]], [[10, 10]], [[4, 4]], [[9, 9]])).toEqual({
    taken: [true, false, false, true, true, false],
    edits: [[4, 4], [5, 9], [10, 10]],
  }); // biome-ignore format: spans read better in a row
});

test('what is inserted inside another clashes, at its edges or at one place it does not', () => {
  expect(spans(0, [[5, 9]], [[7, 7]], [[5, 5]], [[9, 9]], [[9, 9]], [[3, 3]], [[2, 4]]).taken).toEqual([
    true, false, true, true, true, true, false,
  ]); // biome-ignore format: answers read better in a row
});

test('a fix is taken whole or not at all, and insertions at one place keep their order', () => {
  const choice = createChoice(0);
  expect([choice.take([edit(0, 0, 'a'), edit(4, 6)]), choice.take([edit(0, 0, 'b'), edit(5, 5)]), choice.take([edit(0, 0, 'c')])]).toEqual([
    true,
    false,
    true,
  ]);
  expect(choice.edits.map((it) => it.text)).toEqual(['a', 'c', '']);
});

test('thousands of them, in any order, are those that a look at all of them gives', () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  for (const room of [0, 1] as const) {
    const choice = createChoice(room);
    const plain: (typeof choice.edits)[number][] = [];
    for (let i = 0; i < 2_000; i++) {
      const start = random(20_000);
      const it = edit(start, start + random(8));
      const clashes = plain.some((other) => it.start < other.end + room && other.start < it.end + room);
      expect(choice.take([it])).toBe(!clashes);
      if (!clashes) plain.push(it);
    }
    expect(choice.edits).toEqual(plain.sort((a, b) => a.start - b.start || a.end - b.end));
  }
});

import { expect, test } from 'vitest';
import { alike, equal } from '../../server/engine/alike.ts';

test.for([
  ['the same', { a: [1, { b: 'c' }] }, { a: [1, { b: 'c' }] }, true, true],
  ['other places', { span: { start: 1, end: 2 }, text: 'a' }, { span: { start: 3, end: 5 }, text: 'a' }, true, false],
  ['a place that is none', { start: 1 }, { end: 1 }, false, false],
  ['another value', { a: 1 }, { a: 2 }, false, false],
  ['a name more', { a: 1 }, { a: 1, b: undefined }, false, false],
  ['a name less', { a: 1, b: undefined }, { a: 1 }, false, false],
  ['names without values', { a: undefined }, { b: undefined }, false, false],
  ['an item more', [1], [1, 2], false, false],
  ['an item that is another', [1, [2]], [1, [3]], false, false],
  ['a list and no list', [], {}, false, false],
  ['no list and a list', {}, [], false, false],
  ['nothing and something', null, {}, false, false],
  ['numbers that are none', Number.NaN, Number.NaN, true, true],
  ['what is no plain data', new Map(), new Map(), false, false],
] as const)('%s', ([, a, b, isAlike, isEqual]) => {
  expect(alike(a, b)).toBe(isAlike);
  expect(equal(a, b)).toBe(isEqual);
});

import { describe, expect, test } from 'vitest';
import { amountsOf } from '../../../server/engine/registers/amounts.ts';
import { numberOf, ordinal, wordNumber } from '../../../server/engine/registers/numbers.ts';

describe('amounts', () => {
  test.each([
    ['€ 6.000.000,-', 6_000_000, 'EUR'],
    ['€ 50.000,–', 50_000, 'EUR'],
    ['EUR 6 million', 6_000_000, 'EUR'],
    ['6 miljoen euro', 6_000_000, 'EUR'],
    ['een miljoen euro', 1_000_000, 'EUR'],
    ['six million euros', 6_000_000, 'EUR'],
    ['€1.2m', 1_200_000, 'EUR'],
    ['€ 3,2 mln', 3_200_000, 'EUR'],
    ['EUR 12.500', 12_500, 'EUR'],
    ['€ 1.234,56', 1234.56, 'EUR'],
    ['$10,000', 10_000, 'USD'],
    ['1.200.000 gulden', 1_200_000, 'NLG'],
    ['2 500 euro', 2500, 'EUR'],
    ['40%', 40, 'percent'],
    ['12,5%', 12.5, 'percent'],
    ['40 procent', 40, 'percent'],
    ['40 per cent', 40, 'percent'],
    ['vijftig procent', 50, 'percent'],
    ['twenty-five percent', 25, 'percent'],
  ])('%s', (text, value, unit) => {
    for (const language of ['nl', 'en'] as const) {
      expect(amountsOf(`Zij kost ${text}.`, language)).toEqual([{ text, value, unit, span: { start: 9, end: 9 + text.length } }]);
    }
  });

  test('a share with three decimals is read by the language', () => {
    expect(amountsOf('12,500%', 'nl')[0]?.value).toBe(12.5);
    expect(amountsOf('12.500%', 'en')[0]?.value).toBe(12.5);
  });

  test('figures that still have to be filled in are none', () => {
    expect(amountsOf('Zij kost € 00 of € 000 per jaar.', 'nl')).toEqual([]);
  });

  test('two amounts side by side are two', () => {
    expect(amountsOf('40 procent (960.000 euro)', 'nl').map((it) => it.value)).toEqual([40, 960_000]);
    expect(amountsOf('€ 6 tot 7 miljoen', 'nl').map((it) => it.value)).toEqual([6_000_000]);
    expect(amountsOf('€ 100 tot € 200', 'nl').map((it) => it.value)).toEqual([100, 200]);
  });

  test.each(['€ ...', 'EUR', '280.000 inwoners', 'de euro', 'het percentage', 'two per centre'])('%s is no amount', (text) => {
    expect(amountsOf(text, 'nl')).toEqual([]);
  });
});

test('figures alone, as in a cell of a table', () => {
  expect(numberOf('1.200.000', 'nl')).toBe(1_200_000);
  expect(numberOf('1.200', 'en')).toBe(1200);
  expect(numberOf('1.200', 'en', false)).toBe(1.2);
  expect(numberOf('1,5', 'en')).toBe(1.5);
  expect(numberOf("12'500", 'en')).toBe(12_500);
  expect(numberOf('zes', 'nl')).toBeUndefined();
  expect(numberOf('1-2', 'nl')).toBeUndefined();
});

test('numbers in words', () => {
  expect(['zes', 'Eenentwintig', 'tweeëntwintig', 'honderdtwintig', 'twenty-one', 'driehonderd', 'huis'].map(wordNumber)).toEqual([
    6,
    21,
    22,
    120,
    21,
    300,
    undefined,
  ]);
  expect(['tweede', '3e', 'third', '2nd', 'laatste'].map(ordinal)).toEqual([2, 3, 3, 2, undefined]);
});

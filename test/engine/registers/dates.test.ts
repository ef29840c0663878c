import { describe, expect, test } from 'vitest';
import { datesOf } from '../../../server/engine/registers/dates.ts';
import { addDays, daysBetween, isoDay, lastDay } from '../../../server/engine/registers/days.ts';
import type { Language } from '../../../server/engine/types.ts';

const read = (prose: string, language: Language = 'nl'): string[] =>
  datesOf(prose, language).map(({ text, from, to }) => `${text}: ${from === to ? (from ?? 'never') : `${from} to ${to}`}`);

describe('days', () => {
  test.each([
    ['1 juli 2027', '2027-07-01'],
    ['1 July 2027', '2027-07-01'],
    ['July 1, 2027', '2027-07-01'],
    ['1st of July 2027', '2027-07-01'],
    ['10 October, 2027', '2027-10-10'],
    ['3 mrt. 2027', '2027-03-03'],
    ['1st day of July 2027', '2027-07-01'],
    ['29 februari 2028', '2028-02-29'],
    ['2027-07-01', '2027-07-01'],
    ['15-8-2027', '2027-08-15'],
  ])('%s is read in both languages', (text, day) => {
    expect(read(text, 'nl')).toEqual([`${text}: ${day}`]);
    expect(read(text, 'en')).toEqual([`${text}: ${day}`]);
  });

  test.each(['31 februari 2027', '29 februari 2027', '2027-06-31', '31 April 2027'])('%s does not exist', (text) => {
    expect(read(text)).toEqual([`${text}: never`]);
  });

  test('figures put the day first in Dutch, and are left alone in English where they can be two days', () => {
    expect(read('01-07-2027')).toEqual(['01-07-2027: 2027-07-01']);
    expect(read('1/7/2027')).toEqual(['1/7/2027: 2027-07-01']);
    expect(read('01.07.2027')).toEqual(['01.07.2027: 2027-07-01']);
    expect(read('1/7/2027', 'en')).toEqual([]);
    expect(read('7/13/2027', 'en')).toEqual(['7/13/2027: 2027-07-13']);
  });

  test('the first day of a range has the year of the last, or the year before', () => {
    expect(read('van 1 februari tot en met 30 april 2027')).toEqual(['1 februari: 2027-02-01', '30 april 2027: 2027-04-30']);
    expect(read('from 1 December until 31 January 2027', 'en')).toEqual(['1 December: 2026-12-01', '31 January 2027: 2027-01-31']);
    expect(read('1-15 juli 2027')).toEqual(['1: 2027-07-01', '15 juli 2027: 2027-07-15']);
  });

  test('the parts of a date may stand on two lines', () => {
    expect(read('op 1 februari\n   2027')).toEqual(['1 februari 2027: 2027-02-01']);
  });

  test('spans cut the words out of the prose', () => {
    const prose = 'Zij geldt van 1 maart 2027 tot 1 januari 2028.';
    expect(datesOf(prose, 'nl').map(({ span }) => prose.slice(span.start, span.end))).toEqual(['1 maart 2027', '1 januari 2028']);
  });
});

describe('periods', () => {
  test.each([
    ['Q3 2027', '2027-07-01 to 2027-09-30'],
    ['2027 Q3', '2027-07-01 to 2027-09-30'],
    ['derde kwartaal van 2027', '2027-07-01 to 2027-09-30'],
    ['third quarter of 2027', '2027-07-01 to 2027-09-30'],
    ['juli 2027', '2027-07-01 to 2027-07-31'],
    ['begin juni 2027', '2027-06-01 to 2027-06-10'],
    ['end of June 2027', '2027-06-21 to 2027-06-30'],
    ['medio 2027', '2027-05-01 to 2027-08-31'],
    ['mid-2027', '2027-05-01 to 2027-08-31'],
    ['ultimo 2027', '2027-09-01 to 2027-12-31'],
    ['eind 2027', '2027-09-01 to 2027-12-31'],
    ['eerste helft van 2027', '2027-01-01 to 2027-06-30'],
    ['najaar van 2026', '2026-09-01 to 2026-12-31'],
  ])('%s is %s', (text, days) => {
    expect(read(text)).toEqual([`${text}: ${days}`]);
  });

  test('a year alone is a period only after a word of time', () => {
    expect(read('in 2027')).toEqual(['2027: 2027-01-01 to 2027-12-31']);
    expect(read('van 2022 tot en met 2024')).toEqual(['2022: 2022-01-01 to 2022-12-31', '2024: 2024-01-01 to 2024-12-31']);
    expect(read('tussen 2027 en 2029')).toHaveLength(2);
    expect(read('in het schooljaar 2027-2028')).toEqual(['2027-2028: 2027-01-01 to 2028-12-31']);
    expect(read('versie 2027, Stb. 2015, zaal 2027, € 2027, 12.2027, wet 2027-45')).toEqual([]);
    expect(read('by 2000 euro, in 2000 words', 'en')).toEqual([]);
  });

  test('a day without a year is no date, and text without a year has none', () => {
    expect(read('elk jaar vóór 1 november')).toEqual([]);
  });
});

test('days count from one to another and exist or not', () => {
  expect(isoDay(2028, 2, 29)).toBe('2028-02-29');
  expect(isoDay(2027, 2, 29)).toBeUndefined();
  expect(isoDay(2027, 13, 1)).toBeUndefined();
  expect(lastDay(2027, 2)).toBe('2027-02-28');
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  expect(addDays('2027-03-28', -1)).toBe('2027-03-27');
  expect(daysBetween('2027-03-01', '2027-04-01')).toBe(31);
});

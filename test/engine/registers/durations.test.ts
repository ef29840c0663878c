import { expect, test } from 'vitest';
import { durationsOf } from '../../../server/engine/registers/durations.ts';

const read = (prose: string): string[] => durationsOf(prose).map(({ text, days }) => `${text}: ${days}`);

test.each([
  ['binnen zes weken', 'zes weken: 42'],
  ['drie maanden', 'drie maanden: 90'],
  ['6 (zes) maanden', '6 (zes) maanden: 180'],
  ['zes (6) maanden', 'zes (6) maanden: 180'],
  ['anderhalf jaar', 'anderhalf jaar: 547.5'],
  ['1,5 jaar', '1,5 jaar: 547.5'],
  ['2½ jaar', '2½ jaar: 912.5'],
  ['een opzegtermijn van één maand', 'één maand: 30'],
  ['vierentwintig maanden', 'vierentwintig maanden: 720'],
  ['10 werkdagen', '10 werkdagen: 14'],
  ['een halfjaar', 'een halfjaar: 182.5'],
  ['een half jaar', 'een half jaar: 182.5'],
  ['drie kwartalen', 'drie kwartalen: 273.75'],
  ['2-3 weken', '3 weken: 21'],
  ['within six weeks', 'six weeks: 42'],
  ['two (2) years', 'two (2) years: 730'],
  ['a period of 18 months', '18 months: 540'],
  ['a 12-month period', '12-month: 360'],
  ['half a year', 'half a year: 182.5'],
  ['two and a half years', 'two and a half years: 912.5'],
  ['within a year', 'a year: 365'],
  ['five working days', 'five working days: 7'],
  ['thirty (30) calendar days', 'thirty (30) calendar days: 30'],
  ['within 24 hours', '24 hours: 1'],
])('%s', (prose, expected) => {
  expect(read(prose)).toEqual([expected]);
});

test.each([
  'vier dagen per week',
  'drie dagdelen per maand',
  '6,000 euros a year',
  '18 jaar of ouder',
  'sixteen years of age',
  'elke maand',
  'om 9 uur',
  'at 17.00 uur',
  'op een dag',
  'enkele weken',
  'het eerste jaar',
])('%s is no length of time', (prose) => {
  expect(read(prose)).toEqual([]);
});

test('a term within which something happens is told from a length', () => {
  const within = (prose: string): boolean | undefined => durationsOf(prose)[0]?.within;
  expect(within('besluit binnen een termijn van zes weken')).toBe(true);
  expect(within('no later than thirty (30) days')).toBe(true);
  expect(within('duurt zes weken')).toBe(false);
});

test('count and unit are as written, so that twelve months and one year can be compared', () => {
  expect(durationsOf('twaalf maanden of één jaar')).toMatchObject([
    { count: 12, unit: 'month' },
    { count: 1, unit: 'year' },
  ]);
});

/** Where sentences begin and end, and that none is endless. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../server/engine/sentences.ts';

const sentences = (prose: string): string[] => sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));

test.for([
  ['a full stop', 'It starts. It ends.', ['It starts.', 'It ends.']],
  ['other stops', 'Who? Us! “Yes.” (Never.) Done', ['Who?', 'Us!', '“Yes.”', '(Never.)', 'Done']],
  ['no stop', 'one two', ['one two']],
  ['white space around', '  One. \n Two.\u00A0\n', ['One.', 'Two.']],
  ['a small letter after a stop', 'One. two. Three', ['One. two.', 'Three']],
  [
    'abbreviations',
    'Zie art. 3 resp. Bijlage 1, d.w.z. Alles (cf. Annex 2) e.d. Dat',
    ['Zie art. 3 resp. Bijlage 1, d.w.z. Alles (cf. Annex 2) e.d. Dat'],
  ],
  ['a number in front', '1. A party may leave. A. A party stays.', ['1. A party may leave.', 'A. A party stays.']],
  [
    'a number at the end',
    'It ends in 2027. The rest stays. See 12. That is all.',
    ['It ends in 2027.', 'The rest stays.', 'See 12.', 'That is all.'],
  ],
  ['a number after a sentence', 'One. 2. Two', ['One.', '2. Two']],
  ['an abbreviation that asks', 'Is it an art? Yes', ['Is it an art?', 'Yes']],
  ['marks behind a stop', '**One.** Two.* “Three.”', ['**One.**', 'Two.*', '“Three.”']],
  ['a row of stops', 'Well... Then it ends.', ['Well...', 'Then it ends.']],
  ['no words', ' \n ', []],
] as const)('%s', ([, prose, expected]) => {
  expect(sentences(prose)).toEqual(expected);
});

test('an endless sentence is cut between two words', () => {
  const prose = 'The board decides on the budget of the partnership, '.repeat(200);
  const found = sentences(prose);
  expect(found.length).toBe(Math.ceil(prose.length / 2000));
  expect(Math.max(...found.map((it) => it.length))).toBeLessThanOrEqual(2000);
  expect(found.join(' ')).toBe(prose.trim());
});

test('one of 2,000 characters is not', () => {
  const prose = `${'a'.repeat(1000)} ${'b'.repeat(999)}`;
  expect(sentences(prose)).toEqual([prose]);
});

test('an endless word is cut too, never within a character', () => {
  const prose = `x${'\u{1F600}'.repeat(3000)}`;
  const found = sentences(prose);
  expect(found.join('')).toBe(prose);
  expect(Math.max(...found.map((it) => it.length))).toBeLessThanOrEqual(2000);
  expect(found.every((it) => /^x?\p{So}+$/u.test(it))).toBe(true);
});

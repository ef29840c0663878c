import { expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { factsOf } from '../../../server/engine/registers/facts.ts';
import { namesOf } from '../../../server/engine/registers/nameTable.ts';
import { placesOf } from '../../../server/engine/registers/placeTable.ts';
import type { Summary } from '../../../server/engine/types.ts';

const LENGTH = 40_000;
/** What quadratic reading would take at this length: many times more than the slowest machine needs for linear reading. */
const MOST = 4000;

test.each([
  'a',
  '1.',
  '1,000',
  '€ ',
  '2020 ',
  'artikel 5, 6 en ',
  'artikel 5 lid 2. ',
  'het eerste lid. ',
  '(A',
  '[a',
  '{{a',
  '_',
  '“a” ',
  '(de “Raad”) ',
  'de Raad Van A (RVA) ',
  'verder gezamenlijk ',
  'onder aa wordt ',
  'is made between A, ',
  'Raad van ',
  'zes (6) ',
  '`[naam] ',
  '- *Raad*: x\n',
  '# Raad\n\n',
  '## Artikel 1\n\n1. zie artikel 1, eerste lid\n\n',
])('%j many times is read in linear time', (piece) => {
  const charter = parse(`# Begrippen\n\n- *Raad*: x\n\n${piece.repeat(Math.ceil(LENGTH / piece.length))}`);
  const begin = performance.now();
  const facts = charter.blocks.map(({ block }) => factsOf(block, 'nl'));
  const summary: Summary = {
    charter,
    recognition: { language: 'nl', kinds: [], readings: new Map() },
    elements: [],
    facts: (index) => facts[index]!,
  };
  const places = placesOf(summary);
  for (const reference of places.references) places.find(reference);
  expect(namesOf(summary).entries.length).toBeGreaterThan(0);
  expect(performance.now() - begin).toBeLessThan(MOST);
});

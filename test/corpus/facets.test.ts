import { expect, test } from 'vitest';
import { elements } from '../kit.ts';
import { readFacetLabels } from './labels.ts';

const labels = readFacetLabels();
const facets = new Set(elements.flatMap(({ id, facets }) => facets.map((it) => `${id} ${it.id}`)));

test('every facet that is judged exists', () => {
  expect(labels.map((it) => `${it.element} ${it.facet}`).filter((it) => !facets.has(it))).toEqual([]);
});

test('a facet of a document is judged once, and every element is judged', () => {
  const judged = labels.map((it) => `${it.document} ${it.element} ${it.facet}`);
  expect(judged.filter((it, i) => judged.indexOf(it) !== i)).toEqual([]);
  expect(new Set(labels.map((it) => it.element))).toEqual(new Set(elements.map((it) => it.id)));
});

test('enough is judged to measure with, of what is there and of what is not', () => {
  expect(labels.length).toBeGreaterThanOrEqual(200);
  expect(new Set(labels.map((it) => it.document)).size).toBeGreaterThanOrEqual(25);
  expect(labels.filter((it) => !it.present).length).toBeGreaterThanOrEqual(labels.length / 4);
});

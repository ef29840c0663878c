/** What bundles hold of the cues says the same as the cues themselves. */
import { describe, expect, test } from 'vitest';
import { assemble, type Compiled, cueOf } from '../../server/engine/cues.ts';
import { pack, packCues, packSenses, unpack } from '../../server/engine/pack.ts';
import { parse } from '../../server/engine/parse.ts';
import { createRecogniser } from '../../server/engine/recognise.ts';
import { sensesOf } from '../../server/engine/senses.ts';
import type { Element, Recognition } from '../../server/engine/types.ts';
import { elements, read } from '../kit.ts';

/** Numbers as lists, whatever arrays they are in. */
const plain = (compiled: Compiled): unknown =>
  Object.fromEntries(
    Object.entries(compiled).map(([name, value]) => [name, typeof value === 'object' ? Array.from(value as ArrayLike<unknown>) : value]),
  );

describe.for(['en', 'nl'] as const)('the cues of all elements in %s', (language) => {
  const senses = sensesOf(elements, language);
  test.for(['sentences', 'headings'] as const)('of %s are unpacked as they were packed', (part) => {
    const before = senses[part];
    expect(before.cues.length).toBeGreaterThan(100);
    expect(plain(unpack(pack(before)))).toEqual(plain(before));
  });
  test('are packed without a sign that a string would have to escape', () => {
    const { sentences, headings } = packSenses(senses);
    for (const it of [sentences, headings])
      expect(JSON.stringify(it.forms + it.numbers)).toHaveLength(it.forms.length + it.numbers.length + 2);
  });
});

test('all bounds, gaps and options are kept', () => {
  const cues = ['^ a .. b? ... c $', 'a?  .. b|@list', '@list @list', '^ a', 'a $', '... a', 'stem*|*tail|*part*|#date'];
  const compiled = assemble([{ cues, lexicon: { list: ['x', '@inner'], inner: ['y', 'z*'] } }]);
  const after = unpack(pack(compiled));
  expect(plain(after)).toEqual(plain(compiled));
  expect(cues.map((_, i) => cueOf(after, i))).toEqual(cues.map((_, i) => cueOf(compiled, i)));
});

test('numbers of one, two and three signs are read as they were written', () => {
  const words = Array.from({ length: 9000 }, (_, i) => `w${i}`);
  const cues = [...words.map((it, i) => `${it} ${words[(i * 7) % 9000]}|${words[(i * 3001) % 9000]}`), 'w8999 w0'];
  const compiled = assemble([{ cues, lexicon: {} }]);
  expect(pack(compiled).numbers.length).toBeGreaterThan(60_000);
  expect(plain(unpack(pack(compiled)))).toEqual(plain(compiled));
});

test('a bundle, whose elements have no cues, recognises what the sources do', () => {
  const none = { headings: [], strong: [], weak: [], not: [] };
  const bare: Element[] = elements.map((it) => ({
    ...it,
    cues: { en: none, nl: none },
    facets: it.facets.map((facet) => ({ ...facet, cues: { en: [], nl: [] } })),
  }));
  const ofBundle = createRecogniser(bare, packCues(elements));
  const ofSources = createRecogniser(elements);
  const seen = ({ language, kinds, readings }: Recognition) => ({
    language,
    kinds,
    readings: Array.from(readings.values(), ({ element, ...it }) => ({
      id: element.id,
      ...it,
    })),
  });
  for (const name of ['vecozo.nl.md', 'zorgpas.en.md', 'terms-of-reference.en.md']) {
    const charter = parse(read(`samples/${name}`));
    const found = seen(ofBundle(charter, {}));
    expect(found.readings.filter((it) => it.state === 'present').length).toBeGreaterThan(5);
    expect(found).toEqual(seen(ofSources(charter, {})));
  }
});

import { expect, test } from 'vitest';
import { elements } from '../kit.ts';
import { run } from './run.ts';

const CHARTER = '# Decision making\n\nThe board decides by majority; each member has\none vote.\n';

test('JSON has all elements in their order, with states, facets and places', async () => {
  const { exit, out } = await run(['inspect', '--format', 'json', 'docs', 'b.md'], { files: { 'docs/a.md': CHARTER, 'b.md': '' } });
  expect(exit).toBe(0);
  const { documents } = JSON.parse(out);
  expect(documents.map((it: { path: string }) => it.path)).toEqual(['docs/a.md', 'b.md']);
  for (const document of documents) {
    expect(Object.keys(document)).toEqual(['path', 'language', 'kind', 'elements']);
    expect(document.elements.map((it: { id: string }) => it.id)).toEqual(elements.map((it) => it.id));
    for (const it of document.elements) {
      expect(['present', 'blank', 'missing']).toContain(it.state);
      expect(Object.keys(it)).toEqual(['id', 'state', 'facets', 'evidence']);
      expect(Object.keys(it.facets)).toEqual(['found', 'lacking']);
    }
  }
});

test('evidence has the sentence on one line, and its lines in the file', async () => {
  const { out } = await run(['inspect', '--format=json', 'a.md', '--kind', 'governance'], { files: { 'a.md': CHARTER } });
  const document = JSON.parse(out).documents[0];
  expect(document).toMatchObject({ language: 'en', kind: 'governance' });
  const found = document.elements.find((it: { id: string }) => it.id === 'decision-making');
  expect(found.state).toBe('present');
  expect(found.evidence[0]).toEqual({ startLine: 3, endLine: 4, text: 'The board decides by majority; each member has one vote.' });
});

test('a text that is no charter is of no kind', async () => {
  const { out } = await run(['inspect', '--format=json', 'a.md'], { files: { 'a.md': '# Notes\n\nMilk, eggs.\n' } });
  expect(JSON.parse(out).documents[0].kind).toBe('none');
});

test('what cannot be read is left out, and the JSON stays whole', async () => {
  const { exit, out, err } = await run(['inspect', '--format', 'json', 'absent.md', 'a.md'], { files: { 'a.md': CHARTER } });
  expect({ exit, err }).toEqual({ exit: 2, err: 'absent.md: does not exist.\n' });
  expect(JSON.parse(out).documents).toHaveLength(1);
});

test('the table has a row an element, in the language of the reader', async () => {
  const { out } = await run(['inspect', 'a.md', '--kind', 'governance', '--locale', 'nl'], { files: { 'a.md': CHARTER } });
  expect(out).toMatch(/^a\.md {2}\(en, governance\)\n/);
  expect(out).toMatch(/^ {2}Besluitvorming +decision-making +geregeld +regel 3/m);
  expect(out).toMatch(/^ {2}.+ exit +ontbreekt$/m);
});

/** A document that is parsed again after an edit equals the same document parsed whole. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/engine/lint.ts';
import { parse } from '../../server/engine/parse.ts';
import type { Charter, Edit } from '../../server/engine/types.ts';
import { root } from '../kit.ts';
import { examples } from './commonmark.ts';

const samples = readdirSync(new URL('samples/', root))
  .filter((it) => it.endsWith('.md'))
  .map((it) => readFileSync(new URL(`samples/${it}`, root), 'utf8').slice(0, 6000));
const bases = [...samples, ...examples.map((it) => it.markdown), ''];

/** Pieces that open, close and join blocks. */
const PIECES = [
  '\n', '\n\n', '# ', '## Titel\n', '- ', '1. ', '> ', '```\n', '~~~\n', '    ', '\t', '---\n', '===\n', '---', '<div>\n', '</div>\n', '<!-- ', ' -->', '| a | b |\n|---|---|\n| c | d |\n',
  '|', '[a]: /b\n', '[^1]: noot\n', '[x](y)', '**', '*', '`', '\r\n', '\r', '\\', 'kind: governance\n', 'x', 'Artikel 3\n', '####Titel\n', '**Duur**\n', '', '\uFEFF', '€', '&amp;', '[ ] ',
]; // biome-ignore format: pieces read better in a row

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const change = fc.record({
  at: place,
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 })),
  text: fc.constantFrom(...PIECES),
});

/** What a charter is, apart from the objects it is made of. */
const outline = ({ blocks, sections, matter }: Charter): unknown => ({
  blocks: blocks.map(({ block, start, section }) => ({ ...block, start, section })),
  sections,
  matter,
});

test('incremental equals full', () => {
  fc.assert(
    fc.property(fc.constantFrom(...bases), fc.array(change, { minLength: 1, maxLength: 8 }), fc.boolean(), (base, changes, known) => {
      let text = base;
      let charter = parse(text);
      for (const { at, cut, text: insert } of changes) {
        const start = Math.floor(at * (text.length + 1));
        const edit: Edit = { start, end: Math.min(text.length, start + cut), text: insert };
        text = applyEdits(text, [edit]);
        charter = parse(text, charter, known ? [edit] : undefined);
        expect(outline(charter)).toEqual(outline(parse(text)));
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 400), seed: Number(process.env.FUZZ_SEED ?? 1) },
  );
}, 600_000);

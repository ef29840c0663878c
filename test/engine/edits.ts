/** Random edits of texts: what opens, closes and joins blocks, what charters consist of, and going back. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../server/engine/lint.ts';
import type { Edit } from '../../server/engine/types.ts';
import { root } from '../kit.ts';
import { examples } from './commonmark.ts';

export const samples = readdirSync(new URL('samples/', root))
  .filter((it) => it.endsWith('.md'))
  .map((it) => readFileSync(new URL(`samples/${it}`, root), 'utf8').slice(0, 6000));
export const bases = [...samples, ...examples.map((it) => it.markdown), ''];

/** Pieces that open, close and join blocks. */
const PIECES = [
  '\n', '\n\n', '# ', '## Titel\n', '- ', '1. ', '> ', '```\n', '~~~\n', '    ', '\t', '---\n', '===\n', '---', '<div>\n', '</div>\n', '<!-- ', ' -->', '| a | b |\n|---|---|\n| c | d |\n',
  '|', '[a]: /b\n', '[^1]: noot\n', '[x](y)', '**', '*', '`', '\r\n', '\r', '\\', 'kind: governance\n', 'x', 'Artikel 3\n', '####Titel\n', '**Duur**\n', '', '\uFEFF', '€', '&amp;', '[ ] ',
]; // biome-ignore format: pieces read better in a row

/** Pieces that rules speak of, and that they look for elsewhere in the text. */
const WORDS = [
  '[datum]', 'TBD', ' artikel 3, tweede lid ', ' [zie](#duur) ', '\n## Artikel 4. Duur\n\n', '\n## 3. Term\n\n', ' 30 februari 2027 ', ' € 1.000 ', ' 50% ', ' binnen zes weken ',
  '<!-- charterlint-disable placeholder -->', '\n<!-- charterlint-enable -->\n', '\n<!-- charterlint-disable-next-line -->\n', '---\nkind: governance\n---\n', '---\nlanguage: nl\n---\n',
  ' The steering group decides. ', ' De stuurgroep besluit. ', ' (hierna: "de Stuurgroep") ', ' the partners will try to ', ' Bijlage 1 ', '\n# Bijlage 2\n', ' RACI ', '\n1. Een lid.\n2. Een lid.\n',
]; // biome-ignore format: pieces read better in a row

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const cut = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 }));

export interface Change {
  readonly at: number;
  readonly cut: number;
  readonly text: string;
}

export const change: fc.Arbitrary<Change> = fc.record({ at: place, cut, text: fc.constantFrom(...PIECES) });
export const wordChange: fc.Arbitrary<Change> = fc.record({ at: place, cut, text: fc.constantFrom(...PIECES, ...WORDS) });

export function editOf({ at, cut, text: insert }: Change, text: string): Edit {
  const start = Math.floor(at * (text.length + 1));
  return { start, end: Math.min(text.length, start + cut), text: insert };
}

/** The edit that takes an edit back. */
export const undoOf = ({ start, end, text }: Edit, before: string): Edit => ({
  start,
  end: start + text.length,
  text: before.slice(start, end),
});

export const applied = (text: string, edit: Edit): string => applyEdits(text, [edit]);

/** `FUZZ_RUNS` and `FUZZ_SEED` make a longer run, and another one; what fast-check reports names its seed. */
export const runs = (usual: number): { numRuns: number; seed: number } => ({
  numRuns: Number(process.env.FUZZ_RUNS ?? usual),
  seed: Number(process.env.FUZZ_SEED ?? 1),
});

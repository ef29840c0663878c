/** Random edits of texts: what opens, closes and joins blocks, what charters consist of, and going back. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyEdits } from '../../server/engine/lint.ts';
import type { Edit } from '../../server/engine/types.ts';
import { root } from '../kit.ts';
import { examples } from './commonmark.ts';
import { gfmExamples } from './gfm.ts';

const texts = (folder: string): string[] => {
  const at = new URL(folder, root);
  if (!existsSync(at)) return [];
  const names = readdirSync(at).filter((it) => it.endsWith('.md'));
  return names.map((it) => readFileSync(new URL(it, at), 'utf8'));
};
const beginning = (text: string): string => text.slice(0, 6000);
const samples = texts('samples/').map(beginning);
/** Two of the three parts of the corpus, where it lies beside the project: the third is for judging only. */
const corpus = ['../shared/corpus/dev/', '../shared/corpus/train/'].flatMap(texts).map(beginning);
/** Some paragraphs each: what is read quickly is read often. */
const passages = [...samples, ...corpus].flatMap((it) => it.match(/(?:.*\n){1,12}/g) ?? []);
const spec = [...examples.map((it) => it.markdown), ...gfmExamples];
if (corpus.length === 0) console.log('No ../shared/corpus here: edits are tried on the samples and the specifications.');
if (gfmExamples.length === 0) console.log('No cmark-gfm here: edits are tried without the examples of its specification.');

/** Texts to edit. */
export const base: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(...samples, ...corpus) },
  { weight: 8, arbitrary: fc.constantFrom(...passages) },
  { weight: 14, arbitrary: fc.constantFrom(...spec) },
  { weight: 1, arbitrary: fc.constantFrom('', '\uFEFF', '---\n', '\n') },
);

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

/** `npm run fuzz` sets both: a longer run, and another one. */
const { FUZZ_RUNS, FUZZ_SEED = '1' } = process.env;
/** Then what is compared after each edit is, and otherwise after some of them. */
export const isLong = FUZZ_RUNS !== undefined;

/**
 * Holds a property of a text and steps of editing; what fails is made as small as it goes, and printed as a case to keep.
 *
 * @param usual runs in `npm test`; each has four and a half steps on average
 */
export function holdEdits<Given extends readonly [string, readonly unknown[], ...unknown[]]>(
  usual: number,
  given: fc.Arbitrary<Given>,
  hold: (...given: Given) => void,
): void {
  let runs = 0;
  const property = fc.property(given, (it) => {
    // A long run takes minutes, and who waits wants to know for what.
    if (isLong && ++runs % 2_500 === 0) console.log(`${runs} of ${FUZZ_RUNS} runs.`);
    hold(...it);
  });
  const { failed, counterexample, errorInstance, seed } = fc.check(property, {
    numRuns: Number(FUZZ_RUNS ?? usual),
    seed: Number(FUZZ_SEED),
  });
  if (!failed) return;
  const [base, steps, ...settings] = counterexample![0];
  const kept = `{ name: '', base: ${JSON.stringify(base)}, steps: ${JSON.stringify(steps)} }, // ${JSON.stringify(settings)}`;
  throw new Error(`A case to keep, of seed ${seed}:\n${kept}`, { cause: errorInstance });
}

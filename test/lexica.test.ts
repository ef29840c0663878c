/** What bundles leave out of word lists and cues is missed by nobody. */
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { bareLexica } from '../lexica.ts';
import { compileTitles, createTitleReader } from '../server/engine/titleSays.ts';
import { read } from './kit.ts';

const { outputFiles } = await build({
  stdin: {
    contents: "export * from './server/engine/titleSays.ts'; export { LEXICONS } from './server/engine/senses.ts';",
    resolveDir: '.',
  },
  bundle: true,
  write: false,
  format: 'esm',
  plugins: [bareLexica],
});
const code = outputFiles[0]!.text;
const bundled = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const TITLES = [
  'Samenwerkingsconvenant Wateroverlast',
  'Steering Group Charter',
  'Notulen van de stuurgroep',
  'Partijen',
  'Memorandum of understanding',
];

test.for(TITLES)('“%s” tells what it told', (title) => {
  expect(bundled.createTitleReader(compileTitles())(title)).toEqual(createTitleReader()(title));
});

test('lists that the server names itself are there, with those that they name', () => {
  const asked = ['registers/actors.ts', 'wordings.ts'].flatMap((it) => read(`server/engine/${it}`).match(/(?<=['|]@)[a-z]+/g) ?? []);
  expect(asked).toContain('member');
  const { en, nl } = bundled.LEXICONS as Record<string, Record<string, string[]>>;
  for (const list of asked)
    expect(
      [en![list], nl![list]].some((it) => it !== undefined && it.length > 0),
      list,
    ).toBe(true);
  const nested = [en!, nl!].flatMap((it) =>
    Object.values(it).flatMap((list) => list.filter((word) => word.startsWith('@')).map((word) => it[word.slice(1)])),
  );
  expect(nested).not.toContain(undefined);
});

test('the cues themselves are not', () => {
  expect(code).not.toMatch(/memorandum of understanding|samenwerkingscharter/);
});

import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { createConfigurations } from '../../server/workspace/configuration.ts';
import { find } from '../../server/workspace/find.ts';
import { configurationReader } from '../../server/workspace/readConfiguration.ts';
import { type Files, memoryDisk } from '../cli/run.ts';

const NONE = { elements: [], rules: [], frameworks: [] };
const files: Files = {
  '/repo/.git/HEAD': '',
  '/repo/.git/notes.md': '',
  '/repo/.gitignore': 'build/\n/secret.md\n*.draft.md\n',
  '/repo/README.md': '',
  '/repo/secret.md': '',
  '/repo/build/out.md': '',
  '/repo/docs/.gitignore': '!keep.draft.md\n',
  '/repo/docs/a.md': '',
  '/repo/docs/a.draft.md': '',
  '/repo/docs/keep.draft.md': '',
  '/repo/docs/secret.md': '',
  '/repo/docs/b.markdown': '',
  '/repo/docs/C.MD': '',
  '/repo/docs/d.txt': '',
  '/repo/node_modules/pkg/README.md': '',
  '/repo/team/.charterlint.yaml': 'ignore: [old/, "*.nl.md"]\n',
  '/repo/team/old/e.md': '',
  '/repo/team/deep/f.nl.md': '',
  '/repo/team/deep/f.md': '',
  '/repo/[x].md': '',
};
const look = async (...words: string[]) => {
  const disk = memoryDisk(files);
  const found = await find(words, disk, createConfigurations(disk, configurationReader(disk, NONE)), (path) =>
    posix.resolve('/repo', path),
  );
  return { ...found, files: found.files.map((it) => posix.relative('/repo', it)) };
};

test('a folder gives its Markdown, without what Git and the configuration leave out', async () => {
  expect((await look('.')).files).toEqual([
    'README.md',
    '[x].md',
    'docs/C.MD',
    'docs/a.md',
    'docs/b.markdown',
    'docs/keep.draft.md',
    'docs/secret.md',
    'team/deep/f.md',
  ]);
});

test('lists of Git in the folders around count too', async () => {
  expect((await look('docs')).files).toEqual(['docs/C.MD', 'docs/a.md', 'docs/b.markdown', 'docs/keep.draft.md', 'docs/secret.md']);
});

test('a folder that Git leaves out is searched by who names it', async () => {
  expect((await look('build')).files).toEqual(['build/out.md']);
});

test('a file that is named is taken, whatever its name and whatever Git says', async () => {
  expect((await look('docs/d.txt', 'secret.md', '[x].md')).files).toEqual(['docs/d.txt', 'secret.md', '[x].md']);
});

test('but not one that the configuration ignores', async () => {
  expect(await look('team/deep/f.nl.md')).toEqual({ files: [], unmatched: [], ignored: ['/repo/team/deep/f.nl.md'] });
});

test.for([
  ['docs/*.md', ['docs/a.md', 'docs/keep.draft.md', 'docs/secret.md']],
  ['**/*.txt', ['docs/d.txt']],
  ['{docs,team/deep}/[a-f].md', ['docs/a.md', 'team/deep/f.md']],
  ['./docs/?.md', ['docs/a.md']],
  ['/repo/docs/*.markdown', ['docs/b.markdown']],
  ['../repo/docs/*.markdown', ['docs/b.markdown']],
] as const)('a glob: %s', async ([glob, expected]) => {
  expect((await look(glob)).files).toEqual(expected);
});

test('each file once, in the order asked for', async () => {
  expect((await look('team', 'docs/a.md', 'docs/*.md')).files).toEqual([
    'team/deep/f.md',
    'docs/a.md',
    'docs/keep.draft.md',
    'docs/secret.md',
  ]);
});

test('what is not there is said', async () => {
  expect((await look('absent.md', 'absent', 'docs/*.pdf', 'absent/*.md', '.git')).unmatched).toEqual([
    { pattern: 'absent.md', as: 'file' },
    { pattern: 'absent', as: 'file' },
    { pattern: 'docs/*.pdf', as: 'glob' },
    { pattern: 'absent/*.md', as: 'glob' },
  ]);
});

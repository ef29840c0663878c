/** No link makes the search go round, and no path leads it where it was not sent. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../server/cli/main.ts';
import { createConfigurations } from '../../server/workspace/configuration.ts';
import { absolute, disk, slashed } from '../../server/workspace/disk.ts';
import { find } from '../../server/workspace/find.ts';
import { configurationReader } from '../../server/workspace/readConfiguration.ts';
import { catalog, TODAY } from '../kit.ts';

const folder = slashed(mkdtempSync(join(tmpdir(), 'charterlint-links-')));
const work = `${folder}/work`;
const BLANK = '# Charter\n\nIt starts on [date].\n';

beforeAll(() => {
  mkdirSync(`${work}/docs`, { recursive: true });
  mkdirSync(`${folder}/outside`);
  writeFileSync(`${folder}/outside/secret.md`, BLANK);
  writeFileSync(`${work}/a.md`, `${BLANK}\n[Annex](docs/b.md)\n`);
  writeFileSync(`${work}/docs/b.md`, `${BLANK}\n[Annex](../a.md) and [outside](../../outside/secret.md)\n`);
  for (const [target, path] of [
    ['..', 'docs/up'],
    ['.', 'docs/here'],
    ['circle.md', 'circle.md'],
    ['two.md', 'one.md'],
    ['one.md', 'two.md'],
    ['nothing.md', 'broken.md'],
    ['../outside', 'away'],
    ['a.md', 'same.md'],
  ] as const) {
    symlinkSync(target, `${work}/${path}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = async (...patterns: string[]): Promise<string[]> => {
  const { files } = await find(patterns, disk, createConfigurations(disk, configurationReader(disk, catalog)), (path) =>
    absolute(work, path),
  );
  return files.map((it) => it.slice(folder.length + 1));
};

test('links to folders are not followed, links to files are', async () => {
  expect(await found('.')).toEqual(['work/a.md', 'work/docs/b.md', 'work/same.md']);
  expect(await found('**/*.md')).toEqual(['work/a.md', 'work/docs/b.md', 'work/same.md']);
});

test('who names a path upwards or behind a link gets it, once', async () => {
  expect(await found('../outside', 'docs/../../outside/secret.md', '../outside/./secret.md')).toEqual(['outside/secret.md']);
  expect(await found('docs/../a.md', './a.md')).toEqual(['work/a.md']);
  expect(await found('../../../../../../../../../../../../no-such-folder')).toEqual([]);
});

test('links that lead to themselves and annexes that lead to each other end with a word, not with a walk', async () => {
  let [out, err] = ['', ''];
  const exit = await main(['circle.md', 'one.md', 'broken.md', 'a.md', 'docs/up/docs/up/docs/b.md'], {
    folder: work,
    env: {},
    disk,
    colours: false,
    today: TODAY,
    absolute: (path) => absolute(work, path),
    relative: (path) => path.slice(work.length + 1),
    stdin: async () => new Uint8Array(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  expect(exit).toBe(2);
  for (const it of ['circle.md', 'one.md', 'broken.md']) expect(err).toContain(it);
  expect(out).not.toContain('secret');
});

/** No link makes the search go round, and no path leads it where it was not sent. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main } from '../../server/cli/main.ts';
import { createDocuments } from '../../server/documents.ts';
import { type Beside, pathsIn } from '../../server/engine/beside.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { parse } from '../../server/engine/parse.ts';
import { createLook, isSameSight } from '../../server/workspace/beside.ts';
import { createConfigurations } from '../../server/workspace/configuration.ts';
import { absolute, disk, slashed } from '../../server/workspace/disk.ts';
import { find } from '../../server/workspace/find.ts';
import { configurationReader } from '../../server/workspace/readConfiguration.ts';
import { memoryDisk } from '../cli/run.ts';
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

// ---------------------------------------------------------------- what links lead to

const charter = (...links: string[]): string =>
  `---\nkind: partnership-agreement\n---\n\n# Agreement on the shared depot\n\n${links.join('\n\n')}\n`;

/** What is said of the links of a document in `work`. */
async function saidOf(name: string, ...links: string[]): Promise<string[]> {
  writeFileSync(`${work}/${name}`, charter(...links));
  const text = charter(...links);
  const beside = await createLook(disk)(`${work}/${name}`, work, pathsIn(parse(text)));
  unlinkSync(`${work}/${name}`);
  const { findings } = createLinter(catalog, DEFAULTS, TODAY).read(text, undefined, undefined, beside);
  return findings.filter((it) => it.rule === 'broken-reference').map(({ span }) => text.slice(span.start, span.end));
}

test('a file, an image or a heading of a file that is not there is told', async () => {
  mkdirSync(`${work}/annexes`, { recursive: true });
  writeFileSync(`${work}/annexes/cost table.md`, '# Costs\n\n## Rent and energy\n\nRent.\n');
  expect(
    await saidOf(
      'charter.md',
      'See [annex](annexes/none.md), ![plan](plan.png) and [annex](<annexes/costs.md>).',
      'See [rent](annexes/cost%20table.md#rents-and-energy) and [none](./annexes/cost%20table.md#no-such-heading).',
    ),
  ).toEqual([
    'annexes/none.md',
    'plan.png',
    '<annexes/costs.md>',
    'annexes/cost%20table.md#rents-and-energy',
    './annexes/cost%20table.md#no-such-heading',
  ]);
});

test('what is there, is elsewhere or cannot be told is left alone', async () => {
  expect(
    await saidOf(
      'charter.md',
      '[a](a.md), [b](docs/b.md), [folder](docs/), [folder](annexes), [rent](annexes/cost%20table.md#rent-and-energy), [top](a.md#top)',
      '[web](https://example.org/none.md), [mail](mailto:none@example.org), [root](/none.md), [query](none.md?raw=1), [code]({{ page }}.md)',
      '[site](none/), [page](none), [html](none.html), [out](../none.md), [out](../outside/none.md), [[none]], [bad](%E0%A4%A.md)',
    ),
  ).toEqual([]);
});

test('nothing outside the folder is read: not by a path upwards, not behind a symbolic link', async () => {
  const read: string[] = [];
  const watched = {
    ...disk,
    read: (path: string) => {
      read.push(path);
      return disk.read(path);
    },
  };
  const paths = ['../outside/secret.md', 'away/secret.md', 'circle.md', 'one.md', 'docs/up/a.md', 'a.md'];
  const beside = await createLook(watched)(`${work}/charter.md`, work, paths);
  expect(read.every((it) => it.startsWith(`${work}/`) && !it.includes('secret'))).toBe(true);
  expect(beside.get('../outside/secret.md')).toBeUndefined();
  expect(beside.get('away/secret.md')).toEqual({ there: true });
  expect(beside.get('circle.md')).toBeUndefined();
  expect(beside.get('docs/up/a.md')?.there).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'a pipe that never ends is not waited for: not as an annex, not as a configuration file',
  async () => {
    const pipes = `${folder}/pipes`;
    mkdirSync(pipes);
    execFileSync('mkfifo', [`${pipes}/annex.md`, `${pipes}/.charterlint.yaml`]);
    expect(await createLook(disk)(`${pipes}/charter.md`, pipes, ['annex.md'])).toEqual(new Map([['annex.md', { there: true }]]));
    const { path } = await createConfigurations(disk, configurationReader(disk, catalog)).forFolder(pipes);
    expect(path).toBeUndefined();
    expect(await disk.list(pipes)).toEqual([]);
  },
);

test('an annex that appears or goes is seen at the next look, and one that stays is not read again', async () => {
  const look = createLook(disk);
  const at = (): Promise<Beside> => look(`${work}/charter.md`, work, ['new.md']);
  const before = await at();
  expect(before.get('new.md')).toEqual({ there: false });
  writeFileSync(`${work}/new.md`, '# New\n');
  const [after, again] = [await at(), await at()];
  expect(after.get('new.md')?.anchors).toEqual(new Set(['new']));
  expect([isSameSight(before, after), isSameSight(after, again)]).toEqual([false, true]);
  unlinkSync(`${work}/new.md`);
  expect(isSameSight(before, await at())).toBe(true);
});

test('the command line tells it, and a document from standard input is not looked up', async () => {
  writeFileSync(`${work}/agreement.md`, charter('See [annex](annexes/none.md) and [a](a.md).'));
  let out = '';
  const io = {
    folder: work,
    env: {},
    disk,
    colours: false,
    today: TODAY,
    absolute: (path: string) => absolute(work, path),
    relative: (path: string) => path.slice(work.length + 1),
    stdin: async () => new TextEncoder().encode(charter('See [annex](annexes/none.md).')),
    out: (text: string) => {
      out += text;
    },
    err: () => {},
  };
  expect(await main(['--locale', 'en', 'agreement.md'], io)).toBe(1);
  expect(out).toMatch(/7:13 +error +There is no file “annexes\/none.md” here\. Correct the link\. +broken-reference/);
  out = '';
  await main(['--locale', 'en', '-'], io);
  expect(out).not.toContain('broken-reference');
});

test('the server tells it for files, sees the annex at the next edit, and keeps still where there are no files', async () => {
  const uri = 'file:///charter.md';
  const files: Record<string, string> = {};
  const look = createLook(memoryDisk(files));
  const documents = createDocuments(
    catalog,
    async () => DEFAULTS,
    () => TODAY,
    'utf-16',
    async (of, paths, before) => {
      const beside = of.startsWith('file:') ? await look(of.slice('file://'.length), '/', paths) : undefined;
      return before && beside && isSameSight(before, beside) ? before : beside;
    },
  );
  const text = charter('See [annex](annex.md).');
  const broken = async (of: string): Promise<number> =>
    (await documents.read(of))!.model.findings.filter((it) => it.rule === 'broken-reference').length;
  for (const it of [uri, 'untitled:charter.md']) documents.open({ uri: it, languageId: 'markdown', version: 1, text });
  expect([await broken(uri), await broken('untitled:charter.md')]).toEqual([1, 0]);
  files['/annex.md'] = '# Annex\n';
  const end = { line: 6, character: 22 };
  documents.change({ textDocument: { uri, version: 2 }, contentChanges: [{ range: { start: end, end }, text: ' And more.' }] });
  expect(await broken(uri)).toBe(0);
  delete files['/annex.md'];
  expect(await broken(uri)).toBe(1);
});

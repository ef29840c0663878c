/** `--cache`: the same report, without reading what did not change. */
import { describe, expect, test } from 'vitest';
import { memoryDisk, run } from './run.ts';

const AT = '/home/ada/';
const BLANK = '# Charter\n\nThe charter starts on [date].\n';
const CLEAN = '# Charter\n\nThe charter starts on 1 July.\n';
const CACHE = `${AT}.charterlintcache`;

/** Files that can be changed between runs; which documents a run reads is told. */
function place(given: Readonly<Record<string, string>> = { 'a.md': BLANK, 'b.md': CLEAN }) {
  const files: Record<string, string> = { [`${AT}.charterlint.yaml`]: 'enable: charter\nframeworks: []\n' };
  for (const [name, text] of Object.entries(given)) files[AT + name] = text;
  const times: Record<string, number> = {};
  const disk = memoryDisk(files, times);
  const reads: string[] = [];
  const spied = {
    ...disk,
    read(path: string) {
      if (path.endsWith('.md')) reads.push(path.slice(AT.length));
      return disk.read(path);
    },
  };
  async function again(argv: readonly string[] = [], identity = 'build 1') {
    reads.length = 0;
    const ran = await run(['.', '--cache', ...argv], { disk: spied, identity });
    return { ...ran, reads: [...reads] };
  }
  return { files, times, again };
}

test('what did not change is not read again, and reported the same', async () => {
  const { again } = place();
  const plain = await run(['.'], { files: { '.charterlint.yaml': 'enable: charter\nframeworks: []\n', 'a.md': BLANK, 'b.md': CLEAN } });
  const first = await again();
  const second = await again();
  expect(first).toMatchObject({ out: plain.out, exit: plain.exit, reads: ['a.md', 'b.md'] });
  expect(second).toMatchObject({ out: plain.out, exit: plain.exit, reads: [] });
});

test.for(['text', 'github'])('every report of places and messages comes from it, in both languages: %s', async (format) => {
  const { again } = place();
  await again();
  const { out, reads } = await again(['--format', format, '--locale', 'nl']);
  expect(reads).toEqual([]);
  expect(out).toContain('Vul');
});

test('a report with all that fixes do reads once more, and then serves all', async () => {
  const { again } = place();
  await again();
  const first = await again(['--format', 'json']);
  const second = await again(['--format', 'json']);
  expect(first.reads).toEqual(['a.md', 'b.md']);
  expect(second).toMatchObject({ out: first.out, reads: [] });
  expect(JSON.parse(first.out).documents[0].findings[0].key).toBeTruthy();
  expect((await again()).reads).toEqual([]);
});

describe('read again is', () => {
  test('a file of another length', async () => {
    const { files, again } = place();
    await again();
    files[`${AT}a.md`] = '# Charter\n\nIt starts on [date].\n';
    expect(await again()).toMatchObject({ reads: ['a.md'], out: expect.stringContaining('a.md:3:14') });
  });

  test('a file of another time, and only read where its content is the same', async () => {
    const { files, times, again } = place();
    await again();
    times[`${AT}a.md`] = 1000;
    expect((await again()).reads).toEqual(['a.md']);
    expect((await again()).reads).toEqual([]);
    times[`${AT}b.md`] = 1000;
    files[`${AT}b.md`] = CLEAN.replace('1 July.', '[date].');
    expect(await again()).toMatchObject({ out: expect.stringContaining('b.md:3:23') });
  });

  test('a file that was written just before the cache: its time may not show a second change', async () => {
    const { files, times, again } = place();
    times[`${AT}b.md`] = Date.now();
    await again();
    files[`${AT}b.md`] = CLEAN.replace('1 July.', '[date].');
    expect(await again()).toMatchObject({ out: expect.stringContaining('b.md:3:23') });
  });

  test.for([
    ['another build', [], 'build 2'],
    ['another day', ['--today', '2031-01-01'], 'build 1'],
    ['another kind', ['--kind', 'governance'], 'build 1'],
  ] as const)('everything for %s', async ([, argv, identity]) => {
    const { again } = place();
    await again();
    expect((await again(argv, identity)).reads).toEqual(['a.md', 'b.md']);
  });

  test('everything whose configuration changed', async () => {
    const { files, again } = place();
    await again();
    files[`${AT}.charterlint.yaml`] += 'rules: {placeholder: off}\n';
    expect(await again()).toMatchObject({ reads: ['a.md', 'b.md'], out: 'No problems in 2 charters.\n' });
  });
});

describe('a cache file', () => {
  test.for([
    '',
    'no JSON',
    '{"charterlint":"build 1 2026-11-23"',
    '{"charterlint":"build 1 2026-11-23","files":{"/home/ada/a.md":[]}}',
    '[]',
    'null',
  ])('that is damaged or foreign is as good as none: %s', async (content) => {
    const { files, again } = place();
    const { out, exit } = await again();
    files[CACHE] = content;
    expect(await again()).toMatchObject({ out, exit, reads: ['a.md', 'b.md'] });
  });

  test('with nonsense for one file is as good as none for it', async () => {
    const { files, again } = place();
    const { out } = await again();
    files[CACHE] = files[CACHE]!.replace(/"findings":\[\[\d+/, '"findings":[["x"');
    expect(await again()).toMatchObject({ out: expect.stringContaining('1 warning') });
    expect(out).toContain('1 warning');
  });

  test('that is another file is not written over', async () => {
    const { files, again } = place({ 'a.md': BLANK });
    files[`${AT}notes.txt`] = 'Mine.\n';
    const { err, exit } = await again(['--cache-location', 'notes.txt']);
    expect({ err, exit }).toEqual({
      err: 'notes.txt: is no cache of charterlint and was left alone. Choose another --cache-location.\n',
      exit: 1,
    });
    expect(files[`${AT}notes.txt`]).toBe('Mine.\n');
  });

  test('that cannot be written is one line, and no failure', async () => {
    const { again } = place({ 'b.md': CLEAN });
    expect(await again(['--cache-location', 'EACCES'])).toMatchObject({ exit: 0, err: 'EACCES: the cache could not be written: EACCES\n' });
  });

  test('lies among the packages where there are some', async () => {
    const { files, again } = place({ 'node_modules/x/package.json': '{}', 'b.md': CLEAN });
    await again();
    expect(files[`${AT}node_modules/.cache/charterlint`]).toContain('{"charterlint":"build 1 ');
    expect(CACHE in files).toBe(false);
  });

  test('forgets files that are gone', async () => {
    const { files, times, again } = place();
    await again();
    delete files[`${AT}b.md`];
    times[`${AT}a.md`] = 5;
    await again();
    expect(files[CACHE]).toContain('a.md');
    expect(files[CACHE]).not.toContain('b.md');
  });
});

describe('with --fix', () => {
  const USELESS = '# Charter\n\n<!-- charterlint-disable placeholder -->\n\nIt starts on 1 July 2027.\n';

  test('only what has something to correct is read, and what was corrected is kept', async () => {
    const { files, again } = place({ 'a.md': USELESS, 'b.md': CLEAN });
    await again();
    expect(await again(['--fix'])).toMatchObject({ exit: 0, reads: ['a.md'], out: 'Corrected: 1. No problems in 2 charters.\n' });
    expect(files[`${AT}a.md`]).not.toContain('disable');
    expect(await again()).toMatchObject({ reads: [], out: 'No problems in 2 charters.\n' });
  });

  test('a diff is made anew each time', async () => {
    const { again } = place({ 'a.md': USELESS, 'b.md': CLEAN });
    const first = await again(['--diff']);
    expect(first.out).toContain('-<!-- charterlint-disable');
    expect((await again(['--diff'])).out).toBe(first.out);
  });
});

test('needs a build to be sure of: from sources nothing is kept', async () => {
  const files = { 'a.md': BLANK };
  expect(Object.keys((await run(['.', '--cache'], { files })).files)).toEqual([`${AT}a.md`]);
});

test('--cache-location alone says what to add', async () => {
  expect(await run(['.', '--cache-location', 'x'])).toMatchObject({ exit: 2, err: expect.stringContaining('goes with --cache') });
});

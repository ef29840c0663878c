/** Many files in several threads: the same report in the same order, and no thread where it does not pay. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Threads } from '../../server/cli/io.ts';
import { createLane } from '../../server/cli/read.ts';
import { root } from '../kit.ts';
import { memoryDisk, run } from './run.ts';

const BLANK = 'The steering group decides on [date] about the budget of the partnership.\n\n';
/** Long, and read in no time. */
const CODE = 'x = 1\n';
/** @param size in characters */
const charter = (size: number): string => `# Charter\n\n${BLANK}\`\`\`\n${CODE.repeat(size / CODE.length)}\`\`\`\n`;
const CONFIG = 'enable: charter\nframeworks: []\n';

/** Threads that are none; how many were started, and what each read. */
function pretended(disk: ReturnType<typeof memoryDisk>, fails = false) {
  const read: string[][] = [];
  let ended = 0;
  const threads: Threads = {
    most: 4,
    start(wish) {
      const own: string[] = [];
      read.push(own);
      const lane = createLane(disk, wish);
      return {
        async lane(tasks) {
          own.push(...tasks.map((it) => it.path));
          if (fails) throw new Error('out of memory');
          // Later than the main thread, so that outcomes come out of order.
          const outcomes = await lane(tasks);
          await new Promise((done) => setTimeout(done, 20));
          return structuredClone(outcomes);
        },
        end: async () => ended++,
      };
    },
  };
  return { threads, read, ended: () => ended };
}

const files = Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`/home/ada/${10 + i}.md`, charter(60_000)]));
const disk = memoryDisk({ ...files, '/home/ada/.charterlint.yaml': CONFIG });

test('the report is that of one thread', { timeout: 60_000 }, async () => {
  const alone = await run(['.'], { disk });
  const { threads, read, ended } = pretended(disk);
  const together = await run(['.'], { disk, threads });
  expect(together).toMatchObject({ out: alone.out, err: alone.err, exit: alone.exit });
  expect(read).toHaveLength(1);
  expect(read[0]!.length).toBeGreaterThan(4);
  expect(ended()).toBe(1);
});

test.for([
  ['the option says so', ['.', '--concurrency', '1']],
  ['there is little to read', ['10.md', '11.md']],
] as const)('one thread is enough where %s', { timeout: 60_000 }, async ([, argv]) => {
  const { threads, read } = pretended(disk);
  await run(argv, { disk, threads });
  expect(read).toEqual([]);
});

test('what goes wrong in another thread is not passed over in silence', { timeout: 60_000 }, async () => {
  const { threads, ended } = pretended(disk, true);
  await expect(run(['.'], { disk, threads })).rejects.toThrow('out of memory');
  expect(ended()).toBe(1);
});

test('--concurrency is a number', async () => {
  expect(await run(['.', '--concurrency', '0'])).toMatchObject({ exit: 2, err: expect.stringContaining('a whole number from 1 on') });
});

const folder = mkdtempSync(join(tmpdir(), 'charterlint-threads-'));
beforeAll(async () => {
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs/.charterlint.yaml'), CONFIG);
  for (let i = 0; i < 20; i++) writeFileSync(join(folder, `docs/${10 + i}.md`), charter(60_000));
  const banner = { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" };
  const entryPoints = [fileURLToPath(new URL('server/cli.ts', root))];
  await build({ entryPoints, outfile: join(folder, 'cli.mjs'), bundle: true, platform: 'node', format: 'esm', banner });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('real threads of the program as it ships, and its cache', { timeout: 120_000 }, () => {
  const node = (...argv: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['cli.mjs', 'docs', ...argv], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    return { status, stdout, stderr };
  };
  const alone = node('--concurrency', '1');
  expect(alone).toMatchObject({ status: 1, stderr: '' });
  expect(alone.stdout).toContain('docs/29.md:3:31');
  for (const argv of [['--concurrency', '2', '--cache'], ['--cache']]) {
    const { status, stdout } = node(...argv);
    expect({ status, same: stdout === alone.stdout }).toEqual({ status: 1, same: true });
  }
});

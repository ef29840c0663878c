/** Each hostile text that was thought of gets a finding or a clear refusal from the command line, in a process and from real files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { NAMED } from '../engine/hostileCases.ts';
import { root } from '../kit.ts';

// A busy machine takes its time; how long each takes is measured by `npm run bench:hostile`.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'charterlint-hostile-'));
beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('server/cli.ts', root))],
    outfile: join(folder, 'cli.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(text: string | Uint8Array, ...options: string[]) {
  writeFileSync(join(folder, 'a.md'), text);
  const argv = [
    '--max-old-space-size=1000',
    join(folder, 'cli.mjs'),
    '--locale',
    'en',
    '--kind',
    'partnership-agreement',
    ...options,
    'a.md',
  ];
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  return { exit: status ?? signal, out: stdout, err: stderr };
}

test.for(NAMED)('$name', ({ text, says }) => {
  const { exit, out, err } = run(text());
  const isRefused = says.startsWith('is ');
  expect(exit).toBe(isRefused ? 2 : 1);
  expect(isRefused ? err : out).toContain(says);
  if (isRefused) expect({ out, err }).toEqual({ out: '', err: `a.md: ${says}\n` });
});

test('lone surrogates, written as they are: they are no UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('# A\n\n'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from(' [date]\n')]);
  expect(run(bytes)).toEqual({ exit: 2, out: '', err: 'a.md: is not UTF-8 (line 3); save it as UTF-8.\n' });
});

test('20,000 corrections in one file are made at once', () => {
  const { exit, out } = run('<!-- charterlint-disable placeholder -->\n\n'.repeat(20_000), '--fix', '--fail-on', 'never');
  expect(exit).toBe(0);
  expect(out).toContain('Corrected: 20000.');
});

test('one that is refused does not keep the others from being read', () => {
  writeFileSync(join(folder, 'b.md'), '# Charter\n\nIt starts on [date].\n');
  expect(run('a'.repeat(6_000_000), 'b.md')).toMatchObject({
    exit: 2,
    out: expect.stringContaining('b.md:3:14'),
    err: 'a.md: is longer than 5 million characters; split it.\n',
  });
});

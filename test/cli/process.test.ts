/** What only a process shows: streams, exit status, real files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root } from '../kit.ts';

// Each process translates TypeScript first, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const cli = fileURLToPath(new URL('server/cli.ts', root));
const command = [process.execPath, '--import', import.meta.resolve('tsx'), cli];
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charterlint-cli-'));
  mkdirSync(join(folder, 'docs/deep'), { recursive: true });
  writeFileSync(join(folder, '.charterlint.yaml'), 'enable: charter\nframeworks: []\n');
  writeFileSync(join(folder, 'docs/deep/a.md'), '# Charter\r\n\r\n<!-- charterlint-disable placeholder -->\r\n');
  writeFileSync(join(folder, 'docs/latin.md'), Buffer.from([0x23, 0x20, 0xe9]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (argv: readonly string[], input = '') => {
  const env = { ...process.env, LC_ALL: 'C', TSX_TSCONFIG_PATH: fileURLToPath(new URL('tsconfig.json', root)) };
  const { status, stdout, stderr } = spawnSync(command[0]!, [...command.slice(1), ...argv], { cwd: folder, env, input, encoding: 'utf8' });
  return { exit: status, out: stdout, err: stderr };
};

test('folders, real files, streams and exit status', () => {
  expect(run(['.', '--fail-on', 'information'])).toEqual({
    exit: 2,
    out:
      'docs/deep/a.md:3:26  information  “placeholder” has no effect here. Remove it.  unused-suppression\n' +
      '1 information in 1 file.\n1 can be corrected with --fix.\n',
    err: 'docs/latin.md: is not UTF-8 (line 1); save it as UTF-8.\n',
  });
});

test('a fix is written to the file', () => {
  expect(run(['docs/deep', '--fix'])).toMatchObject({ exit: 0, out: 'Corrected: 1. No problems in 1 charter.\n', err: '' });
  expect(readFileSync(join(folder, 'docs/deep/a.md'), 'utf8')).toBe('# Charter\r\n');
});

test('standard input', () => {
  expect(run(['-'], '# Charter\n\nIt starts on [date].\n')).toMatchObject({ exit: 1, out: expect.stringContaining('<stdin>:3:14') });
});

test('whoever reads the first line only ends it quietly', () => {
  const pages = Array(80).fill('unknown-suppression').join(' ');
  const words = command.map((it) => `'${it}'`).join(' ');
  const script = `set -o pipefail; ${words} explain ${pages} | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '# unknown-suppression\n', stderr: '' });
});

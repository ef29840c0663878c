import { expect, test } from 'vitest';
import { memoryDisk, run } from './run.ts';

const argv = ['new', '--language', 'en', '--kind', 'partnership-agreement', '--party', 'City of A', '-p', 'Water Board B'];

test('writes a charter with its parties to standard output', async () => {
  const { exit, out, err } = await run(argv);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain('City of A');
  expect(out).toContain('Water Board B');
});

test('what it writes is read as what was asked for', async () => {
  const { out } = await run(['new', '--kind', 'governance', '--language', 'nl']);
  const { out: report } = await run(['--stdin', '--format', 'json'], { stdin: out });
  expect(JSON.parse(report).documents).toMatchObject([{ language: 'nl', kind: 'governance' }]);
});

test('goes by the locale where no language is given', async () => {
  expect((await run(['new'], { env: { LANG: 'nl_NL' } })).out).toBe((await run(['new', '--language', 'nl'])).out);
});

test('writes to a file, but never over one', async () => {
  const written = await run([...argv, '--output', 'a.md']);
  expect(written).toMatchObject({ exit: 0, out: '', err: 'a.md: written. Fill in the blanks.\n' });
  expect(written.files['/home/ada/a.md']).toContain('City of A');
  const again = await run([...argv, '--output', 'a.md'], { files: { 'a.md': 'mine' } });
  expect(again).toMatchObject({ exit: 2, err: 'a.md: exists already. Choose another name.\n', files: { '/home/ada/a.md': 'mine' } });
});

test('says what stands in the way', async () => {
  expect(await run(['new', '-o', 'EACCES.md'], { disk: memoryDisk({}) })).toMatchObject({
    exit: 2,
    err: expect.stringContaining('EACCES.md: may not be'),
  });
  expect(await run(['new', 'a.md'])).toMatchObject({ exit: 2, err: expect.stringContaining('--output a.md') });
});

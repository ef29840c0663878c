import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../../server/workspace/decode.ts';
import { absolute, disk } from '../../server/workspace/disk.ts';

let folder = '';
beforeAll(() => {
  folder = absolute(tmpdir(), mkdtempSync(join(tmpdir(), 'charterlint-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => `${folder}/${name}`;

describe('writing', () => {
  test('replaces the file and leaves nothing behind', async () => {
    mkdirSync(at('w'));
    writeFileSync(at('w/a.md'), 'before');
    chmodSync(at('w/a.md'), 0o640);
    await disk.write(at('w/a.md'), 'after');
    expect(readFileSync(at('w/a.md'), 'utf8')).toBe('after');
    expect(statSync(at('w/a.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(at('w'))).toEqual(['a.md']);
  });

  test('through a link changes what it points to', async () => {
    writeFileSync(at('target.md'), 'before');
    symlinkSync(at('target.md'), at('link.md'));
    await disk.write(at('link.md'), 'after');
    expect(readFileSync(at('target.md'), 'utf8')).toBe('after');
    expect(lstatSync(at('link.md')).isSymbolicLink()).toBe(true);
  });

  test('to a folder that is absent fails and leaves nothing', async () => {
    await expect(disk.write(at('absent/a.md'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('listing', () => {
  test('goes by name, with links to files and without links to folders', async () => {
    mkdirSync(at('l/sub'), { recursive: true });
    writeFileSync(at('l/b.md'), '');
    writeFileSync(at('l/a.md'), '');
    symlinkSync(at('l/b.md'), at('l/c.md'));
    symlinkSync(at('l'), at('l/around'));
    symlinkSync(at('nowhere'), at('l/dangling.md'));
    expect(await disk.list(at('l'))).toEqual([
      { name: 'a.md', type: 'file' },
      { name: 'b.md', type: 'file' },
      { name: 'c.md', type: 'file' },
      { name: 'sub', type: 'folder' },
    ]);
  });
});

test('types follow links, and what is absent has none', async () => {
  writeFileSync(at('t.md'), '');
  expect(await disk.typeOf(at('t.md'))).toBe('file');
  expect(await disk.typeOf(folder)).toBe('folder');
  expect(await disk.typeOf(at('none'))).toBeUndefined();
  expect(await disk.typeOf(at('t.md/none'))).toBeUndefined();
});

test('a text is read without its byte order mark', async () => {
  writeFileSync(at('bom.md'), '\uFEFFé\r\n');
  expect(await readText(disk, at('bom.md'))).toEqual({ text: 'é\r\n', bom: true });
  expect(await readText(disk, folder)).toEqual({ problem: { en: 'is a folder.', nl: 'is een map.' } });
});

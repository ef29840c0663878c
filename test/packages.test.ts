/** What ships holds what it needs, and nothing else. */
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { read, root } from './kit.ts';

const shell = process.platform === 'win32';
const here = fileURLToPath(root);

test('the extension', { timeout: 120_000 }, () => {
  const listed = execFileSync('npx', ['vsce', 'ls', '--no-dependencies'], { cwd: here, encoding: 'utf8', shell }).trim().split(/\r?\n/);
  const allowed =
    /^(?:package\.json|package\.nls(?:\.nl)?\.json|README\.md|LICENSE(?:\.txt)?|dist\/(?:extension\.cjs|server\.js|[\w-]+-[A-Z0-9]{8}\.js|web\/(?:extension|server)\.js|LICENSES\.txt)|pages\/[\w-]+\.md|client\/snippets\/(?:en|nl)\.json|syntaxes\/[\w.-]+\.json|l10n\/[\w.-]+\.json)$/;
  expect(listed.filter((it) => !allowed.test(it))).toEqual([]);
  for (const it of ['package.json', 'package.nls.json', 'package.nls.nl.json', 'README.md', 'LICENSE']) expect(listed).toContain(it);
  expect(listed).toContain('client/snippets/nl.json');
  expect(listed.some((it) => it.startsWith('syntaxes/'))).toBe(true);
});

test('the npm package', { timeout: 120_000 }, () => {
  const argv = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const told = execFileSync('npm', argv, { cwd: fileURLToPath(new URL('server/', root)), encoding: 'utf8', shell });
  const [{ files }] = JSON.parse(told) as [{ files: { path: string }[] }];
  const allowed =
    /^(?:package\.json|README\.md|LICENSE|charterlint\.schema\.json|dist\/(?:cli|language-server|remark|[\w-]+-[A-Z0-9]{8})\.js|dist\/remark\.d\.ts|dist\/LICENSES\.txt|pages\/[\w-]+\.md)$/;
  expect(files.map((it) => it.path).filter((it) => !allowed.test(it))).toEqual([]);
  expect(files.map((it) => it.path)).toContain('charterlint.schema.json');
});

test('nothing runs when they are installed, and they bring no packages along', () => {
  for (const path of ['package.json', 'server/package.json']) {
    const { scripts = {}, dependencies = {}, optionalDependencies = {} } = JSON.parse(read(path)) as Record<string, Record<string, string>>;
    expect(Object.keys(scripts).filter((it) => /^(?:pre|post)?(?:install|prepare|prepublish|uninstall)$/.test(it))).toEqual([]);
    expect({ ...dependencies, ...optionalDependencies }).toEqual({});
  }
});

/** Licences that ask for no more than their text beside the code. */
const FREE = /^(?:MIT|ISC|BlueOak-1\.0\.0|BSD-[23]-Clause|Apache-2\.0|0BSD)$/;

test('what is bundled may be, and its licence is at hand to go with it', { timeout: 60_000 }, async () => {
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: ['client/extension.ts', 'server/node.ts', 'server/cli.ts', 'server/remark.ts'],
    external: ['vscode'],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
  });
  const folders = Object.keys(metafile.inputs).flatMap((it) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(it)?.[1] ?? []);
  expect(folders).toContain('node_modules/js-yaml');
  for (const folder of new Set(folders)) {
    expect(JSON.parse(read(`${folder}/package.json`)).license, folder).toMatch(FREE);
    expect(
      readdirSync(new URL(folder, root)).some((it) => /^licen[cs]e/i.test(it)),
      folder,
    ).toBe(true);
  }
});

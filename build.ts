/** Bundles everything that ships, and puts the pages beside it: `npm run build`. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { transpileDeclaration } from 'typescript';

const common: BuildOptions = { bundle: true, minify: true, legalComments: 'none', metafile: true, logLevel: 'warning' };
const node: BuildOptions = { ...common, platform: 'node', target: 'node20' };
const web: BuildOptions = { ...common, platform: 'browser', target: 'es2022' };
/** VS Code starts the extension's files as CommonJS. */
const cjs: BuildOptions = {
  ...node,
  format: 'cjs',
  define: { 'import.meta.url': 'url' },
  banner: { js: "const url=require('node:url').pathToFileURL(__filename).href;" },
};
/** The npm package is ESM; what it bundles is partly CommonJS and calls `require`. */
const esm: BuildOptions = { ...node, format: 'esm' };
const requires = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

const bundles: readonly (readonly [from: string, to: string, options: BuildOptions])[] = [
  ['client/extension.ts', 'dist/extension.cjs', { ...cjs, external: ['vscode'] }],
  ['server/node.ts', 'dist/server.cjs', cjs],
  ['client/browser.ts', 'dist/web/extension.js', { ...web, format: 'cjs', external: ['vscode'] }],
  // A Worker has no DOM: some packages bring a build of their own for it.
  ['server/browser.ts', 'dist/web/server.js', { ...web, format: 'iife', conditions: ['worker', 'module'] }],
  ['server/cli.ts', 'server/dist/cli.js', { ...esm, banner: { js: `#!/usr/bin/env node\n${requires}` } }],
  ['server/node.ts', 'server/dist/language-server.js', { ...esm, banner: { js: `#!/usr/bin/env node\n${requires}` } }],
  ['server/remark.ts', 'server/dist/remark.js', { ...esm, banner: { js: requires } }],
];

for (const folder of ['dist', 'server/dist', 'pages', 'server/pages']) rmSync(folder, { recursive: true, force: true });
for (const folder of ['pages', 'server/pages']) copyPages(folder);
const bundled = (await Promise.all(bundles.map(bundle))).flat();
for (const folder of ['dist', 'server/dist']) writeFileSync(`${folder}/LICENSES.txt`, licencesOf(bundled));
for (const file of ['LICENSE', 'README.md']) if (existsSync(file)) cpSync(file, `server/${file}`);
for (const bin of ['cli', 'language-server']) chmodSync(`server/dist/${bin}.js`, 0o755);
writeFileSync('server/dist/remark.d.ts', typesOf('server/remark.ts'));
for (const [, to] of bundles) if (existsSync(to)) console.log(`${(statSync(to).size / 1024).toFixed(0).padStart(6)} kB  ${to}`);

/** @returns the files that went into the bundle */
async function bundle([from, to, options]: (typeof bundles)[number]): Promise<string[]> {
  const { metafile } = await build({ ...options, entryPoints: [from], outfile: to });
  return Object.keys(metafile!.inputs);
}

/** What the authors of bundled packages ask for: their licences go wherever their code goes. */
function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((it) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(it)?.[1] ?? []));
  const texts = [...folders].toSorted().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((it) => /^licen[cs]e/i.test(it));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : ''}\n`;
  });
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
}

/** The types of one file that stands alone. */
function typesOf(path: string): string {
  return transpileDeclaration(readFileSync(path, 'utf8'), { fileName: path }).outputText;
}

/** One folder of pages, so that the code of a finding finds its page without knowing what it is. */
function copyPages(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const from of ['server/rules', 'server/elements']) {
    for (const name of readdirSync(from)) if (name.endsWith('.md')) cpSync(`${from}/${name}`, `${folder}/${name}`);
  }
}

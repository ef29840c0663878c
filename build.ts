/** Bundles everything that ships, and puts the pages beside it: `npm run build`. */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { transpileDeclaration } from 'typescript';
import { plainLetters } from './letters.ts';
import { bareLexica } from './lexica.ts';
import { packCues } from './server/engine/pack.ts';
import type { Element } from './server/engine/types.ts';

/** What each entry file becomes. What several of them need, or what is loaded late, becomes a file of its own beside them. */
interface Bundle extends BuildOptions {
  readonly outdir: string;
  readonly entryPoints: Record<string, string>;
}

/** In the order of the catalogue. */
const elements: readonly Element[] = await Promise.all(
  readdirSync('server/elements')
    .filter((it) => it.endsWith('.ts'))
    .sort()
    .map(async (it) => (await import(`./server/elements/${it}`)).default),
);

/** Bundles hold the cues of all elements once, numbered and packed; the elements themselves go without. */
const packedCues: Plugin = {
  name: 'packed-cues',
  setup({ onLoad }) {
    const packed = JSON.stringify(packCues(elements));
    onLoad({ filter: /server[\\/]catalog\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('Catalog = {', () => `Catalog = { packed: ${packed},`),
      loader: 'ts',
    }));
    onLoad({ filter: /server[\\/]elements[\\/][^\\/]+\.ts$/ }, ({ path }) => {
      const element = elements.find((it) => it.id === basename(path, '.ts'));
      const bare = JSON.stringify(element, (key, value) => (key === 'cues' ? ('strong' in value.en ? '@lists' : '@list') : value));
      const none = 'const none=[],list={en:none,nl:none},own={headings:none,strong:none,weak:none,not:none},lists={en:own,nl:own};';
      return { contents: `${none}export default ${bare.replace(/"@(lists?)"/g, '$1')}`, loader: 'js' };
    });
  },
};

/** The names of LSP are written as calls, which no bundler leaves out unasked: of eighty we use six. */
const pureNames: Plugin = {
  name: 'pure-names',
  setup({ onLoad }) {
    onLoad({ filter: /vscode-languageserver-types[\\/]lib[\\/]esm[\\/]main\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/^(export )?var (\w+);\n\(function \(\2\) \{/gm, '$1var $2 = /* @__PURE__ */ (function ($2) {')
        .replace(/^\}\)\((\w+) \|\| \(\1 = \{\}\)\);/gm, 'return $1; })({});'),
      loader: 'js',
    }));
  },
};

/** The parser knows a colour for each node; nobody asks for one here. */
const noColours: Plugin = {
  name: 'no-colours',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: 'no-colours' }));
    onLoad({ filter: /./, namespace: 'no-colours' }, () => ({
      contents: `const tag = () => tag;
        export const tags = new Proxy({}, { get: () => tag });
        export const styleTags = () => () => null;
        export class Tag {}`,
    }));
  },
};

const common: BuildOptions = {
  bundle: true,
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [packedCues, bareLexica, pureNames, noColours, plainLetters],
};
const node: BuildOptions = { ...common, platform: 'node', target: 'node20', charset: 'utf8' };
const web: BuildOptions = { ...common, platform: 'browser', target: 'es2022' };
/** VS Code starts the extension's files as CommonJS. */
const cjs: BuildOptions = { ...node, format: 'cjs', outExtension: { '.js': '.cjs' } };
/** The server and the npm package are ESM; what they bundle is partly CommonJS and calls `require`. */
const esm: BuildOptions = {
  ...node,
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
};

const bundles: readonly Bundle[] = [
  { ...cjs, outdir: 'dist', entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
  { ...esm, outdir: 'dist', entryPoints: { server: 'server/node.ts' } },
  { ...web, outdir: 'dist/web', entryPoints: { extension: 'client/browser.ts' }, format: 'cjs', external: ['vscode'] },
  // One file, and no DOM: some packages bring a build of their own for Workers.
  { ...web, outdir: 'dist/web', entryPoints: { server: 'server/browser.ts' }, format: 'iife', conditions: ['worker', 'module'] },
  {
    ...esm,
    outdir: 'server/dist',
    entryPoints: { cli: 'server/cli.ts', 'language-server': 'server/node.ts', remark: 'server/remark.ts' },
  },
];

for (const folder of ['dist', 'server/dist', 'pages', 'server/pages']) rmSync(folder, { recursive: true, force: true });
for (const folder of ['pages', 'server/pages']) copyPages(folder);
const bundled = (await Promise.all(bundles.map(bundle))).flat();
for (const folder of ['dist', 'server/dist']) writeFileSync(`${folder}/LICENSES.txt`, licencesOf(bundled));
for (const file of ['LICENSE', 'README.md']) if (existsSync(file)) cpSync(file, `server/${file}`);
for (const bin of ['cli', 'language-server']) chmodSync(`server/dist/${bin}.js`, 0o755);
writeFileSync('server/dist/remark.d.ts', typesOf('server/remark.ts'));
for (const folder of ['dist', 'dist/web', 'server/dist']) {
  const bytes = readdirSync(folder).reduce((sum, it) => sum + (it.endsWith('js') ? statSync(`${folder}/${it}`).size : 0), 0);
  console.log(`${(bytes / 1024).toFixed(0).padStart(6)} kB  ${folder}`);
}

/** @returns the files that went into the bundle */
async function bundle(options: Bundle): Promise<string[]> {
  const { metafile } = await build(options);
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

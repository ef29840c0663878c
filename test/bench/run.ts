/**
 * Measures us and the peers side by side, one after the other in turn: `npm run bench`, or with names of parts to run these only.
 * `--times 3` for a quick look; what is written to `RESULTS.md` is from ten times or more.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { commandLine, manyFiles } from './commandLine.ts';
import { hover, keystroke, memory, open, startUp } from './editor.ts';
import { inProcess } from './inProcess.ts';
import { scratch } from './inputs.ts';
import { versionOf } from './peers.ts';
import { table } from './table.ts';
import { where } from './where.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const results = `${here}RESULTS.md`;

interface Part {
  readonly title: string;
  readonly measure: (times: number) => Promise<string> | string;
}

const PARTS: Readonly<Record<string, Part>> = {
  size: { title: 'Size of what ships', measure: sizes },
  start: { title: 'Start', measure: (times) => startUp(times) },
  process: { title: 'In process, 155 KB, warm', measure: inProcess },
  keystroke: { title: 'Keystroke to diagnostics', measure: (times) => keystroke(times, ['8 KB', '155 KB', '1 MB']) },
  huge: { title: 'Keystroke to diagnostics, 4 MB', measure: (times) => keystroke(times, ['4 MB']) },
  open: { title: 'didOpen to diagnostics', measure: (times) => open(times, ['155 KB', '1 MB']) },
  hover: { title: 'Longest wait of a hover after didOpen of 1 MB', measure: hover },
  memory: { title: 'Memory of an open document', measure: (times) => memory(times, ['155 KB', '1 MB']) },
  command: { title: 'Command line, one file', measure: (times) => commandLine(times, ['8 KB', '155 KB', '1 MB']) },
  files: { title: 'Command line, 2,000 files', measure: (times) => manyFiles(times, 2_000) },
  where: { title: 'Where the time of the command line goes', measure: where },
};

/** What the bundles weigh. */
function sizes(): string {
  const kilobytes = (folder: string, ours: RegExp): string => {
    const files = readdirSync(`${here}../../${folder}`).filter((it) => ours.test(it));
    return (files.reduce((sum, it) => sum + statSync(`${here}../../${folder}/${it}`).size, 0) / 1024).toFixed(0);
  };
  return table(
    ['', 'KB'],
    [
      ['server of the extension: what answers `initialize`', kilobytes('dist', /^(?:server|chunk-\w+)\.js$/)],
      ['server of the extension, all files', kilobytes('dist', /\.js$/)],
      ['server in a Worker, one file', kilobytes('dist/web', /^server\.js$/)],
      ['extension', kilobytes('dist', /^extension\.cjs$/)],
      ['npm package: server, command line and plugin, all files', kilobytes('server/dist', /\.js$/)],
    ],
  );
}

function machine(): string {
  const peers = ['rumdl', 'markdownlint', 'markdownlint-cli2', 'remark-cli', 'vscode-markdown-languageserver'];
  return [
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB of memory, ${process.platform}, Node ${process.version}.`,
    `Peers: ${peers.map((it) => `${it} ${versionOf(it)}`).join(', ')}.`,
  ].join('\n');
}

const HEAD = `# What Charterlint costs, beside its peers

Written by \`npm run bench\`; a part is measured again by its name, such as \`npm run bench -- keystroke\`.
All our rules and elements are on.
Whoever is compared gets the same text in the same run, in turn.
“We to it” is our median divided by its median: below 1 we are faster.
markdownlint has no server of its own and is measured in the smallest one there can be.
Inputs are generated from our samples, pages and clauses.
`;

/** The other parts stay as they were. */
function keep(title: string, body: string): void {
  const before = existsSync(results) ? readFileSync(results, 'utf8') : '';
  const sections = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((it) => [it.slice(0, it.indexOf('\n')), it.slice(it.indexOf('\n')).trim()]),
  );
  sections.set(title, body);
  sections.set('The machine', machine());
  const order = ['The machine', ...Object.values(PARTS).map((it) => it.title)];
  const told = order.filter((it) => sections.has(it)).map((it) => `## ${it}\n\n${sections.get(it)}\n`);
  writeFileSync(results, [HEAD, ...told].join('\n'));
}

const words = process.argv.slice(2);
const at = words.indexOf('--times');
const times = at < 0 ? 10 : Number(words.splice(at, 2)[1]);
const unknown = words.filter((it) => !(it in PARTS));
if (unknown.length > 0) throw new Error(`Parts are ${Object.keys(PARTS).join(', ')}, not ${unknown.join(', ')}.`);
if (!existsSync(`${here}peers/node_modules`)) {
  spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: `${here}peers`, stdio: 'inherit' });
}
try {
  for (const name of words.length > 0 ? words : Object.keys(PARTS)) {
    const { title, measure } = PARTS[name]!;
    const body = await measure(times);
    console.log(`\n## ${title}\n\n${body}`);
    if (times >= 10) keep(title, body);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit();

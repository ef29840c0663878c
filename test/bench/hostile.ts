/**
 * Time and memory of each hostile text: `npm run bench:hostile`, or with words of the names to run.
 * The engine, the command line and the server read it in a process each; then a key is typed into it, and a charter is read after it.
 * The first line is 1 MB of plain prose: on a busy machine only the ratio to it says something.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { HOSTILE, type HostileCase } from '../engine/hostileCases.ts';

const PROSE = 'The steering group decides on the budget of the partnership every year.\n\n';
const prose: HostileCase = { name: '1 MB of prose', text: () => PROSE.repeat(Math.ceil(1e6 / PROSE.length)), refused: false };
const cases = [prose, ...HOSTILE];
const SANE = '---\nkind: partnership-agreement\n---\n\n# Charter\n\nIt starts on [date].\n';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'charterlint-hostile-'));
const told = join(folder, 'told.json');
const scale = join(folder, 'scale.cjs');

/** In milliseconds, and in megabytes at most so far. */
interface Cost {
  readonly cpu: number;
  readonly most: number;
}

/** Loaded before the program: what the process has cost, when it ends and when it is asked. */
const SCALE = `
const cost = () => {
  const { user, system } = process.cpuUsage();
  return JSON.stringify({ cpu: (user + system) / 1000, most: process.resourceUsage().maxRSS / 1024 });
};
if (require('node:worker_threads').isMainThread) {
  process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, cost()));
  process.on('message', () => process.send(cost()));
}
`;

/** In this process, which then ends. */
async function inEngine(name: string): Promise<void> {
  const { catalog } = await import('../../server/catalog.ts');
  const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter', kind: 'partnership-agreement' }, '2026-11-23');
  linter.read(PROSE);
  const text = cases.find((it) => it.name === name)!.text();
  const before = process.cpuUsage();
  const { findings, failures, charter } = linter.read(text);
  const { user, system } = process.cpuUsage(before);
  const said = [
    `${findings.length} findings`,
    `${charter.refusals.length} refusals`,
    ...failures.map((it) => `${it.rule} failed: ${it.error}`),
  ];
  const cost = { cpu: (user + system) / 1000, most: process.resourceUsage().maxRSS / 1024 };
  process.stdout.write(JSON.stringify({ ...cost, said: said.join(', ') }));
}

function engineOn(name: string): Cost & { said: string } {
  const argv = ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', name];
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 60_000 });
  return status === 0 ? JSON.parse(stdout) : { cpu: Number.NaN, most: Number.NaN, said: `ended with ${status}` };
}

function commandLineOn(file: string): Cost & { status: number | null } {
  rmSync(told, { force: true });
  const argv = ['--require', scale, join(folder, 'cli.mjs'), '--kind', 'partnership-agreement', file];
  const { status } = spawnSync(process.execPath, argv, { stdio: 'ignore', timeout: 60_000 });
  return { ...(JSON.parse(readFileSync(told, 'utf8')) as Cost), status };
}

const costOf = (child: ChildProcess): Promise<Cost> =>
  new Promise((done) => {
    child.once('message', (it) => done(JSON.parse(String(it))));
    child.send('cost');
  });

/** Milliseconds of the server's process for opening it, for a key in its middle, and for opening a charter after it. */
async function serverOn(text: string): Promise<{ open: number; key: number; next: number; most: number }> {
  const argv = ['--require', scale, join(folder, 'node.mjs'), '--stdio'];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'ignore', 'ipc'] });
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  const tell = (method: string, params: object): Promise<void> => connection.sendNotification(`textDocument/${method}`, params);
  const pull = (uri: string): Promise<unknown> => connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const open = async (uri: string, text: string): Promise<unknown> => {
    await tell('didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    return pull(uri);
  };
  const cpu = async (work: () => Promise<unknown>): Promise<number> => {
    const before = await costOf(child);
    await work();
    return (await costOf(child)).cpu - before.cpu;
  };
  connection.listen();
  try {
    const capabilities = { textDocument: { diagnostic: {} } };
    const initializationOptions = { settings: { enable: 'charter', kind: 'partnership-agreement' } };
    await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities, initializationOptions });
    await open('untitled:first.md', SANE);
    const uri = 'untitled:hostile.md';
    const opened = await cpu(() => open(uri, text));
    const start = { line: text.slice(0, text.length >> 1).split('\n').length - 1, character: 0 };
    const key = await cpu(async () => {
      await tell('didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: { start, end: start }, text: 'e' }] });
      await pull(uri);
    });
    const next = await cpu(() => open('untitled:next.md', SANE));
    return { open: opened, key, next, most: (await costOf(child)).most };
  } finally {
    child.kill();
  }
}

const HEADS = ['engine', 'MB', 'CLI', 'MB', 'exit', 'open', 'key', 'next', 'MB'];
const row = (cells: readonly (number | string)[]): string =>
  cells.map((it) => (typeof it === 'number' ? it.toFixed(0) : it).padStart(7)).join('');

async function measure({ name, text: make }: HostileCase): Promise<void> {
  const text = make();
  const file = join(folder, 'hostile.md');
  writeFileSync(file, text);
  const [engine, line] = [engineOn(name), commandLineOn(file)];
  const { open, key, next, most } = await serverOn(text);
  const cells = [engine.cpu, engine.most, line.cpu, line.most, String(line.status), open, key, next, most];
  console.log(`${row(cells)}  ${name} (${(text.length / 1e6).toFixed(2)} MB): ${engine.said}`);
}

const [only, ...words] = process.argv.slice(2);
if (only === '--one') await inEngine(words.join(' '));
else {
  writeFileSync(scale, SCALE);
  const banner = { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" };
  const entryPoints = ['cli', 'node'].map((it) => root(`server/${it}.ts`));
  await build({ entryPoints, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, platform: 'node', format: 'esm', banner });
  const named = [only, ...words].filter((it) => it !== undefined);
  console.log(
    `CPU in ms, and MB at most: the engine, the command line, and the server on opening, on a key, and on the next document.\n${row(HEADS)}`,
  );
  for (const it of cases.filter((it) => it === prose || named.every((word) => it.name.includes(word)))) await measure(it);
}
rmSync(folder, { recursive: true, force: true });

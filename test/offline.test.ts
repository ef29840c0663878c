/** Nothing is fetched at run time: with every way to a network forbidden, the command line and the server do their work. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { root } from './kit.ts';

/** Loaded before the program: whatever opens a socket, looks up a name or sends a request ends the process with 99. */
const FORBID = `
const forbid = (name) => () => { process.stderr.write('FORBIDDEN ' + name); process.exit(99); };
const [net, tls, dns, dgram, http, https, http2] = ['net', 'tls', 'dns', 'dgram', 'http', 'https', 'http2'].map((it) => require('node:' + it));
net.Socket.prototype.connect = forbid('socket');
net.Server.prototype.listen = forbid('listen');
dgram.Socket.prototype.send = dgram.Socket.prototype.bind = forbid('datagram');
for (const [name, module, functions] of [
  ['net', net, ['connect', 'createConnection']], ['tls', tls, ['connect']], ['http2', http2, ['connect']],
  ['http', http, ['request', 'get']], ['https', https, ['request', 'get']],
  ['dns', dns, ['lookup', 'resolve', 'resolve4', 'resolve6']], ['dns', dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
]) for (const it of functions) module[it] = forbid(name + '.' + it);
globalThis.fetch = forbid('fetch');
globalThis.WebSocket = forbid('WebSocket');
globalThis.EventSource = forbid('EventSource');
require('node:module').syncBuiltinESMExports();
`;

const folder = mkdtempSync(join(tmpdir(), 'charterlint-offline-'));
const forbid = join(folder, 'forbid.cjs');
const path = (name: string): string => join(folder, name);
const LINKS = '---\nkind: governance\n---\n# Charter\n\nSee [x](https://example.org/a) and ![y](https://example.org/b.png), on [date].\n';

beforeAll(async () => {
  writeFileSync(forbid, FORBID);
  writeFileSync(path('a.md'), LINKS);
  const banner = { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" };
  await build({
    entryPoints: ['cli', 'node'].map((it) => fileURLToPath(new URL(`server/${it}.ts`, root))),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (argv: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', forbid, ...argv], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
};

test.for([
  ['fetch', "fetch('https://example.org')"],
  ['socket', "require('node:net').connect(9)"],
  ['name', "require('node:dns').lookup('example.org', () => {})"],
  ['request', "import('node:https').then((it) => it.get('https://example.org'))"],
])('what is forbidden is forbidden: %s', { timeout: 60_000 }, ([, script]) => {
  expect(node(['-e', script!]).status).toBe(99);
});

test('the command line', { timeout: 60_000 }, () => {
  const { status, out, err } = node([path('cli.mjs'), 'a.md', '--suggest', '--diff']);
  expect({ status, forbidden: err.includes('FORBIDDEN') }).toEqual({ status: 1, forbidden: false });
  expect(out).toContain('+++ b/a.md');
  expect(node([path('cli.mjs'), 'a.md']).out).toContain('a.md:6:');
});

test('the language server', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, ['--require', forbid, path('node.mjs'), '--stdio'], { cwd: folder });
  let said = '';
  child.stderr.on('data', (it: Buffer) => {
    said += it.toString();
  });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  const uri = 'untitled:a.md';
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: LINKS } });
  const report = await connection.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', { textDocument: { uri } });
  expect(report.items.map((it) => it.code)).toContain('placeholder');
  const position = { line: 5, character: 60 };
  for (const method of ['textDocument/hover', 'textDocument/completion', 'charterlint/status']) {
    await connection.sendRequest(method, { textDocument: { uri }, position });
  }
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect({ exit: await exited, said }).toEqual({ exit: 0, said: '' });
});

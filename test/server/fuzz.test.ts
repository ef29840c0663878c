/** Whatever an editor sends, in whatever order, the server lives and answers the next sane request as if nothing had happened. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { type Conversation, converse } from './conversation.ts';

const PULLS = { textDocument: { diagnostic: {} } };
const SANE = '---\nkind: governance\n---\n# Charter\n\nIt starts on [date].\n';
const open: Conversation[] = [];
afterEach(() => {
  for (const it of open.splice(0)) it.process.kill();
});

async function talk(): Promise<Conversation> {
  const it = await converse({ capabilities: PULLS });
  open.push(it);
  return it;
}

async function codes(it: Conversation, uri: string): Promise<unknown[]> {
  const report = await it.pull(uri);
  return (report.kind === 'full' ? report.items : []).map((item: Diagnostic) => item.code);
}

/** As a server says that has seen nothing before. */
async function isSane(it: Conversation): Promise<void> {
  const uri = 'untitled:sane.md';
  await it.open(uri, SANE);
  expect(await codes(it, uri)).toContain('placeholder');
  await it.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: 2 },
    contentChanges: [{ range: { start: { line: 5, character: 13 }, end: { line: 5, character: 19 } }, text: '1 July 2027' }],
  });
  expect(await codes(it, uri)).not.toContain('placeholder');
  await it.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect(await codes(it, uri)).toEqual([]);
  expect(it.process.exitCode).toBeNull();
}

const NOTIFICATIONS = [
  'textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'initialized', '$/cancelRequest', '$/setTrace', 'x/unknown',
]; // biome-ignore format: names read better in a row
const REQUESTS = [
  'textDocument/diagnostic', 'textDocument/codeAction', 'textDocument/completion', 'textDocument/hover', 'textDocument/definition', 'textDocument/references', 'textDocument/documentHighlight', 'textDocument/documentSymbol', 'textDocument/prepareRename', 'textDocument/rename', 'charterlint/status', 'charterlint/kinds', 'charterlint/newCharter', 'x/unknown', 'initialize',
]; // biome-ignore format: names read better in a row

const uri = fc.constantFrom(
  'untitled:a.md',
  'untitled:b.md',
  'untitled:never.md',
  'file:///no/such/folder/c.md',
  'file:///a/.charterlint.yaml',
  '',
  'no uri',
  'file:///%E0%A4%A.md',
  'file://host/x.md',
);
const number = fc.constantFrom(0, 1, 2, 3, 5, 7, 12, 1e9, -1, -1e9, 0.5, Number.MAX_SAFE_INTEGER);
const position = fc.record({ line: number, character: number });
const range = fc.record({ start: position, end: position });
const text = fc.constantFrom(
  '',
  'x',
  '\n',
  '\r',
  '\r\n',
  '[date]',
  '# A\n',
  '---\n',
  '```\n',
  '\ud800',
  '\0',
  SANE,
  '| a | b |\n|---|---|\n',
  'kind: [\n',
);
const contentChanges = fc.array(fc.oneof(fc.record({ range, text }), fc.record({ text })), { maxLength: 4 });
const nonsense = fc.oneof(
  fc.constant(null),
  fc.constant([]),
  fc.constant({ textDocument: null }),
  fc.constant({ textDocument: {} }),
  fc.jsonValue({ maxDepth: 2 }),
);
const sound = fc.record({
  textDocument: fc.record({ uri, version: number, languageId: fc.constantFrom('markdown', 'yaml', 'plaintext'), text }),
  contentChanges,
  position,
  range,
  newName: fc.constantFrom('Office', '', 'a\nb', 7, null),
  context: fc.constantFrom(
    { diagnostics: [] },
    { diagnostics: [], only: ['source.fixAll', 'x'] },
    { diagnostics: [{ range: null, data: 1 }] },
  ),
  id: number,
  settings: fc.constantFrom(
    null,
    { charterlint: 1 },
    { charterlint: { enable: 'off' } },
    { charterlint: { rules: [] } },
    { charterlint: null },
  ),
  changes: fc.constant([{ uri: 'file:///x', type: 2 }]),
});
const params = fc.oneof(
  { weight: 5, arbitrary: sound as fc.Arbitrary<unknown> },
  { weight: 1, arbitrary: nonsense as fc.Arbitrary<unknown> },
);
const message = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('notification'), method: fc.constantFrom(...NOTIFICATIONS), params }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('request', 'cancelled'), method: fc.constantFrom(...REQUESTS), params }) },
);

test('random valid and invalid traffic', { timeout: 600_000 }, async () => {
  const it = await talk();
  let id = 1_000_000;
  const send = (body: unknown): void => {
    const content = JSON.stringify(body);
    it.process.stdin.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 40 }), async (messages) => {
      for (const { kind, method, params } of messages) {
        if (kind === 'notification') send({ jsonrpc: '2.0', method, params });
        else send({ jsonrpc: '2.0', id: ++id, method, params });
        if (kind === 'cancelled') send({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } });
      }
      // Settings that came in between would hold for what follows.
      send({ jsonrpc: '2.0', method: 'workspace/didChangeConfiguration', params: { settings: { charterlint: {} } } });
      await isSane(it);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 200), seed: Number(process.env.FUZZ_SEED ?? 1) },
  );
  expect(await it.end()).toBe(0);
});

test.for([
  ['the same', [1, 1, 1]],
  ['going back', [5, 3, 1]],
  ['going back to one that was read', [2, 7, 1]],
  ['negative', [-1, -2, -1]],
] as const)('versions %s: what is said is said of the last text', { timeout: 60_000 }, async ([, versions]) => {
  const it = await talk();
  const uri = 'untitled:back.md';
  const change = (version: number, text: string) => it.change(uri, version, text);
  await it.open(uri, SANE);
  expect(await codes(it, uri)).toContain('placeholder');
  const [first, second, third] = versions;
  await change(first, SANE.replace('[date]', '1 July 2027'));
  expect(await codes(it, uri)).not.toContain('placeholder');
  await change(second, SANE);
  await change(third, `${SANE}\n[name]\n`);
  expect((await codes(it, uri)).filter((code) => code === 'placeholder')).toHaveLength(2);
  expect(await it.end()).toBe(0);
});

test('an edit past the end, or with its ends in the wrong order, is made at the end', { timeout: 60_000 }, async () => {
  const it = await talk();
  const uri = 'untitled:past.md';
  await it.open(uri, SANE);
  const change = (version: number, start: object, end: object, text: string) =>
    it.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end } as never, text }],
    });
  await change(2, { line: 99, character: 7 }, { line: 1e9, character: 0 }, '\n[name]\n');
  expect((await codes(it, uri)).filter((code) => code === 'placeholder')).toHaveLength(2);
  await change(3, { line: 7, character: 999 }, { line: 7, character: 0 }, '');
  expect((await codes(it, uri)).filter((code) => code === 'placeholder')).toHaveLength(1);
  await isSane(it);
});

test('1,000 documents open at once, and closed', { timeout: 300_000 }, async () => {
  const it = await talk();
  const uris = Array.from({ length: 1000 }, (_, i) => `untitled:${i}.md`);
  for (const uri of uris) await it.open(uri, SANE);
  const asked = await Promise.all(uris.map((uri) => codes(it, uri)));
  expect(asked.every((found) => found.includes('placeholder'))).toBe(true);
  for (const uri of uris) await it.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await isSane(it);
  expect(await it.end()).toBe(0);
});

test('shutdown while a long document is read', { timeout: 120_000 }, async () => {
  const it = await talk();
  await it.open('untitled:long.md', `${SANE}\n${'The steering group decides on [date].\n\n'.repeat(3000)}`);
  const asked = it.pull('untitled:long.md').catch(() => 'cancelled');
  expect(await it.end()).toBe(0);
  expect(await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 100, 'gone'))])).toBeTruthy();
});

test('a message after shutdown ends nothing', { timeout: 60_000 }, async () => {
  const it = await talk();
  await it.request('shutdown', undefined);
  await it.pull('untitled:a.md').catch(() => undefined);
  await it.connection.sendNotification('textDocument/didOpen', null as never);
  expect(it.process.exitCode).toBeNull();
});

test('a body that is no JSON is passed over', { timeout: 60_000 }, async () => {
  const it = await talk();
  for (const body of ['{"a":', 'x', '[]', '1', '{}']) it.process.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
  await isSane(it);
  expect(await it.end()).toBe(0);
});

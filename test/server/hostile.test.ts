/** A hostile text in an editor: the server says what it does not read, answers whatever is asked of it, and the next key is as before. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { NAMED } from '../engine/hostileCases.ts';
import { type Conversation, converse } from './conversation.ts';

// A busy machine takes its time; how long each takes is measured by `npm run bench:hostile`.
vi.setConfig({ testTimeout: 120_000 });

const SANE = '---\nkind: governance\n---\n# Charter\n\nIt starts on [date].\n';
const sane = 'untitled:sane.md';
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

let editor: Conversation;
let version = 1;
beforeAll(async () => {
  const initializationOptions = { settings: { enable: 'charter', kind: 'partnership-agreement' } };
  // One process for all of them, with no more memory than is allowed.
  const node = ['--max-old-space-size=1000'];
  editor = await converse({ capabilities: { textDocument: { diagnostic: {} } }, initializationOptions, node });
  await editor.open(sane, SANE);
});
afterAll(() => void editor.process.kill());

const itemsOf = async (uri: string): Promise<Diagnostic[]> => {
  const report = await editor.pull(uri);
  return report.kind === 'full' ? report.items : [];
};
const codesOf = async (uri: string): Promise<unknown[]> => (await itemsOf(uri)).map((it) => it.code);

const type = (uri: string, line: number, character: number, text: string) =>
  editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version: ++version },
    contentChanges: [{ range: at(line, character), text }],
  });

/** In a document that was open before: a key is read, and taken back. */
async function isNormal(): Promise<void> {
  const before = await codesOf(sane);
  expect(before).toContain('placeholder');
  await type(sane, 6, 0, '\n[name]\n');
  expect((await codesOf(sane)).filter((it) => it === 'placeholder')).toHaveLength(2);
  const contentChanges = [{ range: { start: { line: 6, character: 0 }, end: { line: 8, character: 0 } }, text: '' }];
  await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: sane, version: ++version }, contentChanges });
  expect(await codesOf(sane)).toEqual(before);
}

test.for(NAMED)('$name', async ({ text, refused }) => {
  const uri = 'untitled:hostile.md';
  const textDocument = { uri };
  await editor.open(uri, text());
  const first = await itemsOf(uri);
  expect(first.length).toBeGreaterThan(0);
  expect(first.some((it) => it.code === 'unread-passage')).toBe(refused);
  await type(uri, 0, 0, 'e');
  expect((await itemsOf(uri)).length).toBeGreaterThan(0);
  const position = { line: 0, character: 1 };
  for (const method of ['hover', 'completion', 'definition', 'documentHighlight', 'documentSymbol', 'prepareRename']) {
    await editor
      .request(`textDocument/${method}`, { textDocument, position })
      .catch((error: Error) => expect(error.message).not.toMatch(/failed/));
  }
  await editor.request('textDocument/references', { textDocument, position, context: { includeDeclaration: true } });
  for (const only of [undefined, ['source.fixAll']]) {
    await editor.request('textDocument/codeAction', { textDocument, range: at(0, 1), context: { diagnostics: first.slice(0, 50), only } });
  }
  await isNormal();
  await editor.connection.sendNotification('textDocument/didClose', { textDocument });
  expect(await codesOf(uri)).toEqual([]);
  expect({ exit: editor.process.exitCode, logged: editor.logged }).toEqual({ exit: null, logged: [] });
});

test('all of them open at once', async () => {
  const uris = NAMED.map((_, i) => `untitled:hostile-${i}.md`);
  for (const [i, uri] of uris.entries()) await editor.open(uri, NAMED[i]!.text());
  await isNormal();
  const told = await Promise.all(uris.map(codesOf));
  expect(told.map((it) => it.includes('unread-passage'))).toEqual(NAMED.map((it) => it.refused));
  for (const uri of uris) await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await isNormal();
  expect(await editor.end()).toBe(0);
});

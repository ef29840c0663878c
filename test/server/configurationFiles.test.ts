/** `.charterlint.yaml` in an editor: it counts for the documents near it, and its mistakes are shown while it is open. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-types';
import { type Conversation, converse } from './conversation.ts';

const folder = mkdtempSync(join(tmpdir(), 'charterlint settings '));
mkdirSync(join(folder, 'deep'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, '.charterlint.yaml');
const uri = pathToFileURL(file).href;
const write = (...lines: string[]): void => writeFileSync(file, `${lines.join('\n')}\n`);
const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
const itemsOf = async (editor: Conversation, of: string): Promise<Diagnostic[]> => {
  const report = await editor.pull(of);
  return report.kind === 'full' ? report.items : [];
};
const BLANK = '# Charter\n\nIt starts on [date].\n';

test('goes before the settings of the editor, also when it changes, and ignores what it says', async () => {
  write('enable: charter', 'frameworks: []', 'rules: {placeholder: hint}');
  const editor = await converse({ capabilities, settings: { rules: { placeholder: 'error' } } });
  const document = pathToFileURL(join(folder, 'deep/a b.md')).href;
  const severities = async () => (await itemsOf(editor, document)).map((it) => it.severity);
  await editor.open(document, BLANK);
  expect(await severities()).toEqual([4]);

  write('enable: charter', 'frameworks: []');
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  expect(await severities()).toEqual([1]);

  write('enable: charter', 'ignore: [deep/]');
  await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  expect(await severities()).toEqual([]);
  expect(await editor.end()).toBe(0);
});

test('its mistakes are shown from its text, saved or not, with what was meant', async () => {
  const editor = await converse({ capabilities, locale: 'nl' });
  await editor.open(uri, 'kind: governance\nrules:\n  placehoder: off\n', 'yaml');
  const range = { start: { line: 2, character: 2 }, end: { line: 2, character: 12 } };
  expect(await itemsOf(editor, uri)).toEqual([
    { range, severity: 2, source: 'charterlint', message: 'De regel “placehoder” bestaat niet. Bedoelde u “placeholder”?' },
  ]);
  const [action] = await editor.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: range.start, end: range.start },
    context: { diagnostics: [] },
  });
  expect(action?.edit?.changes?.[uri]).toEqual([{ range, newText: 'placeholder' }]);
  await editor.change(uri, 2, 'kind: governance\n');
  expect(await itemsOf(editor, uri)).toEqual([]);
  expect(await editor.end()).toBe(0);
});

test('an editor that is told gets them pushed, and taken back', async () => {
  const editor = await converse();
  await editor.open(uri, 'knid: governance\n', 'yaml');
  await expect
    .poll(() => editor.pushed.at(-1))
    .toMatchObject({ uri, diagnostics: [{ message: 'There is no setting “knid”. Did you mean “kind”?' }] });
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  await expect.poll(() => editor.pushed.at(-1)?.diagnostics).toEqual([]);
  expect(await editor.end()).toBe(0);
});

test('another YAML file is not looked at', async () => {
  const editor = await converse({ capabilities });
  const other = uri.replace('.charterlint.yaml', 'other.yaml');
  await editor.open(other, 'knid: governance\n', 'yaml');
  expect(await itemsOf(editor, other)).toEqual([]);
  expect(await editor.end()).toBe(0);
});

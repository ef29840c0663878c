import { afterEach, expect, test, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, CompletionList, Diagnostic, Hover, Range } from 'vscode-languageserver-types';
import type { Status } from '../../server/features/status.ts';
import { type Beginning, type Conversation, converse } from './conversation.ts';

const URI = 'untitled:overeenkomst.md';
const TEXT = '---\nkind: partnership-agreement\nlanguage: nl\n---\n# Overeenkomst\n\n## 1. Looptijd\n\nTot [datum].\n';
const BLANK: Range = { start: { line: 8, character: 4 }, end: { line: 8, character: 11 } };
const PULLS = { textDocument: { diagnostic: {} } };

const open: Conversation[] = [];
async function talk(beginning?: Beginning): Promise<Conversation> {
  const it = await converse(beginning);
  open.push(it);
  return it;
}
afterEach(() => {
  for (const it of open.splice(0)) it.process.kill();
});

const codes = (items: readonly Diagnostic[] = []): unknown[] => items.map((it) => it.code);
const at = (line: number, character: number, uri = URI) => ({ textDocument: { uri }, position: { line, character } });
async function pulled(it: Conversation, uri = URI): Promise<Diagnostic[]> {
  const report = await it.pull(uri);
  return report.kind === 'full' ? report.items : [];
}
/** Long enough for a diagnostic to be sent that should not be. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 200));

/** The server loads what reads charters after its first answer; on a busy machine that takes its time. */
const eventually = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 20_000 });

test('an editor that pulls gets findings when it asks, and nothing is pushed', async () => {
  const it = await talk({ capabilities: PULLS });
  expect(it.initialized.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { change: 2, openClose: true },
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  });
  await it.open(URI, TEXT);
  const items = await pulled(it);
  expect(codes(items)).toContain('missing-mandate');
  expect(items.find(({ code }) => code === 'placeholder')).toMatchObject({ range: BLANK, source: 'charterlint' });
  await it.change(URI, 2, TEXT.replace('[datum]', '1 juli 2027'));
  expect(codes(await pulled(it))).not.toContain('placeholder');
  await aMoment();
  expect(it.pushed).toEqual([]);
});

test('what did not change is not sent again', async () => {
  const it = await talk({ capabilities: PULLS });
  await it.open(URI, TEXT);
  const first = await it.pull(URI);
  expect(first.kind).toBe('full');
  await it.change(URI, 2, `${TEXT}\n`);
  expect(await it.pull(URI, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  await it.change(URI, 3, TEXT.replace('[datum]', '1 juli 2027'));
  expect((await it.pull(URI, first.resultId)).kind).toBe('full');
});

test('an editor that cannot pull gets findings with their version, again only when they differ', async () => {
  const it = await talk();
  expect(it.initialized.capabilities.diagnosticProvider).toBeUndefined();
  await it.open(URI, TEXT);
  await eventually(() => expect(it.pushed).toHaveLength(1));
  expect(it.pushed[0]).toMatchObject({ uri: URI, version: 1 });
  expect(codes(it.pushed[0]?.diagnostics)).toContain('placeholder');
  await it.change(URI, 2, `${TEXT}\n`);
  await aMoment();
  expect(it.pushed).toHaveLength(1);
  await it.change(URI, 3, TEXT.replace('[datum]', '1 juli 2027'));
  await eventually(() => expect(it.pushed).toHaveLength(2));
  expect(it.pushed[1]?.version).toBe(3);
  expect(codes(it.pushed[1]?.diagnostics)).not.toContain('placeholder');
  await it.connection.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
  await eventually(() => expect(it.pushed[2]?.diagnostics).toEqual([]));
});

test('changes arrive as ranges, from several cursors at once and one after the other', async () => {
  const it = await talk({ capabilities: PULLS });
  await it.open(URI, TEXT);
  await pulled(it);
  const change = (version: number, ...contentChanges: { range: Range; text: string }[]) =>
    it.connection.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version }, contentChanges });
  const start = { line: 4, character: 2 };
  await change(2, { range: BLANK, text: '[dag en jaar]' }, { range: { start, end: start }, text: 'Nieuwe ' });
  expect((await pulled(it)).find(({ code }) => code === 'placeholder')?.range.end.character).toBe(17);
  await change(3, { range: { start, end: { line: 4, character: 9 } }, text: '' });
  await change(4, { range: { start: { line: 4, character: 0 }, end: { line: 5, character: 0 } }, text: '# A\n\n# B\n\n' });
  const far = await pulled(it);
  expect(far.find(({ code }) => code === 'placeholder')?.range.start.line).toBe(11);
  const fresh = await talk({ capabilities: PULLS });
  await fresh.open(URI, TEXT.replace('# Overeenkomst\n', '# A\n\n# B\n\n').replace('[datum]', '[dag en jaar]'));
  expect(far).toEqual(await pulled(fresh));
});

test.for(['file:///a/b.md', 'vscode-vfs://github/o/r/charter.md', 'untitled:Untitled-1'])('any scheme is read: %s', async (uri) => {
  const it = await talk({ capabilities: PULLS });
  await it.open(uri, TEXT);
  expect(codes(await pulled(it, uri))).toContain('placeholder');
});

test('only Markdown is read, under all of its names', async () => {
  const it = await talk({ capabilities: PULLS });
  await it.open('untitled:a', TEXT, 'plaintext');
  await it.open('untitled:b', TEXT, 'markdown.mdx');
  expect(await it.pull('untitled:a')).toEqual({ kind: 'full', items: [] });
  expect(codes(await pulled(it, 'untitled:b'))).toContain('placeholder');
});

test('a document that is no charter gets no findings', async () => {
  const it = await talk({ capabilities: PULLS });
  await it.open(URI, '# Left pad\n\nInstall it with npm. [x] ...\n');
  expect(await pulled(it)).toEqual([]);
});

test('a kind in the settings says which kind a charter is, and makes no charter of a README', async () => {
  const it = await talk({ capabilities: PULLS, initializationOptions: { settings: { kind: 'governance' } } });
  await it.open('untitled:a', '# Left pad\n\nInstall it with npm. [x] ...\n');
  expect(await pulled(it, 'untitled:a')).toEqual([]);
  await it.open(
    'untitled:b',
    `# Samenwerkingsovereenkomst\n\nDe partijen komen het volgende overeen.\n\n## Artikel 1 Besluitvorming\n\nBesluiten worden genomen met meerderheid van stemmen.\n`,
  );
  const status = await it.request<Status>('charterlint/status', { textDocument: { uri: 'untitled:b' } });
  expect(status.kinds.map(({ id }) => id)).toEqual(['governance']);
});

test('messages are in the language of the editor, what is inserted in that of the document', async () => {
  const it = await talk({ capabilities: PULLS, locale: 'en' });
  await it.open(URI, TEXT);
  const diagnostic = (await pulled(it)).find(({ code }) => code === 'missing-mandate')!;
  const context = { diagnostics: [diagnostic] };
  const [action] = await it.request<CodeAction[]>('textDocument/codeAction', { ...at(0, 0), range: diagnostic.range, context });
  expect(action?.title).toBe('Insert a clause: Mandate');
  const edits = action?.edit?.changes?.[URI] ?? [];
  const text = TextDocument.applyEdits(TextDocument.create(URI, 'markdown', 1, TEXT), edits);
  expect(text).toMatch(/^## 2\. Mandaat/m);
  await it.change(URI, 2, text);
  expect(codes(await pulled(it))).not.toContain('missing-mandate');
});

test('a Dutch editor gets Dutch messages', async () => {
  const it = await talk({ capabilities: PULLS, locale: 'nl' });
  await it.open(URI, TEXT);
  expect((await pulled(it)).find(({ code }) => code === 'placeholder')?.message).toMatch(/^Vul .*\[datum\].* in\.$/);
});

test('hover and completion answer where there is something to say', async () => {
  const it = await talk({ capabilities: PULLS, initializationOptions: { pages: 'file:///p/' } });
  await it.open(URI, `${TEXT}\n## Mandaat\n\nDe directeur beslist tot 5000 euro.\n\n`);
  const hover = await it.request<Hover>('textDocument/hover', at(10, 5));
  expect(JSON.stringify(hover.contents)).toContain('file:///p/mandate.md');
  expect(await it.request('textDocument/hover', at(12, 0, 'untitled:absent'))).toBeNull();
  const { items } = await it.request<CompletionList>('textDocument/completion', at(14, 0));
  expect(items.map(({ label }) => label).join()).toContain('Toetreding');
});

test('settings are asked for, and asked again when they change', async () => {
  const capabilities = {
    ...PULLS,
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, diagnostics: { refreshSupport: true } },
  };
  const it = await talk({ capabilities, settings: { rules: { placeholder: 'error', absent: 'off' } } });
  await it.open(URI, TEXT);
  expect((await pulled(it)).find(({ code }) => code === 'placeholder')?.severity).toBe(1);
  expect(it.asked).toEqual(['client/registerCapability']);
  expect(it.logged).toEqual(['charterlint.rules.absent: There is no rule “absent”. Correct or remove the name.']);
  it.settings = { rules: { placeholder: 'off' } };
  await it.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(codes(await pulled(it))).not.toContain('placeholder');
  expect(it.asked).toContain('workspace/diagnostic/refresh');
  it.settings = { enable: 'off' };
  await it.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await pulled(it)).toEqual([]);
});

test('an editor that cannot be asked says its settings at the start, and later', async () => {
  const it = await talk({ initializationOptions: { settings: { rules: { placeholder: 'hint' } } } });
  await it.open(URI, TEXT);
  const severity = (n: number) => it.pushed[n]?.diagnostics.find(({ code }) => code === 'placeholder')?.severity;
  await eventually(() => expect(severity(0)).toBe(4));
  const settings = { charterlint: { rules: { placeholder: 'error' } } };
  await it.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await eventually(() => expect(severity(1)).toBe(1));
});

test('the status of a document, the kinds, and a new charter', async () => {
  const it = await talk({ capabilities: PULLS, locale: 'nl' });
  await it.open(URI, TEXT);
  const status = await it.request<Status>('charterlint/status', { textDocument: { uri: URI } });
  expect(status).toMatchObject({ uri: URI, language: 'nl', linted: true, kinds: [{ title: 'Samenwerkingsovereenkomst' }] });
  expect(status.asked).toBeGreaterThan(status.present);
  expect(await it.request('charterlint/kinds', null)).toHaveLength(4);
  const params = { language: 'nl', kind: 'partnership-agreement', parties: ['Gemeente Oost', 'Gemeente West'] };
  const text = await it.request<string>('charterlint/newCharter', params);
  expect(text).toContain('Gemeente Oost');
  await it.open('untitled:new', text);
  expect([...new Set(codes(await pulled(it, 'untitled:new')))]).toEqual(['placeholder']);
});

test('the server ends when it is told to, and when its editor is gone', async () => {
  const it = await talk();
  expect(await it.end()).toBe(0);
  const left = await talk();
  const ended = new Promise((resolve) => left.process.once('exit', resolve));
  left.process.stdin.end();
  expect(await ended).toBe(1);
});

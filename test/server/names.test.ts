/** Names, articles and footnotes over the protocol: rename, definition, references, highlights, hover, completion and outline. */
import { afterEach, expect, test } from 'vitest';
import type { ResponseError } from 'vscode-languageserver-protocol';
import type { CompletionList, DocumentSymbol } from 'vscode-languageserver-types';
import { type Beginning, type Conversation, converse } from './conversation.ts';

const URI = 'untitled:overeenkomst.md';
const TEXT = `---
kind: partnership-agreement
language: nl
---
# Overeenkomst

## Artikel 1 Begrippen

In deze overeenkomst wordt verstaan onder:

- *stuurgroep*: het overleg van de bestuurders, bedoeld in artikel 2.

## Artikel 2 Organen

De stuurgroep beslist.[^1] Stuurgroepen elders niet.

[^1]: Zie artikel 1.
`;

const open: Conversation[] = [];
async function talk(beginning: Beginning = {}): Promise<Conversation> {
  const it = await converse(beginning);
  open.push(it);
  await it.open(URI, TEXT);
  return it;
}
afterEach(() => {
  for (const it of open.splice(0)) it.process.kill();
});

const at = (line: number, character: number) => ({ textDocument: { uri: URI }, position: { line, character } });
const range = (line: number, start: number, end: number) => ({ start: { line, character: start }, end: { line, character: end } });

const DEFINED = range(10, 3, 13);
const USED = range(14, 3, 13);
const USED_LATER = range(14, 27, 39);

test('a name is renamed wherever it stands, with the version that the edits are for', async () => {
  const workspaceEdit = { documentChanges: true };
  const it = await talk({ capabilities: { textDocument: { rename: { prepareSupport: true } }, workspace: { workspaceEdit } } });
  expect(it.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  expect(await it.request('textDocument/prepareRename', at(14, 30))).toEqual({ range: USED_LATER, placeholder: 'stuurgroep' });
  expect(await it.request('textDocument/rename', { ...at(14, 30), newName: 'regieraad' })).toEqual({
    documentChanges: [
      {
        textDocument: { uri: URI, version: 1 },
        edits: [
          { range: DEFINED, newText: 'regieraad' },
          { range: USED, newText: 'regieraad' },
          { range: USED_LATER, newText: 'Regieraden' },
        ],
      },
    ],
  });
});

test('what cannot be renamed is an error that says what to do', async () => {
  const it = await talk({ locale: 'nl' });
  expect(it.initialized.capabilities.renameProvider).toBe(true);
  const error = (method: string, params: object) =>
    it.request(method, params).catch((reason: ResponseError) => [reason.code, reason.message]);
  expect(await error('textDocument/prepareRename', at(12, 4))).toEqual([
    -32803,
    'Hier staat geen naam. Zet de cursor op een partij, orgaan, rol, begrip of afkorting.',
  ]);
  expect(await error('textDocument/rename', { ...at(14, 5), newName: 'a\nb' })).toEqual([-32803, expect.stringContaining('op één regel')]);
});

test('from a name to its definition, from a reference to the article, and back to all that speaks of it', async () => {
  const it = await talk({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
  expect(it.initialized.capabilities).toMatchObject({
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  });
  expect(await it.request('textDocument/definition', at(14, 5))).toEqual([
    { originSelectionRange: USED, targetUri: URI, targetRange: range(10, 0, 69), targetSelectionRange: DEFINED },
  ]);
  expect(await it.request('textDocument/definition', at(10, 62))).toMatchObject([{ targetSelectionRange: range(12, 0, 20) }]);
  expect(await it.request('textDocument/references', { ...at(14, 5), context: { includeDeclaration: false } })).toEqual([
    { uri: URI, range: USED },
    { uri: URI, range: USED_LATER },
  ]);
  expect(await it.request('textDocument/documentHighlight', at(14, 5))).toHaveLength(3);
  const hover = await it.request<{ contents: { value: string } }>('textDocument/hover', at(14, 25));
  expect(hover.contents.value).toContain('Zie artikel 1');
  expect(await it.request('textDocument/definition', at(14, 16))).toBeNull();
});

test('where an editor takes no links between places, it gets the place', async () => {
  const it = await talk();
  expect(await it.request('textDocument/definition', at(14, 5))).toEqual([{ uri: URI, range: DEFINED }]);
});

test('names are offered while they are typed, and numbers behind “artikel”', async () => {
  const it = await talk();
  expect(it.initialized.capabilities.completionProvider?.triggerCharacters).toContain(' ');
  await it.change(URI, 2, `${TEXT}\nDe stu\n\nZie artikel `);
  const labels = async (line: number, character: number) =>
    (await it.request<CompletionList>('textDocument/completion', at(line, character))).items.map(({ label }) => label);
  expect(await labels(18, 6)).toEqual(['stuurgroep']);
  expect(await labels(20, 12)).toEqual(['1 Begrippen', '2 Organen']);
});

test('the outline tells what each article settles, to an editor without one of its own', async () => {
  const it = await talk({ capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } } });
  expect(it.initialized.capabilities.documentSymbolProvider).toBe(true);
  const [title] = await it.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: URI } });
  expect(title).toMatchObject({
    name: 'Overeenkomst',
    children: [{ name: 'Artikel 1 Begrippen', detail: 'Definitions' }, { name: 'Artikel 2 Organen' }],
  });
  const own = await talk({ initializationOptions: { readsMarkdown: true } });
  expect(own.initialized.capabilities.documentSymbolProvider).toBeUndefined();
});

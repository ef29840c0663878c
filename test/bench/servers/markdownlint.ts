/** markdownlint in the smallest server: no pause, and versions that are no longer there are not read. */
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

interface Mistake {
  readonly lineNumber: number;
  readonly ruleNames: readonly string[];
}
declare function require(name: string): { lint(options: { strings: Record<string, string> }): Record<string, readonly Mistake[]> };
const { lint } = require('markdownlint/sync');

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, hoverProvider: true } }));
connection.onHover(() => null);
documents.onDidChangeContent(async ({ document }) => {
  const { uri, version } = document;
  await new Promise((done) => setImmediate(done));
  if (document.version !== version) return;
  const mistakes = lint({ strings: { text: document.getText() } }).text ?? [];
  const diagnostics = mistakes.map(({ lineNumber, ruleNames }) => ({
    range: { start: { line: lineNumber - 1, character: 0 }, end: { line: lineNumber - 1, character: 80 } },
    message: ruleNames[0]!,
  }));
  connection.sendDiagnostics({ uri, version, diagnostics });
});
documents.listen(connection);
connection.listen();

/** What the server says of itself before it has loaded anything. */
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './features/codeActionKinds.ts';
import { encodingOf } from './features/reader.ts';

const CAPABILITIES: InitializeResult['capabilities'] = {
  /** 2 is incremental. */
  textDocumentSync: { openClose: true, change: 2 },
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
  // A space, since numbers follow `article`.
  completionProvider: { triggerCharacters: ['#', ' '] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
};

/** Diagnostics are offered to be asked for, where the editor asks. */
export function initialize({ capabilities, initializationOptions }: InitializeParams): InitializeResult {
  const { textDocument } = capabilities;
  const diagnosticProvider = { identifier: 'charterlint', interFileDependencies: false, workspaceDiagnostics: false };
  const renameProvider = textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true;
  return {
    capabilities: {
      ...CAPABILITIES,
      positionEncoding: encodingOf(capabilities),
      renameProvider,
      // VS Code has an outline of Markdown and would show two.
      ...(initializationOptions?.readsMarkdown !== true && { documentSymbolProvider: true }),
      ...(textDocument?.diagnostic !== undefined && { diagnosticProvider }),
    },
    serverInfo: { name: 'charterlint' },
  };
}

/** The configuration files that are open in the editor: what is said of them comes from their text, saved or not. */
import type { CodeActionParams, DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { Catalog } from './engine/types.ts';
import { configurationActions, configurationDiagnostics, isConfigurationFile } from './features/configurationFile.ts';
import { inEncoding, toUtf16 } from './features/encoding.ts';
import type { Encoding, Reader } from './features/reader.ts';
import type { Report } from './push.ts';

export interface ConfigurationFiles {
  open(item: TextDocumentItem): void;
  change(params: DidChangeTextDocumentParams): void;
  close(uri: string): void;
  has(uri: string): boolean;
  /** Undefined for what is not open, or is no configuration file. */
  report(uri: string, reader: Reader): Report | undefined;
  diagnostics(uri: string, reader: Reader): Diagnostic[];
  actions(params: CodeActionParams, reader: Reader): unknown;
}

/** @param encoding in which the editor counts */
export function createConfigurationFiles(catalog: Catalog, encoding: Encoding = 'utf-16'): ConfigurationFiles {
  const documents = new Map<string, TextDocument>();
  const diagnostics = (uri: string, reader: Reader): Diagnostic[] => {
    const document = documents.get(uri);
    return document ? configurationDiagnostics(inEncoding(document, encoding), catalog, reader) : [];
  };
  return {
    open({ uri, languageId, version, text }) {
      if (isConfigurationFile(uri)) documents.set(uri, TextDocument.create(uri, languageId, version, text));
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      const document = documents.get(uri);
      if (document) TextDocument.update(document, toUtf16(document, contentChanges, encoding), version);
    },
    close: (uri) => void documents.delete(uri),
    has: (uri) => documents.has(uri),
    report(uri, reader) {
      const version = documents.get(uri)?.version;
      return version === undefined ? undefined : { version, items: diagnostics(uri, reader) };
    },
    diagnostics,
    actions(params, reader) {
      const document = documents.get(params.textDocument.uri);
      return document ? configurationActions(inEncoding(document, encoding), catalog, params, reader) : null;
    },
  };
}

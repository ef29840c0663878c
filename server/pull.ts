/** Diagnostics for editors that ask for them: told in full only where they differ from what was told before. */
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Diagnostic } from 'vscode-languageserver-types';
import { alike } from './features/diagnostics.ts';

export interface Pull {
  /** @param previous the id of what the editor has */
  report(uri: string, items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport;
  /** The document was closed. */
  close(uri: string): void;
}

/** @param stamp tells the ids of this server from those of one before it */
export function createPull(stamp: string): Pull {
  const told = new Map<string, { readonly resultId: string; readonly items: readonly Diagnostic[] }>();
  let count = 0;
  return {
    report(uri, items, previous) {
      const last = told.get(uri);
      if (last && alike(last.items, items)) {
        const { resultId } = last;
        return previous === resultId ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items };
      }
      const resultId = `${stamp}-${++count}`;
      told.set(uri, { resultId, items });
      return { kind: 'full', resultId, items };
    },
    close: (uri) => void told.delete(uri),
  };
}

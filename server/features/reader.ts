/** What a feature has to know of the reader and of the editor. */
import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { Language } from '../engine/types.ts';

export interface Reader {
  /** Language of messages and titles; what is inserted is in the language of the document. */
  readonly locale: Language;
  /** URI of the folder with the pages of rules and elements, without a slash at its end; absent where they are not at hand. */
  readonly pages?: string;
  readonly snippets: boolean;
  readonly versionedEdits: boolean;
  readonly related: boolean;
  readonly locationLinks: boolean;
  /** The outline is a tree. */
  readonly nestedSymbols: boolean;
  /** The editor follows links and anchors itself and has an outline, as VS Code does: ours would stand beside its own. */
  readonly readsMarkdown: boolean;
}

/** What a character of a position is: a byte, a UTF-16 unit, or a code point. */
export type Encoding = 'utf-8' | 'utf-16' | 'utf-32';

/** UTF-16, in which the engine counts, where the editor can; else the first that it offers. */
export function encodingOf({ general }: Pick<ClientCapabilities, 'general'>): Encoding {
  const offered = general?.positionEncodings ?? [];
  const known = offered.find((it): it is Encoding => it === 'utf-8' || it === 'utf-32');
  return offered.includes('utf-16') ? 'utf-16' : (known ?? 'utf-16');
}

/** @param pages where the entry file knows the pages to be; what the editor says goes before it */
export function readerOf({ locale, capabilities, initializationOptions }: InitializeParams, pages?: string): Reader {
  const given: unknown = initializationOptions?.pages;
  const folder = (typeof given === 'string' ? given : pages)?.replace(/\/+$/, '');
  const { textDocument, workspace }: ClientCapabilities = capabilities;
  return {
    locale: /^nl\b/i.test(locale ?? '') ? 'nl' : 'en',
    ...(folder && { pages: folder }),
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    related: (textDocument?.diagnostic ?? textDocument?.publishDiagnostics)?.relatedInformation ?? false,
    locationLinks: textDocument?.definition?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    readsMarkdown: initializationOptions?.readsMarkdown === true,
  };
}

/** URI of the page of a rule or element: `missing-mandate` and `incomplete-mandate` are told of on the page of `mandate`. */
export const pageOf = ({ pages }: Reader, id: string): string | undefined =>
  pages && `${pages}/${id.replace(/^(missing|incomplete)-/, '')}.md`;

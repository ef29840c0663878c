import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Model } from '../engine/types.ts';
import { toRange } from './position.ts';
import type { Reader } from './reader.ts';
import { target } from './target.ts';

/** Where the name or article under the cursor stands, its definition as the place that says what it is. */
export function documentHighlight(document: TextDocument, model: Model, position: Position, reader: Reader): DocumentHighlight[] | null {
  const found = target(document, model, position, reader);
  if (!found) return null;
  return [
    ...found.definitions.map(({ span }) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Write })),
    ...found.uses.map((span) => ({ range: toRange(document, span), kind: DocumentHighlightKind.Read })),
  ];
}

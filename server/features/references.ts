import type { ReferenceParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location } from 'vscode-languageserver-types';
import type { Model } from '../engine/types.ts';
import { toRange } from './position.ts';
import type { Reader } from './reader.ts';
import { target } from './target.ts';

/** All places that speak of the name, article or footnote under the cursor. */
export function references(
  document: TextDocument,
  model: Model,
  { position, context }: Pick<ReferenceParams, 'position' | 'context'>,
  reader: Reader,
): Location[] | null {
  const found = target(document, model, position, reader);
  if (!found) return null;
  const definitions = context.includeDeclaration ? found.definitions.map((it) => it.span) : [];
  return [...definitions, ...found.uses]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ uri: document.uri, range: toRange(document, span) }));
}

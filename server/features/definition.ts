import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Model } from '../engine/types.ts';
import { toRange } from './position.ts';
import type { Reader } from './reader.ts';
import { target } from './target.ts';

/** From a name to where it is defined, from a reference to the article, from a footnote or label to what it stands for. */
export function definition(document: TextDocument, model: Model, position: Position, reader: Reader): Location[] | LocationLink[] | null {
  const found = target(document, model, position, reader);
  if (!found || found.definitions.length === 0) return null;
  const { uri } = document;
  if (!reader.locationLinks) return found.definitions.map(({ span }) => ({ uri, range: toRange(document, span) }));
  return found.definitions.map(({ span, whole }) => ({
    originSelectionRange: toRange(document, found.origin),
    targetUri: uri,
    targetRange: toRange(document, whole),
    targetSelectionRange: toRange(document, span),
  }));
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { isLinted, summaryOf } from '../engine/lint.ts';
import { type Target, targetAt } from '../engine/targets.ts';
import type { Model } from '../engine/types.ts';
import type { Reader } from './reader.ts';

/** The name, article, footnote or link under the cursor; a document that is no charter is left to the editor. */
export function target(document: TextDocument, model: Model, position: Position, { readsMarkdown }: Reader): Target | undefined {
  if (!isLinted(model.recognition, model.config)) return undefined;
  const summary = summaryOf(model.charter, model.recognition, model.catalog);
  return targetAt(summary, document.offsetAt(position), !readsMarkdown);
}

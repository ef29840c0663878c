import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { isLinted, summaryOf } from '../engine/lint.ts';
import type { Model } from '../engine/types.ts';
import { nameItems } from './nameItems.ts';
import { placeItems } from './placeItems.ts';
import type { Reader } from './reader.ts';
import { sectionItems } from './sectionItems.ts';

/** Names and places of the document; and where a line begins sections that it lacks, and clauses that lack in the section at hand. */
export function completion(document: TextDocument, model: Model, position: Position, reader: Reader): CompletionItem[] {
  if (!isLinted(model.recognition, model.config)) return [];
  const summary = summaryOf(model.charter, model.recognition, model.catalog);
  const offset = document.offsetAt(position);
  return [
    ...sectionItems(document, model, position, reader),
    ...placeItems(document, summary, offset),
    ...nameItems(document, summary, offset, reader),
  ];
}

import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionList, Position } from 'vscode-languageserver-types';
import { isLinted, summaryOf } from '../engine/lint.ts';
import type { Model } from '../engine/types.ts';
import { isIncomplete, nameItems } from './nameItems.ts';
import { placeItems } from './placeItems.ts';
import type { Reader } from './reader.ts';
import { sectionItems } from './sectionItems.ts';

/** Names and places of the document; and where a line begins sections that it lacks, and clauses that lack in the section at hand. */
export function completion(document: TextDocument, model: Model, position: Position, reader: Reader): CompletionList {
  if (!isLinted(model.recognition, model.config)) return { isIncomplete: false, items: [] };
  const summary = summaryOf(model.charter, model.recognition, model.catalog);
  const offset = document.offsetAt(position);
  const items = [
    ...sectionItems(document, model, position, reader),
    ...placeItems(document, summary, offset),
    ...nameItems(document, summary, offset, reader),
  ];
  return { isIncomplete: isIncomplete(items), items };
}

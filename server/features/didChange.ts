import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine/types.ts';

/**
 * The changes as edits of the document as it was before them, sorted and apart.
 * Undefined where they cannot be told so: a whole new text, or a change in what an earlier change of the same message inserted.
 *
 * @param document before the changes
 */
export function didChange(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): Edit[] | undefined {
  const edits: Edit[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const change of changes) {
    if (!('range' in change) || !change.range) return undefined;
    const { range, text } = change;
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    // Editors send the changes of several cursors from the end to the start, so that the places above still hold.
    if (end >= before) return undefined;
    edits.unshift({ start, end, text });
    before = start;
  }
  return edits;
}

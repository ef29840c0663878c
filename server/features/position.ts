/** Between offsets, which the engine counts in, and lines and characters, which LSP counts in: both UTF-16. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit, Span } from '../engine/types.ts';
import type { Reader } from './reader.ts';

export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const toTextEdit = (document: TextDocument, edit: Edit): TextEdit => ({ range: toRange(document, edit), newText: edit.text });

/** With the version that it is about, where the editor can tell an older one. */
export function workspaceEdit(document: TextDocument, edits: readonly Edit[], { versionedEdits }: Reader): WorkspaceEdit {
  const { uri, version } = document;
  const textEdits = edits.map((it) => toTextEdit(document, it));
  return versionedEdits ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] } : { changes: { [uri]: textEdits } };
}

/** An end on the last character counts too, as a cursor stands there. */
export const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;

export const meet = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

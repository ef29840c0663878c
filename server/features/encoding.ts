/** Characters of a line as the editor counts them, where it does not count in UTF-16 as the engine does. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import { type Characters, charactersOf, type Unit } from './characters.ts';
import type { Encoding } from './reader.ts';

/** The same document, whose positions are those of the editor; it changes with the one that it shows. */
export function inEncoding(document: TextDocument, encoding: Encoding): TextDocument {
  if (encoding === 'utf-16') return document;
  let lines = new Map<number, Characters>();
  // Not by its version, which an editor may let stay or go back.
  let text = document.getText();
  const lineAt = (line: number): Characters => {
    if (text !== document.getText() || lines.size > MOST) lines = new Map();
    text = document.getText();
    const known = lines.get(line) ?? charactersOf(document.getText(wholeLine(line)), encoding);
    lines.set(line, known);
    return known;
  };
  const inside = ({ line, character }: Position): Position => ({ line, character: lineAt(line).inside(character) });
  const outside = ({ line, character }: Position): Position => ({ line, character: lineAt(line).outside(character) });
  return {
    uri: document.uri,
    languageId: document.languageId,
    get version() {
      return document.version;
    },
    get lineCount() {
      return document.lineCount;
    },
    getText: (range) => document.getText(range && { start: inside(range.start), end: inside(range.end) }),
    offsetAt: (position) => document.offsetAt(inside(position)),
    positionAt: (offset) => outside(document.positionAt(offset)),
    getLineRange(line) {
      const { start, end } = document.getLineRange(line);
      return { start, end: outside(end) };
    },
    getEOLCharacters: (line) => document.getEOLCharacters(line),
  };
}

/** Lines of one text of which the columns are kept. */
const MOST = 1000;

const wholeLine = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } });

/**
 * The same changes in UTF-16. Each is told in the text that the ones before it left.
 *
 * @param document before the changes
 */
export function toUtf16(
  document: TextDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  encoding: Encoding,
): TextDocumentContentChangeEvent[] {
  if (encoding === 'utf-16') return [...changes];
  let now = document;
  return changes.map((change, i) => {
    const inside = 'range' in change && change.range ? { text: change.text, range: rangeInside(now, change.range, encoding) } : change;
    if (i + 1 < changes.length) {
      if (i === 0) now = TextDocument.create(document.uri, document.languageId, document.version, document.getText());
      now = TextDocument.update(now, [inside], document.version);
    }
    return inside;
  });
}

function rangeInside(document: TextDocument, range: Range, encoding: Unit): Range {
  const inside = ({ line, character }: Position): Position => {
    return { line, character: charactersOf(document.getText(wholeLine(line)), encoding).inside(character) };
  };
  return { start: inside(range.start), end: inside(range.end) };
}

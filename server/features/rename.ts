import type { PrepareRenameResult } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, WorkspaceEdit } from 'vscode-languageserver-types';
import { isLinted, summaryOf } from '../engine/lint.ts';
import { type Renamable, renamableAt, renaming, takenBy, withoutArticle } from '../engine/renaming.ts';
import type { Model, Summary, Text } from '../engine/types.ts';
import { toRange, workspaceEdit } from './position.ts';
import type { Reader } from './reader.ts';
import type { Refusal } from './refusal.ts';

const NO_NAME: Text = {
  en: 'There is no name here. Put the cursor on a party, body, role, term or abbreviation.',
  nl: 'Hier staat geen naam. Zet de cursor op een partij, orgaan, rol, begrip of afkorting.',
};
const NO_WORDS: Text = {
  en: 'A name is one to a hundred characters of plain text on one line. Write one.',
  nl: 'Een naam bestaat uit één tot honderd tekens gewone tekst op één regel. Typ zo’n naam.',
};

/** The name under the cursor as it is defined, to be changed; null where the document is no charter. */
export function prepareRename(
  document: TextDocument,
  model: Model,
  position: Position,
  { locale }: Reader,
): PrepareRenameResult | Refusal | null {
  const found = at(document, model, position);
  if (!found) return found === null ? null : { refusal: NO_NAME[locale] };
  return { range: toRange(document, found.name.mention.span), placeholder: found.name.name };
}

/** Writes another name everywhere, in the number and case of each place; what the short name stands for keeps its own. */
export function rename(
  document: TextDocument,
  model: Model,
  { position, newName }: { readonly position: Position; readonly newName: string },
  reader: Reader,
): WorkspaceEdit | Refusal | null {
  const { locale } = reader;
  const found = at(document, model, position);
  if (!found) return found === null ? null : { refusal: NO_NAME[locale] };
  const to = withoutArticle(newName);
  if (!PLAIN.test(newName) || !/[\p{L}\d]/u.test(to)) return { refusal: NO_WORDS[locale] };
  const taken = takenBy(found.name, to, found.summary);
  if (taken) return { refusal: inUse(to, document.positionAt((taken.definitions[0] ?? taken.uses[0]!).span.start).line + 1)[locale] };
  return workspaceEdit(document, renaming(found.name, to, found.summary), reader);
}

/** On one line, and without signs that Markdown reads as more than text. */
const PLAIN = /^[^\r\n|`*<>[\]{}\\]{1,100}$/;

const inUse = (name: string, line: number): Text => ({
  en: `“${name}” is already a name in this text, on line ${line}. Choose another one.`,
  nl: `“${name}” is al een naam in deze tekst, op regel ${line}. Kies een andere.`,
});

/** Null where the document is no charter: the editor may have another way. */
function at(document: TextDocument, model: Model, position: Position): { name: Renamable; summary: Summary } | undefined | null {
  if (!isLinted(model.recognition, model.config)) return null;
  const summary = summaryOf(model.charter, model.recognition, model.catalog);
  const name = renamableAt(summary, document.offsetAt(position));
  return name && { name, summary };
}

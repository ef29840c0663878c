import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import { headingAt } from '../engine/headingAt.ts';
import { summaryOf } from '../engine/lint.ts';
import { headingSpan, sectionSpan } from '../engine/sections.ts';
import { asSnippet, asText } from '../engine/template.ts';
import type { Element, Facet, Model } from '../engine/types.ts';
import { toTextEdit } from './position.ts';
import type { Reader } from './reader.ts';

/** Where a section or clause can begin: after the signs of a heading, else in the first word of a line. More is running text. */
const START = /^(#{1,6}[ \t]*)[\p{L}\p{M} '’-]{0,60}$|^[\p{L}\p{M}]*$/u;

interface At {
  readonly document: TextDocument;
  readonly model: Model;
  readonly reader: Reader;
  /** What the insertion replaces: the line up to the cursor. */
  readonly range: Range;
  /** `## `, as typed. */
  readonly signs: string;
}

/** Where a line begins: sections that the text lacks, and clauses that lack in the section at hand. */
export function sectionItems(document: TextDocument, model: Model, position: Position, reader: Reader): CompletionItem[] {
  const range = { start: { line: position.line, character: 0 }, end: position };
  const start = START.exec(document.getText(range));
  if (!start) return [];
  const at: At = { document, model, reader, range, signs: start[1] ?? '' };
  return [...(at.signs ? [] : clausesAt(at)), ...sectionsFor(at)];
}

function sectionsFor(at: At): CompletionItem[] {
  const { document, model, range, signs } = at;
  const { charter, recognition, catalog } = model;
  const summary = summaryOf(charter, recognition, catalog);
  // A single sign is the first of several: only a title stands alone on the first level.
  const depth = signs.trim().length > 1 ? signs.trim().length : undefined;
  const { write, renumber } = headingAt(summary, document.offsetAt(range.start), depth);
  const others = renumber.map((it) => toTextEdit(document, it));
  return catalog.elements
    .filter((it) => recognition.readings.get(it.id)?.state !== 'present')
    .map((element) => {
      const title = element.title[recognition.language];
      return item(at, element, element.facets, { label: title, heading: write(title), others });
    });
}

function clausesAt(at: At): CompletionItem[] {
  const { charter, recognition } = at.model;
  const offset = at.document.offsetAt(at.range.end);
  return [...recognition.readings.values()].flatMap(({ section, element, lacking }) => {
    const here = charter.sections[section];
    if (!here || offset < headingSpan(charter, here).end || offset > sectionSpan(charter, here).end) return [];
    return element.facets
      .filter((it) => lacking.includes(it.id))
      .map((it) => item(at, element, [it], { label: it.title[recognition.language], heading: '', others: [] }));
  });
}

interface Form {
  readonly label: string;
  /** Empty for a clause. */
  readonly heading: string;
  /** What changes elsewhere: the numbers that follow. */
  readonly others: TextEdit[];
}

function item(
  { model, reader, range, signs }: At,
  element: Element,
  facets: readonly Facet[],
  { label, heading, others }: Form,
): CompletionItem {
  const { language, kinds } = model.recognition;
  const [write, insertTextFormat] = reader.snippets ? [asSnippet, InsertTextFormat.Snippet] : [asText, InsertTextFormat.PlainText];
  return {
    label,
    kind: heading ? CompletionItemKind.Snippet : CompletionItemKind.Text,
    detail: 'Charterlint',
    documentation: { kind: 'markdown', value: `${element.summary[reader.locale]}\n\n${asText(facets, language, kinds[0])}` },
    // Editors compare it with all that is replaced, signs included; in lower case it is ranked as high as a snippet of that name.
    filterText: `${signs}${label} ${element.id}`.toLowerCase(),
    // Clauses of the section at hand come before new sections.
    sortText: `${heading ? '1' : '0'} ${label}`,
    insertTextFormat,
    textEdit: { range, newText: `${reader.snippets ? heading.replace(/[$\\}]/g, '\\$&') : heading}${write(facets, language, kinds[0])}` },
    ...(others.length > 0 && { additionalTextEdits: others }),
  };
}

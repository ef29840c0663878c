import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position, type Range } from 'vscode-languageserver-types';
import { headingLike } from '../engine/headingStyle.ts';
import { isLinted } from '../engine/lint.ts';
import { nextNumber } from '../engine/numbering.ts';
import { asSnippet, asText } from '../engine/template.ts';
import type { Charter, Element, Facet, Model, Reading } from '../engine/types.ts';
import type { Reader } from './reader.ts';

/** Where a section or clause can begin: after the signs of a heading, else in the first word of a line. More is running text. */
const START = /^(#{1,6}[ \t]*)[\p{L}\p{M} '’-]{0,60}$|^[\p{L}\p{M}]*$/u;

/** Sections that the text lacks, and the clauses that lack in the section where the cursor stands. */
export function completion(document: TextDocument, model: Model, position: Position, reader: Reader): CompletionItem[] {
  const line = document.getText({ start: { line: position.line, character: 0 }, end: position });
  const start = START.exec(line);
  if (!start || !isLinted(model.recognition, model.config)) return [];
  const range = { start: { line: position.line, character: 0 }, end: position };
  const at: At = { model, reader, range, from: document.offsetAt(range.start), signs: start[1] ?? '' };
  const here = at.signs ? [] : clausesAt(at, document.offsetAt(position));
  return [...here, ...sectionsFor(at)];
}

interface At {
  readonly model: Model;
  readonly reader: Reader;
  /** What the insertion replaces. */
  readonly range: Range;
  /** Offset of the line. */
  readonly from: number;
  /** `## `, as typed. */
  readonly signs: string;
}

function sectionsFor(at: At): CompletionItem[] {
  const { recognition, catalog } = at.model;
  return catalog.elements
    .filter((it) => recognition.readings.get(it.id)?.state !== 'present')
    .map((element) => {
      const title = element.title[recognition.language];
      return item(at, element, title, headingFor(at, title), element.facets, CompletionItemKind.Snippet);
    });
}

/** As the section before it is written, with the next number; signs that were typed choose the level. */
function headingFor({ model: { charter }, signs, from }: At, title: string): string {
  const depth = signs.trim().length || depthOf(charter);
  const before = charter.sections.findLast((it) => it.depth === depth && it.headingSpan.end <= from);
  if (!before) return `${'#'.repeat(depth)} ${title}\n\n`;
  const { heading, gap } = headingLike(charter, before, title, before.number && nextNumber(before.number.number));
  return `${heading}${gap}`;
}

/** The level that most sections have, leaving the title of the document aside. */
function depthOf({ sections }: Charter): number {
  const counts = new Map<number, number>();
  for (const { depth } of sections.slice(1)) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}

function clausesAt(at: At, offset: number): CompletionItem[] {
  const { charter, recognition } = at.model;
  return [...recognition.readings.values()].flatMap((reading: Reading) => {
    const section = charter.sections[reading.section];
    if (!section || offset < section.headingSpan.end || offset > section.span.end) return [];
    const { element, lacking } = reading;
    return element.facets
      .filter((it) => lacking.includes(it.id))
      .map((it) => item(at, element, it.title[recognition.language], '', [it], CompletionItemKind.Text));
  });
}

function item(
  { model, reader, range, signs }: At,
  element: Element,
  label: string,
  heading: string,
  facets: readonly Facet[],
  kind: CompletionItemKind,
): CompletionItem {
  const { language, kinds } = model.recognition;
  const [asInsert, format] = reader.snippets ? [asSnippet, InsertTextFormat.Snippet] : [asText, InsertTextFormat.PlainText];
  const newText = `${heading}${asInsert(facets, language, kinds[0])}`;
  return {
    label,
    kind,
    detail: 'Charterlint',
    documentation: { kind: 'markdown', value: `${element.summary[reader.locale]}\n\n${asText(facets, language, kinds[0])}` },
    // Editors compare it with all that is replaced, signs included.
    filterText: `${signs}${label} ${element.id}`,
    // Clauses of the section at hand come before new sections.
    sortText: `${heading ? '1' : '0'} ${label}`,
    insertTextFormat: format,
    textEdit: { range, newText },
  };
}

/** A new entry in the list of definitions of a document, written as its last entry is. */
import { createNotes, createTable } from './notes.ts';
import { contextsOf } from './registers/contexts.ts';
import { namesOf } from './registers/nameTable.ts';
import { cellsOf } from './registers/tables.ts';
import { blockAt } from './summary.ts';
import type { Edit, NameUse, Placed, Summary } from './types.ts';

/** What stands between a term and its meaning. */
const SEPARATOR =
  /^["”’»*_]*(?:\s\([^()\n]{1,40}\))?["”’»*_]*(?::["”’»*_]*\s|\s[–—-]\s|\s(?:means|betekent|is|refers to|staat voor|wordt verstaan:?|verstaan wij|verstaan partijen)\s)/u;

const headings = createNotes(({ type }) => (type === 'heading' ? true : undefined));

/** The definitions that a list or table of definitions gives, in text order. */
export const listedDefinitions = createTable((summary): readonly NameUse[] => {
  const contexts = contextsOf(summary);
  const headed = new Set(headings(summary).map((it) => it.index));
  return namesOf(summary)
    .entries.flatMap((it) => it.definitions)
    .filter(({ block }) => contexts[block]!.terms && !headed.has(block))
    .sort((a, b) => a.span.start - b.span.start);
});

/** The last listed definition that a new one can be written like; undefined where there is none, or one in a form of its own. */
function modelIn(summary: Summary): NameUse | undefined {
  const found = listedDefinitions(summary).filter((it) => it.type !== 'party');
  return found.findLast((it) => models(blockAt(summary, it.block), it));
}

/** Whether the document has a list of definitions that can be added to. */
export const hasDefinitionEntry = (summary: Summary): boolean => modelIn(summary) !== undefined;

/** The edit that adds the term; undefined where the document has no list of definitions, or one in a form of its own. */
export function definitionEntry(summary: Summary, term: string, meaning: string): Edit | undefined {
  const { blocks, text } = summary.charter;
  const last = modelIn(summary);
  if (!last) return undefined;
  const placed = blocks[last.block]!;
  const at = placed.start + placed.block.source.trimEnd().length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = placed.block.type === 'paragraph' || isLoose(text, placed) ? eol + eol : eol;
  return { start: at, end: at, text: gap + like(placed, last, term, meaning) };
}

const models = ({ block, start }: Placed, { span }: NameUse): boolean =>
  block.type === 'row' || (!block.number && SEPARATOR.test(block.source.slice(span.end - start)));

function like({ block, start }: Placed, { span }: NameUse, term: string, meaning: string): string {
  if (block.type === 'row')
    return `| ${[
      term,
      meaning,
      ...cellsOf(block)
        .slice(2)
        .map(() => ''),
    ].join(' | ')} |`.replace(/ {2,}/g, ' ');
  const { source } = block;
  const rest = source.slice(span.end - start);
  const separator = SEPARATOR.exec(rest)![0].replace(/\s\([^()]*\)/, '');
  const end = /[.;]?\s*$/.exec(source)![0].trim();
  return `${source.slice(0, span.start - start)}${term}${separator}${meaning}${end}`;
}

/** A blank line stands before it, as between items that are paragraphs. */
const isLoose = (text: string, { block, start }: Placed): boolean =>
  block.type !== 'row' &&
  /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(0, start)) &&
  /^(?:\r?\n){2}[ \t]*[-*+]/.test(text.slice(start + block.source.trimEnd().length));

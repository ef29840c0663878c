/** A new entry in the list of definitions of a document, written as the others are and in their order. */
import { createNotes, createTable } from './notes.ts';
import { nextNumber } from './numbering.ts';
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

/** The listed definitions that a new one can be written like, in text order. */
const modelsIn = (summary: Summary): NameUse[] =>
  listedDefinitions(summary).filter((it) => it.type !== 'party' && models(blockAt(summary, it.block), it));

/** Whether the document has a list of definitions that can be added to. */
export const hasDefinitionEntry = (summary: Summary): boolean => modelsIn(summary).length > 0;

/**
 * The edit that adds the term, in its place where the list is in alphabetical order; undefined where the document has no
 * list of definitions, or one in a form of its own.
 */
export function definitionEntry(summary: Summary, term: string, meaning: string): Edit | undefined {
  const found = modelsIn(summary);
  const last = found.at(-1);
  if (!last) return undefined;
  const { blocks } = summary.charter;
  const { block, section } = blocks[last.block]!;
  const list = found.filter((it) => blocks[it.block]!.section === section && blocks[it.block]!.block.type === block.type);
  const numbered = NUMBER.test(leadOf(blocks[last.block]!, last));
  const before = !numbered && isAlphabetical(list) ? list.findLast((it) => compare(it.text, term) < 0) : last;
  return before ? behind(summary, before, before === last, term, meaning) : ahead(summary, list[0]!, term, meaning);
}

const compare = (a: string, b: string): number => a.localeCompare(b, 'nl', { sensitivity: 'base' });
const isAlphabetical = (list: readonly NameUse[]): boolean =>
  list.length > 2 && list.every((it, i) => i === 0 || compare(list[i - 1]!.text, it.text) < 0);

function behind(summary: Summary, model: NameUse, last: boolean, term: string, meaning: string): Edit {
  const { blocks, text } = summary.charter;
  const placed = blocks[model.block]!;
  const { block, start } = placed;
  let index = model.block;
  // What is nested under an entry belongs to it.
  while (block.type === 'item' && blocks[index + 1]?.block.type === 'item' && blocks[index + 1]!.block.depth > block.depth) index++;
  const end = blocks[index]!;
  const at = end.start + end.block.source.trimEnd().length;
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const inLines = block.type === 'paragraph' && line > start;
  const entry = gapOf(text, placed, inLines) + like(placed, model, term, meaning);
  // In `a; b.` the full stop moves to the new last one.
  const moves =
    last && index === model.block && text[at - 1] === '.' && /;\s*$/.test(text.slice(Math.max(0, line - 20), inLines ? line : start));
  return moves ? { start: at - 1, end: at, text: `;${entry}` } : { start: at, end: at, text: entry };
}

function ahead({ charter: { blocks, text } }: Summary, model: NameUse, term: string, meaning: string): Edit {
  const placed = blocks[model.block]!;
  return { start: placed.start, end: placed.start, text: like(placed, model, term, meaning) + gapOf(text, placed, false) };
}

function gapOf(text: string, placed: Placed, inLines: boolean): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return !inLines && (placed.block.type === 'paragraph' || isLoose(text, placed)) ? eol + eol : eol;
}

const models = ({ block, start }: Placed, { span }: NameUse): boolean =>
  block.type === 'row' || SEPARATOR.test(block.source.slice(span.end - start));

/** Number or letter in front of an entry: `1.3 `, `b. `. */
const NUMBER = /^(\W*)(\d{1,3}(?:\.\d{1,3})+(?=[.)]?\s)|(?:\d{1,3}|[a-z])(?=[.)]\s))/i;
const leadOf = ({ block, start }: Placed, { span }: NameUse): string =>
  block.source.slice(block.source.lastIndexOf('\n', span.start - start) + 1, span.start - start);

function like(placed: Placed, use: NameUse, term: string, meaning: string): string {
  const { block, start } = placed;
  const { source } = block;
  if (block.type === 'row') {
    const others = cellsOf(block)
      .slice(2)
      .map(() => '');
    return `| ${[term, meaning, ...others].join(' | ')} |`.replace(/ {2,}/g, ' ');
  }
  const separator = SEPARATOR.exec(source.slice(use.span.end - start))![0].replace(/\s\([^()]*\)/, '');
  const end = /[.;]?\s*$/.exec(source)![0].trim();
  // Entries may be lines of one paragraph: the last of these has the number before the new one.
  const last = NUMBER.exec(source.slice(source.lastIndexOf('\n') + 1));
  const lead = leadOf(placed, use).replace(NUMBER, (_, marks: string, number: string) => marks + nextNumber(last?.[2] ?? number));
  return `${lead}${term}${separator}${meaning}${end}`;
}

/** A blank line stands before it, as between items that are paragraphs. */
const isLoose = (text: string, { block, start }: Placed): boolean =>
  block.type !== 'row' &&
  /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(0, start)) &&
  /^(?:\r?\n){2}[ \t]*[-*+]/.test(text.slice(start + block.source.trimEnd().length));

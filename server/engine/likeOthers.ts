/** One more row, item or line in a list, written as those around it are. */
import { gapOf } from './members.ts';
import { nextNumber } from './numbering.ts';
import { cellsOf, tablesOf } from './registers/tables.ts';
import type { Charter, Edit, Language, Summary, Text } from './types.ts';

/** What a column asks for, by its title; nothing where people sign. */
const COLUMNS: readonly (readonly [RegExp, Text])[] = [
  [/handtekening|signature|paraaf|initials/i, { en: '', nl: '' }],
  [/aandeel|share|%|percent|verdeel/i, { en: '[share]', nl: '[aandeel]' }],
  [/baten|baat|voordeel|opbrengst|besparing|benefit|gain|saving|return/i, { en: '[benefit]', nl: '[baat]' }],
  [/bedrag|bijdrage|kosten|betaa?lt|inleg|€|eur|\b20\d\d\b|amount|contribution|costs?|pays|fee/i, { en: '[amount]', nl: '[bedrag]' }],
  [/functie|hoedanigheid|rol|office|position|role|capacity|^title/i, { en: '[office]', nl: '[functie]' }],
  [/datum|date/i, { en: '[date]', nl: '[datum]' }],
  [/plaats|place/i, { en: '[place]', nl: '[plaats]' }],
  [/naam|name|vertegenwoordig|represent|ondertekenaar|signatory/i, { en: '[name]', nl: '[naam]' }],
];

/** The blank for what a label or a title of a column asks. */
export const blankFor = (title: string, language: Language): string | undefined => COLUMNS.find(([it]) => it.test(title))?.[1][language];

/**
 * A row behind another one with a name and a blank for each of the other columns.
 *
 * @param index of the row
 * @param spare the blanks of columns whose title tells nothing, in order
 */
export function rowLike(summary: Summary, index: number, name: string, spare: readonly string[]): Edit {
  const { blocks, text } = summary.charter;
  const { block, start } = blocks[index]!;
  const table = tablesOf(summary).find(({ rows }) => rows.some((it) => it.index === index));
  const titles = table ? cellsOf(table.header.block) : [];
  const at = start + block.source.trimEnd().length;
  const cells = cellsOf(block)
    .slice(1)
    .map((_, i) => blankFor(titles[i + 1] ?? '', summary.recognition.language) ?? spare[i] ?? '');
  return { start: at, end: at, text: `${lineEnd(text)}| ${[name, ...cells].join(' | ')} |`.replace(/ {2,}/g, ' ') };
}

/**
 * An item at the end of a list, with the marks and number, and the punctuation, of the last one.
 *
 * @param index of any item of the list
 * @param entry without punctuation at its end
 */
export function itemLike(charter: Charter, index: number, entry: string): Edit {
  const { blocks } = charter;
  const { depth } = blocks[index]!.block;
  const list = [index];
  let last = index;
  // What is nested under an item belongs to it.
  for (let i = index + 1; blocks[i]?.block.type === 'item' && blocks[i]!.block.depth >= depth; i++) {
    last = i;
    if (blocks[i]!.block.depth === depth) list.push(i);
  }
  for (let i = index - 1; blocks[i]?.block.type === 'item' && blocks[i]!.block.depth >= depth; i--)
    if (blocks[i]!.block.depth === depth) list.unshift(i);
  const items = list.map((it) => blocks[it]!);
  const model = items.at(-1)!;
  const source = model.block.source.trimEnd();
  const marks = /^\s*(?:[-*+]|\(?[\da-z]{1,3}(?:\.\d{1,2})*[.)]?)[ \t]+/i.exec(source)?.[0] ?? '- ';
  const { number } = model.block;
  const lead = number ? marks.replace(number.number, () => nextNumber(number.number)) : marks;
  const end = /[.;,]$/.exec(source)?.[0] ?? '';
  const indent = /[ \t]*$/.exec(charter.text.slice(Math.max(0, model.start - 40), model.start))![0];
  const at = blocks[last]!.start + blocks[last]!.block.source.trimEnd().length;
  const text = `${gapOf(charter, items).replaceAll('\n', lineEnd(charter.text))}${indent}${lead}${entry}${end}`;
  // In `a; b.` the full stop moves to the new last one.
  const moves = end === '.' && last === list.at(-1) && items.at(-2)?.block.source.trimEnd().endsWith(';');
  return moves ? { start: at - 1, end: at, text: `;${text}` } : { start: at, end: at, text };
}

export const lineEnd = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Days in the columns of a table: from when until when, and by when. */
import { factsIn, languageIn } from '../summary.ts';
import type { DateMention, Facts, Placed, Summary } from '../types.ts';
import { cellsOf, columnsOf, tablesOf } from './tables.ts';

export const START = /^(?:begin|start|van(?:af)?|aanvang|from)\b|(?:begin|start)(?:datum|dat[ue])$/i;
export const END = /^(?:eind|ends?|tot|until|till|to|gereed|finish)|(?:eind|end)(?:datum| date)$/i;
const DUE =
  /^(?:due(?: date)?|deadline|delivered by|deliver by|delivery date|target date|completed by|gereed(?: op)?|uiterlijk(?: op)?|uiterste datum|opleverdatum|oplevering|streefdatum|klaar op)$/i;
/** Another column says whether it was met. */
const STATE = /^(?:status|state|stand|done|gedaan|realisatie|realised|delivered|opgeleverd|actual|resultaat|result|voortgang|progress)\b/i;

/** Rows whose first day comes after their last. */
export function rowsBetween(summary: Summary): { from: DateMention; to: DateMention }[] {
  return rowsWith(summary, (head) => [indexOf(head, START), indexOf(head, END)]).flatMap(([from, to]) =>
    from && to ? [{ from, to }] : [],
  );
}

/** The days by which something is due, where nothing beside them says that it was met. */
export const dueInTables = (summary: Summary): DateMention[] =>
  rowsWith(summary, (head) => (head.some((it) => STATE.test(it)) ? [-1] : [indexOf(head, DUE)])).flatMap(([due]) => due ?? []);

const indexOf = (head: readonly string[], title: RegExp): number => head.findIndex((it) => title.test(it));

/** By row, the one day in each of the columns; spans are offsets of the text. */
function rowsWith(summary: Summary, columnsIn: (head: readonly string[]) => readonly number[]): (DateMention | undefined)[][] {
  const language = languageIn(summary);
  return tablesOf(summary).flatMap(({ header, rows }) => {
    const columns = columnsIn(cellsOf(header.block));
    if (columns.some((it) => it < 0)) return [];
    return rows.map((row) => columns.map((it) => dayIn(row, factsIn(row.block, language), it)));
  });
}

function dayIn({ block, start }: Placed, { dates }: Facts, column: number): DateMention | undefined {
  const cell = columnsOf(block)[column];
  const found = dates.filter(({ span, from, to }) => from && to && cell && cell.start <= span.start && span.end <= cell.end);
  const [only] = found;
  return only && found.length === 1 ? { ...only, span: { start: only.span.start + start, end: only.span.end + start } } : undefined;
}

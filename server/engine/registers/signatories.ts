/** Who signs, in lines and tables of signatures. */
import { blockAt } from '../summary.ts';
import type { Span, Summary } from '../types.ts';
import { cell } from './contexts.ts';
import type { Signing } from './partyList.ts';
import { tablesOf } from './tables.ts';

/** `Namens X: …`, `For X: …`; the name ends at a colon, a comma, a line end or `by`. */
const LINE =
  /^(\W{0,6}(?:[Nn]amens|[Vv]oor|[Ff]or(?: and on behalf of)?|[Oo]n behalf of|[Ss]igned (?:for(?: and on behalf of)?|on behalf of))\s+(?:(?:de|het|the)\s+)?)(\p{L}[^:,;()\n]{2,70}?)(?=\s*(?:[:,;(\n]|$)|\s+by\s)/u;
/** `X: ______`: a line to sign on behind a name. */
const BLANK_LINE = /^(\W{0,6}(?:(?:[Dd]e|[Hh]et|[Tt]he)\s+)?)(\p{Lu}[^:,;()\n]{2,70}?)(?=\W{0,4}:\W{0,4}(?:_{3,}|\.{4,}|…{2,}))/u;
const LABEL =
  /^(?:naam|name|datum|date|plaats|place|functie|title|titel|office|position|handtekening|signature|signed|getekend|by|door|print(?:ed)? name|witness|getuige|role|rol|e-?mail|address|adres)(?!\p{L})/iu;
const COLUMN =
  /^\W{0,4}(?:partij|partijen|organisatie|deelnemer|gemeente|party|parties|organi[sz]ation|participant|namens|for|on behalf of)\W{0,4}$/i;

export interface Signatory {
  readonly name: string;
  /** Offsets of the name. */
  readonly span: Span;
  readonly block: number;
}

/** The organisations for which someone signs. */
export function signatoriesOf(summary: Summary, { body, end }: Signing): Signatory[] {
  const out: Signatory[] = [];
  for (let i = body; i < end; i++) {
    const { block, start } = blockAt(summary, i);
    const found = block.type === 'paragraph' || block.type === 'item' ? lineOf(block.prose.slice(0, 160)) : null;
    const name = found?.[2]?.trim();
    if (found && name && /\p{Lu}/u.test(name)) {
      const from = start + found[1]!.length;
      out.push({ name, span: { start: from, end: from + name.length }, block: i });
    }
  }
  return [...out, ...inTables(summary, body, end)];
}

function lineOf(words: string): RegExpExecArray | null {
  const blank = BLANK_LINE.exec(words);
  return LINE.exec(words) ?? (blank && !LABEL.test(blank[2]!) ? blank : null);
}

function inTables(summary: Summary, body: number, end: number): Signatory[] {
  const tables = tablesOf(summary).filter(({ header }) => body <= header.index && header.index < end && COLUMN.test(cell(header.block, 0)));
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ block, start, index }) => {
      const name = cell(block, 0);
      const from = block.prose.indexOf(name, block.cells?.[0]?.start ?? 0);
      return /\p{Lu}/u.test(name) ? [{ name, span: { start: start + from, end: start + from + name.length }, block: index }] : [];
    }),
  );
}

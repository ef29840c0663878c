/** Numbered members of an article, `1. …`, `2. …`: new clauses go on in the same count. */
import { nextNumber } from './numbering.ts';
import type { Charter, Edit, Placed, Section } from './types.ts';

export interface Members {
  /** The clauses as a list of members from 1, in the style of this article. */
  write(clauses: readonly string[]): string;
}

/** The style of an article that consists of members; undefined where it does not. */
export function membersOf(charter: Charter, section: Section): Members | undefined {
  const own = charter.blocks.slice(section.body, section.ownEnd);
  const items = topItems(own);
  const [first] = items;
  if (!first || own[0] !== first || !/^(?:1|a)$/i.test(first.block.number!.number) || !isSentence(items.at(-1)!)) return undefined;
  return { write: (clauses) => numbered(charter, items, first.block.number!.number, clauses) };
}

/** The clauses as the next members of an article, or undefined where it does not end in members. */
export function memberAfter(charter: Charter, section: Section, clauses: readonly string[]): Edit | undefined {
  const own = charter.blocks.slice(section.body, section.ownEnd);
  const items = topItems(own);
  const last = own.at(-1);
  if (!membersOf(charter, section) || last?.block.type !== 'item') return paragraphAfter(section, own, clauses);
  const at = last.start + last.block.source.trimEnd().length;
  const number = nextNumber(items.at(-1)!.block.number!.number);
  return { start: at, end: at, text: gapOf(charter, items) + numbered(charter, items, number, clauses) };
}

/** `7.1 …`, `7.2 …` as paragraphs under section 7. */
function paragraphAfter({ number }: Section, own: readonly Placed[], clauses: readonly string[]): Edit | undefined {
  const last = own.at(-1);
  const lead = last && /^([*_]*)(\d{1,3}(?:\.\d{1,3})+)([.)]?[*_]*[ \t]+)/.exec(last.block.source);
  if (!lead || !number || !lead[2]!.startsWith(`${number.number}.`)) return undefined;
  const at = last.start + last.block.source.trimEnd().length;
  let next = lead[2]!;
  const lines = clauses.map((clause) => {
    next = nextNumber(next);
    return `\n\n${lead[1]}${next}${lead[3]}${clause}`;
  });
  return { start: at, end: at, text: lines.join('') };
}

const topItems = (own: readonly Placed[]): Placed[] =>
  own.filter(({ block }) => block.type === 'item' && block.depth === 1 && block.number);

/** Members are sentences; an enumeration of names is none. */
const isSentence = ({ block }: Placed): boolean => /[.!?][\s*_]*$/.test(block.prose) || block.prose.trimEnd().endsWith(':');

function numbered(charter: Charter, items: readonly Placed[], from: string, clauses: readonly string[]): string {
  const { source, number } = items.at(-1)!.block;
  const lead = source.slice(0, number!.span.end);
  let next = from;
  const lines = clauses.map((clause) => {
    const line = lead.replace(number!.number, () => next) + clause;
    next = nextNumber(next);
    return line;
  });
  return lines.join(gapOf(charter, items));
}

/** What stands between two members: a line end, or a blank line. */
export function gapOf({ text }: Charter, items: readonly Placed[]): string {
  const [last, previous] = [items.at(-1), items.at(-2)];
  if (!last || !previous) return '\n';
  const before = text.slice(Math.max(0, last.start - 200), last.start);
  return /(?:\r\n|\n|\r(?!\n))[ \t]{0,80}(?:\r\n|\n|\r(?!\n))[ \t]{0,80}$/.test(before) ? '\n\n' : '\n';
}

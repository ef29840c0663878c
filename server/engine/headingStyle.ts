/** A heading written as its neighbour is: marks, number, separators, and what stands between it and its text. */
import { headingSpan } from './sections.ts';
import type { Charter, Placed, Section, Span } from './types.ts';

export interface HeadingStyle {
  readonly heading: string;
  /** Between the heading and its text. */
  readonly gap: string;
}

/** Where a document has no heading to follow. */
export const plainHeading = (title: string): HeadingStyle => ({ heading: `## ${title}`, gap: '\n\n' });

/** @param number instead of the number of the model; left out where the model has none */
export function headingLike(charter: Charter, model: Section, title: string, number?: string): HeadingStyle {
  const { text, blocks } = charter;
  const first = blocks[model.heading]!;
  const titled = blocks[model.body - 1]!;
  const start = lineStart(text, first.start);
  const words = [
    { span: numberSpan(first, start), text: number ?? '' },
    { span: titleSpan(titled, start), text: isCapitals(model.title) ? title.toUpperCase() : title },
  ];
  let heading = '';
  let at = start;
  for (const { span, text: word } of words) {
    if (!span) continue;
    heading += text.slice(at, start + span.start) + word;
    at = start + span.end;
  }
  heading = (heading + text.slice(at, headingSpan(charter, model).end)).replace(/\r\n?/g, '\n').trimEnd();
  return { heading: titled.block.form === 'setext' ? underlined(heading) : heading, gap: gapAfter(charter, model) };
}

const lineStart = (text: string, at: number): number => {
  const line = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^[ \t>]*$/.test(text.slice(line, at)) ? line : at;
};

function numberSpan({ block, start }: Placed, from: number): Span | undefined {
  if (!block.number) return undefined;
  const { number, word, span } = block.number;
  const at = block.source.indexOf(number, span.start + word.length);
  return at < 0 ? undefined : { start: start - from + at, end: start - from + at + number.length };
}

/** Length of a line without the marks that close it. */
function withoutMarks(line: string): number {
  let end = line.length;
  while (end > 0 && /[\s#*_]/.test(line[end - 1]!)) end--;
  return end;
}

/** The title as it stands in the source; with markup in it, all up to the closing marks. */
function titleSpan({ block, start }: Placed, from: number): Span | undefined {
  if (!block.title) return undefined;
  const { source } = block;
  const after = block.number ? block.number.span.end : /^[\s#*_<h\d>]*/.exec(source)![0].length;
  const exact = source.indexOf(block.title, block.number ? after : 0);
  const line = source.slice(after).split(/[\r\n]/)[0]!;
  const end = exact < 0 ? after + withoutMarks(line) : exact + block.title.length;
  return { start: start - from + (exact < 0 ? after : exact), end: start - from + end };
}

/** A setext underline is as long as its title. */
function underlined(heading: string): string {
  const lines = heading.trimEnd().split('\n');
  const mark = lines.at(-1)!.trim()[0] ?? '-';
  const words = lines.slice(0, -1).join('\n').trimEnd();
  return `${words}\n${mark.repeat(Math.max(3, words.length))}`;
}

/** One line end, a blank line, or for a heading that opens its own paragraph a space. */
function gapAfter(charter: Charter, section: Section): string {
  const { text, blocks } = charter;
  const { heading, body, end } = section;
  const next = body < end ? blocks[body] : undefined;
  if (!next) return '\n\n';
  const between = text.slice(headingSpan(charter, section).end, next.start).replace(/\r\n?/g, '\n');
  const lines = between.split('\n').length - 1;
  if (lines === 0) return blocks[heading]!.block.form === 'bold' ? ' ' : '\n\n';
  return lines === 1 ? '\n' : '\n\n';
}

const isCapitals = (title: string): boolean => /\p{Lu}{4}/u.test(title) && !/\p{Ll}/u.test(title);

import type { Block, Span } from './types.ts';

/** Relative spans of code between backticks, whose words are in the prose of a block: the backticks are not. */
export function inlineCode({ source, prose }: Block): Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const { 0: ticks, index } of source.matchAll(/`+/g)) {
    if (prose[index] !== ' ') continue;
    const mark = { start: index, end: index + ticks.length };
    if (open) spans.push({ start: open.start, end: mark.end });
    open = open ? undefined : mark;
  }
  return spans;
}

/** What a document says to the linter in comments: `<!-- charterlint-disable RULE, RULE -- reason -->`. */
import { nodeAt } from './markdown.ts';
import { createNotes } from './notes.ts';
import { charterOf } from './summary.ts';
import type { Block, Charter, Edit, Placed, Span, Summary } from './types.ts';

export const ACTIONS = ['disable-next-line', 'disable-line', 'disable-file', 'disable', 'enable'] as const;
export type Action = (typeof ACTIONS)[number];

export interface Named {
  readonly text: string;
  readonly span: Span;
  readonly removal: readonly Edit[];
}

export interface Directive {
  /** As written after `charterlint-`; anything but an `Action` is a mistake. */
  readonly action: string;
  /** Offsets of the comment, and of the word after `<!--`. */
  readonly span: Span;
  readonly word: Span;
  /** Where what begins is hidden. `disable` and `enable` count from here on. */
  readonly range: Span;
  /** Empty means all rules. */
  readonly names: readonly Named[];
  readonly removal: readonly Edit[];
}

interface Found {
  readonly at: number;
  readonly source: string;
  readonly action: string;
  readonly word: Span;
  readonly names: readonly Span[];
}

const COMMENT = /<!--[ \t\r\n]*(charterlint-([\w-]*?))(?=[ \t\r\n]|--+>)([\s\S]*?)-->/g;
/** A comment that a writer would not finish by hand is no instruction. */
const LONGEST = 2000;

/** Blocks with something like an instruction in them. */
const speaking = createNotes((block) => (block.type !== 'code' && block.source.includes('charterlint-') ? true : undefined));

/** Comments of a block, kept as long as the block lives; offsets are relative to it. */
const kept = new WeakMap<Block, readonly Found[]>();

/** In text order. Comments in code are text about comments. */
export function directivesOf(summary: Summary): Directive[] {
  const charter = charterOf(summary);
  return speaking(summary).flatMap((it) => foundIn(charter, it).map((found) => directive(charter, it, it.index, found)));
}

function foundIn(charter: Charter, { block, start }: Placed): readonly Found[] {
  const known = kept.get(block);
  if (known) return known;
  const inCode = (at: number): boolean => nodeAt(charter.markdown, start + at) === 'InlineCode';
  const found = read(block.source).filter(({ at }) => !inCode(at));
  kept.set(block, found);
  return found;
}

function read(source: string): Found[] {
  return [...source.matchAll(COMMENT)].flatMap((match) => {
    const [whole, full = '', action = '', rest = ''] = match;
    if (whole.length > LONGEST) return [];
    const start = match.index + whole.indexOf(full);
    const end = start + full.length;
    const said = rest.split(/(?:^|\s)--+(?=\s|$)/, 1)[0]!;
    const names = [...said.matchAll(/[^\s,]+/g)].map(({ index, 0: name }) => ({ start: end + index, end: end + index + name.length }));
    return [{ at: match.index, source: whole, action, word: { start, end }, names }];
  });
}

function directive(charter: Charter, placed: Placed, index: number, found: Found): Directive {
  const { text, blocks } = charter;
  const moved = (it: Span): Span => ({ start: it.start + placed.start, end: it.end + placed.start });
  const span = moved({ start: found.at, end: found.at + found.source.length });
  const names = found.names.map(moved);
  const removal = [removalOf(text, span)];
  return {
    action: found.action,
    span,
    word: moved(found.word),
    range: rangeOf(found.action, span, blocks, index),
    names: names.map((it, i) => ({
      text: text.slice(it.start, it.end),
      span: it,
      removal: names.length === 1 ? removal : [without(names, i)],
    })),
    removal,
  };
}

function rangeOf(action: string, span: Span, blocks: readonly Placed[], index: number): Span {
  if (action === 'disable-file') return { start: 0, end: Infinity };
  if (action === 'disable-line') return spanOf(blocks[index]!);
  return action === 'disable-next-line' ? nextOf(blocks, index) : { start: span.end, end: Infinity };
}

const spanOf = ({ block, start }: Placed): Span => ({ start, end: start + block.source.length });

/** The next line with all that belongs to it: its paragraph, or its table, in which no comment can stand. */
function nextOf(blocks: readonly Placed[], index: number): Span {
  let first = index + 1;
  while (blocks[first]?.block.type === 'comment') first++;
  const next = blocks[first];
  if (!next) return { start: 0, end: 0 };
  let last = first;
  if (next.block.type === 'row') while (blocks[last + 1]?.block.type === 'row' && !blocks[last + 1]!.block.header) last++;
  return { start: next.start, end: spanOf(blocks[last]!).end };
}

/** One of several names, with what separates it from its neighbour. */
export function without(names: readonly Span[], i: number): Edit {
  const next = names[i + 1];
  return next ? { start: names[i]!.start, end: next.start, text: '' } : { start: names[i - 1]!.end, end: names[i]!.end, text: '' };
}

/** A comment alone on its lines goes with its line; what it kept apart stays apart. */
function removalOf(text: string, { start, end }: Span): Edit {
  const before = /(?:^|[\r\n])[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start));
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(end, end + 200));
  if (!before || !after) return { start: start - /[ \t]*$/.exec(text.slice(Math.max(0, start - 200), start))![0].length, end, text: '' };
  const line = start - before[0].replace(/^[\r\n]/, '').length;
  const close = end + after[0].length;
  const blankBefore = line === 0 || /(?:^|[\r\n])[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, line - 200), line));
  const blank = /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(close, close + 200));
  if (blankBefore && blank) return { start: line, end: close + blank[0].length, text: '' };
  if (blankBefore && close >= text.length) return { start: line - trailing(text, line), end: close, text: '' };
  return blankBefore || blank || close >= text.length ? { start: line, end: close, text: '' } : { start: line, end, text: '' };
}

/** Length of the blank line before an offset that begins a line. */
const trailing = (text: string, line: number): number =>
  /(?:\r\n|\n|\r)([ \t]*(?:\r\n|\n|\r))$/.exec(text.slice(Math.max(0, line - 200), line))?.[1]?.length ?? 0;

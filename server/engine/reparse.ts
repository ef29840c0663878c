/**
 * A text that was edited, from what was made of it before: only a window around the edit is parsed again.
 * It begins and ends between blank lines at blocks that nothing around them goes on with, so that what lies outside reads as before.
 */
import { TreeFragment } from '@lezer/common';
import { atOnce } from './atOnce.ts';
import { blocksOf, type Leaf, leavesOf, type Positioned } from './blocks.ts';
import { guardPart, isTooMany, MAX_LENGTH, MOST_REFUSALS } from './guard.ts';
import { afterLines, difference, isApart, isEnd, lineStart } from './lines.ts';
import { documentOf, firstFrom, treesOf } from './markdown.ts';
import { blockFrom, respliced } from './resplice.ts';
import type { Block, Charter, Edit, Refusal } from './types.ts';

/** Edits in several places further apart than this are read one after the other. */
const FAR = 5_000;
const MANY = 40;

/**
 * @param edits as for `parse`
 * @returns undefined where all has to be read again
 */
export function reparsed(text: string, previous: Charter, edits: readonly Edit[] = difference(previous.text, text)): Charter | undefined {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return text === previous.text ? { ...previous } : undefined;
  const grown = text.length - previous.text.length;
  if (edits.length > 1 && edits.length < MANY && last.end - first.start > FAR) return oneByOne(previous, edits);
  return splice(text, previous, { start: first.start, end: last.end, text: text.slice(first.start, last.end + grown) });
}

function oneByOne(previous: Charter, edits: readonly Edit[]): Charter | undefined {
  let charter: Charter | undefined = previous;
  for (const edit of edits.toReversed()) {
    const { text }: Charter = charter;
    charter = splice(text.slice(0, edit.start) + edit.text + text.slice(edit.end), charter, edit);
    if (!charter) return undefined;
  }
  return charter;
}

function splice(text: string, previous: Charter, edit: Edit): Charter | undefined {
  if (!isSound(text, previous, edit)) return undefined;
  const shift = text.length - previous.text.length;
  const old = previous.markdown;
  const first = firstOf(previous, edit.start);
  const from = first < 0 ? 0 : lineStart(previous.text, old.starts[first]!);
  for (let next = firstFrom(old.starts, edit.end + 1), more = 1; ; next += more, more *= 2) {
    while (next < old.starts.length && !isApart(previous.text, old.starts[next]!, edit.end)) next++;
    const isOpen = next < old.starts.length;
    const end = isOpen ? old.starts[next]! : previous.text.length;
    const limit = isOpen ? afterLines(text, end + shift) : text.length;
    const window = { first: Math.max(0, first), next: Math.min(next, old.starts.length), from, end, limit };
    const made = parsed(text, previous, edit, window);
    if (!made) return undefined;
    const stop = isOpen ? made.starts.indexOf(end + shift) : made.starts.length;
    if (stop >= 0)
      return assembled(text, previous, window, { ...made, trees: made.trees.slice(0, stop), starts: made.starts.slice(0, stop) });
  }
}

interface Window {
  /** Outermost blocks of the version before, `first` to `next`, that are parsed again. */
  readonly first: number;
  readonly next: number;
  /** Offsets where they begin and end in the text before. */
  readonly from: number;
  readonly end: number;
  /** Offset in the text now: so much is parsed, to see that a block begins where `next` should. */
  readonly limit: number;
}

interface Made {
  readonly trees: Charter['markdown']['trees'];
  readonly starts: readonly number[];
  readonly plain: string;
  readonly refusals: readonly Refusal[];
  readonly lines: number;
}

/** What the beginning of a text, or its size, means for all that follows is not looked into. */
function isSound(text: string, { text: before, matter, markdown, refusals }: Charter, { start }: Edit): boolean {
  if (Math.max(text.length, before.length) > MAX_LENGTH || isTooMany(markdown.lines, before.length) || refusals.length >= MOST_REFUSALS)
    return false;
  if (matter) return start > matter.span.end;
  const isMarked = before.startsWith('\uFEFF') || text.startsWith('\uFEFF');
  return !(isMarked && start === 0) && !(OPENS_MATTER.test(text) && isNearStart(text, start)) && !OPENS_MATTER.test(before.slice(0, start));
}

const OPENS_MATTER = /^\uFEFF?---/;
/** Front matter has no more lines. */
const MATTER_LINES = 202;

function isNearStart(text: string, offset: number): boolean {
  let lines = 0;
  for (let i = 0; i < offset; i++) if (isEnd(text.charCodeAt(i)) && ++lines > MATTER_LINES) return false;
  return true;
}

/** The last block that the edit cannot reach: its first two lines, which say where the block before it ends, are as they were. */
function firstOf({ text, markdown: { starts } }: Charter, start: number): number {
  const edited = lineStart(text, start);
  let index = firstFrom(starts, edited) - 1;
  while (index >= 0 && !(isApart(text, starts[index]!, 0) && afterLines(text, starts[index]!) < edited)) index--;
  return index;
}

function parsed(text: string, previous: Charter, edit: Edit, { first, next, from, end, limit }: Window): Made | undefined {
  const shift = text.length - previous.text.length;
  const { trees, starts, lines } = previous.markdown;
  const guarded = guardPart(text.slice(from, limit));
  const before = guardPart(previous.text.slice(from, limit - shift));
  const count = lines + guarded.lines - before.lines;
  if (isTooMany(count, text.length)) return undefined;
  const isPlain = guarded.refusals.length + before.refusals.length === 0;
  const old = isPlain ? documentOf({ trees: trees.slice(first, next), starts: starts.slice(first, next) }, from, end - from) : undefined;
  const [fromA, toA] = [edit.start - from, edit.end - from];
  const kept = old ? TreeFragment.applyChanges(TreeFragment.addTree(old), [{ fromA, toA, fromB: fromA, toB: toA + shift }], 2) : [];
  // At its start the parser does not ask what stood before: of `    ~~~` without its blanks it would keep the indented code.
  const fragments = kept.map((it) => (it.from > 0 || it.offset === 0 ? it : new TreeFragment(1, it.to, it.tree, it.offset, true)));
  const plain = from === 0 ? withoutMark(guarded.text, previous) : guarded.text;
  const made = atOnce(treesOf(plain, fragments));
  const refusals = guarded.refusals.map((it) => movedBy(it, from)).filter((it) => next === starts.length || it.span.start < end + shift);
  return { trees: made.trees, starts: made.starts.map((it) => it + from), plain, refusals, lines: count };
}

/** Front matter and a byte order mark are white space to Markdown. */
function withoutMark(text: string, { matter }: Charter): string {
  const end = matter?.span.end ?? (text.startsWith('\uFEFF') ? 1 : 0);
  return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

const movedBy = ({ span, reason }: Refusal, by: number): Refusal => ({
  span: { start: span.start + by, end: span.end + by },
  reason,
});

function assembled(text: string, previous: Charter, window: Window, made: Made): Charter | undefined {
  const { first, next, from, end } = window;
  const { blocks, markdown, matter } = previous;
  const shift = text.length - previous.text.length;
  const isRest = ({ span }: Refusal): boolean => next < markdown.starts.length && span.start >= end;
  const refusals = [
    ...previous.refusals.filter(({ span }) => span.start < from),
    ...made.refusals,
    ...previous.refusals.filter(isRest).map((it) => movedBy(it, shift)),
  ];
  if (refusals.length > MOST_REFUSALS) return undefined;
  const head = blockFrom(blocks, from);
  const tail = next < markdown.starts.length ? blockFrom(blocks, end) : blocks.length;
  const read = readWindow(text, previous, window, made, head, tail);
  const trees = [...markdown.trees.slice(0, first), ...made.trees, ...markdown.trees.slice(next)];
  const starts = [...markdown.starts.slice(0, first), ...made.starts];
  for (let i = next; i < markdown.starts.length; i++) starts.push(markdown.starts[i]! + shift);
  return {
    text,
    markdown: { trees, starts, lines: made.lines },
    ...(matter && { matter }),
    ...respliced(previous, head, tail, read, shift),
    refusals,
  };
}

/** Leaves that the parser took over are the same objects, and so are their blocks. */
function readWindow(text: string, previous: Charter, window: Window, made: Made, head: number, tail: number): Positioned[] {
  const out: Positioned[] = [];
  const known = knownLeaves(previous, window, head, tail);
  for (let i = 0; i < made.trees.length; i++) {
    for (const leaf of leavesOf(made.trees[i]!, made.starts[i]!)) {
      const stop = leaf.at + leaf.tree.length;
      const source = text.slice(leaf.start, stop);
      const old = known.get(leaf.tree);
      const same = old?.depth === leaf.depth && old.source === source ? old.blocks : undefined;
      const plain = made.plain.slice(leaf.start - window.from, stop - window.from);
      for (const { block, start } of same ?? blocksOf(leaf, source, plain)) out.push({ block, start: leaf.start + start });
    }
  }
  return out;
}

interface Known {
  readonly depth: number;
  readonly source: string;
  readonly blocks: readonly Positioned[];
}

function knownLeaves({ text, blocks, markdown }: Charter, { first, next }: Window, head: number, tail: number): Map<Leaf['tree'], Known> {
  const known = new Map<Leaf['tree'], Known>();
  let at = head;
  for (let i = first; i < next; i++) {
    for (const { tree, at: begin, start, depth } of leavesOf(markdown.trees[i]!, markdown.starts[i]!)) {
      const own: { block: Block; start: number }[] = [];
      const stop = begin + tree.length;
      // Code without a character, as of `1.     `, begins where it ends.
      const isOwn = (it: number): boolean => it < stop || (it === stop && tree.length === 0);
      for (; at < tail && isOwn(blocks[at]!.start); at++) own.push({ block: blocks[at]!.block, start: blocks[at]!.start - start });
      known.set(tree, { depth, source: text.slice(start, stop), blocks: own });
    }
  }
  return known;
}

/** The Markdown tree to blocks: the smallest pieces that are read by themselves. */
import { Tree } from '@lezer/common';
import { headingOf, type Piece, splitParagraph } from './headings.ts';
import { inlineOf } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import type { Block, BlockType, Span } from './types.ts';

/** A block with its offset: in the text, or in its leaf. */
export interface Positioned {
  readonly block: Block;
  readonly start: number;
}

/** A leaf of the Markdown: a paragraph, a heading, a table. */
export interface Leaf {
  readonly tree: Tree;
  /** Offset of the tree in the text. */
  readonly at: number;
  /** Offset where its blocks begin: the first paragraph of an item is one block with its marker, so that its number is in it. */
  readonly start: number;
  /** Of the list around such a paragraph; 0 for others. */
  readonly depth: number;
}

const LEAVES: Readonly<Record<string, BlockType>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'comment',
  ProcessingInstructionBlock: 'comment',
  LinkReference: 'definition',
  HorizontalRule: 'break',
};

/** An item of a list that is being walked. */
interface Item {
  readonly start: number;
  /** Nothing but its marker came yet. */
  fresh: boolean;
}

/**
 * The leaves of a part of the tree, in text order.
 *
 * @param at offset of the part in the text
 */
export function leavesOf(tree: Tree, at: number, out: Leaf[] = [], depth = 0, item?: Item): Leaf[] {
  const { type } = tree;
  const { name } = type;
  if (name === 'ListMark') return out;
  if (type.isAnonymous) return childrenOf(tree, at, out, depth, item);
  const isFirst = item?.fresh && (name === 'Paragraph' || name === 'Task');
  if (item) item.fresh = false;
  if (name === 'ListItem') return childrenOf(tree, at, out, depth, { start: at, fresh: true });
  if (name === 'BulletList' || name === 'OrderedList') return childrenOf(tree, at, out, depth + 1);
  if (name === 'Blockquote' || type.isTop) return childrenOf(tree, at, out, depth);
  out.push(isFirst ? { tree, at, start: item!.start, depth } : { tree, at, start: at, depth: 0 });
  return out;
}

/** The parser puts children under nameless nodes where they are many. */
function childrenOf({ children, positions }: Tree, at: number, out: Leaf[], depth: number, item?: Item): Leaf[] {
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!;
    // A buffer holds marks only.
    if (child instanceof Tree) leavesOf(child, at + positions[i]!, out, depth, item);
  }
  return out;
}

/**
 * The blocks of a leaf, with offsets relative to where they begin.
 *
 * @param source the text from there on, as long as the leaf
 * @param plain the same with uniform line ends, which the tree was made from
 */
export function blocksOf({ tree, at, start, depth }: Leaf, source: string, plain: string): Positioned[] {
  const { name } = tree.type;
  if (name === 'Table') return rows(tree, source, plain);
  const type = LEAVES[name] ?? 'paragraph';
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'break') {
    return [{ start: 0, block: make(type, source, ' '.repeat(source.length), [], [], {}) }];
  }
  const { prose, links, marked } = inlineOf(tree, at - start, plain);
  const whole = (type: BlockType, extra: Partial<Block> = {}): Positioned[] => [
    { start: 0, block: make(type, source, prose, links, marked, extra) },
  ];
  const level = /^(?:ATX|Setext)Heading(\d)/.exec(name) ?? (type === 'html' && prose.trim() !== '' ? /^<h([1-6])\b/i.exec(plain) : null);
  if (level) return whole('heading', headingOf(prose, Number(level[1]), name.startsWith('Setext') ? 'setext' : 'atx'));
  if (depth > 0) return whole('item', { depth, ...itemOf(plain, prose, marked) });
  if (type !== 'paragraph') return whole(type);
  const pieces = splitParagraph(plain, prose, marked);
  const [first] = pieces;
  if (pieces.length === 1 && first!.from === 0 && first!.to === source.length) return whole(first!.type, first!.extra);
  return pieces.map(({ type, from, to, extra }: Piece) => ({
    start: from,
    block: make(type, source.slice(from, to), prose.slice(from, to), linksIn(links, from, to), marksIn(marked, from, to), extra),
  }));
}

const NUMBER = /^[ \t]*(?:[-+*][ \t]+)?((\d{1,9}|[a-z]|[ivx]{1,5})[.)])[ \t]+/;

function itemOf(plain: string, prose: string, marked: readonly Span[]): Partial<Block> {
  const number = NUMBER.exec(plain);
  const lead = marked[0];
  const opens = lead && prose.slice(0, lead.start).trim() === '' && lead.end - lead.start <= 80;
  return {
    ...(number && { number: { word: '', number: number[2]!, span: { start: number[0].indexOf(number[1]!), end: number[0].length } } }),
    ...(opens && { title: prose.slice(lead.start, lead.end).replace(/[\s.:]+$/, '') }),
  };
}

function rows(tree: Tree, source: string, plain: string): Positioned[] {
  const out: Positioned[] = [];
  const { prose, links, marked } = inlineOf(tree, 0, plain);
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return out;
  do {
    if (cursor.name !== 'TableHeader' && cursor.name !== 'TableRow') continue;
    const { from, to } = cursor;
    const cells: Span[] = [];
    for (let cell = cursor.node.firstChild; cell; cell = cell.nextSibling) {
      if (cell.name === 'TableCell') cells.push({ start: cell.from - from, end: cell.to - from });
    }
    const extra = { cells, ...(cursor.name === 'TableHeader' && { header: true }) };
    const block = make('row', source.slice(from, to), prose.slice(from, to), linksIn(links, from, to), marksIn(marked, from, to), extra);
    out.push({ start: from, block });
  } while (cursor.nextSibling());
  return out;
}

const inside = (span: Span, from: number, to: number): boolean => span.start >= from && span.end <= to;
const moved = (span: Span, by: number): Span => ({ start: span.start - by, end: span.end - by });

const linksIn = (links: Block['links'], from: number, to: number): Block['links'] =>
  from === 0
    ? links.filter((it) => it.span.end <= to)
    : links.filter((it) => inside(it.span, from, to)).map((it) => ({ ...it, span: moved(it.span, from), target: moved(it.target, from) }));

const marksIn = (marked: readonly Span[], from: number, to: number): Span[] =>
  marked.filter((it) => inside(it, from, to)).map((it) => moved(it, from));

function make(
  type: BlockType,
  source: string,
  prose: string,
  links: Block['links'],
  marked: Block['marked'],
  extra: Partial<Block>,
): Block {
  const sentences = type === 'row' || type === 'heading' ? whole(prose) : sentencesOf(prose);
  return { type, depth: 0, source, prose, sentences, links, marked, ...extra };
}

const whole = (prose: string): Span[] => (prose.trim() === '' ? [] : [{ start: 0, end: prose.length }]);

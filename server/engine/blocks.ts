/** The Markdown tree to blocks: the smallest pieces that are read by themselves. */
import type { Tree } from '@lezer/common';
import { headingOf, type Piece, splitParagraph } from './headings.ts';
import { linksOf, markedOf, proseOf } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import type { Block, BlockType, Span } from './types.ts';

/** A block with its offset: in the text, or in the part of it that is kept. */
export interface Positioned {
  readonly block: Block;
  readonly start: number;
}

interface Texts {
  readonly text: string;
  readonly plain: string;
}

const CONTAINERS = new Set(['Document', 'BulletList', 'OrderedList', 'Blockquote']);
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

/** Subtrees that the parser takes over are the same objects, and so are their blocks; offsets are relative to the subtree. */
const kept = new WeakMap<Tree, { source: string; blocks: readonly Positioned[] }>();

/**
 * @param text the document as it is
 * @param plain the same with uniform line ends, which the tree was made from
 */
export function blocksOf(tree: Tree, text: string, plain: string): Positioned[] {
  const out: Positioned[] = [];
  spread(tree, 0, { text, plain }, out);
  return out;
}

/** The children of the document; the parser puts them under nameless nodes where they are many. */
function spread(tree: Tree, at: number, texts: Texts, out: Positioned[]): void {
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i]!;
    if (!('children' in child)) continue; // a buffer holds marks only
    const start = at + tree.positions[i]!;
    if (child.type.isAnonymous) spread(child, start, texts, out);
    else for (const { block, start: offset } of within(child, start, 0, texts)) out.push({ block, start: start + offset });
  }
}

/** The blocks of a subtree. @param depth of the list around it */
function within(tree: Tree, at: number, depth: number, texts: Texts): readonly Positioned[] {
  const source = texts.text.slice(at, at + tree.length);
  const known = kept.get(tree);
  if (known && known.source === source) return known.blocks;
  const { name } = tree.type;
  const blocks =
    name === 'ListItem' || CONTAINERS.has(name) || tree.type.isAnonymous
      ? inContainer(tree, at, name.endsWith('List') ? depth + 1 : depth, texts)
      : read(texts, tree, at, at, at + tree.length, 0, source);
  kept.set(tree, { source, blocks });
  return blocks;
}

/** The first paragraph of an item is one block with its marker, so that its number is in it. */
function inContainer(tree: Tree, at: number, depth: number, texts: Texts): Positioned[] {
  const out: Positioned[] = [];
  let first = tree.type.name === 'ListItem';
  for (let i = 0; i < tree.children.length; i++) {
    const child = tree.children[i]!;
    if (!('children' in child) || child.type.name === 'ListMark') continue;
    const start = at + tree.positions[i]!;
    const paragraph = child.type.name === 'Paragraph' || child.type.name === 'Task';
    if (first && paragraph) {
      const end = start + child.length;
      for (const it of read(texts, child, start, at, end, depth, texts.text.slice(at, end))) out.push(it);
    } else for (const { block, start: offset } of within(child, start, depth, texts)) out.push({ block, start: start - at + offset });
    if (paragraph) first = false;
  }
  return out;
}

/** @param start of the block, which for an item is before its subtree */
function read(texts: Texts, tree: Tree, treeStart: number, start: number, end: number, depth: number, source: string): Positioned[] {
  const plain = texts.plain.slice(start, end);
  const inner = treeStart - start;
  const { name } = tree.type;
  if (name === 'Table') return rows(tree, source, plain);
  const prose = proseOf(tree, inner, plain);
  const links = linksOf(tree, inner, plain);
  const marked = markedOf(tree, inner, plain);
  const piece = (type: BlockType, from: number, to: number, extra: Partial<Block> = {}): Positioned => ({
    start: from,
    block: make(type, source.slice(from, to), prose.slice(from, to), linksIn(links, from, to), marksIn(marked, from, to), extra),
  });
  const level = /^(?:ATX|Setext)Heading(\d)/.exec(name);
  if (level) return [piece('heading', 0, end - start, headingOf(prose, Number(level[1]), name.startsWith('ATX') ? 'atx' : 'setext'))];
  const type = LEAVES[name] ?? 'paragraph';
  if (type === 'html') {
    const heading = /^<h([1-6])\b/i.exec(plain);
    if (heading && prose.trim() !== '') return [piece('heading', 0, end - start, headingOf(prose, Number(heading[1]), 'atx'))];
  }
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'break') {
    return [{ start: 0, block: make(type, source, ' '.repeat(source.length), [], [], {}) }];
  }
  if (depth > 0) return [piece('item', 0, end - start, { depth, ...itemOf(plain, prose, marked) })];
  if (type !== 'paragraph') return [piece(type, 0, end - start)];
  return splitParagraph(plain, prose, marked).map(({ type, from, to, extra }: Piece) => piece(type, from, to, extra));
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
  const prose = proseOf(tree, 0, plain);
  const links = linksOf(tree, 0, plain);
  const marked = markedOf(tree, 0, plain);
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

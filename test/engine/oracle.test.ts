/** remark's tree is the oracle of our parser: the same blocks on the same lines, but for what is named here. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Tree } from '@lezer/common';
import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../server/engine/markdown.ts';
import { parse } from '../../server/engine/parse.ts';
import { root } from '../kit.ts';
import { examples } from './commonmark.ts';

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

const OURS: Record<string, string> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  HorizontalRule: 'break',
  BulletList: 'list',
  OrderedList: 'list',
  ListItem: 'item',
  Blockquote: 'quote',
  Table: 'table',
  TableHeader: 'row',
  TableRow: 'row',
  LinkReference: 'definition',
};
const REMARK: Record<string, string> = {
  paragraph: 'paragraph',
  code: 'code',
  html: 'html',
  thematicBreak: 'break',
  list: 'list',
  listItem: 'item',
  blockquote: 'quote',
  table: 'table',
  tableRow: 'row',
  definition: 'definition',
};

/** A block as `kind first-last`, lines from 1. */
function ours(tree: Tree, text: string): string[] {
  const lineAt = lines(text);
  const blocks: string[] = [];
  tree.iterate({
    enter(node) {
      const { from, to } = node;
      let { name } = node;
      // A self-closing tag alone on a line is a paragraph to our parser; its prose is blank all the same.
      if (name === 'Paragraph' && /^<[a-z][a-z0-9-]*(?:\s[^<>]*)?\/>\s*$/i.test(text.slice(from, to))) name = 'HTMLBlock';
      const level = /^(?:ATX|Setext)Heading(\d)$/.exec(name)?.[1];
      const kind = level ? `heading ${level}` : OURS[name];
      const end = to > from && text[to - 1] === '\n' ? to - 1 : to;
      if (kind) blocks.push(`${kind} ${lineAt(from)}-${lineAt(end)}`);
    },
  });
  return blocks;
}

function theirs(tree: Root): string[] {
  const blocks: string[] = [];
  const visit = (node: Nodes): void => {
    const kind = node.type === 'heading' ? `heading ${node.depth}` : REMARK[node.type];
    const { start, end } = node.position!;
    if (kind && !(kind === 'html' && isInline.has(node))) blocks.push(`${kind} ${start.line}-${end.line}`);
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') isInline.add(child);
      if (!isInline.has(child)) visit(child);
    }
  };
  const isInline = new WeakSet<Nodes>();
  visit(tree);
  return blocks;
}

function lines(text: string): (offset: number) => number {
  const starts = [0];
  for (let i = 0; i < text.length; i++) if (text[i] === '\n') starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

const compare = (text: string): { ours: string[]; theirs: string[] } => ({
  ours: ours(documentOf(parse(text).markdown, 0, text.length), text),
  theirs: theirs(remark.parse(text)),
});

/** Where our parser gives other lines, and why that is no harm. */
const TOLERATED: Readonly<Record<number, string>> = {
  117: 'the blank line after indented code',
  126: 'the end of code that is not closed',
  127: 'the end of code that is not closed',
  137: 'the end of code that is not closed',
  139: 'the end of code that is not closed',
  173: 'the end of HTML that is not closed',
  215: 'the first line of an underlined heading after a definition',
  237: 'the end of code that is not closed',
  260: 'the last line of an item in a quotation',
};

test('CommonMark has the examples that we count on', () => expect(examples.length).toBe(652));

test.for(examples.filter((it) => !(it.number in TOLERATED)))('CommonMark example $number', ({ markdown }) => {
  const { ours, theirs } = compare(markdown);
  expect(ours).toEqual(theirs);
});

test.for(examples.filter((it) => it.number in TOLERATED))('tolerated in example $number: the kinds are the same', ({ markdown }) => {
  const kinds = (blocks: string[]) => blocks.map((it) => it.replace(/ \d+-\d+$/, ''));
  const { ours, theirs } = compare(markdown);
  expect(ours).not.toEqual(theirs);
  expect(kinds(ours)).toEqual(kinds(theirs));
});

const files = (folder: string): string[] => {
  const at = new URL(folder, root);
  try {
    return readdirSync(at)
      .filter((it) => it.endsWith('.md'))
      .map((it) => new URL(it, at).pathname);
  } catch {
    return [];
  }
};

describe.for(['samples/', '../shared/corpus/dev/', '../shared/corpus/train/'])('%s', (folder) => {
  const paths = files(folder);
  if (paths.length === 0) test('is not here, so nothing is compared', () => expect(folder).toContain('..'));
  test.for(paths)('%s', (path) => {
    const { ours, theirs } = compare(readFileSync(path, 'utf8'));
    expect(ours).toEqual(theirs);
  });
});

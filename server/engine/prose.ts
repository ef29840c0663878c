/** A leaf of the Markdown tree to its words: same length, everything else blank. */
import type { SyntaxNode, Tree } from '@lezer/common';
import type { Link, Span } from './types.ts';

const BLANKED = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'EmphasisMark',
  'CodeMark',
  'LinkTitle',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'TaskMarker',
  'StrikethroughMark',
  'TableDelimiter',
  'URL',
]);

/** Images say nothing in words, and what is struck out is no longer said. */
const BLANKED_WHOLE = new Set(['Image', 'Strikethrough', 'FencedCode', 'CodeBlock']);

/**
 * The prose of a leaf, as long as `plain`: markup, URLs, tags, images and deleted text are spaces.
 *
 * @param tree the leaf
 * @param at offset of the leaf in `plain`
 */
export function proseOf(tree: Tree, at: number, plain: string): string {
  const pieces: string[] = [];
  let done = 0;
  const blank = (from: number, to: number): void => {
    if (from < done) from = done;
    if (to <= from) return;
    pieces.push(plain.slice(done, from), plain.slice(from, to).replace(/[^\n]/g, ' '));
    done = to;
  };
  if (at > 0) blank(0, at);
  if (tree.type.name === 'HTMLBlock') return blankTags(plain);
  tree.iterate({
    enter(node) {
      const { name } = node;
      const from = at + node.from;
      const to = at + node.to;
      if (BLANKED_WHOLE.has(name)) {
        blank(from, to);
        return false;
      }
      if (BLANKED.has(name)) blank(from, to);
      else if (name === 'Escape') blank(from, from + 1);
      else if (name === 'HardBreak') blank(from, to - 1);
      else if (name === 'LinkMark' && hasTarget(node.node.parent)) blank(from, to);
      else if (name === 'LinkLabel' && node.node.parent?.name === 'Link') blank(from, to);
      else if (name === 'Entity') {
        pieces.push(plain.slice(done, from), decoded(plain.slice(from, to)));
        done = to;
      }
      return undefined;
    },
  });
  return pieces.join('') + plain.slice(done);
}

/** `[naam]` alone is a blank to fill in or a bracket, not a link, as far as one leaf can know. */
const hasTarget = (link: SyntaxNode | null): boolean => link?.name !== 'Link' || !!link.getChild('URL') || !!link.getChild('LinkLabel');

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  shy: '\u00AD',
};

function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number.parseInt(name.slice(1), 10) : 0;
  const letter = code > 31 && code < 0xffff ? String.fromCharCode(code) : (ENTITIES[name] ?? name.slice(0, 1));
  return letter.padEnd(entity.length, '\u00AD');
}

/** Tags and comments of an HTML block become blanks; a row or line break becomes a line end. */
function blankTags(html: string): string {
  const pieces: string[] = [];
  let at = 0;
  for (let open = html.indexOf('<!--'); open >= 0; open = html.indexOf('<!--', at)) {
    const close = html.indexOf('-->', open + 4);
    if (close < 0) break;
    pieces.push(withoutTags(html.slice(at, open)), blank(html.slice(open, close + 3)));
    at = close + 3;
  }
  return pieces.join('') + withoutTags(html.slice(at));
}

const withoutTags = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, blank);
const blank = (passage: string): string => passage.replace(/[^\n]/g, ' ');

/** Links and images of a leaf with a destination, in text order; spans are offsets into `plain`. */
export function linksOf(tree: Tree, at: number, plain: string): Link[] {
  const links: Link[] = [];
  tree.iterate({
    enter(node) {
      if (node.name !== 'Link' && node.name !== 'Image') return;
      const url = node.node.getChild('URL');
      if (!url) return;
      const close = node.node.getChildren('LinkMark')[1];
      const span = { start: at + node.from, end: at + node.to };
      const target = { start: at + url.from, end: at + url.to };
      const text = plain.slice(span.start + (node.name === 'Image' ? 2 : 1), at + (close?.from ?? node.from));
      const destination = plain.slice(target.start, target.end).replace(/^<|>$/g, '');
      links.push({ span, target, text, url: destination, image: node.name === 'Image' });
    },
  });
  return links;
}

/** What stands between emphasis marks or double quotes. */
export function markedOf(tree: Tree, at: number, plain: string): Span[] {
  const marked: Span[] = [];
  tree.iterate({
    enter(node) {
      if (node.name !== 'StrongEmphasis' && node.name !== 'Emphasis') return;
      const marks = node.node.getChildren('EmphasisMark');
      const open = marks[0];
      const close = marks.at(-1);
      if (open && close && open !== close) marked.push({ start: at + open.to, end: at + close.from });
    },
  });
  if (/["“„«]/.test(plain)) {
    for (const match of plain.matchAll(/[“„]([^“”"\n]{1,80})[”“"]|"([^"\n]{1,80})"|«([^»\n]{1,80})»/g)) {
      marked.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
    }
    marked.sort((a, b) => a.start - b.start);
  }
  return marked;
}

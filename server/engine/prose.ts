/** A leaf of the Markdown tree to its words, links and marked words, in one walk. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { markdown } from './markdown.ts';
import type { Link, Span } from './types.ts';

/** What a leaf says; spans are offsets into its plain text. */
export interface Inline {
  /** As long as the plain text: markup, URLs, tags, images and deleted text are spaces. */
  readonly prose: string;
  /** Links and images with a destination, in text order. */
  readonly links: readonly Link[];
  /** What stands between emphasis marks or double quotes. */
  readonly marked: readonly Span[];
}

/** Images say nothing in words, and what is struck out is no longer said. */
const BLANKED =
  'HeaderMark QuoteMark ListMark EmphasisMark CodeMark LinkTitle HTMLTag Comment CommentBlock ProcessingInstruction TaskMarker ' +
  'StrikethroughMark Strikethrough TableDelimiter URL';

type Visit = (node: SyntaxNodeRef, state: State) => void;

/** By the id of a type of node. What is blank already stays so, whatever is in it. */
const VISITS: (Visit | undefined)[] = [];
const on = (names: string, visit: Visit): void => {
  for (const { name, id } of markdown.nodeSet.types) if (names.split(' ').includes(name)) VISITS[id] = visit;
};
on(BLANKED, ({ from, to }, state) => blank(state, from, to));
on('Escape', ({ from }, state) => blank(state, from, from + 1));
on('HardBreak', ({ from, to }, state) => blank(state, from, to - 1));
on('LinkMark', (node, state) => hasTarget(node) && blank(state, node.from, node.to));
on('LinkLabel', ({ node, from, to }, state) => node.parent?.name === 'Link' && blank(state, from, to));
on('Entity', ({ from, to }, state) => {
  const { plain, done } = state;
  const [start, end] = [state.at + from, state.at + to];
  if (start < done) return;
  state.pieces.push(plain.slice(done, start), decoded(plain.slice(start, end)));
  state.done = end;
});
on('Link', (node, state) => note(node, state, false));
on('Image', (node, state) => {
  note(node, state, true);
  blank(state, node.from, node.to);
});
on('Emphasis StrongEmphasis', ({ node }, { at, marked }) => {
  const marks = node.getChildren('EmphasisMark');
  const open = marks[0];
  const close = marks.at(-1);
  if (open && close && open !== close) marked.push({ start: at + open.to, end: at + close.from });
});

interface State {
  readonly plain: string;
  /** Offset of the leaf in `plain`. */
  readonly at: number;
  readonly pieces: string[];
  /** Up to here the prose is made. */
  done: number;
  readonly links: Link[];
  readonly marked: Span[];
}

/** @param from relative to the leaf, as `to` is */
function blank(state: State, from: number, to: number): void {
  const start = Math.max(state.at + from, state.done);
  const end = state.at + to;
  if (end <= start) return;
  state.pieces.push(state.plain.slice(state.done, start), blanks(state.plain, start, end));
  state.done = end;
}

const BLANKS = ' '.repeat(64);

function blanks(text: string, from: number, to: number): string {
  const length = to - from;
  if (length === 1) return text.charCodeAt(from) === 10 ? '\n' : ' ';
  const part = text.slice(from, to);
  return length <= BLANKS.length && !part.includes('\n') ? BLANKS.slice(0, length) : part.replace(/[^\n]/g, ' ');
}

/**
 * @param tree the leaf
 * @param at offset of the leaf in `plain`
 */
export function inlineOf(tree: Tree, at: number, plain: string): Inline {
  if (tree.type.name === 'HTMLBlock') return { prose: blankTags(plain), links: [], marked: withQuotes([], plain) };
  const state: State = { plain, at, pieces: [], done: 0, links: [], marked: [] };
  if (at > 0) blank(state, -at, 0);
  const own = VISITS[tree.type.id];
  if (tree.children.length > 0 || own) tree.iterate({ enter: (node) => void VISITS[node.type.id]?.(node, state) });
  const prose = state.done === 0 ? plain : state.pieces.join('') + plain.slice(state.done);
  return { prose, links: state.links, marked: withQuotes(state.marked, plain) };
}

/** `[naam]` alone is a blank to fill in or a bracket, not a link, as far as one leaf can know. */
function hasTarget({ node }: SyntaxNodeRef): boolean {
  const link = node.parent;
  return link?.name !== 'Link' || !!link.getChild('URL') || !!link.getChild('LinkLabel');
}

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
    pieces.push(withoutTags(html.slice(at, open)), blanked(html.slice(open, close + 3)));
    at = close + 3;
  }
  return pieces.join('') + withoutTags(html.slice(at));
}

const withoutTags = (html: string): string => html.replace(/<[^<>]{0,2000}>/g, blanked);
const blanked = (passage: string): string => passage.replace(/[^\n]/g, ' ');

function note({ from, to, node }: SyntaxNodeRef, { at, plain, links }: State, image: boolean): void {
  const url = node.getChild('URL');
  if (!url) return;
  const close = node.getChildren('LinkMark')[1];
  const span = { start: at + from, end: at + to };
  const target = { start: at + url.from, end: at + url.to };
  const text = plain.slice(span.start + (image ? 2 : 1), at + (close?.from ?? from));
  links.push({ span, target, text, url: plain.slice(target.start, target.end).replace(/^<|>$/g, ''), image });
}

const QUOTE = /["“„«]/;
const QUOTED = /[“„]([^“”"\n]{1,80})[”“"]|"([^"\n]{1,80})"|«([^»\n]{1,80})»/g;

function withQuotes(marked: Span[], plain: string): Span[] {
  if (!QUOTE.test(plain)) return marked;
  for (const match of plain.matchAll(QUOTED)) marked.push({ start: match.index + 1, end: match.index + match[0].length - 1 });
  return marked.sort((a, b) => a.start - b.start);
}

/** Text to `Charter`: the Markdown tree, and above it what Markdown does not know. */
import { type SyntaxNodeRef, type Tree, TreeFragment } from '@lezer/common';
import { blocksOf } from './blocks.ts';
import { guard } from './guard.ts';
import { markdown } from './markdown.ts';
import { matterOf } from './matter.ts';
import { sectionsOf } from './sections.ts';
import type { Charter, Edit, Matter } from './types.ts';

/**
 * Parses any text and never throws.
 *
 * @param text the document; offsets in the result are UTF-16 offsets into it
 * @param previous the same document before `edits`: unchanged blocks are taken over from it
 * @param edits what changed since `previous`, in its offsets, sorted and apart; left out, it is found by comparing
 */
export function parse(text: string, previous?: Charter, edits?: readonly Edit[]): Charter {
  const guarded = guard(text, previous, edits);
  const matter = matterOf(guarded.text);
  const plain = blanked(guarded.text, matter?.span.end ?? 0);
  const known = previous && previous.refusals.length + guarded.refusals.length === 0 && keepsStart(previous, matter, text, edits);
  const tree = finish(plain, known ? fragmentsOf(previous, text, edits) : []);
  const blocks = blocksOf(tree, text, plain);
  const { sections, placed } = sectionsOf(blocks, text.length);
  return { text, tree, ...(matter && { matter }), blocks: placed, sections, refusals: guarded.refusals };
}

/** Front matter and a byte order mark are white space to Markdown; every offset stays what it was. */
function blanked(text: string, end: number): string {
  if (end > 0) return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end);
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

/** Where front matter or a byte order mark ends elsewhere than the edits explain, what follows it may read differently. */
function keepsStart(previous: Charter, matter: Matter | undefined, text: string, edits?: readonly Edit[]): boolean {
  const marked = previous.text.startsWith('\uFEFF');
  if (marked !== text.startsWith('\uFEFF')) return false;
  if (marked && (edits ?? difference(previous.text, text)).some((it) => it.start === 0)) return false;
  const before = previous.matter?.span.end ?? 0;
  const after = matter?.span.end ?? 0;
  if (before === 0 && after === 0) return true;
  if (before === 0 || after === 0) return false;
  const touching = (edits ?? difference(previous.text, text)).filter((it) => it.start < before);
  const grown = touching.reduce((sum, it) => sum + it.text.length - (it.end - it.start), 0);
  return touching.every((it) => it.end < before) && before + grown === after;
}

function finish(text: string, fragments: readonly TreeFragment[]): Tree {
  const parse = markdown.startParse(text, fragments);
  for (;;) {
    const tree = parse.advance();
    if (tree) return tree;
  }
}

function fragmentsOf(previous: Charter, text: string, edits: readonly Edit[] = difference(previous.text, text)): readonly TreeFragment[] {
  let shift = 0;
  const changes = edits.map((edit) => {
    const fromB = edit.start + shift;
    shift += edit.text.length - (edit.end - edit.start);
    return { fromA: edit.start, toA: edit.end, fromB, toB: fromB + edit.text.length };
  });
  return TreeFragment.applyChanges(TreeFragment.addTree(previous.tree), changes, 2);
}

/** The one edit that turns `before` into `after`: what lies between the common start and the common end. */
export function difference(before: string, after: string): Edit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (start === before.length && start === after.length) return [];
  return [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }];
}

/** For tests and tools: the named nodes of the Markdown tree in text order. */
export function walk(tree: Tree, visit: (node: SyntaxNodeRef) => undefined | boolean): void {
  tree.iterate({ enter: visit });
}

/** Text to `Charter`: the Markdown tree, and above it what Markdown does not know. */
import { atOnce } from './atOnce.ts';
import { blocksOf, type Leaf, leavesOf, type Positioned } from './blocks.ts';
import { guard } from './guard.ts';
import { treesOf } from './markdown.ts';
import { matterOf } from './matter.ts';
import { reparsed } from './reparse.ts';
import { place, sectionsOf } from './sections.ts';
import type { Charter, Edit, Placed } from './types.ts';

/**
 * Parses any text and never throws.
 *
 * @param text the document; offsets in the result are UTF-16 offsets into it
 * @param previous the same document before `edits`: unchanged blocks are taken over from it
 * @param edits what changed since `previous`, in its offsets, sorted and apart; left out, it is found by comparing
 */
export function parse(text: string, previous?: Charter, edits?: readonly Edit[]): Charter {
  return atOnce(steps(text, previous, edits));
}

/** The same with rests, in which whoever is in charge may do something else, or give it up. */
export function* steps(text: string, previous?: Charter, edits?: readonly Edit[]): Generator<undefined, Charter> {
  return (previous && reparsed(text, previous, edits)) ?? (yield* whole(text));
}

/** So many leaves between two rests. */
const LEAVES = 64;

function* whole(text: string): Generator<undefined, Charter> {
  const { text: guarded, refusals, lines } = guard(text);
  yield;
  const matter = matterOf(guarded);
  const plain = blanked(guarded, matter?.span.end ?? 0);
  const { trees, starts } = yield* treesOf(plain);
  const leaves: Leaf[] = [];
  for (let i = 0; i < trees.length; i++) leavesOf(trees[i]!, starts[i]!, leaves);
  yield;
  const found: Positioned[] = [];
  for (let i = 0; i < leaves.length; i++) {
    readLeaf(leaves[i]!, text, plain, found);
    if (i % LEAVES === 0) yield;
  }
  const sections = sectionsOf(found, headingsIn(found));
  const blocks: Placed[] = [];
  place(found, sections, 0, blocks);
  return { text, markdown: { trees, starts, lines }, ...(matter && { matter }), blocks, sections, refusals };
}

/** Front matter and a byte order mark are white space to Markdown; every offset stays what it was. */
function blanked(text: string, end: number): string {
  if (end > 0) return text.slice(0, end).replace(/[^\n]/g, ' ') + text.slice(end);
  return text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
}

function readLeaf(leaf: Leaf, text: string, plain: string, out: Positioned[]): void {
  const end = leaf.at + leaf.tree.length;
  for (const { block, start } of blocksOf(leaf, text.slice(leaf.start, end), plain.slice(leaf.start, end))) {
    out.push({ block, start: leaf.start + start });
  }
}

function headingsIn(blocks: readonly Positioned[]): number[] {
  const headings: number[] = [];
  for (let i = 0; i < blocks.length; i++) if (blocks[i]!.block.type === 'heading') headings.push(i);
  return headings;
}

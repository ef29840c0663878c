/** How much of a text speaks as no charter does: a manual, a shop's terms, minutes, news, a law on a subject. */
import { compileCues } from './cues.ts';
import cues from './lexicon/genres.ts';
import { tokensOf } from './tokens.ts';
import type { Block, Charter } from './types.ts';

/** Headings and sentences of a block, and how many of them speak as no charter does. */
interface Count {
  readonly all: number;
  readonly foreign: number;
}

/** @returns the share of the headings and sentences that speak as other kinds of text do, 0 to 1 */
export function createGenreReader(): (charter: Charter) => number {
  const match = compileCues(cues, {});
  const kept = new WeakMap<Block, Count>();
  const speaks = (text: string, start: number, end: number): boolean =>
    text[end - 1] === '?' || match(tokensOf(text, { start, end })).length > 0;
  const read = (block: Block): Count => {
    if (block.type === 'heading') return { all: 1, foreign: block.title && speaks(block.title, 0, block.title.length) ? 1 : 0 };
    return { all: block.sentences.length, foreign: block.sentences.filter((it) => speaks(block.prose, it.start, it.end)).length };
  };
  return ({ blocks }) => {
    let all = 0;
    let foreign = 0;
    for (const { block } of blocks) {
      let count = kept.get(block);
      if (!count) {
        count = read(block);
        kept.set(block, count);
      }
      all += count.all;
      foreign += count.foreign;
    }
    return all === 0 ? 0 : foreign / all;
  };
}

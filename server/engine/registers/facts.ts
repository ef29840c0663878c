/** Everything that the registers read in one block. */
import type { Block, Facts, Language } from '../types.ts';
import { blanksOf } from './blanks.ts';

/** Spans are relative to the block. Code, comments and link definitions hold no facts. */
export function factsOf(block: Block, _language: Language): Facts {
  const blanks = block.type === 'code' || block.type === 'comment' || block.type === 'definition' ? [] : blanksOf(block);
  return { blanks, dates: [], durations: [], amounts: [], places: [], references: [], names: [] };
}

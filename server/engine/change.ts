/** What two versions of a document have in common, block by block. */
import type { Block, Charter, Placed } from './types.ts';

/** Blocks `first` to `oldEnd` of the version before gave way to `first` to `newEnd`; what follows moved as a whole. */
export interface Change {
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** Index in the version before of a block between `first` and `newEnd` that is still the same, or -1. */
  origin(index: number): number;
  /** Every block that stayed has the same index. */
  readonly sameIndexes: boolean;
  /** No heading came or went, or came to stand beside another one. */
  readonly sameHeadings: boolean;
  /** Sections nest as they did, and stand as far from each other. */
  readonly sameOutline: boolean;
  /** They also have the same numbers, and begin and end at the same blocks. */
  readonly sameLayout: boolean;
  /** They also have the same titles. */
  readonly sameSections: boolean;
}

export function changeOf(before: Charter, now: Charter): Change {
  const { first, oldEnd, newEnd } = between(before.blocks, now.blocks);
  const headings = hasHeading(before.blocks, first, oldEnd) || hasHeading(now.blocks, first, newEnd);
  const sameHeadings = !headings && before.sections.length === now.sections.length;
  const sameOutline = !headings || nestsAlike(before, now);
  let origins: ReadonlyMap<Block, number> | undefined;
  const origin = (index: number): number => {
    origins ??= new Map(before.blocks.slice(first, oldEnd).map(({ block }, i) => [block, first + i]));
    return origins.get(now.blocks[index]!.block) ?? -1;
  };
  let sameIndexes = oldEnd === newEnd;
  for (let i = first; sameIndexes && i < newEnd; i++) sameIndexes = origin(i) < 0 || origin(i) === i;
  const sameLayout = oldEnd === newEnd && sameOutline && (!headings || standsAlike(before, now));
  return {
    first,
    oldEnd,
    newEnd,
    origin,
    sameIndexes,
    sameHeadings,
    sameOutline,
    sameLayout,
    sameSections: sameLayout && (!headings || before.sections.every(({ title }, i) => title === now.sections[i]!.title)),
  };
}

/** A keystroke leaves the blocks before and after it: comparing them is faster than looking each of them up. */
function between(before: readonly Placed[], now: readonly Placed[]): { first: number; oldEnd: number; newEnd: number } {
  const most = Math.min(before.length, now.length);
  let first = 0;
  while (first < most && isSame(before[first]!, now[first]!)) first++;
  let tail = 0;
  while (tail < most - first && isSame(before[before.length - 1 - tail]!, now[now.length - 1 - tail]!)) tail++;
  return { first, oldEnd: before.length - tail, newEnd: now.length - tail };
}

const isSame = (a: Placed, b: Placed): boolean => a === b || a.block === b.block;

function hasHeading(blocks: readonly Placed[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (blocks[i]!.block.type === 'heading') return true;
  return false;
}

const nestsAlike = ({ sections: before }: Charter, { sections: now }: Charter): boolean =>
  before.length === now.length && now.every((it, i) => it.depth === before[i]!.depth && it.parent === before[i]!.parent);

const standsAlike = ({ sections: before }: Charter, { sections: now }: Charter): boolean =>
  now.every((it, i) => {
    const other = before[i]!;
    return (
      it.heading === other.heading &&
      it.body === other.body &&
      it.number?.word === other.number?.word &&
      it.number?.number === other.number?.number
    );
  });

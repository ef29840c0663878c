/** What was worked out for a block is taken over as long as the block is the same object. */
import type { Placed } from './types.ts';

/** Values by the index of their block; undefined where one was not asked for yet. */
export interface Carried<Value> {
  readonly blocks: readonly Placed[];
  readonly values: (Value | undefined)[];
}

/**
 * A keystroke leaves the blocks before and after it: comparing them is faster than looking each of them up.
 *
 * @param before the values for another version of the same document
 */
export function carry<Value>(blocks: readonly Placed[], before?: Carried<Value>): Carried<Value> {
  if (!before) return { blocks, values: new Array(blocks.length) };
  const { first, tail } = sameEnds(before.blocks, blocks);
  const old = before.values.slice(first, before.values.length - tail);
  const between =
    old.length > 0 && blocks.length > first + tail ? found(blocks.slice(first, blocks.length - tail), before, first, tail) : [];
  between.length = blocks.length - first - tail;
  return { blocks, values: [...before.values.slice(0, first), ...between, ...before.values.slice(before.values.length - tail)] };
}

/** So many blocks are the same from the start, and so many others to the end. */
export function sameEnds(before: readonly Placed[], now: readonly Placed[]): { first: number; tail: number } {
  const most = Math.min(before.length, now.length);
  let first = 0;
  while (first < most && before[first]!.block === now[first]!.block) first++;
  let tail = 0;
  while (tail < most - first && before[before.length - 1 - tail]!.block === now[now.length - 1 - tail]!.block) tail++;
  return { first, tail };
}

/** Edits in several places leave blocks between them too. */
function found<Value>(
  blocks: readonly Placed[],
  { blocks: old, values }: Carried<Value>,
  first: number,
  tail: number,
): (Value | undefined)[] {
  const known = new Map<Placed['block'], Value | undefined>();
  for (let i = first; i < old.length - tail; i++) known.set(old[i]!.block, values[i]);
  return blocks.map(({ block }) => known.get(block));
}

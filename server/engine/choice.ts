/** Fixes chosen one by one, each whole or not at all; there may be thousands. */
import type { Edit } from './types.ts';

export interface Choice {
  /** Sorted and apart. */
  readonly edits: readonly Edit[];
  /** Takes edits where none of them clashes with one that was taken before. @returns whether it did */
  take(edits: readonly Edit[]): boolean;
}

/** @param room how many UTF-16 units must lie between two edits of different fixes */
export function createChoice(room: 0 | 1): Choice {
  const chosen: Edit[] = [];
  /** Index of the first that ends at an offset, less the room, or behind it. */
  const firstFrom = (offset: number): number => {
    let low = 0;
    let high = chosen.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (chosen[middle]!.end + room <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const clashes = ({ start, end }: Edit): boolean => (chosen[firstFrom(start)]?.start ?? Infinity) < end + room;
  return {
    edits: chosen,
    take(edits) {
      if (edits.some(clashes)) return false;
      for (const it of edits) chosen.splice(firstFrom(it.start), 0, it);
      return true;
    },
  };
}

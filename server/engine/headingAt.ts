/** The heading of a section that an author starts somewhere in a document. */

import { headingLike } from './headingStyle.ts';
import { nextNumber, renumbering } from './numbering.ts';
import { placesOf } from './registers/placeTable.ts';
import { headingSpan } from './sections.ts';
import type { Charter, Edit, Summary } from './types.ts';

export interface HeadingAt {
  /** The heading with what stands between it and its text. */
  write(title: string): string;
  /** What a number in it does to the sections that follow, and to the references to them. */
  readonly renumber: readonly Edit[];
}

/**
 * As the section before it is written, with the next number.
 *
 * @param at offset where the heading starts; what stands on its line is not looked at
 * @param depth where the author chose it; else the level that most sections have
 */
export function headingAt(summary: Summary, at: number, depth = commonDepth(summary.charter)): HeadingAt {
  const { charter } = summary;
  const index = charter.sections.findLastIndex((it) => it.depth === depth && headingSpan(charter, it).end <= at);
  const before = charter.sections[index];
  if (!before) return { write: (title) => `${'#'.repeat(depth)} ${title}\n\n`, renumber: [] };
  const number = before.number && nextNumber(before.number.number);
  const word = placesOf(summary).places.find((it) => it.section === index && it.type !== 'member')?.word ?? '';
  return {
    write(title) {
      const { heading, gap } = headingLike(charter, before, title, number);
      return `${heading}${gap}`;
    },
    renumber: number ? renumbering(summary, word, number, depth, at) : [],
  };
}

/** The level that most sections have, leaving the title of the document aside. */
function commonDepth({ sections }: Charter): number {
  const counts = new Map<number, number>();
  for (const { depth } of sections.slice(1)) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 2;
}

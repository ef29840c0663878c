/** Totals that are not the sum of the items above them: `- Rent: 20,000 euros`, `- Total: 56,000 euros`. */
import { between, createNotes } from '../notes.ts';
import { blockCount } from '../summary.ts';
import type { Amount, Span, Summary } from '../types.ts';
import { asValue, check, type Sum, TOTAL } from './sums.ts';

interface Entry {
  readonly amount: Amount;
  readonly depth: number;
  readonly total: boolean;
}

/** Items with one amount. */
const entries = createNotes(({ type, prose, depth }, facts): Entry | undefined => {
  if (type !== 'item' || prose.length > LONGEST) return undefined;
  const { amounts } = facts();
  const [amount] = amounts;
  const words = prose.replace(/^[\s*_-]+/, '');
  return amount && amounts.length === 1 && amount.unit !== 'percent' ? { amount, depth, total: TOTAL.test(words) } : undefined;
});

const LONGEST = 120;
/** A list of costs is shorter. */
const MOST = 100;

/** The wrong totals of all lists; spans are offsets of the text. */
export function listSums(summary: Summary): Sum[] {
  const all = entries(summary);
  // The items of a list stand beside each other.
  blockCount(summary);
  return all.flatMap(({ note, index, start }) => {
    if (!note.total) return [];
    const parts: (typeof all)[number][] = [];
    let at = index;
    for (const it of between(all, index - MOST, index).toReversed()) {
      if (it.index !== at - 1 || it.note.depth !== note.depth || it.note.total || it.note.amount.unit !== note.amount.unit) break;
      parts.unshift(it);
      at = it.index;
    }
    const moved = ({ span, text, value, unit }: Amount, by: number): Amount => ({ span: shifted(span, by), text, value, unit });
    const found = check(
      asValue(moved(note.amount, start)),
      parts.map((it) => asValue(moved(it.note.amount, it.start))),
    );
    return found ? [found] : [];
  });
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

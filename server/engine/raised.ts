/** What rules raise, anchored to blocks: where blocks move, it moves with them. */
import type { Active } from './active.ts';
import { charterOf } from './summary.ts';
import type { Anchored, Edit, Finding, Fix, Placed, Problem, Span, Standing, Summary } from './types.ts';

/** One run of a rule over a whole charter. */
export type Run = object;

/** Makes a fix for the text as it is now, in its offsets. */
export type MakeFix = (raised: Raised, summary: Summary) => Fix;

export interface Raised extends Standing {
  readonly active: Active;
  /** Rule and key as it was raised: equal ones get a number in text order, from 1. */
  readonly name: string;
  readonly number: number;
  /** Absent where a rule raised it that looks at one block. */
  readonly run: Run | undefined;
  readonly fix: MakeFix | undefined;
  /** Its place among all that its rule raised in one run or on one block. */
  readonly ordinal: number;
}

/** What is the same, however a problem is anchored. */
function common(active: Active, { message, key, severity: own }: Problem, ordinal: number) {
  const { rule, severity } = active;
  return {
    active,
    rule: rule.id,
    severity: (severity ?? own ?? rule.severity) as Finding['severity'],
    message,
    key,
    name: `${rule.id} ${key}`,
    number: 1,
    ordinal,
  };
}

/** A problem of one block, whose spans are relative to it. */
export function raisedIn(block: number, active: Active, problem: Problem, ordinal: number): Raised {
  const at = ({ start, end }: Span): Anchored => ({ block, start, endBlock: block, end });
  const related = problem.related?.map(({ span, message }) => ({ ...at(span), message }));
  const { fix } = problem;
  const make: MakeFix = (it, summary) => moved(fix!(), charterOf(summary).blocks[it.block]!.start);
  return { ...common(active, problem, ordinal), ...at(problem.span), related, run: undefined, fix: fix && make };
}

const moved = (fix: Fix, by: number): Fix => ({
  ...fix,
  edits: fix.edits.map((it): Edit => ({ ...it, start: it.start + by, end: it.end + by })),
});

/**
 * A problem of a charter, whose spans are offsets of the text.
 *
 * @param fix where the problem has one; its own would hold on to the version in which it was raised
 */
export function raisedAt(
  blocks: readonly Placed[],
  run: Run,
  active: Active,
  problem: Problem,
  ordinal: number,
  fix: MakeFix | undefined,
): Raised {
  const related = problem.related?.map(({ span, message }) => ({ ...anchored(blocks, span), message }));
  return { ...common(active, problem, ordinal), ...anchored(blocks, problem.span), related, run, fix: problem.fix && fix };
}

function anchored(blocks: readonly Placed[], { start, end }: Span): Anchored {
  const block = blockAt(blocks, start);
  // A block may end where the next one starts.
  const endBlock = end <= endOf(blocks[block]) ? block : blockAt(blocks, end);
  return { block, start: start - startOf(blocks[block]), endBlock, end: end - startOf(blocks[endBlock]) };
}

const startOf = (placed: Placed | undefined): number => placed?.start ?? 0;
const endOf = (placed: Placed | undefined): number => (placed ? placed.start + placed.block.source.length : 0);

/** The last block that starts at an offset or before it; -1 where none does. */
function blockAt(blocks: readonly Placed[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether all of it stands in blocks, so that it can move with them. */
export function isMovable(blocks: readonly Placed[], { related = [], ...own }: Raised): boolean {
  const inside = ({ block, start, endBlock, end }: Anchored): boolean =>
    block >= 0 && start <= blocks[block]!.block.source.length && end <= blocks[endBlock]!.block.source.length;
  return inside(own) && related.every(inside);
}

/** Whether some of it stands in these blocks. */
export function touches({ block, endBlock, related }: Raised, first: number, end: number): boolean {
  const within = (at: number): boolean => first <= at && at < end;
  return within(block) || within(endBlock) || (related?.some((it) => within(it.block) || within(it.endBlock)) ?? false);
}

/** The same, where the blocks from `from` on moved by so many. */
export function shifted(raised: Raised, from: number, by: number): Raised {
  if (by === 0 || !touches(raised, from, Infinity)) return raised;
  const shift = <It extends Anchored>(it: It): It => ({
    ...it,
    block: it.block < from ? it.block : it.block + by,
    endBlock: it.endBlock < from ? it.endBlock : it.endBlock + by,
  });
  return { ...shift(raised), related: raised.related?.map(shift) };
}

/** The order of findings: by place, then by rule, then as they were raised. */
export function inOrder(a: Raised, b: Raised): number {
  return (
    a.block - b.block ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.run ? 1 : 0) - (b.run ? 1 : 0) ||
    a.ordinal - b.ordinal
  );
}

/** So many of a list in order stand on blocks before this one. */
export function countBefore(raised: readonly Raised[], block: number): number {
  return countUntil(raised, (it) => it.block < block);
}

/** Two lists in order as one. */
export function merged(a: readonly Raised[], b: readonly Raised[]): readonly Raised[] {
  if (b.length === 0) return a;
  const out: Raised[] = [];
  let i = 0;
  for (const it of b) {
    // Mostly few are new: finding their places is faster than comparing all.
    const until = placeOf(it, a);
    while (i < until) out.push(a[i++]!);
    out.push(it);
  }
  while (i < a.length) out.push(a[i++]!);
  return out;
}

/** Index in a list in order where this one belongs, behind its equals. */
export const placeOf = (it: Raised, raised: readonly Raised[]): number => countUntil(raised, (other) => inOrder(other, it) <= 0);

/** How many at the start of a list something holds of. */
function countUntil(raised: readonly Raised[], holds: (it: Raised) => boolean): number {
  let low = 0;
  let high = raised.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(raised[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same, as one of several with its name. */
export const numberedAs = (raised: Raised, number: number): Raised => {
  if (raised.number === number) return raised;
  const key = raised.name.slice(raised.rule.length + 1);
  return { ...raised, number, key: number === 1 ? key : `${key} ${number}` };
};

/** Gives each its number. @param names those of which some came or went; the others have their numbers */
export function numbered(raised: readonly Raised[], names?: ReadonlySet<string>): readonly Raised[] {
  const seen = new Map<string, number>();
  return raised.map((it) => {
    if (names && !names.has(it.name)) return it;
    const number = (seen.get(it.name) ?? 0) + 1;
    seen.set(it.name, number);
    return numberedAs(it, number);
  });
}

/** Offsets of the text. */
export const placed = (blocks: readonly Placed[], { block, start, endBlock, end }: Anchored): Span => ({
  start: start + startOf(blocks[block]),
  end: end + startOf(blocks[endBlock]),
});

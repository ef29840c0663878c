/** Runs the rules that look at a whole charter: again only where what they read says something else. */
import type { Active } from './active.ts';
import type { Change } from './change.ts';
import { patiently } from './patience.ts';
import { countBefore, isMovable, type MakeFix, type Raised, type Run, raisedAt, touches } from './raised.ts';
import { holding, noting, type Reads } from './reads.ts';
import { charterOf } from './summary.ts';
import type { Model, Problem, Summary } from './types.ts';

export type Failure = Model['failures'][number];

export interface Done {
  readonly run: Run;
  /** So much it raised. */
  readonly count: number;
  /** What the rule read; absent where it has to run again in any case. */
  readonly reads: Reads | undefined;
}

/** By version what rules raised of the charter, for its fixes. */
const problems = new WeakMap<Summary, Map<Active, readonly Problem[]>>();

/** What a rule raises of a charter, in the order in which it does. */
function problemsOf(active: Active, summary: Summary): readonly Problem[] {
  let known = problems.get(summary);
  if (!known) {
    known = new Map();
    problems.set(summary, known);
  }
  let raised = known.get(active);
  if (!raised) {
    raised = [...active.rule.charter!(summary, active.context)];
    known.set(active, raised);
  }
  return raised;
}

const fixAgain: MakeFix = ({ active, ordinal }, summary) => problemsOf(active, summary)[ordinal]!.fix!();

/** Rests where a register is read for the first time. */
export function* runOnCharter(active: Active, summary: Summary): Generator<undefined, { raised: Raised[]; done: Done; failure?: Failure }> {
  const run = {};
  try {
    const { blocks } = charterOf(summary);
    const { value, reads } = yield* patiently(() => noting(() => problemsOf(active, summary)));
    const raised = value.map((it, i) => raisedAt(blocks, run, active, it, i, fixAgain));
    const done = { run, count: raised.length, reads: raised.every((it) => isMovable(blocks, it)) ? reads : undefined };
    return { raised, done };
  } catch (error) {
    return { raised: [], done: { run, count: 0, reads: undefined }, failure: { rule: active.rule.id, error } };
  }
}

export interface Carried {
  /** The runs that would raise the same again: what they read says the same, and no block changed that they read as a whole. */
  readonly still: Set<Run>;
  /** Of these the ordinals of what stands on a block that changed: it may stand elsewhere in it now. */
  readonly touched: ReadonlyMap<Run, readonly number[]>;
}

export const nothingCarried = (): Carried => ({ still: new Set(), touched: new Map() });

/** What was said of the version before. */
interface Before {
  /** In order. */
  readonly raised: readonly Raised[];
  /** Those of the charter that do not stand on one block alone. */
  readonly far: readonly Raised[];
  readonly runs: ReadonlyMap<Active, Done>;
}

export function carriedRuns({ runs, raised, far }: Before, summary: Summary, { first, oldEnd }: Change): Carried {
  const still = new Set<Run>();
  const holds = holding(summary);
  for (const { run, reads } of runs.values()) if (reads && !hasAny(reads.blocks, first, oldEnd) && holds(reads)) still.add(run);
  const touched = new Map<Run, number[]>();
  const touch = ({ run, ordinal }: Raised): void => {
    if (run && still.has(run)) touched.set(run, [...(touched.get(run) ?? []), ordinal]);
  };
  for (let i = countBefore(raised, first); i < raised.length && raised[i]!.block < oldEnd; i++) touch(raised[i]!);
  for (const it of far) if ((it.block < first || it.block >= oldEnd) && touches(it, first, oldEnd)) touch(it);
  return { still, touched };
}

/** @returns undefined where the rule has to run as if for the first time */
export function* raisedAgain(
  active: Active,
  summary: Summary,
  { run, count }: Done,
  ordinals: readonly number[] | undefined,
): Generator<undefined, readonly Raised[] | undefined> {
  if (!ordinals) return [];
  try {
    const all = yield* patiently(() => problemsOf(active, summary));
    if (all.length !== count) return undefined;
    const { blocks } = charterOf(summary);
    const raised = ordinals.map((i) => raisedAt(blocks, run, active, all[i]!, i, fixAgain));
    return raised.every((it) => isMovable(blocks, it)) ? raised : undefined;
  } catch {
    // It fails again when it runs, and is told of then.
    return undefined;
  }
}

function hasAny(blocks: ReadonlySet<number>, first: number, end: number): boolean {
  for (let i = first; blocks.size > 0 && i < end; i++) if (blocks.has(i)) return true;
  return false;
}

/** Blocks that were read have other indexes where those before them became more or fewer. */
export function movedDone(done: Done, { oldEnd, newEnd }: Change): Done {
  if (oldEnd === newEnd || !done.reads || done.reads.blocks.size === 0) return done;
  const blocks = new Set(Array.from(done.reads.blocks, (it) => (it < oldEnd ? it : it + newEnd - oldEnd)));
  return { ...done, reads: { ...done.reads, blocks } };
}

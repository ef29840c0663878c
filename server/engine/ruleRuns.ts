/** Runs the rules: on each block once, on the charter again only where what a rule read says something else. */
import type { Active } from './active.ts';
import type { Change } from './change.ts';
import { patiently } from './patience.ts';
import {
  countBefore,
  inOrder,
  isMovable,
  type MakeFix,
  merged,
  numbered,
  numberedAs,
  type Raised,
  type Run,
  raisedAt,
  raisedIn,
  shifted,
  touches,
} from './raised.ts';
import { holds, noting, type Reads } from './reads.ts';
import { charterOf, factsIn, languageIn, stepTo } from './summary.ts';
import type { BlockType, Model, Problem, Summary } from './types.ts';

type Failure = Model['failures'][number];

/** What rules raised, in order; also rules that are silent because they failed on some block. */
interface Listed {
  readonly raised: readonly Raised[];
  /** Those of the charter that do not stand on one block alone. */
  readonly far: readonly Raised[];
}

/** All that the rules say of one version. */
export interface Said extends Listed {
  readonly active: readonly Active[];
  readonly silent: ReadonlySet<string>;
  /** By block: rules that failed on it. */
  readonly broken: ReadonlyMap<number, readonly Failure[]>;
  readonly runs: ReadonlyMap<Active, Done>;
  /** Of rules that failed on some block or on the charter, each once. */
  readonly failures: readonly Failure[];
}

interface Done {
  readonly run: Run;
  /** It raised something. */
  readonly spoke: boolean;
  /** What the rule read; absent where it has to run again in any case. */
  readonly reads: Reads | undefined;
}

/**
 * Rests now and then, where all is run.
 *
 * @param before what the same rules said of the version before
 */
export function* runRules(active: readonly Active[], summary: Summary, before: Said | undefined): Generator<undefined, Said> {
  const step = before && stepTo(summary);
  const onBlocks = step ? changedBlocks(active, summary, before, step.change) : yield* allBlocks(active, summary);
  const failures = firstOfEach([...onBlocks.broken.values()].flat());
  const silent = new Set(failures.map(({ rule }) => rule));
  const runs = new Map<Active, Done>();
  const still = step && before ? carriedRuns(before, summary, step.change) : NO_RUNS;
  const fresh: Raised[] = [];
  for (const it of active) {
    if (!it.rule.charter || silent.has(it.rule.id)) continue;
    const old = before?.runs.get(it);
    if (old && still.has(old.run)) runs.set(it, movedDone(old, step!.change));
    else {
      const { raised, done, failure } = yield* runOnCharter(it, summary);
      for (const one of raised) fresh.push(one);
      runs.set(it, done);
      if (failure) failures.push(failure);
      yield;
    }
  }
  const now = [...onBlocks.raised, ...fresh].sort(inOrder);
  const all = step && before ? renewed(before, now, step.change, still) : listed(numbered(now));
  return { active, ...all, silent, broken: onBlocks.broken, runs, failures };
}

const NO_RUNS: ReadonlySet<Run> = new Set();

// ------------------------------------------------------------ blocks

type OnBlocks = Pick<Said, 'raised' | 'broken'>;

/** So many blocks between two rests. */
const BLOCKS = 64;

function* allBlocks(active: readonly Active[], summary: Summary): Generator<undefined, OnBlocks> {
  const raised: Raised[] = [];
  const broken = new Map<number, readonly Failure[]>();
  const count = charterOf(summary).blocks.length;
  for (let from = 0; from < count; from += BLOCKS) {
    const part = onBlocks(active, summary, from, Math.min(count, from + BLOCKS), () => undefined);
    for (const it of part.raised) raised.push(it);
    for (const [block, failures] of part.broken) broken.set(block, failures);
    yield;
  }
  return { raised, broken };
}

/** Of blocks that moved between others what was said is taken over; failures are told again. */
function changedBlocks(active: readonly Active[], summary: Summary, before: Said, change: Change): OnBlocks {
  const { first, oldEnd, newEnd, origin } = change;
  const { raised, broken } = onBlocks(active, summary, first, newEnd, (i) => {
    const from = origin(i);
    if (from < 0 || before.broken.has(from)) return undefined;
    const there = before.raised.slice(countBefore(before.raised, from), countBefore(before.raised, from + 1));
    return there.filter((it) => !it.run).map((it) => shifted(it, 0, i - from));
  });
  for (const [block, failures] of before.broken) {
    if (block < first) broken.set(block, failures);
    else if (block >= oldEnd) broken.set(block - oldEnd + newEnd, failures);
  }
  return { raised, broken };
}

function onBlocks(
  active: readonly Active[],
  summary: Summary,
  from: number,
  end: number,
  known: (index: number) => readonly Raised[] | undefined,
): { raised: Raised[]; broken: Map<number, readonly Failure[]> } {
  const speaking = active.filter((it) => it.rule.block);
  const raised: Raised[] = [];
  const broken = new Map<number, readonly Failure[]>();
  for (let i = from; i < end; i++) {
    const before = known(i);
    if (before) raised.push(...before);
    else {
      const failures = runOnBlock(speaking, summary, i, raised);
      if (failures.length > 0) broken.set(i, failures);
    }
  }
  return { raised, broken };
}

const NONE: readonly Failure[] = [];
/** They have no prose. */
const SILENT: ReadonlySet<BlockType> = new Set<BlockType>(['code', 'comment', 'definition', 'break']);

function runOnBlock(speaking: readonly Active[], summary: Summary, index: number, into: Raised[]): readonly Failure[] {
  const { block } = charterOf(summary).blocks[index]!;
  if (SILENT.has(block.type)) return NONE;
  const facts = factsIn(block, languageIn(summary));
  const failures: Failure[] = [];
  for (const active of speaking) {
    try {
      let ordinal = 0;
      const { language, kinds, today, options } = active.context;
      for (const problem of active.rule.block!(block, { language, kinds, today, options, facts }))
        into.push(raisedIn(index, active, problem, ordinal++));
    } catch (error) {
      failures.push({ rule: active.rule.id, error });
    }
  }
  return failures;
}

const firstOfEach = (failures: readonly Failure[]): Failure[] =>
  failures.filter((it, i) => failures.findIndex(({ rule }) => rule === it.rule) === i);

// ------------------------------------------------------------ the charter

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
function* runOnCharter(active: Active, summary: Summary): Generator<undefined, { raised: Raised[]; done: Done; failure?: Failure }> {
  const run = {};
  try {
    const { blocks } = charterOf(summary);
    const { value, reads } = yield* patiently(() => noting(() => problemsOf(active, summary)));
    const raised = value.map((it, i) => raisedAt(blocks, run, active, it, i, fixAgain));
    const done = { run, spoke: raised.length > 0, reads: raised.every((it) => isMovable(blocks, it)) ? reads : undefined };
    return { raised, done };
  } catch (error) {
    return { raised: [], done: { run, spoke: false, reads: undefined }, failure: { rule: active.rule.id, error } };
  }
}

/** The runs that would raise the same again: they read the same, and neither read nor speak of a block that changed. */
function carriedRuns({ runs, raised, far }: Said, summary: Summary, { first, oldEnd }: Change): ReadonlySet<Run> {
  const still = new Set<Run>();
  for (const { run, reads } of runs.values()) if (reads && !hasAny(reads.blocks, first, oldEnd) && holds(reads, summary)) still.add(run);
  for (let i = countBefore(raised, first); i < raised.length && raised[i]!.block < oldEnd; i++) still.delete(raised[i]!.run!);
  for (const it of far) if (touches(it, first, oldEnd)) still.delete(it.run!);
  return still;
}

function hasAny(blocks: ReadonlySet<number>, first: number, end: number): boolean {
  for (let i = first; blocks.size > 0 && i < end; i++) if (blocks.has(i)) return true;
  return false;
}

/** Blocks that were read have other indexes where those before them became more or fewer. */
function movedDone(done: Done, { oldEnd, newEnd }: Change): Done {
  if (oldEnd === newEnd || !done.reads || done.reads.blocks.size === 0) return done;
  const blocks = new Set(Array.from(done.reads.blocks, (it) => (it < oldEnd ? it : it + newEnd - oldEnd)));
  return { ...done, reads: { ...done.reads, blocks } };
}

const listed = (raised: readonly Raised[]): Listed => ({
  raised,
  far: raised.filter((it) => it.run && (it.related || it.endBlock !== it.block)),
});

/** What is taken over, on the blocks where it stands now, with what is raised anew: of blocks that changed all is. */
function renewed(before: Said, now: readonly Raised[], { first, oldEnd, newEnd }: Change, still: ReadonlySet<Run>): Listed {
  const { raised, runs } = before;
  const [from, end] = [countBefore(raised, first), countBefore(raised, oldEnd)];
  const isWhole = oldEnd === newEnd && [...runs.values()].every(({ run, spoke }) => !spoke || still.has(run));
  // Mostly the same is raised again, and no other need be looked at.
  if (isWhole && now.length === end - from && now.every((it, i) => !it.run && it.name === raised[from + i]!.name)) {
    if (now.length === 0) return { raised, far: before.far };
    const same = now.map((it, i) => numberedAs(it, raised[from + i]!.number));
    return { raised: raised.slice(0, from).concat(same, raised.slice(end)), far: before.far };
  }
  const names = new Set(now.map(({ name }) => name));
  const rest: Raised[] = [];
  for (const [i, it] of raised.entries()) {
    if ((i < from || i >= end) && (!it.run || still.has(it.run))) rest.push(shifted(it, oldEnd, newEnd - oldEnd));
    else names.add(it.name);
  }
  return listed(numbered(merged(rest, now), names));
}

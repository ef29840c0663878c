/** Runs the rules: on each block once, on the charter again only where what a rule read says something else. */
import type { Active } from './active.ts';
import type { Change } from './change.ts';
import { carriedRuns, type Done, type Failure, movedDone, nothingCarried, raisedAgain, runOnCharter } from './charterRuns.ts';
import { countBefore, inOrder, merged, numbered, numberedAs, type Raised, type Run, raisedIn, shifted, touches } from './raised.ts';
import { charterOf, factsIn, languageIn, stepTo } from './summary.ts';
import type { BlockType, Summary } from './types.ts';

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
  const { still, touched } = step && before ? carriedRuns(before, summary, step.change) : nothingCarried();
  const fresh: Raised[] = [];
  for (const it of active) {
    if (!it.rule.charter || silent.has(it.rule.id)) continue;
    const old = before?.runs.get(it);
    const again = old && still.has(old.run) ? yield* raisedAgain(it, summary, old, touched.get(old.run)) : undefined;
    if (old && again) {
      fresh.push(...again);
      runs.set(it, movedDone(old, step!.change));
    } else {
      if (old) still.delete(old.run);
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

// ------------------------------------------------------------ together

const isFar = ({ related, block, endBlock }: Raised): boolean => related !== undefined || endBlock !== block;
const listed = (raised: readonly Raised[]): Listed => ({ raised, far: raised.filter((it) => it.run && isFar(it)) });

/** What is taken over, on the blocks where it stands now, with what is raised anew: of blocks that changed all is. */
function renewed(before: Said, now: readonly Raised[], { first, oldEnd, newEnd }: Change, still: ReadonlySet<Run>): Listed {
  const { raised, runs, far } = before;
  const [from, end] = [countBefore(raised, first), countBefore(raised, oldEnd)];
  const isWhole = oldEnd === newEnd && [...runs.values()].every(({ run, count }) => count === 0 || still.has(run));
  // Mostly the same is raised again, and no other need be looked at.
  const isAlone = isWhole && now.length === end - from && !far.some((it) => touches(it, first, oldEnd));
  if (isAlone && now.every((it, i) => it.name === raised[from + i]!.name && !(it.run && isFar(it)))) {
    const same = now.map((it, i) => numberedAs(it, raised[from + i]!.number));
    return { raised: now.length === 0 ? raised : raised.slice(0, from).concat(same, raised.slice(end)), far };
  }
  const names = new Set(now.map(({ name }) => name));
  const rest: Raised[] = [];
  for (const it of raised) {
    if (!touches(it, first, oldEnd) && (!it.run || still.has(it.run))) rest.push(shifted(it, oldEnd, newEnd - oldEnd));
    else names.add(it.name);
  }
  return listed(numbered(merged(rest, now), names));
}

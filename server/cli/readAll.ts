/** Reads many documents, in as many threads as pay. */
import type { Task } from './documents.ts';
import type { Io, Threads } from './io.ts';
import type { Lane, Outcome, Wish } from './outcome.ts';

/** Bytes that each thread must have to read before it pays to start it. */
const PAYS = 500_000;

/** More threads than this need more memory than they are worth. */
const MOST = 4;

/** A thread gets so many bytes at a time: enough to be busy, and few enough that all end at once. */
const BATCH = 100_000;

interface Sized {
  /** Index into the tasks. */
  readonly at: number;
  readonly task: Task;
  readonly size: number;
}

/**
 * @param arrive is told of each outcome with the index of its task, as they come
 * @param most how many threads are allowed
 */
export async function readAll(
  tasks: readonly Task[],
  wish: Wish,
  io: Io,
  arrive: (at: number, outcome: Outcome) => void,
  most: number | undefined,
): Promise<void> {
  const sized = await Promise.all(tasks.map(async (task, at) => ({ at, task, size: await sizeOf(task, io) })));
  const batches = batchesOf(sized);
  const others = startOthers(sized, wish, io.threads, most);
  let next = 0;
  async function work(lane: Lane): Promise<void> {
    while (next < batches.length) {
      const batch = batches[next++]!;
      const outcomes = await lane(batch.map((it) => it.task));
      outcomes.forEach((it, i) => {
        arrive(batch[i]!.at, it);
      });
      // What other threads say is heard now, not when this one has read all.
      if (others.length > 0) await new Promise((heard) => setImmediate(heard));
    }
  }
  try {
    const { createLane } = await import('./read.ts');
    await Promise.all([createLane(io.disk, wish), ...others.map((it) => it.lane)].map(work));
  } finally {
    await Promise.all(others.map((it) => it.end()));
  }
}

/** What is absent is said when it is read. */
const sizeOf = async ({ file, bytes }: Task, { disk }: Io): Promise<number> =>
  file === undefined ? bytes!.length : (await disk.stat(file).catch(() => ({ size: 0 }))).size;

function startOthers(sized: readonly Sized[], wish: Wish, threads: Threads | undefined, most = MOST): ReturnType<Threads['start']>[] {
  if (!threads || sized.length < 2) return [];
  const total = sized.reduce((sum, it) => sum + it.size, 0);
  const count = Math.min(threads.most, most, sized.length, Math.floor(total / PAYS));
  return Array.from({ length: Math.max(0, count - 1) }, () => threads.start(wish));
}

function batchesOf(sized: readonly Sized[]): Sized[][] {
  const batches: Sized[][] = [];
  let room = 0;
  for (const it of sized) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)!.push(it);
    room -= it.size;
  }
  return batches;
}

/** Starts other threads that read documents. */
import { availableParallelism } from 'node:os';
import v8 from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Threads } from './io.ts';
import type { Lane, Outcome } from './outcome.ts';

/** @param entry the program itself, which knows when it is not the main thread */
export const threadsOf = (entry: URL): Threads => ({
  most: availableParallelism(),
  start(wish) {
    // Each thread has a heap of its own: two of them need 170 MB so instead of 310, for a few per cent more work.
    v8.setFlagsFromString('--heap-growing-percent=50');
    v8.setFlagsFromString('--semi-space-growth-factor=1');
    const worker = new Worker(entry, { workerData: wish });
    const lane: Lane = (tasks) =>
      new Promise<readonly Outcome[]>((done, fail) => {
        worker.once('message', (outcomes: readonly Outcome[]) => {
          worker.off('error', fail);
          done(outcomes);
        });
        worker.once('error', fail);
        worker.postMessage(tasks);
      });
    return { lane, end: () => worker.terminate() };
  },
});

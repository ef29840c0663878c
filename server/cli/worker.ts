/** Another thread that reads documents: gets tasks, answers with outcomes. */
import { parentPort, workerData } from 'node:worker_threads';
import { disk } from '../workspace/disk.ts';
import type { Task } from './documents.ts';
import type { Wish } from './outcome.ts';
import { createLane } from './read.ts';

export function work(): void {
  const lane = createLane(disk, workerData as Wish);
  parentPort!.on('message', async (tasks: readonly Task[]) => parentPort!.postMessage(await lane(tasks)));
}

/** What a command may touch; tests bring their own. */
import type { Disk } from '../workspace/disk.ts';
import type { Lane, Wish } from './outcome.ts';

export interface Io {
  /** Absolute, with forward slashes. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly disk: Disk;
  /** Standard output is a terminal that shows colours. */
  readonly colours: boolean;
  /** Today as an ISO date. */
  readonly today: string;
  /** Tells builds of this program apart; absent where that cannot be told, and nothing is kept. */
  readonly identity?: string;
  /** Other threads that read documents; absent where there can be none. */
  readonly threads?: Threads;
  absolute(path: string): string;
  /** How a path is shown: from the folder the command runs in. */
  relative(path: string): string;
  stdin(): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

export interface Threads {
  /** How many can run at once, this one included. */
  readonly most: number;
  start(wish: Wish): { readonly lane: Lane; end(): Promise<unknown> };
}

/** As `eslint` and `ruff` have it: 0 clean, 1 findings, 2 the command could not do its work. */
export type Exit = 0 | 1 | 2;

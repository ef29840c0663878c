/** What came of reading one document. Plain data, so that it may come from another thread or from the cache. */
import type { Config, Text } from '../engine/types.ts';
import type { Checked } from '../reports/report.ts';
import type { Task } from './documents.ts';

export interface Outcome {
  /** Absent for what could not be read. */
  readonly checked?: Checked;
  /** Whether it is a charter, or was said to be one. */
  readonly linted: boolean;
  /** Lines for standard error, in every language, and whether the command failed for them. */
  readonly troubles: readonly { readonly line: Text; readonly grave: boolean }[];
  /** Rules that failed, with why. */
  readonly broken: readonly { readonly rule: string; readonly error: string }[];
  /** How many findings were corrected, or would be. */
  readonly corrected: number;
  readonly changed: boolean;
  /** For standard output: a diff, or the corrected text of standard input. */
  readonly output?: string;
  /** Of the file as it is now. */
  readonly stamp?: Stamp;
}

/** What tells one content of a file from another. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly hash: string;
}

/** What is asked of every document. */
export interface Wish {
  readonly configs: readonly Config[];
  /** Absolute: the one in which the command runs. */
  readonly folder: string;
  /** ISO date. */
  readonly today: string;
  readonly fix: boolean;
  readonly suggest: boolean;
  readonly diff: boolean;
  /** With all that fixes would do. */
  readonly full: boolean;
  /** With what the cache needs. */
  readonly stamp: boolean;
}

/** Reads documents, in this thread or in another. */
export type Lane = (tasks: readonly Task[]) => Promise<readonly Outcome[]>;

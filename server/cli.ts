#!/usr/bin/env node
/** Entry of the command line: hands `main` the process, and nothing else. The same file begins the other threads. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { hashOf } from './cli/hash.ts';
import { main } from './cli/main.ts';
import { threadsOf } from './cli/threads.ts';
import { lightPatterns } from './flags.ts';
import { absolute, disk, slashed } from './workspace/disk.ts';

const { stdin, stdout, stderr, env } = process;

if (isMainThread) lightPatterns();

// Whoever reads only the first lines (`| head`) has read enough.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
}

const folder = slashed(process.cwd());

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Local, as the reader's calendar has it. */
function today(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** From the folder the command runs in, unless the whole path is shorter. */
function shown(path: string): string {
  const short = slashed(relative(folder, path));
  return short === '' || short.length > path.length ? path : short;
}

/** The names of all files of a build hang together with what is in them; sources say nothing of each other. */
function identity(): string | undefined {
  const file = new URL(import.meta.url);
  return file.pathname.endsWith('.ts') ? undefined : `${process.version} ${hashOf(readFileSync(file))}`;
}

/** So many characters are written at once where nobody watches. */
const MOST_KEPT = stdout.isTTY ? 0 : 65_536;
let kept = '';

function out(text: string): void {
  kept += text;
  if (kept.length > MOST_KEPT) flush();
}

function flush(): void {
  if (kept !== '') stdout.write(kept);
  kept = '';
}

async function run(): Promise<void> {
  const build = identity();
  process.exitCode = await main(process.argv.slice(2), {
    folder,
    env,
    disk,
    colours: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    today: today(new Date()),
    ...(build && { identity: build }),
    threads: threadsOf(new URL(import.meta.url)),
    absolute: (path) => absolute(folder, path),
    relative: shown,
    stdin: readAll,
    out,
    err: (text) => void stderr.write(text),
  });
}

if (isMainThread) {
  await run()
    .finally(flush)
    .catch((error: unknown) => {
      stderr.write(`charterlint: something went wrong inside: ${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 2;
    });
} else (await import('./cli/worker.ts')).work();

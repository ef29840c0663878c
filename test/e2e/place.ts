import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder that plays home for one run of an editor, and the processes that live in it. */
export interface Place {
  /** Absolute path of the temporary folder. */
  readonly folder: string;
  /** The environment of every process of the run: nothing of the person's own settings is read or written. */
  readonly env: NodeJS.ProcessEnv;
  /** Starts a process that ends with the place at the latest. */
  start(command: string, args: readonly string[]): Running;
  /** Ends what was started and removes the folder. */
  leave(): Promise<void>;
}

/** A started process with what it printed so far on both streams. */
export interface Running {
  readonly child: ChildProcess;
  printed(): string;
  /** Resolves to the exit code, or to the name of the signal that ended the process. */
  readonly ended: Promise<number | string>;
}

/** Makes a place of its own for one run. */
export function makePlace(name: string): Place {
  const folder = mkdtempSync(join(tmpdir(), `charterlint-${name}-`));
  const running: Running[] = [];
  const killAll = () => {
    for (const { child } of running) killGroup(child);
  };
  process.on('exit', killAll);
  return {
    folder,
    env: homeIn(folder),
    start(command, args) {
      const started = start(command, args, homeIn(folder), folder);
      running.push(started);
      return started;
    },
    async leave() {
      killAll();
      await Promise.all(running.map((one) => one.ended));
      process.off('exit', killAll);
      // The editor's children may write a last file after their parent has gone.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

/** Makes a folder inside the place and returns its path. */
export function folderIn(place: Place, name: string): string {
  const path = join(place.folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** A TCP port on the loopback address that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/** Asks again every 100 ms until `answer` gives something; after `limit` milliseconds it throws with `what`. */
export async function until<T>(what: string, answer: () => T | Promise<T>, limit = 60_000): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const given = await answer();
    if (given) return given;
    if (Date.now() > end) throw new Error(`not within ${limit / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Running {
  // A group of its own, so that the children of the editor end with it.
  const child = spawn(command, args, { env, cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'ended'));
  });
  return { child, printed: () => text, ended };
}

function killGroup(child: ChildProcess): void {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended already.
  }
}

function homeIn(folder: string): NodeJS.ProcessEnv {
  const xdg = ['CONFIG', 'DATA', 'CACHE', 'STATE'].map((word) => [`XDG_${word}_HOME`, join(folder, word.toLowerCase())]);
  return { ...process.env, ...Object.fromEntries(xdg), HOME: folder, XDG_RUNTIME_DIR: folder, TMPDIR: folder };
}

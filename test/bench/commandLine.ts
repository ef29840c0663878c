/** Whole processes: time on the clock, time of the processor, and memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, folderOf, type Size, scratch } from './inputs.ts';
import { type Peer, programs } from './peers.ts';
import { median, note, ratio, type Series, shown, table } from './table.ts';

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const TIME = '/usr/bin/time';

/** Seconds and megabytes; what GNU time would tell is absent where it is not installed. */
function run({ command }: Peer, path: string): Cost {
  const told = join(scratch, 'time.txt');
  const timed = existsSync(TIME) ? [TIME, '-f', '%U %S %M', '-o', told, ...command, path] : [...command, path];
  const from = performance.now();
  const { status, error } = spawnSync(timed[0]!, timed.slice(1), { cwd: scratch, stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
  const wall = (performance.now() - from) / 1000;
  if (error || status === null) return { wall: Number.NaN, cpu: Number.NaN, megabytes: Number.NaN };
  const [user, system, kilobytes] = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  return { wall, cpu: (user ?? Number.NaN) + (system ?? Number.NaN), megabytes: (kilobytes ?? Number.NaN) / 1024 };
}

/** Of many files, slow ones read them so often only: a minute each time. */
const SLOW: Readonly<Record<string, number>> = { charterlint: 1, 'markdownlint-cli2': 1, 'remark-cli': 1 };

function compare(path: string, times: number, many: boolean, leftOut: readonly string[]): string {
  const all = programs().filter((it) => !leftOut.includes(it.name));
  const wall: Series = new Map();
  const cpu: Series = new Map();
  const megabytes: Series = new Map();
  for (let i = -1; i < times; i++) {
    for (const it of all) {
      // The first round fills caches of files and of peers; it is not counted, and the slow ones need none.
      const slow = SLOW[it.name];
      if (many && slow !== undefined && (i < 0 || i >= slow)) continue;
      const cost = run(it, path);
      if (i < 0) continue;
      note(wall, it.name, cost.wall);
      note(cpu, it.name, cost.cpu);
      note(megabytes, it.name, cost.megabytes);
    }
  }
  const of = (series: Series, name: string): number => median(series.get(name) ?? []);
  return table(
    ['', 'wall s', 'CPU s', 'MB', 'times', 'we to it'],
    all.map(({ name }) => [
      name,
      shown(of(wall, name)),
      shown(of(cpu, name)),
      shown(of(megabytes, name)),
      String(wall.get(name)?.length ?? 0),
      name === 'charterlint' ? '' : ratio(of(wall, 'charterlint'), of(wall, name)),
    ]),
  );
}

export function commandLine(times: number, sizes: readonly Size[]): string {
  return sizes.map((size) => `### ${size}\n\n${compare(fileOf(size), times, false, [])}`).join('\n\n');
}

export function manyFiles(times: number, count: number): string {
  return compare(folderOf(count), times, true, []);
}

/** Whole processes: time on the clock, time of the processor, and memory. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, folderOf, partsOf, type Size, scratch } from './inputs.ts';
import { type Peer, programs } from './peers.ts';
import { median, note, ratio, type Series, shown, table } from './table.ts';

interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

const TIME = '/usr/bin/time';

/** Seconds and megabytes; what GNU time would tell is absent where it is not installed. */
function run({ command }: Peer, paths: readonly string[]): Cost {
  const told = join(scratch, 'time.txt');
  rmSync(told, { force: true });
  const whole = [...command, ...paths];
  const timed = existsSync(TIME) ? [TIME, '-f', '%U %S %M', '-o', told, ...whole] : whole;
  const from = performance.now();
  const { status, error } = spawnSync(timed[0]!, timed.slice(1), { cwd: scratch, stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
  const wall = (performance.now() - from) / 1000;
  if (error || status === null) return { wall: Number.NaN, cpu: Number.NaN, megabytes: Number.NaN };
  const [user, system, kilobytes] = existsSync(told) ? readFileSync(told, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number) : [];
  return { wall, cpu: (user ?? Number.NaN) + (system ?? Number.NaN), megabytes: (kilobytes ?? Number.NaN) / 1024 };
}

/** Whoever took so many seconds in all is asked no more: the column `times` tells how often each was. */
const BUDGET = 40;

/** These would take minutes for all files: they read a fifth, and the time is multiplied. Their memory is that of a fifth. */
const SLOW: readonly string[] = ['markdownlint-cli2', 'remark-cli'];
const PART = 5;

interface Series3 {
  readonly wall: Series;
  readonly cpu: Series;
  readonly megabytes: Series;
}

/** @param slow what the slow ones read instead */
function compare(paths: readonly string[], times: number, slow?: readonly string[]): string {
  const all = programs();
  const series: Series3 = { wall: new Map(), cpu: new Map(), megabytes: new Map() };
  const spent = new Map<string, number>();
  // The first round fills caches of files and of peers and is not counted; those without a cache need none.
  for (const it of all) if (it.cached) run(it, paths);
  for (let i = 0; i < times; i++) {
    for (const it of all) {
      if ((spent.get(it.name) ?? 0) > BUDGET) continue;
      const isPart = slow !== undefined && SLOW.includes(it.name);
      const cost = run(it, isPart ? slow : paths);
      spent.set(it.name, (spent.get(it.name) ?? 0) + (Number.isNaN(cost.wall) ? BUDGET : cost.wall));
      const by = isPart ? PART : 1;
      note(series.wall, it.name, cost.wall * by);
      note(series.cpu, it.name, cost.cpu * by);
      note(series.megabytes, it.name, cost.megabytes);
    }
  }
  return tableOf(all, series);
}

/** We are compared with who does the same: from a cache with from a cache. */
function tableOf(all: readonly Peer[], { wall, cpu, megabytes }: Series3): string {
  const of = (series: Series, name: string): number => median(series.get(name) ?? []);
  return table(
    ['', 'wall s', 'CPU s', 'MB', 'times', 'we to it, wall', 'CPU'],
    all.map(({ name, cached }) => {
      const ours = cached ? 'charterlint, cached' : 'charterlint';
      const ratios = [wall, cpu].map((it) => (name === ours ? '' : ratio(of(it, ours), of(it, name))));
      const costs = [wall, cpu, megabytes].map((it) => shown(of(it, name)));
      return [name, ...costs, String(wall.get(name)?.length ?? 0), ...ratios];
    }),
  );
}

export function commandLine(times: number, sizes: readonly Size[]): string {
  return sizes.map((size) => `### ${size}\n\n${compare([fileOf(size)], times)}`).join('\n\n');
}

export function manyFiles(times: number, count: number): string {
  const folder = folderOf(count);
  const told = `${SLOW.join(' and ')} read a fifth of the files; their times are multiplied by ${PART}.`;
  return `${told}\n\n${compare([folder], times, partsOf(folder, PART))}`;
}

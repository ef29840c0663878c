/**
 * Time and memory of each hostile text, each in a process of its own: `npm run bench:hostile`, or with words of the names to run.
 * The first line is 1 MB of plain prose: on a busy machine only the ratio to it says something.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { catalog } from '../../server/catalog.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { HOSTILE, type HostileCase } from '../engine/hostileCases.ts';

const PROSE = 'The steering group decides on the budget of the partnership every year.\n\n';
const prose: HostileCase = { name: '1 MB of prose', text: () => PROSE.repeat(Math.ceil(1e6 / PROSE.length)), refused: false };
const cases = [prose, ...HOSTILE];

/** Milliseconds of this process, in all its threads. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measure(name: string): void {
  const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter', kind: 'partnership-agreement' }, '2026-11-23');
  linter.read(PROSE);
  const text = cases.find((it) => it.name === name)!.text();
  let said = '';
  const before = performance.now();
  const ms = cost(() => {
    const { findings, failures, charter } = linter.read(text);
    said = `${findings.length} findings, ${charter.refusals.length} refusals${failures.map((it) => `, ${it.rule} failed: ${it.error}`).join('')}`;
  });
  const wall = performance.now() - before;
  const mb = process.resourceUsage().maxRSS / 1024;
  const columns = [ms, wall, mb].map((it) => it.toFixed(0).padStart(8));
  console.log(`${columns.join('')}  ${name} (${(text.length / 1e6).toFixed(2)} MB): ${said}`);
}

const [only, ...words] = process.argv.slice(2);
if (only === '--one') measure(words.join(' '));
else {
  console.log(['CPU ms', 'ms', 'MB'].map((it) => it.padStart(8)).join(''));
  const named = [only, ...words].filter((it) => it !== undefined);
  const chosen = cases.filter((it) => it === prose || named.every((word) => it.name.includes(word)));
  for (const { name } of chosen) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', name], {
      stdio: 'inherit',
      timeout: 60_000,
    });
    if (status !== 0) console.log(`${name}: ended with ${status}`);
  }
}

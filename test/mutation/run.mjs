/**
 * `npm run mutate`: changes the code in places drawn by chance and says which changes no test notices.
 * `-- SEED LINES` draws others, or more; `-- 0 PATH ...` takes whole files, or lines of them (`PATH:1-20`).
 * First the engine with the tests of its parts, then the rules with their pages and planted defects. Reports are in `reports/mutation/`.
 */
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../setup.mjs';

const here = dirname(fileURLToPath(import.meta.url));
if (!existsSync(`${here}/node_modules/.package-lock.json`) && !run('npm', ['ci', '--loglevel=error'], { cwd: here })) process.exit(1);

const [seed = String(randomInt(2 ** 31)), second = '600', ...more] = process.argv.slice(2);
const named = [second, ...more].filter((it) => it.includes('/'));
const chosen = named.length > 0 ? named : drawn(Number(seed), Number(second));
console.log(named.length > 0 ? chosen.join('\n') : `Seed ${seed}: ${chosen.length} passages.`);
const rules = chosen.filter((it) => it.startsWith('server/rules/'));
const engine = chosen.filter((it) => !rules.includes(it));
const ids = [...new Set(rules.map((it) => /([\w-]+)\.ts/.exec(it)[1]))];
const ok = [mutated('engine', engine, {}), mutated('rules', rules, { MUTATED_RULES: ids.join('|') })];
process.exit(ok.every(Boolean) ? 0 : 1);

/** What `vitest.config.ts` reads of the environment says which tests there are. */
function mutated(name, mutate, env) {
  if (mutate.length === 0) return true;
  const folder = `reports/mutation/${name}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/stryker.json`, JSON.stringify(settings(mutate, folder), null, 2));
  const stryker = `${here}/node_modules/@stryker-mutator/core/bin/stryker.js`;
  return run(process.execPath, [stryker, 'run', `${folder}/stryker.json`], { env: { ...process.env, ...env } });
}

function settings(mutate, folder) {
  return {
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What stands in a module itself would need all tests again for each change: tables of words, mostly.
    ignoreStatic: true,
    // Texts that people read are held by the pages.
    mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
    concurrency: 1,
    // On a busy machine a test that takes long is no test that notices.
    timeoutMS: 60_000,
    ignorePatterns: [
      '/dist',
      '/pages',
      '/coverage',
      '/reports',
      '/server/dist',
      '/test/e2e',
      '/test/bench/peers',
      '*.vsix',
      '**/node_modules',
    ],
    reporters: ['progress-append-only', 'json', 'html', 'clear-text'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `${folder}/mutation.json` },
    htmlReporter: { fileName: `${folder}/mutation.html` },
    allowEmpty: true,
  };
}

/** Passages of at most twenty lines, half of them from rules and each from another file; the same ones for the same seed and code. */
function drawn(seed, lines) {
  const random = chance(seed);
  const from = (folder) =>
    readdirSync(folder, { recursive: true })
      .map((it) => folder + it.replaceAll('\\', '/'))
      .filter((it) => it.endsWith('.ts') && !it.endsWith('/types.ts') && !it.includes('/lexicon/'))
      .sort()
      .map((file) => ({ file, at: random(), length: readFileSync(file, 'utf8').split('\n').length }))
      .map((it) => ({ ...it, first: Math.floor((random() * it.length) / 20) * 20 + 1 }))
      .sort((a, b) => a.at - b.at)
      .slice(0, Math.ceil(lines / 40))
      .map(({ file, first, length }) => `${file}:${first}-${Math.min(length, first + 19)}`);
  return [...from('server/engine/'), ...from('server/rules/')];
}

/** Mulberry32. */
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let it = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32;
  };
}

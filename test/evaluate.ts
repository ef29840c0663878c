/** `npm run evaluate`: what the linter sees in documents of others, held against what readers saw. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leftOut } from './corpus/leftOut.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const corpus = join(root, '../shared/corpus');
const USAGE = 'Usage: npm run evaluate -- [--set tune|judge | --train] [--errors]\n       npm run evaluate -- --left-out\n';
const LARGEST = 256 * 1024 * 1024;

function evaluate(args: readonly string[]): number {
  if (args.length === 1 && args[0] === '--left-out') {
    process.stdout.write(leftOut());
    return 0;
  }
  const at = args.indexOf('--set');
  const set = at < 0 ? 'tune' : args[at + 1];
  const others = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
  const known = ['--train', '--errors'];
  if ((set !== 'tune' && set !== 'judge') || others.some((it) => !known.includes(it))) return fail(USAGE);
  if (!existsSync(join(corpus, 'score.mjs'))) return fail('The documents to measure with are not here: ../shared/corpus is absent.\n');
  const train = others.includes('--train');
  const folder = mkdtempSync(join(tmpdir(), 'charterlint-evaluate-'));
  try {
    const found = join(folder, 'inspect.json');
    writeFileSync(found, inspect(train ? 'train' : 'dev'));
    const labels = join(corpus, train ? 'labels-train.tsv' : 'labels.tsv');
    const which = train ? [] : ['--set', set];
    const errors = others.includes('--errors') ? ['--errors'] : [];
    return spawnSync(process.execPath, [join(corpus, 'score.mjs'), labels, found, ...which, ...errors], { stdio: 'inherit' }).status ?? 2;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Through the command line, as everybody else would. */
function inspect(name: 'dev' | 'train'): string {
  const files = readdirSync(join(corpus, name))
    .filter((it) => it.endsWith('.md'))
    .map((it) => `${name}/${it}`);
  const command = ['--import', 'tsx', join(root, 'server/cli.ts'), 'inspect', '--format', 'json', ...files];
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') };
  const started = Date.now();
  // `tsx` is found from here, and not from the folder of the documents.
  const loader = fileURLToPath(import.meta.resolve('tsx'));
  const run = spawnSync(process.execPath, command.with(1, loader), { cwd: corpus, env, encoding: 'utf8', maxBuffer: LARGEST });
  process.stderr.write(run.stderr);
  if (run.status !== 0) throw new Error(`charterlint inspect ended with ${run.status}`);
  process.stdout.write(`${files.length} documents of ${name} read in ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  return run.stdout;
}

function fail(message: string): number {
  process.stderr.write(message);
  return 2;
}

try {
  process.exitCode = evaluate(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(`${error instanceof Error ? error.message : String(error)}\n`);
}

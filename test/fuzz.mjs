/** `npm run fuzz`: some 200,000 random edits of texts, with another seed each time; `npm run fuzz -- SEED` runs one again. */
import { randomInt } from 'node:crypto';
import { run } from '../setup.mjs';

const [given] = process.argv.slice(2);
const FUZZ_SEED = given ?? String(randomInt(2 ** 31));
/** A run has four and a half edits on average, and half of the runs go to each of the two tests. */
const FUZZ_RUNS = process.env.FUZZ_RUNS ?? '25000';
console.log(`Seed ${FUZZ_SEED}, ${FUZZ_RUNS} runs of up to eight edits in each test.`);
const tests = ['test/engine/incremental.test.ts', 'test/engine/lint-incremental.test.ts'];
process.exit(run('npx', ['vitest', 'run', ...tests], { env: { ...process.env, FUZZ_SEED, FUZZ_RUNS } }) ? 0 : 1);

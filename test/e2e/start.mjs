/** `npm run test:e2e`: in a fresh clone TypeScript cannot run yet, so this comes first. What follows `--` names the files to run. */
import { install, run } from '../../setup.mjs';

install();
process.exit(run('npx', ['tsx', 'test/e2e/run.ts', ...process.argv.slice(2)]) ? 0 : 1);

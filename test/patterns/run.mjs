/**
 * `npm run patterns`: recheck judges each pattern that has no verdict yet, and `verdicts.json` keeps what it says.
 * With `-- --all` it judges all of them again. Minutes, as recheck runs in plain JavaScript.
 */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, run } from '../../setup.mjs';

const here = dirname(fileURLToPath(import.meta.url));
install();
if (!existsSync(`${here}/node_modules/.package-lock.json`) && !run('npm', ['ci', '--loglevel=error'], { cwd: here })) process.exit(1);
const PATTERNS = process.argv.includes('--all') ? 'all' : 'new';
process.exit(run('npx', ['vitest', 'run', 'test/patterns'], { env: { ...process.env, PATTERNS } }) ? 0 : 1);

/** What `npm start` and `npm test` need in a fresh clone. Plain Node: nothing is installed yet. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a command in this terminal; true when it succeeds. */
export const run = (command, args, options = {}) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;

/** npm writes this file when an installation is complete. */
export function install() {
  if (existsSync('node_modules/.package-lock.json')) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) process.exit(1);
}

/** `npm test`: set up, then types, style and all tests but those in editors. What follows `--` goes to Vitest. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, run } from './setup.mjs';

install();
// Types and style count as one check each.
const checks = ['typecheck', 'lint'].map((script) => run('npm', ['run', '--silent', script]));
const folder = mkdtempSync(join(tmpdir(), 'charterlint-test-'));
const file = join(folder, 'report.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
checks.push(run('npx', ['vitest', 'run', ...reporters, ...process.argv.slice(2)]));

const { passed, failed } = counts();
rmSync(folder, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function counts() {
  const [types, style, tests] = checks;
  const before = [types, style].filter((ok) => !ok).length;
  const report = read();
  // A file that does not load has no tests to count, and what fails outside the tests shows in the exit code only.
  const broken = report.testResults.filter((it) => it.status === 'failed' && !it.assertionResults.some((one) => one.status === 'failed'));
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests + 2 - before, failed: before + Math.max(failed, tests ? 0 : 1) };
}

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { testResults: [], numFailedTests: 0, numPassedTests: 0 };
  }
}

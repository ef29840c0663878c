import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest, type TestModule } from 'vitest/node';
import { setUp } from './setup.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

const { passed, failed } = await run();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function run(): Promise<{ passed: number; failed: number }> {
  try {
    setUp();
    // These tests stand on packages that only the set-up installs, so their types are checked here and not with the others.
    for (const args of [
      ['exec', '--', 'tsc', '-p', 'test/e2e'],
      ['run', 'build'],
      ['run', 'package'],
    ])
      npm(args);
    rmSync(join(here, 'out'), { recursive: true, force: true });
    return await test();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function test(): Promise<{ passed: number; failed: number }> {
  const filters = process.argv.slice(2);
  const vitest = await startVitest('test', filters, { root, config: join(here, 'vitest.config.ts'), watch: false });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const passed = tests.filter((one) => one.result().state === 'passed').length;
  const failures = tests.length - passed + modules.filter(brokeOutside).length + vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return { passed, failed: failures };
}

/** Whether a file failed elsewhere than in a test: it did not load, or its set-up or its end threw. */
function brokeOutside(module: TestModule): boolean {
  return module.errors().length > 0 || (module.state() === 'failed' && [...module.children.allTests('failed')].length === 0);
}

function npm(args: readonly string[]): void {
  execFileSync('npm', args, { cwd: root, stdio: 'inherit' });
}

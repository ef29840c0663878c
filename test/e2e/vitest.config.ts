import { defineConfig } from 'vitest/config';

/** The editor tests: one editor at a time, since each wants the machine for itself. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000, interval: 100 } },
    silent: 'passed-only',
  },
});

import { defineConfig } from 'vitest/config';

/** The editor tests: one editor at a time, since each wants the machine for itself. */
export default defineConfig({
  test: {
    include: ['test/e2e/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000, interval: 100 } },
    silent: 'passed-only',
  },
});

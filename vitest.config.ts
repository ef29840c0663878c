import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // On a busy machine a process takes seconds to start; how long things take is measured by `npm run bench`.
    testTimeout: 60_000,
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', '**/node_modules/**'],
    coverage: {
      include: ['server/**/*.ts'],
      // The entry file of the Worker runs in a browser only.
      exclude: ['server/dist/**', 'server/catalog.ts', 'server/browser.ts'],
      reporter: [['text', { skipFull: true }], 'text-summary'],
      // What runs in processes and threads of its own, as the programs do, counts as not reached.
      thresholds: { lines: 95 },
    },
  },
});

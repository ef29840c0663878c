import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', '**/node_modules/**'],
    coverage: {
      include: ['server/**/*.ts'],
      exclude: ['server/dist/**', 'server/catalog.ts'],
      reporter: [['text', { skipFull: true }], 'text-summary'],
      // What runs in processes and threads of its own, as the programs do, counts as not reached.
      thresholds: { lines: 95 },
    },
  },
});

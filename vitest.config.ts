import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/bench/**', '**/node_modules/**'],
    coverage: { include: ['server/**/*.ts'], exclude: ['server/dist/**', 'server/catalog.ts'] },
  },
});

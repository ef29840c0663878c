/**
 * Of the engine: the tests of its parts, which take seconds. What they let through, the pages of rules and elements may still notice:
 * those are hundreds of documents, too many to read again for each change.
 * Of rules: their own pages, and the defects and near misses that are planted for them.
 */
import { defineConfig } from 'vitest/config';

const SLOW = ['hostile', 'incremental', 'lint-incremental', 'fixes', 'oracle', 'kind', 'insertionSamples', 'clauses', 'newCharter'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    ...(process.env.MUTATED_RULES
      ? {
          include: [
            'test/pages.test.ts',
            'test/rules/planted.test.ts',
            'test/rules/planted-structure.test.ts',
            'test/rules/limits.test.ts',
          ],
          setupFiles: ['test/mutation/only.ts'],
        }
      : { include: ['test/engine/**/*.test.ts'], exclude: SLOW.map((it) => `test/engine/**/${it}.test.ts`) }),
  },
});

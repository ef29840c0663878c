/**
 * The tests of the parts of the engine, which take seconds. What they let through, the pages of rules and elements may still notice:
 * those are hundreds of documents, too many to read again for each change.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['test/engine/**/*.test.ts'],
    exclude: ['hostile', 'incremental', 'lint-incremental', 'fixes', 'oracle', 'kind', 'insertionSamples', 'clauses', 'newCharter'].map(
      (it) => `test/engine/**/${it}.test.ts`,
    ),
  },
});

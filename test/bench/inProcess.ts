/** In one process, warm, in turn: our linter and markdownlint read the same 155 KB. */
import { catalog } from '../../server/catalog.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { textOf } from './inputs.ts';
import { fromPeers } from './peers.ts';
import { comparison, note, type Series } from './table.ts';

export function inProcess(times: number): string {
  const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter' }, '2026-11-23');
  const { lint } = fromPeers('markdownlint/sync') as { lint(options: object): unknown };
  const text = textOf('155 KB');
  const work: Readonly<Record<string, () => unknown>> = {
    charterlint: () => linter.read(text),
    markdownlint: () => lint({ strings: { text } }),
  };
  const took: Series = new Map();
  for (let i = -3; i < times; i++) {
    for (const [name, read] of Object.entries(work)) {
      const from = performance.now();
      read();
      if (i >= 0) note(took, name, performance.now() - from);
    }
  }
  return comparison(took, 'ms');
}

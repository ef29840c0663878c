/** Each rule on names, parties and places finds what it is for: ten defects in each language, and near misses. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/engine/lint.ts';
import type { Finding } from '../../server/engine/types.ts';
import { lint, read, root } from '../kit.ts';
import type { Planted } from './planted-structure/types.ts';

const planted = Object.values(import.meta.glob<Record<string, Planted>>('./planted-structure/*.ts', { eager: true }))
  .flatMap((it) => Object.values(it))
  .filter((it) => 'near' in it);

describe.for(planted)('$rule', ({ rule, en, nl, near, found }) => {
  const findings = (source: string): Finding[] =>
    lint(source, { enable: 'charter', kind: 'partnership-agreement' }).findings.filter((it) => it.rule === rule);
  const says = (source: string): boolean => findings(source).length > 0;
  test.for([
    ['en', en],
    ['nl', nl],
  ] as const)('finds defects in %s', ([language, documents]) => {
    expect(documents).toHaveLength(10);
    const missed = documents.filter((it) => !says(it));
    expect({ found: documents.length - missed.length, missed }).toMatchObject({ found: found?.[language] ?? 10 });
    expect(documents.length - missed.length).toBeGreaterThanOrEqual(8);
  });
  test('each fix solves its own finding and leaves fewer', () => {
    for (const source of [...en, ...nl]) {
      const before = findings(source);
      for (const { fix } of before) {
        if (!fix) continue;
        const after = findings(applyEdits(source, fix().edits));
        // One name everywhere solves all findings on the other name.
        expect(after.length, `${fix().title.en}\n${source}`).toBeLessThan(before.length);
      }
    }
  });
  test.for(near)('is silent on: %s', (source) => {
    expect(says(source)).toBe(false);
  });
});

const rules = planted.map((it) => it.rule);
const SOUND = readdirSync(new URL('samples', root)).filter((it) => it.endsWith('.md') && !/^(?:zorgpas|draft)\./.test(it));
const found = (path: string): string[] => [
  ...new Set(
    lint(read(`samples/${path}`))
      .findings.map((it) => it.rule)
      .filter((it) => rules.includes(it)),
  ),
];

test.for(SOUND)('%s is sound', (path) => {
  expect(found(path)).toEqual([]);
});
// Fourteen parties are no closed core: the two checks exclude each other.
test.for(['zorgpas.en.md', 'zorgpas.nl.md'])('%s has one of each', (path) => {
  expect(found(path).sort()).toEqual(rules.filter((it) => it !== 'closed-core').sort());
});

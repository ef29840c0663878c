/** A long charter is read with rests: between two of them little is done, whatever the rules ask for. */
import { expect, test } from 'vitest';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { createLasting, createNotes } from '../../server/engine/notes.ts';
import type { Rule } from '../../server/engine/types.ts';
import { TODAY } from '../kit.ts';

const message = { en: 'Text.', nl: 'Tekst.' };
const LONG = `# Charter\n\n${'## Aim\n\nWe share one house.\n\n- It is red [colour].\n\n'.repeat(700)}`;

let looked = 0;
const reds = createNotes(({ prose }) => {
  looked++;
  return prose.includes('red') || undefined;
});
const count = createLasting((summary) => reds.values(summary).length);
/** Around each block stands how many others are red. */
const among = createNotes(
  ({ prose }, _, __, red: number) => {
    looked++;
    return prose.includes('house') ? red : undefined;
  },
  (summary) => {
    const red = count(summary);
    return { mark: red, at: () => red };
  },
);

const rule: Rule = {
  id: 'looking',
  summary: message,
  severity: 'warning',
  sources: [],
  block() {
    looked++;
    return [];
  },
  *charter(summary) {
    yield { span: { start: 0, end: 9 }, key: among.values(summary).join(' '), message };
  },
};

test('between two rests few blocks are read, by rules and by the registers that these ask for', () => {
  looked = 0;
  const linter = createLinter({ elements: [], frameworks: [], rules: [rule] }, { ...DEFAULTS, enable: 'charter' }, TODAY);
  const steps: number[] = [];
  for (const reading = linter.reading(LONG); ; ) {
    const before = looked;
    const { done, value } = reading.next();
    steps.push(looked - before);
    if (!done) continue;
    expect(value.findings).toHaveLength(1);
    expect(value.failures).toEqual([]);
    break;
  }
  expect(Math.max(...steps)).toBe(64);
  // By the rule and by both registers, each block once.
  expect(looked).toBe(3 * (1 + 3 * 700));
});

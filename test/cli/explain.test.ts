import { expect, test } from 'vitest';
import { disk } from '../../server/workspace/disk.ts';
import { elements, rules } from '../kit.ts';
import { memoryDisk, run } from './run.ts';

test('prints the page of a rule', async () => {
  const { exit, out } = await run(['explain', 'unused-suppression'], { disk });
  expect(exit).toBe(0);
  expect(out).toMatch(/^# unused-suppression\n/);
});

test('every code and every element has something to say', async () => {
  const codes = [...rules.map((it) => it.id), ...elements.flatMap(({ id }) => [id, `missing-${id}`, `incomplete-${id}`])];
  const { exit, err } = await run(['explain', ...codes], { disk });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('says at least the summary where the page is gone', async () => {
  const { out } = await run(['explain', 'placeholder'], { disk: memoryDisk({}) });
  expect(out).toBe(`# placeholder\n\n${rules.find((it) => it.id === 'placeholder')!.summary.en}\n`);
});

test.for([
  ['placehoder', '“placeholder”'],
  ['missing-exi', '“missing-exit”'],
  ['exti', '“exit”'],
] as const)('an unknown code names the nearest: %s', async ([code, near]) => {
  const { exit, out, err } = await run(['explain', code], { disk });
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(`there is no code “${code}”. Did you mean ${near}`);
});

test('nothing like it is said without a guess', async () => {
  expect((await run(['explain', 'qqqqqqqq'], { disk })).err).toBe(
    'charterlint: there is no code “qqqqqqqq”. charterlint explain lists all.\n',
  );
});

test('without a code it lists all', async () => {
  const { exit, out } = await run(['explain'], { disk });
  expect(exit).toBe(0);
  expect(out.split('\n').filter((it) => it !== '')).toHaveLength(rules.length + 2 * elements.length);
});

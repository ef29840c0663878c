import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import remarkCharterlint, { type Options } from '../server/remark.ts';
import { TODAY } from './kit.ts';

const run = (source: string | Uint8Array, options: Options = {}) =>
  unified()
    .use(remarkParse)
    .use(remarkStringify)
    .use(remarkCharterlint, { enable: 'charter', today: TODAY, ...options })
    .processSync(source);
const said = (source: string, options?: Options) => run(source, options).messages;
const only = (...ids: string[]) => ({
  rules: Object.fromEntries(
    ['placeholder', 'unknown-suppression', 'unused-suppression'].map((id) => [id, ids.includes(id) ? 'warning' : 'off'] as const),
  ),
});

test('a finding is a message with its rule, place, page and reason', () => {
  const messages = said('# Charter\n\nIt starts on [date].\n', { locale: 'en', kind: 'partnership-agreement' });
  const message = messages.find((it) => it.ruleId === 'placeholder');
  expect(message).toMatchObject({
    source: 'charterlint',
    fatal: false,
    place: { start: { line: 3, column: 14, offset: 24 }, end: { line: 3, column: 20, offset: 30 } },
    note: expect.stringMatching(/./),
  });
  expect(message?.url).toMatch(/^file:.*\/pages\/placeholder\.md$/);
  expect(messages.find((it) => it.ruleId === 'missing-exit')?.url).toMatch(/\/pages\/exit\.md$/);
});

test('severities are those of remark-lint', () => {
  const fatal = (severity: 'error' | 'warning' | 'information' | 'hint') =>
    said('# Charter\n\nIt starts on [date].\n', { rules: { placeholder: severity } }).find((it) => it.ruleId === 'placeholder')?.fatal;
  expect([fatal('error'), fatal('warning'), fatal('information'), fatal('hint')]).toEqual([true, false, null, null]);
});

test('a replacement is what is expected', () => {
  const [message] = said('# Charter\n\n<!-- charterlint-disable placehoder -->\n', only('unknown-suppression')).filter(
    (it) => it.ruleId === 'unknown-suppression',
  );
  expect(message).toMatchObject({ actual: 'placehoder', expected: ['placeholder'] });
});

test('the reader is addressed in the language that is asked for', () => {
  const source = '# Charter\n\nIt starts on [date].\n';
  const reason = (options: Options) => said(source, options).find((it) => it.ruleId === 'placeholder')?.reason;
  expect(reason({ locale: 'nl' })).not.toBe(reason({ locale: 'en' }));
});

test('a wrong option is said once, without a place', () => {
  const messages = said('# Charter\n', { rules: { placehoder: 'off' } as NonNullable<Options['rules']> }).filter(
    (it) => it.ruleId === 'options',
  );
  expect(messages.map((it) => it.reason)).toEqual(['rules.placehoder: There is no rule “placehoder”. Did you mean “placeholder”?']);
  expect(messages[0]?.place).toBeUndefined();
});

test('what is no charter passes in silence, and the text as it was', () => {
  const file = run('# Notes\n\nMilk, eggs.\n', { enable: 'auto' });
  expect(file.messages).toEqual([]);
  expect(String(file)).toBe('# Notes\n\nMilk, eggs.\n');
});

test('the same findings as everywhere else', async () => {
  const { read, lint } = await import('./kit.ts');
  const source = read('samples/draft.nl.md');
  const file = run(source, { enable: 'auto' });
  expect(file.messages.map((it) => [it.ruleId, it.place && 'start' in it.place ? it.place.start.offset : undefined])).toEqual(
    lint(source).findings.map((it) => [it.rule, it.span.start]),
  );
});

/** No text breaks the linter: it says what it did not read, and nothing that lies outside the text. */
import { expect, test } from 'vitest';
import { readConfigurationFile } from '../../server/engine/configurationFile.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import { parse } from '../../server/engine/parse.ts';
import type { Charter, Finding, Span } from '../../server/engine/types.ts';
import { catalog, TODAY } from '../kit.ts';
import { CIRCLE, DEEP_FLOW, DEEP_MAP, EXPLODING, EXPLODING_RULES, HOSTILE } from './hostileCases.ts';

const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter', kind: 'partnership-agreement' }, TODAY);

const isInside = ({ start, end }: Span, length: number): boolean => 0 <= start && start <= end && end <= length;
const outside = (findings: readonly Finding[], { text }: Charter): Span[] =>
  findings.flatMap((it) => [it.span, ...(it.related ?? []).map(({ span }) => span)]).filter((it) => !isInside(it, text.length));

test.for(HOSTILE)('$name', { timeout: 120_000 }, ({ text: make, refused }) => {
  const text = make();
  const { charter, findings, failures } = linter.read(text);
  expect(failures).toEqual([]);
  expect(charter.text).toBe(text);
  expect(outside(findings, charter)).toEqual([]);
  expect(charter.blocks.filter(({ block, start }) => !isInside({ start, end: start + block.source.length }, text.length))).toEqual([]);
  const unread = findings.filter((it) => it.rule === 'unread-passage');
  expect(unread.length > 0).toBe(refused);
  expect(unread).toHaveLength(charter.refusals.length + (charter.matter?.error ? 1 : 0));
});

test('after a hostile text, and beside one, the linter reads as before', () => {
  const plain = '# Charter\n\nIt starts on [date].\n';
  const before = linter.read(plain).findings.map((it) => it.key);
  const deep = `${'- '.repeat(5_000)}x\n\n`;
  const model = linter.read(plain + deep, linter.read(plain));
  expect(model.findings.map((it) => it.rule)).toContain('placeholder');
  expect(linter.read(plain, model).findings.map((it) => it.key)).toEqual(before);
});

test('short lines beyond what is read are told of, as many as there are, and lines of usual length are all read', () => {
  const short = 'It decides.\n\n'.repeat(20_000);
  const long = 'The steering group of the parties decides on it.\n\n'.repeat(20_000);
  const refusals = (text: string): Span[] => parse(text).refusals.map((it) => it.span);
  expect([refusals(short), refusals(`${long}${long.slice(0, 100)}`)]).toEqual([[], []]);
  const end = short.length;
  expect(refusals(`${short}\n\n- More.\n- More.\n`)).toEqual([{ start: end + 2, end: end + 18 }]);
});

test('an edit that brings a text beyond what is read, or back, leaves what a whole reading says', () => {
  const said = ({ blocks, sections, refusals }: Charter) => ({
    blocks: blocks.map(({ block, start }) => [block.source, start]),
    sections,
    refusals,
  });
  let text = `# A\n\n${'x\n\n'.repeat(19_998)}`;
  let charter = parse(text);
  for (const edit of [
    { start: 30_000, end: 30_000, text: '\n\ny\n\n' },
    { start: 30_004, end: 30_004, text: '\n\nz\n\n' },
    { start: 45_000, end: 45_003, text: '' },
    { start: 20_000, end: 20_000, text: 'w'.repeat(2_000_000) },
    { start: 20_000, end: 20_000, text: '\n\nv\n\n' },
  ]) {
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    charter = parse(text, charter, [edit]);
    expect(said(charter)).toEqual(said(parse(text)));
  }
});

test.for([
  ['explodes', EXPLODING],
  ['explodes in settings', EXPLODING_RULES],
  ['holds itself', CIRCLE],
  ['is deep', DEEP_FLOW],
  ['is deep by indentation', DEEP_MAP],
  ['is long', `a: ${'[x, {y: '.repeat(100_000)}`],
  ['has NUL bytes', 'ki\0nd: \0\n\0'],
  ['is a list of lone surrogates', '- \ud800\n- \udc00\n'],
  ['is never closed', 'rules: {placeholder: "off'],
])('a configuration file that %s says what is wrong in it', { timeout: 120_000 }, ([, text]) => {
  const { mistakes } = readConfigurationFile(text!, catalog);
  expect(mistakes.length).toBeGreaterThan(0);
  expect(mistakes.filter(({ span }) => !isInside(span, text!.length))).toEqual([]);
});

test.for([
  ['explodes', EXPLODING],
  ['explodes where settings stand', `charterlint: &b\n  rules: *a10\n`],
  ['is deep', `a:\n${` ${'['.repeat(20)}\n\n`.repeat(90)}`],
  ['is never closed', 'rules: {placeholder: "off'],
])('front matter that %s is told of', ([, yaml]) => {
  const { charter, findings } = linter.read(`---\n${yaml}\n---\n# A\n`);
  const told = findings.filter((it) => it.rule === 'unread-passage');
  expect(told.map((it) => it.message)).toEqual([charter.matter!.error!.message]);
  const { start, end } = told[0]!.span;
  expect(start < end && end <= charter.matter!.span.end).toBe(true);
});

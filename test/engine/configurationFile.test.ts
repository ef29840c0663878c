/** Mistakes of a configuration file, each with the place where it stands. */
import { expect, test } from 'vitest';
import { configurationMistakes, readConfigurationFile } from '../../server/engine/configurationFile.ts';
import { DEFAULTS } from '../../server/engine/lint.ts';
import { catalog } from '../kit.ts';

const marked = (text: string) =>
  configurationMistakes(text, catalog).map(({ span, nearest }) => [text.slice(span.start, span.end), nearest]);

test.for([
  ['kind: governance\n', []],
  ['knid: governance\n', [['knid', 'kind']]],
  ['kind: goverment\n', [['goverment', undefined]]],
  ['rules:\n  placehoder: off\n', [['placehoder', 'placeholder']]],
  ['rules:\n  placeholder: of\n', [['of', 'off']]],
  ['rules: {"placehoder": off}\n', [['"placehoder"', 'placeholder']]],
  ['frameworks: [xyzxyz]\n', [['xyzxyz', undefined]]],
  ['ignore: [old/, 3]\n', [['ignore', undefined]]],
] as const)('%j', ([text, expected]) => expect(marked(text)).toEqual(expected));

test('what is right counts beside what is wrong, and only what is named is its own', () => {
  const { config, part, mistakes } = readConfigurationFile('kind: governance\nrules: {placehoder: off}\n', catalog);
  expect(config).toEqual({ ...DEFAULTS, kind: 'governance' });
  expect(Object.keys(part)).toContain('kind');
  expect(Object.keys(part)).not.toContain('enable');
  expect(mistakes).toHaveLength(1);
});

test('of what is no YAML nothing counts', () => {
  expect(readConfigurationFile('kind: [governance\n', catalog)).toMatchObject({
    config: DEFAULTS,
    part: {},
    mistakes: [{ span: { start: 16, end: 17 } }],
  });
});

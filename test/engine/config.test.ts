import { expect, test } from 'vitest';
import { configFor, DEFAULTS, readConfig } from '../../server/engine/config.ts';
import { parse } from '../../server/engine/parse.ts';
import type { Catalog } from '../../server/engine/types.ts';

const text = { en: 'Text.', nl: 'Tekst.' };
const catalog: Catalog = {
  elements: [],
  frameworks: [{ id: 'fair', title: text, demands: [] }],
  rules: [
    {
      id: 'long-sentence',
      summary: text,
      severity: 'hint',
      sources: [],
      aliases: ['sentence-length'],
      options: { most: { type: 'integer', default: 40, minimum: 10, description: text } },
    },
  ],
};
const paths = (data: unknown): string[] => readConfig(data, catalog).mistakes.map((it) => it.path.join('.'));

test.for([undefined, null, {}, { enable: 'auto', kind: 'auto', language: 'auto', rules: { 'long-sentence': 'default' } }])(
  'nothing said is the default: %j',
  (data) => {
    expect(readConfig(data, catalog)).toEqual({ config: DEFAULTS, mistakes: [] });
  },
);

test('takes over what is right', () => {
  const data = {
    enable: 'charter',
    kind: 'governance',
    language: 'nl',
    frameworks: ['fair'],
    rules: { 'long-sentence': 'off' },
    ignore: ['a/**'],
  };
  expect(readConfig(data, catalog)).toEqual({ config: data, mistakes: [] });
});

test('a rule takes a severity with options, and its former id', () => {
  const { config, mistakes } = readConfig({ rules: { 'sentence-length': { severity: 'error', most: 20 } } }, catalog);
  expect(config.rules).toEqual({ 'sentence-length': { severity: 'error', most: 20 } });
  expect(mistakes).toEqual([]);
});

test('what YAML makes of a bare off still turns a rule off', () => {
  expect(readConfig({ rules: { 'long-sentence': false } }, catalog).config.rules).toEqual({ 'long-sentence': 'off' });
});

test.for([
  ['text', ['']],
  [[1], ['']],
  [{ knid: 'governance' }, ['knid']],
  [{ kind: 'statute' }, ['kind']],
  [{ language: 7 }, ['language']],
  [{ frameworks: ['samenwerken', 'iso'] }, ['frameworks.1']],
  [{ ignore: 'a' }, ['ignore']],
  [{ rules: [] }, ['rules']],
  [{ rules: { absent: 'error', 'long-sentence': 'loud' } }, ['rules.absent', 'rules.long-sentence']],
  [
    { rules: { 'long-sentence': { most: 5, least: 1, severity: 'x' } } },
    ['rules.long-sentence.severity', 'rules.long-sentence.most', 'rules.long-sentence.least'],
  ],
] as const)('says what is wrong and goes on: %j', ([data, expected]) => {
  expect(paths(data)).toEqual(expected);
});

test('an unknown setting names the one that was meant', () => {
  const { mistakes } = readConfig({ languages: 'nl' }, catalog);
  expect(mistakes[0]?.message.en).toBe('There is no setting “languages”. Did you mean “language”?');
});

test('what is wrong leaves the rest as it was', () => {
  expect(readConfig({ kind: 'statute', language: 'nl', rules: { absent: 'off' } }, catalog).config).toEqual({
    ...DEFAULTS,
    language: 'nl',
  });
});

test.for([
  ['charterlint: off', { enable: 'off' }],
  ['charterlint: false', { enable: 'off' }],
  ['charterlint: charter', { enable: 'charter' }],
  ['kind: governance', { kind: 'governance', enable: 'charter' }],
  ['kind: Deployment', {}],
  ['language: nl', { language: 'nl' }],
  ['lang: en-GB', { language: 'en' }],
  ['lang: english', {}],
  ['title: "unclosed', {}],
] as const)('front matter goes before the settings: %s', ([matter, expected]) => {
  expect(configFor(DEFAULTS, parse(`---\n${matter}\n---\n# T\n`).matter, catalog)).toEqual({ ...DEFAULTS, ...expected });
});

test('a kind in front matter makes no charter of a document where all is turned off', () => {
  const { matter } = parse('---\nkind: governance\n---\n');
  expect(configFor({ ...DEFAULTS, enable: 'off' }, matter, catalog).enable).toBe('off');
});

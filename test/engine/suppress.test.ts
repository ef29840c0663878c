import { describe, expect, test } from 'vitest';
import { applyEdits, createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Catalog, Config, Model, Rule } from '../../server/engine/types.ts';
import unknownSuppression from '../../server/rules/unknown-suppression.ts';
import unusedSuppression from '../../server/rules/unused-suppression.ts';
import * as kit from '../kit.ts';
import { TODAY } from '../kit.ts';

const text = { en: 'Text.', nl: 'Tekst.' };

/** Finds a word wherever it stands. */
const finds = (id: string, word: string, more: Partial<Rule> = {}): Rule => ({
  id,
  summary: text,
  severity: 'warning',
  sources: [],
  *block({ prose }) {
    for (const { index } of prose.matchAll(new RegExp(word, 'g')))
      yield { span: { start: index, end: index + word.length }, key: word, message: text };
  },
  ...more,
});
const catalog: Catalog = {
  elements: [],
  frameworks: [],
  rules: [
    finds('no-red', 'red', { aliases: ['red-word'] }),
    finds('no-blue', 'blue'),
    finds('no-grey', 'grey', { severity: 'off' }),
    unknownSuppression,
    unusedSuppression,
  ],
};
const lint = (source: string, config: Partial<Config> = {}): Model =>
  createLinter(catalog, { ...DEFAULTS, enable: 'charter', ...config }, TODAY).read(source);
const codes = (source: string, config: Partial<Config> = {}): string[] => lint(source, config).findings.map((it) => it.rule);
const fix = (source: string): string =>
  applyEdits(
    source,
    lint(source)
      .findings.filter((it) => it.rule.endsWith('-suppression'))
      .flatMap((it) => it.fix?.().edits ?? []),
  );

describe('the next line', () => {
  test.for([
    ['of a paragraph', '<!-- charterlint-disable-next-line no-red -->\na red one\n', []],
    ['after a blank line', '<!-- charterlint-disable-next-line no-red -->\n\na red one\n', []],
    ['with all lines of its paragraph', '<!-- charterlint-disable-next-line no-red -->\na\nb\nred\n', []],
    ['and no further', '<!-- charterlint-disable-next-line no-red -->\nred\n\nred\n', ['no-red']],
    ['a heading', '<!-- charterlint-disable-next-line no-red -->\n## A red one\n\nred\n', ['no-red']],
    ['a whole table', '<!-- charterlint-disable-next-line no-red -->\n\n| red |\n|---|\n| red |\n\nred\n', ['no-red']],
    ['one item of a list', '- one\n  <!-- charterlint-disable-next-line no-red -->\n- red\n- red\n', ['no-red']],
    ['through another comment', '<!-- charterlint-disable-next-line no-red -->\n<!-- nothing -->\nred\n', []],
    ['of that rule only', '<!-- charterlint-disable-next-line no-red -->\nred blue\n', ['no-blue']],
    ['of all rules', '<!-- charterlint-disable-next-line -->\nred blue\n', []],
    ['of two rules', '<!-- charterlint-disable-next-line no-red, no-blue -->\nred blue\n', []],
    ['of two rules without a comma', '<!-- charterlint-disable-next-line no-red no-blue -->\nred blue\n', []],
    ['with a reason', '<!-- charterlint-disable-next-line no-red -- agreed with no-blue -->\nred blue\n', ['no-blue']],
    ['under a former name', '<!-- charterlint-disable-next-line red-word -->\nred\n', []],
    ['with CRLF', '<!-- charterlint-disable-next-line no-red -->\r\na\r\nred\r\n', []],
    ['over several lines', '<!--\n  charterlint-disable-next-line\n    no-red\n-->\nred\n', []],
  ] as const)('%s', ([, source, expected]) => {
    expect(codes(source)).toEqual(expected);
  });
});

describe('from here on', () => {
  test.for([
    ['to the end', 'red\n\n<!-- charterlint-disable no-red -->\n\nred\n\n## red\n', ['no-red']],
    ['until it is enabled', '<!-- charterlint-disable no-red -->\nred\n\n<!-- charterlint-enable no-red -->\nred\n', ['no-red']],
    ['until all are enabled', '<!-- charterlint-disable no-red -->\nred\n\n<!-- charterlint-enable -->\nred\n', ['no-red']],
    ['all but one', '<!-- charterlint-disable -->\nblue\n\n<!-- charterlint-enable no-red -->\nred blue\n', ['no-red']],
    ['in the line itself', 'red <!-- charterlint-disable-line no-red -->\n\nred\n', ['no-red']],
    ['in the row itself', '| a |\n|---|\n| red <!-- charterlint-disable-line no-red --> |\n| red |\n', ['no-red']],
    ['in the file', 'red\n\n<!-- charterlint-disable-file no-red -->\n', []],
    ['in the file, all', 'red blue\n\n<!-- charterlint-disable-file -->\n', []],
    ['but not from code', '```\n<!-- charterlint-disable-file -->\n```\n\nred\n', ['no-red']],
    ['nor from code in a line', 'Write `<!-- charterlint-disable-file -->` here.\n\nred\n', ['no-red']],
  ] as const)('%s', ([, source, expected]) => {
    expect(codes(source)).toEqual(expected);
  });
});

describe('front matter', () => {
  test.for([
    ['off', '---\ncharterlint: off\n---\nred\n', []],
    ['disable one', '---\ncharterlint: {disable: no-red}\n---\nred blue\n', ['no-blue']],
    ['disable a list', '---\ncharterlint:\n  disable:\n    - no-red\n    - no-blue\n---\nred blue\n', []],
    ['severity', '---\ncharterlint: {rules: {no-red: off}}\n---\nred blue\n', ['no-blue']],
    ['on', '---\ncharterlint: {rules: {no-grey: hint}}\n---\ngrey\n', ['no-grey']],
    ['nothing', '---\ncharterlint:\ntitle: A\n---\nred\n', ['no-red']],
  ] as const)('%s', ([, source, expected]) => {
    expect(codes(source)).toEqual(expected);
  });

  test('settings of the reader stay where it says nothing', () => {
    const source = '---\ncharterlint: {rules: {no-red: error}}\n---\nred blue\n';
    expect(lint(source, { rules: { 'no-blue': 'hint' } }).findings.map((it) => it.severity)).toEqual(['error', 'hint']);
  });

  test.for([
    ['charterlint: {disable: [no-red, no-rad]}', 'no-rad', 'no-red'],
    ['charterlint:\n  rules:\n    no-rad: off', 'no-rad', 'no-red'],
    ['charterlint:\n  rules:\n    no-red: warnign', 'warnign', 'warning'],
    ['charterlint:\n  disabel: no-red', 'disabel', 'disable'],
    ['charterlint: of', 'of', 'off'],
  ] as const)('a slip is shown at its place: %s', ([matter, name, nearest]) => {
    const source = `---\r\n${matter.replaceAll('\n', '\r\n')}\r\n---\r\nred\r\n`;
    const [finding] = lint(source).findings.filter((it) => it.rule === 'unknown-suppression');
    expect(source.slice(finding?.span.start, finding?.span.end)).toBe(name);
    expect(finding?.fix?.().edits[0]?.text).toBe(nearest);
  });
});

describe('what hides nothing', () => {
  test.for([
    ['a comment', 'a\n\n<!-- charterlint-disable-next-line no-red -->\n\nb\n', 'a\n\nb\n'],
    ['a comment for all', '<!-- charterlint-disable-next-line -->\nb\n', 'b\n'],
    ['a comment between two paragraphs', 'a\n<!-- charterlint-disable-next-line no-red -->\nb\n', 'a\n\nb\n'],
    ['a comment in a line', 'a <!-- charterlint-disable-line no-red -->\n', 'a\n'],
    ['a comment at the end', 'a\n<!-- charterlint-disable no-red -->', 'a\n'],
    ['one of two', '<!-- charterlint-disable-next-line no-blue, no-red -->\nred\n', '<!-- charterlint-disable-next-line no-red -->\nred\n'],
    [
      'the last of two',
      '<!-- charterlint-disable-next-line no-red, no-blue -->\nred\n',
      '<!-- charterlint-disable-next-line no-red -->\nred\n',
    ],
    ['enabling what was on', '<!-- charterlint-enable no-red -->\na\n', 'a\n'],
    [
      'the outer of two',
      '<!-- charterlint-disable-file no-red -->\n\n<!-- charterlint-disable-next-line no-red -->\nred\n',
      '<!-- charterlint-disable-next-line no-red -->\nred\n',
    ],
    [
      'a line of front matter',
      '---\ncharterlint:\n  disable:\n    - no-red\n    - no-blue\n---\nred\n',
      '---\ncharterlint:\n  disable:\n    - no-red\n---\nred\n',
    ],
    [
      'a name between brackets',
      '---\ncharterlint: {disable: [no-blue, no-red]}\n---\nred\n',
      '---\ncharterlint: {disable: [no-red]}\n---\nred\n',
    ],
    ['a comment with CRLF', 'a\r\n\r\n<!-- charterlint-disable no-red -->\r\n\r\nb\r\n', 'a\r\n\r\nb\r\n'],
  ] as const)('%s', ([, source, expected]) => {
    expect(codes(source)).toEqual(['unused-suppression']);
    expect(fix(source)).toBe(expected);
    expect(codes(expected).filter((it) => it === 'unused-suppression')).toEqual([]);
  });

  test.for([
    ['a rule that is off', '<!-- charterlint-disable-file no-grey -->\n\ngrey\n'],
    ['the rules that speak of it', '<!-- charterlint-disable-file unused-suppression, no-red -->\n\na\n'],
  ] as const)('is not said of %s', ([, source]) => {
    expect(codes(source)).toEqual([]);
  });
});

describe('what is unknown', () => {
  test.for([
    ['a rule', '<!-- charterlint-disable-next-line no-rde -->\nred\n', '<!-- charterlint-disable-next-line no-red -->\nred\n'],
    ['a verb', '<!-- charterlint-disable-nextline no-red -->\nred\n', '<!-- charterlint-disable-next-line no-red -->\nred\n'],
    ['nothing like it', 'red\n\n<!-- charterlint-disable something-else -->\n', 'red\n'],
  ] as const)('%s', ([, source, expected]) => {
    expect(codes(source)).toContain('unknown-suppression');
    expect(codes(source)).toContain('no-red');
    expect(fix(source)).toBe(expected);
    expect(codes(expected)).not.toContain('unknown-suppression');
  });
});

describe('what is missing from a document is said on its title', () => {
  const missing = (source: string): boolean =>
    kit.lint(source, { kind: 'governance', enable: 'charter' }).findings.some((it) => it.rule === 'missing-exit');

  test.for([
    ['a heading', '# Rules\n\nWe share.\n'],
    ['an underlined heading', 'Rules\n=====\n\nWe share.\n'],
    ['no heading', 'We share.\n'],
    ['front matter', '---\ntitle: Rules\n---\n\n# Rules\n'],
  ] as const)('%s', ([, source]) => {
    const [, matter = '', rest = ''] = /^(---.*?---\n\n)?(.*)$/s.exec(source) ?? [];
    expect(missing(source)).toBe(true);
    expect(missing(`${matter}<!-- charterlint-disable-next-line missing-exit -->\n${rest}`)).toBe(false);
    expect(missing(`${matter}<!-- charterlint-disable-next-line missing-exit -->\n\n${rest}`)).toBe(false);
    expect(missing(`${source}\n<!-- charterlint-disable-file missing-exit -->\n`)).toBe(false);
  });
});

test('after an edit the same is hidden as afresh', () => {
  const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter' }, TODAY);
  const texts = [
    'red\n\nblue\n',
    '<!-- charterlint-disable no-red -->\n\nred\n\nblue\n',
    'a\n\n<!-- charterlint-disable no-red -->\n\nred\n\nblue\n',
    'a\n\n`<!-- charterlint-disable no-red -->`\n\nred\n\nblue\n',
    'a\n\n```\n<!-- charterlint-disable no-red -->\n```\n\nred\n\nblue\n',
    'a\n\n<!-- charterlint-disable no-red -->\n\nred\n\n<!-- charterlint-enable -->\n\nred blue\n',
  ];
  const said = ({ findings }: Model) => findings.map(({ rule, span, key }) => [rule, span, key]);
  let last: Model | undefined;
  for (const source of [...texts, ...texts.toReversed()]) {
    last = linter.read(source, last);
    expect(said(last)).toEqual(said(lint(source)));
  }
});

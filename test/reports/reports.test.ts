import { describe, expect, test } from 'vitest';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Rule } from '../../server/engine/types.ts';
import { checkedOf } from '../../server/reports/checked.ts';
import { github } from '../../server/reports/github.ts';
import { json } from '../../server/reports/json.ts';
import { positionsOf } from '../../server/reports/positions.ts';
import { type Format, type Rest, type View, written } from '../../server/reports/report.ts';
import { text } from '../../server/reports/text.ts';
import { TODAY } from '../kit.ts';

/** One finding a paragraph, on all of it, that points at the first character of the text. */
const paragraph: Rule = {
  id: 'a-rule',
  summary: { en: 'Rule.', nl: 'Regel.' },
  severity: 'warning',
  sources: [],
  *block({ type, source }) {
    if (type !== 'paragraph') return;
    const end = source.length;
    yield {
      span: { start: 0, end },
      key: source,
      message: { en: '50%: two\nlines, really.', nl: 'Helft.' },
      related: [{ span: { start: 0, end: 1 }, message: { en: 'Here too.', nl: 'Hier ook.' } }],
      fix: () => ({ title: { en: 'Cut it', nl: 'Knip' }, safe: true, edits: [{ start: 0, end, text: '' }] }),
    };
  },
};
const linter = createLinter(
  { elements: [], frameworks: [], rules: [paragraph] },
  { ...DEFAULTS, enable: 'charter', kind: 'governance', language: 'en' },
  TODAY,
);
const report = (format: Format, source: string, more: Partial<View & Rest> = {}): string => {
  const all = { locale: 'en', colours: false, others: [], corrected: 0, ...more } as const;
  return written(format, all, [checkedOf('docs/a,b.md', linter.read(source), format === json)], all);
};

test.for([
  ['a\nb\r\nc\rd', 0, 1, 1],
  ['a\nb\r\nc\rd', 2, 2, 1],
  ['a\nb\r\nc\rd', 5, 3, 1],
  ['a\nb\r\nc\rd', 7, 4, 1],
  ['a\nb\r\nc\rd', 8, 4, 2],
  ['🙂x', 2, 1, 3],
  ['', 0, 1, 1],
  ['a\n', 2, 2, 1],
] as const)('%j at %d is line %d, column %d', ([source, offset, line, column]) => {
  expect(positionsOf(source)(offset)).toEqual({ line, column });
});

describe('JSON', () => {
  test('has everything a program may want', () => {
    expect(JSON.parse(report(json, '# T\n\n🙂 a\nb\n', { others: ['README.md'] }))).toEqual({
      version: 1,
      documents: [
        {
          path: 'docs/a,b.md',
          language: 'en',
          kind: 'governance',
          findings: [
            {
              rule: 'a-rule',
              severity: 'warning',
              message: '50%: two\nlines, really.',
              key: '🙂 a\nb',
              start: { line: 3, column: 1 },
              end: { line: 4, column: 2 },
              related: [{ message: 'Here too.', start: { line: 3, column: 1 }, end: { line: 3, column: 2 } }],
              fix: { title: 'Cut it', safe: true, edits: [{ start: { line: 3, column: 1 }, end: { line: 4, column: 2 }, text: '' }] },
            },
          ],
        },
        { path: 'README.md', language: null, kind: 'none', findings: [] },
      ],
      summary: { error: 0, warning: 1, information: 0, hint: 0, files: 2 },
    });
  });

  test('speaks the language of the reader', () => {
    expect(report(json, 'a\n', { locale: 'nl' })).toContain('"message": "Helft."');
  });
});

describe('GitHub', () => {
  test('escapes what would end a property or a command', () => {
    expect(report(github, 'a b\n')).toBe(
      '::warning file=docs/a%2Cb.md,line=1,endLine=1,col=1,endColumn=4,title=a-rule::50%25: two%0Alines, really.\n',
    );
  });

  test('gives columns on one line only', () => {
    expect(report(github, 'a\nb\n')).toMatch(/^::warning file=docs\/a%2Cb\.md,line=1,endLine=2,title=/);
  });
});

describe('text', () => {
  test('aligns what belongs together, and points at related places', () => {
    expect(report(text, 'a\n\n\n\n\n\n\n\n\nb c\n')).toBe(
      'docs/a,b.md:1:1   warning  50%: two lines, really.  a-rule\n' +
        '  docs/a,b.md:1:1  Here too.\n' +
        'docs/a,b.md:10:1  warning  50%: two lines, really.  a-rule\n' +
        '  docs/a,b.md:10:1  Here too.\n' +
        '2 warnings in 1 file.\n2 can be corrected with --fix.\n',
    );
  });

  test('counts in Dutch too', () => {
    expect(report(text, 'a\n\nb\n', { locale: 'nl', corrected: 3 })).toContain(
      'Gecorrigeerd: 3. 2 waarschuwingen in 1 bestand.\n2 te corrigeren met --fix.\n',
    );
  });
});

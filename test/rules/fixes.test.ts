/**
 * What a fix makes of a whole text, in each language. In `fixes/` a case is the rule with what the case shows, the text before,
 * the title of the fix of its first finding, and the text after.
 */
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/engine/lint.ts';
import type { Finding, Language, Model } from '../../server/engine/types.ts';
import { lint, read } from '../kit.ts';

const cases = (['en', 'nl'] as const).flatMap((language) =>
  read(`test/rules/fixes/fixes.${language}.txt`)
    .split(/^==== /m)
    .slice(1)
    .map((it) => {
      const [, rule, shows, before, title, after] = /^(\S+) ([^\n]+)\n\n([\s\S]+?)\n---- ([^\n]+)\n\n([\s\S]+?\n)\n*$/.exec(it)!;
      return { language, rule: rule!, shows: shows!, before: before!, title: title!, after: after! };
    }),
);
const model = (text: string, language: Language): Model => lint(text, { enable: 'charter', kind: 'partnership-agreement', language });

test.for(cases)('$rule: $shows', ({ language, rule, before, title, after }) => {
  const own = (it: Finding): boolean => it.rule === rule;
  const found = model(before, language).findings.filter(own);
  const fix = found[0]!.fix!();
  expect(fix.title[language]).toBe(title);
  expect(applyEdits(before, fix.edits)).toBe(after);
  const left = model(after, language);
  expect(left.findings.filter(own).length).toBeLessThan(found.length);
  expect(left.failures).toEqual([]);
  // A Windows line end stays one.
  const there = before.replaceAll('\n', '\r\n');
  const other = model(there, language).findings.find(own)!.fix!();
  expect(applyEdits(there, other.edits)).toBe(after.replaceAll('\n', '\r\n'));
});

/** What the fixes are for. */
const ASKED = [
  'undefined-abbreviation',
  'inconsistent-term',
  'amounts-do-not-add-up',
  'party-without-share',
  'party-not-signing',
  'hedged-commitment',
  'time-box-open',
  'numbering',
  'too-much-detail',
  'product-named',
];

test.for(ASKED)('%s is shown in both languages', (rule) => {
  expect([...new Set(cases.filter((it) => it.rule === rule).map((it) => it.language))]).toEqual(['en', 'nl']);
});

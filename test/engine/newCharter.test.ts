import { describe, expect, test } from 'vitest';
import { withParties } from '../../server/engine/partyBlanks.ts';
import { newCharter } from '../../server/engine/template.ts';
import type { Kind, Language } from '../../server/engine/types.ts';
import { elements, lint } from '../kit.ts';

const KINDS: readonly Kind[] = ['partnership-agreement', 'body-charter', 'governance', 'programme-plan'];
const LANGUAGES: readonly Language[] = ['en', 'nl'];

describe.for(KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language }))))(
  'a new $kind in $language',
  ({ kind, language }) => {
    const text = newCharter(elements, language, kind, ['Albeda', 'Aventus', 'Amarantis']);
    const model = lint(text);

    test('is what was asked for', () => {
      expect(model.recognition).toMatchObject({ language, kinds: [kind] });
    });
    test('has a section for all that is required or recommended', () => {
      const titles = model.charter.sections.slice(1).map((it) => it.title);
      const asked = elements.filter((it) => it.levels[kind] !== 'optional').map((it) => it.title[language]);
      expect([...titles].sort()).toEqual(asked.sort());
      expect(titles[0]).toBe(elements.find((it) => it.id === 'parties')!.title[language]);
      expect(model.charter.sections.slice(1).map((it) => it.number?.number)).toEqual(titles.map((_, i) => String(i + 1)));
    });
    test('gives nothing but blanks to fill in', () => {
      expect(model.findings.filter((it) => it.rule !== 'placeholder').map((it) => `${it.rule}: ${it.message.en}`)).toEqual([]);
      expect(model.findings.length).toBeGreaterThan(20);
    });
    test('names the parties', () => {
      expect(text).toMatch(language === 'en' ? /Albeda, Aventus and Amarantis/ : /Albeda, Aventus en Amarantis/);
      expect(text).not.toMatch(/name of party|naam partij/);
    });
  },
);

test('parties that are not known yet stay blank', () => {
  expect(newCharter(elements, 'en', 'partnership-agreement', [])).toContain('[name of party 1] and [name of party 2]');
  expect(newCharter(elements, 'nl', 'partnership-agreement', ['A'])).toContain('A en [naam partij 2]');
});

describe('what a clause says of two parties is said of each', () => {
  test.for<[string, string, Language]>([
    ['The parties are {{name of party 1}} and {{name of party 2}}.', 'The parties are A, B and C.', 'en'],
    ['{{Name of party 1}} wants {{x}}. {{Name of party 2}} wants {{x}}. More.', 'A wants {{x}}. B wants {{x}}. C wants {{x}}. More.', 'en'],
    [
      'It costs {{y}}; {{naam partij 1}} betaalt {{x}} en {{naam partij 2}} betaalt {{x}}.',
      'It costs {{y}}; A betaalt {{x}}, B betaalt {{x}} en C betaalt {{x}}.',
      'nl',
    ],
    [
      'Gains are {{x}} for {{name of party 1}} and {{x}} for {{name of party 2}}.',
      'Gains are {{x}} for A, {{x}} for B and {{x}} for C.',
      'en',
    ],
    [
      '{{Name of party 1}} is led by {{x}}, and {{name of party 2}} is led by {{x}}.',
      'A is led by {{x}}, B is led by {{x}} and C is led by {{x}}.',
      'en',
    ],
    [
      'For {{name of party 1}}: {{name}}, {{office}}. For {{name of party 2}}: {{name}}, {{office}}.',
      'For A: {{name}}, {{office}}. For B: {{name}}, {{office}}. For C: {{name}}, {{office}}.',
      'en',
    ],
  ])('%s', ([clause, expected, language]) => expect(withParties(clause, ['A', 'B', 'C'], language)).toBe(expected));
});

/** What is told of a configuration file that is wrong, as somebody reads it who never heard of YAML. */
import { expect, test } from 'vitest';
import { configurationMistakes } from '../../server/engine/configurationFile.ts';
import { catalog } from '../kit.ts';

const YAML = 'A bracket or quotation mark is opened and not closed. Close it.';
const EACH = 'Write on each line a setting, a colon and its value, such as “kind: governance”.';

/** The file, the line, what is underlined, and what is said of it. */
const WRONG: readonly (readonly [file: string, line: number, words: string, message: string])[] = [
  ['rulez:\n  placeholder: off\n', 1, 'rulez', 'There is no setting “rulez”. Did you mean “rules”?'],
  ['regels:\n  placeholder: off\n', 1, 'regels', 'There is no setting “regels”. Did you mean “rules”?'],
  ['severity: hint\n', 1, 'severity', 'There is no setting “severity”. Use: enable, kind, language, frameworks, rules, ignore.'],
  [
    'charterlint:\n  kind: governance\n',
    1,
    'charterlint',
    'Leave out “charterlint:”. In this file the settings stand at the start of a line.',
  ],
  ['rules: off\n', 1, 'off', 'Write under “rules” a rule on each line, such as “placeholder: off”.'],
  ['rules:\n  - placeholder: off\n', 1, 'rules', 'Write under “rules” a rule on each line, such as “placeholder: off”.'],
  ['rules:\n  placehoder: off\n', 2, 'placehoder', 'There is no rule “placehoder”. Did you mean “placeholder”?'],
  ['rules:\n  mandate-missing: off\n', 2, 'mandate-missing', 'There is no rule “mandate-missing”. Did you mean “missing-mandate”?'],
  ['rules:\n  spelling: off\n', 2, 'spelling', 'There is no rule “spelling”. Correct or remove the name.'],
  ['rules:\n  placeholder: uit\n', 2, 'uit', '“uit” is not possible here. Did you mean “off”?'],
  ['rules:\n  placeholder: 2\n', 2, '2', '“2” is not possible here. Choose one of: error, warning, information, hint, off.'],
  [
    'rules:\n  placeholder:\n    severity: [off]\n',
    3,
    'severity',
    'Write one word here. Choose one of: error, warning, information, hint, off.',
  ],
  ['rules:\n  time-box-too-long:\n    month: 6\n', 3, 'month', 'There is no setting “month”. Did you mean “months”?'],
  ['rules:\n  time-box-too-long:\n    months: six\n', 3, 'six', 'Write a number of at least 1 here.'],
  ['rules:\n  too-many-founders:\n    maximum: 2.5\n', 3, '2.5', 'Write a whole number of at least 2 here.'],
  ['rules:\n  undefined-abbreviation:\n    known: ALV\n', 3, 'ALV', 'Write a list here, such as [ABC, XYZ].'],
  ['kind: covenant\n', 1, 'covenant', '“covenant” is not possible here. Did you mean “partnership-agreement”?'],
  [
    'kind: [governance]\n',
    1,
    'kind',
    'Write one word here. Choose one of: partnership-agreement, body-charter, governance, programme-plan.',
  ],
  ['language: dutch\n', 1, 'dutch', '“dutch” is not possible here. Did you mean “nl”?'],
  ['ignore: drafts/**\n', 1, 'drafts/**', 'Write a list here, such as ["drafts/**"].'],
  ['rules:\n\tplaceholder: off\n', 2, '\t', 'Indent with spaces here, not with tabs.'],
  ['kind: governance\nkind: governance\n', 2, 'kind', 'This name stands here twice. Keep one of them.'],
  ['rules:\n  placeholder: off\n kind: governance\n', 3, 'kind', 'Indent this line as far as the lines that it belongs with.'],
  ['kind: governance: mine\n', 1, ':', 'Put a value that has a colon or a quotation mark in it between quotation marks.'],
  ['rules: [a\n', 1, 'a', YAML],
  ['{kind: governance\n', 1, 'e', YAML],
  ['rules:\n  placeholder: "off\n', 2, 'f', YAML],
  ['kind governance\n', 1, 'kind governance', EACH],
  ['- kind\n- language\n', 1, 'kind', EACH],
  [
    'kind: !!js/function governance\n',
    1,
    '!!js/function',
    'Signs such as “*”, “&” and “!” mean something in YAML. Put this in quotation marks.',
  ],
  ['kind: governance\n---\nkind: governance\n', 1, 'kind: governance\n---\nkind: governance\n', 'Write one YAML document, not several.'],
];

test.for(WRONG)('%j', ([file, line, words, message]) => {
  const [found, ...others] = configurationMistakes(file, catalog);
  expect(others).toEqual([]);
  expect(found?.message.en).toBe(message);
  expect(file.slice(found!.span.start, found!.span.end)).toBe(words);
  expect(file.slice(0, found!.span.start).split('\n').length).toBe(line);
  for (const text of Object.values(found!.message)) expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
  expect(found!.message.nl).not.toBe(found!.message.en);
});

test.for(['', '# nothing yet\n', 'rules:\n', 'rules:\n  placeholder:\n', 'enable: off\n', 'enable: false\n', '\uFEFFkind: governance\r\n'])(
  'nothing is wrong with %j',
  (file) => {
    expect(configurationMistakes(file, catalog)).toEqual([]);
  },
);

test('what is meant can take the place of what is wrong', () => {
  const mended = (file: string): string =>
    configurationMistakes(file, catalog).reduceRight(
      (text, { span, nearest = '' }) => text.slice(0, span.start) + nearest + text.slice(span.end),
      file,
    );
  expect(mended('knid: covenant\nregels:\n  placehoder: uit\nignore: drafts/**\n')).toBe(
    'kind: covenant\nrules:\n  placehoder: uit\nignore: ["drafts/**"]\n',
  );
  expect(mended('kind: covenant\nrules:\n  placehoder: off\n  numbering: warn\n')).toBe(
    'kind: partnership-agreement\nrules:\n  placeholder: off\n  numbering: warning\n',
  );
});

/** Completion of names, and of numbers behind `article`. */
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import type { Config } from '../../server/engine/types.ts';
import { completion } from '../../server/features/completion.ts';
import { opened, READER } from './tiny.ts';

const EN = `---
title: The Steering one
---

# Agreement

## Article 1 Definitions

In this agreement the following terms have these meanings:

- **Steering Group**: the meeting of the boards;
- **users**: those who use it;
- **Joint Data Office (JDO)**: the office of annex A.

## Article 2 Bodies and mandate

The Joint Data Office works for the City of Harlow. The City of Harlow pays.

# Annex A Office

The office.

`;

function offered(typed: string, text = EN, config: Partial<Config> = {}): Record<string, string> {
  const { document, model, position } = opened(`${text}${typed}`, config);
  const { items } = completion(document, model, position, READER);
  const shown = items.filter((it) => it.sortText?.startsWith('2') && it.filterText !== '…');
  return Object.fromEntries(
    shown.map((it) => {
      const after = TextDocument.applyEdits(document, [it.textEdit as TextEdit]);
      return [it.label, after.slice(text.length, after.length - (document.getText().length - document.offsetAt(position)))];
    }),
  );
}

test.for<[string, Record<string, string>]>([
  ['The Ste|', { 'Steering Group': 'The Steering Group' }],
  ['the st|', { 'Steering Group': 'the Steering Group' }],
  ['the steering g|', { 'Steering Group': 'the Steering Group' }],
  ['Us|', { users: 'Users' }],
  ['for us|.', { users: 'for users' }],
  ['Ci|', { City: 'City' }],
  ['JD|', { JDO: 'JDO' }],
  ['A **Joi|**', { 'Joint Data Office': 'A **Joint Data Office' }],
])('“%s” offers names', ([typed, expected]) => {
  expect(offered(typed)).toEqual(expected);
});

test.for([
  'The S|',
  'the t|',
  'The Steering Group|',
  'Steer|ing',
  '`Ste|`',
  '`Ste|',
  '```\nSte|\n```',
  '<!-- Ste| -->',
  '[x](Ste|)',
  '[x]: Ste|',
  '## Ste|',
  'guest|',
  'ci|',
])('“%s” offers no name', (typed) => {
  expect(Object.keys(offered(typed))).toEqual([]);
});

test('at the first letter of a name the editor is told to ask again, and shows nothing', () => {
  const asked = (typed: string) => {
    const { document, model, position } = opened(`${EN}${typed}`);
    return completion(document, model, position, READER);
  };
  expect(asked('the s|')).toMatchObject({ isIncomplete: true, items: [{ label: 'Steering Group', filterText: '…' }] });
  expect(asked('the q|')).toEqual({ isIncomplete: false, items: [] });
  expect(asked('the st|')).toMatchObject({ isIncomplete: false, items: [{ label: 'Steering Group' }] });
});

test('nothing is offered in front matter, and in a document that is no charter', () => {
  expect(offered('', EN.replace('Steering one', 'Ste|'))).toEqual({});
  expect(offered('The Ste|', EN, { enable: 'off' })).toEqual({});
});

test.for<[string, Record<string, string>]>([
  ['See article |', { '1 Definitions': 'See article 1', '2 Bodies and mandate': 'See article 2' }],
  ['Zie artikel |', {}],
  ['See Articles |', { '1 Definitions': 'See Articles 1', '2 Bodies and mandate': 'See Articles 2' }],
  ['See article man|', { '2 Bodies and mandate': 'See article 2' }],
  ['See annex |', { 'A Office': 'See annex A' }],
  ['See section |', {}],
  ['In this article |', {}],
  ['See article 2|', {}],
  ['See article 2 |', {}],
  ['## Article |', {}],
  ['`article |`', {}],
  ['```\narticle |\n```', {}],
])('“%s” offers numbers', ([typed, expected]) => {
  expect(offered(typed)).toEqual(expected);
});

test('a section without a word before its number is offered behind any of them', () => {
  const text = '# Overeenkomst\n\n## 1. Doel\n\nTekst.\n\n## 2. Kosten\n\nTekst.\n\n';
  expect(offered('Zie artikel |', text, { language: 'nl' })).toEqual({ '1 Doel': 'Zie artikel 1', '2 Kosten': 'Zie artikel 2' });
});

test('what is offered says what it is', () => {
  const { document, model, position } = opened(`${EN}The Joint D|`);
  const [item] = completion(document, model, position, READER).items;
  expect(item).toMatchObject({
    label: 'Joint Data Office',
    documentation: { kind: 'markdown', value: expect.stringContaining('Defined on line 13') },
  });
});

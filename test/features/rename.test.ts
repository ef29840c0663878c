import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import type { Language } from '../../server/engine/types.ts';
import { isRefusal } from '../../server/features/refusal.ts';
import { prepareRename, rename } from '../../server/features/rename.ts';
import { opened, READER } from './tiny.ts';

/** `|` is the cursor. */
function renamed(marked: string, newName: string, language: Language = 'nl'): string {
  const { document, model, position } = opened(marked, { language });
  const edit = rename(document, model, { position, newName }, READER);
  if (edit === null || isRefusal(edit)) return edit?.refusal ?? 'null';
  const change = edit.documentChanges?.[0] as TextDocumentEdit | undefined;
  return TextDocument.applyEdits(document, (change?.edits ?? []) as TextEdit[]);
}

const prepared = (marked: string, language: Language = 'nl') => {
  const { document, model, position } = opened(marked, { language });
  const result = prepareRename(document, model, position, READER);
  if (result === null || isRefusal(result) || !('placeholder' in result)) return result;
  return [document.getText(result.range), result.placeholder];
};

const NL = `# Overeenkomst

## 1. Begrippen

In deze overeenkomst wordt verstaan onder:

- *stuurgroep*: het overleg van de bestuurders;
- *partij*: wie heeft ondertekend.

## 2. Organen

De stuurgroep beslist. Stuurgroepen van elders adviseren de **stuurgroep**.
De stuurgoep vergadert \`stuurgroep\`. Zie [de stuurgroep](stuurgroep.md). <!-- stuurgroep -->

\`\`\`
stuurgroep
\`\`\`
`;

test('a term is renamed in its definition and its uses, in their number and case; code, addresses and comments stay', () => {
  expect(renamed(NL.replace('De stuur', 'De stu|ur'), 'regieraad')).toBe(
    NL.replace('*stuurgroep*', '*regieraad*')
      .replace(
        'De stuurgroep beslist. Stuurgroepen van elders adviseren de **stuurgroep**',
        'De regieraad beslist. Regieraden van elders adviseren de **regieraad**',
      )
      .replace('De stuurgoep vergadert', 'De regieraad vergadert')
      .replace('[de stuurgroep]', '[de regieraad]'),
  );
});

test('from each form the same name is renamed', () => {
  const from = (place: string): string => renamed(NL.replace(place, `${place.slice(0, 3)}|${place.slice(3)}`), 'de regieraad');
  const expected = from('stuurgroep*');
  expect(expected).toContain('*regieraad*');
  for (const place of ['stuurgroep beslist', 'Stuurgroepen', 'stuurgroep**', 'stuurgoep', 'stuurgroep]('])
    expect(from(place)).toBe(expected);
});

test('the editor is told what is renamed: the name as it is defined', () => {
  expect(prepared(NL.replace('Stuurgroepen', 'Stuur|groepen'))).toEqual(['Stuurgroepen', 'stuurgroep']);
  expect(prepared(NL.replace('elders', 'el|ders'))).toEqual({ refusal: expect.stringContaining('There is no name here.') });
  expect(prepared(NL.replace('`stuur', '`stu|ur'))).toEqual({ refusal: expect.stringContaining('There is no name here.') });
  const { document, model, position } = opened(`|${NL}`, { enable: 'off' });
  expect(prepareRename(document, model, position, READER)).toBeNull();
});

test.for([
  ['', 'A name is one to a hundred'],
  ['  ', 'A name is one to a hundred'],
  ['regie\nraad', 'A name is one to a hundred'],
  ['regie|raad', 'A name is one to a hundred'],
  ['*regieraad*', 'A name is one to a hundred'],
  ['—', 'A name is one to a hundred'],
  ['r'.repeat(101), 'A name is one to a hundred'],
  ['partij', '“partij” is already a name in this text, on line 8. Choose another one.'],
  ['de Partijen', '“Partijen” is already a name in this text, on line 8. Choose another one.'],
])('%j is refused', ([name, why]) => {
  expect(renamed(NL.replace('De stuur', 'De stu|ur'), name!.replace('|', '\u007c'))).toContain(why);
});

test('another way to write the same name is none of another entry', () => {
  expect(renamed(NL.replace('De stuur', 'De stu|ur'), 'Stuur-groep')).toContain('*Stuur-groep*');
});

const EN = `# Agreement

The Joint Data Office (JDO) is led by a director. The JDO's budget is small; two JDOs exist.

## The Joint Data Office

The Joint Data Office decides. See [the office](#the-joint-data-office).
`;

test('of a short name what it stands for is not renamed, and the other way round', () => {
  expect(renamed(EN.replace('(JDO', '(J|DO'), 'DOX', 'en')).toBe(EN.replaceAll('JDO', 'DOX'));
  const other = EN.replaceAll('Joint Data Office', 'Shared Data Board');
  expect(renamed(EN.replace('Office decides', 'Of|fice decides'), 'Shared Data Board', 'en')).toBe(
    other.replace('#the-joint-data-office', '#the-shared-data-board'),
  );
  expect(renamed(EN.replace('The Joint', 'The J|oint'), 'JDO', 'en')).toContain('already a name');
});

const PARTIES = `# Overeenkomst

## Partijen

1. gemeente Utrecht, gevestigd te Utrecht, vertegenwoordigd door A. de Vries;
2. gemeente Zeist, gevestigd te Zeist, vertegenwoordigd door B. de Boer.

## Kosten

Utrecht betaalt de helft. De gemeente Utrecht betaalt Utrechts deel; de kosten van Zeist draagt Zeist.
`;

test('the short form of a party follows its name', () => {
  const from = (place: string, name: string) => renamed(PARTIES.replace(place, `|${place}`), name);
  const to = PARTIES.replaceAll(/(?<! te )Utrecht/g, 'Woerden');
  expect(from('Utrecht betaalt de', 'Woerden')).toBe(to);
  expect(from('gemeente Utrecht,', 'gemeente Woerden')).toBe(to);
  expect(from('gemeente Utrecht betaalt', 'provincie Utrecht')).toBe(PARTIES.replaceAll('gemeente Utrecht', 'provincie Utrecht'));
  expect(from('Utrechts deel', 'Breda')).toContain('Breda’s deel');
});

test('an article stays what it was, and one with a capital is of the name', () => {
  const text = '# Charter\n\n**The Hive** means the office of the parties.\n\nThe Hive decides. Ask the Hive or all Hives.\n';
  const to = (name: string) => renamed(text.replace('Ask the H', 'Ask the H|'), name, 'en').split('\n').slice(2).join(' ');
  expect(to('Nest')).toBe('**The Nest** means the office of the parties.  The Nest decides. Ask the Nest or all Nests. ');
  expect(to('the Nest')).toBe(to('Nest'));
  expect(to('The Nest')).toBe(to('Nest'));
});

test('a name in markup leaves the markup, and one on two lines is written on one', () => {
  const text =
    '# Charter\n\n**Data Office** means the office.\n\nThe **Data** *Office* and the [Data Office](x.md) and the Data\nOffice.\n';
  expect(renamed(text.replace('**Data O', '**Da|ta O'), 'Bureau', 'en')).toBe(
    '# Charter\n\n**Bureau** means the office.\n\nThe **Bureau** and the [Bureau](x.md) and the Bureau.\n',
  );
});

test('plurals that change more than their end are renamed too', () => {
  const text =
    '# Statuten\n\n## Begrippen\n\n- *lid*: wie zich aansluit;\n- *programma*: wat de leden samen doen.\n\n## Werk\n\nDe leden kiezen de programma’s. Elk lid voert programma’s uit.\n';
  const to = (place: string, name: string): string =>
    renamed(text.replace(place, `|${place}`), name)
      .split('## Werk\n\n')[1]!
      .trim();
  expect(to('leden kiezen', 'deelnemer')).toBe('De deelnemers kiezen de programma’s. Elk deelnemer voert programma’s uit.');
  expect(to('programma’s uit', 'project')).toBe('De leden kiezen de projecten. Elk lid voert projecten uit.');
});

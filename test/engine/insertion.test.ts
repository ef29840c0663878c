/** Where clauses go and how they are written; what the text already settles is said by hand, so that recognition plays no part. */
import { describe, expect, test } from 'vitest';
import { insertion } from '../../server/engine/insertion.ts';
import { applyEdits } from '../../server/engine/lint.ts';
import { parse } from '../../server/engine/parse.ts';
import { factsOf } from '../../server/engine/registers/facts.ts';
import type { Element, Language, Reading, Summary } from '../../server/engine/types.ts';

const facet = (id: string, en: string, nl: string) => ({ id, title: { en: id, nl: id }, cues: { en: [], nl: [] }, clause: { en, nl } });
const none = { headings: [], strong: [], weak: [], not: [] };
const element = (id: string, en: string, nl: string, after: string[]): Element => ({
  id,
  title: { en, nl },
  summary: { en: '', nl: '' },
  why: { en: '', nl: '' },
  sources: [],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'required', 'programme-plan': 'required' },
  facets: [
    facet('first', 'The {{office}} decides.', 'De {{functie}} beslist.'),
    facet('second', 'This charter applies.', 'Deze overeenkomst geldt.'),
  ],
  cues: { en: none, nl: none },
  after,
});

const ELEMENTS = [
  element('parties', 'Parties', 'Partijen', []),
  element('entity', 'New entity', 'Samenwerkingsvorm', ['parties']),
  element('mandate', 'Mandate', 'Mandaat', ['parties', 'entity']),
  element('signatures', 'Signing', 'Ondertekening', []),
  element('definitions', 'Definitions', 'Begripsbepalingen', []),
];

/** @param taken by element the title of the section that takes it up */
function summaryOf(text: string, taken: Record<string, string>, language: Language = 'en'): Summary {
  const charter = parse(text);
  const readings = ELEMENTS.map((it): [string, Reading] => {
    const section = charter.sections.findIndex(({ title, number }) => taken[it.id] === (title || `${number?.word} ${number?.number}`));
    const state = section < 0 ? 'missing' : 'present';
    return [it.id, { element: it, state, evidence: [], section, found: [], lacking: [] }];
  });
  return {
    charter,
    recognition: { language, kinds: ['partnership-agreement'], readings: new Map(readings) },
    elements: ELEMENTS,
    facts: (index) => factsOf(charter.blocks[index]!.block, language),
  };
}

const MANDATE = ELEMENTS[2]!;
function inserted(text: string, taken: Record<string, string>, language: Language = 'en', facets = MANDATE.facets): string {
  return applyEdits(text, insertion(summaryOf(text, taken, language), MANDATE, facets));
}

const EN = 'The [office] decides. This charter applies.';
const NL = 'De [functie] beslist. Deze overeenkomst geldt.';

describe('a new section comes after its last predecessor, in the style of its neighbours', () => {
  test.for<[string, string, string, Language?]>([
    [
      'without numbers',
      '# T\n\n## Entity\n\nText.\n\n## Exit\n\nText.\n',
      `# T\n\n## Entity\n\nText.\n\n## Mandate\n\n${EN}\n\n## Exit\n\nText.\n`,
    ],
    [
      'numbered',
      '## 6. Entity\n\nText.\n\n## 7. Exit\n\nText.\n',
      `## 6. Entity\n\nText.\n\n## 7. Mandate\n\n${EN}\n\n## 8. Exit\n\nText.\n`,
    ],
    ['in Dutch', '## 1. Entity\n\nTekst.\n', `## 1. Entity\n\nTekst.\n\n## 2. Mandaat\n\n${NL}\n`, 'nl'],
    [
      'sub numbers',
      '## 3. Steering\n\n### 3.1 Entity\n\nText.\n\n### 3.2 Rest\n\nText.\n',
      `## 3. Steering\n\n### 3.1 Entity\n\nText.\n\n### 3.2 Mandate\n\n${EN}\n\n### 3.3 Rest\n\nText.\n`,
    ],
    [
      'Roman numbers',
      '## III. Entity\n\nText.\n\n## IV. Rest\n\nText.\n',
      `## III. Entity\n\nText.\n\n## IV. Mandate\n\n${EN}\n\n## V. Rest\n\nText.\n`,
    ],
    [
      'articles with a title',
      '### Artikel 6. Entity\n\nTekst.\n\n### Artikel 7. Slot\n\nTekst.\n',
      `### Artikel 6. Entity\n\nTekst.\n\n### Artikel 7. Mandaat\n\n${NL}\n\n### Artikel 8. Slot\n\nTekst.\n`,
      'nl',
    ],
    [
      'the title on the next line',
      '### Artikel 6\n\n#### Entity\n\nTekst.\n\n### Artikel 7\n\n#### Slot\n\nTekst.\n',
      `### Artikel 6\n\n#### Entity\n\nTekst.\n\n### Artikel 7\n\n#### Mandaat\n\n${NL}\n\n### Artikel 8\n\n#### Slot\n\nTekst.\n`,
      'nl',
    ],
    ['bold', '**Entity**\n\nText.\n\n**Exit**\n\nText.\n', `**Entity**\n\nText.\n\n**Mandate**\n\n${EN}\n\n**Exit**\n\nText.\n`],
    [
      'bold articles on the line of their text',
      '**Artikel 1 Entity** Tekst.\n\n**Artikel 2 Slot** Tekst.\n',
      `**Artikel 1 Entity** Tekst.\n\n**Artikel 2 Mandaat** ${NL}\n\n**Artikel 3 Slot** Tekst.\n`,
      'nl',
    ],
    [
      'setext',
      'Entity\n------\n\nText.\n\nExit\n----\n\nText.\n',
      `Entity\n------\n\nText.\n\nMandate\n-------\n\n${EN}\n\nExit\n----\n\nText.\n`,
    ],
    ['closing marks', '## Entity ##\nText.\n\n## Exit ##\nText.\n', `## Entity ##\nText.\n\n## Mandate ##\n${EN}\n\n## Exit ##\nText.\n`],
    [
      'two blank lines',
      '## Entity\n\nText.\n\n\n## Exit\n\nText.\n',
      `## Entity\n\nText.\n\n\n## Mandate\n\n${EN}\n\n\n## Exit\n\nText.\n`,
    ],
    [
      'a line between sections',
      '## A\n\nText.\n\n---\n\n## Entity\n\nText.\n\n---\n\n## Exit\n\nText.\n',
      `## A\n\nText.\n\n---\n\n## Entity\n\nText.\n\n---\n\n## Mandate\n\n${EN}\n\n---\n\n## Exit\n\nText.\n`,
    ],
    [
      'an anchor stays with its heading',
      '## Entity\n\nText.\n\n<a id="x"></a>\n\n## Exit\n',
      `## Entity\n\nText.\n\n## Mandate\n\n${EN}\n\n<a id="x"></a>\n\n## Exit\n`,
    ],
    ['without a line end at the end', '## Entity\n\nText.', `## Entity\n\nText.\n\n## Mandate\n\n${EN}`],
    [
      'articles of members',
      '## Artikel 1 Entity\n\n1. Tekst.\n2. Tekst.\n\n## Artikel 2 Slot\n',
      '## Artikel 1 Entity\n\n1. Tekst.\n2. Tekst.\n\n## Artikel 2 Mandaat\n\n1. De [functie] beslist.\n2. Deze overeenkomst geldt.\n\n## Artikel 3 Slot\n',
      'nl',
    ],
  ])('%s', ([, before, after, language = 'en']) => {
    expect(inserted(before, { entity: 'Entity' }, language)).toBe(after);
  });
});

test('capitals stay capitals, and bold stays bold', () => {
  expect(inserted('## **1. ENTITY**\n\nText.\n', { entity: 'ENTITY' })).toBe(`## **1. ENTITY**\n\nText.\n\n## **2. MANDATE**\n\n${EN}\n`);
});

describe('without a predecessor it comes before what ends a charter, else at the end', () => {
  test.for<[string, string, string, Record<string, string>?]>([
    ['the end', '# T\n\n## Aims\n\nText.\n', `# T\n\n## Aims\n\nText.\n\n## Mandate\n\n${EN}\n`],
    ['a title only', '# T\n\nText.\n', `# T\n\nText.\n\n## Mandate\n\n${EN}\n`],
    ['no heading', 'Text.\n', `Text.\n\n## Mandate\n\n${EN}\n`],
    ['nothing', '', `## Mandate\n\n${EN}`],
    [
      'signatures',
      '# T\n\n## 1. Aims\n\nText that is long enough.\n\n## 2. Signed\n\nX.\n',
      `# T\n\n## 1. Aims\n\nText that is long enough.\n\n## 2. Mandate\n\n${EN}\n\n## 3. Signed\n\nX.\n`,
      { signatures: 'Signed' },
    ],
    [
      'an annex',
      '# T\n\n## 1. Aims\n\nText that is long enough.\n\n## Annex A\n\nX.\n',
      `# T\n\n## 1. Aims\n\nText that is long enough.\n\n## 2. Mandate\n\n${EN}\n\n## Annex A\n\nX.\n`,
    ],
    [
      'link definitions',
      '## Aims\n\nSee [x].\n\n[x]: https://example.org\n',
      `## Aims\n\nSee [x].\n\n## Mandate\n\n${EN}\n\n[x]: https://example.org\n`,
    ],
    [
      'a predecessor that is the title',
      '# Entity\n\nText.\n\n## Aims\n\nText.\n',
      `# Entity\n\nText.\n\n## Aims\n\nText.\n\n## Mandate\n\n${EN}\n`,
      { entity: 'Entity' },
    ],
  ])('%s', ([, before, after, taken = {}]) => {
    expect(inserted(before, taken)).toBe(after);
  });
});

describe('what follows is numbered again, with the references to it', () => {
  const around = (rest: string, expected: string, language: Language = 'en', word = ''): void => {
    const head = (n: number, title: string): string => `## ${word}${n}${word ? '' : '.'} ${title}\n\n`;
    const title = language === 'en' ? 'Mandate' : 'Mandaat';
    const clauses = language === 'en' ? EN : NL;
    const before = `${head(1, 'Entity')}${rest}\n\n${head(2, 'Exit')}Text.\n`;
    const after = `${head(1, 'Entity')}${expected}\n\n${head(2, title)}${clauses}\n\n${head(3, 'Exit')}Text.\n`;
    expect(inserted(before, { entity: 'Entity' }, language)).toBe(after);
  };
  test('articles and their members', () => {
    around('Zie artikel 2, eerste lid, en artikel 1.', 'Zie artikel 3, eerste lid, en artikel 1.', 'nl', 'Artikel ');
    around('See article 2(2) and articles 1 and 2.', 'See article 3(2) and articles 1 and 3.', 'en', 'Article ');
  });
  test('not those of another text', () => {
    around('Zie artikel 2 van de Wet open overheid.', 'Zie artikel 2 van de Wet open overheid.', 'nl', 'Artikel ');
    around('See article 2 of the Data Act.', 'See article 2 of the Data Act.', 'en', 'Article ');
  });
  test('anchors', () => around('See [2. Exit](#2-exit).', 'See [3. Exit](#3-exit).'));
  test('sub numbers and references to them', () => {
    const before = '## 1. Entity\n\nSee section 2.1.\n\n## 2. Exit\n\n### 2.1 Notice\n\nText.\n\n## 3. Rest\n\n3.1 Text.\n';
    const after = `## 1. Entity\n\nSee section 3.1.\n\n## 2. Mandate\n\n${EN}\n\n## 3. Exit\n\n### 3.1 Notice\n\nText.\n\n## 4. Rest\n\n4.1 Text.\n`;
    expect(inserted(before, { entity: 'Entity' })).toBe(after);
  });
  test('articles are counted through chapters', () => {
    const before =
      '# T\n\n## Hoofdstuk 1\n\n### Artikel 1 Entity\n\nX.\n\n### Artikel 2 Meer\n\nX.\n\n## Hoofdstuk 2\n\n### Artikel 3 Slot\n\nX.\n';
    const after = `# T\n\n## Hoofdstuk 1\n\n### Artikel 1 Entity\n\nX.\n\n### Artikel 2 Mandaat\n\n${NL}\n\n### Artikel 3 Meer\n\nX.\n\n## Hoofdstuk 2\n\n### Artikel 4 Slot\n\nX.\n`;
    expect(inserted(before, { entity: 'Entity' }, 'nl')).toBe(after);
  });
  test('a gap takes the new number, and a count that starts again is left alone', () => {
    const gap = '## 1. Entity\n\nX.\n\n## 3. Exit\n\nX.\n';
    expect(inserted(gap, { entity: 'Entity' })).toBe(`## 1. Entity\n\nX.\n\n## 2. Mandate\n\n${EN}\n\n## 3. Exit\n\nX.\n`);
    const again = '# A\n\n## 1. Entity\n\nX.\n\n# B\n\n## 1. Exit\n\nX.\n';
    expect(inserted(again, { entity: 'Entity' })).toBe(`# A\n\n## 1. Entity\n\nX.\n\n## 2. Mandate\n\n${EN}\n\n# B\n\n## 1. Exit\n\nX.\n`);
  });
});

describe('a section that takes the element up gets the clauses that lack', () => {
  const [, second] = MANDATE.facets;
  test.for<[string, string, string]>([
    ['at its end', '## Mandate\n\nText.\n\n## Exit\n', '## Mandate\n\nText.\n\nThis charter applies.\n\n## Exit\n'],
    [
      'before its sub sections',
      '## Mandate\n\nText.\n\n### Limits\n\nX.\n',
      '## Mandate\n\nText.\n\nThis charter applies.\n\n### Limits\n\nX.\n',
    ],
    ['empty', '## Mandate\n\n## Exit\n', '## Mandate\n\nThis charter applies.\n\n## Exit\n'],
    [
      'a list of names',
      '## Mandate\n\nHolders:\n\n1. Ann\n2. Bob\n',
      '## Mandate\n\nHolders:\n\n1. Ann\n2. Bob\n\nThis charter applies.\n',
    ],
    ['members', '## Mandate\n\n1. Text.\n2. Text.\n\n## Exit\n', '## Mandate\n\n1. Text.\n2. Text.\n3. This charter applies.\n\n## Exit\n'],
    ['members apart', '## Mandate\n\n1) Text.\n\n2) Text.\n', '## Mandate\n\n1) Text.\n\n2) Text.\n\n3) This charter applies.\n'],
    [
      'numbered paragraphs',
      '## 7 Mandate\n\n7.1 Text.\n\n7.2 Text.\n',
      '## 7 Mandate\n\n7.1 Text.\n\n7.2 Text.\n\n7.3 This charter applies.\n',
    ],
  ])('%s', ([, before, after]) => {
    expect(inserted(before, { mandate: 'Mandate' }, 'en', [second!])).toBe(after);
  });
});

test('line ends are those of the document', () => {
  expect(inserted('## Entity\r\n\r\nText.\r\n', { entity: 'Entity' })).toBe(`## Entity\r\n\r\nText.\r\n\r\n## Mandate\r\n\r\n${EN}\r\n`);
});

test.for<[string, string, Language]>([
  ['Dit convenant is licht. Dit convenant duurt kort.', 'Dit convenant geldt.', 'nl'],
  ['These bylaws are short.', 'These bylaws apply.', 'en'],
  ['In deze statuten staat alles.', 'Deze statuten gelden.', 'nl'],
  ['Nothing here.', 'This charter applies.', 'en'],
  ['# Memorandum of Understanding\n\nNothing here.', 'This memorandum applies.', 'en'],
  ['# Samenwerkingsconvenant Water\n\nNiets.', 'Dit convenant geldt.', 'nl'],
])('the clause uses the name that the document gives itself: %s', ([text, expected, language]) => {
  expect(inserted(text, {}, language)).toContain(expected);
});

import { expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { slugOf } from '../../../server/engine/registers/anchors.ts';
import { factsOf } from '../../../server/engine/registers/facts.ts';
import { lostPlaces } from '../../../server/engine/registers/lostPlaces.ts';
import { placesOf } from '../../../server/engine/registers/placeTable.ts';
import type { Recognition, Summary } from '../../../server/engine/types.ts';

const recognition: Recognition = { language: 'nl', kinds: [], readings: new Map() };

function table(source: string) {
  const charter = parse(source);
  const facts = charter.blocks.map(({ block }) => factsOf(block, 'nl'));
  const summary: Summary = { charter, recognition, elements: [], facts: (index) => facts[index]! };
  return { table: placesOf(summary), charter, summary };
}

const SOURCE = `# Convenant

## Artikel 1 Doel

1. Het doel staat in artikel 2, eerste lid.
2. Zie ook het eerste lid, het vijfde lid en artikel 2.2.

## Artikel 2 Kosten

1. De kosten staan in bijlage A en artikel 9.
2. Zie [doel](#artikel-1-doel).

## Artikel 3 Duur

Het tweede lid van artikel 3 heeft geen nummer; zie artikel 2 van de Wet en artikel 2, vijfde lid.

## Bijlage A
`;

test('a reference finds the place it means, or nothing', () => {
  const { table: places } = table(SOURCE);
  const found = places.references
    .filter((it) => it.type !== 'link')
    .map((it) => {
      const place = places.find(it);
      return [SOURCE.slice(it.span.start, it.span.end), place ? SOURCE.slice(place.span.start).split('\n')[0] : undefined];
    });
  expect(found).toEqual([
    ['artikel 2, eerste lid', '1. De kosten staan in bijlage A en artikel 9.'],
    ['eerste lid', '1. Het doel staat in artikel 2, eerste lid.'],
    ['vijfde lid', undefined],
    ['artikel 2.2', '2. Zie [doel](#artikel-1-doel).'],
    ['bijlage A', 'Bijlage A'],
    ['artikel 9', undefined],
    ['tweede lid van artikel 3', 'Artikel 3 Duur'],
    ['artikel 2', undefined],
    ['artikel 2, vijfde lid', undefined],
  ]);
});

test('anchors are those of GitHub', () => {
  const { table: places, charter } = table(
    '# Doel & *aanpak*\n\n## Doel\n\n## Doel\n\n## 3.1 Wie_wat `code`\n\n<a name="hier"></a>\n\n### Éénmalig — ja\n',
  );
  expect([...places.anchors.keys()]).toEqual(['doel--aanpak', 'doel', 'doel-1', '31-wie_wat-code', 'hier', 'éénmalig--ja']);
  expect(places.anchors.get('doel')).toBe(1);
  expect(slugOf(charter.blocks[0]!.block)).toBe('doel--aanpak');
});

test('members belong to the section they stand in', () => {
  const { table: places, charter } = table(SOURCE);
  const section = charter.sections.findIndex((it) => it.title === 'Kosten');
  expect(places.members(section).map((it) => it.number)).toEqual(['1', '2']);
  expect(places.places.filter((it) => it.type !== 'member').map((it) => `${it.type} ${it.number}`)).toEqual([
    'article 1',
    'article 2',
    'article 3',
    'annex A',
  ]);
});

const broken = (source: string): string[] => {
  const { table: places, summary } = table(source);
  return lostPlaces(summary, places).map((it) => source.slice(it.span.start, it.span.end));
};

test('what the document itself should have and has not is lost', () => {
  expect(broken(SOURCE)).toEqual(['artikel 9', 'tweede lid van artikel 3', 'artikel 2, vijfde lid']);
  expect(broken('## Artikel 1\n\n1. Eén.\n2. Twee.\n\n## Artikel 2\n\n## Bijlage A\n\nZie bijlage C.\n')).toEqual(['bijlage C']);
});

test('a member is lost where its article ends before it', () => {
  expect(broken('## Artikel 1\n\n1. Eén.\n2. Zie het vijfde lid.\n')).toEqual(['vijfde lid']);
  expect(broken('## Artikel 1\n\n1. Eén.\n2. Zie artikel 4 van de Wet, met uitzondering van het vijfde lid.\n')).toEqual([]);
  expect(broken('## Artikel 1\n\nEén zin. Nog een.\n\n## Artikel 2\n\nZie artikel 1, derde lid.\n')).toEqual(['artikel 1, derde lid']);
  expect(broken('## Artikel 1\n\nEén zin. Nog een.\n\n## Artikel 2\n\nZie artikel 1, tweede lid.\n')).toEqual([]);
});

const ARTICLES = '## Artikel 1\n\n## Artikel 2\n\n## Artikel 3\n\n';

test('another word for a number that a text of articles does not have is lost', () => {
  expect(broken(`${ARTICLES}Zie paragraaf 38.2.\n`)).toEqual(['paragraaf 38.2']);
  expect(broken(`${ARTICLES}Zie paragraaf 3.2.\n`)).toEqual([]);
  expect(broken(`${ARTICLES}Zie paragraaf 38.2 en paragraaf 4 van de Wet.\n`)).toEqual([]);
  expect(broken(`${ARTICLES}Het reglement wijkt af van paragraaf 38.2.\n`)).toEqual([]);
  expect(broken('## Artikel 1\n\n## Artikel 2\n\nZie paragraaf 38.2.\n')).toEqual([]);
  expect(broken('# Nota\n\nZie artikel 14 van deze overeenkomst, en artikel 15 hieronder.\n')).toEqual(['artikel 14', 'artikel 15']);
});

test('a later annex without an earlier one is lost, unless it stands elsewhere', () => {
  expect(broken('# Nota\n\nZie bijlage C.\n')).toEqual(['bijlage C']);
  expect(broken('# Nota\n\nZie bijlage 1, en voor de kosten bijlage 4.\n')).toEqual([]);
  expect(broken('# Nota\n\nZie de aangehechte bijlage C.\n')).toEqual([]);
  expect(broken('# Nota\n\nZie bijlage C.\n\n## Bijlagen\n')).toEqual([]);
});

test('where it cannot tell, nothing is lost', () => {
  expect(broken('# Nota\n\nZie artikel 4 en het derde lid.\n')).toEqual([]);
  expect(broken('## Artikel 1\n\n## Artikel 2\n\n| Richtlijn | Onderwerp |\n|---|---|\n| art. 44 | toezicht |\n')).toEqual([]);
  expect(broken('## Artikel 1\n\nZonder genummerde leden; zie het tweede lid.\n')).toEqual([]);
});

test('Roman numbers are numbers, letters of annexes are letters', () => {
  expect(
    broken(
      '## Article VI Aim\n\nSee article 6 and article IV.\n\n## Article 4 Costs\n\nSee annex C and article 9.\n\n## Article 5\n\n## Annex C\n',
    ),
  ).toEqual(['article 9']);
});

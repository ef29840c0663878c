import { expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { slugOf } from '../../../server/engine/registers/anchors.ts';
import { factsOf } from '../../../server/engine/registers/facts.ts';
import { placesOf } from '../../../server/engine/registers/placeTable.ts';
import type { Recognition, Summary } from '../../../server/engine/types.ts';

const recognition: Recognition = { language: 'nl', kinds: [], readings: new Map() };

function table(source: string) {
  const charter = parse(source);
  const facts = charter.blocks.map(({ block }) => factsOf(block, 'nl'));
  const summary: Summary = { charter, recognition, elements: [], facts: (index) => facts[index]! };
  return { table: placesOf(summary), charter };
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
  const { table: places } = table(source);
  return places.references.filter(places.isBroken).map((it) => source.slice(it.span.start, it.span.end));
};

test('what the document itself should have and has not is broken', () => {
  expect(broken(SOURCE)).toEqual(['vijfde lid', 'artikel 9', 'artikel 2, vijfde lid']);
  expect(broken('## Artikel 1\n\nZie [kosten](#kosten), [doel](#artikel-1), [elders](kosten.md) en bijlage C.\n')).toEqual([
    '#kosten',
    'bijlage C',
  ]);
});

test('where it cannot tell, nothing is broken', () => {
  expect(broken('# Nota\n\nZie artikel 4 en het derde lid.\n')).toEqual([]);
  expect(broken('## Artikel 1\n\n## Artikel 2\n\n| Richtlijn | Onderwerp |\n|---|---|\n| art. 44 | toezicht |\n')).toEqual([]);
  expect(broken('## Artikel 1\n\nZonder genummerde leden; zie het tweede lid.\n')).toEqual([]);
});

test('Roman numbers are numbers, letters of annexes are letters', () => {
  expect(
    broken('## Article VI Aim\n\nSee article 6 and article IV.\n\n## Article 4 Costs\n\nSee annex C and article 9.\n\n## Annex C\n'),
  ).toEqual(['article 9']);
});

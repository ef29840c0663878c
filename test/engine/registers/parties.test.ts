import { expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { factsOf } from '../../../server/engine/registers/facts.ts';
import { namesOf } from '../../../server/engine/registers/nameTable.ts';
import type { Language, Summary } from '../../../server/engine/types.ts';

function parties(source: string, language: Language): string[] {
  const charter = parse(source);
  const facts = charter.blocks.map(({ block }) => factsOf(block, language));
  const summary: Summary = {
    charter,
    recognition: { language, kinds: [], readings: new Map() },
    elements: [],
    facts: (index) => facts[index]!,
  };
  return namesOf(summary)
    .entries.filter((it) => it.type === 'party')
    .map((it) => it.name);
}

test.each([
  [
    '## Partijen\n\n- Stichting Het Baken;\n- gemeente Molenkerk;\n- Universiteit voor Landschap.\n',
    ['Stichting Het Baken', 'gemeente Molenkerk', 'Universiteit voor Landschap'],
  ],
  [
    '## Artikel 1 Partijen\n\n1. Partij bij deze overeenkomst is de gemeente Molenkerk, vertegenwoordigd door haar burgemeester.\n2. Partij is ook Coöperatie Dataveld U.A. te Utrecht.\n',
    ['gemeente Molenkerk', 'Coöperatie Dataveld U.A.'],
  ],
  [
    'De ondergetekenden:\n\n1. de gemeente Molenkerk, gevestigd te Molenkerk, hierna te noemen: de Gemeente;\n2. Stichting openbare kaarten, vertegenwoordigd door A. Bos;\n\nkomen overeen.\n',
    ['gemeente Molenkerk', 'Stichting openbare kaarten'],
  ],
  [
    'De ondergetekenden:\n\nGemeente Molenkerk, vertegenwoordigd door haar burgemeester;\n\nen\n\nStichting Het Baken, gevestigd te Hoogveen;\n\nkomen het volgende overeen.\n',
    ['Gemeente Molenkerk', 'Stichting Het Baken'],
  ],
  [
    '## Deelnemers\n\n| Deelnemer | Functie |\n|---|---|\n| Kaartdienst Noord | lid |\n| Kaartdienst Zuid | lid |\n| Totaal | 2 |\n',
    ['Kaartdienst Noord', 'Kaartdienst Zuid'],
  ],
  [
    'Dit convenant is gesloten tussen Kaartdienst Noord, de gemeente Molenkerk en Stichting Het Baken.\n',
    ['Kaartdienst Noord', 'gemeente Molenkerk', 'Stichting Het Baken'],
  ],
])('Dutch parties: %#', (source, expected) => {
  expect(parties(source, 'nl')).toEqual(expected);
});

test.each([
  [
    'This memorandum is made between:\n\n1. Westhaven Libraries, represented by its director;\n2. the City of Marl; and\n3. The Hague Card Office.\n',
    ['Westhaven Libraries', 'City of Marl', 'The Hague Card Office'],
  ],
  [
    'This agreement is entered into by and between Westhaven Libraries, the City of Marl and Lower Lea College.\n',
    ['Westhaven Libraries', 'City of Marl', 'Lower Lea College'],
  ],
  ['## Parties\n\n| Party | Represented by |\n|---|---|\n| Westhaven Libraries | O. Lind |\n', ['Westhaven Libraries']],
  [
    '## 1. Parties\n\n1.1 Westhaven Libraries of Marl is a Party, represented by its director.\n\n1.2 Lower Lea College is a Party, represented by its dean.\n',
    ['Westhaven Libraries of Marl', 'Lower Lea College'],
  ],
])('English parties: %#', (source, expected) => {
  expect(parties(source, 'en')).toEqual(expected);
});

test.each([
  ['## Partijen\n\n- Elke partij betaalt haar deel.\n- Nieuwe deelnemers melden zich.\n- Partijen zijn gelijk.\n', 'nl'],
  ['## Parties\n\n- Each party pays its share.\n- Members may leave.\n', 'en'],
  ['Het overleg tussen de raad en het bestuur gaat door.\n\nDe reis tussen Utrecht en Breda duurt lang.\n', 'nl'],
  ['## Taken van de partijen\n\n- Kaarten maken.\n', 'nl'],
] as const)('no parties: %#', (source, language) => {
  expect(parties(source, language)).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { factsOf } from '../../../server/engine/registers/facts.ts';
import { namesOf } from '../../../server/engine/registers/nameTable.ts';
import type { Language, NameTable, Summary } from '../../../server/engine/types.ts';

function table(source: string, language: Language = 'nl'): NameTable {
  const charter = parse(source);
  const facts = charter.blocks.map(({ block }) => factsOf(block, language));
  const summary: Summary = {
    charter,
    recognition: { language, kinds: [], readings: new Map() },
    elements: [],
    facts: (index) => facts[index]!,
  };
  return namesOf(summary);
}

const NL = `# Convenant

## Partijen

1. de gemeente Nieuwerdam, vertegenwoordigd door haar burgemeester;
2. Stichting Het Baken, gevestigd te Molenkerk, hierna te noemen: Het Baken.

## Begripsbepalingen

In dit convenant wordt verstaan onder:

- *Stuurgroep*: het overleg van de partijen;
- **bronhouder (BH)**: de partij die gegevens levert;
- kaartlaag: een laag van de kaart.

## Besluiten

De stuurgroep besluit; de Stuur-groep en de Stuurgroup vergaderen.

Nieuwerdam en Het Baken betalen; elke BH levert kaartlagen aan de Regiegroep en de Regiegroep toetst.
`;

describe('a Dutch agreement', () => {
  const names = table(NL);
  const find = (text: string) => names.find(text)!;

  test('parties, terms and abbreviations are defined by the list they stand in', () => {
    const defined = names.entries.filter((it) => it.definitions.length > 0).map((it) => `${it.type} ${it.name}`);
    expect(defined).toEqual([
      'party gemeente Nieuwerdam',
      'party Stichting Het Baken',
      'body Stuurgroep',
      'term bronhouder',
      'abbreviation BH',
      'term kaartlaag',
    ]);
    expect(find('BH').expansion).toBe('bronhouder');
  });

  test('a party is found under its short names', () => {
    expect(find('Nieuwerdam').name).toBe('gemeente Nieuwerdam');
    expect(find('Het Baken').name).toBe('Stichting Het Baken');
    expect(find('gemeente Nieuwerdam').uses.map((it) => it.text)).toEqual(['Nieuwerdam']);
    expect(find('Het Baken').uses.map((it) => it.text)).toEqual(['Het Baken']);
  });

  test('uses are found in any case and number, and slips and hyphens are variants', () => {
    expect(find('stuurgroepen').uses.map((it) => it.text)).toEqual(['stuurgroep', 'Stuur-groep', 'Stuurgroup']);
    expect(find('Stuurgroep').variants.map((it) => it.text)).toEqual(['Stuur-groep', 'Stuurgroup']);
    expect(find('kaartlaag').uses.map((it) => it.text)).toEqual(['kaartlagen']);
  });

  test('a name that is used and defined nowhere has no definitions', () => {
    expect(find('Regiegroep')).toMatchObject({ type: 'body', definitions: [] });
    expect(find('Regiegroep').uses).toHaveLength(2);
  });

  test('spans are offsets of the text, and a name is found by its offset', () => {
    for (const entry of names.entries) {
      for (const { span, text } of [...entry.definitions, ...entry.uses]) expect(NL.slice(span.start, span.end)).toBe(text);
    }
    expect(names.at(NL.indexOf('Stuurgroup') + 3)?.name).toBe('Stuurgroep');
    expect(names.at(0)).toBeUndefined();
  });
});

const EN = `# Memorandum

Made between:

- Westhaven Libraries, represented by its director;
- the City of Marl.

## Terms

| Term | Meaning |
|---|---|
| Card Holder | a person with a card |
| JRO | Joint Reading Office |

## Members' meeting

The members' meeting of Westhaven Libraries decides on the Joint Reading Office.

Marl supports each card holder and the Members' Meeting.
`;

describe('an English memorandum', () => {
  const names = table(EN, 'en');

  test('parties after an opening, terms in a table, a body by its own heading', () => {
    const defined = names.entries.filter((it) => it.definitions.length > 0).map((it) => `${it.type} ${it.name}`);
    expect(defined).toEqual([
      'party Westhaven Libraries',
      'party City of Marl',
      'term Card Holder',
      'abbreviation JRO',
      "body Members' meeting",
    ]);
  });

  test('the long form is a use of its abbreviation', () => {
    expect(names.find('JRO')).toMatchObject({ expansion: 'Joint Reading Office', aliases: ['Joint Reading Office'] });
    expect(names.find('JRO')!.uses.map((it) => it.text)).toEqual(['Joint Reading Office']);
  });

  test('a use elsewhere is counted once', () => {
    expect(names.find("members' meetings")!.uses).toHaveLength(2);
    expect(names.find('Marl')!.uses).toHaveLength(1);
    expect(names.find('Card Holder')!.uses.map((it) => it.text)).toEqual(['card holder']);
  });
});

test('two defined names are never one, however near', () => {
  const names = table(
    '## Begrippen\n\n- *Werkgroep Noord*: een.\n- *Werkgroep Noord2*: twee.\n- *Klankgroep*: drie.\n- *Plankgroep*: vier.\n',
  );
  expect(names.entries.map((it) => it.name)).toEqual(['Werkgroep Noord', 'Werkgroep Noord2', 'Klankgroep', 'Plankgroep']);
});

test('a slip in lower case is a variant of a defined name; another word is not', () => {
  const names = table(
    '## Begrippen\n\n- *stuurgroep*: een.\n- *verbinder*: twee.\n- *deelnemer*: drie.\n\n## Werk\n\nDe stuurgroup wil alles verbinden en de deelname van deelnemers belonen.\n',
  );
  expect(names.find('stuurgroep')!.variants.map((it) => it.text)).toEqual(['stuurgroup']);
  expect(names.find('verbinder')!.uses).toEqual([]);
  expect(names.find('deelnemer')!.uses.map((it) => it.text)).toEqual(['deelnemers']);
});

describe('a name in another spelling is a variant of it', () => {
  const NL = '## Begrippen\n\n- *Stuurgroep*: een.\n- *Coördinatieteam*: twee.\n- *Raad van Partners*: drie.\n\n## Werk\n\n';
  const EN =
    '## Parties\n\n- Cedar Gallery, represented by its director;\n- Museum of Tarn.\n\n## Definitions\n\n- *Steering Committee*: one.\n- *Programme Manager*: two.\n- *Open Source*: three.\n\n## Work\n\n';
  test.for([
    ['nl', 'De stuur groep beslist.', 'stuur groep', 'Stuurgroep'],
    ['nl', 'De stuur-groep beslist.', 'stuur-groep', 'Stuurgroep'],
    ['nl', 'Het coordinatieteam beslist.', 'coordinatieteam', 'Coördinatieteam'],
    ['en', 'The steering-committee decides.', 'steering-committee', 'Steering Committee'],
    ['en', 'The steeringcommittee decides.', 'steeringcommittee', 'Steering Committee'],
    ['en', 'The Stering Committee decides.', 'Stering Committee', 'Steering Committee'],
    ['en', 'The steering comittee decides.', 'steering comittee', 'Steering Committee'],
    ['en', 'The Program Manager decides.', 'Program Manager', 'Programme Manager'],
    ['en', 'Ceder Gallery pays.', 'Ceder Gallery', 'Cedar Gallery'],
    ['en', 'The Museum of Tarm pays, and so does Museum of Tarn.', undefined, 'Museum of Tarn'],
  ] as const)('%s: %s', ([language, sentence, text, name]) => {
    const { variants } = table((language === 'nl' ? NL : EN) + sentence, language).find(name)!;
    expect(variants.map((it) => it.text)).toEqual(text === undefined ? [] : [text]);
  });
  test.for([
    ['en', 'We use open-source software.', 'Open Source'],
    ['en', 'The cedar gallery of the house is open.', 'Cedar Gallery'],
    ['nl', 'Wij stuurden een groep op pad.', 'Stuurgroep'],
  ] as const)('%s: %s is none', ([language, sentence, name]) => {
    expect(table((language === 'nl' ? NL : EN) + sentence, language).find(name)!.variants).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { lint } from '../../kit.ts';

const HOST = {
  en: '# Charter\n\n## Definitions\n\n- **Steering Committee**: the two directors.\n- **Ferry Guide**: who explains the trip.\n\n## Work\n\n',
  nl: '# Handvest\n\n## Begrippen\n\n- **Stuurgroep**: de twee bestuurders.\n- **Veergids**: wie de tocht uitlegt.\n\n## Werk\n\n',
};

describe('names that the document has to explain', () => {
  const said = (rule: string, language: 'en' | 'nl', sentence: string): string[] =>
    lint(HOST[language] + sentence, { enable: 'charter', language })
      .findings.filter((it) => it.rule === rule)
      .map((it) => /“(.*?)”/.exec(it.message[language])![1]!);

  test.for([
    ['en', 'Every new boat is tried out by the Safety Panel.', 'Safety Panel'],
    ['en', 'Passengers who miss the last trip pay a Late Arrival Fee.', 'Late Arrival Fee'],
    ['en', 'Disagreement about damage is put to the Assessor.', 'Assessor'],
    ['nl', 'Elke nieuwe boot gaat langs de Veiligheidscommissie van de rederijen.', 'Veiligheidscommissie'],
    ['nl', 'Elke nieuwe boot gaat langs de Vlootcommissie.', 'Vlootcommissie'],
    ['nl', 'Wie te laat is betaalt een Wachtbijdrage.', 'Wachtbijdrage'],
    ['nl', 'Over schade oordeelt de Taxateur.', 'Taxateur'],
    ['en', 'The Data Protection Officer and the National Safety Board are told.', undefined],
    ['en', 'The Safety Panel, made up of three skippers, tries out every boat.', undefined],
    ['nl', 'De Rijksdienst en de Ondernemingsraad krijgen bericht.', undefined],
    ['nl', 'De Vlootcommissie, bestaande uit drie schippers, keurt elke boot.', undefined],
  ] as const)('%s: %s', ([language, sentence, name]) => {
    expect(said('undefined-term', language, sentence)).toEqual(name === undefined ? [] : [name]);
  });

  test.for([
    ['en', 'Brackenford Ferries pays the crew. The towns pay Brackenfrod Ferries each May.', 'Brackenfrod Ferries'],
    ['nl', 'Rederij Zwaluwenburg betaalt de bemanning. De steden betalen Rederij Zwaluwenbrug elk jaar.', 'Rederij Zwaluwenbrug'],
    ['en', 'Brackenford Ferries and Thistledown Ferries pay the crew.', undefined],
    ['nl', 'Rederij Zwaluwenburg en Rederij Kievitsoord betalen de bemanning.', undefined],
  ] as const)('%s: %s is one name', ([language, sentence, name]) => {
    expect(said('inconsistent-term', language, sentence)).toEqual(name === undefined ? [] : [name]);
  });
});

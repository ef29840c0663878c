import { describe, expect, test } from 'vitest';
import { lint } from '../../kit.ts';

const BODIES = {
  en: '# Charter\n\n## Definitions\n\n- **Steering Committee**: the directors.\n- **Depot Manager**: who runs the depot.\n- **Board of Partners**: all partners.\n\n## Work\n\n',
  nl: '# Handvest\n\n## Begrippen\n\n- **Stuurgroep**: de bestuurders.\n- **Depotbeheerder**: wie het depot beheert.\n- **Raad van Partners**: alle partners.\n\n## Werk\n\n',
};

describe('another name for a body or role that is defined', () => {
  const said = (language: 'en' | 'nl', sentence: string): string[] =>
    lint(BODIES[language] + sentence, { enable: 'charter', language })
      .findings.filter((it) => it.rule === 'inconsistent-term')
      .map((it) => it.message[language].replace(/^(“.*?”).*?(“.*?”).*$/, '$1 $2'));

  test.for([
    ['en', 'The Steering Board decides.', '“Steering Board” “Steering Committee”'],
    ['en', 'The Depot Director keeps the keys.', '“Depot Director” “Depot Manager”'],
    ['en', 'The Partner Board meets.', '“Partner Board” “Board of Partners”'],
    ['nl', 'De Regiegroep beslist.', '“Regiegroep” “Stuurgroep”'],
    ['nl', 'De Steering Committee beslist.', '“Steering Committee” “Stuurgroep”'],
    ['nl', 'De Depotmanager bewaart de sleutels.', '“Depotmanager” “Depotbeheerder”'],
    ['nl', 'De Partnerraad komt bijeen.', '“Partnerraad” “Raad van Partners”'],
  ] as const)('%s: %s', ([language, sentence, expected]) => {
    expect(said(language, sentence)).toEqual([expected]);
  });

  test.for([
    ['en', 'The Technical Board decides.'],
    ['en', 'The General Manager keeps the keys.'],
    ['en', 'The Supervisory Board meets.'],
    ['nl', 'De Klankbordgroep adviseert.'],
    ['nl', 'De Raad van Toezicht komt bijeen.'],
    ['nl', 'De Algemeen Directeur tekent.'],
  ] as const)('%s: %s is another one', ([language, sentence]) => {
    expect(said(language, sentence)).toEqual([]);
  });
});

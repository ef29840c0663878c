import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { longForm } from '../../../server/engine/registers/abbreviations.ts';
import { fold, formOf, isSlip } from '../../../server/engine/registers/nameForms.ts';
import { namesOf } from '../../../server/engine/registers/names.ts';
import type { Language } from '../../../server/engine/types.ts';

/** `+` defines; `= words` is the expansion. */
const read = (source: string, language: Language = 'nl'): string[] =>
  parse(source).blocks.flatMap(({ block }) =>
    namesOf(block, language).map(({ text, type, defines, expansion, span }) => {
      expect(block.source.slice(span.start, span.end).replace(/\s+/g, ' ')).toBe(text);
      return `${defines ? '+' : ''}${type} ${text}${expansion ? ` = ${expansion}` : ''}`;
    }),
  );

describe('names that the words of a sentence define', () => {
  test.each([
    ['1. Stichting Het Baken, gevestigd te Molenkerk, hierna te noemen: Het Baken.', '+party Het Baken = Stichting Het Baken'],
    ['Er is een Programmaraad (hierna: ‘de Raad’).', '+body Raad'],
    ['De partijen stellen een regionale stuurgroep in, verder te noemen Stuurgroep.', '+body Stuurgroep'],
    ['Zij richten een bureau op (hierna ‘Het Loket’).', '+term Het Loket'],
    ['Onder *resultaten* verstaan wij alles wat is gemaakt.', '+term resultaten'],
    ['Onder bronhouder wordt in dit convenant verstaan de partij die levert.', '+term bronhouder'],
    ['*Kaarthouder* betekent de persoon die een kaart heeft.', '+term Kaarthouder'],
  ])('%s', (source, expected) => {
    expect(read(source)).toContain(expected);
  });

  test.each([
    ['Marl Foundation, having its seat in Marl, hereinafter referred to as "Marl".', '+party Marl = Marl Foundation'],
    ['They set up the Joint Reading Office (the "Office").', '+body Office = Joint Reading Office'],
    ['The libraries (together, the “Parties”) agree.', '+term Parties'],
    ['This memorandum (“Memorandum”) is made.', '+term Memorandum'],
    ['"Card Holder" means a person with a card.', '+term Card Holder'],
    ['- *Managing director* means the person who runs it.', '+role Managing director'],
  ])('%s', (source, expected) => {
    expect(read(source, 'en')).toContain(expected);
  });

  test.each([
    'Zie hierna onder kosten.',
    'Dit betekent dat zij betalen.',
    'De raad besluit verder over geld.',
    'Wij noemen (zie "doel") ook dit.',
  ])('%s defines nothing', (source) => {
    expect(read(source).filter((it) => it.startsWith('+'))).toEqual([]);
  });
});

describe('abbreviations', () => {
  test.each([
    ['de regionale opleidingencentra (ROC’s)', '+abbreviation ROC = regionale opleidingencentra'],
    ['de functionaris gegevensbescherming (FG)', '+abbreviation FG = functionaris gegevensbescherming'],
    ['de VLG (Vereniging Lokaal Goed)', '+abbreviation VLG = Vereniging Lokaal Goed'],
    ['de naam KNP staat voor Knooppunt Noord', '+abbreviation KNP = Knooppunt Noord'],
    ['the Technical Steering Committee ("TSC")', '+abbreviation TSC = Technical Steering Committee'],
  ])('%s is written out', (source, expected) => {
    expect(read(source)).toContain(expected);
  });

  test('uses are in capitals, with plural or genitive', () => {
    expect(read('Het PMO legt de FO’s en de ALV’s voor.')).toEqual(['abbreviation PMO', 'abbreviation FO', 'abbreviation ALV']);
  });

  test.each([
    'hoofdstuk XIV en deel III',
    '100 EUR, TBD',
    'DE RAAD BESLUIT NIET',
    'PAT_ID en naar@VNG',
    'A1-B2',
    'README.md',
    'zie (en dan PMO-) niet.',
  ])('%s has none that is a name', (source) => {
    expect(read(source).filter((it) => it.startsWith('abbreviation') && !it.endsWith('PMO'))).toEqual([]);
  });

  test('the long form has the letters in order and more than one word', () => {
    expect(longForm('CoC', 'adopts a code of conduct')).toBe('code of conduct');
    expect(longForm('ABC', 'adopts a code of conduct')).toBeUndefined();
  });
});

describe('names that are used', () => {
  test.each([
    ['Daarover beslist de Regiegroep.', ['body Regiegroep']],
    ['Het Dagelijks Bestuur legt dat voor aan de Raad van Toezicht.', ['body Dagelijks Bestuur', 'body Raad van Toezicht']],
    ['Daarvoor is de Programmamanager aanspreekbaar.', ['role Programmamanager']],
    ['Alles staat in de Regiobank.', ['term Regiobank']],
    ['4.2 De Klankbordraad adviseert.', ['body Klankbordraad']],
  ])('%s', (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  test.each([
    ['It reports to the Programme Board.', ['body Programme Board']],
    [
      'The Steering Group appoints the Board of Directors and a Project Manager.',
      ['body Steering Group', 'body Board of Directors', 'role Project Manager'],
    ],
    ['Each Card Holder signs.', ['term Card Holder']],
  ])('%s', (source, expected) => {
    expect(read(source, 'en')).toEqual(expected);
  });

  test.each([
    'Stuurgroep en raad beslissen.',
    '# De Stuurgroep en de Regiegroep',
    'Namens Utrecht tekent O. Lindqvist in Marl.',
    'vanaf de maand januari, de Nederlandse wet en de Gemeentewet',
    '`de Stuurgroep`'.replace(/`/g, '```\n').replace(/\n$/, ''),
  ])('%s names none', (source) => {
    expect(read(source)).toEqual([]);
  });
});

describe('forms', () => {
  test.each([
    ['de Stuurgroep', 'stuurgroepen', 'nl'],
    ['de Raad', 'Raden', 'nl'],
    ['partij', 'Partijen', 'nl'],
    ['organisatie', 'organisaties', 'nl'],
    ['stuur-groep', 'Stuurgroep', 'nl'],
    ['the Party', 'Parties', 'en'],
    ['Steering Group', 'steering groups', 'en'],
    ["Members' meeting", 'members meeting', 'en'],
  ] as const)('%s and %s are one name', (a, b, language) => {
    expect(fold(a, language)).toBe(fold(b, language));
  });

  test('a hyphen makes another form of the same name', () => {
    expect(formOf('Stuur-groep', 'nl')).not.toBe(formOf('Stuurgroep', 'nl'));
    expect(formOf('de Stuurgroepen', 'nl')).toBe(formOf('stuurgroep', 'nl'));
  });

  test('a slip is one letter inside a long word', () => {
    expect(isSlip('stuurgroup', 'stuurgroep')).toBe(true);
    expect(isSlip('commitee', 'committee')).toBe(true);
    expect(isSlip('verbinder', 'verbinden')).toBe(false);
    expect(isSlip('fase1x', 'fase2x')).toBe(false);
    expect(isSlip('raad', 'raap')).toBe(false);
    expect(isSlip('board', 'boards')).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { inForm, inNumber, plural, singular } from '../../server/engine/inflect.ts';
import { fold } from '../../server/engine/registers/nameForms.ts';

const DUTCH =
  `stuurgroep stuurgroepen|raad raden|bestuur besturen|commissie commissies|team teams|overleg overleggen|vergadering vergaderingen
bureau bureaus|kring kringen|comité comités|college colleges|tafel tafels|secretariaat secretariaten|directie directies|orgaan organen|kamer kamers
platform platforms|desk desks|manager managers|adviseur adviseurs|directeur directeuren|voorzitter voorzitters|coördinator coördinatoren|secretaris secretarissen
eigenaar eigenaren|ambtenaar ambtenaren|functionaris functionarissen|architect architecten|deelnemer deelnemers|contactpersoon contactpersonen
lid leden|bestuurslid bestuursleden|opdrachtgever opdrachtgevers|partij partijen|school scholen|gemeente gemeenten|provincie provincies|waterschap waterschappen
ziekenhuis ziekenhuizen|bedrijf bedrijven|stad steden|overeenkomst overeenkomsten|programma programma’s|regio regio’s|idee ideeën|bijeenkomst bijeenkomsten
wijkraad wijkraden|werkgroep werkgroepen|kantoor kantoren|maatschappij maatschappijen|verbinder verbinders|hoeveelheid hoeveelheden|Board Boards
proces processen|adres adressen|fonds fondsen|advies adviezen|brief brieven|teken tekens|haven havens|examen examens|kind kinderen|goed goederen
criterium criteria|politicus politici|dag dagen|weg wegen|gebrek gebreken|middel middelen|plaats plaatsen|arts artsen|koers koersen|kans kansen|grens grenzen
balans balansen|campus campussen|industrie industrieën|bijdrage bijdragen|dataset datasets|pilot pilots|collega collega’s`
    .split(/[|\n]/)
    .map((it) => it.split(' ') as [string, string]);

const ENGLISH =
  `board boards|committee committees|body bodies|party parties|council councils|city cities|chairman chairmen|branch branches|steward stewards|bus buses
agency agencies|status statuses|process processes|analysis analyses|criterion criteria|child children|alderman aldermen|shelf shelves|veto vetoes
appendix appendices|alumnus alumni|house houses|clause clauses|office offices|database databases|campus campuses|specimen specimens`
    .split(/[|\n]/)
    .map((it) => it.split(' ') as [string, string]);

test.for(DUTCH)('%s, %s', ([one, many]) => {
  expect(plural(one, 'nl')).toBe(many);
  expect(singular(many, 'nl')).toBe(one);
});

test.for(ENGLISH)('%s, %s in English', ([one, many]) => {
  expect(plural(one, 'en')).toBe(many);
  expect(singular(many, 'en')).toBe(one);
});

test.for(DUTCH)('%s and %s are one name', ([one, many]) => {
  expect(fold(many, 'nl')).toBe(fold(one, 'nl'));
});

test.for(ENGLISH)('%s and %s are one name in English', ([one, many]) => {
  expect(fold(many, 'en')).toBe(fold(one, 'en'));
});

// Other plurals than a rename writes, and nouns that look like plurals.
test.for([
  ['nl', 'gemeente', 'gemeentes'],
  ['nl', 'museum', 'musea'],
  ['nl', 'artikel', 'artikels'],
  ['nl', 'methode', 'methoden'],
  ['en', 'memorandum', 'memoranda'],
  ['en', 'index', 'indices'],
] as const)('%s: %s and %s are one name', ([language, one, many]) => {
  expect(fold(many, language)).toBe(fold(one, language));
});

test.for([
  ['nl', 'verbinder', 'verbinden'],
  ['nl', 'bestuurder', 'bestuur'],
  ['nl', 'deelname', 'deelnemer'],
  ['nl', 'beheerder', 'beheer'],
  ['nl', 'werkgroep', 'werkgever'],
  ['en', 'member', 'membership'],
  ['en', 'committee', 'committer'],
  ['en', 'bases', 'bus'],
] as const)('%s: %s and %s are two', ([language, one, other]) => {
  expect(fold(other, language)).not.toBe(fold(one, language));
});

test.for([
  ['nl', 'stuurgroep', 'Stuurgroepen', 'regieraad', 'Regieraden'],
  ['nl', 'Stuurgroep', 'stuurgroep', 'Programmaraad', 'programmaraad'],
  ['nl', 'Stuurgroep', 'STUURGROEP', 'Programmaraad', 'PROGRAMMARAAD'],
  ['nl', 'Partijen', 'partij', 'Deelnemers', 'deelnemer'],
  ['nl', 'Raad van Toezicht', 'raden van toezicht', 'College van Advies', 'colleges van advies'],
  ['nl', 'overleg', 'overleg', 'ICT-beraad', 'ICT-beraad'],
  ['nl', 'Stuurgroep', 'stuur-groep', 'Regieraad', 'regieraad'],
  ['en', 'Steering Committee', 'steering committee', 'Programme Board', 'programme board'],
  ['en', 'steering committee', 'Steering Committees', 'programme board', 'Programme Boards'],
  ['en', 'Technical committee', 'Technical Committee', 'Code board', 'Code Board'],
  ['en', 'Technical Committee', 'Technical committee', 'Code Board', 'Code board'],
  ['en', 'Board of Directors', 'boards of directors', 'Council of Elders', 'councils of elders'],
  ['en', 'Board', 'board', 'ICT Panel', 'ICT panel'],
  ['en', 'Stewards', 'steward', 'Guardians', 'guardian'],
  ['en', 'Party', 'parties', 'Member', 'members'],
  ['en', 'Party', 'Parties', 'Members', 'Members'],
] as const)('%s: %s is written “%s”, and %s becomes “%s”', ([language, name, written, other, expected]) => {
  expect(inForm(name, written, other, language)).toBe(expected);
});

test('abbreviations have a plural of their own in each language', () => {
  expect(inNumber('plural', 'ROC', 'nl')).toBe('ROC’s');
  expect(inNumber('plural', 'ROC', 'en')).toBe('ROCs');
});

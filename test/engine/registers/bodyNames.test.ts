import { expect, test } from 'vitest';
import { bodyNamesIn } from '../../../server/engine/registers/bodyNames.ts';
import type { Language } from '../../../server/engine/types.ts';

const named = (text: string, language: Language, title = false): string[] => bodyNamesIn(text, language, title).map((it) => it.name);

test.for([
  ['The ferry council determines the timetable.', ['ferry council']],
  ['A selection committee and the  steering group meet.', ['selection committee', 'steering group']],
  ['The board of control appoints the landing master.', ['board of control']],
  ['The council of the harbour masters sets fees.', ['council of the harbour']],
  ['Each committee, the city council and the European Council decide.', []],
  ['The committee decides; the rescue team helps, and so does a dashboard.', []],
  ['The Board of Directors decides.', []],
  ['The ferry jury awards a prize for the fewest delays, and an injury is reported to no jury.', ['ferry jury']],
] as const)('bodies in English: %s', ([text, names]) => expect(named(text, 'en')).toEqual(names));

test.for([
  ['De tarievencommissie en de veerraad besluiten.', ['tarievencommissie', 'veerraad']],
  ['Het dagelijks bestuur kiest, de Raad van Toezicht beslist.', ['dagelijks bestuur', 'Raad van Toezicht']],
  ['De technische commissie keurt goed, de andere commissie niet.', ['technische commissie']],
  ['Het kernteam en de programmaboard tekenen.', ['kernteam', 'programmaboard']],
  ['De gemeenteraad, de ondernemingsraad en de raad van bestuur besluiten over de voorraad.', []],
  ['De prijzenjury kent de prijs toe, een jury van elders niet.', ['prijzenjury']],
  ['Het bestuur besluit, de doelgroep kiest en het reddingsteam helpt.', []],
] as const)('bodies in Dutch: %s', ([text, names]) => expect(named(text, 'nl')).toEqual(names));

test('in a title a body has no article', () => {
  expect(named('Berths committee', 'en', true)).toEqual(['Berths committee']);
  expect(named('Berths committee', 'en')).toEqual([]);
});

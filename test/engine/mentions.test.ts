import { expect, test } from 'vitest';
import { catalog } from '../../server/catalog.ts';
import { parse } from '../../server/engine/parse.ts';
import { createRecogniser } from '../../server/engine/recognise.ts';
import type { Language, Reading } from '../../server/engine/types.ts';

const recognise = createRecogniser(catalog.elements);

const stateOf = (element: string, language: Language, sentence: string): Reading['state'] | undefined =>
  recognise(parse(`# ${language === 'en' ? 'General' : 'Algemeen'}\n\n${sentence}\n`), { language }).readings.get(element)?.state;

test.each([
  ['practical-safeguards', 'en', 'The partners work with local law enforcement agencies.'],
  ['practical-safeguards', 'en', 'The group discusses privacy and other subjects.'],
  ['practical-safeguards', 'en', 'Members are liable to pay the annual fee.'],
  ['practical-safeguards', 'en', 'The fund takes over all assets and liabilities.'],
  ['practical-safeguards', 'en', 'The insurance sector is represented by two members.'],
  ['practical-safeguards', 'en', 'The working group studies verifiable credentials.'],
  ['practical-safeguards', 'nl', 'Het overleg bespreekt privacy en andere onderwerpen.'],
  ['practical-safeguards', 'nl', 'De leden zijn deskundig op het gebied van persoonsgegevens.'],
  ['definitions', 'en', 'A director who is involved in the matter takes no part in the decision.'],
  ['definitions', 'en', 'The parties agree to the following terms and conditions.'],
  ['definitions', 'en', 'The board includes all members of the council and two advisers.'],
  ['definitions', 'nl', 'Een lidmaatschap eindigt ofwel door opzegging, ofwel door overlijden.'],
  ['definitions', 'nl', 'Partijen werken waar mogelijk samen bij het beheer dat in het convenant is genoemd.'],
  ['autonomy', 'en', 'The advisory board gives non-binding guidance.'],
  ['adoption', 'en', 'Meetings offer training and news on new technologies.'],
  ['accession', 'nl', 'De gemeenten krijgen de status van proeftuin.'],
] as const)('the word alone does not settle %s (%s): %s', (element, language, sentence) => {
  expect(stateOf(element, language, sentence)).not.toBe('present');
});

test.each([
  ['practical-safeguards', 'en', 'The board enforces the rules of conduct.'],
  ['practical-safeguards', 'en', 'No partner is liable for damage that another suffers.'],
  ['practical-safeguards', 'en', 'The foundation maintains insurance for its volunteers.'],
  ['practical-safeguards', 'nl', 'De partijen waarborgen de privacy van bezoekers.'],
  ['practical-safeguards', 'nl', 'Partijen verwerken persoonsgegevens zorgvuldig.'],
  ['definitions', 'en', 'A maintainer is a contributor with write access.'],
  ['definitions', 'nl', 'Consensus betekent dat niemand bezwaar heeft.'],
  ['autonomy', 'en', 'This memorandum is non-binding.'],
  ['adoption', 'en', 'Staff receive training in the new system.'],
  ['accession', 'nl', 'Nieuwe deelnemers krijgen na een jaar het lidmaatschap.'],
] as const)('what is agreed settles %s (%s): %s', (element, language, sentence) => {
  expect(stateOf(element, language, sentence)).toBe('present');
});

/** In which language a passage is written, by its small words. */
import { expect, test } from 'vitest';
import { compared } from '../../server/engine/foreignWords.ts';
import { parse } from '../../server/engine/parse.ts';
import type { Language } from '../../server/engine/types.ts';

const languageOf = (text: string, own: Language) => compared(parse(`${text}\n`).blocks[0]!.block, own).language;
const EN = 'The parties keep one register of berths for the harbours and they share its costs.';
const NL = 'De partijen houden samen één meldpunt in stand en zij delen de kosten van het meldpunt.';
const DE = 'Die Parteien führen ein gemeinsames Register und die Kosten werden von allen Parteien getragen.';
const FR = 'Les parties tiennent un registre commun et les frais sont partagés entre toutes les parties.';

test.for([
  [EN, 'nl', 'en'],
  [EN, 'en', undefined],
  [NL, 'en', 'nl'],
  [NL, 'nl', undefined],
  [DE, 'nl', 'de'],
  [DE, 'en', 'de'],
  [FR, 'nl', 'fr'],
  [FR, 'en', 'fr'],
] as const)('%s (in a document in %s)', ([text, own, expected]) => expect(languageOf(text, own)).toBe(expected));

test('words are counted, with letters that have accents', () => {
  const { words } = compared(parse('De coöperatie heeft één café-bar; haar leden zijn: 3 × Öst.\n').blocks[0]!.block, 'nl');
  expect(words).toBe(10);
});

test('a few words, a heading or code tell nothing', () => {
  expect(languageOf('They share the costs of it.', 'nl')).toBeUndefined();
  for (const it of [`# ${EN}`, `    ${EN}`, `<!-- ${EN} -->`])
    expect(compared(parse(`${it}\n`).blocks[0]!.block, 'nl')).toEqual({ words: 0 });
});

test('quoted and emphasised words may be in any language', () => {
  expect(languageOf(`De titel is *${EN.slice(0, -1)}* in het Engels en verder niets dan dat.`, 'nl')).toBeUndefined();
});

test('a list of names is no passage', () => {
  expect(languageOf('The Harbour Board of Anna, The Port of Bree and The Coast Guard of Cole by The Sea.', 'nl')).toBeUndefined();
});

test('a text that mixes both languages in one sentence is left', () => {
  expect(
    languageOf('De partijen kiezen voor the register and the board of the harbours, en zij delen de kosten daarvan met elkaar.', 'nl'),
  ).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { FLAG, fold, type Tokens, tokensOf } from '../../server/engine/tokens.ts';

/** The words as objects; what they are read into is used again for the next text. */
const listed = ({ count, words, flags, starts, ends }: Tokens) =>
  Array.from({ length: count }, (_, i) => ({ word: words[i]!.text, flags: flags[i]!, start: starts[i]!, end: ends[i]! }));
const all = (text: string) => listed(tokensOf(text, { start: 0, end: text.length }));
const wordsOf = (text: string): string[] => all(text).map((it) => it.word);

/** Names of the flags of the first token with that word. */
function flagsOf(text: string, word: string): string[] {
  const { flags } = all(text).find((it) => it.word === word)!;
  return Object.entries(FLAG)
    .filter(([, bit]) => (flags & bit) !== 0)
    .map(([name]) => name)
    .sort();
}

describe('the words of a text', () => {
  test.for<[string, string, readonly string[]]>([
    ['are in lower case', 'De Stuurgroep BESLIST', ['de', 'stuurgroep', 'beslist']],
    ['are parted by hyphens and slashes', 'decision-making en/of besluit', ['decision', 'making', 'en', 'of', 'besluit']],
    ['lose their accents', 'Eén coöperatie, geëvalueerd', ['een', 'cooperatie', 'geevalueerd']],
    ['lose accents that stand apart', 'Ee\u0301n coo\u0308peratie', ['een', 'cooperatie']],
    ['lose soft hyphens', 'samen\u00ADwerkings\u00ADovereenkomst', ['samenwerkingsovereenkomst']],
    ['keep an apostrophe inside', "risico's", ["risico's"]],
    ['have one form of apostrophe', 'risico’s', ["risico's"]],
    ['leave an apostrophe at the end', "the parties' duties", ['the', 'parties', 'duties']],
    ['may be numbers with signs in them', '1.000,50 en 3.2 en 12-10-2026', ['1.000,50', 'en', '3.2', 'en', '12-10-2026']],
    ['do not take a full stop after a number', 'in 2026. Daarna', ['in', '2026', 'daarna']],
    ['may mix letters and digits', 'artikel 4a en B2B', ['artikel', '4a', 'en', 'b2b']],
    ['may be of another script', 'Ελλάδα и Россия', ['ελλαδα', 'и', 'россия']],
    ['are none in signs alone', '… – — () [] €', []],
    ['are none in nothing', '', []],
  ])('%s', ([, text, words]) => {
    expect(wordsOf(text)).toEqual(words);
  });
  test('have offsets into the whole text, within the span that is asked for', () => {
    const text = 'Eerst dit. De raad beslist.';
    const tokens = listed(tokensOf(text, { start: 11, end: 18 }));
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['De', 'raad']);
    expect(tokens[0]!.start).toBe(11);
  });
  test('have offsets of the text as it is written, also where letters were folded', () => {
    const text = 'Eén samen\u00ADwerking';
    expect(all(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Eén', 'samen\u00ADwerking']);
  });
});

test('words that were read last may stay before the next, with their places and what they are', () => {
  const text = 'De heer Jansen (VNG) zegt. Hij besluit in 2026 dat het 30% is.';
  const middle = text.indexOf('Hij');
  const first = listed(tokensOf(text, { start: 0, end: middle }));
  const alone = listed(tokensOf(text, { start: middle, end: text.length }));
  tokensOf(text, { start: 0, end: middle });
  const tokens = tokensOf(text, { start: middle, end: text.length }, 3);
  expect(tokens.kept).toBe(3);
  expect(listed(tokens)).toEqual([...first.slice(-3), ...alone]);
  tokensOf(text, { start: 0, end: middle });
  expect(tokensOf(text, { start: middle, end: text.length }, 99).kept).toBe(first.length);
});

describe('what a word is beside its letters', () => {
  test.for<[string, string, string, readonly string[]]>([
    ['a capital', 'de Stichting', 'stichting', ['capital']],
    ['capitals alone', 'de VNG', 'vng', ['capital', 'upper']],
    ['one capital letter', 'partij A', 'a', ['capital']],
    ['a small letter', 'de stichting', 'stichting', []],
    ['digits', 'artikel 12', '12', ['number']],
    ['a number in words', 'zes leden', 'zes', ['number']],
    ['a year', 'in 2026', '2026', ['number', 'year']],
    ['years from and to', 'de jaren 2026-2029', '2026-2029', ['number', 'year']],
    ['a short range of years', 'de jaren 2026-29', '2026-29', ['number', 'year']],
    ['four digits that are no year', 'de 3500 leden', '3500', ['number']],
    ['a date of digits', 'op 12-10-2026', '12-10-2026', ['date', 'number']],
    ['a date of digits from the year on', 'op 2026-10-12', '2026-10-12', ['date', 'number']],
    ['a month', 'in oktober', 'oktober', ['date', 'month']],
    ['May after a number', 'on 3 May', 'may', ['capital', 'date', 'month']],
    ['may that allows', 'a party may leave', 'may', []],
    ['a duration', 'binnen zes weken', 'weken', ['duration']],
    ['a duration in digits', 'within 30 days', 'days', ['duration']],
    ['one unit of time', 'één jaar', 'jaar', ['duration']],
    ['units with a word between', 'within five business days', 'days', ['duration']],
    ['a number said twice', 'na 6 (zes) maanden', 'maanden', ['duration']],
    ['a unit that is not counted', 'de weken daarna', 'weken', []],
    ['an amount after its sign', 'ten hoogste € 100 per lid', '100', ['amount', 'number']],
    ['an amount right after its sign', 'up to $5,000', '5,000', ['amount', 'number']],
    ['pounds', 'for £25', '25', ['amount', 'number']],
    ['only the first word after a sign', '€ 100 per lid', 'per', []],
    ['euro in words', 'honderd euro', 'euro', ['amount']],
    ['a percentage', 'ten minste 50% van', '50', ['number', 'percent']],
    ['a percentage in words', 'vijftig procent', 'procent', ['percent']],
    ['a handle', 'ask @ada', 'ada', ['handle']],
    ['an address', 'ada@example.org', 'example', []],
    ['what is quoted', 'de term “partij” is', 'partij', ['quoted']],
    ['what stands between brackets', 'het college (hierna', 'hierna', ['parenthesis']],
    ['a blank', 'op [datum]', 'datum', ['blank']],
    ['the second word of a blank', 'door [naam partij] gedaan', 'partij', ['blank']],
    ['what follows a blank', 'door [naam] gedaan', 'gedaan', []],
    ['a blank in braces', 'op {{datum}}', 'datum', ['blank']],
    ['what a colon follows', 'Actie: Els belt', 'actie', ['capital', 'colon']],
  ])('%s', ([, text, word, flags]) => {
    expect(flagsOf(text, word)).toEqual(flags);
  });
});

test('folding leaves what is plain as it is', () => {
  expect(fold('Überprüfung’s')).toBe("uberprufung's");
  expect(fold('plain')).toBe('plain');
});

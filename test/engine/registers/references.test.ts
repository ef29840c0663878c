import { describe, expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { factsOf } from '../../../server/engine/registers/facts.ts';
import { singular } from '../../../server/engine/registers/places.ts';

const facts = (source: string) => parse(source).blocks.map(({ block }) => ({ block, ...factsOf(block, 'nl') }));

/** `artikel 5:2` is article 5 member 2, `!` marks another text. */
const references = (source: string): string[] =>
  facts(`x ${source}`).flatMap(({ block, references }) =>
    references.map(({ type, number, member, foreign, digits, span }) => {
      expect(span.start <= digits.start && digits.end <= span.end).toBe(true);
      expect(block.source.slice(digits.start, digits.end)).toMatch(/^[\dA-Z]|eerste|tweede|derde|[#a-z]/);
      return `${foreign ? '!' : ''}${type} ${number}${member ? `:${member}` : ''}`;
    }),
  );

const places = (source: string): string[] =>
  facts(source).flatMap(({ block, places }) =>
    places.map(({ type, number, word, digits }) => {
      expect(block.source.slice(digits.start, digits.end)).toBe(number);
      return `${type} ${word} ${number}`;
    }),
  );

describe('references', () => {
  test.each([
    ['zie artikel 5, tweede lid, en bijlage B', ['article 5:2', 'annex B']],
    ['artikel 5 lid 2', ['article 5:2']],
    ['artikel 5, eerste en tweede lid', ['article 5:1']],
    ['het tweede lid van artikel 5', ['article 5:2']],
    ['lid 2 van artikel 4', ['article 4:2']],
    ['artikelen 3 tot en met 5', ['article 3', 'article 5']],
    ['artikelen 3, 4 en 7', ['article 3', 'article 4', 'article 7']],
    ['art. 5', ['article 5']],
    ['article 5(2)', ['article 5:2']],
    ['Articles 3 and 4', ['article 3', 'article 4']],
    ['section 3.1.', ['section 3.1']],
    ['paragraaf 3.1 en hoofdstuk IV', ['section 3.1', 'section IV']],
    ['§ 4', ['section 4']],
    ['punt 7', ['section 7']],
    ['Annex 2 and Appendix A', ['annex 2', 'annex A']],
    ['bijlagen A, B en C', ['annex A', 'annex B', 'annex C']],
    ['bedoeld in het eerste lid', ['member 1']],
    ['artikel 14 bis', ['article 14 bis']],
    ['[doel](#doel), [kosten](kosten.md) en [elders](https://example.org)', ['link #doel', 'link kosten.md']],
    ['[artikel 6](#artikel-6)', ['article 6', 'link #artikel-6']],
  ])('%s', (source, expected) => {
    expect(references(source)).toEqual(expected);
  });

  test.each([
    ['artikel 3 van de Wet open overheid', ['!article 3']],
    ['artikel 3, tweede lid, onder a, van de Wet', ['!article 3:2']],
    ['artikelen 5, 30, tweede lid, en 57 van de Politiewet', ['!article 5', '!article 30:2', '!article 57']],
    ['Article 28 GDPR', ['!article 28']],
    ['artikel 8 WGR', ['!article 8']],
    ['artikel 2 Gemeentewet', ['!article 2']],
    ['de Awb (artikel 3:2)', ['!article 3:2']],
    ['Articles 3 and 5 of the Treaty', ['!article 3', '!article 5']],
    ['section 501(c)(3)', ['!section 501:c']],
    ['[artikel 6 Kaderwet](elders.md)', ['!article 6', 'link elders.md']],
  ])('%s is of another text', (source, expected) => {
    expect(references(source)).toEqual(expected);
  });

  test.each(['artikel 5 van deze overeenkomst', 'artikel 5 van het convenant', 'article 5 of this charter'])(
    '%s is of this text',
    (source) => {
      expect(references(source)).toEqual(['article 5']);
    },
  );

  test.each([
    'het eerste lid van de raad',
    'wij schedule 2 meetings',
    'in this section I describe',
    'hoofdstuk en bijlage',
    'als lid 3 jaar',
    'de artikelen',
  ])('%s is no reference', (source) => {
    expect(references(source)).toEqual([]);
  });

  test('a duration after a number is not a second article', () => {
    expect(references('hoofdstuk 3 en 4 maanden')).toEqual(['section 3']);
  });

  test('the number of a heading or clause itself is no reference', () => {
    expect(
      facts('## Artikel 5 Duur\n\nArtikel 6. De duur volgt uit artikel 5.').flatMap((it) => it.references.map((r) => r.number)),
    ).toEqual(['5']);
  });
});

describe('places', () => {
  test.each([
    ['## Artikel 5 Duur', 'article artikel 5'],
    ['Artikel 5\n\ntekst', 'article artikel 5'],
    ['**Article 5.2**', 'article article 5.2'],
    ['Artikel 22 bis. De leden besluiten.', 'article artikel 22 bis'],
    ['## 3.1 Scope', 'section  3.1'],
    ['# IV. Doel', 'section  IV'],
    ['## Hoofdstuk 2 Doel', 'section hoofdstuk 2'],
    ['1. De partijen betalen.', 'member  1'],
    ['4.2 De partijen betalen.', 'section  4.2'],
    ['2\\. De partijen betalen.', 'member  2'],
    ['## Bijlage B - Kosten', 'annex bijlage B'],
    ['- Annex 2: costs', 'annex annex 2'],
  ])('%s', (source, expected) => {
    expect(places(source)).toEqual([expected]);
  });

  test.each(['Artikel 5 is van toepassing.', '3.5 miljoen euro', '| Bijlage | b |\n|---|---|', 'Bijlage A bevat de kosten'])(
    '%s is no place',
    (source) => {
      expect(places(source)).toEqual([]);
    },
  );
});

test('words in the singular', () => {
  expect(['Artikelen', 'Art.', 'Bijlagen', 'Paragrafen', 'Sections', 'leden', 'Clauses'].map(singular)).toEqual([
    'artikel',
    'art',
    'bijlage',
    'paragraaf',
    'section',
    'lid',
    'clause',
  ]);
});

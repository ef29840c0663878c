/** What holds for the clauses of all elements, in each language and for each kind. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/engine/parse.ts';
import { factsOf } from '../../server/engine/registers/facts.ts';
import { asText, clauseOf } from '../../server/engine/template.ts';
import type { Element, Kind, Language } from '../../server/engine/types.ts';
import { elements, lint } from '../kit.ts';

const KINDS: readonly Kind[] = ['partnership-agreement', 'body-charter', 'governance', 'programme-plan'];
const LANGUAGES: readonly Language[] = ['en', 'nl'];
const each = elements.flatMap((element) => LANGUAGES.map((language) => ({ element, language, id: element.id })));

const blanksOf = (text: string, language: Language): string[] =>
  parse(text).blocks.flatMap(({ block }) => factsOf(block, language).blanks.map((it) => it.text));

const clausesOf = (element: Element, language: Language): string[] =>
  KINDS.flatMap((kind) => element.facets.map((facet) => clauseOf(facet.clause, language, kind)));

describe.for(each)('$id in $language', ({ element, language }) => {
  test('every blank is seen as one', () => {
    for (const kind of KINDS) {
      const blanks = element.facets.flatMap((it) =>
        Array.from(clauseOf(it.clause, language, kind).matchAll(/\{\{(.+?)\}\}/g), (match) => `[${match[1]}]`),
      );
      expect(blanksOf(asText(element.facets, language, kind), language)).toEqual(blanks);
    }
  });
  test('clauses are sentences', () => {
    for (const clause of clausesOf(element, language)) {
      expect(clause).toMatch(/^(?:\p{Lu}|\{\{\p{Lu})/u);
      expect(clause).toMatch(/[.]$/);
      expect(clause).not.toMatch(/ {2}|\{\{\s|\s\}\}|\{\{\}\}/);
    }
  });
  test('a message with the summary is short', () => {
    expect(element.summary[language].split(/\s+/).length).toBeLessThanOrEqual(14);
    expect(element.summary[language]).toMatch(/^\p{Lu}.*\.$/u);
  });
});

/** What an author could write in a blank. */
const FILLED: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:date|datum)$/, '1 July 2027', '1 juli 2027'],
  [/^(?:year|jaar)$/, '2019', '2019'],
  [/^(?:amount|bedrag)$/, '25,000', '25.000'],
  [/^(?:number|aantal)$/, 'four', 'vier'],
  [/^percentage$/, '50', '50'],
  [/^(?:majority|meerderheid)$/, 'two thirds', 'twee derde'],
  [/^(?:period|periode)$/, 'three months', 'drie maanden'],
  [/^(?:name of party|naam partij) 1$/i, 'Northquay Harbour Ltd', 'de gemeente Lindeveld'],
  [/^(?:name of party|naam partij) 2$/i, 'the Eastmouth Port Trust', 'het waterschap De Vliet'],
  [/^(?:name|naam) (?:and|en|or|of) /i, 'A. Hale, director', 'A. Terpstra, burgemeester'],
  [/^(?:name|naam)$/i, 'Anna Hale', 'Anna Terpstra'],
  [/^(?:place|plaats)$/, 'Northquay', 'Lindeveld'],
  [/licen/, 'the EUPL', 'de EUPL'],
  [/expert|deskundige/, 'an independent expert', 'een onafhankelijke deskundige'],
  [/^(?:office|role|functie|rol)$/i, 'the secretary', 'de secretaris'],
];

const filled = (clause: string, language: Language): string =>
  clause.replace(/\{\{(.+?)\}\}/g, (_, words: string) => {
    const answer = FILLED.find(([blank]) => blank.test(words));
    return answer ? answer[language === 'en' ? 1 : 2] : words;
  });

test.for(each)('the clauses of $id settle it when filled in, in $language', ({ element, language }) => {
  for (const kind of KINDS) {
    const clauses = element.facets.map((it) => filled(clauseOf(it.clause, language, kind), language));
    const text = `# T\n\n## 1. ${element.title[language]}\n\n${clauses.join('\n\n')}\n`;
    const reading = lint(text, { enable: 'charter', kind, language }).recognition.readings.get(element.id)!;
    expect({ kind, state: reading.state, lacking: reading.lacking }).toEqual({ kind, state: 'present', lacking: [] });
  }
});

test.for(each)('the clauses of $id are recognised under a heading that says nothing, in $language', ({ element, language }) => {
  for (const kind of KINDS) {
    const text = `# T\n\n## Artikel 1\n\nX.\n\n## Artikel 2\n\n${asText(element.facets, language, kind)}\n`;
    const reading = lint(text, { enable: 'charter', kind, language }).recognition.readings.get(element.id)!;
    expect({ kind, state: reading.state }).toEqual({ kind, state: 'present' });
  }
});

test('no kind of document speaks of itself as another', () => {
  const wrong: Readonly<Partial<Record<Kind, RegExp>>> = {
    'body-charter': /overeenkomst|dit plan|dit reglement|this plan|this document/i,
    governance: /overeenkomst|dit plan|dit besluit|this plan|this charter/i,
    'programme-plan': /overeenkomst|dit besluit|dit reglement|this charter|this document/i,
  };
  for (const { element, language } of each) {
    for (const kind of KINDS) {
      for (const facet of element.facets)
        expect(`${element.id} ${clauseOf(facet.clause, language, kind)}`).not.toMatch(wrong[kind] ?? /$^/);
    }
  }
});

test('facets and places refer to what is there', () => {
  const ids = new Set(elements.map((it) => it.id));
  for (const { id, after, facets } of elements) {
    expect(after.filter((it) => !ids.has(it) || it === id)).toEqual([]);
    expect(new Set(facets.map((it) => it.id)).size).toBe(facets.length);
  }
});

test.for([
  'The phrase is [of the committee] now.',
  'Het woord [shall] telt.',
  'De leden [zie artikel 3] stemmen.',
  'This step is [optional].',
  'It holds [emphasis added].',
  'Members[s] and [T]he board.',
])('an editor’s brackets are no blank: %s', (text) => expect(blanksOf(text, 'en')).toEqual([]));

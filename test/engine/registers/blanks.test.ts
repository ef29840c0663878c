import { expect, test } from 'vitest';
import { parse } from '../../../server/engine/parse.ts';
import { labelsOf } from '../../../server/engine/registers/blankList.ts';
import { blanksOf } from '../../../server/engine/registers/blanks.ts';
import { summaryOf } from '../../../server/engine/summary.ts';
import { catalog, lint } from '../../kit.ts';

const read = (source: string): string[] =>
  parse(source).blocks.flatMap(({ block }) =>
    blanksOf(block).map(({ text, span }) => {
      expect(block.source.slice(span.start, span.end)).toBe(text);
      return text;
    }),
  );

test.each([
  ['vertegenwoordigd door [naam]', '[naam]'],
  ['[naam partij 1] betaalt', '[naam partij 1]'],
  ['giving [number] months', '[number]'],
  ['[Insert the paragraph of the officer.]', '[Insert the paragraph of the officer.]'],
  ['A reader [what can the reader do then?].', '[what can the reader do then?]'],
  ['onder [voorwaarden en uitzonderingen]', '[voorwaarden en uitzonderingen]'],
  ['# Charter of [name]', '[name]'],
  ['[●] days', '[●]'],
  ['<naam van de partij>', '<naam van de partij>'],
  ['{{naam van de partij}}', '{{naam van de partij}}'],
  ['kost € ... per jaar', '€ ...'],
  ['kost EUR ___', 'EUR ___'],
  ['pays ___ per cent', '___'],
  ['Date: __________', '__________'],
  ['bereikbaar op nummer ....', '....'],
  ['The county wants ...', '...'],
  ['te Molenkerk op __-__-2027', '__-__'],
  ['op [...] 2027', '[...]'],
  ['The authority is TBD.', 'TBD'],
  ['Bedrag: n.t.b.', 'n.t.b.'],
  ['Bedrag: p.m.', 'p.m.'],
  ['De beheerder is nog te bepalen.', 'nog te bepalen'],
  ['Nog open (nader te bepalen)', 'nader te bepalen'],
  ['TODO: de kosten', 'TODO'],
])('%s has a blank', (source, blank) => {
  expect(read(source)).toEqual([blank]);
});

test('a cell of a table may be a blank', () => {
  expect(read('| Post | Bedrag |\n|---|---|\n| Beheer | PM |\n| Bouw | ... |')).toEqual(['PM', '...']);
});

test.each([
  'zij zeggen dat hun [sic] raad',
  'noot [1], [x] en [12]',
  '- [ ] taak\n- [x] taak',
  'Zij zei: "de [...] regeling vervalt".',
  'de wet (...) vervalt',
  'En toen was het stil...',
  'Zij wachtten ... en wachtten',
  'apen, noten, …',
  '[naam](naam.md), [naam][1], [tekst][] en ![naam](naam.png)',
  '[naam]: https://example.org',
  'zie noot[^naam]',
  '`[naam]` in code',
  '[de] gemeente en [van de wet, red.]',
  '[Steering Group]',
  '####[taken]',
  'om 5 p.m. of 5 PM',
  'De PM beslist',
  'de TODO Group',
  'op een nader te bepalen dag',
  'to be determined by the board',
  'door het bestuur te bepalen',
  '{{ site.baseurl }}/kaart',
  'een__naam__hier en __vet__',
])('%s has no blank', (source) => {
  expect(read(source)).toEqual([]);
});

test('brackets with a link definition are a link, which only the document knows', () => {
  const { charter, recognition } = lint('By [unanimous consent] of all.\n\n[Unanimous Consent]: terms.md\n');
  expect(labelsOf(summaryOf(charter, recognition, catalog)).has('unanimous consent')).toBe(true);
});

/** What holds for every clause that is inserted in a whole document. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/engine/lint.ts';
import { factsOf } from '../../server/engine/registers/facts.ts';
import { placesOf } from '../../server/engine/registers/placeTable.ts';
import type { Model } from '../../server/engine/types.ts';
import { elements, lint, read, root } from '../kit.ts';

const CHARTER = { enable: 'charter', kind: 'partnership-agreement' } as const;
const samples = readdirSync(new URL('samples', root)).filter((it) => it.endsWith('.md'));

/** A text of every form, beside the samples: numbered articles with members, references and anchors. */
const ARTICLES = `# Convenant

Zie [Artikel 3. Kosten](#artikel-3-kosten), artikel 2, tweede lid, en artikel 4 van de Wet open overheid.

## Artikel 1. Partijen

1. De partijen bij dit convenant zijn de gemeente Lindeveld en het waterschap De Vliet.
2. Zij tekenen volgens artikel 4.

## Artikel 2. Mandaat

1. De secretaris beslist namens de partijen over de planning.
2. Hij doet dat binnen artikel 3.

## Artikel 3. Kosten

De gemeente betaalt 50 procent en het waterschap betaalt 50 procent.

## Artikel 4. Ondertekening

Aldus overeengekomen te Lindeveld op 14 januari 2027.
`;

const documents = [{ name: 'articles', source: ARTICLES }, ...samples.map((name) => ({ name, source: read(`samples/${name}`) }))];

/** What each reference leads to, by the title of the section, or nothing. */
function targetsOf({ charter, recognition }: Model): string[] {
  const facts = (index: number) => factsOf(charter.blocks[index]!.block, recognition.language);
  const table = placesOf({ charter, recognition, elements, facts });
  const worded = table.references
    .filter((it) => it.type !== 'link')
    .map((it) => charter.sections[table.find(it)?.section ?? -1]?.title ?? '-');
  const links = table.references.filter((it) => it.number.startsWith('#'));
  return [...worded, ...links.map((it) => charter.sections[table.anchors.get(it.number.slice(1)) ?? -1]?.title ?? '-')];
}

/** Each count of headings, as written. */
const numbersOf = ({ charter }: Model): string[] =>
  charter.sections.flatMap(({ number }) => (number ? [`${number.word} ${number.number}`] : []));

const cases = documents.flatMap(({ name, source }) => {
  const model = lint(source, CHARTER);
  const findings = model.findings.filter((it) => /^(?:missing|incomplete)-/.test(it.rule));
  return findings.map((it) => ({ name, source, model, it, rule: it.rule }));
});

test.for(cases)('$rule in $name', ({ source, model, it }) => {
  const edits = [...it.fix!().edits].sort((a, b) => a.start - b.start);
  edits.forEach((edit, i) => {
    expect(edit.start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
    expect(edit.end).toBeLessThanOrEqual(source.length);
  });
  const after = lint(applyEdits(source, edits), CHARTER);
  expect(after.findings.filter(({ rule }) => rule.endsWith(it.rule.replace(/^[a-z]+/, '')))).toEqual([]);
  expect(targetsOf(after), 'references lead where they led').toEqual(targetsOf(model));
  const numbers = numbersOf(after);
  if (new Set(numbersOf(model)).size === numbersOf(model).length) expect(new Set(numbers).size, 'no number twice').toBe(numbers.length);
});

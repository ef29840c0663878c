/** Fixes are safe: alone, in pairs and together they keep the author's words, settle what they say they do, and stop there. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/engine/lint.ts';
import type { Edit, Finding, Model } from '../../server/engine/types.ts';
import { lint, read, root } from '../kit.ts';

const CONFIG = { enable: 'charter', kind: 'partnership-agreement' } as const;
const names = (folder: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter((it) => it.endsWith('.md'))
    .map((it) => `${folder}${it}`);
const samples = names('samples/').map((name) => ({ name, text: read(name) }));
const examples = [...names('server/rules/'), ...names('server/elements/')].flatMap((name) =>
  [...read(name).matchAll(/^```md\n([\s\S]*?)^```$/gm)].map(([, text], i) => ({ name: `${name} ${i + 1}`, text: text! })),
);

/** Every form in which a text can lack, break and repeat, in one document; with each kind of line end. */
const BAD = `# Samenwerkingsovereenkomst

<!-- charterlint-disable placehoder, exit-x -->

## Artikel 1. Partijen

De gemeente Lindeveld, hierna: "de Gemeente", en het waterschap [naam] (zie artikel 9, tweede lid).

## Artikel 3. Duur

1. Deze overeenkomst loopt tot 30 februari 2027, zie [hier](#artikel-2-duur).
3. De partijen streven ernaar om binnen TBD te besluiten.

## Artikel 3. Kosten

| Partij | Aandeel |
|---|---|
| Gemeente | € 10.000 |
| Waterschap | € 20.000 |
| Totaal | € 40.000 |

## Artikel 6. Uittreden

## Artikel 7. Slot

<!-- charterlint-disable-next-line -->

Er wordt zo snel mogelijk besloten.
`;
const forms = ['\n', '\r\n', '\r'].map((end) => ({ name: `bad with ${JSON.stringify(end)}`, text: BAD.replaceAll('\n', end) }));
const documents = [...samples, ...examples, ...forms];

const fixesOf = (model: Model): { finding: Finding; edits: readonly Edit[]; safe: boolean }[] =>
  model.findings.flatMap((finding) => {
    const { edits = [], safe = false } = finding.fix?.() ?? {};
    return edits.length > 0 ? [{ finding, edits, safe }] : [];
  });

const meet = (a: Edit, b: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end && a.start === a.end);
const apart = (a: readonly Edit[], b: readonly Edit[]): boolean => !a.some((x) => b.some((y) => meet(x, y)));

/** Words of the author that an edit takes away and the fix does not put elsewhere; numbers follow what is inserted. */
const lost = (text: string, { start, end }: Edit, put: string): string[] =>
  (text.slice(start, end).match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).filter(
    (word) => !put.includes(word.toLowerCase()) && !/^[ivxlc]+$|^.$/i.test(word),
  );

/** What is corrected by itself changes what the finding points at; a suggestion may change the block that it stands in. */
const isNamed = (edit: Edit, { rule, key, span, related = [] }: Finding, safe: boolean, { charter, findings }: Model): boolean => {
  // The same said in several places is mended in all of them.
  const twins = findings.filter((it) => it.rule === rule && it.key === key).map((it) => it.span);
  const spans = [span, ...twins, ...related.map((it) => it.span)];
  const around = safe
    ? spans
    : charter.blocks
        .map(({ block, start }) => ({ start: start - 1, end: start + block.source.length + 2 }))
        .filter((it) => spans.some(({ start }) => it.start <= start && start < it.end));
  return [...spans, ...around].some((it) => it.start <= edit.start && edit.end <= it.end);
};
/** Links lead to where the heading went; their text stays. */
const isAnchor = (text: string, edit: Edit): boolean => text[edit.start] === '#' && text[edit.start - 1] === '(';
/** The comment in which the name of a rule stands goes with its last name. */
const isDirective = (text: string, { start, end }: Edit): boolean => /^\s*<!--\s*charterlint-[^>]*-->\s*$/.test(text.slice(start, end));

test('there is something to fix in many documents', { timeout: 120_000 }, () => {
  expect(documents.filter(({ text }) => fixesOf(lint(text, CONFIG)).length > 0).length).toBeGreaterThan(20);
});

test.for(documents)('$name', { timeout: 120_000 }, ({ text }) => {
  const model = lint(text, CONFIG);
  const fixes = fixesOf(model);
  const of = (rule: string, { findings }: Model): number => findings.filter((it) => it.rule === rule).length;
  for (const { finding, edits, safe } of fixes) {
    const put = edits.map((it) => it.text.toLowerCase()).join(' ');
    const words = edits.flatMap((it) =>
      isNamed(it, finding, safe, model) || isAnchor(text, it) || isDirective(text, it) ? [] : lost(text, it, put),
    );
    expect({ rule: finding.rule, words }).toEqual({ rule: finding.rule, words: [] });
    const sorted = edits.toSorted((a, b) => a.start - b.start);
    expect(sorted.some((it, i) => i > 0 && it.start < sorted[i - 1]!.end)).toBe(false);
    const after = lint(applyEdits(text, edits), CONFIG);
    expect({ rule: finding.rule, left: of(finding.rule, after) < of(finding.rule, model) }).toEqual({ rule: finding.rule, left: true });
    expect(after.failures).toEqual([]);
  }
  // All that can stand together, and pairs: no rule has more to say than before.
  const chosen: typeof fixes = [];
  for (const it of fixes) if (chosen.every((other) => apart(other.edits, it.edits))) chosen.push(it);
  for (const set of [chosen, ...pairsOf(fixes)]) {
    const after = lint(
      applyEdits(
        text,
        set.flatMap((it) => it.edits),
      ),
      CONFIG,
    );
    const more = set.filter(({ finding }) => of(finding.rule, after) > of(finding.rule, model)).map((it) => it.finding.rule);
    expect(more).toEqual([]);
  }
});

/** Neighbours in the list, and each with the one half a list away: every fix meets two others. */
function pairsOf<T extends { readonly edits: readonly Edit[] }>(fixes: readonly T[]): T[][] {
  const half = Math.max(1, fixes.length >> 1);
  const pairs = fixes.flatMap((it, i) => [
    [it, fixes[i + 1]],
    [it, fixes[i + half]],
  ]);
  return pairs.flatMap(([a, b]) => (a && b && apart(a.edits, b.edits) ? [[a, b]] : []));
}

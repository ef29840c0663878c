import { nearest } from '../engine/nearest.ts';
import { articleOf, isOfThisText, numberNear } from '../engine/registers/nearPlaces.ts';
import { placesOf } from '../engine/registers/placeTable.ts';
import { blockAt } from '../engine/summary.ts';
import type { Fix, PlaceTable, Problem, ReferenceEntry, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'broken-reference',
  summary: {
    en: 'A reference to an article, section, annex or anchor that the text does not have.',
    nl: 'Een verwijzing naar een artikel, paragraaf, bijlage of anker dat de tekst niet heeft.',
  },
  severity: 'error',
  sources: [],
  *charter(summary) {
    const table = placesOf(summary);
    // A chapter of a larger page links to headings of other chapters: where no link finds its heading, that may be so.
    const whole = table.references.some((it) => it.number.startsWith('#') && it.number.length > 1 && isThere(it.number, table));
    for (const reference of table.references) {
      if (reference.type === 'link') yield* anchor(reference, table, whole);
      // A table of articles is of the law that its header names.
      else if (reference.within !== 'row' && !reference.foreign && !table.find(reference) && isOfThisText(reference, table))
        yield* place(reference, table, summary);
    }
  },
} satisfies Rule;

function* place(reference: ReferenceEntry, table: PlaceTable, summary: Summary): Iterable<Problem> {
  const { block, start } = blockAt(summary, reference.block);
  const written = block.source.slice(reference.span.start - start, reference.span.end - start).replace(/\s+/g, ' ');
  const article = articleOf(reference, table);
  const meant = article ? undefined : numberNear(reference, table);
  yield {
    span: reference.span,
    key: written,
    message: article
      ? {
          en: `“${written}”: that article has no such paragraph. Correct the reference.`,
          nl: `“${written}”: dat artikel heeft dit lid niet. Verbeter de verwijzing.`,
        }
      : {
          en: `There is no “${written}” in this text. Correct the reference.`,
          nl: `“${written}” bestaat hier niet. Verbeter de verwijzing.`,
        },
    ...(article && { related: [{ span: article.span, message: { en: 'The article', nl: 'Het artikel' } }] }),
    ...(meant && { fix: () => change(reference, reference.number, meant) }),
  };
}

const change = ({ digits }: ReferenceEntry, from: string, to: string): Fix => ({
  title: { en: `Change “${from}” to “${to}”`, nl: `Wijzig “${from}” in “${to}”` },
  edits: [{ ...digits, text: to }],
  safe: false,
});

/** Other files are for those who can see them; anchors of other makers of pages differ in signs and leading numbers. */
function* anchor(reference: ReferenceEntry, table: PlaceTable, whole: boolean): Iterable<Problem> {
  const { number: url, span } = reference;
  const { anchors } = table;
  if (!url.startsWith('#') || url.length < 2 || /^#(?:top|L\d|user-content|fn|\^)/.test(url) || /[%{]/.test(url)) return;
  if (isThere(url, table)) return;
  const meant = anchors.size > MOST ? undefined : nearest(url.slice(1).toLowerCase(), [...anchors.keys()])[0];
  if (!meant && !whole) return;
  yield {
    span,
    key: url,
    message: { en: `No heading has the anchor “${url}”. Correct the link.`, nl: `Geen kop heeft het anker “${url}”. Verbeter de link.` },
    ...(meant && { fix: () => change(reference, url, `#${meant}`) }),
  };
}

function isThere(url: string, { anchors }: PlaceTable): boolean {
  const name = url.slice(1).toLowerCase();
  const known = looseOf(anchors);
  return known.has(name) || known.has(loose(name));
}

/** Among more anchors than this no nearest one is looked for. */
const MOST = 1000;

const kept = new WeakMap<PlaceTable['anchors'], ReadonlySet<string>>();

/** The anchors in lower case and in their loosest form. */
function looseOf(anchors: PlaceTable['anchors']): ReadonlySet<string> {
  const known = kept.get(anchors) ?? new Set([...anchors.keys()].flatMap((it) => [it.toLowerCase(), loose(it)]));
  kept.set(anchors, known);
  return known;
}

const loose = (anchor: string): string =>
  anchor
    .toLowerCase()
    .replace(/^[\d.-]+/, '')
    .replace(/[^\p{L}\d]/gu, '');

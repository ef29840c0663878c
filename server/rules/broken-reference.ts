import { nearest } from '../engine/nearest.ts';
import { hasAnchor } from '../engine/registers/looseAnchors.ts';
import { articleOf, isOfThisText, numberNear } from '../engine/registers/nearPlaces.ts';
import { type Astray, astrayIn } from '../engine/registers/otherFiles.ts';
import { placesOf } from '../engine/registers/placeTable.ts';
import { blockAt } from '../engine/summary.ts';
import type { Fix, PlaceTable, Problem, ReferenceEntry, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'broken-reference',
  summary: {
    en: 'A reference to an article, section, annex, anchor or file that is not there.',
    nl: 'Een verwijzing naar een artikel, paragraaf, bijlage, anker of bestand dat er niet is.',
  },
  severity: 'error',
  sources: [],
  *charter(summary) {
    const table = placesOf(summary);
    // A chapter of a larger page links to headings of other chapters: where no link finds its heading, that may be so.
    const whole = table.references.some((it) => it.number.startsWith('#') && it.number.length > 1 && hasAnchor(it.number, table.anchors));
    for (const reference of table.references) {
      if (reference.type === 'link') yield* anchor(reference, table, whole);
      // A table of articles is of the law that its header names.
      else if (reference.within !== 'row' && !reference.foreign && !table.find(reference) && isOfThisText(reference, table))
        yield* place(reference, table, summary);
    }
    yield* astrayIn(summary).map(astray);
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
    ...(article && { fix: () => asWhole(reference, written) }),
  };
}

/** Without the paragraph: `artikel 3, negende lid` becomes `artikel 3`. */
function asWhole({ span, number, word }: ReferenceEntry, written: string): Fix {
  const named =
    new RegExp(`(\\p{L}+\\.?|§)\\s*${number.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`, 'u').exec(written)?.[0] ?? `${word} ${number}`;
  return {
    title: { en: `Refer to “${named}” as a whole`, nl: `Verwijs naar heel “${named}”` },
    edits: [{ ...span, text: named }],
    safe: false,
  };
}

const astray = ({ span, url, path, anchor: lost, meant }: Astray): Problem => ({
  span,
  key: url,
  message: lost
    ? { en: `“${path}” has no heading “#${lost}”. Correct the link.`, nl: `“${path}” heeft geen kop “#${lost}”. Verbeter de link.` }
    : { en: `There is no file “${path}” here. Correct the link.`, nl: `Het bestand “${path}” bestaat niet. Verbeter de link.` },
  ...(meant && { fix: () => change({ digits: span }, `#${lost}`, `#${meant}`, `${url.split('#', 1)[0]}#${meant}`) }),
});

const change = ({ digits }: Pick<ReferenceEntry, 'digits'>, from: string, to: string, text = to): Fix => ({
  title: { en: `Change “${from}” to “${to}”`, nl: `Wijzig “${from}” in “${to}”` },
  edits: [{ ...digits, text }],
  safe: false,
});

/** Other files are for those who can see them; anchors of other makers of pages differ in signs and leading numbers. */
function* anchor(reference: ReferenceEntry, table: PlaceTable, whole: boolean): Iterable<Problem> {
  const { number: url, span } = reference;
  const { anchors } = table;
  if (!url.startsWith('#') || url.length < 2 || /^#(?:top|L\d|user-content|fn|\^)/.test(url) || /[%{]/.test(url)) return;
  if (hasAnchor(url, anchors)) return;
  const meant = anchors.size > MOST ? undefined : nearest(url.slice(1).toLowerCase(), [...anchors.keys()])[0];
  if (!meant && !whole) return;
  yield {
    span,
    key: url,
    message: { en: `No heading has the anchor “${url}”. Correct the link.`, nl: `Geen kop heeft het anker “${url}”. Verbeter de link.` },
    ...(meant && { fix: () => change(reference, url, `#${meant}`) }),
  };
}

/** Among more anchors than this no nearest one is looked for. */
const MOST = 1000;

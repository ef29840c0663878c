import { type LostAnchor, lostAnchors } from '../engine/registers/lostAnchors.ts';
import { lostPlaces } from '../engine/registers/lostPlaces.ts';
import { articleOf, hasNumberNear, numberNear } from '../engine/registers/nearPlaces.ts';
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
    for (const it of lostPlaces(summary, table)) yield place(it, table, summary);
    for (const it of lostAnchors(summary, table)) yield anchor(it);
    yield* astrayIn(summary).map(astray);
  },
} satisfies Rule;

function place(reference: ReferenceEntry, table: PlaceTable, summary: Summary): Problem {
  const { block, start } = blockAt(summary, reference.block);
  const written = block.source.slice(reference.span.start - start, reference.span.end - start).replace(/\s+/g, ' ');
  const article = articleOf(reference, table);
  return {
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
    ...(article
      ? { fix: () => asWhole(reference, written) }
      : hasNumberNear(reference, table) && { fix: () => change(reference, reference.number, numberNear(reference, table)) }),
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

const anchor = ({ reference, meant }: LostAnchor): Problem => ({
  span: reference.span,
  key: reference.number,
  message: {
    en: `No heading has the anchor “${reference.number}”. Correct the link.`,
    nl: `Geen kop heeft het anker “${reference.number}”. Verbeter de link.`,
  },
  ...(meant && { fix: () => change(reference, reference.number, `#${meant}`) }),
});

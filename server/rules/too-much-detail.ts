import { annexEdits } from '../engine/annex.ts';
import { detailsOf } from '../engine/registers/details.ts';
import { headingSpan } from '../engine/sections.ts';
import { charterOf } from '../engine/summary.ts';
import type { Rule } from '../engine/types.ts';

export default {
  id: 'too-much-detail',
  summary: { en: 'A founding text sinks into specifications.', nl: 'Een oprichtingstekst verzinkt in specificaties.' },
  severity: 'information',
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'Triple A described wishes in use cases; had all technical details been specified, it would probably have failed.',
        nl: 'Triple A beschreef wensen in use cases; met alle technische details was de kans groot geweest dat het was mislukt.',
      },
    },
  ],
  options: {
    headingDepth: {
      type: 'integer',
      default: 4,
      minimum: 1,
      description: {
        en: 'Levels of headings that a founding text may have.',
        nl: 'Aantal kopniveaus dat een oprichtingstekst mag hebben.',
      },
    },
    listDepth: {
      type: 'integer',
      default: 3,
      minimum: 1,
      description: { en: 'Levels of lists.', nl: 'Aantal lijstniveaus.' },
    },
    tableRows: {
      type: 'integer',
      default: 5,
      minimum: 1,
      description: { en: 'Rows of a technical table.', nl: 'Aantal rijen van een technische tabel.' },
    },
  },
  *charter(summary, { options, language }) {
    const limits = { headings: Number(options['headingDepth']), lists: Number(options['listDepth']), rows: Number(options['tableRows']) };
    for (const { section, at, kind } of detailsOf(summary, limits)) {
      const movable = section?.parent !== undefined && section.parent >= 0;
      yield {
        span: section ? headingSpan(charterOf(summary), section) : at,
        key: section?.title ?? 'text',
        message: MESSAGES[kind],
        ...(section && { related: [{ span: at, message: { en: 'The detail', nl: 'Het detail' } }] }),
        ...(section &&
          movable && {
            fix: () => ({
              title: { en: `Move “${section.title}” to an annex`, nl: `Verplaats “${section.title}” naar een bijlage` },
              edits: annexEdits(summary.charter, section, language),
              safe: false,
            }),
          }),
      };
    }
  },
} satisfies Rule;

const MESSAGES = {
  headings: {
    en: 'Headings go too deep for a founding text. Keep the main lines, move details to an annex.',
    nl: 'De koppen gaan te diep voor een oprichtingstekst. Houd de hoofdlijnen en verplaats details naar een bijlage.',
  },
  lists: {
    en: 'Lists go too deep for a founding text. Keep the main lines, move details to an annex.',
    nl: 'De lijsten gaan te diep voor een oprichtingstekst. Houd de hoofdlijnen en verplaats details naar een bijlage.',
  },
  table: {
    en: 'This is a specification. Describe the need in use cases and move it to an annex.',
    nl: 'Dit is een specificatie. Beschrijf de behoefte in use cases en verplaats dit naar een bijlage.',
  },
} as const;

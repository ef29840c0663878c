import { insertion } from '../engine/insertion.ts';
import { coreOption, foundersOf } from '../engine/registers/founders.ts';
import { hasWayIn, widerAim } from '../engine/registers/wideAim.ts';
import { readingsOf } from '../engine/summary.ts';
import type { Rule } from '../engine/types.ts';

export default {
  id: 'closed-core',
  summary: {
    en: 'A few parties work for a whole sector, and the sector has no way in.',
    nl: 'Enkele partijen werken voor een hele sector, en de sector kan niet instappen.',
  },
  severity: 'information',
  sources: [{ ref: 'H2' }],
  options: coreOption({
    en: 'Up to so many parties are a few. The article names cores of three and four.',
    nl: 'Tot zoveel partijen is het een kleine kern. Het artikel noemt kernen van drie en vier.',
  }),
  *charter(summary, context) {
    const founders = foundersOf(summary, context);
    if (!founders?.few) return;
    const aim = widerAim(summary, founders.parties.length);
    if (!aim || hasWayIn(summary)) return;
    const accession = readingsOf(summary).get('accession');
    const first = founders.parties[0]!;
    yield {
      span: aim,
      key: 'aim',
      message: {
        en: 'The aim is wider than the parties, but nobody else can join. Say how others come in.',
        nl: 'Het doel reikt verder dan de partijen, maar niemand kan toetreden. Leg vast hoe anderen instappen.',
      },
      related: [{ span: first.span, message: { en: 'The parties', nl: 'De partijen' } }],
      ...(accession && {
        fix: () => ({
          title: { en: 'Insert how others can join', nl: 'Voeg in hoe anderen kunnen toetreden' },
          edits: insertion(summary, accession.element, accession.element.facets),
          safe: false,
        }),
      }),
    };
  },
} satisfies Rule;

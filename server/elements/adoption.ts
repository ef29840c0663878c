import type { Element } from '../engine/types.ts';

export default {
  id: 'adoption',
  title: { en: 'Adoption', nl: 'Invoering en overgang' },
  summary: { en: 'Say how the parties move to the new way of working.', nl: 'Leg vast hoe de partijen naar de nieuwe werkwijze overgaan.' },
  why: {
    en: 'There is always a gap between the delivery of a system and the new way of working. People and organisations learn before the gains appear, and impatient boards lose their will meanwhile. The staff whom the schools lent to Triple A kept the result close to those who would use it.',
    nl: 'Tussen de oplevering van een systeem en de nieuwe werkwijze zit altijd een gat. Mensen en organisaties moeten leren voordat de winst zichtbaar is, en ongeduldige bestuurders verliezen intussen hun wil. De medewerkers die de scholen aan Triple A uitleenden, hielden het resultaat dicht bij wie het ging gebruiken.',
  },
  sources: [
    { ref: 'B5' },
    {
      ref: 'H4',
      case: {
        en: 'Wigo4it set up a separate organisation to maintain, roll out and develop existing applications.',
        nl: 'Bij Wigo4it werd een aparte organisatie opgericht voor het beheren, uitrollen en doorontwikkelen van bestaande applicaties.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'period',
      title: { en: 'the period for the transition', nl: 'de periode van de overgang' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'After delivery of {{result}} each party has {{number}} months to change its way of working; {{old way of working}} stays available in that time.',
        nl: 'Na de oplevering van {{resultaat}} heeft elke partij {{aantal}} maanden om haar werkwijze aan te passen; {{oude werkwijze}} blijft in die tijd beschikbaar.',
        kinds: {
          'body-charter': {
            en: 'After delivery of {{result}} each founder has {{number}} months to change its way of working; {{old way of working}} stays available in that time.',
            nl: 'Na de oplevering van {{resultaat}} heeft elke insteller {{aantal}} maanden om zijn werkwijze aan te passen; {{oude werkwijze}} blijft in die tijd beschikbaar.',
          },
          governance: {
            en: 'After the release of {{result}} users have {{number}} months to change over; {{old version}} stays available in that time.',
            nl: 'Na het uitbrengen van {{resultaat}} hebben gebruikers {{aantal}} maanden om over te stappen; {{oude versie}} blijft in die tijd beschikbaar.',
          },
        },
      },
    },
    {
      id: 'guidance',
      title: { en: 'who is trained and guided', nl: 'wie wordt opgeleid en begeleid' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'At each party {{office}} trains {{group of staff}} and guides them until {{date}}.',
        nl: '{{Functie}} leidt bij elke partij {{groep medewerkers}} op en begeleidt hen tot {{datum}}.',
        kinds: {
          'body-charter': {
            en: 'At each founder {{office}} trains {{group of staff}} and guides them until {{date}}.',
            nl: '{{Functie}} leidt bij elke insteller {{groep medewerkers}} op en begeleidt hen tot {{datum}}.',
          },
          governance: {
            en: '{{Role}} trains {{group of users}} and guides them until {{date}}.',
            nl: '{{Rol}} leidt {{groep gebruikers}} op en begeleidt hen tot {{datum}}.',
          },
        },
      },
    },
    {
      id: 'expectation',
      title: { en: 'what boards may not count on yet', nl: 'waarop besturen nog niet mogen rekenen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The boards do not count on the expected {{saving or improvement}} before {{date}}.',
        nl: 'De besturen boeken de verwachte {{besparing of verbetering}} pas in vanaf {{datum}}.',
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'mandate',
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
    'openness',
  ],
} satisfies Element;

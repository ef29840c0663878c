import type { Element } from '../engine/types.ts';

export default {
  id: 'signatures',
  title: { en: 'Signing', nl: 'Ondertekening of vaststelling' },
  summary: { en: 'Say who signs or adopts the text, and when.', nl: 'Leg vast wie de tekst ondertekent of vaststelt, en wanneer.' },
  why: {
    en: 'A signature turns an intention into a commitment and shows who stands for it. The date tells from when it counts. Without both, a later board may ask whether its predecessor ever agreed.',
    nl: 'Een handtekening maakt van een voornemen een verbintenis en laat zien wie ervoor staat. De datum zegt vanaf wanneer het telt. Ontbreken zij, dan kan een later bestuur vragen of zijn voorganger wel heeft ingestemd.',
  },
  sources: [],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'date',
      title: { en: 'the date and place', nl: 'datum en plaats' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Agreed in {{place}} on {{date}} and signed by each party.',
        nl: 'Aldus overeengekomen te {{plaats}} op {{datum}} en door elke partij ondertekend.',
        kinds: {
          'body-charter': {
            en: 'Adopted in {{place}} on {{date}} and signed by each founder.',
            nl: 'Aldus vastgesteld te {{plaats}} op {{datum}} en door elke insteller ondertekend.',
          },
          governance: {
            en: 'Adopted in {{place}} on {{date}} and signed by each member.',
            nl: 'Aldus vastgesteld te {{plaats}} op {{datum}} en door elk lid ondertekend.',
          },
          'programme-plan': {
            en: 'Adopted in {{place}} on {{date}} and signed by each party.',
            nl: 'Aldus vastgesteld te {{plaats}} op {{datum}} en door elke partij ondertekend.',
          },
        },
      },
    },
    {
      id: 'signatory',
      title: { en: 'who signs', nl: 'wie ondertekent' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'For {{name of party 1}}: {{name}}, {{office}}, {{signature}}. For {{name of party 2}}: {{name}}, {{office}}, {{signature}}.',
        nl: 'Namens {{naam partij 1}}: {{naam}}, {{functie}}, {{handtekening}}. Namens {{naam partij 2}}: {{naam}}, {{functie}}, {{handtekening}}.',
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['information-sharing', 'practical-safeguards', 'openness', 'adoption', 'review', 'escalation', 'accession', 'exit'],
} satisfies Element;

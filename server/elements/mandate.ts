import type { Element } from '../engine/types.ts';

export default {
  id: 'mandate',
  title: { en: 'Mandate', nl: 'Mandaat en bevoegdheden' },
  summary: { en: 'Say who may decide what, up to which limit.', nl: 'Leg vast wie waarover mag beslissen, tot welke grens.' },
  why: {
    en: 'If every decision has to go back to all parties, the collaboration gets stuck in details. People with enough authority and support can decide for all, within limits that everybody knows. The two directors of Vecozo got, and took, the mandate for important decisions.',
    nl: 'Als elk besluit langs alle partijen moet, loopt de samenwerking vast in de details. Mensen met genoeg gezag en draagvlak kunnen voor allen beslissen, binnen grenzen die iedereen kent. De twee directeuren van Vecozo kregen en namen mandaat voor belangrijke beslissingen.',
  },
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'The two directors of Vecozo had direct lines to the founders’ ICT directors and a mandate for important decisions.',
        nl: 'De twee directeuren van Vecozo hadden rechtstreeks contact met de ict-directeuren van de oprichters en mandaat voor belangrijke beslissingen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'required', 'programme-plan': 'required' },
  facets: [
    {
      id: 'holder',
      title: { en: 'who holds it', nl: 'wie het mandaat heeft' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The programme director is authorised to act and decide on behalf of the parties. By {{date}} each party grants the written authority or power of attorney this requires, for its own powers.',
        nl: 'De programmadirecteur is bevoegd namens de partijen te handelen en te beslissen. Elke partij geeft hiervoor uiterlijk op {{datum}} schriftelijk mandaat, volmacht of machtiging, voor haar eigen bevoegdheden.',
        kinds: {
          'body-charter': {
            en: 'The committee is authorised to decide on behalf of its founders. By {{date}} each founder grants the written authority or power of attorney this requires, for its own powers.',
            nl: 'De commissie is bevoegd namens haar instellers te beslissen. Elke insteller geeft hiervoor uiterlijk op {{datum}} schriftelijk mandaat, volmacht of machtiging, voor zijn eigen bevoegdheden.',
          },
          governance: {
            en: 'The maintainers are authorised to decide on the daily work of the project on behalf of its members. The steering committee appoints them and may withdraw that authority by a reasoned decision.',
            nl: 'De beheerders zijn bevoegd namens de leden te beslissen over het dagelijkse werk van het project. De stuurgroep benoemt hen en kan die bevoegdheid met een gemotiveerd besluit intrekken.',
          },
        },
      },
    },
    {
      id: 'decisions',
      title: { en: 'which decisions', nl: 'welke besluiten' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The programme director decides alone on {{subjects}}.',
        nl: 'De programmadirecteur beslist zelfstandig over {{onderwerpen}}.',
        kinds: {
          'body-charter': {
            en: 'The committee decides by itself on {{subjects}}.',
            nl: 'De commissie beslist zelfstandig over {{onderwerpen}}.',
          },
          governance: {
            en: 'The maintainers decide by themselves on {{subjects}}.',
            nl: 'De beheerders beslissen zelfstandig over {{onderwerpen}}.',
          },
        },
      },
    },
    {
      id: 'limit',
      title: { en: 'its limit', nl: 'de grens ervan' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'That authority goes up to {{amount}} euro per decision and stays within the approved budget. Only the steering group decides on {{reserved subjects}}.',
        nl: 'Die bevoegdheid geldt tot {{bedrag}} euro per besluit en binnen de vastgestelde begroting. Over {{voorbehouden onderwerpen}} beslist alleen de stuurgroep.',
        kinds: {
          'body-charter': {
            en: 'That authority goes up to {{amount}} euro per decision and stays within the approved budget. Only the founders decide on {{reserved subjects}}.',
            nl: 'Die bevoegdheid geldt tot {{bedrag}} euro per besluit en binnen de vastgestelde begroting. Over {{voorbehouden onderwerpen}} beslissen alleen de instellers.',
          },
          governance: {
            en: 'That authority does not extend to {{reserved subjects}}, nor to expenses above {{amount}} euro. Only the steering committee decides on these.',
            nl: 'Die bevoegdheid geldt niet voor {{voorbehouden onderwerpen}} en evenmin voor uitgaven boven {{bedrag}} euro. Daarover beslist alleen de stuurgroep.',
          },
        },
      },
    },
    {
      id: 'accountability',
      title: { en: 'accountability for it', nl: 'de verantwoording erover' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Every {{period}} the programme director accounts to the steering group for the decisions taken.',
        nl: 'De programmadirecteur verantwoordt de genomen besluiten elke {{periode}} aan de stuurgroep.',
        kinds: {
          'body-charter': {
            en: 'Every {{period}} the chair accounts to the founders for the decisions taken.',
            nl: 'De voorzitter verantwoordt de genomen besluiten elke {{periode}} aan de instellers.',
          },
          governance: {
            en: 'Every {{period}} the maintainers account to the steering committee for the decisions taken.',
            nl: 'De beheerders verantwoorden de genomen besluiten elke {{periode}} aan de stuurgroep.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'lessons-learned',
    'common-interest',
    'shared-vision',
    'party-interests',
    'entity',
    'governance-bodies',
    'key-people',
    'board-commitment',
  ],
} satisfies Element;

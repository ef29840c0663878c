import type { Element } from '../engine/types.ts';

export default {
  id: 'autonomy',
  title: { en: 'Autonomy given up and kept', nl: 'Eigen en overgedragen bevoegdheden' },
  summary: {
    en: 'Say what each party hands over and what it keeps deciding.',
    nl: 'Leg vast wat elke partij overlaat en waarover zij zelf blijft beslissen.',
  },
  why: {
    en: 'To collaborate is to give up part of your autonomy in the trust that you get more back. Where the text does not say which part, each party draws the line where it suits best. A clear line also protects what a party never meant to give away.',
    nl: 'Samenwerken is een deel van je autonomie inleveren in het vertrouwen dat je er meer voor terugkrijgt. Zegt de tekst niet welk deel, dan trekt elke partij de grens waar het haar uitkomt. Een heldere grens beschermt ook wat een partij nooit wilde weggeven.',
  },
  sources: [],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'handed-over',
      title: { en: 'what is handed over', nl: 'wat wordt overgelaten' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties leave to the collaboration: {{tasks and decisions}}; on these points they no longer make choices of their own.',
        nl: 'De partijen laten aan de samenwerking over: {{taken en beslissingen}}; op die punten maken zij geen eigen keuzes meer.',
        kinds: {
          'body-charter': {
            en: 'The founders leave to the committee: {{tasks and decisions}}; on these points they no longer make choices of their own.',
            nl: 'De instellers laten aan de commissie over: {{taken en beslissingen}}; op die punten maken zij geen eigen keuzes meer.',
          },
          governance: {
            en: 'The members leave to the project: {{tasks and decisions}}; on these points they no longer make choices of their own.',
            nl: 'De leden laten aan het project over: {{taken en beslissingen}}; op die punten maken zij geen eigen keuzes meer.',
          },
        },
      },
    },
    {
      id: 'kept',
      title: { en: 'what each party keeps deciding', nl: 'waarover elke partij zelf beslist' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Each party decides for itself on {{reserved subjects}}. This charter transfers no statutory powers; where a transfer is needed, the competent bodies make it by separate decision.',
        nl: 'Elke partij beslist zelf over {{voorbehouden onderwerpen}}. Deze overeenkomst draagt geen wettelijke bevoegdheden over; is dat nodig, dan doen de bevoegde organen dat bij afzonderlijk besluit.',
        kinds: {
          'body-charter': {
            en: 'Each founder decides for itself on {{reserved subjects}}. This charter transfers no statutory powers; where a transfer is needed, the competent bodies make it by separate decision.',
            nl: 'Elke insteller beslist zelf over {{voorbehouden onderwerpen}}. Dit besluit draagt geen wettelijke bevoegdheden over; is dat nodig, dan doen de bevoegde organen dat bij afzonderlijk besluit.',
          },
          governance: {
            en: 'Each member decides for itself on {{reserved subjects}}. This document transfers no statutory powers; where a transfer is needed, the competent bodies make it by separate decision.',
            nl: 'Elk lid beslist zelf over {{voorbehouden onderwerpen}}. Dit reglement draagt geen wettelijke bevoegdheden over; is dat nodig, dan doen de bevoegde organen dat bij afzonderlijk besluit.',
          },
          'programme-plan': {
            en: 'Each party decides for itself on {{reserved subjects}}. This plan transfers no statutory powers; where a transfer is needed, the competent bodies make it by separate decision.',
            nl: 'Elke partij beslist zelf over {{voorbehouden onderwerpen}}. Dit plan draagt geen wettelijke bevoegdheden over; is dat nodig, dan doen de bevoegde organen dat bij afzonderlijk besluit.',
          },
        },
      },
    },
    {
      id: 'return',
      title: { en: 'what a party gets back', nl: 'wat een partij terugkrijgt' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'In return for what it gives up, each party receives {{what it gets back}}.',
        nl: 'Tegenover wat een partij uit handen geeft, staat {{wat zij ervoor terugkrijgt}}.',
        kinds: {
          'body-charter': {
            en: 'In return for what it gives up, each founder receives {{what it gets back}}.',
            nl: 'Tegenover wat een insteller uit handen geeft, staat {{wat hij ervoor terugkrijgt}}.',
          },
          governance: {
            en: 'In return for what it gives up, each member receives {{what it gets back}}.',
            nl: 'Tegenover wat een lid uit handen geeft, staat {{wat het ervoor terugkrijgt}}.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'common-interest',
    'shared-vision',
    'party-interests',
    'entity',
    'governance-bodies',
    'key-people',
    'board-commitment',
    'mandate',
  ],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'party-interests',
  title: { en: 'Interests of each party', nl: 'Belangen per partij' },
  summary: {
    en: 'Say what each party wants and where the result shows it.',
    nl: 'Leg per partij vast wat zij wil en waar dat in het resultaat terugkomt.',
  },
  why: {
    en: 'Parties join for reasons of their own, and reasons that stay unspoken return as trouble between boards. A party that is known in its interest and finds it back in the result stays. At Wigo4it the programme managers of the four social services connected these interests.',
    nl: 'Partijen doen mee om hun eigen redenen, en redenen die niemand uitspreekt keren terug als bestuurlijk gedoe. Een partij die in haar belang is gekend en dat in het resultaat terugziet, blijft. Bij Wigo4it verbonden de programmamanagers van de vier sociale diensten die belangen.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'At Wigo4it the programme managers of the four social services connected the interests.',
        nl: 'Bij Wigo4it verbonden de programmamanagers van de vier diensten de belangen.',
      },
    },
    {
      ref: 'B1',
      case: {
        en: 'Only 15 per cent of the motives of boards to collaborate are rational; the personal ones decide (Kaats and Opheij, 2008).',
        nl: 'Slechts 15 procent van de bestuurlijke beweegredenen om samen te werken is rationeel; persoonlijke geven de doorslag (Kaats en Opheij, 2008).',
      },
    },
    { ref: 'B3' },
    { ref: 'B6' },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'interest',
      title: { en: 'what each party wants', nl: 'wat elke partij wil' },
      cues: { en: [], nl: [] },
      clause: {
        en: '{{Name of party 1}} takes part in order to {{own interest}}. {{Name of party 2}} takes part in order to {{own interest}}.',
        nl: '{{Naam partij 1}} neemt deel om {{eigen belang}}. {{Naam partij 2}} neemt deel om {{eigen belang}}.',
      },
    },
    {
      id: 'return',
      title: { en: 'where the result shows it', nl: 'waar het resultaat dat laat zien' },
      cues: { en: [], nl: [] },
      clause: {
        en: '{{Name of party 1}} will see its interest in the result as {{observable effect}}. {{Name of party 2}} will see its interest in the result as {{observable effect}}. A party whose interest changes says so at the next meeting of the steering group.',
        nl: '{{Naam partij 1}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. {{Naam partij 2}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. Verandert het belang van een partij, dan meldt zij dat in de eerstvolgende vergadering van de stuurgroep.',
        kinds: {
          'body-charter': {
            en: '{{Name of party 1}} will see its interest in the result as {{observable effect}}. {{Name of party 2}} will see its interest in the result as {{observable effect}}. A member says at the next meeting when the interest of its founder has changed.',
            nl: '{{Naam partij 1}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. {{Naam partij 2}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. Verandert het belang van een insteller, dan meldt zijn lid dat in de eerstvolgende vergadering van de commissie.',
          },
          governance: {
            en: '{{Name of party 1}} will see its interest in the result as {{observable effect}}. {{Name of party 2}} will see its interest in the result as {{observable effect}}. A member whose interest changes says so at the next meeting of the steering committee.',
            nl: '{{Naam partij 1}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. {{Naam partij 2}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. Verandert het belang van een lid, dan meldt het dat in de eerstvolgende vergadering van de stuurgroep.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest', 'shared-vision'],
} satisfies Element;

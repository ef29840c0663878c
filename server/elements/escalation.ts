import type { Element } from '../engine/types.ts';

export default {
  id: 'escalation',
  title: { en: 'Escalation and disputes', nl: 'Escalatie en geschillen' },
  summary: {
    en: 'Say what happens when parties disagree or are stuck.',
    nl: 'Leg vast wat er gebeurt als partijen het oneens zijn of vastlopen.',
  },
  why: {
    en: 'Where boards are committed they find each other when things get stuck and look for a solution. A path with steps and terms tells everybody when to call on them. Without it a dispute ends at the party with most patience, or in court.',
    nl: 'Betrokken bestuurders weten elkaar te vinden als het vastloopt en zoeken een oplossing. Een pad met stappen en termijnen zegt iedereen wanneer zij aan zet zijn. Zonder dat eindigt een geschil bij de partij met de langste adem, of bij de rechter.',
  },
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'In the three cases the board members knew how to find each other when something escalated.',
        nl: 'In de drie cases wisten de bestuurders elkaar te vinden als er iets escaleerde.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'recommended',
    governance: 'recommended',
    'programme-plan': 'recommended',
  },
  facets: [
    {
      id: 'first-step',
      title: { en: 'the first step', nl: 'de eerste stap' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Parties that disagree first discuss the matter with their programme managers.',
        nl: 'Partijen die het oneens zijn, bespreken dat eerst met hun programmamanagers.',
        kinds: {
          'body-charter': {
            en: 'Members who disagree first discuss the matter with the chair.',
            nl: 'Leden die het oneens zijn, bespreken dat eerst met de voorzitter.',
          },
          governance: {
            en: 'Those who disagree first discuss the matter with each other and with a maintainer who is not involved.',
            nl: 'Wie het oneens zijn, bespreken dat eerst met elkaar en met een beheerder die er niet bij betrokken is.',
          },
        },
      },
    },
    {
      id: 'term',
      title: { en: 'the term', nl: 'de termijn' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'If there is no solution after {{number}} working days, the board members of those parties meet within {{number}} working days.',
        nl: 'Is er na {{aantal}} werkdagen geen oplossing, dan overleggen de bestuurders van die partijen binnen {{aantal}} werkdagen met elkaar.',
        kinds: {
          'body-charter': {
            en: 'If there is no solution after {{number}} working days, the chair puts the matter to the founders concerned, whose board members meet within {{number}} working days.',
            nl: 'Is er na {{aantal}} werkdagen geen oplossing, dan legt de voorzitter de zaak voor aan de betrokken instellers, van wie de bestuurders binnen {{aantal}} werkdagen overleggen.',
          },
          governance: {
            en: 'If there is no solution after {{number}} days, either side may appeal to the steering committee, which answers within {{number}} days.',
            nl: 'Is er na {{aantal}} dagen geen oplossing, dan kan elk van hen in beroep gaan bij de stuurgroep, die binnen {{aantal}} dagen antwoordt.',
          },
        },
      },
    },
    {
      id: 'last-step',
      title: { en: 'the last step', nl: 'de laatste stap' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'If the board members do not agree either, the parties appoint a mediator within {{number}} weeks; as the last step {{expert, arbitrator or court of place}} decides. Meanwhile the parties carry out the latest decision of the steering group.',
        nl: 'Komen ook de bestuurders er niet uit, dan wijzen de partijen binnen {{aantal}} weken een bemiddelaar aan; als laatste stap beslist {{bindend adviseur, arbiter of rechter te plaats}}. Intussen voeren de partijen het laatste besluit van de stuurgroep uit.',
        kinds: {
          'body-charter': {
            en: 'If the board members do not agree either, {{office or expert}} decides as the last step. Meanwhile the members carry out the latest decision of the committee.',
            nl: 'Komen ook de bestuurders er niet uit, dan beslist als laatste stap {{functie of deskundige}}. Intussen voeren de leden het laatste besluit van de commissie uit.',
          },
          governance: {
            en: 'The decision of the steering committee is the last step, unless a member of it is involved; then {{independent person or body}} decides. Meanwhile the latest decision applies.',
            nl: 'Het besluit van de stuurgroep is de laatste stap, tenzij een lid ervan betrokken is; dan beslist {{onafhankelijke persoon of instantie}}. Intussen geldt het laatste besluit.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
    'openness',
    'adoption',
    'review',
  ],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'openness',
  title: { en: 'Ownership and openness', nl: 'Intellectuele eigendom en licenties' },
  summary: { en: 'Say who owns the results and who may use them.', nl: 'Leg vast van wie de resultaten zijn en wie ze mag gebruiken.' },
  why: {
    en: 'Results that one party or supplier owns cannot be used by those who join later. Ownership and licence have to be settled before the tender, since afterwards they cost money. The builder of Triple A had to deliver under an open-source licence, so that other schools could use the software free of charge.',
    nl: 'Resultaten die van één partij of leverancier zijn, kan wie later toetreedt niet gebruiken. Eigendom en licentie moeten vóór de aanbesteding vaststaan, want daarna kosten zij geld. De bouwer van Triple A moest onder een opensourcelicentie leveren, zodat andere scholen de software gratis konden gebruiken.',
  },
  sources: [
    {
      ref: 'H7',
      case: {
        en: 'The builder of Triple A had to deliver the core with an open-source licence; it was tendered in an open competitive dialogue.',
        nl: 'De bouwer van Triple A moest de kern met een opensourcelicentie leveren; de opdracht is in een open concurrentiegerichte dialoog aanbesteed.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'owner',
      title: { en: 'the owner of the results', nl: 'de eigenaar van de resultaten' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The intellectual property rights in the results belong to {{owner}}, who maintains the results for all parties.',
        nl: 'De rechten van intellectuele eigendom op de resultaten berusten bij {{eigenaar}}, die de resultaten voor alle partijen beheert.',
        kinds: {
          'body-charter': {
            en: 'The intellectual property rights in the results of the committee belong to {{owner}}, who maintains the results for all founders.',
            nl: 'De rechten van intellectuele eigendom op de resultaten van de commissie berusten bij {{eigenaar}}, die de resultaten voor alle instellers beheert.',
          },
          governance: {
            en: 'Contributors keep the copyright in what they contribute; {{owner}} holds the name and the logo of the project for all members.',
            nl: 'Bijdragers houden het auteursrecht op wat zij bijdragen; {{eigenaar}} houdt de naam en het beeldmerk van het project voor alle leden.',
          },
        },
      },
    },
    {
      id: 'licence',
      title: { en: 'the licence or conditions of use', nl: 'de licentie of gebruiksvoorwaarden' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The owner makes software available under {{open-source licence}} and documents under {{licence}}, free of charge, also to those who are not parties. Use of the name and logo of the collaboration requires the consent of {{body}}.',
        nl: 'De eigenaar stelt software beschikbaar onder {{opensourcelicentie}} en documenten onder {{licentie}}, zonder vergoeding, ook aan wie geen partij is. Voor gebruik van de naam en het beeldmerk van de samenwerking is toestemming van {{orgaan}} nodig.',
        kinds: {
          'body-charter': {
            en: 'The owner makes software available under {{open-source licence}} and documents under {{licence}}, free of charge, also to those who have no seat in the committee. Use of the name of the committee requires the consent of the chair.',
            nl: 'De eigenaar stelt software beschikbaar onder {{opensourcelicentie}} en documenten onder {{licentie}}, zonder vergoeding, ook aan wie geen zetel in de commissie heeft. Voor gebruik van de naam van de commissie is toestemming van de voorzitter nodig.',
          },
          governance: {
            en: 'Software is available under {{open-source licence}} and documents are available under {{licence}}, free of charge. Contributions are made under the same licences. Use of the name and logo requires the consent of the steering committee.',
            nl: 'Software is beschikbaar onder {{opensourcelicentie}} en documenten onder {{licentie}}, zonder vergoeding. Bijdragen vallen onder dezelfde licenties. Voor gebruik van de naam en het beeldmerk is toestemming van de stuurgroep nodig.',
          },
        },
      },
    },
    {
      id: 'tender',
      title: { en: 'these conditions in tender documents', nl: 'deze voorwaarden in aanbestedingsstukken' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Whoever awards a contract on behalf of the parties writes these conditions into the tender documents.',
        nl: 'Wie namens de partijen een opdracht gunt, neemt deze voorwaarden op in de aanbestedingsstukken.',
        kinds: {
          'body-charter': {
            en: 'Whoever awards a contract on behalf of the committee writes these conditions into the tender documents.',
            nl: 'Wie namens de commissie een opdracht gunt, neemt deze voorwaarden op in de aanbestedingsstukken.',
          },
          governance: {
            en: 'Whoever awards a contract on behalf of the project writes these conditions into the tender documents.',
            nl: 'Wie namens het project een opdracht gunt, neemt deze voorwaarden op in de aanbestedingsstukken.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'board-commitment',
    'mandate',
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
  ],
} satisfies Element;

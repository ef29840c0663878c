import type { Element } from '../engine/types.ts';

export default {
  id: 'costs-and-benefits',
  title: { en: 'Costs and benefits', nl: 'Financiën: kosten en baten' },
  summary: {
    en: 'Say who pays what, who gains what, and how differences settle.',
    nl: 'Leg vast wie wat betaalt, wie wat wint en hoe verschillen worden verrekend.',
  },
  why: {
    en: 'Costs and benefits seldom end up with the same party. A party that pays more than it gains will leave, however sound the whole is. At Triple A building in open source probably cost more, and other schools got the software free of charge: such a choice has to be made openly.',
    nl: 'Kosten en baten komen zelden bij dezelfde partij terecht. Een partij die meer betaalt dan zij wint, haakt af, hoe goed het geheel ook is. Bij Triple A was bouwen in open source waarschijnlijk duurder en kregen andere scholen de software gratis: zo’n keuze maak je openlijk.',
  },
  sources: [
    {
      ref: 'B3',
      case: {
        en: 'At Triple A building in open source probably cost more, while other schools could get the software free of charge.',
        nl: 'Bij Triple A viel bouwen in open source waarschijnlijk duurder uit, terwijl andere scholen de software gratis konden krijgen.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'required',
    'body-charter': 'recommended',
    governance: 'recommended',
    'programme-plan': 'recommended',
  },
  facets: [
    {
      id: 'costs',
      title: { en: 'who pays what', nl: 'wie wat betaalt' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The costs are {{amount}} euro a year; {{name of party 1}} pays {{percentage}} per cent and {{name of party 2}} pays {{percentage}} per cent.',
        nl: 'De kosten zijn {{bedrag}} euro per jaar; {{naam partij 1}} betaalt {{percentage}} procent en {{naam partij 2}} betaalt {{percentage}} procent.',
        kinds: {
          'body-charter': {
            en: 'The costs of the committee are {{amount}} euro a year; {{name of party 1}} pays {{percentage}} per cent and {{name of party 2}} pays {{percentage}} per cent.',
            nl: 'De kosten van de commissie zijn {{bedrag}} euro per jaar; {{naam partij 1}} betaalt {{percentage}} procent en {{naam partij 2}} betaalt {{percentage}} procent.',
          },
          governance: {
            en: 'The costs of the project are {{amount}} euro a year; {{name of party 1}} contributes {{percentage}} per cent and {{name of party 2}} contributes {{percentage}} per cent.',
            nl: 'De kosten van het project zijn {{bedrag}} euro per jaar; {{naam partij 1}} draagt {{percentage}} procent bij en {{naam partij 2}} draagt {{percentage}} procent bij.',
          },
        },
      },
    },
    {
      id: 'benefits',
      title: { en: 'who gains what', nl: 'wie wat wint' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The expected benefits are {{benefits}} for {{name of party 1}} and {{benefits}} for {{name of party 2}}.',
        nl: 'De verwachte baten zijn {{baten}} voor {{naam partij 1}} en {{baten}} voor {{naam partij 2}}.',
      },
    },
    {
      id: 'settlement',
      title: { en: 'how a skewed balance is settled', nl: 'hoe een scheve verdeling wordt verrekend' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'If in any year a party pays more than it gains, the parties settle the difference by {{allocation key}}. For this the programme director submits a statement per party every year before {{date}}.',
        nl: 'Kost het een partij in een jaar meer dan het haar oplevert, dan verrekenen de partijen het verschil volgens {{verdeelsleutel}}. De programmadirecteur legt daarvoor elk jaar vóór {{datum}} een overzicht per partij voor.',
        kinds: {
          'body-charter': {
            en: 'If in any year a founder pays more than it gains, the founders settle the difference by {{allocation key}}. For this the secretary submits a statement per founder every year before {{date}}.',
            nl: 'Kost het een insteller in een jaar meer dan het hem oplevert, dan verrekenen de instellers het verschil volgens {{verdeelsleutel}}. De secretaris legt daarvoor elk jaar vóór {{datum}} een overzicht per insteller voor.',
          },
          governance: {
            en: 'If in any year a member pays more than it gains, the members settle the difference by {{allocation key}}. For this the treasurer publishes the income and expenses every year before {{date}}.',
            nl: 'Kost het een lid in een jaar meer dan het oplevert, dan verrekenen de leden het verschil volgens {{verdeelsleutel}}. De penningmeester publiceert daarvoor elk jaar vóór {{datum}} de inkomsten en uitgaven.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['entity', 'governance-bodies', 'key-people', 'board-commitment', 'mandate', 'autonomy', 'decision-making', 'time-box'],
} satisfies Element;

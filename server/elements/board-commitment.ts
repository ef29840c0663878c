import type { Element } from '../engine/types.ts';

export default {
  id: 'board-commitment',
  title: { en: 'Board commitment', nl: 'Bestuurlijk commitment' },
  summary: { en: 'Say which board members commit themselves, and to what.', nl: 'Leg vast welke bestuurders zich verbinden, en waartoe.' },
  why: {
    en: 'Every case in the article began with boards that wanted the collaboration to succeed; without them it would have failed. Commitment shows in time, people and money, and in board members who find each other when things get stuck. The boards of the four cities stayed involved in Wigo4it after its founding, through the general members’ meeting.',
    nl: 'Alle onderzochte samenwerkingen begonnen met bestuurders die haar wilden laten slagen; zonder hen was het niet gelukt. Commitment blijkt uit tijd, mensen en geld, en uit bestuurders die elkaar vinden als het vastloopt. De bestuurders van de vier steden bleven na de oprichting bij Wigo4it betrokken via de algemene ledenvergadering.',
  },
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'The boards of the four cities were involved in Wigo4it from the start and stayed so through the general members’ meeting.',
        nl: 'De bestuurders van de vier steden waren vanaf het begin bij Wigo4it betrokken en bleven dat via de algemene ledenvergadering.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'recommended', governance: 'optional', 'programme-plan': 'required' },
  facets: [
    {
      id: 'who',
      title: { en: 'who at board level', nl: 'wie op bestuursniveau' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The boards of the parties adopt this charter and each appoint one of their members, {{name and office per party}}, as the sponsor.',
        nl: 'De besturen van de partijen stellen deze overeenkomst vast en wijzen uit hun midden {{naam en functie per partij}} aan als eerstverantwoordelijke.',
        kinds: {
          'body-charter': {
            en: 'The boards of the founders adopt this charter and each appoint one of their members, {{name and office per founder}}, as the sponsor of the committee.',
            nl: 'De besturen van de instellers stellen dit besluit vast en wijzen uit hun midden {{naam en functie per insteller}} aan als eerstverantwoordelijke voor de commissie.',
          },
          governance: {
            en: 'The boards of the member organisations adopt this document and each appoint one of their members, {{name and role per organisation}}, as the sponsor.',
            nl: 'De besturen van de aangesloten organisaties stellen dit reglement vast en wijzen uit hun midden {{naam en rol per organisatie}} aan als eerstverantwoordelijke.',
          },
          'programme-plan': {
            en: 'The boards of the parties adopt this plan and each appoint one of their members, {{name and office per party}}, as the sponsor.',
            nl: 'De besturen van de partijen stellen dit plan vast en wijzen uit hun midden {{naam en functie per partij}} aan als eerstverantwoordelijke.',
          },
        },
      },
    },
    {
      id: 'pledge',
      title: { en: 'the time, people and money pledged', nl: 'de toegezegde tijd, mensen en middelen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Until {{date}} each board makes available {{amount}} euro, {{number}} days a week of {{functions}} and {{number}} half-days a month of the sponsor in person.',
        nl: 'Elk bestuur stelt tot {{datum}} beschikbaar: {{bedrag}} euro, {{aantal}} dagen per week van {{functies}} en {{aantal}} dagdelen per maand van de eerstverantwoordelijke zelf.',
      },
    },
    {
      id: 'involvement',
      title: { en: 'involvement after the founding', nl: 'betrokkenheid na de start' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'After the start the sponsors meet {{number}} times a year and do not send staff in their place.',
        nl: 'De eerstverantwoordelijken komen na de start {{aantal}} keer per jaar bijeen en laten zich niet door medewerkers vervangen.',
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'definitions',
    'lessons-learned',
    'common-interest',
    'shared-vision',
    'party-interests',
    'entity',
    'governance-bodies',
    'key-people',
  ],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'key-people',
  title: { en: 'Key people', nl: 'Sleutelfiguren' },
  summary: { en: 'Name the people who carry it and the room they get.', nl: 'Noem de mensen die het dragen en de ruimte die zij krijgen.' },
  why: {
    en: 'People make a collaboration succeed, and those who bring something new are not always those in charge. They need time and a direct way to the board. At Triple A it was an architect who proposed to build in open source; at Vecozo two directors put their knowledge and nerve into it.',
    nl: 'Mensen laten een samenwerking slagen, en wie iets nieuws brengt is niet altijd wie de leiding heeft. Zij hebben tijd nodig en een korte weg naar het bestuur. Bij Triple A stelde een architect open source voor; bij Vecozo staken twee directeuren er hun kennis en durf in.',
  },
  sources: [
    {
      ref: 'H7',
      case: {
        en: 'An architect of Triple A proposed to build the software as open source, so that other schools could get it free of charge.',
        nl: 'Een architect van Triple A stelde voor de software in open source te bouwen, zodat andere scholen haar gratis konden krijgen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'optional', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'persons',
      title: { en: 'the persons', nl: 'de personen' },
      cues: { en: [], nl: [] },
      clause: {
        en: '{{Name}} ({{expertise}}) and {{name}} ({{expertise}}) carry the innovation, whether or not they hold a management post.',
        nl: '{{Naam}} ({{deskundigheid}}) en {{naam}} ({{deskundigheid}}) dragen de vernieuwing, ook als zij geen leidinggevende zijn.',
      },
    },
    {
      id: 'room',
      title: { en: 'the time and room they get', nl: 'de tijd en ruimte die zij krijgen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Until {{date}} their employers free them for {{number}} days a week and take over {{other duties}}. They put new ideas directly to the steering group and get {{money or time}} to try them out.',
        nl: 'Hun werkgevers maken hen tot {{datum}} {{aantal}} dagen per week vrij en nemen {{andere taken}} van hen over. Zij leggen nieuwe ideeën rechtstreeks aan de stuurgroep voor en krijgen {{bedrag of tijd}} om ze te beproeven.',
        kinds: {
          'body-charter': {
            en: 'Until {{date}} their employers free them for {{number}} days a week and take over {{other duties}}. They put new ideas directly to the committee and get {{money or time}} to try them out.',
            nl: 'Hun werkgevers maken hen tot {{datum}} {{aantal}} dagen per week vrij en nemen {{andere taken}} van hen over. Zij leggen nieuwe ideeën rechtstreeks aan de commissie voor en krijgen {{bedrag of tijd}} om ze te beproeven.',
          },
          governance: {
            en: 'Until {{date}} their employers free them for {{number}} days a week and take over {{other duties}}. They put new ideas directly to the steering committee and get {{money or time}} to try them out.',
            nl: 'Hun werkgevers maken hen tot {{datum}} {{aantal}} dagen per week vrij en nemen {{andere taken}} van hen over. Zij leggen nieuwe ideeën rechtstreeks aan de stuurgroep voor en krijgen {{bedrag of tijd}} om ze te beproeven.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'parties',
    'definitions',
    'lessons-learned',
    'common-interest',
    'shared-vision',
    'party-interests',
    'entity',
    'governance-bodies',
  ],
} satisfies Element;

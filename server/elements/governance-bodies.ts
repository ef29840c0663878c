import type { Element } from '../engine/types.ts';

export default {
  id: 'governance-bodies',
  title: { en: 'Bodies and roles', nl: 'Organen, taken en rollen' },
  summary: {
    en: 'Say which bodies and roles there are, and their tasks.',
    nl: 'Leg vast welke organen en rollen er zijn en wat hun taak is.',
  },
  why: {
    en: 'Work that belongs to everybody is done by nobody. A reader must see which bodies there are, who sits in them and what each does. At Wigo4it the programme managers of the four services had the task that is most often forgotten: connecting the interests inside each party.',
    nl: 'Wat van iedereen is, doet niemand. De lezer moet zien welke organen er zijn, wie erin zit en wat elk orgaan doet. Bij Wigo4it hadden de programmamanagers van de vier diensten de taak die het vaakst wordt vergeten: de belangen binnen elke partij verbinden.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'At Wigo4it the programme managers of the four social services connected the interests.',
        nl: 'Bij Wigo4it verbonden de programmamanagers van de vier diensten de belangen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'required', 'programme-plan': 'required' },
  facets: [
    {
      id: 'members',
      title: { en: 'who sits in each body', nl: 'wie in elk orgaan zit' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group consists of one board member per party; {{name or office}} is in the chair.',
        nl: 'De stuurgroep bestaat uit één bestuurder per partij; {{naam of functie}} is voorzitter.',
        kinds: {
          'body-charter': {
            en: 'The committee consists of {{number}} members; {{name or office}} is in the chair.',
            nl: 'De commissie bestaat uit {{aantal}} leden; {{naam of functie}} is voorzitter.',
          },
          governance: {
            en: 'The steering committee consists of {{number}} members, elected by the maintainers for {{period}}; {{name or role}} is in the chair.',
            nl: 'De stuurgroep bestaat uit {{aantal}} leden, die de beheerders voor {{periode}} kiezen; {{naam of rol}} is voorzitter.',
          },
        },
      },
    },
    {
      id: 'tasks',
      title: { en: 'the tasks of each', nl: 'de taken van elk orgaan' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group sets the course and adopts the budget. The programme director leads the programme organisation and prepares the decisions of the steering group. {{Organisation}} provides the secretariat.',
        nl: 'De stuurgroep bepaalt de koers en stelt de begroting vast. De programmadirecteur leidt de programmaorganisatie en bereidt de besluiten van de stuurgroep voor. {{Organisatie}} voert het secretariaat.',
        kinds: {
          'body-charter': {
            en: 'The committee sets its work plan, carries it out and advises the founders. The chair leads the meetings and speaks for the committee. {{Organisation}} provides the secretary, who prepares the meetings and keeps the minutes.',
            nl: 'De commissie stelt haar werkplan vast, voert het uit en adviseert de instellers. De voorzitter leidt de vergaderingen en spreekt namens de commissie. {{Organisatie}} levert de secretaris, die de vergaderingen voorbereidt en de verslagen maakt.',
          },
          governance: {
            en: 'The steering committee sets the direction, manages the budget and appoints the maintainers. The maintainers review contributions, prepare releases and answer questions. Contributors propose changes.',
            nl: 'De stuurgroep bepaalt de koers, beheert de begroting en benoemt de beheerders. De beheerders beoordelen bijdragen, bereiden versies voor en beantwoorden vragen. Bijdragers stellen wijzigingen voor.',
          },
        },
      },
    },
    {
      id: 'connectors',
      title: { en: 'who connects the interests inside each party', nl: 'wie de belangen binnen elke partij verbindt' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Each party appoints one programme manager; together they connect the interests of their organisations with the work.',
        nl: 'Elke partij wijst één programmamanager aan; samen verbinden zij de belangen van hun organisaties met het werk.',
        kinds: {
          'body-charter': {
            en: 'Each founder appoints one contact person; together they connect the interests of their organisations with the work of the committee.',
            nl: 'Elke insteller wijst één contactpersoon aan; samen verbinden zij de belangen van hun organisaties met het werk van de commissie.',
          },
          governance: {
            en: 'Each member appoints one contact person; together they connect the interests of their organisations with the work of the project.',
            nl: 'Elk lid wijst één contactpersoon aan; samen verbinden zij de belangen van hun organisaties met het werk van het project.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest', 'shared-vision', 'party-interests', 'entity'],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'parties',
  title: { en: 'Parties', nl: 'Partijen' },
  summary: { en: 'Name the parties and say who represents each of them.', nl: 'Noem de partijen en wie elke partij vertegenwoordigt.' },
  why: {
    en: 'A charter binds only those who are in it, so a reader must be able to tell who they are and who speaks for them. A small group that chooses each other decides faster than a whole sector at one table. Triple A started with three colleges and Vecozo with three insurers, both with the others in mind.',
    nl: 'Een overeenkomst bindt alleen wie erin staat; de lezer moet dus kunnen zien wie dat zijn en wie namens hen spreekt. Een kleine groep die elkaar kiest, is daadkrachtiger dan een hele sector aan één tafel. Triple A begon met drie scholen en Vecozo met drie verzekeraars, allebei met de andere in gedachten.',
  },
  sources: [
    {
      ref: 'H2',
      case: {
        en: 'Three colleges started Triple A, knowing that they needed the others; more than ten take part, and each could join in steps.',
        nl: 'Drie scholen begonnen Triple A in het besef dat zij de andere nodig hadden; er doen er ruim tien mee, en elke school kon getrapt instappen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'required', 'programme-plan': 'required' },
  facets: [
    {
      id: 'named',
      title: { en: 'each party by name', nl: 'elke partij bij naam' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties to this charter are {{name of party 1}} and {{name of party 2}}. An organisation that is neither named here nor has joined later is not bound.',
        nl: 'De partijen bij deze overeenkomst zijn {{naam partij 1}} en {{naam partij 2}}. Wie hier niet staat en ook niet later is toegetreden, is niet gebonden.',
        kinds: {
          'body-charter': {
            en: 'The committee is founded by {{name of party 1}} and {{name of party 2}}, which each fill {{number}} seats. An organisation that is neither named here nor admitted later has no seat.',
            nl: 'De commissie is ingesteld door {{naam partij 1}} en {{naam partij 2}}, die elk {{aantal}} zetels vervullen. Wie hier niet staat en ook niet later is toegelaten, heeft geen zetel.',
          },
          governance: {
            en: 'The members of the project are {{name of party 1}} and {{name of party 2}}, together with the maintainers listed in {{file or page}}. Anyone may use the project and contribute to it without being a member.',
            nl: 'De leden van het project zijn {{naam partij 1}} en {{naam partij 2}}, samen met de beheerders die staan in {{bestand of pagina}}. Iedereen mag het project gebruiken en eraan bijdragen zonder lid te zijn.',
          },
          'programme-plan': {
            en: 'The parties to this plan are {{name of party 1}} and {{name of party 2}}. An organisation that is neither named here nor has joined later is not bound.',
            nl: 'De partijen bij dit plan zijn {{naam partij 1}} en {{naam partij 2}}. Wie hier niet staat en ook niet later is toegetreden, is niet gebonden.',
          },
        },
      },
    },
    {
      id: 'represented',
      title: { en: 'who represents each party', nl: 'wie elke partij vertegenwoordigt' },
      cues: { en: [], nl: [] },
      clause: {
        en: '{{Name of party 1}} is represented by {{name and office}}, and {{name of party 2}} is represented by {{name and office}}. Each representative signs with authority under {{resolution, articles or power of attorney}}. A public authority that is a party binds itself for its own powers only.',
        nl: '{{Naam partij 1}} wordt vertegenwoordigd door {{naam en functie}}, en {{naam partij 2}} wordt vertegenwoordigd door {{naam en functie}}. Elke vertegenwoordiger is bevoegd op grond van {{besluit, statuten of volmacht}}. Een bestuursorgaan dat partij is, bindt zich alleen voor zijn eigen bevoegdheden.',
        kinds: {
          'body-charter': {
            en: '{{Name of party 1}} is represented in the committee by {{name and office}}, and {{name of party 2}} is represented in the committee by {{name and office}}. Each member speaks for the founder that appointed them, with authority under {{resolution, articles or power of attorney}}.',
            nl: '{{Naam partij 1}} wordt in de commissie vertegenwoordigd door {{naam en functie}}, en {{naam partij 2}} wordt in de commissie vertegenwoordigd door {{naam en functie}}. Elk lid spreekt namens de insteller die het heeft benoemd, op grond van {{besluit, statuten of volmacht}}.',
          },
          governance: {
            en: '{{Name of party 1}} is represented in the steering committee by {{name and role}}, and {{name of party 2}} is represented in the steering committee by {{name and role}}. Each representative speaks for the member that sent them, until that member names another.',
            nl: '{{Naam partij 1}} wordt in de stuurgroep vertegenwoordigd door {{naam en rol}}, en {{naam partij 2}} wordt in de stuurgroep vertegenwoordigd door {{naam en rol}}. Elke vertegenwoordiger spreekt namens het lid dat hem of haar heeft aangewezen, totdat dat lid een ander aanwijst.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'lessons-learned',
  title: { en: 'Earlier attempts and lessons', nl: 'Eerdere pogingen en lessen' },
  summary: {
    en: 'Say what was tried before and what is now done differently.',
    nl: 'Leg vast wat eerder is geprobeerd en wat nu anders gaat.',
  },
  why: {
    en: 'Things often succeed the second time only, provided that somebody learned from the first. Not using an earlier failure is a missed chance; having none is no fault. The founders of Vecozo concluded from the failed Zorgpas that an initiative with all parties is hard, and began with three.',
    nl: 'Vaak lukt iets pas de tweede keer, mits iemand van de eerste keer heeft geleerd. Een eerdere mislukking niet gebruiken is een gemiste kans; er geen hebben is geen gebrek. De oprichters van Vecozo leerden van de mislukte Zorgpas dat een initiatief met alle partijen moeilijk is, en begonnen met drie.',
  },
  sources: [
    {
      ref: 'H1',
      case: {
        en: 'The Zorgpas, tested in the Eemland trial in 2000, failed; three insurers concluded that an initiative with all parties is hard, and founded Vecozo.',
        nl: 'De Zorgpas, in 2000 getest in de Eemland-proef, mislukte; drie verzekeraars concludeerden dat een initiatief met alle partijen moeilijk is en richtten Vecozo op.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'optional', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'attempt',
      title: { en: 'what was tried', nl: 'wat is geprobeerd' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'In {{year}} {{organisations}} tried to {{aim of the earlier attempt}}.',
        nl: 'In {{jaar}} probeerden {{organisaties}} {{doel van de eerdere poging}}.',
      },
    },
    {
      id: 'cause',
      title: { en: 'why it stopped', nl: 'waarom het stopte' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'That attempt stopped because {{cause}}. The parties conclude from this that {{lesson}}.',
        nl: 'Die poging stopte omdat {{oorzaak}}. De partijen trekken daaruit de les dat {{les}}.',
        kinds: {
          'body-charter': {
            en: 'That attempt stopped because {{cause}}. The founders conclude from this that {{lesson}}.',
            nl: 'Die poging stopte omdat {{oorzaak}}. De instellers trekken daaruit de les dat {{les}}.',
          },
          governance: {
            en: 'That attempt stopped because {{cause}}. The members conclude from this that {{lesson}}.',
            nl: 'Die poging stopte omdat {{oorzaak}}. De leden trekken daaruit de les dat {{les}}.',
          },
        },
      },
    },
    {
      id: 'change',
      title: { en: 'what is done differently', nl: 'wat nu anders gaat' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'That is why the parties now {{what is done differently}}. At every evaluation the steering group checks whether the old cause has returned.',
        nl: 'Daarom doen de partijen nu {{wat anders gaat}}. De stuurgroep gaat bij elke evaluatie na of de oude oorzaak terugkeert.',
        kinds: {
          'body-charter': {
            en: 'That is why the committee now {{what is done differently}}. At every evaluation the committee checks whether the old cause has returned.',
            nl: 'Daarom doet de commissie nu {{wat anders gaat}}. De commissie gaat bij elke evaluatie na of de oude oorzaak terugkeert.',
          },
          governance: {
            en: 'That is why the project now {{what is done differently}}. At every evaluation the steering committee checks whether the old cause has returned.',
            nl: 'Daarom doet het project nu {{wat anders gaat}}. De stuurgroep gaat bij elke evaluatie na of de oude oorzaak terugkeert.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties', 'definitions'],
} satisfies Element;

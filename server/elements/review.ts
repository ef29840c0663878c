import type { Element } from '../engine/types.ts';

export default {
  id: 'review',
  title: { en: 'Review and adaptation', nl: 'Evaluatie en wijziging' },
  summary: {
    en: 'Say when and by whom the collaboration is reviewed and changed.',
    nl: 'Leg vast wanneer en door wie de samenwerking wordt geëvalueerd en gewijzigd.',
  },
  why: {
    en: 'The result of a collaboration cannot be marked out in advance, so the text needs a way to change. A moment, a reviewer and a subject make sure that it happens. At Wigo4it the principles were named early and their form followed on the way.',
    nl: 'Het resultaat van samenwerken is niet vooraf af te bakenen; de tekst heeft dus een weg nodig om te veranderen. Een moment, een beoordelaar en een onderwerp zorgen dat het gebeurt. Bij Wigo4it zijn de uitgangspunten vroeg benoemd en kreeg de vorm onderweg gestalte.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'At Wigo4it the strategic principles were named first; their form was worked out along the way.',
        nl: 'Bij Wigo4it werden eerst de strategische uitgangspunten benoemd; de vorm is gaandeweg uitgewerkt.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'required',
    governance: 'recommended',
    'programme-plan': 'recommended',
  },
  facets: [
    {
      id: 'reviewer',
      title: { en: 'who reviews it', nl: 'wie evalueert' },
      cues: { en: [], nl: [] },
      clause: {
        en: '{{Office or independent expert}} evaluates the collaboration against the shared vision and the interests of each party.',
        nl: '{{Functie of onafhankelijke deskundige}} evalueert de samenwerking aan de hand van het toekomstbeeld en de belangen per partij.',
        kinds: {
          'body-charter': {
            en: '{{Office or independent expert}} evaluates the work of the committee against its purpose.',
            nl: '{{Functie of onafhankelijke deskundige}} evalueert het werk van de commissie aan de hand van haar doel.',
          },
          governance: {
            en: '{{Role or independent expert}} evaluates the governance of the project against its purpose.',
            nl: '{{Rol of onafhankelijke deskundige}} evalueert het bestuur van het project aan de hand van het doel.',
          },
        },
      },
    },
    {
      id: 'moment',
      title: { en: 'the moment', nl: 'het moment' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The evaluation takes place every year before {{date}}. The steering group discusses the report within {{number}} weeks and decides what changes.',
        nl: 'De evaluatie vindt elk jaar plaats vóór {{datum}}. De stuurgroep bespreekt het verslag binnen {{aantal}} weken en besluit wat verandert.',
        kinds: {
          'body-charter': {
            en: 'The evaluation takes place every year before {{date}}. The founders discuss the report within {{number}} weeks and decide what changes.',
            nl: 'De evaluatie vindt elk jaar plaats vóór {{datum}}. De instellers bespreken het verslag binnen {{aantal}} weken en besluiten wat verandert.',
          },
          governance: {
            en: 'The evaluation takes place every year before {{date}}. The steering committee publishes the report within {{number}} weeks and decides what changes.',
            nl: 'De evaluatie vindt elk jaar plaats vóór {{datum}}. De stuurgroep publiceert het verslag binnen {{aantal}} weken en besluit wat verandert.',
          },
        },
      },
    },
    {
      id: 'subject',
      title: { en: 'what can change', nl: 'wat kan veranderen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties deliberately leave {{subjects}} open until {{date}}; after that {{body}} decides on them. The parties amend this charter in writing and with the consent of every party.',
        nl: 'De partijen laten {{onderdelen}} bewust open tot {{datum}}; daarna beslist {{orgaan}} erover. De partijen wijzigen deze overeenkomst schriftelijk en met instemming van elke partij.',
        kinds: {
          'body-charter': {
            en: 'The founders deliberately leave {{subjects}} open until {{date}}; after that the committee decides on them. The founders amend this charter in writing, after hearing the committee.',
            nl: 'De instellers laten {{onderdelen}} bewust open tot {{datum}}; daarna beslist de commissie erover. De instellers wijzigen dit besluit schriftelijk, na de commissie te hebben gehoord.',
          },
          governance: {
            en: 'Anyone may propose a change of this document in writing. The steering committee amends it by {{majority}} of its members, after {{number}} days for comments.',
            nl: 'Iedereen kan schriftelijk voorstellen dit reglement te wijzigen. De stuurgroep wijzigt het met {{meerderheid}} van haar leden, na een reactietermijn van {{aantal}} dagen.',
          },
          'programme-plan': {
            en: 'The parties deliberately leave {{subjects}} open until {{date}}; after that {{body}} decides on them. The parties amend this plan in writing and with the consent of every party.',
            nl: 'De partijen laten {{onderdelen}} bewust open tot {{datum}}; daarna beslist {{orgaan}} erover. De partijen wijzigen dit plan schriftelijk en met instemming van elke partij.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
    'openness',
    'adoption',
  ],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'common-interest',
  title: { en: 'Common interest', nl: 'Doel en gemeenschappelijk belang' },
  summary: {
    en: 'Say which problem the parties take on together, and for whom.',
    nl: 'Leg vast welk vraagstuk de partijen samen oppakken en voor wie.',
  },
  why: {
    en: 'A collaboration holds as long as the parties share a task that none of them can do alone. The founders may be few, but what they make should serve the whole sector. Vecozo was founded by three insurers and built for all insurers and care providers.',
    nl: 'Een samenwerking houdt stand zolang de partijen een opgave delen die geen van hen alleen aankan. De oprichters mogen met weinigen zijn, maar wat zij maken moet de hele sector dienen. Vecozo is door drie verzekeraars opgericht en voor alle verzekeraars en zorgaanbieders gebouwd.',
  },
  sources: [
    {
      ref: 'H2',
      case: {
        en: 'CZ, OZ and VGZ founded Vecozo with three, for a solution that had to work for all health insurers and care providers.',
        nl: 'CZ, OZ en VGZ richtten Vecozo met zijn drieën op, voor een oplossing die voor alle zorgverzekeraars en zorgaanbieders moest werken.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'recommended', 'programme-plan': 'required' },
  facets: [
    {
      id: 'task',
      title: { en: 'the shared problem or task', nl: 'het gezamenlijke vraagstuk' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties take on {{problem or task}} together, because none of them can do so alone. The collaboration covers {{activities}} and does not cover {{what stays outside}}.',
        nl: 'De partijen pakken samen {{vraagstuk of opgave}} aan, omdat geen van hen dat alleen kan. De samenwerking omvat {{werkzaamheden}} en omvat niet {{wat erbuiten blijft}}.',
        kinds: {
          'body-charter': {
            en: 'The purpose of the committee is to take on {{problem or task}} for its founders. Its work covers {{activities}} and does not cover {{what stays outside}}.',
            nl: 'De commissie heeft tot doel voor haar instellers {{vraagstuk of opgave}} aan te pakken. Haar werk omvat {{werkzaamheden}} en omvat niet {{wat erbuiten blijft}}.',
          },
          governance: {
            en: 'The purpose of the project is to solve {{problem or task}} together. The project covers {{activities}} and does not cover {{what stays outside}}.',
            nl: 'Het project heeft tot doel samen {{vraagstuk of opgave}} op te lossen. Het omvat {{werkzaamheden}} en omvat niet {{wat erbuiten blijft}}.',
          },
        },
      },
    },
    {
      id: 'beneficiaries',
      title: { en: 'for whom beyond the founders', nl: 'voor wie behalve de oprichters' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'What they make must be usable by the {{whole sector or chain}}, including organisations that are not yet parties. The steering group tests every decision on the set-up against that wider interest.',
        nl: 'Wat zij maken, moet bruikbaar zijn voor de {{hele sector of keten}}, ook voor organisaties die nog geen partij zijn. De stuurgroep toetst elk besluit over de opzet aan dat bredere belang.',
        kinds: {
          'body-charter': {
            en: 'What the committee delivers must be usable by the {{whole sector or chain}}, including organisations that have no seat in it. The committee tests its advice and decisions against that wider interest.',
            nl: 'Wat de commissie oplevert, moet bruikbaar zijn voor de {{hele sector of keten}}, ook voor organisaties die er geen zetel in hebben. De commissie toetst haar adviezen en besluiten aan dat bredere belang.',
          },
          governance: {
            en: 'What the project makes must be usable by the {{wider community or sector}}, including those who are not members. The steering committee tests its decisions against that wider interest.',
            nl: 'Wat het project maakt, moet bruikbaar zijn voor de {{bredere gemeenschap of sector}}, ook voor wie geen lid is. De stuurgroep toetst haar besluiten aan dat bredere belang.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties', 'definitions', 'lessons-learned'],
} satisfies Element;

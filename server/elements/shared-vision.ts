import type { Element } from '../engine/types.ts';

export default {
  id: 'shared-vision',
  title: { en: 'Shared vision', nl: 'Toekomstbeeld en ambitie' },
  summary: {
    en: 'Describe the situation that the parties want to reach, and by when.',
    nl: 'Beschrijf welke situatie de partijen willen bereiken, en wanneer.',
  },
  why: {
    en: 'A picture of the future that all parties share keeps them out of the details and shows which details matter. Triple A first wrote down a joint view of education and only then its processes. Wigo4it began with a dot on the horizon.',
    nl: 'Een gedeeld toekomstbeeld houdt partijen uit de details en laat zien welke details ertoe doen. Triple A formuleerde eerst een gezamenlijke onderwijsvisie en daarna pas de processen. Ook Wigo4it begon met de stip aan de horizon.',
  },
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'Triple A formulated a joint view of education first, and then the main and work processes with use cases.',
        nl: 'Triple A formuleerde eerst een gezamenlijke onderwijsvisie en daarna de hoofd- en werkprocessen, met use cases.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'picture',
      title: { en: 'the picture of the future', nl: 'het beeld van de toekomst' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'When the collaboration works, {{resident, pupil, patient or professional}} is able to {{what is possible then and not now}}. The organisations of the parties then work {{new way of working}}, and {{obstacle}} is gone.',
        nl: 'Als de samenwerking slaagt, kan {{inwoner, leerling, patiënt of professional}} {{wat dan kan en nu niet}}. De organisaties van de partijen werken dan {{nieuwe werkwijze}} en {{belemmering}} is verdwenen.',
        kinds: {
          'body-charter': {
            en: 'When the committee has done its work, {{resident, pupil, patient or professional}} is able to {{what is possible then and not now}}. The founders then work {{new way of working}}, and {{obstacle}} is gone.',
            nl: 'Als de commissie haar werk heeft gedaan, kan {{inwoner, leerling, patiënt of professional}} {{wat dan kan en nu niet}}. De instellers werken dan {{nieuwe werkwijze}} en {{belemmering}} is verdwenen.',
          },
          governance: {
            en: 'When the project succeeds, {{user or professional}} is able to {{what is possible then and not now}}. Its users then work {{new way of working}}, and {{obstacle}} is gone.',
            nl: 'Als het project slaagt, kan {{gebruiker of professional}} {{wat dan kan en nu niet}}. De gebruikers werken dan {{nieuwe werkwijze}} en {{belemmering}} is verdwenen.',
          },
        },
      },
    },
    {
      id: 'horizon',
      title: { en: 'the year or date', nl: 'het jaar of de datum' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties want this picture to be reality in {{year}}.',
        nl: 'De partijen willen dat dit beeld in {{jaar}} werkelijkheid is.',
        kinds: {
          'body-charter': {
            en: 'The founders want this picture to be reality in {{year}}.',
            nl: 'De instellers willen dat dit beeld in {{jaar}} werkelijkheid is.',
          },
          governance: {
            en: 'The members want this picture to be reality in {{year}}.',
            nl: 'De leden willen dat dit beeld in {{jaar}} werkelijkheid is.',
          },
        },
      },
    },
    {
      id: 'made-together',
      title: { en: 'how the parties made it together', nl: 'hoe de partijen het samen maakten' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties made this picture together in {{meetings}}. With every proposal the programme director explains which part of this picture it brings closer.',
        nl: 'De partijen hebben dit beeld samen gemaakt in {{bijeenkomsten}}. De programmadirecteur legt bij elk voorstel uit welk deel van dit beeld het dichterbij brengt.',
        kinds: {
          'body-charter': {
            en: 'The founders made this picture together in {{meetings}}. With every proposal the chair explains which part of this picture it brings closer.',
            nl: 'De instellers hebben dit beeld samen gemaakt in {{bijeenkomsten}}. De voorzitter legt bij elk voorstel uit welk deel van dit beeld het dichterbij brengt.',
          },
          governance: {
            en: 'The members made this picture together in {{meetings}}. Every proposal says which part of this picture it brings closer.',
            nl: 'De leden hebben dit beeld samen gemaakt in {{bijeenkomsten}}. Elk voorstel vermeldt welk deel van dit beeld het dichterbij brengt.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest'],
} satisfies Element;

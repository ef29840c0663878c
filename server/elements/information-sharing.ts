import type { Element } from '../engine/types.ts';

export default {
  id: 'information-sharing',
  title: { en: 'Information sharing and trust', nl: 'Informatiedeling, openbaarheid en geheimhouding' },
  summary: {
    en: 'Say which information is shared, with whom, and on which condition.',
    nl: 'Leg vast welke informatie wordt gedeeld, met wie en op welke voorwaarde.',
  },
  why: {
    en: 'Sharing data takes trust, and trust has to grow. It grows where everybody sees the same documents and knows what stays inside. Triple A made its designs in a wiki that all schools could read.',
    nl: 'Gegevens delen vergt vertrouwen, en vertrouwen moet groeien. Het groeit waar iedereen dezelfde stukken ziet en weet wat binnen blijft. Triple A maakte zijn ontwerpen in een wiki, waarin de scholen beelden konden delen.',
  },
  sources: [
    {
      ref: 'B2',
      case: {
        en: 'Triple A made its designs in a wiki, a shared working environment.',
        nl: 'Triple A maakte de ontwerpen in een wiki, een gezamenlijke werkomgeving.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'recommended',
    governance: 'recommended',
    'programme-plan': 'optional',
  },
  facets: [
    {
      id: 'what',
      title: { en: 'which information', nl: 'welke informatie' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties share {{kinds of information}} with each other.',
        nl: 'De partijen delen {{soorten informatie}} met elkaar.',
        kinds: {
          'body-charter': {
            en: 'The founders and the committee share {{kinds of information}} with each other.',
            nl: 'De instellers en de commissie delen {{soorten informatie}} met elkaar.',
          },
          governance: {
            en: 'The members share {{kinds of information}} with each other.',
            nl: 'De leden delen {{soorten informatie}} met elkaar.',
          },
        },
      },
    },
    {
      id: 'workspace',
      title: { en: 'the shared workspace', nl: 'de gezamenlijke werkomgeving' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'They do so in {{shared workspace}}, so that every party sees the same documents.',
        nl: 'Zij doen dat in {{gezamenlijke werkomgeving}}, zodat elke partij dezelfde stukken ziet.',
        kinds: {
          'body-charter': {
            en: 'They do so in {{shared workspace}}, so that every member sees the same documents.',
            nl: 'Zij doen dat in {{gezamenlijke werkomgeving}}, zodat elk lid dezelfde stukken ziet.',
          },
          governance: {
            en: 'They do so in {{repository or shared workspace}}, so that everybody sees the same documents.',
            nl: 'Zij doen dat in {{repository of gezamenlijke werkomgeving}}, zodat iedereen dezelfde stukken ziet.',
          },
        },
      },
    },
    {
      id: 'with-whom',
      title: { en: 'with whom', nl: 'met wie' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Minutes and designs are public, except {{confidential information}}.',
        nl: 'Verslagen en ontwerpen zijn openbaar, behalve {{vertrouwelijke informatie}}.',
        kinds: {
          'body-charter': {
            en: 'The minutes of the committee are public, except {{confidential information}}.',
            nl: 'De verslagen van de commissie zijn openbaar, behalve {{vertrouwelijke informatie}}.',
          },
          governance: {
            en: 'Minutes, designs and decisions are public, except {{confidential information}}.',
            nl: 'Verslagen, ontwerpen en besluiten zijn openbaar, behalve {{vertrouwelijke informatie}}.',
          },
        },
      },
    },
    {
      id: 'condition',
      title: { en: 'on which condition', nl: 'op welke voorwaarde' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The recipient uses confidential information for {{purpose}} only. Nothing here limits the duties of a public authority under the laws on access to information and on archives. A member of the steering group who has an interest of their own in a decision says so before the discussion.',
        nl: 'De ontvanger gebruikt vertrouwelijke informatie alleen voor {{doel}}. Geen afspraak beperkt de plichten uit de Wet open overheid en de archiefwetgeving. Wie in de stuurgroep een eigen belang bij een besluit heeft, meldt dat vóór de bespreking.',
        kinds: {
          'body-charter': {
            en: 'The recipient uses confidential information for {{purpose}} only. Nothing here limits the duties of a public authority under the laws on access to information and on archives. A member who has an interest of their own in a decision says so before the discussion.',
            nl: 'De ontvanger gebruikt vertrouwelijke informatie alleen voor {{doel}}. Geen afspraak beperkt de plichten uit de Wet open overheid en de archiefwetgeving. Een lid met een eigen belang bij een besluit meldt dat vóór de bespreking.',
          },
          governance: {
            en: 'Those who receive confidential information use it for {{purpose}} only. A member of the steering committee or a maintainer who has an interest of their own in a decision says so before the discussion.',
            nl: 'Wie vertrouwelijke informatie ontvangt, gebruikt die alleen voor {{doel}}. Een lid van de stuurgroep of een beheerder met een eigen belang bij een besluit meldt dat vóór de bespreking.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: [
    'governance-bodies',
    'key-people',
    'board-commitment',
    'mandate',
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
  ],
} satisfies Element;

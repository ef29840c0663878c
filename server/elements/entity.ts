import type { Element } from '../engine/types.ts';

export default {
  id: 'entity',
  title: { en: 'New entity', nl: 'Samenwerkingsvorm' },
  summary: { en: 'Say in which form of its own the collaboration exists.', nl: 'Leg vast in welke eigen vorm de samenwerking bestaat.' },
  why: {
    en: 'Renewal needs a place of its own: an innovating organisation and an operating organisation do not fit into one (Galbraith, 1982). The new entity stands apart from its founders but keeps close lines to them. Triple A was largely staffed by people lent by the schools, and Wigo4it became a government cooperative in 2007.',
    nl: 'Vernieuwing vraagt een eigen plek: een vernieuwende en een uitvoerende organisatie gaan niet samen in één (Galbraith, 1982). De nieuwe entiteit staat los van haar oprichters maar houdt korte lijnen met hen. Triple A draaide grotendeels op uitgeleende medewerkers van de scholen, en Wigo4it werd in 2007 een overheidscoöperatie.',
  },
  sources: [
    {
      ref: 'H4',
      case: {
        en: 'Wigo4it was formalised in 2007 as a government cooperative; Triple A was largely staffed by people lent by the schools.',
        nl: 'Wigo4it is in 2007 geformaliseerd als overheidscoöperatie; Triple A bestond voor een groot deel uit uitgeleende medewerkers van de scholen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'recommended', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'name',
      title: { en: 'its name', nl: 'de naam' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The parties establish the programme organisation {{name}}, seated in {{place}}.',
        nl: 'De partijen richten de programmaorganisatie {{naam}} op, met plaats van vestiging {{plaats}}.',
        kinds: {
          'body-charter': {
            en: 'The founders establish the committee {{name}}, seated in {{place}}.',
            nl: 'De instellers stellen de commissie {{naam}} in, gevestigd te {{plaats}}.',
          },
          governance: {
            en: 'The project exists as {{name}}, seated in {{place}}.',
            nl: 'Het project bestaat als {{naam}}, gevestigd te {{plaats}}.',
          },
        },
      },
    },
    {
      id: 'form',
      title: { en: 'its form', nl: 'de vorm' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The form of the programme organisation is {{legal form, or: an organisation without legal personality for which one party is responsible}}.',
        nl: 'De vorm van de programmaorganisatie is {{rechtsvorm, of: organisatie zonder rechtspersoonlijkheid onder verantwoordelijkheid van een partij}}.',
        kinds: {
          'body-charter': {
            en: 'The form of the committee is {{committee of one founder, joint committee or body with legal personality}}.',
            nl: 'De vorm van de commissie is {{commissie van één insteller, gezamenlijke commissie of orgaan met rechtspersoonlijkheid}}.',
          },
          governance: {
            en: 'Its form is {{foundation, association or cooperative, or: a project without legal personality hosted by an organisation}}.',
            nl: 'De vorm is {{stichting, vereniging of coöperatie, of: project zonder rechtspersoonlijkheid onder de hoede van een organisatie}}.',
          },
        },
      },
    },
    {
      id: 'distance',
      title: { en: 'its distance from the standing organisations', nl: 'de afstand tot de staande organisaties' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The programme organisation works outside the standing organisations, with its own management and its own budget.',
        nl: 'De programmaorganisatie werkt buiten de staande organisaties, met een eigen leiding en een eigen begroting.',
        kinds: {
          'body-charter': {
            en: 'The committee works outside the standing organisations of its founders, with its own chair and its own budget.',
            nl: 'De commissie werkt buiten de staande organisaties van haar instellers, met een eigen voorzitter en een eigen budget.',
          },
          governance: {
            en: 'The project works outside the organisations of its members, with its own leadership and its own budget.',
            nl: 'Het project werkt buiten de organisaties van zijn leden, met een eigen leiding en een eigen begroting.',
          },
        },
      },
    },
    {
      id: 'staff',
      title: { en: 'who works there', nl: 'wie er werkt' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'Of the staff of the programme organisation {{share}} come from the parties, who second them for {{period}}.',
        nl: 'Van de medewerkers van de programmaorganisatie komt {{deel}} van de partijen, die hen voor {{periode}} uitlenen.',
        kinds: {
          'body-charter': {
            en: 'Of the staff who support the committee {{share}} come from the founders, who second them for {{period}}.',
            nl: 'Van de medewerkers die de commissie ondersteunen komt {{deel}} van de instellers, die hen voor {{periode}} uitlenen.',
          },
          governance: {
            en: 'Of the maintainers {{share}} work for the members, who free them for {{period}}.',
            nl: 'Van de beheerders werkt {{deel}} bij de leden, die hen voor {{periode}} vrijmaken.',
          },
        },
      },
    },
    {
      id: 'founders',
      title: { en: 'its line to the founders and their boards', nl: 'de lijn naar de oprichters en hun besturen' },
      cues: { en: [], nl: [] },
      clause: {
        en: 'The steering group appoints the programme director, who talks directly to {{office}} of each party every {{period}}.',
        nl: 'De stuurgroep benoemt de programmadirecteur, die elke {{periode}} rechtstreeks overlegt met {{functie}} van elke partij.',
        kinds: {
          'body-charter': {
            en: 'The founders appoint the chair, who talks directly to {{office}} of each founder every {{period}}.',
            nl: 'De instellers benoemen de voorzitter, die elke {{periode}} rechtstreeks overlegt met {{functie}} van elke insteller.',
          },
          governance: {
            en: 'The members appoint the steering committee, whose chair talks directly to {{role}} of each founding organisation every {{period}}.',
            nl: 'De leden benoemen de stuurgroep, waarvan de voorzitter elke {{periode}} rechtstreeks overlegt met {{rol}} van elke oprichtende organisatie.',
          },
        },
      },
    },
  ],
  cues: { en: { headings: [], strong: [], weak: [], not: [] }, nl: { headings: [], strong: [], weak: [], not: [] } },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest', 'shared-vision', 'party-interests'],
} satisfies Element;

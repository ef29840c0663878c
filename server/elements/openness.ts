import type { Element } from '../engine/types.ts';

export default {
  id: 'openness',
  title: { en: 'Ownership and openness', nl: 'Intellectuele eigendom en licenties' },
  summary: { en: 'Say who owns the results and who may use them.', nl: 'Leg vast van wie de resultaten zijn en wie ze mag gebruiken.' },
  why: {
    en: 'Results that one party or supplier owns cannot be used by those who join later. Ownership and licence have to be settled before the tender, since afterwards they cost money. The builder of Triple A had to deliver under an open-source licence, so that other schools could use the software free of charge.',
    nl: 'Resultaten die van één partij of leverancier zijn, kan wie later toetreedt niet gebruiken. Eigendom en licentie moeten vóór de aanbesteding vaststaan, want daarna kosten zij geld. De bouwer van Triple A moest onder een opensourcelicentie leveren, zodat andere scholen de software gratis konden gebruiken.',
  },
  sources: [
    {
      ref: 'H7',
      case: {
        en: 'The builder of Triple A had to deliver the core with an open-source licence; it was tendered in an open competitive dialogue.',
        nl: 'De bouwer van Triple A moest de kern met een opensourcelicentie leveren; de opdracht is in een open concurrentiegerichte dialoog aanbesteed.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'optional' },
  facets: [
    {
      id: 'owner',
      title: { en: 'the owner of the results', nl: 'de eigenaar van de resultaten' },
      cues: {
        en: [
          'own|owns|owned|owner|owners|ownership|belong|belongs|vest|vests|vested|property|copyright|copyrights|holder|holders|held|hold|holds|retain|retains|retained|assign|assigned|transfer|transferred|trademark|trademarks|title|patent|patents|licensor',
        ],
        nl: [
          'eigendom*|eigenaar|eigenaren|berust*|toekomt|toekomen|toe|rechthebbende*|auteursrecht*|houder|rechten|overdra*|overgedragen|behoud*|merk*|octrooi*',
        ],
      },
      clause: {
        en: 'The intellectual property rights in the results belong to {{owner}}, who maintains the results for all parties.',
        nl: 'De rechten van intellectuele eigendom op de resultaten berusten bij {{eigenaar}}, die de resultaten voor alle partijen beheert.',
        kinds: {
          'body-charter': {
            en: 'The intellectual property rights in the results of the committee belong to {{owner}}, who maintains the results for all founders.',
            nl: 'De rechten van intellectuele eigendom op de resultaten van de commissie berusten bij {{eigenaar}}, die de resultaten voor alle instellers beheert.',
          },
          governance: {
            en: 'Contributors keep the copyright in what they contribute; {{owner}} holds the name and the logo of the project for all members.',
            nl: 'Bijdragers houden het auteursrecht op wat zij bijdragen; {{eigenaar}} houdt de naam en het beeldmerk van het project voor alle leden.',
          },
        },
      },
    },
    {
      id: 'licence',
      title: { en: 'the licence or conditions of use', nl: 'de licentie of gebruiksvoorwaarden' },
      cues: {
        en: [
          'licen*|royalty|free|freely|apache|mit|gpl|bsd|mpl|creative|cc|permission|terms|use|public|dco|cla|permissive|osi',
          'open source',
        ],
        nl: [
          'licentie*|*licentie|*licenties|gelicentieerd|gebruik*|gebruiksrecht*|opensource*|vrij|eupl|mit|apache|creative|voorwaarden|toestemming|hergebruik*|openbaar|beschikbaar',
          'open source',
        ],
      },
      clause: {
        en: 'The owner makes software available under {{open-source licence}} and documents under {{licence}}, free of charge, also to those who are not parties. Use of the name and logo of the collaboration requires the consent of {{body}}.',
        nl: 'De eigenaar stelt software beschikbaar onder {{opensourcelicentie}} en documenten onder {{licentie}}, zonder vergoeding, ook aan wie geen partij is. Voor gebruik van de naam en het beeldmerk van de samenwerking is toestemming van {{orgaan}} nodig.',
        kinds: {
          'body-charter': {
            en: 'The owner makes software available under {{open-source licence}} and documents under {{licence}}, free of charge, also to those who have no seat in the committee. Use of the name of the committee requires the consent of the chair.',
            nl: 'De eigenaar stelt software beschikbaar onder {{opensourcelicentie}} en documenten onder {{licentie}}, zonder vergoeding, ook aan wie geen zetel in de commissie heeft. Voor gebruik van de naam van de commissie is toestemming van de voorzitter nodig.',
          },
          governance: {
            en: 'Software is available under {{open-source licence}} and documents are available under {{licence}}, free of charge. Contributions are made under the same licences. Use of the name and logo requires the consent of the steering committee.',
            nl: 'Software is beschikbaar onder {{opensourcelicentie}} en documenten onder {{licentie}}, zonder vergoeding. Bijdragen vallen onder dezelfde licenties. Voor gebruik van de naam en het beeldmerk is toestemming van de stuurgroep nodig.',
          },
        },
      },
    },
    {
      id: 'tender',
      title: { en: 'these conditions in tender documents', nl: 'deze voorwaarden in aanbestedingsstukken' },
      cues: {
        en: [
          'tender|tenders|procure*|contract|contracts|contractor|contractors|supplier|suppliers|vendor|vendors|subcontract*|award|awarded|commission*|hire|hired',
        ],
        nl: ['aanbested*|inkoop*|inkopen|contract*|leverancier*|opdracht*|gunning|gunt|offerte*|uitbested*'],
      },
      clause: {
        en: 'Whoever awards a contract on behalf of the parties writes these conditions into the tender documents.',
        nl: 'Wie namens de partijen een opdracht gunt, neemt deze voorwaarden op in de aanbestedingsstukken.',
        kinds: {
          'body-charter': {
            en: 'Whoever awards a contract on behalf of the committee writes these conditions into the tender documents.',
            nl: 'Wie namens de commissie een opdracht gunt, neemt deze voorwaarden op in de aanbestedingsstukken.',
          },
          governance: {
            en: 'Whoever awards a contract on behalf of the project writes these conditions into the tender documents.',
            nl: 'Wie namens het project een opdracht gunt, neemt deze voorwaarden op in de aanbestedingsstukken.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'intellectual property',
        'ip policy|rights|ownership',
        'license|licenses|licence|licences|licensing|licencing',
        'copyright|copyrights',
        'trademark|trademarks|trade',
        'patent|patents',
        'ownership',
        'open source',
        'branding|brand|logo',
        'foreground|background',
      ],
      strong: [
        'intellectual property ... policy|rights|own*|remain*|belong*|vest*|retain*|license*|licence*|held|shall|will|owned|transfer*|by|in|of|created|developed',
        'license|licensed|licenses|licence|licences|licensing ... under|apache|mit|bsd|gpl|mpl|creative|cc|osi|open|approved|copyright|royalty|patent|contributions|code|perpetual|non|software|documentation|grant*|terms|license',
        'apache .. license|2.0|2|licence',
        'mit license|licence',
        'bsd|gpl|lgpl|agpl|mpl|eupl|cc0',
        'bsd|mozilla public? license|licence',
        'creative commons',
        'cc by',
        'dco|developer certificate of origin',
        'cla|contributor license|licence agreement',
        'open .. source license|licence|licenses|licences|licensed|initiative',
        'open|publicly|freely source|sourced|licensed ... results|software|code|outputs|deliverables|made|released|published|available|license*|licence*',
        'software|code|results|outputs|deliverables|specifications|documentation|content|contributions|work|materials|products|tools ... open source|licensed|license|licence|public domain',
        'open access|data|standard|standards|specification|specifications ... license*|licence*|published|free*|royalty',
        'copyright|copyrights ... own*|held|holder|holders|retain*|assign*|notice|belong*|transfer*|remain*|vest*|contributor*|license*|licence*',
        'trademark|trademarks|trade mark|marks ... own*|held|use|policy|rights|license*|licence*|belong*|hold*|transfer*|guidelines|registered|logo|project|foundation',
        'patent|patents ... license*|licence*|grant*|commitment*|rights|claims|royalty|non|essential|policy',
        'royalty free',
        'own|owns|owned|ownership|owner|property|belong|belongs|vest|vests|vested .. of? .. results|deliverables|outputs|work|works|code|software|data|intellectual|ip|copyright|trademark|trademarks|domain|assets|logo|materials|inventions|name',
        'results|deliverables|outputs|works|code|software|intellectual|ip|data|materials|inventions|product|contributions ... owned|ownership|belong|belongs|vest|vests|vested|property of|by|to|in',
        'inbound|outbound',
        'foreground|background .. ip|intellectual|knowledge|rights|information',
        'freely available|licensed|reusable|usable',
        'retain|retains|retained .. all|their|its|own|any .. rights|ownership|copyright|ip|title',
        'use of .. name|logo|trademark|marks|brand ... permission|approv*|consent|policy|guidelines',
      ],
      weak: [
        'intellectual property',
        'license|licence|licensed|licensing',
        'copyright|copyrights|trademark|trademarks|patent|patents',
        'open source',
        'ownership|owns|owned',
        'logo|brand',
        'royalty',
      ],
      not: [
        'this document|charter|page|work|policy|site|text ... licensed|license|licence ... creative|cc|under',
        'process|ownership owner',
        "drivers|driver's license",
      ],
    },
    nl: {
      headings: [
        'intellectue*',
        'licentie*|*licentie|*licenties',
        'auteursrecht*|merkrecht*|octrooi*',
        'eigendom|eigendomsrecht*|*eigendom|rechten',
        'open source|*source|opensource*',
        'hergebruik',
      ],
      strong: [
        'intellectue* eigendom*|rechten ... van|berust*|op|bij|komt|komen|toe|overgedragen|behoud*|blijft|blijven|recht*|eigenaar|overdra*',
        '*eigendomsrechten ... berust*|bij|toe|op|overgedragen|blijven|van',
        'rechten ... intellectue* .. eigendom*',
        'auteursrecht*|auteursrechten|merkrecht*|octrooi*|databankrecht* ... berust*|bij|toe|komt|komen|overgedragen|houder|rust|rusten|van|op',
        'licentie|licenties|gelicentieerd|licentievoorwaarden|licentieovereenkomst ... onder|open|eupl|mit|apache|gpl|cc|creative|gebruik*|verle*|publiek*|software|niet|overdraagbaar|exclusief|beschikbaar|gebruiksrecht|van',
        'onder .. een|de licentie|eupl|mit|apache|gpl|creative',
        'eupl|agpl|gpl|lgpl|creative commons|cc0',
        'apache .. 2.0|licentie|license',
        'cc by',
        'open source|opensource ... licentie*|beschikbaar|gepubliceerd|ontwikkeld|software|vrijgegeven|code|broncode|resultaten|tenzij',
        'opensourcelicentie*|opensourcesoftware|opensource',
        'broncode ... beschikbaar|gepubliceerd|openbaar|eigendom|licentie*|rechten|open|vrij',
        'gebruiksrecht*|gebruikrecht ... niet|resultaten|software|verle*|verkrijg*|onbeperkt|van|op|om',
        'eigendom|eigenaar ... resultaten|producten|software|broncode|data|gegevens|documenten|werk|werken|materiaal|kennis|deliverables',
        'resultaten|producten|software|broncode|werken|documenten|materiaal|kennis|rapport* ... eigendom|eigenaar|licentie|vrij beschikbaar|open source|auteursrecht*|gebruiksrecht*',
        'vrij|vrijelijk .. beschikbaar|gebruik|te|gebruikt|toegankelijk|hergebruik*',
        'merk|merken|beeldmerk|logo|naam|handelsnaam ... toestemming|eigendom|gebruik|rechten|geregistreerd|gedeponeerd',
        'hergebruik|hergebruiken|hergebruikt|herbruikbaar ... resultaten|software|code|vrij|open|licentie*|derden',
        'rechthebbende*',
        'publiek domein',
      ],
      weak: [
        'intellectue* eigendom*|rechten',
        'licentie|licenties',
        'auteursrecht*|octrooi*|merk',
        'open source|opensource',
        'broncode',
        'eigendom|eigenaar',
        'hergebruik',
        'gebruiksrecht',
      ],
      not: ['rijbewijs', 'creative commons ... dit document|werk'],
    },
  },
  after: [
    'board-commitment',
    'mandate',
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
  ],
} satisfies Element;

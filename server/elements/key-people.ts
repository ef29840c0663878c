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
      cues: {
        en: ['#handle', '@forename', 'dr|prof|professor|mr|ms|mrs #name', '#name #name'],
        nl: ['#handle', '@forename', '#name van|de|der|den #name', 'heer|mevrouw|dhr|mw|mevr|drs|ir|ing|prof|dr|mr #name', '#name #name'],
      },
      clause: {
        en: '{{Name}} ({{expertise}}) and {{name}} ({{expertise}}) carry the innovation, whether or not they hold a management post.',
        nl: '{{Naam}} ({{deskundigheid}}) en {{naam}} ({{deskundigheid}}) dragen de vernieuwing, ook als zij geen leidinggevende zijn.',
      },
    },
    {
      id: 'room',
      subtle: true,
      title: { en: 'the time and room they get', nl: 'de tijd en ruimte die zij krijgen' },
      cues: {
        en: [
          'mandate|freedom|authority|room|hours|budget|empowered|innovat*|experiment*|entrepreneur*|volunteered|funded|sponsored|dedicated|discretion',
          'days|day|time|percent ... week|month|year|work|working|dedicate',
          'will|may|can|shall|must decide|lead|coordinate|facilitate',
          'decide|decides|responsible|energize|final|lead|leads|leading',
        ],
        nl: [
          'tijd|mandaat|ruimte|vrijgemaakt|vrijgesteld|uren|budget|bevoegd*|uur|fte|experiment*|vrijheid|gemandateerd|dagdelen',
          'eigen initiatief',
          'dagen|dag per|in week|maand|de',
          'persoonlijke titel',
          'leidt|beslist|trekt|coordineert ... zelf|zelfstandig',
        ],
      },
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
  cues: {
    en: {
      headings: [
        'current ... members|chairs|chair|maintainers|leads|team|board|committee|council|leadership|owners|committers',
        'contacts|people|persons|emeritus|pioneers|innovators|initiators|champions|founders',
        'founding|initial members|team|board|committee',
      ],
      strong: [
        '@forename #name',
        '@forename a|b|c|d|e|f|g|h|j|k|l|m|n|p|r|s|t|w #name',
        '^ @forename $',
        'benevolent dictator ... #name #name',
        'dr|prof|professor|mr|mrs|sir|dame #name',
        'employer|employers free|frees|release|releases them|her|him',
      ],
      weak: [
        'b|c|d|f|h|j|k|l|m|o|p|r|t|v|w|y|z van|de|der|den|ten? der|den|de? #name',
        '#handle',
        '@forename',
        'named|individual|individuals ... innovat*|initiat*',
      ],
      not: [
        'copyright|copyrights|licensed|license|licence',
        '^ for ... #colon',
        'behalf of',
        'represented by',
        'signature|signatory|signatories',
        'in witness whereof',
        '@forename #name university|college|institute|street|avenue|hospital|library|airport|county',
        'signed by|for|on',
        'by and between',
        'individually the #quoted',
        'individually|collectively .. referred to',
        'hereinafter|hereafter referred|called',
      ],
    },
    nl: {
      headings: [
        'contactpersoon|contactpersonen|*projectteam|*teamleden|trekkers|initiatiefnemers|oprichters|sleutelfiguren|mensen|vernieuwers|pioniers|dragers|personen|voortrekkers|kartrekkers|koplopers|sleutelpersonen',
      ],
      strong: [
        '@forename #name',
        '@forename van|de|der|den|von|ten|ter|het|in|el|al #name',
        '@forename van|in|op de|den|der|het|t #name',
        '^ @forename $',
        'de heer|dame #name',
        'heer|mevrouw|dhr|mw|mevr|drs|ir|ing|prof|professor|dr|mr #name',
        'heer|mevrouw|dhr|mw|mevr|drs|ir|ing|prof|professor|dr|mr .. #name van|de|der|den #name',
        'pioniers|koplopers|vernieuwers|kartrekkers|innovatoren',
        'op persoonlijke titel',
        'draagt|dragen de vernieuwing|samenwerking',
        'werkgever|werkgevers ... vrij',
      ],
      weak: [
        'b|c|d|f|g|h|j|k|l|m|n|p|r|s|t|w|y|z van|de|der|den|ten? der|den|de? #name',
        '#handle',
        '@forename',
        '^ #name van|de|der|den|ten|ter #name',
        'ambassadeurs|ambassadeur|intendant|boegbeeld',
        'experimenteren|experimenten|innoveren',
        'persoonlijke titel',
      ],
      not: [
        'copyright|auteursrecht|auteursrechten',
        'vertegenwoordigd door',
        '^ namens',
        'namens ... #colon',
        'handtekening|handtekeningen|blijke|gedaan',
        '@forename #name universiteit|ziekenhuis|school|straat|instituut|arena|lyceum|fonds',
        'sint|prinses|prins|koningin|koning',
        'minister|staatssecretaris|ministers|gezanten|ambassadeur ... dr|drs|mr|ir|ing|heer|mevrouw|prof',
        'excellentie|gevolmachtigde|gevolmachtigden|excellency',
        'getekend|ondertekend|gedaan',
        'gedaan te',
        'hierna .. te noemen',
        'ten deze|dezen',
        'handelend ter|als|namens',
      ],
    },
  },
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

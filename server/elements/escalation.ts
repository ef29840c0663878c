import type { Element } from '../engine/types.ts';

export default {
  id: 'escalation',
  title: { en: 'Escalation and disputes', nl: 'Escalatie en geschillen' },
  summary: {
    en: 'Say what happens when parties disagree or are stuck.',
    nl: 'Leg vast wat er gebeurt als partijen het oneens zijn of vastlopen.',
  },
  why: {
    en: 'Where boards are committed they find each other when things get stuck and look for a solution. A path with steps and terms tells everybody when to call on them. Without it a dispute ends at the party with most patience, or in court.',
    nl: 'Betrokken bestuurders weten elkaar te vinden als het vastloopt en zoeken een oplossing. Een pad met stappen en termijnen zegt iedereen wanneer zij aan zet zijn. Zonder dat eindigt een geschil bij de partij met de langste adem, of bij de rechter.',
  },
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'In the three cases the board members knew how to find each other when something escalated.',
        nl: 'In de drie cases wisten de bestuurders elkaar te vinden als er iets escaleerde.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'recommended',
    governance: 'recommended',
    'programme-plan': 'recommended',
  },
  facets: [
    {
      id: 'first-step',
      title: { en: 'the first step', nl: 'de eerste stap' },
      cues: {
        en: [
          'discuss|discussed|discussion|first|initially|consensus|raise|raised|between|mediat*|negotiat*|informal|informally|directly|email|issue|try|tries|attempt|attempts|parties|submit|submitted|complain*|request|brought|bring|refer*|escalat*|appeal|consult*|meet|vote',
          'good faith',
        ],
        nl: [
          'overleg|overleggen|eerst|onderling|onderlinge|bespreken|besproken|minnelijk*|bemiddel*|mediation|partijen|indienen|ingediend|schriftelijk|melden|gemeld|voorgelegd|voorleggen|kenbaar|escal*|geescaleerd|bezwaar|treden',
        ],
      },
      clause: {
        en: 'Parties that disagree first discuss the matter with their programme managers.',
        nl: 'Partijen die het oneens zijn, bespreken dat eerst met hun programmamanagers.',
        kinds: {
          'body-charter': {
            en: 'Members who disagree first discuss the matter with the chair.',
            nl: 'Leden die het oneens zijn, bespreken dat eerst met de voorzitter.',
          },
          governance: {
            en: 'Those who disagree first discuss the matter with each other and with a maintainer who is not involved.',
            nl: 'Wie het oneens zijn, bespreken dat eerst met elkaar en met een beheerder die er niet bij betrokken is.',
          },
        },
      },
    },
    {
      id: 'term',
      title: { en: 'the term', nl: 'de termijn' },
      cues: {
        en: ['#duration|#date|deadline|promptly|immediately|timely'],
        nl: ['#duration|#date|termijn|onverwijld|spoedig|direct|uiterlijk|tijdig'],
      },
      clause: {
        en: 'If there is no solution after {{number}} working days, the board members of those parties meet within {{number}} working days.',
        nl: 'Is er na {{aantal}} werkdagen geen oplossing, dan overleggen de bestuurders van die partijen binnen {{aantal}} werkdagen met elkaar.',
        kinds: {
          'body-charter': {
            en: 'If there is no solution after {{number}} working days, the chair puts the matter to the founders concerned, whose board members meet within {{number}} working days.',
            nl: 'Is er na {{aantal}} werkdagen geen oplossing, dan legt de voorzitter de zaak voor aan de betrokken instellers, van wie de bestuurders binnen {{aantal}} werkdagen overleggen.',
          },
          governance: {
            en: 'If there is no solution after {{number}} days, either side may appeal to the steering committee, which answers within {{number}} days.',
            nl: 'Is er na {{aantal}} dagen geen oplossing, dan kan elk van hen in beroep gaan bij de stuurgroep, die binnen {{aantal}} dagen antwoordt.',
          },
        },
      },
    },
    {
      id: 'last-step',
      title: { en: 'the last step', nl: 'de laatste stap' },
      cues: {
        en: [
          'final|finally|court|courts|arbitrat*|board|council|committee|decide|decides|decided|decision|vote|binding|jurisdiction|tsc|tc|chair|president|resort|director|assembly|overturn|lead|leads|mediat*|resolve|resolves|resolved|resolution',
        ],
        nl: [
          'rechter|rechtbank|arbitrage|arbiters|bindend*|beslist|besluit|uiteindelijk|beslissing|*bestuur|*vergadering|*raad|*commissie|minister|staten|*college|stuurgroep|hoogste|kernteam|doorslag*|mediation|directie|voorzitter|uitspraak',
          'ten slotte',
        ],
      },
      clause: {
        en: 'If the board members do not agree either, the parties appoint a mediator within {{number}} weeks; as the last step {{expert, arbitrator or court of place}} decides. Meanwhile the parties carry out the latest decision of the steering group.',
        nl: 'Komen ook de bestuurders er niet uit, dan wijzen de partijen binnen {{aantal}} weken een bemiddelaar aan; als laatste stap beslist {{bindend adviseur, arbiter of rechter te plaats}}. Intussen voeren de partijen het laatste besluit van de stuurgroep uit.',
        kinds: {
          'body-charter': {
            en: 'If the board members do not agree either, {{office or expert}} decides as the last step. Meanwhile the members carry out the latest decision of the committee.',
            nl: 'Komen ook de bestuurders er niet uit, dan beslist als laatste stap {{functie of deskundige}}. Intussen voeren de leden het laatste besluit van de commissie uit.',
          },
          governance: {
            en: 'The decision of the steering committee is the last step, unless a member of it is involved; then {{independent person or body}} decides. Meanwhile the latest decision applies.',
            nl: 'Het besluit van de stuurgroep is de laatste stap, tenzij een lid ervan betrokken is; dan beslist {{onafhankelijke persoon of instantie}}. Intussen geldt het laatste besluit.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'escalation|escalations|dispute|disputes|appeal|appeals|mediation|arbitration|grievance|grievances|deadlock|disagreement|disagreements|impasse|complaint|complaints',
        'conflict resolution|management|resolutions',
        'conflicts',
        'resolving|resolve|handling|managing conflict|conflicts|disputes|disagreements',
        'governing|applicable law',
        'jurisdiction',
      ],
      strong: [
        'disagree|disagrees ... discuss|discusses',
        'escalat*',
        'dispute|disputes|disagreement|disagreements|deadlock|deadlocks|impasse|controversy|controversies|conflict|conflicts|grievance|grievances ... resolved|resolve|resolution|resolving|settled|settle|settlement|referred|refer|mediated|mediation|arbitrated|arbitration|court|courts|decided|brought|handled|submitted|escalated|arise|arises|raised|addressed|discussed|negotiation|decide|decides|broken',
        'resolve|resolves|resolving|settle|settles|mediate|mediates|arbitrate|arbitrates|adjudicate|adjudicates|resolution|settlement|handle|break ... conflict|conflicts|dispute|disputes|disagreement|disagreements|deadlock|deadlocks|impasse',
        'appeal|appeals|appealed|appealing ... to|decision|decisions|within|against|board|committee|council|process|be|@may',
        '@may appeal',
        'mediat*|arbitrat*|ombuds*|adjudicat*',
        'amicably|amicable',
        "if|when|where|should|unless|case|event ... consensus|agreement|resolution|decision ... cannot|can't|not|isn't|impossible|fails|unable ... reached|achieved|found|made|possible|reach|emerge",
        "cannot|unable|can't|fails|fail|failure|inability to? .. agree|resolve|reach|come ... consensus|agreement|decision|resolution|vote|dispute|issue|board|committee|chair|matter",
        "if ... cannot|can't|unable|not ... agree|agreement|consensus|resolved ... chair|board|committee|tsc|council|lead|director|vote|owners|maintainers|decide|decides|referred|brought|taken",
        'exclusive jurisdiction|venue',
        'jurisdiction of .. courts',
        'last|final resort',
        'final arbiter|arbitrator',
        'arbiter',
        'refer|referred|refers|elevate|elevated|elevates|bring|brings|raise|raised|brought|taken|forwarded ... to ... resolution|final|mediation|resolve',
        'good faith ... dispute|negotiation|negotiations|resolve|negotiate',
        'negotiation|negotiations|consultation ... dispute|disputes|disagreement|difference|differences',
        'overrule|overruled|overturn|overturned|overturns|override|overrides|overridden|reconsider|reconsideration|reconsidered',
      ],
      weak: [
        'dispute|disputes|disagreement|disagreements|conflict|conflicts',
        'appeal|appeals|appealed',
        'consensus|agreement ... cannot|not',
        'grievance|grievances|complaint|complaints',
        'deadlock|deadlocked|impasse|stalemate',
        'final decision|say|authority',
        'governing law',
        'laws of .. state|netherlands|england',
      ],
      not: ['conflict|conflicts of interest|interests', 'merge conflict|conflicts'],
    },
    nl: {
      headings: [
        '*geschillen|*geschil|geschillenregeling|geschillenbeslechting|*escalatie|bezwaar|beroep|klachten|klachtenregeling|conflicten|conflict|conflictbeslechting|mediation|arbitrage|conflictoplossing',
        'toepasselijk recht|recht',
      ],
      strong: [
        'oneens ... bespreken|bespreekt',
        'geschil|geschillen|geschillenregeling|geschillencommissie|*geschil|*geschillen',
        'escaleren|escaleert|escalatie|*escalatie|geescaleerd|escalaties|escalatie*',
        'mediation|mediator|arbitrage|arbiter|arbiters|bemiddeling|bemiddelaar|bemiddelen|bemiddelt',
        'bindend|bindende advies|uitspraak',
        'bevoegde rechter|rechtbank',
        'rechter|rechtbank te|bevoegd|in',
        'verschil|verschillen van mening|inzicht|opvatting',
        'meningsverschil*|onenigheid|onenigheden|impasse|patstelling|conflict|conflicten',
        'in|hoger|kan|kunnen|staat .. beroep',
        'beroep|bezwaar .. instellen|open|aantekenen|maken|gaan|indienen|worden|ingesteld|gemaakt',
        'niet|geen .. tot? .. overeenstemming|consensus|oplossing|unanimiteit ... @body|@role|beslist|besluit|voorgelegd|stemming|bereikt|komen|wordt|dan',
        'indien|als|wanneer|mocht|mochten ... geen|niet ... overeenstemming|consensus|oplossing',
        'overeenstemming|consensus|oplossing ... niet|geen ... bereikt|mogelijk|komt|gevonden|komen',
        'in rechte afdwingbaar',
        'treden ... in overleg',
        'minnelijk|minnelijke',
        'voorgelegd|leggen|legt|voorleggen ... aan ... geschil|besluit|beslist|beslissing|advies',
        'klacht|klachten|bezwaren ... behandeld|behandelt|behandeling|ingediend|voorgelegd|indienen',
        'hardheidsclausule',
        'in gevallen|geval waarin|dat ... niet voorziet|voorzien ... beslist|besluit',
        'niet|tegen ... eens ... *vergadering|bestuur|raad',
      ],
      weak: [
        'geschil|geschillen',
        'beroep|bezwaar|bezwaren|klacht|klachten',
        'overleg ... oplossing|overeenstemming',
        'voorgelegd|voorleggen',
        'nederlands recht',
        'knelpunt|knelpunten',
        'onvoorziene|onvoorzien',
      ],
      not: ['beroep op|beroepsgroep*', 'wet|besluit ... algemene wet bestuursrecht'],
    },
  },
  after: [
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
    'openness',
    'adoption',
    'review',
  ],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'board-commitment',
  title: { en: 'Board commitment', nl: 'Bestuurlijk commitment' },
  summary: { en: 'Say which board members commit themselves, and to what.', nl: 'Leg vast welke bestuurders zich verbinden, en waartoe.' },
  why: {
    en: 'Every case in the article began with boards that wanted the collaboration to succeed; without them it would have failed. Commitment shows in time, people and money, and in board members who find each other when things get stuck. The boards of the four cities stayed involved in Wigo4it after its founding, through the general members’ meeting.',
    nl: 'Alle onderzochte samenwerkingen begonnen met bestuurders die haar wilden laten slagen; zonder hen was het niet gelukt. Commitment blijkt uit tijd, mensen en geld, en uit bestuurders die elkaar vinden als het vastloopt. De bestuurders van de vier steden bleven na de oprichting bij Wigo4it betrokken via de algemene ledenvergadering.',
  },
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'The boards of the four cities were involved in Wigo4it from the start and stayed so through the general members’ meeting.',
        nl: 'De bestuurders van de vier steden waren vanaf het begin bij Wigo4it betrokken en bleven dat via de algemene ledenvergadering.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'recommended', governance: 'optional', 'programme-plan': 'required' },
  facets: [
    {
      id: 'who',
      title: { en: 'who at board level', nl: 'wie op bestuursniveau' },
      cues: {
        en: [
          '@role|board|directors|executive|executives|council|minister|government|trustees|foundation|sponsor|sponsors|governing|president|ceo|committee|secretary|organizations|organisations|companies',
        ],
        nl: ['@role|@body|bestuur|besturen|minister|college|raad|directie|regering*|gemeente*|partijen|partij|stichting|provincie'],
      },
      clause: {
        en: 'The boards of the parties adopt this charter and each appoint one of their members, {{name and office per party}}, as the sponsor.',
        nl: 'De besturen van de partijen stellen deze overeenkomst vast en wijzen uit hun midden {{naam en functie per partij}} aan als eerstverantwoordelijke.',
        kinds: {
          'body-charter': {
            en: 'The boards of the founders adopt this charter and each appoint one of their members, {{name and office per founder}}, as the sponsor of the committee.',
            nl: 'De besturen van de instellers stellen dit besluit vast en wijzen uit hun midden {{naam en functie per insteller}} aan als eerstverantwoordelijke voor de commissie.',
          },
          governance: {
            en: 'The boards of the member organisations adopt this document and each appoint one of their members, {{name and role per organisation}}, as the sponsor.',
            nl: 'De besturen van de aangesloten organisaties stellen dit reglement vast en wijzen uit hun midden {{naam en rol per organisatie}} aan als eerstverantwoordelijke.',
          },
          'programme-plan': {
            en: 'The boards of the parties adopt this plan and each appoint one of their members, {{name and office per party}}, as the sponsor.',
            nl: 'De besturen van de partijen stellen dit plan vast en wijzen uit hun midden {{naam en functie per partij}} aan als eerstverantwoordelijke.',
          },
        },
      },
    },
    {
      id: 'pledge',
      title: { en: 'the time, people and money pledged', nl: 'de toegezegde tijd, mensen en middelen' },
      cues: {
        en: [
          'fund|funds|funding|funded|budget|money|staff|time|resources|resource|contribute|contributes|contribution|provide|provides|commit|commits|committed|pledge|pledges|approve|approves|approved|adopt|adopted|establish|established|establishes|resolved|sponsor|sponsors|support|supports|host|hosts|hosted|sign|signed|delegate|delegates|delegated|authorized|authorised|#amount|created|chartered|agree|agrees',
        ],
        nl: [
          'middelen|budget|geld|personeel|capaciteit|fte|tijd|mankracht|menskracht|financi*|bekostig*|vergoed*|#amount|besluit|besluiten|vastgesteld|stelt|stellen|toezegg*|toegezegd|zegt|verbind*|verplicht*|inzet|ondertekend|ondersteun*|ingesteld|goedgekeurd|overeengekomen|overeen|rekening|beschikbaar|committ*|commitment|benoem*',
        ],
      },
      clause: {
        en: 'Until {{date}} each board makes available {{amount}} euro, {{number}} days a week of {{functions}} and {{number}} half-days a month of the sponsor in person.',
        nl: 'Elk bestuur stelt tot {{datum}} beschikbaar: {{bedrag}} euro, {{aantal}} dagen per week van {{functies}} en {{aantal}} dagdelen per maand van de eerstverantwoordelijke zelf.',
      },
    },
    {
      id: 'involvement',
      title: { en: 'involvement after the founding', nl: 'betrokkenheid na de start' },
      cues: {
        en: [
          'appoint|appoints|appointed|report|reports|reporting|review|reviews|approve|approves|approval|meet|meets|meeting|meetings|oversight|oversee|oversees|annual|annually|amend|amended|amendment|amendments|liaison|director|attend|vote|quarterly|elect|elected',
        ],
        nl: [
          'benoem*|rapport*|verslag*|verantwoord*|vergader*|overleg*|jaarlijks*|goedkeur*|goedgekeurd|toezicht*|evaluatie*|evalu*|stuurgroep|wijzig*|advies*|adviseert|informe*|besluit*|bijeen*',
        ],
      },
      clause: {
        en: 'After the start the sponsors meet {{number}} times a year and do not send staff in their place.',
        nl: 'De eerstverantwoordelijken komen na de start {{aantal}} keer per jaar bijeen en laten zich niet door medewerkers vervangen.',
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'commitment|commitments|sponsor|sponsors|sponsorship|endorsement|endorsements|ratification|pledge|pledges',
        'board|executive|governing .. support|approval|sponsor|commitment',
        'approvals|approved by',
      ],
      strong: [
        '@be|been|hereby|as|and .. approved|adopted|ratified|endorsed|established|created|chartered|commissioned|sponsored|supported|convened|founded|formed .. by .. board|directors|executive|minister|ministers|government|governing|foundation|trustees|parliament|agency|department|university|municipality|linux',
        'board|directors|trustees|governing|minister|ministers|government|foundation|cabinet|parliament|council|committee .. hereby|has|have .. explicitly? approved|adopted|endorsed|established|resolved|ratified|chartered|created|delegated|committed|agreed',
        'gb|board|trustees|directors|minister|council|parliament|governing resolved|resolves|hereby',
        'board|gb|governing body|board? .. creates|establishes|adopts|sponsors|ratifies|ratified|adopted .. committees|committee|this|group|the',
        'resolved .. that',
        'delegates|delegated|delegating|chartered|established ... through|by|under this @document|charter',
        'executive|project|programme|program|fiscal|corporate|senior sponsor|sponsors|sponsorship',
        'in witness whereof',
        'signs|sign|signed|signature|signatures|executed ... authorized|authorised|duly|behalf|representative|representatives|president|officers|executive|bind|binds',
        'authorized|authorised .. to .. sign|grant|bind|execute|enter',
        'chairman|chairperson|president|ceo|cio|director|svp|cto of .. #name ... date|signature|signed',
        'agreement .. that .. members|parties|partners sign|signed|execute|executed',
        'executed .. agreement|membership',
        '@member|we|sponsors|sponsor|city|agency|foundation|government|suppliers|councils|board|directors .. commit|commits|pledge|pledges|undertakes|undertake|volunteered|agree to .. commit|provide|fund|contribute|support|facilitate|some|allocate|resources|funding|pay|sponsor',
        'commit|committed|commits|pledge|pledges|contribute .. time|resources|funding|staff|funds|#amount',
        'will|shall|to|must sponsor|fund|finance|underwrite|host .. and|the|this|activities|all|work|development',
        'will|shall provide|pay|make|allocate .. funding|funds|staff|#amount|budget|financial|amount',
        'sponsors|sponsor|foundation|company|government|ministry|agency .. provide|provides|provided|contributes|fund|funds|finances .. funding|funds|financial|staff|that|money',
        'staff|support|funding|assistance .. from|by .. the linux|foundation|sponsor|sponsors|government|agency|ministry',
        'financial|formally|in kind .. support|supports .. from|the|by',
        'funded|sponsored|financed|underwritten|supported by .. the .. foundation|government|ministry|agency|#name',
        'within|project of|hosted|under .. by|the? .. linux|apache|eclipse|software|python|academy foundation',
        'directed|hosted fund',
        'must|shall|will be approved by the .. board|directors|trustees|minister|government',
        'approval|ratification of|by|from .. the .. board|directors|governing|foundation|lf|executive|trustees|minister',
        'board|governing approval|ratification|resolution|vote|resolves',
        'vote of .. governing|board',
        'letter|letters|statement .. of .. support|commitment|intent|endorsement',
        'time commitment|commitments',
        'total|annual|minimum|expected commitment',
        'representative|representatives|director|directors appointed by each|the|their .. member|members|premier|platinum',
      ],
      weak: [
        'commitment|pledge|endorsed|endorsement|sponsor|sponsors|sponsorship',
        'governing|trustees|minister|linux',
        'ratify|ratified|resolution|resolutions',
        'in kind|funding',
      ],
      not: [
        'committed|commit to .. the? code|repository|branch|main|master|open|inclusive',
        'commit access|rights|privileges|message|messages|bit',
        'commit|committed|commits .. violation|crime|fraud|offense|acts',
        'members|membership|member .. approved by',
      ],
    },
    nl: {
      headings: [
        'commitment|draagvlak|ondertekening|vaststelling|slotbepaling|slotbepalingen|toezegging|toezeggingen|inspanningsverplichting',
        'bestuurlijk|bestuurlijke opdrachtgever|commitment|draagvlak',
      ],
      strong: [
        '^ de|het|gedeputeerde|burgemeester|provinciale minister|ministers|staatssecretaris|staten|college|bestuur|raad|kroon|regering|koninkrijk|directeur|inspecteur|en .. van|voor|generaal|provincie|wethouders|bestuur',
        'minister|ministers|staatssecretaris|gedeputeerde|college|colleges|gemeenteraad|provinciale|waterschap|regering|regeringen ... besluit|besluiten|overeengekomen|overeen',
        'besluit|besluiten #colon',
        'besluit|besluiten $',
        'gelet op',
        'handelende|handelend in|als|namens',
        'zijn .. overeengekomen|overeen',
        'komen .. overeen',
        'vertegenwoordigd door',
        'aldus .. overeengekomen|vastgesteld|besloten|getekend|opgemaakt|ondertekend',
        'gedaan te .. #name',
        'vastgesteld|goedgekeurd|bekrachtigd|ondertekend|geaccordeerd|onderschreven|ingesteld|bestendigd|omarmd door .. het|de|alle .. bestuur|besturen|minister|ministers|college|raad|directie|stuurgroep|bestuurders|regering|forum|gemeenten|partijen|gemeenschappen|@member',
        'bestuurlijk|bestuurlijke opdrachtgever|commitment|draagvlak|trekker|akkoord|steun|sponsor|betrokkenheid|toezegging',
        'ten blijke waarvan|hiervan',
        'naar behoren|rechtsgeldig gevolmachtigd|gemachtigd|vertegenwoordigd',
        'gevolmachtigden|gevolmachtigde|ondergetekenden',
        'gemachtigd .. door .. regering|regeringen',
        'akten|akte van .. bekrachtiging|goedkeuring',
        'interne|grondwettelijke|wettelijke|eigen .. goedkeuringsvereisten|vereisten|procedures',
        '@member|rijk|minister|ministerie|provincie|gemeente|gemeenten|besturen|opdrachtgever|partijen|wij ... verplicht|verplichten|verbindt|verbinden|committeert|committeren|commiteren|verklaren .. zich',
        'stelt|stellen .. middelen|capaciteit|geld|budget|fte|personeel|menskracht|mankracht|#amount|uren ... beschikbaar|ter',
        'middelen|capaciteit|geld|budget|fte|personeel|mankracht|#amount ... beschikbaar|ter .. gesteld|stellen|beschikking',
        'zegt|zeggen|toegezegd ... toe|#amount|bijdrage',
        'toezegging|toezeggingen',
        'inspanningsverplichting',
        'gefinancierd|bekostigd|gesubsidieerd door .. min|minister|ministerie|rijk|gemeente|gemeenten|provincie|provincies|overheid|deelnemers|partijen|de',
        'financieel|financiele .. steunen|steunt|middelen|bijdrage|bijdragen ... van|steunen|platform|partijen|deelnemers|gemeenten',
        'in opdracht van .. minister|ministerie|bestuur|raad|gemeente|gemeenten|college|rijk|directie',
        'voor rekening van .. rijk|minister|ministers|ministerie|provincie|gemeente|gemeenten|deelnemers|partijen',
        'inzet|betrokkenheid|beschikbaarheid ... geborgd|gegarandeerd|georganiseerd|toegezegd',
        'minister|ministers|ministerie|staatssecretaris .. voorziet|voorzien .. in',
        'deze|dit regeling|besluit|convenant .. @modal .. toelichting .. in|staatscourant',
        'goedkeuring ... door|van .. de minister|raad|staten|ministers',
      ],
      weak: [
        'minister|ministers|staatssecretaris|bestuurders|wethouder|gedeputeerde|staten',
        'commitment|draagvlak|toezegging*|gecommitteerd',
        'bekrachtigd|ondertekend|vastgesteld',
      ],
      not: ['bestuurslid|besturen|lid|leden ... verplicht|verplichten .. zich ... contributie'],
    },
  },
  after: [
    'definitions',
    'lessons-learned',
    'common-interest',
    'shared-vision',
    'party-interests',
    'entity',
    'governance-bodies',
    'key-people',
  ],
} satisfies Element;

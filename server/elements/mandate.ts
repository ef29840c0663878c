import type { Element } from '../engine/types.ts';

export default {
  id: 'mandate',
  title: { en: 'Mandate', nl: 'Mandaat en bevoegdheden' },
  summary: { en: 'Say who may decide what, up to which limit.', nl: 'Leg vast wie waarover mag beslissen, tot welke grens.' },
  why: {
    en: 'If every decision has to go back to all parties, the collaboration gets stuck in details. People with enough authority and support can decide for all, within limits that everybody knows. The two directors of Vecozo got, and took, the mandate for important decisions.',
    nl: 'Als elk besluit langs alle partijen moet, loopt de samenwerking vast in de details. Mensen met genoeg gezag en draagvlak kunnen voor allen beslissen, binnen grenzen die iedereen kent. De twee directeuren van Vecozo kregen en namen mandaat voor belangrijke beslissingen.',
  },
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'The two directors of Vecozo had direct lines to the founders’ ICT directors and a mandate for important decisions.',
        nl: 'De twee directeuren van Vecozo hadden rechtstreeks contact met de ict-directeuren van de oprichters en mandaat voor belangrijke beslissingen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'required', 'programme-plan': 'required' },
  facets: [
    {
      id: 'holder',
      title: { en: 'who holds it', nl: 'wie het mandaat heeft' },
      cues: {
        en: ['@actor', 'maintainers|owner|approvers|reviewers'],
        nl: ['@actor', 'mandaathouder|gemandateerde|gemachtigde|hoofd|secretaris|directie|inspecteur*|wij|minister|ambtenaar'],
      },
      clause: {
        en: 'The programme director is authorised to act and decide on behalf of the parties. By {{date}} each party grants the written authority or power of attorney this requires, for its own powers.',
        nl: 'De programmadirecteur is bevoegd namens de partijen te handelen en te beslissen. Elke partij geeft hiervoor uiterlijk op {{datum}} schriftelijk mandaat, volmacht of machtiging, voor haar eigen bevoegdheden.',
        kinds: {
          'body-charter': {
            en: 'The committee is authorised to decide on behalf of its founders. By {{date}} each founder grants the written authority or power of attorney this requires, for its own powers.',
            nl: 'De commissie is bevoegd namens haar instellers te beslissen. Elke insteller geeft hiervoor uiterlijk op {{datum}} schriftelijk mandaat, volmacht of machtiging, voor zijn eigen bevoegdheden.',
          },
          governance: {
            en: 'The maintainers are authorised to decide on the daily work of the project on behalf of its members. The steering committee appoints them and may withdraw that authority by a reasoned decision.',
            nl: 'De beheerders zijn bevoegd namens de leden te beslissen over het dagelijkse werk van het project. De stuurgroep benoemt hen en kan die bevoegdheid met een gemotiveerd besluit intrekken.',
          },
        },
      },
    },
    {
      id: 'decisions',
      title: { en: 'which decisions', nl: 'welke besluiten' },
      cues: {
        en: [
          '@decide',
          'authority|power|approval|right|discretion|veto|say|decision|decisions|establish|create|remove|manage|dissolve|amend|delegate|sign|merge|elect|set|responsible|oversee|oversight|call|invite|terminate',
        ],
        nl: [
          '@decide',
          'bevoegd*|besluit*|beslis*|mandaat|volmacht|machtig*|goedkeur*|instemming|toestemming|recht|benoem*|bepal*|vaststell*|vertegenwoordig*|ondertekening|ondertekenen|verlenen|verantwoordelijk|stukken|instellen|inschakel*|uitnodig*',
        ],
      },
      clause: {
        en: 'The programme director decides alone on {{subjects}}.',
        nl: 'De programmadirecteur beslist zelfstandig over {{onderwerpen}}.',
        kinds: {
          'body-charter': {
            en: 'The committee decides by itself on {{subjects}}.',
            nl: 'De commissie beslist zelfstandig over {{onderwerpen}}.',
          },
          governance: {
            en: 'The maintainers decide by themselves on {{subjects}}.',
            nl: 'De beheerders beslissen zelfstandig over {{onderwerpen}}.',
          },
        },
      },
    },
    {
      id: 'limit',
      title: { en: 'its limit', nl: 'de grens ervan' },
      cues: {
        en: [
          'not|except|unless|only|limit|limits|limited|within|subject|up|exceed|provided|without|cannot|#amount|restricted|scope|until|than|however|no',
          '#duration',
          'prior approval|consent',
          'majority|vote',
          'approval|consent of|from|by',
        ],
        nl: [
          'niet|behalve|tenzij|slechts|alleen|uitsluitend|uitzondering|binnen|beperk*|begrens*|voorbehoud*|maximaal|hoogste|geen|mits|behoudens|zover|voorzover|tot|#amount|inachtneming|goedkeuring|instemming|voorafgaand*|overeenkomstig|kader|zonder',
        ],
      },
      clause: {
        en: 'That authority goes up to {{amount}} euro per decision and stays within the approved budget. Only the steering group decides on {{reserved subjects}}.',
        nl: 'Die bevoegdheid geldt tot {{bedrag}} euro per besluit en binnen de vastgestelde begroting. Over {{voorbehouden onderwerpen}} beslist alleen de stuurgroep.',
        kinds: {
          'body-charter': {
            en: 'That authority goes up to {{amount}} euro per decision and stays within the approved budget. Only the founders decide on {{reserved subjects}}.',
            nl: 'Die bevoegdheid geldt tot {{bedrag}} euro per besluit en binnen de vastgestelde begroting. Over {{voorbehouden onderwerpen}} beslissen alleen de instellers.',
          },
          governance: {
            en: 'That authority does not extend to {{reserved subjects}}, nor to expenses above {{amount}} euro. Only the steering committee decides on these.',
            nl: 'Die bevoegdheid geldt niet voor {{voorbehouden onderwerpen}} en evenmin voor uitgaven boven {{bedrag}} euro. Daarover beslist alleen de stuurgroep.',
          },
        },
      },
    },
    {
      id: 'accountability',
      title: { en: 'accountability for it', nl: 'de verantwoording erover' },
      cues: {
        en: [
          'report|reports|reported|reporting|accountable|accountability|answerable|account|accounts|oversight|oversee|oversees|inform|informs|minutes|publish|published|notify|notified|transparent|transparency|appeal|review|reviewed|removed|removal|audit|update|updates|responsible',
          'responsible to',
        ],
        nl: [
          'verantwoord*|rapport*|verslag*|informeert|informeren|toezicht|mededeling|melden|meldt|kennis|bericht|evaluatie|evalueert|jaarrekening|jaarverslag|decharge|controle|toets*|openbaar|terugkoppel*|gehoord|advies|raadpleg*|periodiek',
        ],
      },
      clause: {
        en: 'Every {{period}} the programme director accounts to the steering group for the decisions taken.',
        nl: 'De programmadirecteur verantwoordt de genomen besluiten elke {{periode}} aan de stuurgroep.',
        kinds: {
          'body-charter': {
            en: 'Every {{period}} the chair accounts to the founders for the decisions taken.',
            nl: 'De voorzitter verantwoordt de genomen besluiten elke {{periode}} aan de instellers.',
          },
          governance: {
            en: 'Every {{period}} the maintainers account to the steering committee for the decisions taken.',
            nl: 'De beheerders verantwoorden de genomen besluiten elke {{periode}} aan de stuurgroep.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'mandate|mandates|authority|authorities|powers|power|delegation',
        'decision .. rights|authority|authorities',
        'responsibilities and authority',
        'rights and',
      ],
      strong: [
        '@actor|who|it|they|we may|can .. decide|approve|appoint|remove|reject|grant|revoke|veto|delegate|establish|create|form|dissolve|suspend|override|terminate|amend|authorize|authorise|adopt|determine|require|assign|select|designate|nominate|overrule|merge|expel|disband|exclude|elect|block|impose|cancel|fill|accept|reverse|change|act|waive|close|ban|call|set',
        '@actor|it|they|who .. has|have|retains|retain|holds|hold .. final|full|sole|ultimate|exclusive|overall|no|the|decision .. authority|power|powers|right|say|discretion|decision|control|jurisdiction|mandate|responsibility',
        '@actor|it|they|who .. @be .. authorized|authorised|empowered|entitled|mandated|permitted to',
        '@actor|it|they|maintainers|who decides|decide|approves|approve|determines|determine|appoints|appoint|ratifies|ratify|authorizes|authorises|selects|elects|adopts',
        '@actor|it|they @must .. appoint|approve|determine|decide|ratify|select|establish|agree|designate|resolve',
        'final|ultimate|sole|exclusive|full say|authority|decision|decisions|discretion|approval|arbiter|power',
        'decision making authority|power|body|powers|rights',
        'authority|power|powers|right to',
        'authority over|vested|granted|delegated',
        'has|have no .. authority|power|mandate',
        'at|in its|their|his|her|the .. discretion',
        'discretion of',
        'may .. delegate|appoint|authorize|authorise',
        'delegate|delegates|delegated|delegating .. authority|power|powers|responsibility|decision|enforcement',
        '@must|be|@be .. approved|ratified|authorized|authorised|decided|determined|confirmed|accepted by .. @actor|the',
        'subject to .. approval|consent|ratification of|by|from',
        'requires|require|requiring|required|without|with|upon|need|needs|prior ... approval|consent of|from|by',
        'approval|consent .. of|from|by the? .. @actor',
        '@must not|no ... without .. approval|consent|authorization',
        'on behalf of .. project|foundation|members|parties|community|organization|organisation|committee|board|group|council|corporation|team',
        'reserves|reserve the right',
        '@actor|who .. make|makes|making|take|takes .. final? decisions|decision|determination|determinations',
        'vested in',
        'bind|binds|obligate .. organization|organisation|corporation|foundation|association|project|company',
        'approve|approves|approving|ratify|ratifies|authorize|authorizes|veto|appoint|appoints|appointing .. the|any|all|new|budget|nominations|projects|requests|proposals|members|chairs|exceptions',
        'responsibility|task|role of the .. @body|@group|@role to .. resolve|decide|approve|determine|select|appoint',
        'establish|create|amend|adjust|refine|eliminate|dissolve|merge|archive|terminate .. roles|committees|subcommittees|groups|projects|procedures|policies',
      ],
      weak: [
        'approve|approves|approval|approved|approving|decide|decides|determine|determines|appoint|appoints|authority|authorize|authorized|discretion|empowered',
        '@body|@role may|can',
        '@body approval|decision|decisions',
        'leads|owners|maintainers|lead|chairs .. create|creation|decide|ownership|can',
        'oversees|oversee|oversight|supervise|veto|delegate|delegated',
      ],
      not: [],
    },
    nl: {
      headings: [
        'mandaat|mandaten|bevoegdheden|bevoegdheid|volmacht|volmachten|machtiging|machtigingen|vertegenwoordiging|*mandaat|*bevoegdheid|*bevoegdheden|ondermandaat|beslissingsbevoegdheid|tekenbevoegdheid',
        'besluitvorming|zeggenschap',
      ],
      strong: [
        'bevoegd|gemachtigd|gemandateerd|gevolmachtigd .. om|tot|te|namens',
        '@be ... bevoegd|gemachtigd|gemandateerd|gevolmachtigd',
        'bevoegdheid|bevoegdheden om|tot',
        'mandaat|volmacht|machtiging|ondermandaat ... verle*|krijgt|heeft|hebben|geeft|geven',
        'verle*|heeft|hebben|krijgt ... mandaat|volmacht|machtiging|ondermandaat',
        '@actor|zij|hij|die|deze|wie beslist|beslissen|bepaalt|bepalen|benoemt|benoemen|kiest|besluit|besluiten',
        'beslist|beslissen|besluit|besluiten over|omtrent|inzake|of|op|tot .. de|het|een|alle|wijziging|starten|toelating|welke',
        'stelt|stellen ... vast|aan',
        'keurt|keuren ... goed|af',
        'wijst|wijzen ... aan|toe|af',
        'stelt|stellen ... werkgroep|werkgroepen|commissie|commissies|subcommissie in',
        '@body|@role|@group|zij|hij|deze kan|kunnen|mag|mogen',
        '@may .. @body|@role',
        '@body|@role|@group|zij|hij ... kan|kunnen|mag|mogen ... besluiten|beslissen|bepalen|afwijken|instellen|benoemen|ontslaan|schorsen|goedkeuren|afwijzen|weigeren|verlenen|intrekken|aanwijzen|vaststellen|wijzigen|delegeren|mandateren|aangaan|uitnodigen|inschakelen|ontheffen|beeindigen|uitsluiten|inwinnen|raadplegen|inroepen|opdragen|overdragen|machtigen|oprichten|laten|vorderen',
        '@be|@may ... door .. de|het|een|alle .. @actor ... benoemd|goedgekeurd|ontslagen|geschorst|aangewezen',
        'benoemd|ontslagen|geschorst|aangewezen|goedgekeurd|aangesteld door',
        '@be ... benoemd|vastgesteld|goedgekeurd|ontslagen|aangewezen door .. de|het .. @body|@role',
        'na|met|behoudens|zonder|ter|onder .. voorafgaande|schriftelijke? goedkeuring|instemming|toestemming .. van|aan|door',
        'behoeft|behoeven|vereist|vereisen|vergt ... goedkeuring|instemming|toestemming',
        'zonder ... toestemming|goedkeuring|instemming|besluitvorming .. van|door',
        'eindverantwoordelijk|eindverantwoordelijke|beslissingsbevoegd|beslissingsbevoegdheid|beslissingsbevoegdheden|tekenbevoegd|vertegenwoordigingsbevoegd|handelsbevoegd|doorzettingsmacht|vetorecht',
        'vertegenwoordigt|vertegenwoordigen .. de|het .. vereniging|stichting|samenwerking|schap|partijen|cooperatie|bestuur|deelnemers|platform',
        'in en buiten rechte',
        'namens .. de|het|alle ... te? .. besluiten|tekenen|ondertekenen|handelen|beslissen|treden',
        'zelfstandig .. besluit|besluiten|beslissen|beslissingen|nemen|bevoegd|bepalen',
        'bepaalt|bepalen|regelt|regelen .. zelf|zijn|haar|hun .. eigen? werkwijze',
        '@body|@role|zij|hij|die .. neemt|nemen|maakt|maken ... besluit|besluiten|beslissing|beslissingen|keuzes|keuze',
        'neemt|nemen besluiten|beslissingen',
        'beslissing|beslissingen|besluiten op|over ... te? nemen',
        '@actor heeft|hebben .. het recht|vetorecht|zeggenschap',
        'laatste|doorslaggevende woord',
        'niet .. bevoegd|gerechtigd',
        'gerechtigd .. tot|om|te',
        'geeft|geven .. opdracht aan',
        'kent|kennen ... toe',
        'verplichtingen .. aan te? gaan',
      ],
      weak: [
        'bevoegd|bevoegdheid|bevoegdheden|mandaat|gemandateerd|gemachtigd|zeggenschap',
        'goedkeuring|instemming|toestemming|beslist|bepaalt|benoemt|benoemd|vastgesteld|beslissing|beslissingen',
        'verantwoordelijk voor ... besluit*|beslis*|benoem*|goedkeur*|vaststell*',
        'kan|kunnen ... worden .. besloten|ingesteld|benoemd|verleend|ontslagen',
        'het|vaststellen|goedkeuren|benoemen|toewijzen vaststellen|goedkeuren|benoemen van',
      ],
      not: [
        'akte|akten|akten van .. goedkeuring|bekrachtiging',
        'overeenkomst|verdrag|protocol ... goedgekeurd|goedkeuring ... parlement|lidstaten|procedures|verdragsluitende',
      ],
    },
  },
  after: [
    'lessons-learned',
    'common-interest',
    'shared-vision',
    'party-interests',
    'entity',
    'governance-bodies',
    'key-people',
    'board-commitment',
  ],
} satisfies Element;

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
      cues: {
        en: ['#quoted|#abbreviation', 'named|called|known|name|hereinafter|hereafter|hereby', '#name #name'],
        nl: ['#quoted|#abbreviation', 'genaamd|naam|geheten|hierna|verder|genoemd', '#name'],
      },
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
      cues: {
        en: [
          'legal|corporation|foundation|association|committee|council|company|consortium|cooperative|partnership|entity|body|group|unincorporated|501|nonprofit|llc|society|subcommittee|project|team|panel|board|commission|trust|charity|incorporated',
        ],
        nl: [
          '*stichting|*vereniging|cooperatie|*lichaam|*commissie|*raad|*orgaan|*rechtspersoon*|*organisatie|*college|*groep|*platform|*team|*dienst|*verband|*eenheid|maatschap|vennootschap|bv|*comite|*bureau|*bestuur|entiteit|*overleg',
        ],
      },
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
      cues: {
        en: [
          'independent|independence|separate|separately|autonomous|autonomy|neutral|own|distinct|self|standalone|vendor|not|advisory|standing',
        ],
        nl: ['onafhankelijk*|zelfstandig*|eigen|los|apart|aparte|afzonderlijk|buiten|afstand|autonoom|autonome|neutraal|rechtspersoon*'],
      },
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
      cues: {
        en: [
          'staff|staffed|employees|personnel|employ|employed|secondment|seconded|secretariat|volunteers|hire|director|officers|administrator|team|employee|support',
        ],
        nl: [
          '*personeel|medewerkers|ambtenaren|gedetacheerd*|detachering|*formatie|fte|secretariaat|bureau|directeur|werknemers|vrijwilligers|secretaris|*team|bemensing|*staf',
        ],
      },
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
      cues: {
        en: [
          'by|of|under|to the? .. board|council|foundation|committee|members|parties|association|director|directors|trustees|steering|university|department|assembly|minister|society|corporation|project|linux|community|founders|founding',
          'reports|report|reporting|accountable|answers|answerable|hosted|sponsored|chartered|auspices|oversight|umbrella',
          'founder|founders|founding|founded|members',
          'pursuant|under ... charter|bylaws|act|resolution|agreement|section|law|laws',
        ],
        nl: [
          'door|van|onder|aan|voor|namens ... @body|@member|@role|gemeenten|minister|colleges|deelnemers|partijen|raad|oprichters|overheid|ministerie',
          'oprichter|oprichters|deelnemers|deelnemende|leden|partijen|minister|rapporteert|verantwoording|bestuur',
        ],
      },
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
  cues: {
    en: {
      headings: [
        '@body|group|team|wg|sig|consortium|foundation|association|alliance charter|bylaws|constitution',
        '@body|group|team|consortium|foundation ... terms of reference',
        'terms of reference ... @body|group|team|consortium',
        'bylaws|articles|statutes',
        'charter ... @body|group|team|consortium',
        'name|names',
        'legal status|entity|form|nature|structure|personality|person|identity|basis',
        'establishment|formation|incorporation|creation|constitution|founding|established',
        'corporate|corporation|offices|office|seat|domicile|headquarters|location',
        'status|affiliation|umbrella|fiscal',
        'no partnership|agency',
        'relationship of|between',
        'relationship ... board|foundation|parties',
      ],
      strong: [
        'legal|separate|independent|corporate|juridical entity|person|personality|status|body',
        'body corporate',
        '@group|@body ... legally|formally independent|established|registered|incorporated|constituted',
        'hereby .. establish|establishes|established|create|creates|created|form|forms|formed|constitute|constitutes|constituted|found|founded|charter|charters|chartered|organized',
        '@body|@group|@document .. @be|been .. established|formed|constituted|founded|incorporated|chartered|instituted ... as|by|under|in|to|pursuant|with|of',
        '@body|@group @be|been .. created|established|formed|chartered|constituted by|under|pursuant|as',
        'there is|shall|will be? .. established|constituted|created|a committee|council|board|body|secretariat|panel|commission|group|association|foundation',
        'establish|establishes|established|establishing|creates|created|forms|formed|constitutes|institutes|charters|chartered|convenes ... committee|subcommittee|council|foundation|association|consortium|secretariat|body|commission|panel|society|alliance|partnership|board|collaborative|forum|network|corporation|cooperative',
        'nonprofit|profit|charitable|membership|stock .. corporation|organization|organisation|association|foundation|company|entity|society|cooperative',
        'incorporated|organized|organised|registered|domiciled|constituted|established ... under|in|as ... law|laws|state|act|corporation|company|foundation|association|section|code|entity|charity|cooperative',
        '501',
        'unincorporated association',
        'limited liability|by',
        'name of this|the|our .. organization|organisation|association|corporation|foundation|committee|group|society|council|club|consortium|body|union|cooperative|company|board|project',
        '@group|@body|organization|corporation|club|union ... shall be known|called|named',
        'known as ... @group|@body|corporation|association',
        'committee|subcommittee|council|group|board|panel|team|sig|forum|program|project is|are|shall|serves|acts|functions|will be? as? a|an|the ... committee|body|subcommittee|arm|organ|entity|subgroup|unit|organization|association|initiative|council|group|foundation|corporation|board',
        'a|an|as .. project|committee|subcommittee|group|initiative|program|programme|body|council|subgroup|series of the ... board|foundation|association|council|committee|society|corporation|university|department|assembly',
        'committee|subcommittee of the|its .. board|council|assembly|foundation|association',
        'standing|advisory|ad|independent|permanent|statutory|joint|governing|representative|decision|deliberative|consultative hoc|making? body|entity|organ|panel|commission',
        'a|an|as|the standing|advisory|ad|permanent|statutory|joint hoc? committee|council|commission|group|board',
        'committee|council|group|panel|commission|body|team|sig|subcommittee reports|report|accountable|answers|answerable|reporting .. to',
        '@must report|reports|accountable|answerable directly? to the ... board|council|committee|director|foundation|secretary|minister',
        'under .. auspices|aegis|umbrella|jurisdiction|supervision|oversight',
        'is|are|be|been hosted|sponsored|operated|administered|housed by|under|within|at .. foundation|association|institute|university|inc|linux|society|corporation|apache|council|consortium',
        'fiscal sponsor|sponsorship|sponsored|host|hosted',
        'a|lf|foundation|series|apache series|projects|project of|llc|foundation',
        'subsidiary|chapter|affiliate|subproject|division|working of',
        'not|nothing|no|neither ... partnership|venture|agency|entity|corporation|fiduciary|personality',
        'principal|registered|head office|offices|place|seat',
        'memorandum|articles of association|incorporation',
        'powers|existence ... derive|derives|derived|corporation',
        'sponsor|host|hosts and host|sponsor',
        'serve|serves|serving|act|acts|function|functions|operates|operate|organized|organised as a|an|the ... group|body|forum|committee|council|arm|organ|organization|organisation|association|entity|secretariat',
        'this|the wg|sig|group|committee|team|council|board|subcommittee|taskforce adheres|operates|exists|reports|falls',
        'this|the|our .. group|committee|team|council|wg|sig|board|cooperative|consortium|association is|was|are|been|shall .. organized|organised|formed|chartered|created|established|convened|constituted|founded|incorporated',
        'established|formed|created|chartered|constituted|convened|founded|recognized|recognised by|under|through|as|pursuant .. this|the ... charter|board|council|committee|resolution|agreement|foundation|tsc|tc|act',
        'constitute|constitutes the|a|an ... @body|group|team',
        'membership|member|volunteer|community|industry|non|not organization|organisation|association|run|profit|led',
        '@body|group|team|wg|cooperative|foundation ... authority|powers|mandate|power ... granted|delegated|derived|derives|given|from',
        'disband|dissolve|dissolved|convert|converted ... wg|sig|working|committee|group',
      ],
      weak: [
        'purpose|mission|goal|aim|objective|charter|role of the|this ... @body|group|team|consortium|foundation|wg|sig|project',
        '#name #name group|committee|council|team|board|foundation|consortium|wg|sig is|was|aims|will|exists|serves|provides|shall|has|seeks',
        'delegate|delegates|delegated|delegation ... @body|team|group',
        '@body|group|team .. @be .. composed|comprised',
        '@body|group|team .. consists|consist of',
        'cooperative',
        'foundation|association|corporation|consortium|cooperative|nonprofit|society|alliance',
        'established|founded|incorporated|chartered|constituted',
        'reports|accountable|report to',
        'legal|entity|fiscal',
        '@body|@group is a|an',
        'subcommittee|committee of',
        'part of the',
        'hosted|umbrella',
      ],
      not: ['conflict of interest'],
    },
    nl: {
      headings: [
        'naam|zetel|rechtsvorm|instelling|oprichting|samenwerkingsvorm|*rechtspersoon*|vestigingsplaats|openbaar|statutaire|juridische|vestiging|entiteit',
        'instellen .. *commissie|*werkgroep',
      ],
      strong: [
        '*rechtspersoon|*rechtspersoonlijkheid|rechtspersonen',
        'openbaar lichaam',
        'gemeenschappelijk orgaan|openbaar',
        'bedrijfsvoeringsorganisatie|centrumgemeente|centrumregeling|gastheergemeente|bestuurscommissie',
        'cooperatie|cooperatieve|maatschap|vennootschap|vof|bv',
        'juridische|zelfstandige|aparte|afzonderlijke|zelfstandig|herkenbare .. entiteit|organisatie|rechtsvorm|dienst|orgaan|eenheid',
        'eigen rechtsvorm|entiteit',
        '*stichting|*vereniging|*platform|*commissie|*raad|*fonds|organisatie|club|*bond|*college ... draagt|heeft ... naam',
        '*stichting|*vereniging|*commissie|*platform|organisatie|cooperatie|lichaam ... genaamd|geheten',
        'draagt de naam',
        'statutair|statutaire ... zetel|gevestigd|naam',
        'zetel ... te|in',
        '@body|@group|vereniging|stichting|lichaam|*commissie|dienst|*schap .. is|zijn gevestigd',
        'er is|wordt|zijn|worden ... *commissie|*raad|*college|*bestuur|*orgaan|*team|*groep|*comite|*platform|*bureau|*forum|*netwerk|lichaam|*kamer|*dienst|*eenheid|*autoriteit|*overleg|*instituut|*force|*kring|*panel|*tafel',
        '*commissie|*raad|*college|*bestuur|*orgaan|*team|*groep|*comite|*platform|*bureau|*forum|*netwerk|*kamer|*dienst|*eenheid|*autoriteit|*overleg|*organisatie|*verband|*ambassadeur|*stichting|*vereniging|*lichaam ... @be|hierbij ... ingesteld|opgericht|geformeerd',
        '@be ... ingesteld|opgericht ... *commissie|*raad|*college|*bestuur|*orgaan|*team|*groep|*comite|*platform|*bureau|*dienst|*stichting|*vereniging|*lichaam',
        'stelt|stellen ... *commissie|*raad|*college|*groep|*team|*comite|*platform|*orgaan|*overleg|*bureau in',
        'richt|richten .. een|hierbij ... op $',
        'richt|richten ... *stichting|*commissie|*vereniging|cooperatie|*organisatie|*bureau|*raad|*platform ... op',
        'verzameling|samenstel van organen',
        'instelling van ... *commissie|*raad|*college|*groep|*team|*comite|*platform|*bureau|*orgaan|*eenheid|*forum',
        'in het leven',
        'hierna|verder ... vereniging|stichting|commissie|platform|werkgroep',
        '*commissie|*raad|*groep|*team|*bureau|*orgaan|*platform|*dienst|*eenheid ... ressorteert|onderdeel|valt|ondergebracht|geplaatst ... onder|van|bij',
        'ressorteert|ondergebracht|gehuisvest ... bij|onder',
        '*commissie|*raad|*groep|*team|*dienst|*eenheid|*platform|*bureau .. is een ... *commissie|*orgaan|*dienst|*organisatie|*overleg|*verband|*platform|*raad|*stichting|*vereniging|*groep|*eenheid|onderdeel',
        'wordt|worden|is ... opgericht|ingesteld|vormgegeven|ondergebracht ... als|voor|door|bij|in',
        'geen|niet ... rechtspersoon*|maatschap|vennootschap|joint|agentschap|gezagsverhouding',
        'programmaorganisatie|projectorganisatie',
      ],
      weak: [
        'op te richten',
        'adviesorgaan|overlegorgaan|bestuursorgaan',
        'stichting|vereniging|cooperatie|lichaam',
        'opgericht|ingesteld|oprichting|instelling',
        'gevestigd|zetel|naam',
        '*platform|*samenwerkingsverband|*organisatie is|heeft|kent',
        'onafhankelijk|onafhankelijke',
        'onderdeel van',
      ],
      not: [],
    },
  },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest', 'shared-vision', 'party-interests'],
} satisfies Element;

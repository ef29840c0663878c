import type { Element } from '../engine/types.ts';

export default {
  id: 'governance-bodies',
  title: { en: 'Bodies and roles', nl: 'Organen, taken en rollen' },
  summary: {
    en: 'Say which bodies and roles there are, and their tasks.',
    nl: 'Leg vast welke organen en rollen er zijn en wat hun taak is.',
  },
  why: {
    en: 'Work that belongs to everybody is done by nobody. A reader must see which bodies there are, who sits in them and what each does. At Wigo4it the programme managers of the four services had the task that is most often forgotten: connecting the interests inside each party.',
    nl: 'Wat van iedereen is, doet niemand. De lezer moet zien welke organen er zijn, wie erin zit en wat elk orgaan doet. Bij Wigo4it hadden de programmamanagers van de vier diensten de taak die het vaakst wordt vergeten: de belangen binnen elke partij verbinden.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'At Wigo4it the programme managers of the four social services connected the interests.',
        nl: 'Bij Wigo4it verbonden de programmamanagers van de vier diensten de belangen.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'required', 'programme-plan': 'required' },
  facets: [
    {
      id: 'members',
      title: { en: 'who sits in each body', nl: 'wie in elk orgaan zit' },
      apart: true,
      cues: {
        en: [
          'consist|consists|consisting|comprise|comprises|comprised|composed|composition|membership|members|member|elected|appointed|representatives|representative|seats|seat|chair|chaired|co|selected|nominated|size',
          'led|staffed by',
          'who',
        ],
        nl: [
          'bestaat|bestaan|bestaande|leden|lid|samengesteld|samenstelling|benoemd|benoemt|benoemen|vertegenwoordigers|vertegenwoordiger|zetels|voorzitter|voorzitters|aangewezen|gekozen|deelnemers|plaatsvervanger|plaatsvervangend|functionarissen|directeuren|gevormd|secretaris',
        ],
      },
      clause: {
        en: 'The steering group consists of one board member per party; {{name or office}} is in the chair.',
        nl: 'De stuurgroep bestaat uit één bestuurder per partij; {{naam of functie}} is voorzitter.',
        kinds: {
          'body-charter': {
            en: 'The committee consists of {{number}} members; {{name or office}} is in the chair.',
            nl: 'De commissie bestaat uit {{aantal}} leden; {{naam of functie}} is voorzitter.',
          },
          governance: {
            en: 'The steering committee consists of {{number}} people, whom the members appoint for {{period}}; {{name or role}} is in the chair.',
            nl: 'De stuurgroep bestaat uit {{aantal}} personen, die de leden voor {{periode}} benoemen; {{naam of rol}} is voorzitter.',
          },
        },
      },
    },
    {
      id: 'tasks',
      title: { en: 'the tasks of each', nl: 'de taken van elk orgaan' },
      cues: {
        en: [
          'responsible|responsibility|responsibilities|duties|duty|task|tasks|tasked|role|roles|functions|charged|accountable|mandate|authority',
          'shall|will|must|may|should oversee|review|approve|coordinate|manage|lead|maintain|preside|prepare|convene|facilitate|provide|advise|set|appoint|elect|report|conduct|act|keep|chair|supervise|administer|ensure|represent|make|serve|perform|monitor|assist|recommend|organize|organise|call|publish|guide|govern|direct|decide|determine|establish|develop|handle|be|have',
          'oversees|manages|leads|reviews|maintains|coordinates|provides|ensures|helps|approves|decides|sets|guides|advises|facilitates|steers|makes|handles|runs|supports',
          'oversee|oversight|reviewing|managing|maintaining|coordinating|guiding|approving|setting|leading',
        ],
        nl: [
          'taak|taken|*taak|*taken|verantwoordelijk*|belast|rol|rollen|opdracht|bevoegd|bevoegdheid|mandaat|ondermandaat|volmacht',
          'adviseert|adviseren|bewaakt|bewaken|bereidt|coordineert|coordineren|ondersteunt|ondersteunen|leidt|voert|stuurt|zorgt|draagt|vertegenwoordigt|beheert|beheren|ziet|bevordert|toetst|toetsen|besluit|beslist|bespreekt|beoordeelt|onderzoekt|onderhoudt|organiseert|rapporteert|regisseert',
          'overleg|besprekingen|aanbevelingen|advies ... plegen|voert|pleegt|doet|geeft',
        ],
      },
      clause: {
        en: 'The steering group sets the course and adopts the budget. The programme director leads the programme organisation and prepares the decisions of the steering group. {{Organisation}} provides the secretariat.',
        nl: 'De stuurgroep bepaalt de koers en stelt de begroting vast. De programmadirecteur leidt de programmaorganisatie en bereidt de besluiten van de stuurgroep voor. {{Organisatie}} voert het secretariaat.',
        kinds: {
          'body-charter': {
            en: 'The committee sets its work plan, carries it out and advises the founders. The chair leads the meetings and speaks for the committee. {{Organisation}} provides the secretary, who prepares the meetings and keeps the minutes.',
            nl: 'De commissie stelt haar werkplan vast, voert het uit en adviseert de instellers. De voorzitter leidt de vergaderingen en spreekt namens de commissie. {{Organisatie}} levert de secretaris, die de vergaderingen voorbereidt en de verslagen maakt.',
          },
          governance: {
            en: 'The steering committee sets the direction, manages the budget and appoints the maintainers. The maintainers review contributions, prepare releases and answer questions. Contributors propose changes.',
            nl: 'De stuurgroep bepaalt de koers, beheert de begroting en benoemt de beheerders. De beheerders beoordelen bijdragen, bereiden versies voor en beantwoorden vragen. Bijdragers stellen wijzigingen voor.',
          },
        },
      },
    },
    {
      id: 'connectors',
      subtle: true,
      title: { en: 'who connects the interests inside each party', nl: 'wie de belangen binnen elke partij verbindt' },
      apart: true,
      cues: {
        en: [
          'interests|views|needs ... balance*|reconcil*|align*|weigh*',
          'liaison|liaisons|representative|representatives|represent|represents|representing|delegate|delegates|ambassador|ambassadors|connector|connectors|constituency|constituents|constituencies|bridge|liaise|intermediary',
          'point|points of contact',
          'connect|connects|connecting|link|links',
          'coordinate|coordinates|coordination|communicate|communicates|communication|collaborate ... with|between|across|among',
          'on behalf',
          'connect|connects|liaison|liaisons|representative|representatives|represent|represents|delegate|delegates|ambassador|connector|coordinate|coordinates|coordination|communicate|communication|between|behalf|constituency|bridge|interface',
        ],
        nl: [
          'belangen ... balans|evenwicht|afweeg*|afgewogen|afweging|verenig*|samenbreng*',
          'vertegenwoordig*|liaison|verbind*|verbinding|ambassadeur*|afgevaardigde*|schakel|schakels|contactpersoon|contactpersonen|achterban|achterbannen|accounthouder*|verbindingsofficier|ketenpartners|aanspreekpunt',
          'afstemming|afstemmen|stemt|coordineert|coordinatie ... met|tussen|af',
          'namens|vanuit .. @member|gemeenten|organisatie|organisaties|partijen',
          'programmamanagers|accountmanager|gemandateerde',
        ],
      },
      clause: {
        en: 'Each party appoints one programme manager; together they connect the interests of their organisations with the work.',
        nl: 'Elke partij wijst één programmamanager aan; samen verbinden zij de belangen van hun organisaties met het werk.',
        kinds: {
          'body-charter': {
            en: 'Each founder appoints one contact person; together they connect the interests of their organisations with the work of the committee.',
            nl: 'Elke insteller wijst één contactpersoon aan; samen verbinden zij de belangen van hun organisaties met het werk van de commissie.',
          },
          governance: {
            en: 'Each member appoints one contact person; together they connect the interests of their organisations with the work of the project.',
            nl: 'Elk lid wijst één contactpersoon aan; samen verbinden zij de belangen van hun organisaties met het werk van het project.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'who does|is|are what?',
        'role|roles',
        'responsibility|responsibilities|duties|functions|tasks',
        '^ the? .. @body|@role|maintainership|teams|team|officers|staff|moderation|sponsor $',
        '@body|@role|team role|roles|responsibilities|duties|members|membership|composition|structure|mandate|powers|functions|organization|meetings',
        'board of directors|trustees',
        'officers|maintainers|committers|chairs|leads|staff',
        'governance structure|model|bodies|body',
        'organizational|organisational|organisation|organization|management|leadership structure',
      ],
      strong: [
        '@body|@role|team|teams|group|groups|sig|wg .. is|are|be|remain|remains|being .. responsible|accountable|tasked|charged|entrusted|empowered',
        'responsibility|duty|role|task is to',
        'duty|task|function of the',
        '@body|@role|team|group|members @must ... oversee|review|approve|coordinate|manage|lead|maintain|preside|prepare|convene|facilitate|provide|advise|set|appoint|elect|report|conduct|act|keep|chair|supervise|administer|ensure|represent|make|serve|perform|monitor|assist|recommend|organize|organise|call|publish|guide|govern|direct|decide|determine|establish|develop|handle|steer|have',
        '@body|@role|team|group .. oversees|reviews|approves|manages|leads|coordinates|maintains|sets|facilitates|presides|advises|prepares|convenes|provides|appoints|elects|reports|conducts|acts|keeps|chairs|supervises|administers|ensures|represents|makes|serves|performs|monitors|assists|recommends|organizes|organises|calls|publishes|guides|governs|directs|decides|determines|steers|handles|runs|owns|helps|supports',
        '@body|@role ... consist|consists|comprise|comprises|composed|comprised|made',
        'tasked|charged|entrusted with',
        'accountable for',
        '@must ... circulate|keep|prepare|publish|distribute ... agenda|agendas|minutes',
        'host|hosts|convener|conveners|scribe|steward|stewards|delegate|delegates|working|ambassador @must|is|are|responsible',
        'responsible for',
        'responsibility|responsibilities|duties|role|roles|tasks of|include|includes|are',
      ],
      weak: [
        '@body|@role|team|teams|maintainers|committers ... review|manage|lead|coordinate|maintain|oversee|guide|merge|triage|moderate|help|make|ensure|approve|decide',
        'chair|chairs|secretary|treasurer|president|director',
        '@body|@role|team @may',
        'elected|appointed|appoint|elect',
      ],
      not: ['licensee|licensor|contractor|discloser|customer|indemnif*|taxes|recipient|vendor|subcontractor'],
    },
    nl: {
      headings: [
        'wie .. doet|is',
        '^ de? organisatie $',
        '*rol|*rollen|taak|*taken|verantwoordelijkheden|verantwoordelijkheid|*bestuur|*organen|*voorzitter|*secretaris|*secretariaat|*stuurgroep|*directie|*overlegstructuur|projectorganisatie|programmaorganisatie|beheerorganisatie|*governance|*commissie|*commissies|*raad|*bureau|*werkgroep|*werkgroepen|*werkwijze|samenstelling|functionarissen|bevoegdheden|directeur|penningmeester|overleg|organisatiestructuur|besturing|*team|*teams',
      ],
      strong: [
        '@body|@role|*commissie|*groep|*team|*raad|*bureau|*platform|*overleg|*secretariaat ... belast|verantwoordelijk|aanspreekbaar',
        'belast met',
        '@body|@role|*commissie|*groep|*team|*raad|*bureau|*platform|*overleg|*secretariaat|*college ... heeft|hebben ... taak|taken|opdracht',
        'heeft|hebben .. tot|als taak|taken',
        'taak|taken van',
        '@body|@role|*commissie|*groep|*team|*raad|*bureau|*platform|*overleg|*secretariaat|*college ... adviseert|bewaakt|bereidt|coordineert|ondersteunt|leidt|voert|stuurt|ziet|zorgt|draagt|bespreekt|houdt|roept|stelt|vertegenwoordigt|beheert|regisseert|beoordeelt|beslist|benoemt|bepaalt|organiseert|toetst|rapporteert|onderhoudt|kiest|brengt|doet|onderzoekt|bevordert|waarborgt|besluit|vormt',
        '@body|@role|*commissie|*groep|*team|*raad ... moet|moeten|zal|zullen|dient|dienen|kan|kunnen ... adviseren|bewaken|voorbereiden|coordineren|ondersteunen|leiden|voeren|sturen|toezien|zorgen|dragen|bespreken|houden|vertegenwoordigen|beheren|organiseren|toetsen',
        'voorzitter|secretaris|penningmeester|directeur|secretariaat|griffier is|leidt|wordt|heeft|voert|draagt|zorgt|roept|opent',
        '@body|*commissie|*groep|*raad|*team|*bestuur ... bestaat uit',
        'verantwoordelijk voor',
        'onder leiding|voorzitterschap van',
        'met|heeft|hebben|vervult|vervullen .. rol|taak',
        '@body|*commissie|*raad|*groep|*team|*bestuur|*college|*platform ... pleegt|plegen|voert|doet|brengt|verricht|houdt|geeft ... overleg|besprekingen|aanbevelingen|advies|adviezen|verslag|onderzoek|toezicht',
        '*commissie|*raad|*groep|*team|*bestuur|*college|*platform ... om|tot ... plegen|adviseren|bespreken|onderzoeken|coordineren|bewaken|bevorderen',
        '@body|*commissie|*raad|*groep|*team|*bestuur|*college @be bevoegd',
        '*raad|*commissie|gremium|*college|*overleg ... advies|adviezen|gevraagd|adviserende',
        'is|zijn .. eindverantwoordelijk|eindverantwoordelijke|aanspreekpunt|systeemverantwoordelijk',
        'aan het|de|een .. @body|@role|*bestuur|*directeur|*directeuren|*inspecteurs ... voorbehouden|opgedragen|toevertrouwd|mandaat|volmacht|machtiging|gemandateerd',
        'aan het hoofd',
      ],
      weak: [
        'overleg te plegen',
        '*commissie|*werkgroep|*raad|*bestuur ... bijeen|bijeenkomen|bijeenkomt|vergadert|vergaderen',
        'ondermandaat|mandaat|volmacht ... verleend|verlenen|verleent',
        'opdrachtgever|leverancier|regisseur|beheerder|regiepartij',
        'stuurgroep|werkgroep|commissie|bestuur',
        'voorzitter|secretaris|penningmeester|secretariaat',
        'taak|taken|rol|rollen',
        'benoemt|benoemd|aangewezen',
      ],
      not: [
        'speelt|spelen|vervult ... cruciale|belangrijke|grote|centrale|essentiele rol',
        'iedereen|ieder|elk .. verantwoordelijk voor .. eigen',
      ],
    },
  },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest', 'shared-vision', 'party-interests', 'entity'],
} satisfies Element;

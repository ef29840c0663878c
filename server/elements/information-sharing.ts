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
      cues: {
        en: [
          'information|data|minutes|notes|records|documents|decisions|agenda|agendas|report|reports|results|discussions|communications|code|meetings|knowledge|proceedings|recordings|conflict|conflicts|interests|matters|proposals|deliberations|votes|statements|updates|materials|issues',
        ],
        nl: [
          'informatie|gegevens|*gegevens|data|verslag*|*verslag|notulen|stukken|documenten|besluiten|agenda*|rapport*|resultaten|kennis|inlichtingen|archief*|adviezen|advies|vergadering*|belangen*|ervaringen|*informatie|signalen|dossier*|bescheiden|persoonsgegevens|besluitenlijst|*uitwisseling|publicatie*',
        ],
      },
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
      cues: {
        en: [
          'website|site|wiki|repository|repo|repositories|github|gitlab|mailing|list|slack|forum|channel|channels|portal|platform|drive|email|archive|archives|page|discord|zulip|calendar|workspace|folder|meeting|meetings|register|database|zoom|calls|call|blog|newsletter|discourse|issue|issues|tracker|secretariat',
        ],
        nl: [
          'website|site|wiki|repository|github|gitlab|mailinglijst|slack|forum|portaal|platform|omgeving|werkomgeving|*omgeving|archief|mail|email|pagina|kanaal|kanalen|register|systeem|database|nieuwsbrief|vergadering*|overleg|bijeenkomst*|intranet|teams|internet|secretariaat|pleio|loket|dossier|ministerie|*systeem',
        ],
      },
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
      cues: {
        en: [
          'public|publicly|community|members|parties|participants|partners|each|other|board|council|committee|everyone|anyone|third|team|group|stakeholders|tsc|all|maintainers|contributors|directors|mailing|website|membership|@member|@body',
        ],
        nl: [
          'openbaar|openbare|partijen|leden|deelnemers|elkaar|derden|iedereen|publiek|bestuur|minister|ministers|alle|*commissie|college|raad|website|betrokkenen|community|@member|@body|@role|archief|ministerie|buiten',
        ],
      },
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
      cues: {
        en: [
          'unless|except|exception|exceptions|only|where|when|if|subject|must|shall|without|provided|before|within|confidential|confidentiality|private|public|publicly|prior|consent|permission|appropriate|sensitive|privacy|closed|personal|legal|security',
        ],
        nl: [
          'tenzij|behalve|uitsluitend|alleen|slechts|indien|mits|voorwaarde*|toestemming|vertrouwelijk*|geheim*|openbaar|wet|behoudens|noodzakelijk|grond|doel|zonder|moet|moeten|voorafgaand*|wanneer|tenminste|nadat|vooraf|voordat|binnen',
          'voor zover',
        ],
      },
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
  cues: {
    en: {
      headings: [
        'confidential*|secrecy|disclosure|nondisclosure',
        'transparen*|openness|publicity',
        'information|data sharing|exchange|access|flow|management',
        'communication|communications|channels',
        'minutes|records|recordkeeping|archive|archives|publication|publications|reporting',
        'conflict|conflicts of interest|interests',
        'publication|publicity|privacy',
        'meetings ... public|open|minutes|notes',
        'data',
        'mailing list|lists',
      ],
      strong: [
        'confidential|confidentiality|confidentially|confidence .. @be|@must|treated|kept|information|data|and|of|to|in|with|obligations|matters|discussions|unless',
        'keep|kept|treat|treated|maintain|hold|held|remain|remains|discuss|discussed|in .. confidential|confidence|secret|private|confidentially|confidentiality',
        'not .. disclose|divulge|reveal|share ... information|data|to|any|third|outside|details',
        'disclose|disclosed|disclosing|disclosure ... conflict|conflicts|interest|interests|information|affiliation|affiliations|party|parties|third|public',
        'conflict|conflicts .. of .. interest|interests',
        'recuse*|recusal|abstain ... conflict|interest|affiliat*',
        'minutes|notes|agenda|agendas|records|recordings|decisions|proceedings|summaries|summary|documents|reports|report|results|deliverables ... public|publicly|published|posted|shared|available|archived|open|circulated|distributed|accessible|recorded|repository|wiki|website|circulate',
        'publish|publishes|publishing|post|posts|posting|circulate|circulates|share|shares|distribute|distributes ... minutes|notes|agenda|agendas|records|decisions|summary|summaries|documents|report|reports|results|information|data|rationale|outcome|outcomes',
        'public|publicly .. available|accessible|archived|viewable|readable|visible|posted|documented|announced|recorded|listed|logged',
        'meetings|discussions|discussion|communication|communications|deliberations|mailing|list|lists|channel|channels|calls|proceedings ... public|open|publicly|recorded|archived|closed|private|transparent|publicised|live',
        'public|open|private|closed|publicly .. mailing|list|lists|meeting|meetings|forum|forums|channel|channels|discussion|discussions|session|sessions|repository|repo|archive|slack',
        'take|takes|taken|taking|keep|keeps|record|records .. minutes|notes',
        'minutes .. of|are|shall|will|must|taken|kept',
        'conduct|conducted|done|made|carried|performed|happen|happens|take|takes .. in? .. public|open|openly|transparently|publicly',
        'transparent|transparency|transparently',
        'share|shares|sharing|shared|exchange|exchanges|exchanging|exchanged .. information|data|knowledge|best|experience|experiences|lessons|insights|expertise|updates|findings',
        'information|data|knowledge .. sharing|exchange|shared|exchanged|sharable',
        'data sharing|access|protection|exchange',
        'access to .. information|data|records|documents|minutes',
        'report|reports|reporting|update|updates|informs|inform|informed|communicate|communicates|notify|notifies ... publicly|public|community|members|membership|board|council|committee|all|website|mailing|monthly|quarterly|annual',
        'executive|closed session',
        'embargo*|nda|non disclosure',
        'mailing|email list|lists ... announce*|discuss*|communic*|archive*|public',
        'announce|announces|announced ... public|publicly|mailing|list|community|website|blog|members',
        'freedom of information',
      ],
      weak: [
        'confidential|confidentiality|private',
        'public|publicly|published|publish',
        'transparent|transparency',
        'minutes|notes|agenda',
        'mailing list|lists',
        'communication|communicate|communications',
        'information|data',
        'report|reports|reporting',
        'website|wiki|repository|slack|forum|github',
        'disclose|disclosure',
        'open',
        'shared|share|sharing',
        'record|records|recorded',
      ],
      not: [],
    },
    nl: {
      headings: [
        'geheimhouding*|vertrouwelijk*|openbaar*|openbaarheid',
        'informatie*|*informatie|gegevens*|*gegevens',
        'communicatie*|publiciteit|publicatie*|transparant*',
        'archief*|archivering|verslag*|verslaglegging|notulen|dossier*',
        'inlichting*|informatievoorziening|informatieplicht',
        'belangenverstrengeling|belangenconflict*|tegenstrijdig',
        'kennisdeling|delen',
        'rapportage*|verantwoording',
        'website',
      ],
      strong: [
        'geheimhouding*|geheim|geheimhoudt|zwijgplicht',
        'vertrouwelijk|vertrouwelijke|vertrouwelijkheid ... informatie|gegevens|behandel*|karakter|stukken|@member|@be|aard|worden|omgaan|omgegaan|van|beraadslag*',
        'informatie|gegevens|stukken|verslagen|kennis ... vertrouwelijk|vertrouwelijkheid|geheim|openbaar|gedeeld|delen|uitgewisseld|uitwisselen|verstrekt|verstrekken|beschikbaar|toegankelijk|toegang|inzage|gepubliceerd',
        'delen|deelt|uitwissel*|uitgewisseld|verstrekt|verstrekken|verstrekking|verschaft|verschaffen|wisselen|wisselt ... informatie|gegevens|kennis|data|ervaringen|inlichtingen|stukken|documenten|signalen|bevindingen',
        'uitwisseling|delen|verstrekking .. van .. informatie|gegevens|kennis|data|ervaringen|persoonsgegevens',
        'informatie|gegevens|kennis|data|ervarings uitwisseling|deling',
        'informatieuitwisseling|gegevensuitwisseling|kennisuitwisseling|gegevensdeling|informatiedeling|kennisdeling|gegevensverstrekking',
        '@be|worden|wordt|zijn|is .. openbaar|openbare',
        'openbaar ... gemaakt|maken|gemaakt|maakt|toegankelijk|verslagen|tenzij',
        'maakt|maken ... openbaar',
        'openbaarmak*|openbaargemaakt|openbaarheid',
        'verslag|verslagen|notulen|besluitenlijst|agenda|stukken|rapport|rapporten|adviezen|advies|resultaten|besluiten|documenten ... openbaar|gepubliceerd|toegezonden|gezonden|beschikbaar|gedeeld|website|toegankelijk|verspreid|gestuurd|verstuurd|rondgestuurd|ter beschikking',
        'publiceert|publiceren|gepubliceerd|publicatie ... website|verslag*|besluit*|resultaten|rapport*|jaarverslag|advies|adviezen|documenten|notulen|agenda|op|openbaar',
        'verslag|notulen|aantekeningen|besluitenlijst ... gemaakt|opgesteld|opgemaakt|bijgehouden|gehouden|vergadering*',
        'maakt|maken|stelt|houdt|opstellen|bijhouden|verzorgt ... verslag|notulen|besluitenlijst',
        'inlichtingen ... verstrek*|verschaf*|gevraagd|geeft|geven|inwinnen|vragen',
        'verstrek*|verschaf*|geeft|geven|inwinnen|inwint ... inlichtingen',
        'informeert|informeren|geinformeerd|informeer|stelt|stellen|houdt|houden ... elkaar|wederzijds|hoogte|@member|@body|@role|op de hoogte',
        'op de hoogte ... van|over|gehouden|gesteld|elkaar',
        'besloten|openbare vergadering|vergaderingen|karakter|zitting',
        'vergadering|vergaderingen|bijeenkomsten .. @be .. openbaar|besloten|toegankelijk',
        'achter|met gesloten deuren',
        'transparant*|transparantie',
        'woo|wob|wet open overheid|openbaarheid',
        'archief*|archivering|gearchiveerd|archiefbescheiden',
        'toegang ... informatie|gegevens|stukken|documenten|verslagen',
        'inzage ... stukken|gegevens|boeken|bescheiden|documenten',
        'belangenverstrengeling|belangenconflict*|tegenstrijdig|tegenstrijdige|nevenfunctie*',
        'persoonlijk|eigen belang ... meldt|melden|onthoudt|beraadslaging|stemming',
        'communicatie ... @member|@body|@role|via|over|verloopt|naar|extern*|woordvoer*',
        'pers|media|woordvoering|persbericht* ... @member|@body|@role|overleg|afstem*',
        'geen mededeling*',
      ],
      weak: [
        'vertrouwelijk|vertrouwelijke',
        'openbaar|openbare|gepubliceerd|publiceren|publiceert|publicatie',
        'informatie|gegevens|inlichtingen',
        'verslag|verslagen|notulen|jaarverslag',
        'website|nieuwsbrief|wiki',
        'communicatie|communiceren|communiceert',
        'informeert|informeren',
        'delen|gedeeld|uitwissel*|kennisdeling',
        'archief',
        'rapporteert|rapportage|rapporteren',
      ],
      not: ['staatscourant|staatsblad'],
    },
  },
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

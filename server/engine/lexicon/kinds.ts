/** KindCues and opening words that tell for what a document is written. */
import type { Cue, Kind, Language } from '../types.ts';

/** Cues by kind and language. */
type KindCues = Readonly<Record<Kind, Readonly<Record<Language, readonly Cue[]>>>>;

/** In the title: the word that names the document. With it a text is a charter, however little it says yet. */
export const titles: KindCues = {
  'partnership-agreement': {
    en: [
      'memorandum of understanding|agreement|cooperation|collaboration',
      'agreement|covenant $',
      'mou',
      'letter of intent',
      'heads of terms|agreement',
      '@partner agreement|charter|protocol|memorandum|covenant|compact|pact|accord',
      'agreement .. cooperation|collaboration|partnership',
      'charter|covenant|compact|pact .. @partner|cooperative',
      'inter|interagency|intergovernmental|interlocal agreement|agency',
      'data sharing agreement|charter|protocol',
      'contributor|contribution|participation|membership|member|workstream|ventures agreement',
      'declaration of intent',
      'green|city|region|regional|growth|health|sector deal|deals',
      'manifesto|concordat',
      'statement of intent',
      'framework agreement',
      'protocol .. sharing|exchange|cooperation|collaboration|coordination',
      'statement|declaration of commitment|cooperation|partnership',
    ],
    nl: [
      '*samenwerkingsovereenkomst|*convenant|*convenanten|intentieverklaring|intentieovereenkomst|*samenwerkingsprotocol|samenwerkingsregeling|samenwerkingsconvenant',
      '*bestuursakkoord|*bestuursovereenkomst|*raamovereenkomst|*dienstverleningsovereenkomst|*regiodeal|manifest|*afsprakenstelsel|*oprichtingsovereenkomst|*serviceafspraken|*gegevensleveringsovereenkomst',
      'gemeenschappelijke regeling',
      '*centrumregeling',
      'overeenkomst|akkoord ... tussen',
      'green|city|regio|woon|zorg deal|deals',
      '*samenwerkingsafspraken|*samenwerkingsverklaring|*samenwerkingsagenda',
      '*overeenkomst|*regeling|*afspraken|*protocol|*akkoord|memorandum .. *samenwerking*',
      'memorandum van overeenstemming|overeenkomst',
      '*samenwerking* .. *overeenkomst|*regeling|*protocol|*akkoord',
    ],
  },
  'body-charter': {
    en: [
      'terms of reference',
      'tor',
      '@body|team|group|sig|wg .. charter|resolution|resolutions|mandate|remit',
      'steering|advisory|working|special .. charter',
      'charter .. @body|group|team',
    ],
    nl: [
      '*instellingsbesluit|*instellingsregeling|*mandaatbesluit|*mandaatregeling|*mandaatverlening|*taakopdracht|*opdrachtbrief',
      'reglement van orde',
      'instelling ... *commissie|*werkgroep|*raad|*stuurgroep|*team|*eenheid|*groep|*autoriteit|*forum|platform',
      'instellen ... *commissie|*werkgroep|*raad',
      'verlenen|verlening van *mandaat|ondermandaat|volmacht|machtiging',
      '*besluit *mandaat|ondermandaat|volmacht|machtiging',
      'reglement ... *commissie|*commissies|*werkgroep|*werkgroepen|*stuurgroep|*adviesraad|*adviesraden|*clientenraad|*klankbordgroep',
      'regeling|besluit|verordening ... *commissie|*commissies|*adviesraden|*raad|*stuurgroep|*werkgroep|*eenheid|*forum|rekenkamer',
    ],
  },
  governance: {
    en: [
      '^ governance',
      'governance $',
      'governance of|model|charter|document|framework|structure|policy|agreement|rules',
      'bylaws|bylaw|constitution|statutes',
      'articles of association|incorporation',
      'operating agreement',
      'rules of procedure',
      'technical|foundation|association|federation|network|community|trust charter',
      'charter of|for .. foundation|association|federation|network|community',
      'by laws|law',
      'standing orders',
    ],
    nl: [
      '*statuten|*huishoudelijk|*bestuursreglement|*directiereglement|*directiestatuut|*beheermodel|*besturingsmodel',
      'huishoudelijk reglement',
      'akte van oprichting',
      '*reglement|*statuut .. stichting|vereniging|cooperatie|bestuur|directie|raad',
    ],
  },
  'programme-plan': {
    en: ['programme|program|project plan|charter|initiation|roadmap|brief', 'project initiation document'],
    nl: [
      '*programmaplan|*projectplan|*startnotitie|*uitvoeringsprogramma|*werkprogramma|projectopdracht|programmaopdracht|pid',
      'plan van aanpak',
    ],
  },
};

/** In the title: names a charter without saying of which kind. */
export const plain: readonly Cue[] = ['^ charter', 'charter $', 'charter v*|version|draft|#number', '*handvest|samenwerkingscharter'];

/** In the title: what a text is about. It points to a kind, and makes no charter of a text that settles nothing. */
export const themes: KindCues = {
  'partnership-agreement': {
    en: ['^ agreement', 'agreements .. between', 'protocol|declaration'],
    nl: [
      '*overeenkomst|*verdrag|*akkoord|*protocol|*deal|*verklaring',
      '^ samenwerking',
      '^ regeling regio|*samenwerking*|werkorganisatie|*dienst|veiligheidsregio|regionaal|regionale|recreatieschap',
    ],
  },
  'body-charter': {
    en: [
      'committee|board|council governance',
      'group|committee|council|board|team|forum|panel|taskforce|force|circle $',
      'committee|council|board|group name',
      '^ the? board of directors|trustees|governors',
      '^ wg|sig|tag|tf #name',
      'group|committee|council ... overview|tor $',
    ],
    nl: [
      '^ instelling',
      '^ de|het? *stuurgroep|*werkgroep|*klankbordgroep|*adviesraad|*adviescommissie|*programmaraad|*kernteam',
      '*mandaat|*ondermandaat|*volmacht|*machtiging*',
      '*groep|*commissie|*raad|*college|*kring|*overleg $',
    ],
  },
  governance: {
    en: [
      'governance',
      'how .. decide|decisions|work|organized|governed',
      'decision|voting|election|elections|membership|lifecycle|roles|responsibilities|handbook',
      '^ special? interest|working group $',
      'group|groups|sig|wg process|lifecycle|responsibilities|formation|requirements',
      'meeting|meetings process|guidelines|norms',
      '^ meetings',
      'enforcement|grievance manual|guidelines|process|procedure',
      'contributor|contribution|maintainer ladder',
      'intellectual property',
      'conflict|conflicts|dispute|disputes|grievance|grievances',
      'organization|organisation|structure of',
    ],
    nl: [
      '*besluitvorming|*lidmaatschap|*deelname|deelnemen|*toetreding|geschillen|conflicten',
      '*wijzigingsproces|*wijzigingsprotocol|*beheerproces|*overlegstructuur|*organisatiestructuur|verkiezingen|stemprocedure',
      'werking|besturing|inrichting van .. *samenwerking*|*stelsel|*netwerk|*verband',
      '*spelregels|governance|*beheer|*beleidsplan|*reglement|*statuut|*rollen|*ecosysteem*|karakter',
    ],
  },
  'programme-plan': {
    en: ['roadmap|workplan', 'work|action|implementation plan', '^ strategy', 'strategy $', 'strategy of|for|on'],
    nl: ['*werkplan|*routekaart|*meerjarenplan|*uitvoeringsplan|*actieplan|*agenda|*transitiestrategie|*strategie'],
  },
};

/** In the title: what charters are about and many other texts as well. Where nothing is worded as charters are, it is no theme of one. */
export const topics: KindCues = {
  'partnership-agreement': { en: [], nl: ['*afspraken'] },
  'body-charter': { en: [], nl: [] },
  governance: {
    en: ['rules|regulations|procedures|policies|policy', 'committees|groups|councils|sigs|wgs $', 'groups sigs|wgs'],
    nl: ['werkafspraken'],
  },
  'programme-plan': { en: [], nl: [] },
};

/** In the text: what documents of one kind say and others rarely do. */
export const contents: KindCues = {
  'partnership-agreement': {
    en: [
      'the parties agree|undertake|acknowledge|shall|commit|intend|recognise|recognize|wish',
      'by and between',
      'hereinafter|hereafter referred|called',
      'in witness whereof',
      'between the parties',
      'each|either|neither|other|both party|parties',
      'this agreement|memorandum|mou shall|is|may|will|does',
      'signed|executed .. behalf of',
      'signatory|signatories',
      'entire agreement',
      'contracting parties',
      'governments',
    ],
    nl: [
      'partijen verklaren|komen|verbinden|spreken|zullen|stellen|leggen|werken|verplichten|onderschrijven|zijn',
      'komen .. overeen',
      'hierna .. noemen|genoemd',
      'aldus overeengekomen|ondertekend',
      'de ondergetekenden',
      'dit convenant|protocol|akkoord',
      'deze overeenkomst|samenwerkingsovereenkomst|samenwerkingsregeling',
      'deelnemende gemeenten|partijen|organisaties',
      'tussen partijen',
      'zijn het volgende overeengekomen',
      'overeenkomstsluitende|verdragsluitende partijen|partij',
      'de deelnemers|deelnemer',
    ],
  },
  'body-charter': {
    en: [
      'the committee|council|board|panel|group|team|wg|sig|subcommittee shall|will|is|may|has|consists|meets',
      'the working|steering|advisory|technical group|committee|council',
      'purpose|charge|remit|scope .. of the committee|group|team|council|board|wg|sig',
      'in scope',
      'out of scope',
      'reports to',
      'committee|group members serve',
    ],
    nl: [
      'er is een *commissie|*raad|*stuurgroep|*werkgroep|*college|*eenheid|*forum|*team|*dienst|*orgaan',
      'de *commissie|*raad|*stuurgroep|*werkgroep|*eenheid|*adviescollege heeft|bestaat|brengt|stelt|kan|wordt|vergadert',
      'tot taak',
      'wordt ingesteld',
      'instelling van .. commissie|raad|stuurgroep|werkgroep',
      'dit|deze besluit|regeling wordt|treedt ... staatscourant|werking',
      'leden van de *commissie|*raad|*stuurgroep|*werkgroep',
      'gelet op artikel',
      'wordt .. mandaat|ondermandaat verleend',
      'ondermandaat|gemandateerde',
    ],
  },
  governance: {
    en: [
      'maintainers|committers|contributors|approvers',
      'pull request|requests',
      'the project|community|foundation|association|corporation|organization is|shall|has|will|may|are|uses',
      'board of directors',
      'annual general? meeting',
      'voting members|rights',
      'steering council|committee|board',
      'general assembly|meeting',
      'code of conduct',
      'github|repository|repositories',
      'a|every|any .. working|interest group',
    ],
    nl: [
      'de vereniging|stichting|cooperatie is|heeft|wordt|kent|kan',
      'algemene vergadering|ledenvergadering',
      'het bestuur is|bestaat|kan|heeft|wordt|stelt|vertegenwoordigt',
      'bestuursleden|bestuurslid',
      'leden van de vereniging',
      'beheerorganisatie|beheerder|kernteam|community|beheermodel',
      'huishoudelijk reglement',
      'statuten',
      'wijzigingsvoorstellen|wijzigingsverzoeken|release|standaard',
    ],
  },
  'programme-plan': {
    en: [
      'deliverable|deliverables|milestone|milestones|workstream|workstreams',
      'work package|packages',
      'roadmap',
      'phase #number',
      'project|programme manager|team|plan',
      'risks',
    ],
    nl: [
      'fase #number',
      'programmaplan|projectplan|plan|planning|mijlpalen|mijlpaal|oplevering|werkpakket|werkpakketten',
      'projectleider|projectteam|programmateam|projectgroep|opdrachtgever|opdrachtnemer',
      'realisatiefase|transitiefasen|ontwikkelfase|voorbereidingsfase',
      'het programma|project heeft|is|wordt|richt|loopt|omvat',
      'risico|risicos|resultaten',
    ],
  },
};

/** In the first lines: how a charter begins whatever its title is. */
export const openings: KindCues = {
  'partnership-agreement': {
    en: [
      'by and between',
      'hereinafter|hereafter|collectively|jointly|together .. called|named|parties|partners',
      'hereinafter|hereafter|collectively|jointly|together .. referred to as',
      'agree|agreed as follows',
      'agreement|memorandum|mou|covenant|protocol is made|entered|concluded|signed',
      'memorandum of understanding|agreement|cooperation',
      'the undersigned parties|organisations|organizations',
    ],
    nl: [
      'komen ... overeen',
      'zijn ... overeengekomen',
      'hierna ... noemen|genoemd|aangeduid',
      'hierna de|het|gezamenlijk|samen|tezamen',
      'de ondergetekenden',
      '^ partijen',
      'wet gemeenschappelijke regelingen',
      'gemeenschappelijke regeling',
      'deze|dit overeenkomst|convenant|samenwerkingsovereenkomst|intentieverklaring|protocol',
    ],
  },
  'body-charter': {
    en: [
      'terms of reference',
      'committee|group|board|council|team|panel|forum is .. established|created|constituted|formed|chartered',
      'charter of .. committee|group|board|council|team',
      'purpose|mission|goals|role|remit|responsibility of the ... committee|group|board|council|panel|team',
      'committee|group|board|council|team|panel|forum is .. body|forum',
    ],
    nl: [
      'er is een *commissie|*raad|*stuurgroep|*werkgroep|*college|*eenheid|*forum|*team|taskforce|*orgaan',
      '*platform|*netwerk|*commissie|*werkgroep|*stuurgroep|*raad .. wordt opgericht|ingesteld',
      'ingesteld|instelling ... *commissie|*raad|*stuurgroep|*werkgroep|taskforce|*college',
      '*commissie|*raad|*stuurgroep|*werkgroep|taskforce|*college ... ingesteld',
      'heeft tot taak',
    ],
  },
  governance: {
    en: [
      'this document|policy|page|section describes|defines|outlines|explains|sets ... governance|governed|decisions|roles|rules|operational|organized|organised',
      'bylaws|constitution|articles of',
      'this charter .. sets|describes|defines|governs ... project|foundation|community|association',
      'how the project|community|association|organization is governed|run|organized',
    ],
    nl: [
      'deze statuten',
      'dit|deze document|pagina|reglement beschrijft|regelt ... governance|besluit*|rollen|beheer|organisatie|samenwerk*',
    ],
  },
  'programme-plan': {
    en: ['this plan|roadmap|programme|document describes|sets|outlines ... programme|program|project|plan|milestones|phases'],
    nl: ['dit plan|programma|programmaplan|projectplan|document beschrijft|bevat|geeft ... programma|project|plan|aanpak|fasen|planning'],
  },
};

/** In the first lines: what a charter is, is told to who wants to know. */
export const explained: readonly Cue[] = [
  '^ how to',
  '^ checklist|leidraad|handreiking',
  '^ hoe je|u|maak|schrijf',
  '^ a|an|een .. charter|agreement|understanding|mou|covenant|convenant|constitution|committee|board|council|group|plan|overeenkomst|samenwerkingsovereenkomst|stuurgroep|commissie|intentieverklaring|reglement is|are a|an|the|een',
  '^ a|an .. charter|agreement|memorandum|mou|covenant|constitution contains|includes|describes|outlines|defines|sets|covers|helps',
  '^ een *overeenkomst|*convenant|*verklaring|*reglement|*statuut|handvest .. bevat|beschrijft|regelt|omvat|heeft|wordt|legt|geeft',
  '*overeenkomst|*convenant|*verklaring|*reglement dient|moet|hoort ... bevatten|vermelden',
  '^ terms of reference .. is|are|explain|define',
  '^ bylaws|statuten|governance is|are|zijn|refers|means',
  '^ the|de|het .. charter|agreement|mou|covenant|convenant|constitution|plan|overeenkomst is the|het|a|een document|agreement|text|tool|stuk that|which|dat|waarin',
  'is|are .. formal|legal|written|foundational document|agreement|contract|framework',
  'doel|inhoud|functie van een *overeenkomst|*convenant|*verklaring|*reglement|*plan|stuurgroep|commissie is',
  'purpose|aim of a|an .. agreement|charter|memorandum|covenant|committee|plan is',
  'is een .. document|overeenkomst|afspraak|stuk|contract waarin|dat|die|tussen',
];

/** In a title: a form to fill in is a charter, however it is explained. */
export const forms: readonly Cue[] = ['template|model|voorbeeld|sjabloon|format|*model|model*|*sjabloon'];

/** Partners of an agreement, for the cues above. */
export const partner = [
  'partnership',
  'partner',
  'partners',
  'consortium',
  'collaboration',
  'collaborative',
  'cooperation',
  'alliance',
  'teaming',
  'founding',
  'people',
  'joint',
];

/** In a title: another kind of text than a charter, for users of a product, readers of news, students, customers, citizens. */
export const others: readonly Cue[] = [
  'readme|leesmij|changelog|changes|contributing|security|license|licence|*licentie|*licenties|install|installation|installatie|handleiding|tutorial|faq|api|licensing',
  'change|decision log',
  'best practices|practice',
  'election|voter|voters|host guide',
  '^ what|wat is|are|zijn',
  'handreiking|leidraad|aanwijzingen|toelichting',
  'rental|lease|employment|purchase|sales|loan|user|subscriber|disclosure|confidentiality|processing|processor|subscription|vendor agreement',
  'geheimhoudingsovereenkomst|geheimhoudingsverklaring|huurovereenkomst|koopovereenkomst|arbeidsovereenkomst|verwerkersovereenkomst|licentieovereenkomst|gebruikersovereenkomst|abonnementsovereenkomst',
  'code of conduct',
  'getting started',
  'release notes',
  'meeting|minutes notes|minutes|agenda',
  'minutes|notes of|from|steering|board|committee',
  'threat model',
  'for|voor contributors|developers|ontwikkelaars $',
  'privacyverklaring|privacybeleid|gedragscode|gedragsregels|nieuwsbrief|*verslag|notulen|blog|nieuws|wijzigingslog|bijdragen|beveiliging|beveiligingsbeleid',
  'privacy|cookie notice|policy|statement|verklaring|beleid',
  'press|news release|statement|conference',
  'persbericht|nieuwsbericht|newsletter|announcement|aankondiging|interview|column|essay|recensie|toespraak|speech',
  'offerte|factuur|vacature|quotation|invoice|vacancy|recept|recepten|recipe|menu',
  'terms .. conditions|service|use|sale',
  '*voorwaarden',
  'frequently asked',
  'veelgestelde vragen',
  'user|release stories|guide|manual|notes',
  'gebruikersverhalen|gebruikershandleiding|*handleiding|studiehandleiding|studiegids|cursus|cursusbeschrijving|leerlijn|werkinstructie|instructie',
  'course|syllabus|curriculum|lecture|workshop|exercises|lesson|lessons',
  '*rapport|onderzoek|rapportage|evaluatierapport|scriptie|factsheet|whitepaper|artikel #name',
  'research|annual|progress|technical|evaluation report|paper|study',
  'report on|of',
  'lessons learned',
  'geleerde lessen',
  'how to',
  'build|write|make|create|learn your|a|an',
  'byelaw|byelaws|ordinance|act|bill|decree|statutory',
  'grants|grant|subsidy regulation|regulations|scheme|rules',
  'regulations|regulation .. grants|subsidies|licences',
  '*subsidie*',
  '*verordening|wet|*wetboek|*raadsbrief|brief|letter|huisregels',
];

/** In a title: news of a charter rather than the charter. */
export const headlines: readonly Cue[] = [
  'sign|signs|signed|join|joins|joined|launch|launches|launched|announce|announces|celebrate|celebrates .. agreement|covenant|charter|pact|memorandum|deal|accord|mou|partnership',
  'tekenen|tekent|ondertekenen|ondertekent|getekend|sluiten|sluit|presenteren|presenteert|starten|lanceren .. *convenant|*akkoord|*overeenkomst|*deal|*pact|*samenwerking*|manifest|*verklaring',
  '*convenant|*akkoord|*overeenkomst|deal|manifest .. getekend|ondertekend|gesloten|gepresenteerd $',
  'agreement|covenant|charter|pact|memorandum|deal signed|launched|announced|reached',
  '^ why|waarom',
  'fell apart|short',
  'ondertekening|signing ceremony? van|of',
];

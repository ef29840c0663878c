/** Titles and opening words that tell for what a document is written. */
import type { Cue, Kind, Language } from '../types.ts';

/** In the title: the word that names the document. */
export const titles: Readonly<Record<Kind, Readonly<Record<Language, readonly Cue[]>>>> = {
  'partnership-agreement': {
    en: [
      'memorandum of understanding|agreement|cooperation|collaboration',
      'agreement|covenant $',
      'mou',
      'letter of intent',
      'heads of terms|agreement',
      '@partner agreement|charter|protocol|memorandum|covenant|compact|pact|accord',
      'agreement .. cooperation|collaboration|partnership',
      'inter|interagency|intergovernmental|interlocal agreement|agency',
      'data sharing agreement|charter|protocol',
      'contributor|contribution|participation|membership|member|workstream|ventures agreement',
      'declaration of intent',
      'green deal',
      'manifesto',
    ],
    nl: [
      '*samenwerkingsovereenkomst|*convenant|*convenanten|intentieverklaring|intentieovereenkomst|*samenwerkingsprotocol|samenwerkingsregeling|samenwerkingsconvenant',
      '*bestuursakkoord|*bestuursovereenkomst|*raamovereenkomst|*dienstverleningsovereenkomst|*regiodeal|manifest|*afsprakenstelsel|*oprichtingsovereenkomst|*serviceafspraken|*gegevensleveringsovereenkomst',
      'gemeenschappelijke regeling',
      'green deal|deals',
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
      'technical|steering|advisory|working|special .. charter',
      'charter .. @body|group|team',
      'committee|board|council governance',
      'working|technical|steering|advisory|interest group|committee|council|board $',
      'group|committee|council ... overview|tor $',
    ],
    nl: [
      '*instellingsbesluit|*instellingsregeling|*mandaatbesluit|*mandaatregeling|*mandaatverlening|*taakopdracht|*opdrachtbrief',
      'reglement van orde',
      '^ instelling',
      'instelling ... *commissie|*werkgroep|*raad|*stuurgroep|*team|*eenheid|*groep|*autoriteit|*forum|platform',
      'instellen ... *commissie|*werkgroep|*raad',
      'regeling|besluit ... *commissie|*raad|*stuurgroep|*werkgroep|*eenheid|*forum',
      '*mandaat|*ondermandaat|*volmacht|*machtiging*',
    ],
  },
  governance: {
    en: [
      'governance',
      'bylaws|bylaw|constitution|statutes',
      'articles of association|incorporation',
      'operating agreement',
      'rules of procedure',
      'rules|regulations|procedures|policies|policy',
      'how .. decide|decisions|work|organized|governed',
      'decision|voting|election|elections|membership|lifecycle|roles|responsibilities|handbook',
    ],
    nl: [
      '*statuten|*huishoudelijk|*bestuursreglement|*directiestatuut|*beheermodel|*besturingsmodel|*spelregels|governance|*beheer|*beleidsplan',
      'huishoudelijk reglement',
      '*reglement|*statuut|*rollen|*ecosysteem*|karakter',
    ],
  },
  'programme-plan': {
    en: [
      'programme|program|project plan|charter|initiation|roadmap',
      'project initiation document',
      'roadmap|workplan',
      'work|action|implementation plan',
      'strategy',
    ],
    nl: [
      '*programmaplan|*projectplan|*startnotitie|*uitvoeringsprogramma|*werkplan|*routekaart|pid|*meerjarenplan|*uitvoeringsplan|*transitiestrategie|*strategie',
      'plan van aanpak',
    ],
  },
};

/** In the text: what documents of one kind say and others rarely do. */
export const contents: Readonly<Record<Kind, Readonly<Record<Language, readonly Cue[]>>>> = {
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

/** In a title: the text is for users of a product, and no charter. */
export const others: readonly Cue[] = [
  'readme|leesmij|changelog|changes|contributing|security|license|licence|licentie|install|installation|installatie|handleiding|tutorial|faq|api|licensing',
  'change log',
  'code of conduct',
  'getting started',
  'release notes',
  'meeting|minutes notes|minutes',
  'threat model',
  'for|voor contributors|developers|ontwikkelaars $',
  'privacyverklaring|gedragscode|nieuwsbrief|verslag|notulen|blog|nieuws|wijzigingslog|bijdragen|beveiliging',
];

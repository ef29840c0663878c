/** Titles and opening words that tell for what a document is written. */
import type { Cue, Kind, Language } from '../types.ts';

/** In the title: the word that names the document. */
export const titles: Readonly<Record<Kind, Readonly<Record<Language, readonly Cue[]>>>> = {
  'partnership-agreement': {
    en: [
      'memorandum of understanding|agreement|cooperation|collaboration',
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
    ],
    nl: [
      '*instellingsbesluit|*instellingsregeling|*mandaatbesluit|*mandaatregeling|*mandaatverlening|*taakopdracht|*opdrachtbrief',
      'reglement van orde',
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
  'readme|leesmij|changelog|contributing|security|license|licence|install|installation|installatie|handleiding|tutorial|faq|api',
  'code of conduct',
  'getting started',
  'release notes',
  'meeting|minutes notes|minutes',
  'security policy',
];

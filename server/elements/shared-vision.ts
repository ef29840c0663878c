import type { Element } from '../engine/types.ts';

export default {
  id: 'shared-vision',
  title: { en: 'Shared vision', nl: 'Toekomstbeeld en ambitie' },
  summary: {
    en: 'Describe the situation that the parties want to reach, and by when.',
    nl: 'Beschrijf welke situatie de partijen willen bereiken, en wanneer.',
  },
  why: {
    en: 'A picture of the future that all parties share keeps them out of the details and shows which details matter. Triple A first wrote down a joint view of education and only then its processes. Wigo4it began with a dot on the horizon.',
    nl: 'Een gedeeld toekomstbeeld houdt partijen uit de details en laat zien welke details ertoe doen. Triple A formuleerde eerst een gezamenlijke onderwijsvisie en daarna pas de processen. Ook Wigo4it begon met de stip aan de horizon.',
  },
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'Triple A formulated a joint view of education first, and then the main and work processes with use cases.',
        nl: 'Triple A formuleerde eerst een gezamenlijke onderwijsvisie en daarna de hoofd- en werkprocessen, met use cases.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'picture',
      title: { en: 'the picture of the future', nl: 'het beeld van de toekomst' },
      cues: {
        en: ['vision|future|envision*|world|where|which|will|can|able|become|everyone|imagine|state'],
        nl: ['visie|toekomst*|waarin|waarbij|kan|kunnen|zal|zullen|wordt|worden|is|zijn|iedereen|beeld|situatie|ambitie'],
      },
      clause: {
        en: 'When the collaboration works, {{resident, pupil, patient or professional}} is able to {{what is possible then and not now}}. The organisations of the parties then work {{new way of working}}, and {{obstacle}} is gone.',
        nl: 'Als de samenwerking slaagt, kan {{inwoner, leerling, patiënt of professional}} {{wat dan kan en nu niet}}. De organisaties van de partijen werken dan {{nieuwe werkwijze}} en {{belemmering}} is verdwenen.',
        kinds: {
          'body-charter': {
            en: 'When the committee has done its work, {{resident, pupil, patient or professional}} is able to {{what is possible then and not now}}. The founders then work {{new way of working}}, and {{obstacle}} is gone.',
            nl: 'Als de commissie haar werk heeft gedaan, kan {{inwoner, leerling, patiënt of professional}} {{wat dan kan en nu niet}}. De instellers werken dan {{nieuwe werkwijze}} en {{belemmering}} is verdwenen.',
          },
          governance: {
            en: 'When the project succeeds, {{user or professional}} is able to {{what is possible then and not now}}. Its users then work {{new way of working}}, and {{obstacle}} is gone.',
            nl: 'Als het project slaagt, kan {{gebruiker of professional}} {{wat dan kan en nu niet}}. De gebruikers werken dan {{nieuwe werkwijze}} en {{belemmering}} is verdwenen.',
          },
        },
      },
    },
    {
      id: 'horizon',
      title: { en: 'the year or date', nl: 'het jaar of de datum' },
      cues: {
        en: [
          '#year',
          '#date',
          '#duration',
          'short|medium|long|near term',
          'within|next|coming #number|few|year|years|decade',
          'quarter|decade',
        ],
        nl: [
          '#year',
          '#date',
          '#duration',
          'korte|lange|middellange|termijn|termijn',
          'komende|eerstkomende|volgende .. jaar|jaren|periode',
          'decennium',
        ],
      },
      clause: {
        en: 'The parties want this picture to be reality in {{year}}.',
        nl: 'De partijen willen dat dit beeld in {{jaar}} werkelijkheid is.',
        kinds: {
          'body-charter': {
            en: 'The founders want this picture to be reality in {{year}}.',
            nl: 'De instellers willen dat dit beeld in {{jaar}} werkelijkheid is.',
          },
          governance: {
            en: 'The members want this picture to be reality in {{year}}.',
            nl: 'De leden willen dat dit beeld in {{jaar}} werkelijkheid is.',
          },
        },
      },
    },
    {
      id: 'made-together',
      title: { en: 'how the parties made it together', nl: 'hoe de partijen het samen maakten' },
      cues: {
        en: [
          'we|our|us|together|jointly|shared|common|collective|collectively|collaboratively|community|members|participants|parties|consulted|consultation|workshop|workshops|input',
        ],
        nl: [
          'we|wij|ons|onze|samen|gezamenlijk*|gedeeld*|gemeenschappelijk*|partijen|leden|deelnemers|gemeenten|consultatie|werksessie*|bijeenkomst*|sessie*|interviews|community',
        ],
      },
      clause: {
        en: 'The parties made this picture together in {{meetings}}. With every proposal the programme director explains which part of this picture it brings closer.',
        nl: 'De partijen hebben dit beeld samen gemaakt in {{bijeenkomsten}}. De programmadirecteur legt bij elk voorstel uit welk deel van dit beeld het dichterbij brengt.',
        kinds: {
          'body-charter': {
            en: 'The founders made this picture together in {{meetings}}. With every proposal the chair explains which part of this picture it brings closer.',
            nl: 'De instellers hebben dit beeld samen gemaakt in {{bijeenkomsten}}. De voorzitter legt bij elk voorstel uit welk deel van dit beeld het dichterbij brengt.',
          },
          governance: {
            en: 'The members made this picture together in {{meetings}}. Every proposal says which part of this picture it brings closer.',
            nl: 'De leden hebben dit beeld samen gemaakt in {{bijeenkomsten}}. Elk voorstel vermeldt welk deel van dit beeld het dichterbij brengt.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'vision|visions|ambition|ambitions|aspiration|aspirations|outlook',
        'future|desired|target|end state|situation|vision',
        'where we want|are|going',
        'what success looks',
      ],
      strong: [
        'picture|image .. reality',
        'picture .. future',
        'vision is|statement #colon|a|an|that|to|the|for|of',
        'our|shared|common|joint vision',
        'vision of a|an|the .. world|future|society|ecosystem|community|web|internet|where|in',
        'we|it|participants|parties envision|envisions|envisage|imagine|dream|foresee .. a|an|the|that',
        'future|world|society|ecosystem|community|environment|culture|landscape|internet|web|region|city .. in which|where',
        'by #year ... we|everyone|all|every|will|@be',
        'future|desired|target|ideal state|situation|models',
        'success|successful .. looks|means',
        'we want .. all|every|everyone|people|users|citizens|members .. to .. be|have|see|feel|experience|enjoy',
        'so that .. everyone|anyone|every|all|people|citizens|users can|may|will|is|are',
        'giving|give|gives|allow|allowing|enable|enabling .. everyone|anyone|every|all|people|citizens|individuals .. the|to .. share|use|access|participate|option|benefit',
        'everyone|anyone|every|all|people|users|citizens .. will be able to|empowered',
        'will enable .. people|everyone|users|citizens|organizations|others',
        'ultimate|ultimately|long term .. goal|aim|objective|vision|ambition is',
        'our ambition|ambitions|aspiration',
        'aspires to be|become',
        'is|be|become the .. most|leading|best|premier|preferred|default',
        'available .. for|to everybody|everyone|all|anyone',
        'individuals|communities|people|citizens|users .. are|be|feel empowered',
      ],
      weak: [
        'vision|ambition|envisioned|aspiration|aspire',
        'will .. be able to',
        'sustainable|sustainably|seamless|seamlessly|thriving|vibrant|friendly|portable|interoperable|empowered|accessible',
        'everyone|everybody|anyone|globally',
        'future .. where|in|models|generations',
        'without .. barriers|friction|obstacles|lock|assistance',
        'instead of|rather .. than?',
        'no longer',
      ],
      not: [
        'vision ... will|@be .. defined|set|determined|maintained|decided|described|established|provided|created',
        'set|sets|setting|define|defines|defining|guide|guides|guiding|maintain|maintains|maintaining|provide|provides|steer|develop|drive|driving|align|aligned|shape|change|discuss|refine ... vision',
        'vision and strategy',
        'architectural|project|product|technical|shares|whose|aligned vision',
        'future|later version|versions|release|releases|amendments|revision|work|meetings|meeting|changes|members|contributors',
      ],
    },
    nl: {
      headings: [
        'visie|toekomstvisie|toekomstbeeld|ambitie|ambities|droom|wensbeeld|streefbeeld|eindbeeld|vergezicht',
        'stip op .. horizon',
        'gewenste|toekomstige|ideale situatie|werkelijkheid|toestand|eindsituatie',
        'waar .. naartoe|heen|staan',
      ],
      strong: [
        'beeld ... werkelijkheid|samen',
        'als ... samenwerking slaagt|geslaagd',
        'toekomstbeeld|toekomstvisie|wensbeeld|streefbeeld|eindbeeld|vergezicht',
        'stip op .. horizon',
        'visie|ambitie|ambities|droom .. is|luidt|zijn .. dat|om|te|een|#colon',
        'de wens is',
        'het is de ambitie|wens|droom',
        'gedeelde|gezamenlijke|onze visie|ambitie|droom',
        'ambitie|ambities ... #year',
        'toekomst|wereld|samenleving|ecosysteem|stelsel|stad|regio|nederland|situatie waarin',
        'een|de .. ecosysteem|stelsel|netwerk|samenwerking|wereld|samenleving waarin|waarbij .. organisaties|iedereen|burgers|inwoners|gemeenten|professionals|componenten|mensen|partijen',
        'in|vanaf|uiterlijk|tegen|rond #year ... is|zijn|heeft|hebben|kan|kunnen|werkt|werken|leven|leeft .. iedereen|alle|elke|de|het|nederland|inwoners',
        'in #year .. is|zijn|hebben|kunnen|kan|werkt|werken|heeft',
        'gewenste|beoogde|ideale situatie|eindsituatie|toestand',
        'op .. termijn ... wil|willen|kan|kunnen|moet|moeten',
        'uiteindelijk .. dat|kunnen|kan|is|zijn|moet|doel',
        'wij|we dromen',
        'ambitie .. van .. is|om',
        'zodat .. iedereen|elke|alle|inwoners|burgers|mensen|gebruikers|klanten .. kan|kunnen',
        'burgers|inwoners|professionals|gebruikers|klanten|iedereen|reizigers .. veilig|moeiteloos|eenvoudig|zelf|efficient .. kan|kunnen|samenwerken|gebruiken|huren|vinden',
        'beschikbaar .. voor|is iedereen|allen',
        'voor iedereen .. toegankelijk|beschikbaar|bereikbaar',
        'centraal .. staat|staan|komt|komen ... burger|burgers|inwoner|inwoners|gebruiker|mens|leerling|patient|client',
        'burger|burgers|inwoner|inwoners|leerling|patient|client .. houdt|houden|krijgen|krijgt .. regie',
        'in de toekomst ... landelijk|landelijke|gezamenlijk|overal|iedereen',
      ],
      weak: [
        'visie|ambitie|ambities|toekomst|horizon',
        'moeiteloos|naadloos|vanzelfsprekend|drempelloos|duurzaam|veerkracht|veerkrachtig*|wendbaar|wendbaarheid',
        'gezamenlijk|samenhang|effectief|effectieve .. uitwisselen|exploiteren|samenwerken|gebruiken',
        'nieuwe mogelijkheden',
        'hergebruikt|herbruikbaar|hergebruiken .. door|worden',
        'op .. termijn',
        'toekomstbestendig*|herbruikbaar|toepasbaar|toepasbare',
        'breed gedragen|toepasbaar|toepasbare|beschikbaar',
        'ambitie|ambities om|van|voor',
      ],
      not: [
        'visie ... ontwikkelen|opstellen|bewaken|vaststellen|bepalen|bepaalt|bewaakt|formuleren|uitdragen|uitwerken|vormen|stelt',
        'bewak*|ontwikkel*|opstell*|formuler*|uitdrag* ... visie',
        'nog niet .. uitgekristalliseerd|bekend|duidelijk',
      ],
    },
  },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest'],
} satisfies Element;

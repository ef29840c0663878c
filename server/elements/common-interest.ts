import type { Element } from '../engine/types.ts';

export default {
  id: 'common-interest',
  title: { en: 'Common interest', nl: 'Doel en gemeenschappelijk belang' },
  summary: {
    en: 'Say which problem the parties take on together, and for whom.',
    nl: 'Leg vast welk vraagstuk de partijen samen oppakken en voor wie.',
  },
  why: {
    en: 'A collaboration holds as long as the parties share a task that none of them can do alone. The founders may be few, but what they make should serve the whole sector. Vecozo was founded by three insurers and built for all insurers and care providers.',
    nl: 'Een samenwerking houdt stand zolang de partijen een opgave delen die geen van hen alleen aankan. De oprichters mogen met weinigen zijn, maar wat zij maken moet de hele sector dienen. Vecozo is door drie verzekeraars opgericht en voor alle verzekeraars en zorgaanbieders gebouwd.',
  },
  sources: [
    {
      ref: 'H2',
      case: {
        en: 'CZ, OZ and VGZ founded Vecozo with three, for a solution that had to work for all health insurers and care providers.',
        nl: 'CZ, OZ en VGZ richtten Vecozo met zijn drieën op, voor een oplossing die voor alle zorgverzekeraars en zorgaanbieders moest werken.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'required', 'body-charter': 'required', governance: 'recommended', 'programme-plan': 'required' },
  facets: [
    {
      id: 'task',
      title: { en: 'the shared problem or task', nl: 'het gezamenlijke vraagstuk' },
      cues: {
        en: [
          'purpose|mission|goal|goals|objective|objectives|aim|aims|scope|charge|responsib*|problem|challenge|task|tasks|need',
          'to *ing|promote|advance|foster|facilitate|support|improve|enable|coordinate|provide|ensure|help|develop|build|maintain|create|define|establish',
        ],
        nl: ['doel*|missie|opgave*|opdracht|taak|taken|belang*|probleem|vraagstuk|ambitie|beoog*|belast', 'te|om *en'],
      },
      clause: {
        en: 'The parties take on {{problem or task}} together, because none of them can do so alone. The collaboration covers {{activities}} and does not cover {{what stays outside}}.',
        nl: 'De partijen pakken samen {{vraagstuk of opgave}} aan, omdat geen van hen dat alleen kan. De samenwerking omvat {{werkzaamheden}} en omvat niet {{wat erbuiten blijft}}.',
        kinds: {
          'body-charter': {
            en: 'The purpose of the committee is to take on {{problem or task}} for its founders. Its work covers {{activities}} and does not cover {{what stays outside}}.',
            nl: 'De commissie heeft tot doel voor haar instellers {{vraagstuk of opgave}} aan te pakken. Haar werk omvat {{werkzaamheden}} en omvat niet {{wat erbuiten blijft}}.',
          },
          governance: {
            en: 'The purpose of the project is to solve {{problem or task}} together. The project covers {{activities}} and does not cover {{what stays outside}}.',
            nl: 'Het project heeft tot doel samen {{vraagstuk of opgave}} op te lossen. Het omvat {{werkzaamheden}} en omvat niet {{wat erbuiten blijft}}.',
          },
        },
      },
    },
    {
      id: 'beneficiaries',
      title: { en: 'for whom beyond the founders', nl: 'voor wie behalve de oprichters' },
      cues: {
        en: [
          'community|communities|ecosystem|public|industry|sector|society|users|user|developers|citizens|residents|members|world|everyone|anyone|people|customers|consumers|patients|students|researchers|vendors|organizations|organisations|companies|contributors|stakeholders|adopters|projects|others|participants|government|agencies|benefit|beneficiaries',
        ],
        nl: [
          'sector|keten|samenleving|maatschappij|inwoner|inwoners|burger|burgers|gebruiker|gebruikers|leerling*|patient*|client*|student*|bedrijven|ondernemers|gemeenten|overheid|overheden|organisaties|leden|publiek|iedereen|ontwikkelaars|leveranciers|afnemers|derden|bevolking|landen|partijen|community|gemeenschap|belanghebbenden|doelgroep*|minister|instellingen',
          'ten behoeve van',
        ],
      },
      clause: {
        en: 'What they make must be usable by the {{whole sector or chain}}, including organisations that are not yet parties. The steering group tests every decision on the set-up against that wider interest.',
        nl: 'Wat zij maken, moet bruikbaar zijn voor de {{hele sector of keten}}, ook voor organisaties die nog geen partij zijn. De stuurgroep toetst elk besluit over de opzet aan dat bredere belang.',
        kinds: {
          'body-charter': {
            en: 'What the committee delivers must be usable by the {{whole sector or chain}}, including organisations that have no seat in it. The committee tests its advice and decisions against that wider interest.',
            nl: 'Wat de commissie oplevert, moet bruikbaar zijn voor de {{hele sector of keten}}, ook voor organisaties die er geen zetel in hebben. De commissie toetst haar adviezen en besluiten aan dat bredere belang.',
          },
          governance: {
            en: 'What the project makes must be usable by the {{wider community or sector}}, including those who are not members. The steering committee tests its decisions against that wider interest.',
            nl: 'Wat het project maakt, moet bruikbaar zijn voor de {{bredere gemeenschap of sector}}, ook voor wie geen lid is. De stuurgroep toetst haar besluiten aan dat bredere belang.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'purpose|purposes|mission|missions|goal|goals|objective|objectives|aim|aims|scope|charge|remit|mandate|aspirations',
        'preamble|recitals|whereas|background|introduction|overview|rationale|motivation|about',
        'why ... exist|exists|this|we',
        'what we do|want',
        'problem|challenge|task|tasks',
      ],
      strong: [
        'take|takes on ... together|jointly',
        'the|our|its|primary|main|overall|overarching|principal|core|general purpose|purposes|mission|goal|goals|objective|objectives|aim|aims|remit of .. @actor|charter|workstream|wg|sig|agreement|collaboration|#name ... is|are|include|includes|@must',
        '^ the? purpose|mission|goal|goals|objective|objectives|aim|aims .. is|are|@must .. to|be|include',
        'our|its|whose|their mission|goal|goals|purpose|purposes|objective|objectives|aims|aim|vision is|are|#colon',
        'mission|goals|goal|objectives|purpose|purposes|aims #colon',
        'mission of|to|is|statement',
        '@group|we|it|that|which|committee|wg|sig|board .. aims|seeks|strives|exists|endeavours|endeavors|intends to',
        'we|parties|members|partners aim|seek|strive|exist|intend|wish|want|desire to',
        'committee|group|foundation|team|council|association|corporation|board|wg|sig|organization|organisation|project|consortium|program|programme|it .. is|was|are|were|has|have|been .. established|formed|created|founded|organized|organised|chartered|convened|constituted|launched .. to|for',
        'organized|organised|operated .. exclusively|solely|primarily for .. purposes',
        '@group|we|it|committee|#name is|are dedicated|committed|devoted to',
        '@member|we .. wish|wishes|intend|desire|desires|agree|agrees|want .. to .. work|collaborate|cooperate|co|promote|develop|establish|jointly|share',
        'work|working|works|collaborate|collaborating|collaborates|cooperate|come|act together|jointly|collaboratively to|on|towards|toward|for',
        'collaborate|collaborates|cooperate|partner to|on|in|towards',
        'common|shared|joint|mutual|collective|following|these goal|goals|purpose|purposes|objective|objectives|mission|aim|aims|aspirations',
        'joint effort|initiative|undertaking|mission',
        'focus|focuses|focused|focusing on',
        'with|is the .. goal|goals|aim|objective|mission .. of|to .. *ing|promote|create|develop|ensure|provide|foster|support|make|establish|build|improve',
        'in order to promote|advance|foster|further|strengthen',
        'to .. promote|advance|foster|encourage|further|strengthen .. adoption|development|use|collaboration|cooperation|interoperability|innovation|growth|health|interests|open|community',
        'scope|charter|charge of|for .. committee|group|wg|sig|project|foundation|board|council|collaboration|work|this ... is|includes|include|covers',
        'covers|owns|oversees .. all .. aspects|components|processes|development|areas|parts',
      ],
      weak: [
        'scope|mission|purpose|goal|goals|objective|objectives|aims|vision',
        'to .. promote|advance|foster|facilitate|support|improve|enable|coordinate|provide|ensure|help|develop|build|maintain|create|establish|grow|explore|define',
        'ensure|promote|support|provide|facilitate|improve|enable|foster|coordinate|develop|advocate|explore|design|define|develop|defining|supporting|providing|developing|improving|enabling|coordinating',
        'for the benefit of',
        'for the purpose|purposes of',
        'responsible for .. the .. development|maintenance|design|quality|health|strategy|direction|governance|enforcement',
      ],
      not: [
        'purpose|purposes|goal|aim|objective|scope|definition of this|the|such|these .. section|policy|policies|meeting|meetings|vote|election|clause|article|paragraph|page|proposal|pull|issue',
        'such|any|other|no|that purpose|purposes',
        'for purposes of',
        'for the purpose of determining|this|section|article|electing',
      ],
    },
    nl: {
      headings: [
        'doel|doelen|doelstelling|doelstellingen|missie|opdracht|opgave|opgaven|taak|taken|belang|belangen|aanleiding|achtergrond|inleiding|preambule|considerans|overwegingen|overwegende|reikwijdte|ambitie|ambities|werkingssfeer|strekking|*doel|*opdracht|*opgave|taakopdracht|beoogd|uitgangspunten',
        'waarom',
        'probleem|*probleem|probleemstelling|vraagstuk|uitdaging|uitdagingen',
        'wat is|willen|doen|doet',
      ],
      strong: [
        'heeft|hebben|had|met ... als|tot|ten .. doel|doelstelling|taak|taken|opdracht|missie',
        'stelt|stellen .. zich ... doel|taak',
        'tot|ten|als doel .. heeft|hebben|stelt',
        'het|de|ons|onze|hun|haar|zijn doel|doelen|doelstelling|doelstellingen|missie|opgave|opdracht|taak|taken|ambitie|bedoeling .. is|zijn|luidt|luiden|bestaat|omvat|omvatten',
        'doel|doelstelling|missie|taak|opdracht|kern van .. de|het|dit|deze ... is|zijn',
        'doel|doelen|doelstelling|doelstellingen|missie|opdracht|taak|taken #colon',
        'tot taak',
        'tot .. taak|taken|opdracht ... behoort|behoren',
        'beoogt|beogen',
        'streven|streeft|strevend .. naar|ernaar',
        '@body|@group|dienst|stichting|vereniging|hij|zij|die|wordt|is ... belast met',
        'gericht|gericht op|om .. het|de|een',
        'gezamenlijk|gemeenschappelijk|gezamenlijke|gemeenschappelijke|gedeelde|wederzijds .. doel|doelen|doelstelling|doelstellingen|opgave|opgaven|belang|belangen|ambitie|missie|opdracht|vraagstuk|voordeel|uitdaging',
        'wensende|wensend|verlangende|verlangend|geleid|bezield|vastbesloten',
        'wens|wensen|willen|wil .. samen|gezamenlijk',
        '@member|@group|overheid|overheden|organisaties|we|wij .. willen|wil|wensen|wenst ... bevorderen|verbeteren|versterken|ontwikkelen|realiseren|bereiken|maken|komen|bijdragen|stimuleren',
        'overwegende .. dat',
        'wenselijk .. is|om|te|dat|een|achten|acht',
        'om te komen tot',
        '@member|organisaties|wij|we|landen ... werken .. samen|gezamenlijk',
        'samenwerken|samenwerking|samen|gezamenlijk ... om|gericht ... te',
        'bevorderen|bevordering|bevordert|versterken|versterking|verbeteren|verbetering|stimuleren|stimuleert|vergroten|uitbreiding ... samenwerking|kwaliteit|ontwikkeling|uitwisseling|betrekkingen|toegang|positie|veiligheid|innovatie|interoperabiliteit',
        'in het belang van .. de|het|alle|een',
        'richt|richten zich ... op',
        '@be ... ingesteld|opgericht|opgezet ... om|voor|ter|ten|die|met',
        'adviseert|adviseren|advies|adviesorgaan .. aan|de|het|over|inzake|van|te .. minister|ministers|staatssecretaris|college|bestuur|regering|raad|stuurgroep',
        'is het adviesorgaan|overlegorgaan|platform|samenwerkingsverband',
        'bijdragen|bijdrage|draagt ... aan ... ontwikkeling|doel|verbetering|kwaliteit|samenleving|verwezenlijking|realisatie',
        'uitgangspunt|nadruk|kern .. is|ligt|op',
        'wordt|worden .. beheerd|ontwikkeld|doorontwikkeld|onderhouden .. door',
        'strekt|strekken ... tot|toe',
      ],
      weak: [
        'doel|doelen|doelstelling|doelstellingen|missie|opgave|ambitie|taak|taken|opdracht',
        'ten behoeve van',
        'teneinde',
        'ter uitvoering|bevordering|ondersteuning|voorbereiding van',
        'bevorderen|ondersteunen|verbeteren|versterken|stimuleren|faciliteren|afstemming|gezamenlijk|gezamenlijke|samenwerking',
        'aangezien|overwegende|behoefte',
        'het bevorderen|ontwikkelen|begeleiden|bewaken|adviseren|beheren|ondersteunen|stimuleren|opstellen|uitbrengen|beoordelen|behandelen|verbeteren|vergroten van|over',
      ],
      not: ['doel|doelen|doeleinden waarvoor|waartoe ... gegevens|persoonsgegevens|verwerk*|informatie'],
    },
  },
  after: ['parties', 'definitions', 'lessons-learned'],
} satisfies Element;

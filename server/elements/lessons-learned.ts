import type { Element } from '../engine/types.ts';

export default {
  id: 'lessons-learned',
  title: { en: 'Earlier attempts and lessons', nl: 'Eerdere pogingen en lessen' },
  summary: {
    en: 'Say what was tried before and what is now done differently.',
    nl: 'Leg vast wat eerder is geprobeerd en wat nu anders gaat.',
  },
  why: {
    en: 'Things often succeed the second time only, provided that somebody learned from the first. Not using an earlier failure is a missed chance; having none is no fault. The founders of Vecozo concluded from the failed Zorgpas that an initiative with all parties is hard, and began with three.',
    nl: 'Vaak lukt iets pas de tweede keer, mits iemand van de eerste keer heeft geleerd. Een eerdere mislukking niet gebruiken is een gemiste kans; er geen hebben is geen gebrek. De oprichters van Vecozo leerden van de mislukte Zorgpas dat een initiatief met alle partijen moeilijk is, en begonnen met drie.',
  },
  sources: [
    {
      ref: 'H1',
      case: {
        en: 'The Zorgpas, tested in the Eemland trial in 2000, failed; three insurers concluded that an initiative with all parties is hard, and founded Vecozo.',
        nl: 'De Zorgpas, in 2000 getest in de Eemland-proef, mislukte; drie verzekeraars concludeerden dat een initiatief met alle partijen moeilijk is en richtten Vecozo op.',
      },
    },
  ],
  levels: { 'partnership-agreement': 'optional', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'attempt',
      title: { en: 'what was tried', nl: 'wat is geprobeerd' },
      cues: {
        en: ['previous|previously|earlier|prior|past|former|history|attempt*|pilot*|tried|experience*|originally|until|was|were|had|since'],
        nl: [
          'probeerde|probeerden|geprobeerd',
          'eerder*|vorige|voorheen|verleden|poging*|pilot*|ervaring*|oorspronkelijk*|aanvankelijk|was|waren|werd|destijds|huidige|veel|traject*|praktijk',
          'tot nu',
        ],
      },
      clause: {
        en: 'In {{year}} {{organisations}} tried to {{aim of the earlier attempt}}.',
        nl: 'In {{jaar}} probeerden {{organisaties}} {{doel van de eerdere poging}}.',
      },
    },
    {
      id: 'cause',
      title: { en: 'why it stopped', nl: 'waarom het stopte' },
      cues: {
        en: ['because|due|since|lack|lacked|reason|reasons|caused|failed|failure|problem*|difficult*|owing|result|pitfall*|no|not'],
        nl: [
          'omdat|doordat|door|wegens|vanwege|gebrek|oorzaak|oorzaken|probleem|problemen|knelpunt*|valkuil*|falen|faalt|onvoldoende|niet|geen|reden*|blijkt|bleek',
        ],
      },
      clause: {
        en: 'That attempt stopped because {{cause}}. The parties conclude from this that {{lesson}}.',
        nl: 'Die poging stopte omdat {{oorzaak}}. De partijen trekken daaruit de les dat {{les}}.',
        kinds: {
          'body-charter': {
            en: 'That attempt stopped because {{cause}}. The founders conclude from this that {{lesson}}.',
            nl: 'Die poging stopte omdat {{oorzaak}}. De instellers trekken daaruit de les dat {{les}}.',
          },
          governance: {
            en: 'That attempt stopped because {{cause}}. The members conclude from this that {{lesson}}.',
            nl: 'Die poging stopte omdat {{oorzaak}}. De leden trekken daaruit de les dat {{les}}.',
          },
        },
      },
    },
    {
      id: 'change',
      title: { en: 'what is done differently', nl: 'wat nu anders gaat' },
      cues: {
        en: ['therefore|now|instead|hence|so|will|new|change*|different*|improve*|must|should|replace*', 'no longer'],
        nl: [
          'daarom|nu|voortaan|anders|zodat|nieuw*|dus|wordt|worden|moet|moeten|zal|zullen|verbeter*|succesfactor*|willen|wil',
          'niet langer',
        ],
      },
      clause: {
        en: 'That is why the parties now {{what is done differently}}. At every evaluation the steering group checks whether the old cause has returned.',
        nl: 'Daarom doen de partijen nu {{wat anders gaat}}. De stuurgroep gaat bij elke evaluatie na of de oude oorzaak terugkeert.',
        kinds: {
          'body-charter': {
            en: 'That is why the committee now {{what is done differently}}. At every evaluation the committee checks whether the old cause has returned.',
            nl: 'Daarom doet de commissie nu {{wat anders gaat}}. De commissie gaat bij elke evaluatie na of de oude oorzaak terugkeert.',
          },
          governance: {
            en: 'That is why the project now {{what is done differently}}. At every evaluation the steering committee checks whether the old cause has returned.',
            nl: 'Daarom doet het project nu {{wat anders gaat}}. De stuurgroep gaat bij elke evaluatie na of de oude oorzaak terugkeert.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'lessons|lesson|retrospective',
        'what we|went learned|learnt|wrong|well',
        'previous|prior|earlier|past attempts|efforts|experience|experiences|initiatives|work',
        'history and|of .. lessons|evolution',
      ],
      strong: [
        'attempt|attempts|pilot|trial|project .. stopped|ended|failed because|since',
        'lessons learned|learnt|from|drawn',
        'lesson .. learned|learnt|is|was|from',
        'we|community|project|parties|experience .. have|has .. learned|learnt|found that|from',
        'previous|earlier|prior|past|former|first attempt|attempts|effort|efforts|pilot|pilots|iteration|initiative|initiatives|collaboration|model|approach|structure ... failed|showed|shown|taught|because|revealed|demonstrated|suffered|learned|learnt|proved|struggled|lacked',
        'experience|history|practice|evaluation|pilot .. has|have? shown|shows|taught|teaches|demonstrated|revealed|showed',
        'drawing|building|builds|based|draws .. on|upon .. experience|experiences|lessons .. of|from|gained|with|learned',
        'did not|never work|scale|succeed',
        'failed|failure|stalled|collapsed because|due .. lack|of|to|no',
        'unlike|in contrast .. previous|earlier|prior|former|past',
        'in the past .. we|this|there|it|these|decisions ... but|however|which|led|not|difficult|problems',
        'previously|historically|traditionally|originally .. was|were|had|has|did ... but|however|led|now|no|resulted',
        'has|have proven|proved|turned .. difficult|inadequate|insufficient|ineffective|unsustainable|unworkable',
        'no longer .. sufficient|adequate|sustainable|workable|scales|fits|works',
        'pitfall|pitfalls #colon|of|is|are',
        'mistakes made|of .. past|previous|earlier',
        'replaces|superseded|replaced ... because|since|which .. failed|not|proved',
      ],
      weak: [
        'lessons|retrospective|hindsight|postmortem',
        'previously|historically|formerly|originally|attempts',
        'learned|learnt',
        'existing .. inefficiencies|problems|limitations|shortcomings|implementations',
        'shortcomings|bottleneck|bottlenecks|pitfalls|inefficiencies',
        'identified as|that',
      ],
      not: [
        'previous|prior|past|earlier|last .. meeting|meetings|minutes|notice|written|consent|approval|year|version|versions|term|paragraph|section|calendar|month|months|vote',
        'share|sharing|collect|capture|document|report|discuss .. lessons',
        'failure|failed|fails to .. pay|perform|comply|attend|give|receive|affix|appear',
        'lessons learned .. document|register|report|log',
      ],
    },
    nl: {
      headings: [
        'lessen|les|leerpunten|leerervaringen|geleerd|voorgeschiedenis|terugblik|reflectie|reflecties|knelpunten|valkuilen|succesfactoren|faalfactoren',
        'eerdere|vorige poging|pogingen|ervaringen|initiatieven|trajecten|projecten|samenwerking',
        'waarom .. probleem|anders|mislukt',
        'huidige situatie|werkwijze|knelpunten',
      ],
      strong: [
        'stopte|stopten|gestopt omdat|doordat',
        'geleerde|getrokken|belangrijkste lessen|les',
        'lessen|les|leerpunten .. uit|van .. de|het|eerdere|vorige|pilot',
        'lessen|les getrokken|geleerd',
        'geleerd .. dat|van|uit',
        'ervaring|ervaringen|praktijk|verleden|evaluatie|pilot|proef|geschiedenis leert|leren|wijst|toont|tonen|blijkt|bleek|laat .. dat|uit|zien|aan|geleerd|uitgewezen',
        'uit .. ervaring|ervaringen|praktijk|verleden|evaluatie|pilot|proef .. blijkt|bleek|is',
        'in .. praktijk|verleden .. gebleken|bleek|bewezen',
        'gebleken .. dat|nuttige|nuttig|onvoldoende',
        'eerdere|eerder|vorige|voorgaande poging|pogingen|samenwerking|samenwerkingen|traject|trajecten|initiatief|initiatieven|pilot|pilots|project|projecten|aanpak|convenant|programma ... mislukt|niet|bleek|liet|lieten|heeft|hebben|geleerd|omdat|doordat|strandde|strandden|onvoldoende|maar',
        'mislukt|mislukte|mislukten|faalt|falen|faalde|faalden|strandde|stranden|gestrand|vastgelopen .. omdat|doordat|wegens|door',
        'trajecten|projecten|initiatieven|pogingen|samenwerkingen .. mislukken|falen|stranden',
        'op basis van|gezien|gelet .. ervaringen|eerdere|evaluatie|lessen',
        'ervaren|gesignaleerde|geconstateerde|bestaande knelpunten|problemen|tekortkomingen|belemmeringen',
        'knelpunten|problemen|tekortkomingen|beperkingen .. in|van .. huidige|bestaande|oude|eerdere|traditionele',
        'valkuil|valkuilen|faalfactor|faalfactoren #colon|is|zijn',
        'succesfactor|succesfactoren #colon',
        'oorspronkelijke|aanvankelijke|eerdere hypothese|aanname|opzet|gedachte|idee|verwachting',
        'opzet|model|governance|aanpak .. was .. gebaseerd|ontworpen|bedoeld|gericht .. op|om',
        'aanname|aannames|veronderstelling .. dat',
        'niet langer .. ad|versnipperd*|verkokerd*',
        'verkokerd*|versnipperd*|verouderd .. en|werkwijze|werken|aanpak|is',
        'traditioneel|traditionele|voorheen|vroeger .. werd|wordt|werden|manier|was',
        'huidige|bestaande .. situatie|model|systemen|werkwijze|werkwijzen|rollen|structuur ... onvoldoende|niet|leidt|onduidelijk|verouderd|knelpunten',
        'op dit|het moment .. is|zijn|gebeurt|heeft|ontbreekt|ontbreken ... niet|onvoldoende|versnipperd|eigen|maar|aparte',
        'tot nu|nog|dusver toe ... niet|onvoldoende|maar|waardoor',
        'tijdens .. aanbesteding|pilot|project|traject .. viel|bleek|bleken|kwam',
        'uit .. gesprekken|interviews|evaluatie .. komt|komen|kwam|kwamen|blijkt|bleek',
      ],
      weak: [
        'lessen|leerpunten|geleerd|terugkijkend|achteraf',
        'knelpunt|knelpunten|valkuil|valkuilen|succesfactor|succesfactoren',
        'eerdere|voorheen|verleden|vroeger|destijds|aanvankelijk|oorspronkelijke',
        'gebleken|bleek|falen|gefaald|vastgelopen',
        'kwetsbaar|afhankelijk|afhankelijkheid|onduidelijk',
        'niet altijd|voldoende|duidelijk|goed',
        'om te voorkomen',
      ],
      not: [
        'eerder|eerdere .. besluit|genoemde|bedoelde|vergadering|lid|artikel|dan|datum',
        'lessen .. delen|vastleggen|verzamelen|worden',
        'kennisgeving|onderzoek|persoonsgegevens ... falen|faalt|knelpunten',
        'knelpunten .. bespreken|signaleren|signaleert|melden|oplossen|voorleggen',
      ],
    },
  },
  after: ['parties', 'definitions'],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'review',
  title: { en: 'Review and adaptation', nl: 'Evaluatie en wijziging' },
  summary: {
    en: 'Say when and by whom the collaboration is reviewed and changed.',
    nl: 'Leg vast wanneer en door wie de samenwerking wordt geëvalueerd en gewijzigd.',
  },
  why: {
    en: 'The result of a collaboration cannot be marked out in advance, so the text needs a way to change. A moment, a reviewer and a subject make sure that it happens. At Wigo4it the principles were named early and their form followed on the way.',
    nl: 'Het resultaat van samenwerken is niet vooraf af te bakenen; de tekst heeft dus een weg nodig om te veranderen. Een moment, een beoordelaar en een onderwerp zorgen dat het gebeurt. Bij Wigo4it zijn de uitgangspunten vroeg benoemd en kreeg de vorm onderweg gestalte.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'At Wigo4it the strategic principles were named first; their form was worked out along the way.',
        nl: 'Bij Wigo4it werden eerst de strategische uitgangspunten benoemd; de vorm is gaandeweg uitgewerkt.',
      },
    },
  ],
  levels: {
    'partnership-agreement': 'recommended',
    'body-charter': 'required',
    governance: 'recommended',
    'programme-plan': 'recommended',
  },
  facets: [
    {
      id: 'reviewer',
      title: { en: 'who reviews it', nl: 'wie evalueert' },
      cues: {
        en: ['@actor|by|we|anyone|independent|auditor'],
        nl: ['@actor|door|onafhankelijk*|extern*|partijen|*bestuur|*commissie|*raad|*groep|*vergadering|minister'],
      },
      clause: {
        en: '{{Office or independent expert}} evaluates the collaboration against the shared vision and the interests of each party.',
        nl: '{{Functie of onafhankelijke deskundige}} evalueert de samenwerking aan de hand van het toekomstbeeld en de belangen per partij.',
        kinds: {
          'body-charter': {
            en: '{{Office or independent expert}} evaluates the work of the committee against its purpose.',
            nl: '{{Functie of onafhankelijke deskundige}} evalueert het werk van de commissie aan de hand van haar doel.',
          },
          governance: {
            en: '{{Role or independent expert}} evaluates the governance of the project against its purpose.',
            nl: '{{Rol of onafhankelijke deskundige}} evalueert het bestuur van het project aan de hand van het doel.',
          },
        },
      },
    },
    {
      id: 'moment',
      title: { en: 'the moment', nl: 'het moment' },
      cues: {
        en: [
          '#year|#month|#duration|annual|annually|year|yearly|every|each|quarterly|quarter|monthly|month|regularly|periodically|periodic|least|biennial|meeting|meetings|when|after|once|necessary|needed|if|at',
          'any time',
        ],
        nl: [
          'jaar|jaarlijks*|halfjaarlijks*|periodiek*|regelmatig*|#duration|#year|#month|kwartaal|maandelijks|na|tussentijds*|tijde|elk|ieder|elke|iedere|voor|vergadering|indien|wanneer|einde|afloop|nodig|gewenst',
        ],
      },
      clause: {
        en: 'The evaluation takes place every year before {{date}}. The steering group discusses the report within {{number}} weeks and decides what changes.',
        nl: 'De evaluatie vindt elk jaar plaats vóór {{datum}}. De stuurgroep bespreekt het verslag binnen {{aantal}} weken en besluit wat verandert.',
        kinds: {
          'body-charter': {
            en: 'The evaluation takes place every year before {{date}}. The founders discuss the report within {{number}} weeks and decide what changes.',
            nl: 'De evaluatie vindt elk jaar plaats vóór {{datum}}. De instellers bespreken het verslag binnen {{aantal}} weken en besluiten wat verandert.',
          },
          governance: {
            en: 'The evaluation takes place every year before {{date}}. The steering committee publishes the report within {{number}} weeks and decides what changes.',
            nl: 'De evaluatie vindt elk jaar plaats vóór {{datum}}. De stuurgroep publiceert het verslag binnen {{aantal}} weken en besluit wat verandert.',
          },
        },
      },
    },
    {
      id: 'subject',
      title: { en: 'what can change', nl: 'wat kan veranderen' },
      cues: {
        en: [
          'amend*|change*|charter*|agreement*|document*|modif*|revis*|effectiveness|performance|progress|activit*|governance|bylaws|policy|policies|process*|terms|membership|mandate|update*|structure|work|constitution|rules|report*',
        ],
        nl: [
          'wijzig*|gewijzigd*|aanpass*|aangepast|herzien*|*overeenkomst|convenant|*regeling|*reglement|statuten|*protocol|*afspraken|samenwerking|werking|functioneren|voortgang|werkzaamheden|activiteiten|resulta*|doel*|effect*|document|uitvoering|*besluit|*akkoord|taak|taken|beleid|*stelsel|governance',
        ],
      },
      clause: {
        en: 'The parties deliberately leave {{subjects}} open until {{date}}; after that {{body}} decides on them. The parties amend this charter in writing and with the consent of every party.',
        nl: 'De partijen laten {{onderdelen}} bewust open tot {{datum}}; daarna beslist {{orgaan}} erover. De partijen wijzigen deze overeenkomst schriftelijk en met instemming van elke partij.',
        kinds: {
          'body-charter': {
            en: 'The founders deliberately leave {{subjects}} open until {{date}}; after that the committee decides on them. The founders amend this charter in writing, after hearing the committee.',
            nl: 'De instellers laten {{onderdelen}} bewust open tot {{datum}}; daarna beslist de commissie erover. De instellers wijzigen dit besluit schriftelijk, na de commissie te hebben gehoord.',
          },
          governance: {
            en: 'Anyone may propose a change of this document in writing. The steering committee amends it by {{majority}} of its members, after {{number}} days for comments.',
            nl: 'Iedereen kan schriftelijk voorstellen dit reglement te wijzigen. De stuurgroep wijzigt het met {{meerderheid}} van haar leden, na een reactietermijn van {{aantal}} dagen.',
          },
          'programme-plan': {
            en: 'The parties deliberately leave {{subjects}} open until {{date}}; after that {{body}} decides on them. The parties amend this plan in writing and with the consent of every party.',
            nl: 'De partijen laten {{onderdelen}} bewust open tot {{datum}}; daarna beslist {{orgaan}} erover. De partijen wijzigen dit plan schriftelijk en met instemming van elke partij.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'review|reviews|amendment|amendments|evaluation|revision|revisions|modification|modifications|reporting|reports|assessment|monitoring|retrospective',
        'changes|changing|modifying|amending|updating|updates|revising|alteration|alterations .. to|the|this|governance|charter|document|policy|process|bylaws|constitution|rules|model|terms',
        'change .. governance|charter|document|process',
        'annual report',
      ],
      strong: [
        '@document|process|model|structure|procedures|procedure|these|this|code|rules|charters|resolution|resolutions ... @be|@modal ... amended|reviewed|changed|modified|revised|updated|altered|evaluated|repealed|adapted|revisited',
        'amend|amends|amended|amending|amendment|amendments|change|changes|changing|modify|modifies|modification|modifications|revise|revision|revisions|update|updates|updating|alter|alterations|alteration ... @document|code|charters|resolution',
        '@document ... amendment|amendments|amend|revision|revisions|modification|modifications',
        'amendment|amendments ... @must|@may|@be ... approved|made|adopted|require|requires|proposed|vote|voted|effective|writing|submitted|majority',
        'propose|proposed|proposes|proposing|approve|adopt|submit ... amendment|amendments',
        'change|changes ... this|the governance|charter|document|policy|bylaws|constitution|agreement|process|mou|memorandum|rules|model|structure',
        'annual|yearly|periodic|regular|quarterly|biennial|mid|final ... report|review|evaluation|assessment|reports|reviews',
        'annually|periodically|regularly|yearly|quarterly ... review|reviews|reviewed|report|reports|evaluate|evaluated|assess|assessed|reassess|revisit',
        'review|reviews|reviewed|report|reports|evaluate|evaluates|evaluated|assess|assesses|assessed|revisit|revisited|revised|updated ... annually|periodically|regularly|yearly|quarterly|biannually|semi|biennially',
        'review|reviews|reviewed|evaluate|evaluated|revisit|revisited|revised|reassess|evaluation ... every|each|after|at|per ... year|years|month|months|quarter|#duration|meeting',
        'self assessment|evaluation',
        'selfassessment|selfevaluation',
        'evaluate|evaluates|evaluation|assess|assesses|assessment|review|reviews of? its|their|own|the|effectiveness ... performance|effectiveness|progress|charter|functioning|composition|mandate|membership|operation|success|adequacy|structure|impact|governance',
        'report|reports|reporting back|annually|quarterly|regularly|progress|monthly',
        'report|reports|reporting to ... on|its|activities|progress',
        'provide|provides|submit|submits|prepare|prepares|present|presents|deliver|delivers|publish|publishes|make|makes|give ... report|reports|updates|update ... to|board|members|council|annual|committee|progress|community|on',
        'progress|status|activity|annual|performance reports|report|reporting|updates',
        'lessons|retrospective|retrospectives|postmortem ... review|reviews|reviewed|held|learned',
        'monitor|monitors|monitoring|evaluate|track ... progress|implementation|effectiveness|performance|agreement|collaboration|outcomes',
        'reviewed|revised|amended|modified|changed|updated at any time|by|from|as|when|if|only|through',
        'subject to .. review|revision|amendment|change',
        'living document',
        'right to amend|modify|change|revise|alter',
      ],
      weak: [
        'amendment|amendments|amend|amended',
        'review|reviewed|reviews|evaluation|evaluate|evaluated',
        'report|reports|reporting',
        'revise|revised|revision|modify|modified|modification',
        'change|changes|changed',
        'monitor|monitoring|assess|assessment',
        'annual|annually',
        'pull request|requests',
      ],
      not: ['code|peer|patch|pr review|reviews|reviewed|reviewer|reviewers'],
    },
    nl: {
      headings: [
        '*evaluatie|*wijziging|wijzigingen|wijzigen|*monitoring|voortgang|*rapportage|*verslag|jaarverslag|verslaglegging|herziening|statutenwijziging|verantwoording|aanpassing|aanpassen|actualisatie|toetsing',
      ],
      strong: [
        'geevalueerd',
        'evaluatie|evaluaties|evalueren|evalueert|*evaluatie',
        'wijzigen|wijziging|wijzigingen|gewijzigd|wijzigt|aangepast|herzien|aanpassing|aanpassingen|herziening|aanpassen|aanvulling|aangevuld ... *convenant|*overeenkomst|*regeling|*reglement|statuten|document|*besluit|*akkoord|*protocol|*beheermodel|*afspraken|*statuut|governance|*plan|charter|*kader|samenwerking|*stelsel',
        '*convenant|*overeenkomst|*regeling|*reglement|statuten|document|*besluit|*akkoord|*protocol|*beheermodel|*afspraken|*statuut|governance|charter|*kader|samenwerking|*stelsel ... gewijzigd|wijzigen|aangepast|herzien|wijziging|aanpassing|aanpassen|herziening|gewijzigde|bijgesteld|geactualiseerd|aangevuld|wijzigingen',
        'statutenwijziging|statutenwijzigingen|reglementswijziging',
        'jaarverslag|jaarverslagen|jaarrapportage|jaarrapport|*activiteitenverslag|jaarstukken|werkverslag|eindverslag|eindrapport',
        '*voortgangsrapportage|*voortgangsrapportages|voortgangsverslag|tussenrapportage|kwartaalrapportage|tussenevaluatie',
        'jaarlijks|jaarlijkse|halfjaarlijks|halfjaarlijkse|periodiek|periodieke|regelmatig|regelmatige|tussentijds|tussentijdse|tweejaarlijks|driejaarlijks ... verslag|verslagen|rapport|rapportage|rapporteert|rapporteren|bezien|bekeken|getoetst|besproken|herijkt|herijking|evalu*|beoordeeld|monitor*|toetst|geactualiseerd|gemonitord',
        'brengt|brengen|doet|doen ... verslag|rapport|rapportage ... aan|van|over|uit',
        'brengt|brengen|doet|doen ... verslag|rapport',
        'verslag|rapport van ... werkzaamheden|activiteiten|bevindingen|jaar|functioneren',
        'rapporteert|rapporteren ... aan|over|voortgang|jaarlijks|bestuur|stuurgroep',
        'monitoren|monitort|monitoring|gemonitord|monitoringsrapportage ... voortgang|*overeenkomst|convenant|afspraken|samenwerking|uitvoering|resultaten|effecten|werking|doelen',
        'voortgang ... gemonitord|bewaakt|besproken|rapport*|gevolgd|bewaken|monitor*',
        'doeltreffendheid|doelmatigheid ... *regeling|samenwerking|functioneren|commissie|werking',
        'functioneren ... commissie|raad|bestuur|samenwerking|college|geevalueerd|beoordeeld|besproken',
        'besluit|voorstel tot ... wijziging|aanpassing|statutenwijziging',
        'voorstel|voorstellen ... wijziging|wijzigingen',
        'samen leren',
        'herijkt|herijking|bijgesteld|bijstelling|bijstellen',
      ],
      weak: [
        'gewijzigd|wijziging|wijzigen|wijzigingen',
        'verslag|rapport|rapportage|rapporteert',
        'voortgang|monitoring|monitoren|monitort',
        'evalu*',
        'aangepast|aanpassing|herzien|herziening',
        'jaarlijks|periodiek',
      ],
      not: [],
    },
  },
  after: [
    'autonomy',
    'decision-making',
    'time-box',
    'costs-and-benefits',
    'information-sharing',
    'practical-safeguards',
    'openness',
    'adoption',
  ],
} satisfies Element;

import type { Element } from '../engine/types.ts';

export default {
  id: 'party-interests',
  title: { en: 'Interests of each party', nl: 'Belangen per partij' },
  summary: {
    en: 'Say what each party wants and where the result shows it.',
    nl: 'Leg per partij vast wat zij wil en waar dat in het resultaat terugkomt.',
  },
  why: {
    en: 'Parties join for reasons of their own, and reasons that stay unspoken return as trouble between boards. A party that is known in its interest and finds it back in the result stays. At Wigo4it the programme managers of the four social services connected these interests.',
    nl: 'Partijen doen mee om hun eigen redenen, en redenen die niemand uitspreekt keren terug als bestuurlijk gedoe. Een partij die in haar belang is gekend en dat in het resultaat terugziet, blijft. Bij Wigo4it verbonden de programmamanagers van de vier sociale diensten die belangen.',
  },
  sources: [
    {
      ref: 'H6',
      case: {
        en: 'At Wigo4it the programme managers of the four social services connected the interests.',
        nl: 'Bij Wigo4it verbonden de programmamanagers van de vier diensten de belangen.',
      },
    },
    {
      ref: 'B1',
      case: {
        en: 'Only 15 per cent of the motives of boards to collaborate are rational; the personal ones decide (Kaats and Opheij, 2008).',
        nl: 'Slechts 15 procent van de bestuurlijke beweegredenen om samen te werken is rationeel; persoonlijke geven de doorslag (Kaats en Opheij, 2008).',
      },
    },
    { ref: 'B3' },
    { ref: 'B6' },
  ],
  levels: { 'partnership-agreement': 'recommended', 'body-charter': 'optional', governance: 'optional', 'programme-plan': 'recommended' },
  facets: [
    {
      id: 'interest',
      title: { en: 'what each party wants', nl: 'wat elke partij wil' },
      cues: {
        en: [
          'interest|interests|benefit|benefits|want|wants|seek|seeks|need|needs|gain|gains|value|incentive|stake|wish|wishes|expect|expects',
        ],
        nl: ['belang|belangen|wil|willen|wenst|voordeel|voordelen|meerwaarde|baat|profijt|prikkel|behoefte|zoekt|zoeken'],
      },
      clause: {
        en: '{{Name of party 1}} takes part in order to {{own interest}}. {{Name of party 2}} takes part in order to {{own interest}}.',
        nl: '{{Naam partij 1}} neemt deel om {{eigen belang}}. {{Naam partij 2}} neemt deel om {{eigen belang}}.',
      },
    },
    {
      id: 'return',
      title: { en: 'where the result shows it', nl: 'waar het resultaat dat laat zien' },
      cues: {
        en: [
          'return|receive|receives|gain|gains|get|gets|benefit|benefits|access|result|results|reduce|reduces|reduced|save|saves|recognition|visibility',
          'so that',
        ],
        nl: [
          'krijgt|krijgen|terug|ontvangt|ontvangen|resultaat|oplevert|levert|voordeel|voordelen|toegang|zodat|waardoor|daardoor|hergebruik*|profiteren|profiteert|besparing|meerwaarde',
        ],
      },
      clause: {
        en: '{{Name of party 1}} will see its interest in the result as {{observable effect}}. {{Name of party 2}} will see its interest in the result as {{observable effect}}. A party whose interest changes says so at the next meeting of the steering group.',
        nl: '{{Naam partij 1}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. {{Naam partij 2}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. Verandert het belang van een partij, dan meldt zij dat in de eerstvolgende vergadering van de stuurgroep.',
        kinds: {
          'body-charter': {
            en: '{{Name of party 1}} will see its interest in the result as {{observable effect}}. {{Name of party 2}} will see its interest in the result as {{observable effect}}. A member says at the next meeting when the interest of its founder has changed.',
            nl: '{{Naam partij 1}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. {{Naam partij 2}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. Verandert het belang van een insteller, dan meldt zijn lid dat in de eerstvolgende vergadering van de commissie.',
          },
          governance: {
            en: '{{Name of party 1}} will see its interest in the result as {{observable effect}}. {{Name of party 2}} will see its interest in the result as {{observable effect}}. A member whose interest changes says so at the next meeting of the steering committee.',
            nl: '{{Naam partij 1}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. {{Naam partij 2}} ziet haar belang in het resultaat terug als {{waarneembaar gevolg}}. Verandert het belang van een lid, dan meldt het dat in de eerstvolgende vergadering van de stuurgroep.',
          },
        },
      },
    },
  ],
  cues: {
    en: {
      headings: [
        'interests|interest',
        'benefits|benefit',
        'value .. proposition|for|to',
        "what's in it",
        'motivation|motivations|incentives .. of|per|for',
        'stakeholder|stakeholders interests|benefits|needs|analysis',
        'user|member stories|benefits|value',
      ],
      strong: [
        'take|takes part in order to',
        'see|sees .. interest .. in .. result|results',
        '@member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. has|have an|own|legitimate|strong|direct|particular .. interest|stake in',
        '@member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors benefit|benefits|gain|gains|profit|profits from',
        'benefits|advantages|gains|value for|to .. @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors #colon|is|are|include|includes',
        'interest|interests of .. @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors is|are|in|lies #colon|is|are|in|lies|the|to',
        'only|main|primary interest of',
        'in return|exchange .. @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. receive|receives|gets|get|gain',
        '@member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. wants|want|wishes|seeks|expects ... whereas|while ... wants|want|wishes|seeks|expects',
        'as a|an .. user|vendor|developer|provider|customer|operator|researcher|agency|company|admin|administrator|citizen|manager i|we want|need|would|wish|can|need',
        'for @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors #colon',
        'for .. @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors #colon .. this|the|it|a|to|we',
        'for @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. this|it|the|participation .. means|offers|brings|provides|reduces|saves|gives|helps|is',
        'gives|give|giving @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. a|an|the|more|direct .. voice|way|roadmap|access|influence|insight|say',
        '@member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. can|will have|get|gain .. more|better|direct|easier|early .. confidence|access|influence|insight|visibility',
        "what's in it for",
        'ensure .. @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. has|have .. insight|access|influence|voice|say',
        'respective|differing|divergent|different|distinct|competing interests .. of|are|include',
        'financial|commercial|business interests of',
        'receive|receives ongoing|financial|marketing|the .. support|benefits .. from',
      ],
      weak: [
        'interests of|in',
        'benefit|benefits|incentive|incentives|advantage|advantages',
        'allows|enables|allow|enable|helps|help|encourage|encourages @member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. to',
        '@member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors .. interested in',
        '@member|users|user|consumers|customers|customer|maintainers|developers|researchers|citizens|residents|vendors|providers|government|industry|students|patients|sponsors|agencies|staff|public|investors can|get|gain|receive|benefit|want|wish|need',
        'preserve|protect|protects|promote|promotes .. interests|voice|voices of',
      ],
      not: [
        'conflict|conflicts|conflicting .. interest|interests',
        'best|sole interest|interests',
        'interest group|groups',
        'no|any|ownership|security|legal|beneficial|equity|title interest|benefits',
        'expression|expressions|declare|disclose|disclosure|form|relationships .. interest|interests',
        'interests ... recuse|disclosed|abstain|remove|transaction',
        'benefit of the doubt',
      ],
    },
    nl: {
      headings: [
        'belang|belangen .. van|per|partijen|partij|deelnemers',
        'belangen|*belangen',
        'wat levert',
        'voordelen|meerwaarde|baten|opbrengsten .. voor|van|per',
        'motieven|drijfveren|verwachtingen',
      ],
      strong: [
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten ... heeft|hebben .. belang .. bij|om|dat|erbij|daarbij',
        'belang|belangen van .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. is|zijn|ligt|liggen|om|dat',
        'in het belang van .. alle|de|elke .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. dat|om|is',
        'voor .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. betekent|biedt|levert|leidt|ontstaat|brengt',
        'voor .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. is|geldt|zijn .. voordeel|voordelen|meerwaarde|winst|kans|kansen|aantrekkelijk|interessant|baten',
        'betekent|biedt|levert|brengt .. voor .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten',
        'biedt|bieden|geeft|geven .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. mogelijkheden|mogelijkheid|kans|kansen|inzicht|toegang|ruimte|zekerheid|invloed',
        'voordeel|voordelen|meerwaarde|baten|winst voor .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten',
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. profiteert|profiteren|profijt .. van',
        'in ruil .. voor|ontvangt|krijgt|krijgen|ontvangen',
        'als tegenprestatie',
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. wil|willen|wenst|zoekt|zoeken ... terwijl|en ... wil|willen|wenst|zoekt|zoeken',
        'elk|ieder|elke|iedere .. eigen belang|belangen|motief|motieven',
        'eigen|verschillende|uiteenlopende|tegengestelde|commerciele|zakelijke belang|belangen #colon|van|om',
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten #colon .. wil|willen|krijgt|krijgen|kan|kunnen|heeft|hebben|om|die',
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. kunnen|kan .. hierdoor|hiermee|daarmee|daardoor|zo .. de|beter|hun|zich',
        'hiermee|hierdoor|daarmee|daardoor|zo|manier .. kan|kunnen .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten|zij|ze',
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. hebben|heeft .. behoefte|baat .. aan|bij',
        'om .. @member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. meer invloed|inzicht|regie|grip|zekerheid|mogelijkheden',
        'weinig|geen|meer|veel baten|baat|voordeel|belang .. bij|heeft|van',
      ],
      weak: [
        'belang|belangen|prikkel',
        'voordeel|voordelen|meerwaarde|baten|profijt|profiteren|profiteert',
        'levert ... op',
        '@member|gebruikers|afnemers|ondernemers|inwoners|burgers|burger|bedrijven|leveranciers|marktpartijen|particulieren|overheid|samenleving|ontwikkelaars|professionals|vrijwilligers|sponsoren|sponsors|donateurs|klanten|klant|studenten|organisaties|rijk|aanbieders|werkgevers|leerlingen|patienten|clienten .. krijgen|krijgt|profiteren|willen|zoeken|verwachten',
        'behoefte|behoeften .. aan|van',
        'sluit|sluiten ... aan .. op|bij .. behoefte|behoeften|wensen',
        'marktaandeel|naamsbekendheid|concurrentievoordeel|verdienmodel|kostenbesparing|gelijk',
      ],
      not: [
        'van belang',
        'algemeen|gezamenlijk|gemeenschappelijk|gezamenlijke|gemeenschappelijke|maatschappelijk|openbaar belang|belangen',
        'persoonlijk|tegenstrijdig*|strijdig belang|belangen',
        'verstrengeling|belangenverstrengeling|tegenstrijdig*',
        'zonder winstoogmerk',
        'geen winstoogmerk',
      ],
    },
  },
  after: ['parties', 'definitions', 'lessons-learned', 'common-interest', 'shared-vision'],
} satisfies Element;

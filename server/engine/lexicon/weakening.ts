/** Words that leave a pledge without force, put together from the vocabulary of a field: patterns of one sentence in small letters. */
import type { Language } from '../types.ts';

export interface Weakening {
  /** Cheap sign that there may be one. */
  readonly hint: RegExp;
  /** A consideration before the agreement itself. */
  readonly recital: RegExp;
  /** The first step where people differ is one, though they only try. */
  readonly dispute: RegExp;
  /** What is only wished, planned or looked into, behind or, in Dutch, before who is meant. */
  readonly wishes: RegExp;
  /** What the pledge depends on: what one has to spare, what one thinks of it, some day. */
  readonly conditions: RegExp;
  /** Who can be held to a pledge: words of which the last part tells it, as in `welzijnsstichting`. */
  readonly actors: RegExp;
  /** Capitalised words that are no party. */
  readonly things: RegExp;
  /** Behind these somebody in general, or in a case, is meant; and recitals. */
  readonly apart: RegExp;
  /** The sentence gives a right, makes an exception or tells how a meeting decides. */
  readonly spared: RegExp;
  /** Words that stand between a subject and its verb. */
  readonly between: RegExp;
  /** With what a contribution begins where a list or table names who makes it. */
  readonly contribution: RegExp;
  /** What people outside a community count on: an answer to what they report. */
  readonly answered: RegExp;
  readonly reports: RegExp;
}

const w = (words: string, flags = 'u'): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

const MEANS_EN =
  'capacity|capacities|resources?|time|budgets?|funds?|funding|finances|finance|staff|staffing|workloads?|circumstances|priorities|schedules?|timetables?|rosters?|means|availability|agendas?|money|manpower|personnel|planning|operations|workforce|commitments|systems|business|occupancy|people';
const ABLE_EN =
  'possible|feasible|practicable|practical|desirable|desired|appropriate|beneficial|useful|sensible|opportune|suitable|convenient|realistic|workable|viable|helpful|advantageous|expedient|achievable|affordable|advisable|worthwhile';
const DEGREE_EN =
  '(?:reasonably|both|mutually|practically|operationally|technically|financially|legally|realistically|humanly|deemed|considered|felt|found|thought|judged|to be)';
const WHEN_EN =
  '(?:if|when|where|whenever|wherever|as long as|insofar as|in so far as|so far as|as far as|to the (?:fullest |maximum |greatest )?extent(?: that)?|provided(?: that)?|once|as and when|if and when|where and when)';

/** What one gives may be left to who gives it; what one decides, is a right. */
const GIVES_EN = '(?<=(?<!\\p{L})(?:contribut|support|provid|lend|pay|shar|suppl|help|assist|tak(?:e|es) part)[^.;]{0,80})';
const GIVES_NL = '(?<=(?<!\\p{L})(?:draag|drage|bijdra|lever|bied|betaal|betale|deel|dele|stel|help|onders|in te br|breng)[^.;]{0,80})';

const english = (): Weakening => ({
  hint: /hope|perhaps|can|thought|merit|importance|value|suits|inten[dt]|plan|aim|seek|striv|tries|try |attempt|endeavo|aspir|expect|willing|prepared|inclin|minded|keen|happy|open to|positive|favou?r|interest|ambition|desir|wish|would|explor|consider|look|investigat|examin|stud|best|what|do(?:es)? (?:all|every)|account|regard|permit|allow|subject to|depend|available|possible|feasible|practica|appropriate|beneficial|useful|sensible|suitable|convenient|realistic|ideally|principle|due course|some |later |discretion|fit|abilit|capacity|spared|advis|worthwhile|expedient|sufficient|opportune|workable|viable|helpful|advantageous|achievable|affordable/,
  recital: /^\W{0,9}(?:that|whereas|considering|having regard)(?!\p{L})/u,
  dispute: /(?<!\p{L})(?:disputes?|disagreements?|differences? of opinion|conflicts?|consensus|consensually|amicabl[ey])(?!\p{L})/u,
  wishes: w(
    [
      '(?:hopes?|intends?|plans?|(?<!(?:we|they|group|committee|team|cooperation|network) )(?:aims?|seeks?)|strives?|tr(?:y|ies)|attempts?|endeavou?rs?|aspires?)(?: (?:in principle|jointly|together|also|eventually|ultimately)|,[^,.;]{3,50},)? to(?! be (?:legally )?bound)',
      'hopes? that',
      'expects? (?:to be able to|that (?:it|they) (?:will|can|may))',
      '(?:is|are|would be|remains?) (?:[\\p{L}-]{1,20} ){0,3}?(?:willing|prepared|inclined|minded|disposed|keen|happy|hopeful)(?: in principle)?,? (?:to|that)',
      '(?:is|are|remains?) (?:[\\p{L}-]{1,20} ){0,2}?(?:open to|positive about|in favour of|interested in) \\p{L}{1,40}ing',
      '(?:is|are) (?:[\\p{L}-]{1,20} ){0,2}?(?:sympathetic|positive|favourably disposed) (?:to|towards?|about)',
      '(?:has|have) (?:the|an|every|a) (?:[\\p{L}-]{1,20} )?(?:intention|ambition|desire|wish|hope)',
      '(?:express|declare|state|confirm|voice|record|announce)(?:e?s)? (?:[\\p{L}-]{1,20} ){0,4}?(?:intention|intent|willingness|readiness|wish|desire|hope|ambition|interest in \\p{L}{1,40}ing)',
      'would (?:[\\p{L}-]{1,20} ){0,2}?like to',
      '(?:explores?|considers?|looks? (?:in)?to|looks? at|investigates?|examines?|stud(?:y|ies)) (?!as |when |while )(?:[\\p{L}-]{1,20} ){0,4}?(?:opportunit(?:y|ies)|possibilit(?:y|ies)|options|ways|scope for|potential for|whether)',
      '(?:considers?|looks? (?:in)?to) (?!amending|changing|reviewing|revising)\\p{L}{2,30}ing',
      '(?:explores?|looks? (?:in)?to) (?:[\\p{L}-]{1,20} ){0,2}?(?:joint|closer|further|future|wider|greater|deeper) \\p{L}{1,40}',
      'gives? (?:[\\p{L}-]{1,20} )?(?:due|sympathetic|favou?rable|serious|careful|positive) consideration to',
      'do(?:es)? (?:what|whatever|everything|all)(?: that)? (?:it|they|we|is|lies)[^.;]{0,20}? (?:can|could|power)',
      'do(?:es)? (?:its|their|our) (?:very |level )?best',
      '(?:takes?|have|has) (?:[\\p{L}-]{1,20} )?(?:account of|regard (?:to|for)|into account) (?:[\\p{L}’-]{1,20} ){0,3}?(?:interests|wishes|concerns|positions?|preferences)',
      'looks? favourably (?:up)?on|gives? (?:some )?thought to|(?:takes?|taken?) (?:[\\p{L}-]{1,20} ){0,4}?into consideration',
      'attach(?:es)? (?:[\\p{L}-]{1,20} )?(?:importance|value) to|sees? (?:the )?(?:merit|value|benefit) (?:in|of)',
    ].join('|'),
    'gu',
  ),
  conditions: w(
    [
      `${WHEN_EN} (?:[\\p{L}’-]{1,20} ){0,5}?(?:${MEANS_EN}) (?:[\\p{L}-]{1,20} ){0,3}?(?:permits?|allows?|suffices?|available|found|spared|sufficient|it)`,
      `as (?:[\\p{L}’-]{1,20} ){0,3}?(?:${MEANS_EN}) (?:permits?|allows?)`,
      `(?:${MEANS_EN})(?: (?:and|or) (?:${MEANS_EN}))? (?:permitting|allowing)`,
      `(?:subject to|depending on|dependent on|within the limits of) (?:[\\p{L}’-]{1,20} ){0,4}?(?:${MEANS_EN})(?: (?:being|becoming|and) [\\p{L}]{1,20})?`,
      `${WHEN_EN} (?:and (?:when|where|as far as) )?(?:(?:it|this|that|they|so|such|these)(?: [\\p{L}]{1,20})? )?(?:(?:is|are|be|seems?|proves?|appears?|may be|can be|might be) )?(?:${DEGREE_EN} ){0,3}(?:${ABLE_EN})(?: (?:and|or) (?:${DEGREE_EN} )?(?:${ABLE_EN}))?(?! (?:to|for|by|that|measures?|steps?))`,
      'ideally',
      'in principle',
      'in due course|at some (?:later )?(?:point|stage|date)|at a later (?:stage|date)|in the fullness of time|when the time comes',
      'on a best[- ]efforts? basis',
      `${GIVES_EN}(?:as (?:they|it|we|each (?:party|member|partner)) (?:may )?(?:sees?|deems?|thinks?|considers?|finds?) (?:it )?(?:fit|appropriate|suitable|necessary|useful|desirable|best)|(?:at|in) (?:its|their|our) (?:own |sole |absolute )?(?:discretion|convenience))`,
      `(?:${WHEN_EN}) (?!the (?:law|board|committee)|law|legislation)(?:[\\p{L}’-]{1,20} ){1,5}?(?:permits?|allows?)(?! (?:the|an?|for) )`,
      '(?:if|where|when|wherever|whenever) (?:they|it|we|this|that) (?:can|is able|are able|suits)',
      'possibly|perhaps|hopefully',
      'to the best of (?:its|their|our) (?:ability|abilities)',
      'according to (?:its|their) (?:means|abilities|ability|capacity)',
      'if and when [^.,;|]{1,40}?(?:permits?|allows?|spared|available)',
    ].join('|'),
    'gu',
  ),
  actors:
    /^(?:we|they|undersigned|signator(?:y|ies)|part(?:y|ies)|partners?|participants?|members?|founders?|municipalit(?:y|ies)|boroughs?|parishes|parish|(?:county|district|city|town|borough|parish)|council(?:s|lors?)?|count(?:y|ies)|provinces?|cit(?:y|ies)|towns?|districts?|regions?|boards?|directors?|directorates?|schools?|colleges?|academ(?:y|ies)|universit(?:y|ies)|facult(?:y|ies)|institut(?:es?|ions?)|hospitals?|clinics?|hospices?|practices?|insurers?|museums?|galler(?:y|ies)|librar(?:y|ies)|archives?|theatres?|organi[sz]ations?|associations?|foundations?|charit(?:y|ies)|trusts?|trustees|societ(?:y|ies)|clubs?|employers?|unions?|firms?|compan(?:y|ies)|businesses|business|suppliers?|vendors?|providers?|operators?|manufacturers?|retailers?|banks?|funds?|funders?|sponsors?|donors?|farms?|farmers?|growers?|ports?|airports?|harbours?|services?|brigades?|police|departments?|ministr(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|inspectorates?|cooperatives?|co-operatives?|corporations?|landlords?|churches|church|shelters?|committees?|secretariat|maintainers?|volunteers?|contributors?|teams?|group|tenants|residents|neighbours|signers)$/u,
  things:
    /^(?:agreement|charter|memorandum|covenant|document|project|programme|program|collaboration|cooperation|partnership|platform|initiative|policy|plan|strategy|article|section|annex|network|alliance|forum|working|group|wg|sig|community|this|that|these|those|the|it|there|in|on|at|for|as|where|if|when|to|and|or|but|its|our|their|any|all|each|every|such|no|one|everyone|anyone|nobody|who|which|what|members)$/u,
  apart:
    /(?<!\p{L})(?:who|which|that|whose|if|when|where|whether|unless|once|whereas|considering|recogni[sz]ing|any(?:one|body)?|what|how|whoever|everyone|vision|ambition|aim|purpose|goal|mission|not|never|no|may)(?!\p{L})/u,
  spared:
    /(?<!\p{L})(?:unless|except|efforts to ensure|may|can|can(?:not|'t)|not|never|promot\p{L}{0,40}|vision|ambition|aim is|purposes?|goals?|mission|consensus|unanim\p{L}{0,40}|vote\p{L}{0,40}|quorum|meetings? (?:is|are|will|shall|should|takes?)|prefer\p{L}{0,40}|public(?:ly)?|whereas|considering|encourages)(?!\p{L})/u,
  between:
    /^(?:also|each|both|all|jointly|together|therefore|hereby|and|always|generally|likewise|however|further|furthermore|now|still|currently|in|principle|will|shall|should|must|agrees?|undertakes?|commits?|to|ideally|where|possible|both|only|moreover|equally|presently|by|their|board|its|council|of|the|have|has|agreed|would|individually|collectively)$/u,
  contribution:
    /^\W{0,6}(?:[\p{L}]{3,20}ly )?(?:will |shall |to )?(?:contribut|shar|provid|lend|mak(?:e|es|ing) |pay|suppl|deliver|support|inform|help|assist|giv(?:e|es|ing) |offer|attend|tak(?:e|es|ing) part|particip|join|second|send|us(?:e|es|ing) |appoint|host|train|cooperat|work|invest|exchang|connect|releas|organi[sz]|coordinat|maintain|publish|report|consult|intend|hop(?:e|es|ing) |tr(?:y|ies|ying) |look|explor|consider|striv|seek|aim|plan)/u,
  answered:
    /(?<!\p{L})(?:respond|repl(?:y|ies)|answer|acknowledg|look|handl|fix|triag|address|deal|resolv|process|publish|disclos|treat|follow|investigat|react|act )/u,
  reports: /(?<!\p{L})(?:reports?|vulnerabilit\p{L}{0,40}|security|complaints?|incidents?|disclosures?|abuse|advisor(?:y|ies))(?!\p{L})/u,
});

const MEANS_NL =
  'capaciteit|middelen|tijd|budget(?:ten)?|begroting(?:en)?|bezetting|formatie|werkdruk|werklast|werkvoorraad|agenda|planning|omstandigheden|financiën|personeel|ruimte|geld|rooster|drukte|prioriteiten|bedrijfsvoering|dienstverlening|situatie|fondsen|belasting|beschikbaarheid|mankracht|menskracht|uren|systemen|inzet|mogelijkheden|kas';
const ABLE_NL =
  'mogelijk|haalbaar|wenselijk|gewenst|opportuun|passend|zinvol|nuttig|doelmatig|uitvoerbaar|realistisch|verantwoord|zinnig|doenlijk|redelijk|inpasbaar|aangewezen|betaalbaar|praktisch|dienstig|raadzaam';
const IF_NL = '(?:mits|indien|als|wanneer|zodra|(?:voor ?)?zo ?ver|zolang|daar waar|waar|in zoverre|zo)';
const DEGREE_NL =
  '(?:redelijkerwijs|praktisch|technisch|financieel|organisatorisch|juridisch|maar|enigszins|ook|nog|samen|gezamenlijk|en voor ?zover|menselijkerwijs|operationeel)';

const dutch = (): Weakening => ({
  hint: /hoop|zet|sterk|zou|overweging|na over|oriënt|bera|belang|nut |wellicht|misschien|toelaa?t|toela|toest|kan|hopen|intentie|ambitie|wens|bedoeling|streven|voornemen|van plan|van zins|bereid|gene[gi]|verwacht|welwillend|positief|sympathiek|niet afwijzend|overwe|verken|onderzoe|bekij|bezie|na of|kijk|nagaan|mogelijk|kansen|opties|denk|meent|menen|graag|doet|doen|rekening|stree|prob|tracht|poog|pogen|span|beoog|beogen|mits|indien|als |wanneer|zodra|zover|ver |zolang|waar |haalbaar|voorbehoud|afhankelijk|gelang|beginsel|princip|tijd|stadium|t\.z\.t|desgewenst|vermogen|draagkracht|inzicht|kunnen|goeddunken|believen|opportuun|zinvol|passend/,
  recital: /^\W{0,9}(?:dat|overwegende|gelet op)(?!\p{L})/u,
  dispute:
    /(?<!\p{L})(?:geschil(?:len)?|verschil(?:len)? van (?:mening|inzicht)|meningsverschil(?:len)?|conflict(?:en)?|consensus|overeenstemming|minne|minnelijk\p{L}{0,40})(?!\p{L})/u,
  wishes: w(
    [
      'hoo?p(?:t|en)(?! op )(?=[^.;]{0,160} (?:te |dat ))',
      '(?:heeft|hebben) (?:\\p{L}{1,20} ){0,2}?(?:de|het|als) (?:\\p{L}{1,20} )?(?:intentie|ambitie|wens|bedoeling|streven|voornemen|hoop)',
      '(?:is|zijn|blijft|blijven) (?:\\p{L}{1,20} ){0,6}?(?:voornemens|van plan|van zins|bereid|genegen|geneigd)(?! gevonden)',
      'verkla(?:art|ren) (?:\\p{L}{1,20} ){0,4}?(?:bereid|voornemens|intentie)',
      'spree?k(?:t|en) (?:\\p{L}{1,20} ){0,5}?(?:intentie|bereidheid|verwachting|hoop|wens|ambitie|voornemen)',
      'sta(?:at|an) (?:\\p{L}{1,20} ){0,5}?(?:welwillend|positief|sympathiek|niet afwijzend)',
      'overwe(?:egt|gen)(?=[^.;]{0,160} te )',
      '(?:verken(?:t|nen)|onderzoe(?:kt|ken)|bekij(?:kt|ken)|bezie(?:t|n)|gaa?(?:t|n) na|kij(?:kt|ken)|nagaan)(?: naar)? (?:(?:[\\p{L}-]{1,20} ){0,5}?(?:mogelijkhe(?:id|den)|kansen|opties|haalbaarheid|wenselijkheid|verdere \\p{L}{1,40})|(?:(?:samen|gezamenlijk|nader|later) )?(?:of|in hoeverre|hoe zij|hoe het))',
      '(?:(?:de|een|alle|verdere|gezamenlijke|eventuele) )?(?:mogelijkheden|mogelijkheid|kansen|opties) (?:[\\p{L}-]{1,30} ){0,8}?(?:te )?(?:onderzoeken|verkennen|bezien|bekijken)',
      '(?:verwacht(?:en)?|denk(?:t|en)|meent|menen)(?=[^.;]{0,100} te kunnen)',
      'wil(?:len)? (?:\\p{L}{1,20} ){0,4}?graag|zou(?:den)? (?:\\p{L}{1,20} ){0,4}?graag',
      'do(?:et|en) (?:\\p{L}{1,20} ){0,2}?(?:wat|al het|alles wat)[^.;]{0,30}?(?:kan|kunnen|vermogen|mogelijke)',
      'do(?:et|en) (?:\\p{L}{1,20} ){0,3}?(?:zijn|haar|hun|ons) (?:uiterste )?best',
      'hou(?:dt|den) (?:[\\p{L}-]{1,20} ){0,6}?rekening met(?! het aantal)',
      '(?<=(?:zullen|zal|spreken af|verplichten zich)[^.;]{0,100})rekening (?:te )?houden met',
      'zet(?:ten)? zich (?:[\\p{L}-]{1,20} ){0,3}?in (?:voor|om|dat)|ma(?:akt|ken) zich (?:[\\p{L}-]{1,20} ){0,2}?sterk',
      'zou(?:den)? (?:[\\p{L}-]{1,20} ){1,8}?willen',
      'nee?m(?:t|en) (?:[\\p{L}-]{1,20} ){0,8}?in overweging|in overweging nemen|denk(?:t|en) (?:[\\p{L}-]{1,20} ){0,2}?na over|oriënteer(?:t|en) zich op|bera(?:adt|den) zich',
      'hecht(?:en)? (?:[\\p{L}-]{1,20} )?(?:belang|waarde) aan|(?:onderschrij(?:ft|ven)|erken(?:t|nen)|zie(?:t|n)) (?:[\\p{L}-]{1,20} )?het (?:belang|nut) van',
      'stree?f(?:t|ven)(?= |,)(?! na(?!\\p{L}))|stre(?:eft|ven)',
      '(?:probeer(?:t)?|proberen|tracht(?:en)?|poogt|pogen)(?=[^.;]{0,200} te )',
      'span(?:t|nen) (?:[\\p{L}-]{1,20} ){0,4}?zich (?:[\\p{L}-]{1,20} ){0,8}?in|span(?:t|nen) zich',
      '(?:beoogt|beogen)(?=[^.;]{0,160} te )(?! (?:met|dat|deze|dit))',
    ].join('|'),
    'gu',
  ),
  conditions: w(
    [
      `${IF_NL} (?:[\\p{L}’-]{1,20} ){0,4}?(?:${MEANS_NL}) (?:[\\p{L}]{1,20} ){0,4}?(?:toelaa?t|toelaten|toestaa?t|toestaan|biedt|bieden|laat|laten|veroorlooft|voorziet|voorzien|vrijkomt|toereikend (?:is|zijn)|beschikbaar (?:is|zijn|komt|komen)|aanwezig (?:is|zijn)|gevonden (?:wordt|worden))`,
      `${IF_NL} er (?:[\\p{L}’-]{1,20} ){0,4}?(?:${MEANS_NL}) (?:[\\p{L}]{1,20} ){0,3}?(?:is|zijn)`,
      `${IF_NL} (?:(?:dit|dat|zulks|het|deze|die)(?: \\p{L}{1,20})?? )?(?:${DEGREE_NL} ){0,3}(?:${ABLE_NL})(?: en voor ?zover)?(?: (?:en|of|dan wel) (?:${DEGREE_NL} )?(?:${ABLE_NL}))?(?: (?:is|zijn|wordt geacht|lijkt|blijkt|geacht wordt|achten|acht))?`,
      `(?:onder voorbehoud van|afhankelijk van|voor zover passend binnen|naar gelang van?|al naargelang|met inachtneming van) (?:[\\p{L}’-]{1,20} ){0,4}?(?:${MEANS_NL})`,
      'in (?:beginsel|principe)|wellicht|misschien|mogelijkerwijs',
      `${IF_NL} (?!de wet|wet)(?:[\\p{L}’-]{1,20} ){1,6}?(?<!het )(?:toelaa?t|toelaten|toestaa?t|toestaan|zich (?:daar|er)(?:toe|voor) lee?n(?:t|en))`,
      `${IF_NL} (?:dat|dit|het|zulks|een en ander)(?: [\\p{L}]{1,15})? (?:kan|lukt|past|uitkomt|schikt)`,
      'te zijner tijd|te gelegener tijd|t\\.z\\.t|in een later stadium',
      'zo (?:veel|goed)(?: als)? mogelijk|zoveel(?: als)? mogelijk|desgewenst',
      '(?<!(?:mensen|inwoners|burgers|iedereen|jongeren|cliënten) )naar (?:beste )?vermogen|naar (?:ieders )?draagkracht|naar (?:eigen )?mogelijkheden|naar beste kunnen',
      `${GIVES_NL}naar (?:eigen )?(?:inzicht|goeddunken|believen)`,
      'binnen (?:de grenzen van )?(?:hun|haar|zijn|ieders|ons|onze|de eigen|het) (?:eigen )?(?:mogelijkheden|vermogen|mogelijke)',
    ].join('|'),
    'gu',
  ),
  actors:
    /^(?:wij|we|zij|ondergetekenden?|\p{L}{0,40}(?:partij(?:en)?|partners?|deelnemers?|leden|lid|initiatiefnemers?|ondertekenaars?|oprichters?|aangeslotenen?|gemeenten?|provincies?|waterschap(?:pen)?|schap(?:pen)?|bestuur|besturen|bestuurders?|colleges?|directies?|raad|raden|scholen|school|universiteit(?:en)?|hogescho(?:len|ol)|faculteit(?:en)?|instituten|instituut|instelling(?:en)?|ziekenhui(?:s|zen)|huisartsen|praktijk(?:en)?|klinieken|kliniek|verzekeraars?|musea|museum|bibliothe(?:ek|ken)|archie(?:f|ven)|theaters?|organisaties?|vereniging(?:en)?|stichting(?:en)?|fonds(?:en)?|bond(?:en)?|clubs?|werkgevers?|bedrij(?:f|ven)|ondernem(?:er|ers|ing|ingen)|leveranciers?|aanbieders?|exploitanten|fabrikanten|winkeliers|banken|bank|boeren|telers|havens?|diensten|dienst|korpsen|korps|brandweer|politie|ministeries?|ministerie|departement(?:en)?|agentschap(?:pen)?|autoriteit(?:en)?|inspecties?|coöperaties?|corporaties?|verhuurders?|kerken|kerk|stuurgroep|groep|commissies?|secretariaat|beheerders?|vrijwilligers|bijdragers|teams?|bewoners|huurders|regio|regio’s|kantoren|kantoor|bureaus?|centra|centrum|vervoerders?|ggd|roc|umc|ontwikkelaars|makers))$/u,
  things:
    /^(?:overeenkomst|convenant|handvest|document|project|programma|samenwerking|platform|initiatief|beleid|plan|strategie|artikel|bijlage|netwerk|alliantie|forum|werkgroep|dit|dat|deze|die|de|het|een|er|in|op|aan|bij|met|voor|als|waar|indien|om|en|of|maar|zijn|haar|hun|onze|alle|elk|elke|ieder|iedere|geen|wie|wat|daarbij|daarnaast|daartoe|verder|ook|hierbij|hiertoe|zo|voorts|tevens|vanuit|binnen|tijdens)$/u,
  apart:
    /(?<!\p{L})(?:die|dat|welke|wie|als|indien|wanneer|zodra|waar|of|tenzij|mits|overwegende|gelet|visie|droom|doel|doelstelling|niet|geen|nooit|mag|mogen|waarin|waarmee|zoals|wat)(?!\p{L})/u,
  spared:
    /(?<!\p{L})(?:tenzij|behalve|met uitzondering|inspanningsverplichting|bevorder\p{L}{0,40}|doel|doelstelling|ten doel|visie|ambitie|droom|mag|mogen|kan|kunnen|niet|geen|openbaar|openbare|vergader\p{L}{0,40}|consensus|overeenstemming|unanimiteit|stemmen|stemming|stemt|overwegende|stimuleert)(?!\p{L})/u,
  between:
    /^(?:zich|er|allen|beide|gezamenlijk|samen|ook|daarbij|daartoe|elk|hierbij|daarom|verder|voorts|tevens|in|beginsel|principe|zullen|zal|willen|allemaal|ieder|echter|onderling|nu|nog|thans|dan|van|de|het|met|en|eveneens|daarnaast|hiertoe|moeten|waar|mogelijk|wel)$/u,
  contribution:
    /^\W{0,6}(?:(?:zal|zullen|te) )?(?:draagt|dragen|bijdrag\p{L}{0,40}|lever\p{L}{0,40}|deelt|delen|stelt|stellen|zorg\p{L}{0,40}|leent|lenen|(?:[^.;]{0,60} )?(?:uit(?:lenen|wisselen|voeren)|in(?:zetten|brengen|zenden)|bij(?:dragen|wonen)|mee(?:werken|doen|denken|nemen)|aan(?:leveren|sluiten|bieden)|af(?:stemmen|nemen)|beschikbaar stellen|deelnemen)(?=\W{0,9}$| (?:aan|voor|met|bij|in|op|tussen|ten) )|leent|biedt|bieden|betaalt|betalen|geeft|geven|helpt|helpen|neemt|nemen|deelnem\p{L}{0,40}|werkt|werken|gebruik\p{L}{0,40}|ondersteun\p{L}{0,40}|informe\p{L}{0,40}|inform\p{L}{0,40}|maakt|maken|houdt|houden|zet|zetten|inzet\p{L}{0,40}|brengt|brengen|verstrek\p{L}{0,40}|verle\p{L}{0,40}|organise\p{L}{0,40}|hoopt|streeft|probeert|tracht|onderzoekt|verkent|overweegt|is bereid|is voornemens|wil|heeft de intentie|sluit|verzorg\p{L}{0,40}|financier\p{L}{0,40}|vergoed\p{L}{0,40})(?!\p{L})/u,
  answered:
    /(?<!\p{L})(?:reage|gereage|antwo|beantwo|pakken|pakt|pak|op te pakken|oppakken|behandel|afhandel|af te handel|bekij|verhelp|herstel|oplos|op te los|lossen|onderzoe|opvolg|publice|verwerk)/u,
  reports:
    /(?<!\p{L})(?:melding(?:en)?|lek(?:ken)?|kwetsba\p{L}{1,40}|beveiliging\p{L}{0,40}|klachten?|incident(?:en)?|misbruik|veiligheids\p{L}{1,40})(?!\p{L})/u,
});

const made = new Map<Language, Weakening>();
/** Compiled when a text first needs it. */
export function weakening(language: Language): Weakening {
  let known = made.get(language);
  if (!known) {
    known = language === 'nl' ? dutch() : english();
    made.set(language, known);
  }
  return known;
}

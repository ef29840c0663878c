/**
 * How a pledge is hedged. Patterns of one sentence in small letters;
 * `[pattern, what pledges instead]`: nothing where the words can go, `$1` for words that stay.
 */
import type { Edit, Language } from '../types.ts';

interface Hedges {
  /** Instead of a duty: `streven ernaar om`. */
  readonly efforts: readonly (readonly [string, string])[];
  /** Beside a duty: `waar mogelijk`. */
  readonly qualifiers: readonly string[];
  /** Somebody who can be held to it, with a verb of duty near it. */
  readonly duties: readonly string[];
  /** The sentence tells an aim, an exception or an amount of effort: no empty pledge. */
  readonly spared: string;
  /** Before the full stop. */
  readonly measure: string;
  /** The same where a sentence opens with its hedge, which `opening` replaces, since its verb comes second. */
  readonly opening?: readonly [instead: string, measure: string];
}

const NL_WHO =
  '(?:partij(?:en)?|deelnemers?|zij|gemeenten?|leden|lid|ondergetekenden|initiatiefnemers?|ondertekenaars?|partners?|aangeslotenen?|(?:samenwerkende|deelnemende|betrokken|aangesloten|overige|andere) \\p{L}{1,40}|bestuur(?:ders)?|besturen|colleges?|scholen|school|instellingen|organisaties|verzekeraars|ziekenhuizen|ziekenhuis|gemeente|waterschap(?:pen)?|provincies?|musea|museum|bibliothe(?:ek|ken)|universiteit(?:en)?|instelling|organisatie|(?:woning)?corporaties?|zorgaanbieders?|werkgevers|vakbonden|bedrijven|ondernemers|leveranciers?|stichting(?:en)?|vereniging(?:en)?|hogescho(?:len|ol)|coöperaties?|diensten|korpsen|directies?|ministeries?|stuurgroep|gebruikers|bedrijf|boeren|havens?|fondsen|banken|bonden|ggd|roc|umc|wij|we)';
const NL_WITH = '(?:(?:zich|er|allen|beide|gezamenlijk|samen|ook|daarbij|daartoe|elk|hierbij|in redelijkheid|te allen tijde) )*';
/** The subject, whose name may follow: `de gemeente Zandwijk`. */
const NL_SUBJECT = `${NL_WHO}(?: \\p{L}{1,40}){0,2} `;
/** Or whatever opens the sentence: `Oudeveld`. */
const NL_NAMED = `(?:${NL_SUBJECT}|^\\W{0,6}(?!dit|dat|deze|er|het|wat|die)\\p{L}[\\p{L}-]* )`;
/** What is done follows. */
const TE = '(?= \\p{L}[^.]{0,200} te )';
const FULLY =
  '(?:(?:maximaal|optimaal|actief|ten volle|tot het uiterste|naar (?:beste )?vermogen|(?:zo ?veel|zo goed) als? ?mogelijk|naar redelijkheid) )?';
const PLEDGE = ['verplichten zich ertoe', 'verplicht zich ertoe'] as const;
const ENSURE_THAT = ['zorgen ervoor dat', 'zorgt ervoor dat'] as const;
const ENSURE = ['zorgen voor', 'zorgt voor'] as const;

/** A hedge of several and of one, with what pledges instead. */
const dutch = (many: string, one: string, [all, single]: readonly [string, string], subject = NL_SUBJECT): Hedges['efforts'] => [
  [`(?<=${subject})${many}`, all],
  [`(?<=${subject})${one}`, single],
];

const EN_WHO =
  '(?:part(?:y|ies)|participants?|they|municipalit(?:y|ies)|members?|undersigned|signator(?:y|ies)|partners?|founders?|organi[sz]ations?|boards?|committee|councils?|schools?|colleges?|hospitals?|insurers?|museums?|galler(?:y|ies)|librar(?:y|ies)|universit(?:y|ies)|institutions?|corporations?|associations?|foundations?|charit(?:y|ies)|employers|unions|firms|suppliers|archives|services?|departments?|ministr(?:y|ies)|count(?:y|ies)|provinces?|cit(?:y|ies)|compan(?:y|ies)|agenc(?:y|ies)|authorit(?:y|ies)|trusts?|foundations?|associations?|ministr(?:y|ies)|departments?|cit(?:y|ies)|towns?|count(?:y|ies)|districts?|firms?|banks?|farm(?:er)?s|ports?|vendors?|maintainers?|volunteers|brigades?|services?|steering group|we)';

export const hedges: Readonly<Record<Language, Hedges>> = {
  nl: {
    efforts: [
      ...dutch(`streven ${NL_WITH}(?:er ?naar|naar)(?: om)?${TE}`, `streeft ${NL_WITH}(?:er ?naar|naar)(?: om)?${TE}`, PLEDGE),
      ...dutch(`streven ${NL_WITH}(?:er ?naar|naar)(?: om)?`, `streeft ${NL_WITH}(?:er ?naar|naar)(?: om)?`, ENSURE),
      ...dutch('zullen (?:er ?naar streven|trachten|proberen)(?: om)?', 'zal (?:er ?naar streven|trachten|proberen)(?: om)?', PLEDGE),
      ...dutch(`(?:trachten|proberen|pogen)(?: om)?${TE}`, `(?:tracht|probeert|poogt)(?: om)?${TE}`, PLEDGE),
      ...dutch('zullen (?:hun|ons) (?:uiterste )?best doen(?: om)?', 'zal (?:zijn|haar) (?:uiterste )?best doen(?: om)?', PLEDGE),
      ...dutch('doen (?:hun|ons) (?:uiterste )?best(?: om)?', 'doet (?:zijn|haar) (?:uiterste )?best(?: om)?', PLEDGE, NL_NAMED),
      ...dutch(`spannen zich ${NL_WITH}${FULLY}in(?: om)?${TE}`, `spant zich ${NL_WITH}${FULLY}in(?: om)?${TE}`, PLEDGE),
      ...dutch(`spannen zich ${NL_WITH}${FULLY}in voor`, `spant zich ${NL_WITH}${FULLY}in voor`, ENSURE),
      ...dutch(`spannen zich ${NL_WITH}(voor [^.,]{1,60}) in`, `spant zich ${NL_WITH}(voor [^.,]{1,60}) in`, ['zorgen $1', 'zorgt $1']),
      ...dutch(`zullen zich ${FULLY}inspannen(?: om)?${TE}`, `zal zich ${FULLY}inspannen(?: om)?${TE}`, PLEDGE),
      ...dutch(`zullen zich ${FULLY}inspannen voor`, `zal zich ${FULLY}inspannen voor`, ENSURE),
      ...dutch('zullen zich (voor [^.,]{1,60}) inspannen', 'zal zich (voor [^.,]{1,60}) inspannen', ['zorgen $1', 'zorgt $1']),
      ...dutch('zullen zich er ?voor inzetten dat', 'zal zich er ?voor inzetten dat', ENSURE_THAT),
      ...dutch('zetten zich er ?voor in dat', 'zet zich er ?voor in dat', ENSURE_THAT),
      ...dutch(
        '(?:zullen (?:bezien|bekijken|nagaan)|(?<!(?:zal|zullen) )(?:bezien|bekijken)) of',
        '(?:zal (?:bezien|bekijken|nagaan)|beziet|bekijkt) of',
        ENSURE_THAT,
      ),
      ...dutch('zullen zich er(?:voor|toe) inzetten om', 'zal zich er(?:voor|toe) inzetten om', PLEDGE),
      ...dutch('hebben de intentie(?: om)?', 'heeft de intentie(?: om)?', PLEDGE),
      ...dutch('zijn voornemens(?: om)?', 'is voornemens(?: om)?', PLEDGE, NL_NAMED),
      ...dutch(
        `beogen(?= (?!met |dat |deze |dit )\\p{L}[^.]{0,200} te )`,
        `beoogt(?= (?!met |dat |deze |dit )\\p{L}[^.]{0,200} te )`,
        PLEDGE,
      ),
    ],
    qualifiers: [
      '(?:indien en )?waar(?: dat)? (?:mogelijk|wenselijk|haalbaar|passend|opportuun)(?: is)?(?! (?:en|of) (?:wenselijk|haalbaar|zinvol|mogelijk))',
      'zo ?veel(?: als)? mogelijk',
      'voor ?zover(?: dat)?(?: redelijkerwijs)? (?:mogelijk|haalbaar|van toepassing|passend|wenselijk|opportuun)(?: is)?',
      '(?:indien|zo|als dat) (?:dat )?(?:mogelijk|wenselijk|haalbaar|opportuun)(?: is)?(?! is)',
      'voor ?zover (?:de bezetting|de capaciteit|de tijd|het budget|de middelen) (?:dat|het) (?:toelaat|toelaten)',
      'naar (?:beste )?vermogen',
      'naar draagkracht',
      '(?:voor ?zover|indien|als|mits) (?:de|het|hun|haar|zijn) (?:beschikbare )?(?:begroting|capaciteit|bezetting|middelen|agenda|tijd|planning|werkdruk|omstandigheden|budget|personele \\p{L}+|formatie|financiën) (?:dat|dit|het) (?:toelaat|toelaten|toestaat)',
      'in (?:beginsel|principe)',
    ],
    duties: [
      `${NL_WHO}[^.;]{0,60}(?<!\\p{L})(?:zullen|zal|dragen|draagt|zorgen|zorgt|leveren|levert|stellen|stelt|delen|deelt|betalen|betaalt|verlenen|verleent|werken|werkt|bieden|biedt|trekken|gebruiken|gebruikt|ondersteunen|ondersteunt|houden|houdt|stemmen|stemt|maken|maakt|nemen|neemt|geven|geeft|informeren|informeert|zetten|zet)(?!\\p{L})`,
      `(?<!\\p{L})(?:zullen|dragen|zorgen|leveren|stellen|delen|betalen|verlenen|werken|bieden|gebruiken|ondersteunen|stemmen|maken|informeren) (?:de |alle |beide )?${NL_WHO}`,
    ],
    spared:
      'tenzij|behalve|met uitzondering|inspanningsverplichting|bevorder|doel(?:stelling)? (?:is|van)|heeft tot doel|ten doel|visie|ambitie|droom|mag |mogen |kan |kunnen |niet|geen|openbaar|vergader|(?:mensen|inwoners|burgers|iedereen|jongeren|cliënten) naar vermogen|consensus|overeenstemming|unanimiteit|(?<!af te )stemm',
    measure: ' (uiterlijk op [datum], te meten aan [maatstaf])',
    opening: ['Uiterlijk op [datum]', ' (te meten aan [maatstaf])'],
  },
  en: {
    efforts: [
      [
        '(?<=(?:will|shall|must) )(?:(?:also|each|jointly|always|generally) )?(?:endeavou?r(?:,[^,.]{3,30},)?|strive|seek|try|attempt|aim|make (?:every|an|all reasonable) efforts?) to (?=\\p{L})',
        '',
      ],
      [`(?<=${EN_WHO} )(?:endeavou?r|strive|seek|try|attempt|aim|intend|hope) to(?= \\p{L})`, 'undertake to'],
      [`(?<=${EN_WHO} )(?:endeavou?rs|strives|seeks|tries|attempts|aims|intends|hopes) to(?= \\p{L})`, 'undertakes to'],
      [
        '(?<=(?:will|shall|must)(?:, [^,.]{3,30},)? )use (?:(?:its|their|all|our|the) )?(?:(?:own|commercially|reasonable|best) )*(?:efforts|endeavou?rs) to (?=\\p{L})',
        '',
      ],
      ['(?<=(?:will|shall|must) )do (?:its|their|our) (?:very )?best to (?=\\p{L})', ''],
      [`(?<=${EN_WHO} )do (?:its|their|our) (?:very )?best to(?= \\p{L})`, 'undertake to'],
      ['(?<=(?:will|shall|must) )(?:(?:also|jointly) )?(?:look into|consider|explore) whether (?=\\p{L})', 'ensure that '],
      ['(?<=(?:will|shall|must)(?:, [^,.]{3,80},)? )(?:give (?:due )?consideration to|consider)(?= \\p{L}+ing)', 'commit to'],
      ['(?<=agrees? to )(?:endeavou?r|strive|seek|try|attempt) to (?=\\p{L})', ''],
    ],
    qualifiers: [
      'where(?:ver)?(?: and when)? (?:(?:it is|this is|reasonably) )?(?:possible|appropriate|practicable|feasible|practical|desirable)',
      '(?:if|when|whenever) (?:(?:it is|this is|and where|reasonably) )?(?:possible|feasible|practicable|practical|desirable)',
      'as (?:far as (?:reasonably )?possible|much as possible|appropriate|(?:reasonably )?(?:practicable|feasible))(?! (?:to|for|by))',
      '(?:to the (?:fullest |maximum |greatest )?extent|in ?so ?far as|so far as) (?:(?:it is|this is|reasonably) )?(?:possible|practicable|feasible|applicable|practical)',
      'to the extent (?:that )?(?:they|it|the parties|each party) (?:consider|deem|think)s? (?:it |this )?(?:feasible|possible|appropriate|suitable|reasonable)',
      'in principle',
      '(?:time|capacity|resources|budgets?|staffing) permitting',
      'if and when [^.,;|]{1,40}(?:permits?|allows?|spared|available)',
      'to the extent (?:that )?(?:it|they|we|the parties|each party) (?:consider|deem)s? (?:it |this )?(?:feasible|appropriate|useful|necessary|possible)',
      'according to (?:its|their) (?:means|abilities|ability|capacity)',
    ],
    duties: [
      `(?<!\\p{L})${EN_WHO}(?!\\p{L})[^.;]{0,50}(?<!\\p{L})(?:will|shall|must|agrees? to|undertakes? to|commits? to|provides?|contributes?|shares?|supports?|pays?|delivers?|makes? available)(?!\\p{L})`,
    ],
    spared:
      'unless|except|efforts to ensure|may |can (?!be spared)|not |never|promot|vision|ambition|aim is|purpose|goal|mission|consensus|unanim|vote|quorum|meeting|prefer|public(?:ly)?|amicabl|the ways? (?:in which )?(?:\\p{L}+ ){1,3}(?:aim|seek|intend|hope|try|tries|strive)',
    measure: ' (by [date], measured by [measure])',
  },
};

/** A hedge whose words stand behind a subject or a verb of duty. */
interface Effort {
  readonly words: RegExp;
  /** What stands before them, looked at from where they begin: it is shared by many, and dear to compile. */
  readonly lead: RegExp | undefined;
  readonly pledge: string;
}

interface Patterns {
  /** Few sentences have it, and no other one can be hedged. */
  readonly hint: RegExp;
  readonly efforts: readonly Effort[];
  readonly qualifiers: RegExp;
  readonly duties: readonly RegExp[];
  readonly spared: RegExp;
}

/** The same, ready to search a sentence in small letters: patterns for both cases cost five times as much to compile. */
export const hedgePatterns: Readonly<Record<Language, Patterns>> = { en: patternsOf('en'), nl: patternsOf('nl') };

/** The first place where the words stand behind what they need before them. */
function placeOf({ words, lead }: Effort, small: string): RegExpExecArray | undefined {
  for (words.lastIndex = 0; ; ) {
    const match = words.exec(small);
    if (!match) return undefined;
    if (lead) lead.lastIndex = match.index;
    if (!lead || lead.test(small)) return match;
    words.lastIndex = match.index + 1;
  }
}

/**
 * The first of the efforts that a sentence has: where it stands, and what pledges instead, in which words that stay are as written.
 *
 * @param small the sentence in small letters, at the same offsets
 */
export function effortIn(text: string, small: string, language: Language): Edit | undefined {
  for (const effort of hedgePatterns[language].efforts) {
    const match = placeOf(effort, small);
    if (!match) continue;
    const { index: start, 0: words, 1: kept = '' } = match;
    const at = start + words.indexOf(kept);
    return { start, end: start + words.length, text: effort.pledge.replace('$1', () => text.slice(at, at + kept.length)) };
  }
  return undefined;
}

function patternsOf(language: Language): Patterns {
  const { efforts, qualifiers, duties, spared } = hedges[language];
  const leads = new Map<string, RegExp>();
  const leadOf = (source: string): RegExp => {
    const known = leads.get(source) ?? new RegExp(source, 'uy');
    leads.set(source, known);
    return known;
  };
  const divided = efforts.map(([pattern, pledge]) => {
    const at = pattern.startsWith('(?<=') ? endOfGroup(pattern) : 0;
    return { lead: pattern.slice(0, at), words: pattern.slice(at), pledge };
  });
  return {
    hint: new RegExp([...divided.map((it) => it.words), ...qualifiers].map((it) => `(?:${it})`).join('|'), 'u'),
    efforts: divided.map(({ lead, words, pledge }) => ({
      words: new RegExp(`(?<!\\p{L})${words}`, 'gu'),
      lead: lead ? leadOf(lead) : undefined,
      pledge,
    })),
    qualifiers: new RegExp(`,?(?: en| and)? ?(?<!\\p{L})(?:${qualifiers.join('|')})(?!\\p{L}),?`, 'gu'),
    duties: duties.map((it) => new RegExp(it, 'u')),
    spared: new RegExp(`(?<!\\p{L})(?:${spared})`, 'u'),
  };
}

/** Offset behind the group that a pattern opens with. */
function endOfGroup(pattern: string): number {
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '(') depth++;
    else if (pattern[i] === ')' && --depth === 0) return i + 1;
  }
  return 0;
}

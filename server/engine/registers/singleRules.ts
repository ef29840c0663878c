/** Rules of which a text can have one only: how long the agreement runs, when invoices are paid, who may spend how much. */
import { createNotes } from '../notes.ts';
import { spaced } from '../spaces.ts';
import type { Block, Facts, Language, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';

export type Point = 'payment' | 'duration' | 'office' | 'limit' | 'fee' | 'amendment' | 'costs';

/** A sentence that gives such a rule without a condition; spans are offsets of the text. */
export interface Stated {
  readonly point: Point;
  /** Whom or what it is about, and per what. */
  readonly subject: string;
  /** Equal where two sentences give the same rule. */
  readonly value: string;
  /** What gives the value, as written. */
  readonly text: string;
  readonly span: Span;
  readonly sentence: Span;
  readonly block: number;
}

const AGREEMENT: Readonly<Record<Language, string>> = {
  en: '(?:this|the) (?:agreement|covenant|charter|partnership|collaboration|memorandum|arrangement)',
  nl: '(?:de|deze|dit|het) (?:\\p{L}*overeenkomst|convenant|samenwerking|protocol|regeling)',
};
const ROLE: Readonly<Record<Language, string>> = {
  en: '(?:[\\p{L}-]+ )?(?:chair\\p{L}*|secretary|treasurer|manager|director|coordinator|president|committee|board|group|council|team|members?)',
  nl: '(?:[\\p{L}-]+ )?\\p{L}*(?:voorzitter|secretaris|penningmeester|manager|directeur|coördinator|beheerder|bestuurder|commissie|bestuur|groep|raad|team|leden|lid)',
};

/** Of a point the sentences that speak of it; a group is its subject. */
const SPEAKS: Readonly<Record<Language, Readonly<Record<Point, RegExp>>>> = {
  en: {
    payment: /invoices?\s.*(?:paid|payable|settled|due)|(?:paid|payable|settled)\s.*invoices?|terms? of payment|payment terms?/iu,
    duration: new RegExp(
      `^${AGREEMENT.en} (?:runs?|lasts?|is (?:entered into|concluded|made|valid|in force)|has a (?:term|duration)|(?:shall|will) (?:run|last|remain in force|be in force|be valid)|remains in force|continues) (?:for|of)(?! an? (?:further|additional))`,
      'iu',
    ),
    office: new RegExp(
      `^(?:the|a|each) (${ROLE.en}) (?:(?:is|are|shall be|will be) (?:appointed|elected|chosen)|serves?|holds? office)|^(?:the |all )?(?:members|parties|partners|assembly|general meeting|general assembly|board|council) (?:elects?|appoints?|chooses?) (?:the|a) (${ROLE.en}) for|^the term of office of (?:the|a) (${ROLE.en}) (?:is|lasts)`,
      'iu',
    ),
    limit: new RegExp(
      `^(?:the) (${ROLE.en})(?: of the [\\p{L} -]{3,40})? (?:may|can|is (?:authori[sz]ed|allowed|permitted|mandated)|has (?:a )?mandate|spends|decides).*(?:spend|spending|commitments?|expenditure|expenses|purchases?|contracts?|obligations)|^(?:any |all |every )?(?:spending|commitments?|expenditure|expenses|purchases?|contracts?|obligations) (?:of|by) the (${ROLE.en})(?: of the [\\p{L} -]{3,40})? (?:above|over|exceeding|of more than|larger than) `,
      'iu',
    ),
    fee: /(?:the|its|their) (?:(?:annual|yearly) )?((?:monthly |quarterly )?(?:membership (?:fee|contribution|dues)|(?:joining|entry|admission|entrance) fee)|(?<=(?:annual|yearly) )(?:fee|contribution|subscription|dues)) (?:is|are|of|amounts? to|is set at|comes? to)(?!\p{L})/iu,
    amendment:
      /(?:amend(?:ed|ments?)?|chang(?:ed|es?)|modif(?:ied|y|ications?)) .*(?:agreement|charter|covenant|by-?laws|statutes)|(?:agreement|charter|covenant|by-?laws|statutes) .*(?:amend|chang|modif)/iu,
    costs: /(?:^|\s)(?:(?:the|all) costs (?:are|is|will be|shall be) |(?:bears?|pays?|shares?) (?:the |all )?costs )/iu,
  },
  nl: {
    payment: /factu\p{L}+\s.*betaal|betaal\p{L}*\s.*factu|betaaltermijn|betalingstermijn/iu,
    duration: new RegExp(
      `^${AGREEMENT.nl} (?:loopt|duurt|geldt|is (?:aangegaan|gesloten|geldig|van kracht)|wordt (?:aangegaan|gesloten)|heeft een (?:looptijd|duur|werkingsduur))(?! .*verleng)`,
      'iu',
    ),
    office: new RegExp(
      `^(?:de|het|een|elk|elke) (${ROLE.nl}) (?:wordt|worden|heeft|hebben) .*(?:benoemd|gekozen|aangewezen|zitting)|^de (?:zittings|benoemings|ambts)(?:duur|termijn) van (?:de|het|een) (${ROLE.nl})|^(?:de |alle )?(?:leden|partijen|partners|ledenvergadering|algemene vergadering|raad|het bestuur) (?:kiest|kiezen|benoemt|benoemen) (?:de|het|een) (${ROLE.nl}) voor`,
      'iu',
    ),
    limit: new RegExp(
      `^(?:de|het) (${ROLE.nl})(?: van (?:de|het) [\\p{L} -]{3,40})? (?:mag|kan|is (?:bevoegd|gemachtigd|gemandateerd)|heeft mandaat|doet|verricht|beslist|besluit|gaat).*(?:uitgave|verplichting|besteden|aankop|inkop|contract|opdracht)|^(?:voor )?(?:een |elke |iedere |alle )?(?:uitgaven?|verplichting(?:en)?|aankop?en|aankoop|contract(?:en)?|opdracht(?:en)?) (?:van|door) (?:de|het) (${ROLE.nl}) (?:boven|van meer dan|hoger dan) `,
      'iu',
    ),
    fee: /(?:de|het|haar|zijn|hun) (?:jaarlijkse )?((?:maandelijkse )?(?:contributie|lidmaatschaps(?:bijdrage|geld)|jaarbijdrage|entreegeld|inschrijfgeld|toetredingsbijdrage)|(?<=jaarlijkse )bijdrage) (?:is|van|bedraagt|is vastgesteld op|komt op)(?!\p{L})/iu,
    amendment:
      /wijzig\p{L}* .*(?:overeenkomst|convenant|regeling|protocol|statuten)|(?:overeenkomst|convenant|regeling|protocol|statuten) .*wijzig|statutenwijziging/iu,
    costs: /(?:^|\s)(?:de|alle) kosten (?:worden|zijn) |(?:draagt|dragen|betaalt|betalen|delen) (?:in )?(?:de|alle) kosten /iu,
  },
};

/** What a sentence can choose from, where no number tells. */
const CHOICES: Readonly<Record<'amendment' | 'costs', Readonly<Record<string, RegExp>>>> = {
  amendment: {
    all: /unanim\p{L}*|(?:consent|agreement|approval) of (?:all|each|every)\s?\p{L}*|all (?:the )?parties (?:agree|consent)|instemming van (?:alle|elke|iedere)\s?\p{L}*|eenparig\p{L}*|eenstemmig\p{L}*|alle partijen instemmen/iu,
    simple: /(?:simple|ordinary) majority|gewone meerderheid/iu,
    large:
      /(?:two[- ]thirds|three[- ]quarters) majority|majority of (?:two[- ]thirds|three[- ]quarters)|meerderheid van (?:ten minste )?(?:twee ?derde|drie ?(?:vierde|kwart))|(?:twee ?derde|drie ?kwart)meerderheid/iu,
    majority:
      /(?<!(?:simple|ordinary|thirds|quarters) )majority(?! of (?:two|three))|(?<!gewone |derde|kwart)meerderheid(?! van (?:ten minste )?(?:twee|drie))/iu,
  },
  costs: {
    equal: /equally|in equal (?:parts|shares)|gelijkelijk|gelijk(?= verdeeld)|in gelijke delen|voor gelijke delen/iu,
    share: /in proportion to|pro rata|proportionally|naar rato|naar evenredigheid|evenredig|naar verhouding/iu,
  },
};

/** Words of which each choice has one. */
const choices = createWordings({
  en: {
    choice: [
      'unanim*|majority|equally|proportion|proportionally',
      'consent|agreement|approval of',
      'parties agree|consent',
      'equal parts|shares',
      'pro rata',
    ],
  },
  nl: {
    choice: [
      '*meerderheid|eenparig*|eenstemmig*|unanim*|gelijkelijk|evenredig|evenredigheid|verhouding',
      'instemming van',
      'partijen instemmen',
      'gelijk verdeeld',
      'gelijke delen',
      'naar rato',
    ],
  },
});

/** It holds in a case, at first or after that only. */
const LIMITED =
  /(?<!\p{L})(?:if|unless|except|when|where|in case|in the event|otherwise|provided|after|first|initial|thereafter|renew\p{L}*|exten\p{L}*|re-?(?:elect|appoint)\p{L}*|at most|maximum of|breach|until|minor|annex\p{L}*|indien|tenzij|behalve|wanneer|zodra|als|voor zover|mits|eerste|na|daarna|verleng\p{L}*|her(?:benoem|kies|koz)\p{L}*|bijlage\p{L}*|totdat|anders)(?!\p{L})/iu;
const PER =
  /(?<!\p{L})(?:per|each|a|elk|elke|ieder) (?:year|month|quarter|decision|case|item|jaar|maand|kwartaal|besluit|geval|post)|jaarlijks|annually/iu;

/** That somebody may be chosen again says nothing of how long a term is. */
const AGAIN =
  /(?:,| and| en) (?:(?:may|can|is|kan|kunnen|mag) )(?:\p{L}{1,20} ){0,3}(?:re-?(?:elected|appointed|eligible)|eligible for re-?(?:election|appointment)|her(?:kiesbaar|benoembaar|kozen|benoemd))(?: \p{L}{1,20})?(?=\.?$)/iu;
/** A fee of a year, or of some. */
const FOR_SOME =
  /(?<!\p{L})(?:(?:for|voor) (?!each |every |elke? |iedere? )|(?:19|20)\d\d(?!\p{L})|month|maand|quarter|kwartaal|vat|btw)/iu;
const PAYER = /(?<!\p{L})(?:each|every|per|elke?|iedere?) (?!(?:year|month|january|jaar|maand)(?!\p{L}))(\p{L}{1,30})/iu;

const stated = createNotes((block, facts, language): Omit<Stated, 'block'>[] | undefined => {
  if (block.type !== 'paragraph' && block.type !== 'item') return undefined;
  const { durations, amounts } = facts();
  const chosen = choices(block, language);
  // Without a number or a choice there is no rule.
  if (durations.length === 0 && amounts.length === 0 && chosen.length === 0) return undefined;
  const found = block.sentences.flatMap((sentence) => {
    const chooses = chosen.some((it) => it.sentence === sentence);
    const given = { chooses, durations: within(durations, sentence), amounts: within(amounts, sentence) };
    return chooses || given.durations.length === 1 || given.amounts.length === 1 ? read(block, sentence, given, language) : [];
  });
  return found.length > 0 ? found : undefined;
});

/** What a sentence has of which it can be a rule. */
interface Given extends Pick<Facts, 'durations' | 'amounts'> {
  readonly chooses: boolean;
}

const within = <T extends { readonly span: Span }>(list: readonly T[], { start, end }: Span): readonly T[] =>
  list.length === 0 ? list : list.filter(({ span }) => start <= span.start && span.end <= end);

/** All such rules in text order. */
export const singleRulesOf = (summary: Summary): Stated[] =>
  stated(summary).flatMap(({ note, index, start: by }) => {
    const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
    return note.map((it) => ({ ...it, span: moved(it.span), sentence: moved(it.sentence), block: index }));
  });

function read({ prose }: Block, sentence: Span, given: Given, language: Language): Omit<Stated, 'block'>[] {
  const lead = /^[\s\d.)(*_"“-]*(?:[a-z][.)]\s)?/u.exec(prose.slice(sentence.start, sentence.end))![0].length;
  const start = sentence.start + lead;
  const text = spaced(prose.slice(start, sentence.end));
  if (text.length > LONGEST) return [];
  const spoken = POINTS.flatMap((point) => {
    const found = givenIn(point, text, start, given);
    const match = found && SPEAKS[language][point].exec(text);
    return match ? [{ point, found, who: match.slice(1).find((it) => it) ?? '' }] : [];
  });
  if (spoken.length === 0 || LIMITED.test(text.replace(AGAIN, ''))) return [];
  const per = PER.exec(text)?.[0] ?? '';
  return spoken.flatMap(({ point, found, who }) => {
    if (point === 'fee' && FOR_SOME.test(text.replace(found.text, ''))) return [];
    const about = point === 'fee' ? `${who} ${PAYER.exec(text)?.[1] ?? ''}` : `${who} ${per}`;
    return [{ point, subject: about.toLowerCase(), ...found, sentence }];
  });
}

const LONGEST = 400;
const POINTS: readonly Point[] = ['payment', 'duration', 'office', 'limit', 'fee', 'amendment', 'costs'];

/** The one number, or the one choice, that the sentence gives. */
function givenIn(point: Point, text: string, at: number, given: Given): Pick<Stated, 'value' | 'text' | 'span'> | undefined {
  if (point === 'amendment' || point === 'costs') {
    if (!given.chooses) return undefined;
    const chosen = Object.entries(CHOICES[point]).flatMap(([value, pattern]) => {
      const match = pattern.exec(text);
      return match ? [{ value, text: match[0], span: { start: at + match.index, end: at + match.index + match[0].length } }] : [];
    });
    return chosen.length === 1 ? chosen[0] : undefined;
  }
  const [only, ...others] = point === 'limit' || point === 'fee' ? given.amounts : given.durations;
  if (!only || others.length > 0) return undefined;
  return { value: 'value' in only ? `${only.value} ${only.unit}` : lengthOf(only), text: only.text, span: only.span };
}

/** Twelve months and a year are the same term. */
export const lengthOf = ({ count, unit }: Facts['durations'][number]): string =>
  unit === 'year' ? `${count * 12} month` : unit === 'quarter' ? `${count * 3} month` : `${count} ${unit}`;

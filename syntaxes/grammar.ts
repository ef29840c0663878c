/**
 * The TextMate grammar that is injected into Markdown, built from the words of `words.ts`.
 * `charterlint.tmLanguage.json` is its output; a test writes it and fails when it is stale.
 * Each expression matches texts of bounded length only, so a line costs time linear in its length.
 */
import * as words from './words.ts';

/** One match rule of a TextMate grammar; without a name it keeps its text from the rules after it. */
export type Pattern = { comment: string; name?: string; match: string };

/** Longest alternatives first, because the first that fits wins. */
const any = (list: readonly string[]): string =>
  `(?:${[...new Set(list)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(quoted)
    .join('|')})`;
const anyCase = (list: readonly string[]): string => `(?i:${any(list)})`;
const maybe = (expression: string): string => `(?:${expression})?`;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A space in a phrase is any blank, so that a non-breaking space does not hide the phrase. */
const gap = '[[:blank:]]';
const someGap = `${gap}{1,3}`;
function quoted(text: string): string {
  return text.replace(/[.$]/g, '\\$&').replaceAll(' ', someGap);
}

/** Not inside a word, a path, an address, a version number or an identifier, a time of day; emphasis with `_` is no identifier. */
const start = '(?<![\\p{L}\\p{N}@/.#&=\\-])(?<![\\p{L}\\p{N}]_)(?<!\\d:)';
const end = '(?![\\p{L}\\p{N}@/]|_[\\p{L}\\p{N}]|[-.][\\p{L}\\p{N}])';
const whole = (expression: string): string => start + expression + end;

const year = '(?:19|20)\\d{2}';
const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const ordinalDay = `${day}(?:st|nd|rd|th|e|ste|de)?`;
const monthName = anyCase([...words.months.nl, ...words.months.en]);
const monthBesideYear = `(?:${monthName}|${anyCase(words.shortMonths)}\\.?)`;
/** Without a year, small `may` and `march` are verbs. */
const monthAlone = any([...words.months.nl, ...words.months.nl.map(capital), ...words.months.en]);
const of = maybe(`${someGap}(?i:of|van)`);
const ofThe = maybe(`${someGap}(?i:of|van(?:${gap}het)?)`);
const moment = anyCase(words.moments);
const yearPart = `${anyCase(words.ordinals)}${someGap}${anyCase(words.yearParts)}`;

const dates: Record<string, string> = {
  'year-month-day': `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
  'day-month-year in figures': `(?:${day}-${month}-${year}|${day}/${month}/${year})`,
  'day, month and year': `${ordinalDay}${of}${someGap}${monthBesideYear},?${someGap}${year}`,
  'month, day and year': `${monthBesideYear}${someGap}${ordinalDay},?${someGap}${year}`,
  'month and year': `${maybe(`${moment}${of}[-[:blank:]]{1,3}`)}${monthBesideYear}${someGap}${year}`,
  'quarter or half': `(?:[QKHqkh][1-4][-[:blank:]]{1,3}${year}|${year}[-[:blank:]]{0,3}[QKHqkh][1-4])`,
  'quarter or half in words': `${yearPart}${ofThe}${someGap}${year}`,
  'part of a year': `${moment}${of}[-[:blank:]]{1,3}${year}`,
  'day and month': `${ordinalDay}${of}${someGap}${monthAlone}`,
  'month and day': `${any(words.months.en)}${someGap}${day}(?:st|nd|rd|th)?`,
};

const number = `(?:\\d{1,4}(?:[.,]\\d{1,2})?|${anyCase(words.numbers)})`;
const inFigures = maybe(`${someGap}\\((?:\\d{1,3}|${anyCase(words.numbers)})\\)`);
const unit = `${maybe(`${anyCase(words.timeAdjectives)}${someGap}`)}${anyCase(words.timeUnits)}`;
const opening = `${anyCase(words.termOpenings)}${someGap}`;

const durations: Record<string, string> = {
  'a number of units': `${maybe(opening)}${number}${inFigures}[-[:blank:]]{1,3}${unit}`,
  'a single unit': `${opening}(?i:een|an?|the|de)${someGap}${unit}`,
};

const grouped = "(?:\\d{1,3}(?:[.,'[:blank:]]\\d{3}){1,5}|\\d{1,15})(?:[.,]\\d{1,2})?";
const dash = '(?:[.,](?:--|[-–—]))?';
const magnitude = anyCase(words.magnitudes);
const money = `(?:${any(words.currencySigns)}|${any(words.currencyCodes)})`;
const longMagnitude = anyCase(words.magnitudes.filter((word) => word.length > 1));

/** The dash of `€ 6.000,-` ends the amount whatever follows it. */
const amounts: Record<string, string> = {
  'after its currency': `${start}${money}${gap}{0,3}-?${grouped}(?:[.,](?:--|[-–—])|(?:${gap}{0,3}${magnitude}\\.?)?${end})`,
  'before its currency': whole(
    `(?:${grouped}${dash}|${anyCase(words.numbers)})${maybe(`${someGap}${longMagnitude}\\.?`)}${someGap}${anyCase(words.currencyNames)}`,
  ),
  'percent sign': `${start}\\d{1,3}(?:[.,]\\d{1,3})?${gap}{0,3}%(?![\\p{L}\\p{N}])`,
  'percentage in words': whole(`${number}${someGap}${anyCase(words.shares)}`),
};

const figure = '\\d{1,4}(?:[.:]\\d{1,4}){0,4}[a-z]?(?:\\([\\da-z]{1,4}\\)){0,3}';
/** A single `I` is a pronoun. */
const roman = '(?:[IVX]{2,5}|[VX])';
const item = `(?:${figure}|${roman})`;
const letter = '[A-Z](?:\\.\\d{1,3}){0,2}|[IVX]{1,5}';
const joint = `(?:,|${maybe(',')}${someGap}${anyCase(words.referenceJoints)}|[-–])`;
const ordinal = anyCase(words.ordinals);
const ordinalList = `${ordinal}(?:(?:,|${maybe(',')}${someGap}${anyCase(words.referenceJoints)})${someGap}${ordinal}){0,5}`;
const paragraphOf = `,?${someGap}(?:${ordinalList}${someGap}(?i:lid)|(?i:lid)${someGap}\\d{1,2})`;
const partOf = `,?${someGap}(?i:(?:aanhef${someGap}en${someGap})?(?:onder|onderdeel|sub))${someGap}[a-z\\d]{1,2}`;
const provision = `(?:${anyCase(words.provisions)}|§{1,2})`;

const references: Record<string, string> = {
  provision: `${provision}${gap}{0,3}${item}(?:${joint}${gap}{0,3}${item}){0,5}${maybe(paragraphOf)}${maybe(partOf)}`,
  'paragraph of this article': `${ordinalList}${someGap}(?i:lid)(?!${someGap}van${someGap}(?i:de|het|een)${gap})`,
  attachment: `${anyCase(words.attachments)}${someGap}(?:${item}|${letter})(?:${joint}${gap}{0,3}(?:${item}|${letter})){0,5}`,
};

/** English duties in small letters or capitals: `May` is a month and `Will` a name. */
const englishDuty = any([...words.duties.en, ...words.duties.en.map((duty) => duty.toUpperCase())]);
const noNoun = words.nounOpenings.map((word) => `(?<!\\b${word} )`).join('');

const duties: Record<string, string> = {
  nl: anyCase(words.duties.nl),
  en: `${noNoun}${englishDuty}(?!-)`,
};

const inside = (most: number): string => `[^\\[\\]\`]{0,${most}}`;
const blankName = anyCase(words.blankNames);
const lastName = `${inside(200)}(?<![\\p{L}\\p{N}])${blankName}`;
const firstName = `${blankName}(?![\\p{L}\\p{N}])${inside(200)}`;
const bracketed = `(?:${firstName}|${lastName}|${gap}{0,3}(?:\\.{2,20}|…|_{2,100})${inside(100)})`;
/** `XX` and `PM`, after a currency only. */
const letters = '(?:[Xx]{2,6}|[Pp]\\.?[Mm]\\.?)(?![\\p{L}\\p{N}])';
const dots = '(?:\\.{3,200}|…{1,20})';

const blanks: Record<string, string> = {
  'in braces': `(?<!\\]\\()\\{\\{(?!${gap}{0,3}${any(words.templateObjects)}\\.)[^{}"|]{0,200}\\}\\}`,
  'an amount to fill in': `${start}${money}${gap}{0,3}(?:${dots}|_{2,200}|${letters}|\\[[^\\[\\]]{0,200}\\](?![(\\[:]))`,
  'in brackets': `(?<![\\p{L}\\p{N}\\\\!\\]\\[])\\[${bracketed}\\](?![(\\[:])`,
  dots: `(?<![\\p{L}\\p{N}.…(,;!?])${dots}(?![\\p{L}\\p{N}.…)])`,
  line: '(?<![\\p{L}\\p{N}_])_{3,200}(?![\\p{L}\\p{N}_])',
  words: `${whole(any([...words.openWords, ...words.openWords.map(capital)]))}(?!${someGap}${any(words.settlements)}${gap})`,
  'a year to fill in': whole('20(?:[xX]{2}|\\.{2}(?!\\.))'),
};

/** Addresses in the text come first and get no colour. */
const addresses: Record<string, string> = {
  'bare link': 'https?://[^\\s<>()\\[\\]*_|`]{1,2000}',
  'mail address': "(?<![\\p{L}\\p{N}.+\\-])[A-Za-z\\d.+'\\-]{1,64}@[A-Za-z\\d.\\-]{1,255}",
};

function patterns(
  kind: string,
  scope: string | undefined,
  expressions: Record<string, string>,
  wrap = (match: string) => match,
): Pattern[] {
  const name = scope && `${scope}.charterlint`;
  return Object.entries(expressions).map(([form, match]) => ({ comment: `${kind}: ${form}`, ...(name && { name }), match: wrap(match) }));
}

/** Where Markdown has running text: paragraphs, headings, table cells; not code, comments, tags, formulas. */
const prose = 'meta.paragraph.markdown | entity.name.section.markdown | markup.table.markdown';
const notProse = ['comment', 'meta.embedded', 'meta.tag', 'markup.fenced_code', 'markup.raw', 'markup.inline.raw', 'markup.math'];

/** The whole grammar, as VS Code reads it; the order decides between patterns that start at the same place. */
export const grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  comment: 'Generated from grammar.ts and words.ts; change those.',
  name: 'Charterlint in Markdown',
  scopeName: 'markdown.charterlint.injection',
  injectionSelector: `L:(${prose}) - (${notProse.join(' | ')})`,
  patterns: [
    ...patterns('address', undefined, addresses),
    ...patterns('blank', 'constant.other.placeholder.blank', blanks),
    ...patterns('date', 'constant.numeric.date', dates, whole),
    ...patterns('amount', 'constant.numeric.amount', amounts),
    ...patterns('duration', 'constant.numeric.duration', durations, whole),
    ...patterns('reference', 'entity.name.type.reference', references, whole),
    ...patterns('duty', 'keyword.other.duty', duties, whole),
  ],
};

/** Blanks: what an author still has to fill in. */
import type { Blank, Block, Span } from '../types.ts';
import { createCover } from './cover.ts';

/** Cheap sign that there may be one. */
const CHEAP =
  /[[{_…<]|\.\.|TB[DAC]|tb[dac]|FIXME|\?\?|\| {0,9}\?|Lorem|\((?:name|place|date|amount|number|address|role|naam|plaats|datum|bedrag|aantal|adres|functie)\)|«|follow|volg|[xX] |£|,-|INSERT|ENTER|FILL|VUL|HIER|still to|nog |TODO|[nN][.]?[tT][.]?[bB]|P\.?M|p\.m|bepalen|determined|decided|vullen|ingevuld|invoegen|to be (?:f|c|add|ins|sup)|\((?:fill|insert|enter|vul)|XX|xx[-/%]|xx \p{L}|dd[-/]mm|t\.b\.|nnb|n\.n\.|N\.N\./u;
/** `.. / .. / 2027`, `XX-XX-2027`, `dd-mm-jjjj`. */
const DATE =
  '(?:[Xx]{1,2}|dd|DD|\\.{2,6}|…|_{2,8})\\s?[-/.]\\s?(?:[Xx]{1,2}|mm|MM|\\.{2,6}|…|_{2,8})\\s?[-/.]\\s?(?:20(?:\\d\\d|[Xx.…_]{1,2})|[Jj]{4}|[Yy]{4}|[Xx]{4})';
const UNIT = '(?:%|procent|percent|per cent|euro|maand(?:en)?|weken|dagen|jaar|leden|months?|weeks|days|years?|members|uur|hours|fte)';
/** What asks to be filled in without brackets: a date, a number before its unit, words to the author. */
const ASKED = new RegExp(
  [
    '(?<![\\p{L}\\d])(?:tbd|tba|tbc|FIXME)(?![\\p{L}\\d])|(?<![\\p{L}?])\\?{3,5}|Lorem ipsum',
    '(?<=(?<!\\p{L})(?:is|in|on|at|by|of|op|te|door|van|voor) )\\((?:name|place|date|amount|number|address|role|naam|plaats|datum|bedrag|aantal|adres|functie)\\)',
    '[«{](?:name|place|date|amount|number|address|role|naam|plaats|datum|bedrag|aantal|adres|functie)(?: [\\p{L} ]{2,40})?[»}](?!\\})',
    '(?<=\\|\\s{0,9})(?:\\?|to follow|volgt(?: nog)?)(?=\\s{0,9}\\|)',
    '(?<=(?:[Dd]etails|[Bb]ijzonderheden|nummer|number) )(?:to follow|follows?|volgt|volgen)(?=\\.?\\s{0,9}$)',
    `(?<![\\p{L}\\d])(?<!\\d )[xX](?= ${UNIT}(?!\\p{L}))|(?:£|GBP )\\s?[xX]{2,5}(?!\\p{L})|(?:€|EUR|£) {0,2},-`,
    '(?<!\\p{L})(?:INSERT|ENTER|FILL IN|VUL IN|HIER) \\p{Lu}[\\p{Lu} ]{2,40}',
    '(?<!\\p{L})(?:still to be (?:agreed|decided|named|appointed|discussed)|nog (?:nader )?(?:overeen te komen|af te spreken|vast te stellen|te bespreken|aan te wijzen|te benoemen))(?=[.;,)]?\\s{0,9}(?:$|\\|))',
    `(?<![\\p{L}\\d_.])(?:${DATE}|t\\.b\\.[acd]\\.|n\\.n\\.b\\.|nnb|(?:XX|xx)(?=\\s?${UNIT}))(?![\\p{L}\\d])`,
    '\\([\\p{L} ,/-]{2,40} (?:invullen|in te vullen|aanvullen|invoegen|to be inserted)\\)',
    '\\((?:fill in|insert|enter|vul in) [\\p{L} ,/-]{2,40}\\)',
    '(?<![\\p{L}\\d])(?:to be (?:filled in|completed|confirmed|added|inserted|supplied)(?: later)?|(?:later |nader )?(?:in te vullen|aan te vullen))(?![\\p{L}\\d])',
  ].join('|'),
  'gu',
);
const BLANK =
  /\{\{[^{}\n]{1,200}\}\}|\[[^[\]\n]{0,160}\](?![([])|<[\p{L}][\p{L} ]{2,40}>|(?<![\p{L}\d])(?:TBD|TBC|TBA|TODO|PM|P\.M\.|p\.m\.|n\.t\.b\.|ntb|N\.T\.B\.|NTB|(?:nog |nader ){1,2}te bepalen|nog in te vullen|to be (?:determined|decided))(?![\p{L}\d])|(?<![\p{L}\d])(?:X{3,6}|N\.N\.)(?![\p{L}\d])|(?:still|nog)\s(?:(?:has|have|needs?)\sto\sbe\sfilled\sin|to\sbe\sfilled\sin|(?:moet(?:en)?\s)?(?:worden|in\ste)\s(?:ingevuld|vullen))(?![\p{L}])|(?:€|EUR|\$)\s{0,2}(?:\.{2,}|…|_{2,}|[xX]{2,}(?!\p{L}))|(?<![\p{L}\d_])_{2,6}[-/.]_{2,6}(?:[-/.]_{2,6})?(?![\p{L}_])|(?<![\p{L}\d_*])_{3,}(?![\p{L}\d_*])|(?<![.\p{L}\d])(?:\.{3,}|…{1,9})/gu;

/** Words that make a bracket a blank, also in a heading or with a capital. */
const ASKS =
  /^(?:still )?to be \p{L}+$|^nog \p{L}+ te \p{L}+$|(?<!\p{L})(?:naam|namen|name|names|datum|date|jaar|year|maand|month|dag|day|bedrag|amount|functie|office|plaats|place|aantal|number|invullen|vul|insert|fill|kies|choose|titel|title|organisation|organization|organisatie|company|role|rol|address|adres|percentage|beschrijf|describe|specify|x{1,4}|n|TBD|TBC|n\.t\.b|partij [a-z\d]|party [a-z\d])(?!\p{L})|[.…_•●]{2,}|[•●]|\?$/iu;
/** What an editor puts between brackets: `[sic]`, `[de]`, `[van de wet, red.]`, `[…]`; and `[wg-notes]`, a link by its label. */
const NOTE =
  /^(?:sic!?|the|a|an|de|het|een|and|en|of|to|zijn|hun|haar|his|her|their|x|link|edit|bron|source|note|noot|citation needed)$|(?<!\p{L})(?:red|ed|eds|noot|note)\.?$|^[\p{L}\d]+(?:[-_/.][\p{L}\d]+)+$/iu;
/** An editor's words begin so; what an author leaves to be filled in begins with a noun, an adjective or `what`. */
const NO_NOUN =
  /^(?:a|an|the|this|that|these|those|such|its|their|his|her|our|your|my|which|who|whose|of|in|on|at|by|for|from|to|with|within|and|or|but|as|if|when|where|is|are|was|were|be|have|has|shall|will|may|must|should|not|no|see|cf|emphasis|omitted|redacted|optional|optioneel|draft|concept|deprecated|reserved$|repealed|de|het|een|deze|dit|die|dat|der|des|den|van|op|aan|bij|voor|te|ten|ter|met|en|of|maar|als|wordt|heeft|zal|moet|mag|niet|geen|zie|vgl|nadruk|cursivering|weggelaten|vervallen|gereserveerd)(?!\p{L})/u;
/** After these a bare `[...]` or `...` is a value to come and no omission. */
const EXPECTS =
  /(?:[:€$|(]|(?<!\p{L})(?:van|op|te|door|tot|per|is|zijn|bij|namens|voor|binnen|uit|in|de|het|een|bedraagt|of|by|on|to|at|the|a|within|for|until))[ \u00A0]{0,3}$/iu;
const TEMPLATE_CODE = /^\{\{\s{0,5}[\w-]{1,40}\.[^{}]*\}\}$|^\{\{[%#>!&]/;

/** Spans are relative to the block; read from the source, since brackets are markup to Markdown. */
export function blanksOf(block: Block): Blank[] {
  const { source } = block;
  if (!CHEAP.test(source)) return [];
  const out: Blank[] = [];
  const open = createCover(source.length, [...codeIn(source), ...hiddenIn(block)]);
  BLANK.lastIndex = 0;
  for (let match = BLANK.exec(source); match; match = BLANK.exec(source)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    if (!open.isFree({ start, end: start + 1 })) continue;
    if (isBlank(block, text, start, end)) out.push({ text, span: { start, end } });
    else if (text.startsWith('[')) BLANK.lastIndex = start + 1;
  }
  for (const { 0: text, index } of source.matchAll(ASKED)) {
    const span = { start: index, end: index + text.length };
    if (out.some((it) => it.span.start < span.end && span.start < it.span.end)) continue;
    if (open.isFree({ start: index, end: index + 1 }) && isAsked(source, span)) out.push({ text, span });
  }
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** Words alone ask where they are all that stands there: `to be completed by the board` tells who acts. */
function isAsked(source: string, { start, end }: Span): boolean {
  if (!/(?:in|ed|later|vullen)$/.test(source.slice(start, end))) return true;
  const before = source.slice(Math.max(0, start - 40), start);
  return alone(before.replace(/[*_]{1,9}$/, ''), source.slice(end, end + 20).replace(/^[*_]+/, ''));
}

function isBlank(block: Block, text: string, start: number, end: number): boolean {
  const { source } = block;
  const before = source.slice(Math.max(0, start - 40), start);
  const after = source.slice(end, end + 20);
  const first = text[0]!;
  if (first === '{') return !TEMPLATE_CODE.test(text);
  if (first === '[' && after.startsWith(':') && /(?:^|\n)\s*$/.test(before)) return false; // a link definition, or what was one
  if (first === '[') return isBracket(block, text.slice(1, -1).trim(), before);
  if (first === '<') return ASKS.test(text.slice(1, -1));
  if (first === '.' || first === '…') return isDots(block, text, before, after);
  if (/^p\.?m/i.test(text)) return !/\d[ \u00A0]?$/.test(before) && alone(before, after);
  if (/^X/.test(text))
    return !/(?:art(?:ikel|icle|\.)?|title|titel|chapter|hoofdstuk|bijlage|annex|part|deel|section|afdeling)\s$/i.test(before);
  if (text === 'TODO') return !/^\s\p{Lu}\p{Ll}/u.test(after);
  return !/bepalen$|ed$/.test(text) || isOpen(before, after);
}

/** Code spans, and what is open from the last backtick: a blank in code is an example. */
function codeIn(source: string): Span[] {
  const spans: Span[] = [];
  for (let start = source.indexOf('`'); start >= 0; ) {
    const end = source.indexOf('`', start + 1);
    spans.push({ start, end: end < 0 ? source.length : end });
    start = end < 0 ? -1 : source.indexOf('`', end + 1);
  }
  return spans;
}

/** Images and the destinations of links. */
const hiddenIn = ({ links }: Block): Span[] =>
  links.map(({ image, span, target }) => (image ? span : { start: target.start, end: span.end }));

function isBracket({ type, source }: Block, words: string, before: string): boolean {
  if (/[[\]#]$/.test(before) || /\\$/.test(before)) return false;
  if (words === '') return !/^\s*(?:[-*+]|\d+[.)])\s*$/.test(before) && !before.endsWith('!');
  if (/^[.…]+$/.test(words)) return (EXPECTS.test(before) && !/["“„]/.test(source)) || source.trim() === `[${words}]`;
  if (/^[\d^]/.test(words) || NOTE.test(words)) return false;
  return ASKS.test(words) || (type !== 'heading' && !NO_NOUN.test(words) && /^\p{Ll}[\p{L}\p{M}\d ,:;'’?./()-]{2,159}$/u.test(words));
}

/** `wants ...` at the end of a short line, `€ …`, `tel. ....`; not a sentence that trails off, nor an omission. */
function isDots({ source, type }: Block, text: string, before: string, after: string): boolean {
  if (/^\s?[\])]/.test(after) && /[[(]\s?$/.test(before)) return false;
  if (text.length >= 4 || (text[0] === '…' && text.length > 1)) return !/["'”’»]$/.test(before);
  if (type === 'row') return alone(before, after);
  if (!/[ \u00A0]$/.test(before) || !/^[.;,]?\s*$|^\s?(?:%|procent|per cent|euro|maanden|weken|months|weeks)/.test(after)) return false;
  return (
    !/["“„]/.test(source) &&
    (EXPECTS.test(before) || source.length <= 90) &&
    !/(?:,|etc\.?|enzovoort|(?:and|en) (?:so on|zo|on))\s$/i.test(before)
  );
}

/** A cell or a value of its own: `| PM |`, `: PM`, `(PM)`, `€ p.m.` */
const alone = (before: string, after: string): boolean => /(?:^|[|:€(])\s*$/.test(before) && /^\s*(?:$|[|;,.)])/.test(after);

/** `to be determined by the board` and `op een nader te bepalen dag` say who or what; only the bare words are a blank. */
const isOpen = (before: string, after: string): boolean =>
  /^\s*(?:$|[.;,|)\]\n]|[*_]{1,2}(?:\W|$))/.test(after) && !/(?<!\p{L})(?:nader|door|om|by|be)\s$/iu.test(before);

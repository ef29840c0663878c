/** What stands before the Markdown parser, so that no text can make it slow or wrong. */
import { type Run, runsOf } from './runs.ts';
import type { Refusal } from './types.ts';

export interface Guarded {
  /** With one kind of line end, no NUL, and what is too deep or too dense made plain; offsets agree. It may end before the text does. */
  readonly text: string;
  readonly refusals: readonly Refusal[];
  /** How many lines are not blank. */
  readonly lines: number;
}

/** Texts beyond this many UTF-16 units are refused: no charter is that long. */
export const MAX_LENGTH = 5_000_000;
/** So many lines, blank ones apart, are read of a text of short lines: each may be a block of its own. */
const MAX_LINES = 20_000;
/** UTF-16 units in a line, its end and the blank lines around it: charters have more on average. */
const SHORT = 45;
/** Quotations and lists nested deeper than this are not read; the parser's time grows with the square of the depth. */
const MAX_DEPTH = 40;
/** Columns of white space in front of a line; beyond it the white space indents nothing, and much further the line is not read. */
const MAX_INDENT = 120;
const MAX_BLANKS = 1_000;
/** Signs of markup in one run of lines without a break; beyond it the run is plain text. */
const MAX_SIGNS = 1_000;
/** UTF-16 units in one run of lines that is read as one paragraph; beyond it the run is not read. */
const MAX_RUN = 200_000;
const MANY_BLANKS = ' '.repeat(1_000);
/** So many are told of. */
export const MOST_REFUSALS = 20;

/**
 * Line ends become `\n` and NUL becomes U+FFFD, each in place, so that every offset stays what it was.
 * What is too long or too deep is read as empty, what is too dense as plain text; each says so. The result may end before the text does.
 */
export function guard(text: string): Guarded {
  if (text.length > MAX_LENGTH) return { text: '', refusals: [tooLong(text)], lines: 0 };
  const plain = uniform(text);
  const lines = countLines(plain);
  const end = isTooMany(lines, plain.length) ? endOfLine(plain, MAX_LINES) : plain.length;
  const { text: read, refusals } = flatten(plain.slice(0, end));
  return { text: read, refusals: end < plain.length ? [...refusals, tooManyLines(end, plain.length)] : refusals, lines };
}

/** Whether a text of so many lines, blank ones apart, and of this length is not read to its end. */
export const isTooMany = (lines: number, length: number): boolean => lines > MAX_LINES && length < lines * SHORT;

/** The same for lines between blank lines, which are read as they would be in the whole text. */
export function guardPart(text: string): Guarded {
  const plain = uniform(text);
  return { ...flatten(plain), lines: countLines(plain) };
}

function uniform(text: string): string {
  let plain = text;
  if (plain.includes('\r')) plain = plain.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  // To lezer no table begins where white space follows the last pipe of its second line; the two change places.
  if (plain.includes('|')) plain = plain.replace(/([-:] ?)\|([ \t]{1,9})(?=\n)/g, '$1$2|');
  if (plain.includes('\0')) plain = plain.replaceAll('\0', '\uFFFD');
  // The parser looks at each blank of a row from each of them; as other white space they mean the same.
  if (plain.includes(MANY_BLANKS)) plain = plain.replace(/(?<! ) {1000,}/g, (it) => '\u00A0'.repeat(it.length));
  return plain;
}

/** How many lines are not blank. */
function countLines(text: string): number {
  let lines = 0;
  eachLine(text, () => {
    lines++;
    return true;
  });
  return lines;
}

/** The offset where the line after so many begins, blank ones apart. */
function endOfLine(text: string, lines: number): number {
  let left = lines;
  const at = eachLine(text, () => left-- > 0);
  return text.lastIndexOf('\n', at) + 1;
}

/** Visits the lines that are not blank, until it is told to stop. @returns the offset of the first sign in the line where it stopped */
function eachLine(text: string, visit: () => boolean): number {
  for (let at = 0; ; ) {
    while (isWhite(text.charCodeAt(at))) at++;
    if (at >= text.length || !visit()) return at;
    const newline = text.indexOf('\n', at);
    if (newline < 0) return text.length;
    at = newline + 1;
  }
}

const isWhite = (code: number): boolean => code === 32 || code === 10 || code === 9;

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** One pass over the lines; the text is copied only where something has to be made plain. */
function flatten(text: string): Omit<Guarded, 'lines'> {
  const [deep, unread]: [Cut[], Cut[]] = [[], []];
  const refusals: Refusal[] = [];
  const isDear = (length: number, signs: number): boolean => signs > MAX_SIGNS || length > MAX_RUN;
  const runs = runsOf(text, isDear, ({ start, end, depth, indent, first }) => {
    if (depth <= MAX_DEPTH && (first < 0 || indent <= MAX_INDENT)) return;
    const isLost = depth > MAX_DEPTH || indent > MAX_BLANKS;
    if (isLost) unread.push({ from: start, to: end });
    else deep.push({ from: start, to: first + 1 });
    refusals.push(isLost ? lost(start, end) : tooDeep(start, end));
  });
  const long = runs.filter(isLong);
  const dense = runs.filter((it) => !isLong(it));
  refusals.push(...long.map(({ start, end }) => lost(start, end)), ...dense.map(({ start, end }) => tooDense(start, end)));
  let plain = made(text, deep, (it) => withoutMarks(it).replace(/[ \t]/g, '\u00A0'));
  plain = made(plain, dense.map(cutOf), withoutMarks);
  plain = made(made(plain, unread, blank), long.map(cutOf), blank);
  return { text: plain, refusals: refusals.sort((a, b) => a.span.start - b.span.start).slice(0, MOST_REFUSALS) };
}

const isLong = ({ start, end }: Run): boolean => end - start > MAX_RUN;
const cutOf = ({ start, end }: Run): Cut => ({ from: start, to: end });
/** Words and line ends stay. */
const withoutMarks = (passage: string): string => passage.replace(/[[\]*_`<!~&\\|:@>+#-]/g, '\u00A0');
const blank = (passage: string): string => passage.replace(/[^\n]/g, ' ');

/** @param cuts sorted and apart */
function made(text: string, cuts: readonly Cut[], how: (passage: string) => string): string {
  if (cuts.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of cuts) {
    pieces.push(text.slice(at, from), how(text.slice(from, to)));
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

const first = (start: number, end: number) => ({ start, end: Math.min(end, start + 80) });

const tooDense = (start: number, end: number): Refusal => ({
  span: first(start, end),
  reason: {
    en: 'This passage has too much markup; it is read as plain text. Split it.',
    nl: 'Deze passage bevat te veel opmaak; zij wordt als gewone tekst gelezen. Splits haar.',
  },
});

const lost = (start: number, end: number): Refusal => ({
  span: first(start, end),
  reason: {
    en: 'This passage is too long or nested too deeply; it is not read. Split it.',
    nl: 'Deze passage is te lang of te diep genest; zij wordt niet gelezen. Splits haar.',
  },
});

const tooDeep = (start: number, end: number): Refusal => ({
  span: first(start, end),
  reason: {
    en: 'The indentation here is too deep to mean anything; the line is read as plain text.',
    nl: 'De regel springt hier te ver in; hij wordt als gewone tekst gelezen.',
  },
});

const tooManyLines = (start: number, end: number): Refusal => ({
  span: first(start, end),
  reason: {
    en: 'The document has too many lines; from here on it is not read. Split it.',
    nl: 'Het document heeft te veel regels; vanaf hier wordt het niet gelezen. Splits het.',
  },
});

function tooLong(text: string): Refusal {
  const millions = Math.round(text.length / 1e6);
  return {
    span: { start: 0, end: Math.min(text.length, 1) },
    reason: {
      en: `This document of ${millions} million characters is too long to check; split it.`,
      nl: `Dit document van ${millions} miljoen tekens is te lang om te controleren; splits het.`,
    },
  };
}

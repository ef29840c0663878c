/** What stands before the Markdown parser, so that no text can make it slow or wrong. */
import type { Charter, Edit, Refusal } from './types.ts';

export interface Guarded {
  /** As long as the text, with one kind of line end, no NUL, and what is too deep or too dense made plain: offsets agree. */
  readonly text: string;
  readonly refusals: readonly Refusal[];
}

/** Texts beyond this many UTF-16 units are refused: no charter is that long. */
export const MAX_LENGTH = 12_000_000;
/** Quotations and lists nested deeper than this are plain text; the parser's time grows with the square of the depth. */
const MAX_DEPTH = 40;
/** Columns of white space in front of a line; beyond it the white space indents nothing. */
const MAX_INDENT = 120;
/** Signs of markup in one run of lines without a break; beyond it the run is plain text. */
const MAX_SIGNS = 2_000;
/** UTF-16 units in one run of lines that is read as one paragraph. */
const MAX_RUN = 200_000;

/**
 * Line ends become `\n` and NUL becomes U+FFFD, each in place, so that every offset stays what it was.
 * A text that is too long is read as empty; a block that is too deep or too dense is read as plain text; each says so once.
 *
 * @param previous where it was sound, only the lines around the edits are looked at again
 * @param edits what changed since `previous`, in its offsets, sorted and apart
 */
export function guard(text: string, previous?: Charter, edits?: readonly Edit[]): Guarded {
  if (text.length > MAX_LENGTH) return { text: '', refusals: [tooLong(text)] };
  let plain = text;
  if (plain.includes('\r')) plain = plain.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  if (plain.includes('\0')) plain = plain.replaceAll('\0', '\uFFFD');
  if (previous?.refusals.length === 0 && edits && stillSound(plain, edits)) return { text: plain, refusals: [] };
  return flatten(plain);
}

/** More than so much around an edit, and the whole text is looked at. */
const MAX_WINDOW = 20_000;

function stillSound(text: string, edits: readonly Edit[]): boolean {
  let shift = 0;
  return edits.every((edit) => {
    const from = edit.start + shift;
    const to = from + edit.text.length;
    shift += edit.text.length - (edit.end - edit.start);
    const start = Math.max(0, text.lastIndexOf('\n\n', from));
    const blank = text.indexOf('\n\n', to);
    const end = blank < 0 ? text.length : blank;
    return end - start <= MAX_WINDOW && flatten(text.slice(start, end)).refusals.length === 0;
  });
}

const NEWLINE = 10;
const isBlank = (code: number): boolean => code === 32 || code === 9;
/** Signs that may open or close markup; a colon, for bare addresses. */
const SIGNS = new Uint8Array(128);
for (const sign of '[]*_`<!~&\\|:@') SIGNS[sign.charCodeAt(0)] = 1;

interface Run {
  start: number;
  signs: number;
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

/** One pass over the lines; the text is copied only where something has to be made plain. */
function flatten(text: string): Guarded {
  const dense: Cut[] = [];
  const deep: Cut[] = [];
  const refusals: Refusal[] = [];
  let run: Run = { start: 0, signs: 0 };
  const close = (end: number): void => {
    if (run.signs > MAX_SIGNS || end - run.start > MAX_RUN) {
      dense.push({ from: run.start, to: end });
      refusals.push(tooDense(run.start, end));
    }
  };
  for (let at = 0; at < text.length; ) {
    const { end, depth, indent, first, signs } = lineAt(text, at);
    if (first < 0 || depth > 0 || startsBlock(text, first, end)) {
      close(at);
      run = { start: at, signs: 0 };
    }
    run.signs += signs;
    if (depth > MAX_DEPTH || indent > MAX_INDENT) {
      deep.push({ from: at, to: first < 0 ? end : first + 1 });
      refusals.push(tooDeep(at, end));
    }
    at = end + 1;
  }
  close(text.length);
  return { text: madePlain(madePlain(text, deep, true), dense, false), refusals: refusals.slice(0, 20) };
}

/** What a line is in front: quotation and list marks, white space, and the first other sign. */
function lineAt(text: string, at: number): { end: number; depth: number; indent: number; first: number; signs: number } {
  let depth = 0;
  let indent = 0;
  let i = at;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 9) indent += 4;
    else if (code === 32) indent++;
    else if (code === 62 || ((code === 45 || code === 43 || code === 42) && isBlank(text.charCodeAt(i + 1)))) depth++;
    else break;
  }
  const first = i < text.length && text.charCodeAt(i) !== NEWLINE ? i : -1;
  let signs = 0;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === NEWLINE) break;
    if (code < 128) signs += SIGNS[code]!;
  }
  return { end: i, depth, indent, first, signs };
}

const isMark = (text: string, first: number): boolean => first >= 0 && /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(text.slice(first, first + 12));

/** A heading, list item, table row or fence begins a block of its own: the run of lines before it ends. */
function startsBlock(text: string, first: number, end: number): boolean {
  const code = text.charCodeAt(first);
  if (code === 35 || code === 124) return true;
  if (code === 96 || code === 126) return text.startsWith('```', first) || text.startsWith('~~~', first);
  return isMark(text, first) || first >= end;
}

/**
 * Signs of markup and marks of containers become blanks; words and line ends stay.
 *
 * @param still white space becomes a kind that indents nothing
 */
function madePlain(text: string, cuts: readonly Cut[], still: boolean): string {
  if (cuts.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of cuts) {
    const passage = text.slice(from, to).replace(/[[\]*_`<!~&\\|:@>+#-]/g, ' ');
    pieces.push(text.slice(at, from), still ? passage.replace(/[ \t]/g, '\u00A0') : passage);
    at = to;
  }
  return pieces.join('') + text.slice(at);
}

const first = (start: number, end: number) => ({ start, end: Math.min(end, start + 80) });

const tooDense = (start: number, end: number): Refusal => ({
  span: first(start, end),
  reason: {
    en: 'This passage is too long or has too much markup; it is read as plain text. Split it.',
    nl: 'Deze passage is te lang of bevat te veel opmaak; zij wordt als gewone tekst gelezen. Splits haar.',
  },
});

const tooDeep = (start: number, end: number): Refusal => ({
  span: first(start, end),
  reason: {
    en: 'Lists or quotations are nested too deeply here; the line is read as plain text.',
    nl: 'Lijsten of citaten zijn hier te diep genest; de regel wordt als gewone tekst gelezen.',
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

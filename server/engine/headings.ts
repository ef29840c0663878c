/** Headings in all the forms that real documents use, and their numbers. */
import type { Block, BlockType, Numbering, Span } from './types.ts';

export interface Piece {
  readonly type: BlockType;
  readonly from: number;
  readonly to: number;
  readonly extra: Partial<Block>;
}

const WORDS =
  'artikel|article|art\\.?|clause|clausule|hoofdstuk|chapter|titel|title|afdeling|paragraaf|paragraph|section|deel|part|bijlage|aanhangsel|annex|appendix|annexe|schedule|exhibit|attachment|§|§§';
/** `Artikel 7.`, `Hoofdstuk IV -`, `§ 3.1`. */
const WORDED = new RegExp(
  `^(${WORDS})[ \\u00A0]{0,3}(\\d{1,4}(?:[.:]\\d{1,3}){0,4}[a-z]?|(?<!\\p{L})(?:[IVXLC]{1,7}|[A-Z]))(?![\\p{L}\\d])[ \\u00A0]{0,3}[.:)–—-]{0,3}[ \\t\\u00A0]*`,
  'iu',
);
/** `7.`, `3.1`, `IV.`, `A)` in front of a title. */
const BARE = /^(\d{1,3}(?:\.\d{1,3}){0,4}|[IVX]{1,6}|[A-Z])(?:[.):]{1,2}[ \t\u00A0]+|(?<=\d)[ \t\u00A0]+|(?<=\d)\.?$)/u;

/** The number in front of a title; span is relative to the title's first character plus `at`. */
function numberingOf(title: string, at = 0): Numbering | undefined {
  const worded = WORDED.exec(title);
  if (worded) return { word: worded[1]!, number: worded[2]!, span: { start: at, end: at + worded[0].length } };
  const bare = BARE.exec(title);
  if (!bare) return undefined;
  return { word: '', number: bare[1]!, span: { start: at, end: at + bare[0].length } };
}

/** Title, number and depth of a heading from its prose. */
export function headingOf(prose: string, depth: number, form: NonNullable<Block['form']>): Partial<Block> {
  const at = prose.length - prose.trimStart().length;
  const whole = prose.trim();
  const number = numberingOf(whole, at);
  const title = (number ? whole.slice(number.span.end - at) : whole).replace(/\s+/g, ' ').trim();
  return { depth, form, title, ...(number && { number }) };
}

const TIGHT = /^[ ]{0,3}(#{1,6})(?=[\p{L}\d*_(])/u;
const LONGEST_TITLE = 120;
/** A line with number signs is a heading however long; laws have titles of several lines. */
const LONGEST_LINE = 600;

/**
 * A paragraph is itself, or headings that Markdown does not see with the text under them:
 * `####Title`, a bold line, `Artikel 3` on a line of its own.
 */
export function splitParagraph(plain: string, prose: string, marked: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const text = (to: number): void => {
    if (prose.slice(from, to).trim() !== '')
      pieces.push({ type: isFootnote(plain, from) ? 'footnote' : 'paragraph', from, to, extra: leadOf(prose, marked, from, to) });
    from = to;
  };
  for (let line = 0; line < plain.length; ) {
    const newline = plain.indexOf('\n', line);
    const end = newline < 0 ? plain.length : newline;
    const heading = lineHeading(plain, prose, marked, line, end, newline < 0);
    if (heading) {
      text(line);
      pieces.push({ type: 'heading', from: line, to: heading.to, extra: heading.extra });
      from = heading.to;
    }
    line = end + 1;
  }
  text(plain.length);
  return pieces.length > 0 ? pieces : [{ type: 'paragraph', from: 0, to: plain.length, extra: {} }];
}

const isFootnote = (plain: string, from: number): boolean => /^\s{0,3}\[\^[^\]\n]{1,100}\]:/.test(plain.slice(from, from + 120));

function lineHeading(plain: string, prose: string, marked: readonly Span[], line: number, end: number, last: boolean) {
  const front = plain.slice(line, line + 12);
  const tight = front.includes('#') ? TIGHT.exec(front) : null;
  const words = prose.slice(line, end);
  if (tight && (tight[1]!.length > 1 || (line === 0 && last)) && end - line <= LONGEST_LINE) {
    const title = headingOf(
      words.replace(/^\s*#+/, (marks) => ' '.repeat(marks.length)),
      tight[1]!.length,
      'tight',
    );
    return title.title === '' && !title.number ? undefined : { to: end, extra: title };
  }
  const bold = boldLine(plain, prose, marked, line, end);
  if (bold) return { to: end, extra: headingOf(words, 0, 'bold') };
  const runIn = line === 0 ? boldArticle(plain, prose, marked, line, end) : undefined;
  if (runIn) return runIn;
  if (line !== 0 && plain[line - 1] !== '\n') return undefined;
  if (!articleLine(words.trim())) return undefined;
  return { to: end, extra: headingOf(words, 0, 'plain') };
}

/** The line is bold from its first to its last character, short, and no sentence. */
function boldLine(plain: string, prose: string, marked: readonly Span[], line: number, end: number): boolean {
  const first = marked.find((it) => it.start >= line && it.end <= end);
  if (!first || end - line > LONGEST_TITLE || !/^\s{0,3}(?:\*\*|__)/.test(plain.slice(line, line + 6))) return false;
  if (line > 0 && !/[.:;!?]\s*$|^\s*$/.test(prose.slice(0, line))) return false;
  const rest = prose.slice(line, first.start) + prose.slice(first.end, end);
  const title = prose.slice(first.start, first.end).trim();
  return /^[\s:.]*$/.test(rest) && title.length > 1 && (!/[.;,]$/.test(title) || WORDED.test(title)) && !rest.includes(':');
}

/** `**Artikel 3. Duur** De overeenkomst …`: the bold words are the heading of what follows on the same line. */
function boldArticle(plain: string, prose: string, marked: readonly Span[], line: number, end: number) {
  const first = marked[0];
  if (!first || !/^\s{0,3}(?:\*\*|__)/.test(plain) || first.end > end || first.end - first.start > LONGEST_TITLE) return undefined;
  const title = prose.slice(first.start, first.end);
  if (!WORDED.test(title.trim())) return undefined;
  const to = Math.min(end, first.end + 2);
  return { to, extra: headingOf(prose.slice(line, first.end), 0, 'bold') };
}

/** `Artikel 3`, `Art 1.`, `TITEL I. - Naam`: the word, a number, and at most a short title without a verb's full stop. */
function articleLine(line: string): boolean {
  if (line.length > 90) return false;
  const number = WORDED.exec(line);
  if (!number) return false;
  const title = line.slice(number[0].length);
  return (
    title === '' ||
    (/^[\p{Lu}\d(]/u.test(title) &&
      !/[.;:,]$/.test(title) &&
      /[.:)–—-]\s*$|\s$/.test(number[0]) &&
      title.length <= 70 &&
      !/\b(?:lid|van de|of the|van het)\b/i.test(title.slice(0, 12)))
  );
}

/** A paragraph may open with bold words that name its subject. */
function leadOf(prose: string, marked: readonly Span[], from: number, to: number): Partial<Block> {
  const lead = marked.find((it) => it.start >= from && it.end <= to);
  if (!lead || prose.slice(from, lead.start).trim() !== '' || lead.end - lead.start > 80) return {};
  return {
    title: prose
      .slice(lead.start, lead.end)
      .replace(/[\s.:]+$/, '')
      .trim(),
  };
}

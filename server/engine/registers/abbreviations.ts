/** Abbreviations: where they are written out and where they are used. */
import type { Name } from '../types.ts';
import { bare } from './nameForms.ts';

const USE = /([A-ZÀ-Þ](?<![\p{L}\d_@&/.+#-].)(?:[A-ZÀ-Þ\d&]{1,5}|[vodw][A-Z]))(?:['’]s|['’]en|s|en)?(?![\p{L}\d_@/&]|\.\p{L}|-\d)/gu;
/** So high does nobody count chapters that `CVI` or `LIV` is one. */
const ROMAN = /^(?=[IVXL]{2,})(?:XL|X{0,4})(?:IX|IV|V?I{0,4})$/;
/** Currencies, blanks and plain words that are written in capitals. */
const NO_NAME = new Set(
  'AS IS FY MEMO TITEL TITLE ALL ANY NEW EUR USD GBP CHF NLG TBD TBC TBA TODO PM NTB NB PS OK ID NL EN BE UK US USA EU II III NIET NOT AND OR EN OF MUST SHALL SHOULD MAY REQUIRED RECOMMENDED OPTIONAL'.split(
    ' ',
  ),
);
const BRACKET = /\(([^()\n]{2,90})\)/g;
const SHORT = /^(?:de |het |the |afgekort |kortweg |abbreviated )?["'“‘]?(\p{L}[\p{L}\d&.-]{1,9}?)(?:['’]s|s)?["'”’]?$/u;
const STANDS =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}\d&]{1,9})[\s\u00AD]{1,3}(?:staat voor|stands for|is de afkorting van|is short for)[\s\u00AD]{1,3}([^.;,()\n]{4,80})/gu;

/** Written out in the text: `Long Name (LN)`, `LN (Long Name)`, `LN staat voor …`. */
export function expansionsOf(prose: string): Name[] {
  const out: Name[] = [];
  if (prose.includes('(')) {
    for (const match of prose.matchAll(BRACKET)) {
      const found = bracketed(prose, match.index, match[1]!);
      if (found) out.push(found);
    }
  }
  if (/sta(?:at|nds) |afkorting|short for/.test(prose)) {
    for (const match of prose.matchAll(STANDS)) out.push(abbreviation(prose, match.index, match[1]!, match[2]!.trim()));
  }
  return out;
}

const abbreviation = (_: string, start: number, text: string, expansion: string): Name => ({
  span: { start, end: start + text.length },
  text,
  type: 'abbreviation',
  defines: true,
  expansion,
});

function bracketed(prose: string, at: number, inner: string): Name | undefined {
  const before = prose.slice(Math.max(0, at - 120), at).trimEnd();
  const short = SHORT.exec(inner.trim());
  if (short && /\p{Lu}.*\p{Lu}|\p{Lu}\d/u.test(short[1]!)) {
    const long = longForm(short[1]!, before);
    return long ? abbreviation(prose, at + 1 + inner.indexOf(short[1]!), short[1]!, long) : undefined;
  }
  const word = /(?<![\p{L}\d_-])(\p{Lu}[\p{L}\d&]{0,8}\p{Lu}\d?)(?:['’]s|s)?$/u.exec(before);
  if (!word || !inner.includes(' ') || ROMAN.test(word[1]!)) return undefined;
  const long = longForm(word[1]!, inner.trim());
  const start = at - (prose.slice(0, at).length - prose.slice(0, at).trimEnd().length) - word[0].length;
  return long && long.length > inner.trim().length - 12 ? abbreviation(prose, start, word[1]!, inner.trim()) : undefined;
}

/**
 * The shortest words before a bracket that hold its letters in order, the first at the start of a word
 * (Schwartz and Hearst 2003, A simple algorithm for identifying abbreviation definitions).
 */
export function longForm(short: string, before: string): string | undefined {
  const letters = short.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const words = before.split(/\s+/);
  const text = words.slice(-Math.min(letters.length + 5, letters.length * 2)).join(' ');
  const lower = text.toLowerCase();
  let at = lower.length - 1;
  for (let i = letters.length - 1; i >= 0; i--) {
    while (at >= 0 && (lower[at] !== letters[i] || (i === 0 && !isStart(text, at)))) at--;
    if (at < 0) return undefined;
    at--;
  }
  const long = bare(text.slice(at + 1));
  return long.length > letters.length * 2 && !/[.;:!?]\s/.test(long) && !long.includes(short) ? long : undefined;
}

/** The first letter starts a word, and the words are more than one or one long compound. */
const isStart = (text: string, at: number): boolean =>
  (at === 0 || !/[\p{L}\d]/u.test(text[at - 1]!)) && (/[\s-]\p{L}/u.test(text.slice(at)) || text.length - at >= 14);

/** Uses in capitals, `RvT` and the plural `ROC's` included; text that is in capitals as a whole has none. */
export function abbreviationsOf(prose: string): Name[] {
  const out: Name[] = [];
  if (!/[a-z]{2}/.test(prose)) return out;
  for (const match of prose.matchAll(USE)) {
    const text = match[1]!;
    if (ROMAN.test(text) || NO_NAME.has(text) || /^\p{Lu}\d+$/u.test(text) || shouts(prose, match.index, match[0].length)) continue;
    out.push({ span: { start: match.index, end: match.index + text.length }, text, type: 'abbreviation', defines: false });
  }
  return out;
}

/** A neighbour in capitals of four letters or more: a heading or a warning, no abbreviations. */
function shouts(prose: string, start: number, length: number): boolean {
  const end = start + length;
  return (
    /\p{Lu}{4,}[\s,.:]{1,3}$/u.test(prose.slice(Math.max(0, start - 24), start)) ||
    /^[\s,.:]{1,3}\p{Lu}{4,}(?!\p{Ll})/u.test(prose.slice(end, end + 24))
  );
}

/** The forms that cues ask for (`word`, `stem*`, `*tail`, `*part*`, `#class`), and which of them a word of a text has. */
import { FLAG } from './tokens.ts';

export const CLASSES: Readonly<Record<string, number>> = {
  '#number': FLAG.number,
  '#year': FLAG.year,
  '#month': FLAG.month,
  '#date': FLAG.date | FLAG.year,
  '#duration': FLAG.duration,
  '#amount': FLAG.amount,
  '#percent': FLAG.percent,
  '#name': FLAG.capital,
  '#abbreviation': FLAG.upper,
  '#blank': FLAG.blank,
  '#quoted': FLAG.quoted,
  '#parenthesis': FLAG.parenthesis,
  '#handle': FLAG.handle,
  '#colon': FLAG.colon,
};

export interface Forms {
  /** Indices of the forms that fit the letters of a word. */
  ofWord(text: string): readonly number[];
  /** The forms that fit what a word is beside its letters, by the bits that it must have one of. */
  readonly classes: readonly { readonly mask: number; readonly form: number }[];
}

interface Pattern {
  readonly letters: string;
  readonly form: number;
}

/** Patterns by the two letters that they begin (or end) with, so that few are tried for a word. */
type Patterns = ReadonlyMap<number, readonly Pattern[]>;

/** Of longer words only the start is looked through for what stands inside them. */
const LONGEST = 60;
/** What stands inside a word has so many letters at least. */
const SHORTEST = 3;

export function createForms(forms: readonly string[]): Forms {
  const words = new Map<string, number>();
  const heads = new Map<number, Pattern[]>();
  const tails = new Map<number, Pattern[]>();
  const parts = new Map<number, Pattern[]>();
  const classes: { mask: number; form: number }[] = [];
  for (let form = 0; form < forms.length; form++) {
    const text = forms[form]!;
    const open = text.startsWith('*');
    if (text.startsWith('#')) classes.push({ mask: CLASSES[text]!, form });
    else if (open && text.endsWith('*')) add(parts, { letters: text.slice(1, -1), form });
    else if (open) addTail(tails, { letters: text.slice(1), form });
    else if (text.endsWith('*')) add(heads, { letters: text.slice(0, -1), form });
    else words.set(text, form);
  }
  return {
    classes,
    ofWord(text) {
      const literal = words.get(text);
      const found = literal === undefined ? [] : [literal];
      const last = text.length - 1;
      eachOf(heads, text.charCodeAt(0), text.charCodeAt(1), (it) => void (text.startsWith(it.letters) && found.push(it.form)));
      eachOf(tails, text.charCodeAt(last), text.charCodeAt(last - 1), (it) => void (text.endsWith(it.letters) && found.push(it.form)));
      if (parts.size > 0) partsOf(text, parts, found);
      return found;
    },
  };
}

function partsOf(text: string, parts: Patterns, found: number[]): void {
  const end = Math.min(text.length, LONGEST);
  for (let at = 0; at + SHORTEST <= end; at++) {
    for (const { letters, form } of parts.get(pair(text.charCodeAt(at), text.charCodeAt(at + 1))) ?? NONE) {
      const fits = letters.length >= SHORTEST && at + letters.length <= end && text.startsWith(letters, at);
      if (fits && !found.includes(form)) found.push(form);
    }
  }
}

const NONE: readonly Pattern[] = [];

/** @param second NaN where a pattern has one letter */
const pair = (first: number, second: number): number => first * 0x10000 + (second || 0);

function eachOf(patterns: Patterns, first: number, second: number, visit: (pattern: Pattern) => void): void {
  if (patterns.size === 0) return;
  for (const it of patterns.get(pair(first, Number.NaN)) ?? NONE) visit(it);
  if (second >= 0) for (const it of patterns.get(pair(first, second)) ?? NONE) visit(it);
}

function add(patterns: Map<number, Pattern[]>, pattern: Pattern): void {
  put(patterns, pair(pattern.letters.charCodeAt(0), pattern.letters.charCodeAt(1)), pattern);
}

function addTail(patterns: Map<number, Pattern[]>, pattern: Pattern): void {
  const last = pattern.letters.length - 1;
  put(patterns, pair(pattern.letters.charCodeAt(last), pattern.letters.charCodeAt(last - 1)), pattern);
}

function put(patterns: Map<number, Pattern[]>, key: number, pattern: Pattern): void {
  const list = patterns.get(key);
  if (list) list.push(pattern);
  else patterns.set(key, [pattern]);
}

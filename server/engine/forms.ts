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

/** @param words how many of the forms are plain words: these come first, in alphabetical order */
export function createForms({ forms, words }: { readonly forms: readonly string[]; readonly words: number }): Forms {
  const heads = new Map<number, Pattern[]>();
  const tails = new Map<number, Pattern[]>();
  const parts = new Map<number, Pattern[]>();
  const classes: { mask: number; form: number }[] = [];
  for (let form = words; form < forms.length; form++) {
    const text = forms[form]!;
    const open = text.startsWith('*');
    if (text.startsWith('#')) classes.push({ mask: CLASSES[text]!, form });
    else if (open && text.endsWith('*')) add(parts, { letters: text.slice(1, -1), form });
    else if (open) addTail(tails, { letters: text.slice(1), form });
    else add(heads, { letters: text.slice(0, -1), form });
  }
  return {
    classes,
    ofWord(text) {
      const literal = placeOf(text, forms, words);
      const found = literal < 0 ? [] : [literal];
      const last = text.length - 1;
      addFitting(found, heads, text, text.charCodeAt(0), text.charCodeAt(1), false);
      addFitting(found, tails, text, text.charCodeAt(last), text.charCodeAt(last - 1), true);
      if (parts.size > 0) partsOf(text, parts, found);
      return found;
    },
  };
}

/** Where a word stands among the first ones; -1 where it does not. */
function placeOf(text: string, forms: readonly string[], words: number): number {
  let low = 0;
  let high = words - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const it = forms[middle]!;
    if (it === text) return middle;
    if (it < text) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
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

function addFitting(found: number[], patterns: Patterns, text: string, first: number, second: number, atEnd: boolean): void {
  // Patterns of one letter, and those of more.
  for (const key of [pair(first, 0), pair(first, second)]) {
    for (const { letters, form } of patterns.get(key) ?? NONE) {
      if (atEnd ? text.endsWith(letters) : text.startsWith(letters)) found.push(form);
    }
    if (!(second >= 0)) return;
  }
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

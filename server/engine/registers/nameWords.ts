/** Prose to the words that names are made of. */
import type { Language } from '../types.ts';
import { keyOf } from './nameForms.ts';

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => (/[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0));
const OTHER = /[\p{L}\p{M}]/u;
const others = new Map<number, boolean>();

function isOther(code: number): boolean {
  let known = others.get(code);
  if (known === undefined) {
    known = OTHER.test(String.fromCharCode(code));
    others.set(code, known);
  }
  return known;
}

const isLetter = (code: number): boolean => (code < 128 ? ASCII[code] === 1 : isOther(code));

const HYPHEN = 45;
const APOSTROPHES = [39, 0x2019];
const S = 115;

/** Where words stand: from, end, from, end. Hyphens are of a word; the plural or genitive `’s` behind one is neither of it nor a word. */
export function placesOfWords(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const start = at;
    while (isLetter(text.charCodeAt(at)) || (text.charCodeAt(at) === HYPHEN && isLetter(text.charCodeAt(at + 1)))) at++;
    places.push(start, at);
    if (text.charCodeAt(at + 1) === S && APOSTROPHES.includes(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 2))) at += 2;
  }
  return places;
}

/** What tells the words of a name apart. */
export function wordsOf(text: string, language: Language): string[] {
  const places = placesOfWords(text);
  const words: string[] = [];
  for (let i = 0; i < places.length; i += 2) words.push(keyOf(text.slice(places[i], places[i + 1]), language));
  return words;
}

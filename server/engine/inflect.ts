/** One name in the form in which a text writes another: its number and its capitals. */
import { stem } from './registers/stems.ts';
import type { Language } from './types.ts';

/**
 * `regiegroepen` for `regiegroep` where a text writes `stuurgroepen` for `stuurgroep`.
 *
 * @param name as it is defined
 * @param written as the text has it; what is neither number nor capitals is not carried over
 * @param other the name that takes its place
 */
export function inForm(name: string, written: string, other: string, language: Language): string {
  const number = numberOf(name, written, language);
  return inCase(name, written, number ? inNumber(number, other, language) : other, language);
}

export type GrammaticalNumber = 'singular' | 'plural';

/** Of `Raad van Toezicht` and `Board of Directors` the first word carries the number, of others the last one. */
export function inNumber(number: GrammaticalNumber, name: string, language: Language): string {
  const lead = /^.*?(?= (?:of|van|voor|for|in|der|te|aan) )/.exec(name)?.[0] ?? name;
  const word = /[\p{L}\p{M}\d&’']+$/u.exec(lead)?.[0];
  if (!word) return name;
  const turned = number === 'plural' ? plural(word, language) : singular(word, language);
  return lead.slice(0, lead.length - word.length) + turned + name.slice(lead.length);
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu) ?? [];

/** The first word that differs tells. */
function numberOf(name: string, written: string, language: Language): GrammaticalNumber | undefined {
  const [own, there] = [wordsIn(name.toLowerCase()), wordsIn(written.toLowerCase())];
  const at = own.findIndex((it, i) => there[i] !== it);
  const [a, b] = [own[at], there[at]];
  if (a === undefined || b === undefined || own.length !== there.length || stem(a, language) !== stem(b, language)) return undefined;
  if (plural(a, language) === b || (b.length > a.length && /[sn]$/.test(b))) return 'plural';
  return plural(b, language) === a || (a.length > b.length && /[sn]$/.test(a)) ? 'singular' : undefined;
}

const ABBREVIATION = /^[\p{Lu}\d&]{2,}$/u;

/** The plural of a noun; an English word that looks like one stays. */
export function plural(word: string, language: Language): string {
  if (ABBREVIATION.test(word)) return language === 'nl' ? `${word}’s` : `${word}s`;
  const [, ending, end] = (language === 'nl' ? DUTCH : ENGLISH).find(([pattern]) => pattern.test(word)) ?? [];
  return ending === undefined ? `${word}${language === 'nl' ? 'en' : 's'}` : word.replace(ending, end!);
}

type Ending = readonly [when: RegExp, ending: RegExp, end: string];

const ENGLISH: readonly Ending[] = [
  [/(?<!\p{L})(?:grand)?child$/u, /$/, 'ren'],
  [/(?:analy|cri|the|diagno|synop)sis$/, /is$/, 'es'],
  [/criterion$/, /on$/, 'a'],
  [/(?:append|matr)ix$/, /ix$/, 'ices'],
  [/(?:hal|shel|sel|thie|wol)f$/, /f$/, 'ves'],
  [/(?<!\p{L})(?:life|wife|knife)$/u, /fe$/, 'ves'],
  [/(?:her|vet|ech)o$/, /$/, 'es'],
  [/alumnus$/, /us$/, 'i'],
  [/specimen$/, /$/, 's'],
  [/man$/, /an$/, 'en'],
  [/[^aeiou]y$/, /y$/, 'ies'],
  [/(?:ss|us|is|x|z|ch|sh)$/, /$/, 'es'],
  [/s$|men$/, /$/, ''],
];

/** In this order. Long vowels are written once in an open syllable, and f and s become v and z after them; short ones double what follows. */
const DUTCH: readonly Ending[] = [
  [/(?:^|[^aeiou])lid$/i, /id$/, 'eden'],
  [/stad$/i, /ad$/, 'eden'],
  [/heid$/, /id$/, 'den'],
  [/(?:kind|goed|lied)$/i, /$/, 'eren'],
  [/(?:techn|crit|polit|med|academ)icus$/i, /us$/, 'i'],
  [/criterium$/i, /um$/, 'a'],
  [/(?:dag|weg|gebrek|verbod|gebod|slot|middel|artikel)$/i, /$/, 'en'],
  [/(?:grens|lens)$/i, /s$/, 'zen'],
  [/industrie$/i, /$/, 'ën'],
  [
    /(?:team|board|desk|platform|lead|group|office|council|forum|workshop|tool|sponsor|partner|dataset|pilot|sprint|hub|lab|unit|trust|claim|session)$/i,
    /$/,
    's',
  ],
  [/directeur$/i, /$/, 'en'],
  [/(?:eige|ambte)naar$/i, /aar$/, 'aren'],
  [/(?:[^aeiou][aiouy]|io)$/, /$/, '’s'],
  [/(?:(?:gemeen|behoef|gedach|gewoon|ruim|ziek)t|bijdrag|waard)e$/i, /$/, 'n'],
  [/ee$/, /$/, 'ën'],
  [/(?:e|é|au)$/, /$/, 's'],
  [/(?:[aeiouy][^aeiou]{1,4}(?:el|em|en|er|erd)|[aeiouy].{0,30}aar|eur|um)$/, /$/, 's'],
  [/[aeiouy].{0,30}[^o]or$/, /$/, 'en'],
  [/(?:ij|ei|ui|ou|eu|oe|ie)f$|[lr]f$/, /f$/, 'ven'],
  [/(?:ij|ei|ui|eu|oe|ie)s$/, /s$/, 'zen'],
  [/(?:aa|ee|oo|uu)f$/, /[aeou]f$/, 'ven'],
  [/(?:aa|ee|oo|uu)s$/, /[aeou]s$/, 'zen'],
  [/(?:aa|ee|oo|uu)[^aeiou]$/, /[aeou]([^aeiou])$/, '$1en'],
  [/(?:^|[^aeiou])[aeiou][bcdfgklmnprst]$/, /(.)$/, '$1$1en'],
];

/** The singular of which a word is the plural, or the word itself. */
export function singular(word: string, language: Language): string {
  const key = (it: string): string => it.toLowerCase().replace('’', "'");
  const backwards = language === 'nl' ? DUTCH_BACK : ENGLISH_BACK;
  const candidates = backwards.map(([ending, end]) => word.replace(ending, end));
  return candidates.find((it) => it !== word && key(plural(it, language)) === key(word)) ?? word;
}

type Back = readonly [ending: RegExp, end: string];

const ENGLISH_BACK: readonly Back[] = [
  [/(?<=child)ren$/, ''],
  [/(?<=analys|cris|thes|diagnos|synops)es$/, 'is'],
  [/(?<=criteri)a$/, 'on'],
  [/(?<=append|matr)ices$/, 'ix'],
  [/(?<=hal|shel|sel|thie|wol)ves$/, 'f'],
  [/(?<=li|wi|kni)ves$/, 'fe'],
  [/(?<=alumn)i$/, 'us'],
  [/(?<=(?:au|ou)s)es$/, 'e'],
  [/men$/, 'man'],
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
];

/** Each is tried; the first of which the word is the plural is it. */
const DUTCH_BACK: readonly Back[] = [
  [/leden$/i, 'lid'],
  [/steden$/i, 'stad'],
  [/heden$/i, 'heid'],
  [/(?<=kind|goed|lied)eren$/i, ''],
  [/ici$/i, 'icus'],
  [/(?<=(?:bijdrag|waard)e)n$/i, ''],
  [/(?<=criteri)a$/i, 'um'],
  [/(?<=dag|weg|gebrek|verbod|gebod|slot|middel|artikel)en$/i, ''],
  [/ën$/, ''],
  [/[’']?s$/, ''],
  [/(?<!i)([aeou])zen$/, '$1$1s'],
  [/(?<!i)([aeou])ven$/, '$1$1f'],
  [/zen$/, 's'],
  [/ven$/, 'f'],
  [/(.)\1en$/, '$1'],
  [/(?<=(?:at|ct|it|ss|st)or)en$/, ''],
  [/(?<![aeou]|i(?=e))([aeou])([^aeiou])en$/, '$1$1$2'],
  [/(?<=te)n$/, ''],
  [/en$/, ''],
];

const SMALL = /^(?:of|the|and|for|in|on|to|a|an|van|de|het|een|en|voor|der|te)$/;
const isUpper = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
const upper = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
/** `ICT` stays what it is. */
const lower = (word: string): string => (/^\p{Lu}(?:\p{Ll}|$)/u.test(word) ? word.slice(0, 1).toLowerCase() + word.slice(1) : word);

/** A capital at the start of a sentence, a name in lower case or in capitals, a title that capitalises all of its words. */
function inCase(name: string, written: string, other: string, language: Language): string {
  if (written === written.toUpperCase() && name !== name.toUpperCase()) return other.toUpperCase();
  const [own, there] = [wordsIn(name), wordsIn(written)];
  const first = isUpper(own[0]) === isUpper(there[0]) ? same : isUpper(there[0]) ? upper : lower;
  const rest = restOf(own.slice(1), there.slice(1), isUpper(own[0]) && !isUpper(there[0]) && language === 'en');
  let at = 0;
  return other.replace(/[\p{L}\p{M}\d][\p{L}\p{M}\d’'-]*/gu, (word) => (at++ === 0 ? first : SMALL.test(word) ? same : rest)(word));
}

const same = (word: string): string => word;

/** What becomes of the later words; Dutch capitalises them in names of their own only. */
function restOf(own: readonly string[], there: readonly string[], lowered: boolean): (word: string) => string {
  const capitals = (words: readonly string[]): boolean => words.filter((it) => !SMALL.test(it)).some(isUpper);
  if (own.length === 0 || there.length === 0) return lowered ? lower : same;
  if (capitals(own) === capitals(there)) return same;
  return capitals(there) ? upper : lower;
}

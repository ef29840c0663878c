/** Nouns to the letters that singular and plural share; what comes out is compared, never shown. */
import type { Language } from '../types.ts';

type Ending = readonly [ending: RegExp, end: string];

/** `partijen` is `partij`, `leden` is `lid`, `parties` is `party`. Short words stay: `ROC`, `bus`. */
export function stem(word: string, language: Language): string {
  if (word.length < 4) return word;
  return language === 'nl' ? dutch(word) : word.length < 5 ? word : english(word);
}

// ------------------------------------------------------------ English

/** Plurals that no rule gives, and those with a rule of their own. */
const ENGLISH: readonly Ending[] = [
  [/(?<=stat|camp|bon|vir|cens|consens|surpl|syllab|prospect|(?<!\p{L})b|circ)uses$/u, 'us'],
  [/(?<=analys|cris|thes|diagnos|synops)es$/, 'is'],
  [/(?<=criteri|phenomen)a$/, 'on'],
  [/(?<=memorand|addend|corrigend|referend|curricul|consorti|symposi|moratori|(?<!\p{L})for)a$/u, 'um'],
  [/(?<=alumn|stimul|syllab|nucle|radi)i$/, 'us'],
  [/(?<=append|matr)ices$/, 'ix'],
  [/indices$/, 'index'],
  [/(?<=(?<!\p{L})(?:grand)?child)ren$/u, ''],
  [/(?<=hal|shel|sel|thie|wol|loa|cal|shea)ves$/, 'f'],
  [/(?<=(?<!\p{L})(?:after)?li|wi|kni)ves$/u, 'fe'],
  [/(?<=her|vet|ech|potat|tomat|carg)oes$/, 'o'],
  [/quizzes$/, 'quiz'],
];

function english(word: string): string {
  for (const [ending, end] of ENGLISH) if (ending.test(word)) return word.replace(ending, end);
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/(?:(?<=(?:ss|x|ch|sh))es|(?<![isu])s)$/, '');
  return one.length > 4 ? one.replace(/men$/, 'man') : one;
}

// ------------------------------------------------------------ Dutch

/** Plurals that change more than their end. */
const DUTCH: readonly Ending[] = [
  [/leden$/, 'lid'],
  [/steden$/, 'stad'],
  [/(?<=\p{L})heden$/u, 'heid'],
  [/(?<=kind|goed|lied|volk|gemoed)eren$/, ''],
  [/(?<=\p{L})lieden$/u, 'man'],
  [/(?<=techn|crit|polit|med|academ)ici$/, 'icus'],
  [/(?<=muse|gymnasi)a$/, 'um'],
  [/(?<=criteri)a$/, 'um'],
];
/** Nouns that end in an s themselves. */
const OWN_S =
  /(?:is|[^ae]us|eeus|[aoy]s|js|oes|ss|[oebcx]ces|[dgp]res|(?:adv|verl|prec|k)ies|[ao]ns(?<!ions)|(?:(?<!a)m|w|gr|l|c|p)ens|laats|maats|arts|oets|iets|oorts|chets|rots|flits|reeks|heks|koers|kaars|laars|beurs|hals|puls|pols|fonds|gids|loods)$/;

/** The s goes first: `tekens` is `teken`, and that has the ending of a plural too. */
function dutch(word: string): string {
  return (word.length < 5 ? word : withoutPlural(word))
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

function withoutPlural(word: string): string {
  for (const [ending, end] of DUTCH) if (ending.test(word)) return word.replace(ending, end);
  const one = word.endsWith('s') && !OWN_S.test(word) ? word.slice(0, -1) : word;
  if (one.length < 5) return one;
  return one.endsWith('ën') ? one.slice(0, -2) : one.replace(/(?<=[^aeiou])en?$|(?<=e)n$/, '');
}

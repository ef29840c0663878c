/** Abbreviations whose words stand in the text, though nobody says so in a bracket: `Special Interest Group` where `SIG` is used. */
import { meaningOf } from '../lexicon/abbreviations.ts';
import { createAnswer, createLasting, createNotes } from '../notes.ts';
import type { Language, Summary } from '../types.ts';
import { namesOf } from './nameTable.ts';

/** The abbreviations that the text never writes out, a line each. */
const unexplained = createLasting((summary) =>
  namesOf(summary)
    .entries.filter((it) => it.type === 'abbreviation' && it.definitions.length === 0)
    .map((it) => it.name)
    .join('\n'),
);
const wanted = createAnswer(unexplained);

/** Those of them whose words stand in a block. */
const spelled = createNotes(
  ({ source }, _facts, language, names: string): readonly string[] | undefined => {
    if (names === '') return undefined;
    const runs = Array.from(source.matchAll(RUN), (it) => it[0]);
    const small = source.toLowerCase().replace(/\s+/g, ' ');
    const found = names.split('\n').filter((it) => isIn(it, runs, small, language));
    return found.length > 0 ? found : undefined;
  },
  (summary) => {
    const names = wanted(summary);
    return { mark: names, at: () => names };
  },
);

/** The abbreviations whose words the reader finds in the text. */
export const spelledOut = (summary: Summary): ReadonlySet<string> => new Set(spelled.values(summary).flat());

/** Two or more words with a capital, with small ones such as `of` between them. */
const RUN =
  /\p{Lu}[\p{L}’']{2,40}(?:(?:[ \n-]| ?& )(?:(?:of|the|and|for|on|in|van|de|het|en|voor|der) ){0,2}\p{Lu}[\p{L}’']{2,40}){1,12}/gu;

/** The first letters of the words, and capitals within them. */
const lettersOf = (run: string): string =>
  Array.from(run.matchAll(/(?<!\p{L})\p{L}|(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu), (it) => it[0]).join('');

function isIn(name: string, runs: readonly string[], small: string, language: Language): boolean {
  const meaning = meaningOf(name, language);
  if (meaning && small.includes(meaning)) return true;
  const letters = name.toUpperCase();
  return runs.some((run) => {
    const first = lettersOf(run);
    const isSame = first.toUpperCase().includes(letters) || first.replace(/\p{Ll}/gu, '').includes(letters);
    return isSame || (language === 'nl' && isOfCompounds(letters.toLowerCase(), run.toLowerCase().split(/[^\p{L}]+/u)));
  });
}

/** `MRA` of `Metropoolregio Amsterdam`: the first letter of each word, and of a second part of it. */
function isOfCompounds(letters: string, [word, ...others]: readonly string[]): boolean {
  if (!word) return letters === '';
  if (letters === '' || word[0] !== letters[0]) return false;
  return isOfCompounds(letters.slice(1), others) || (word.indexOf(letters[1] ?? ' ', 3) > 0 && isOfCompounds(letters.slice(2), others));
}

/** Which parties words mean that do not give their names in full: `Hollin`, `the hospital`. */
import type { NameEntry } from '../types.ts';
import { isOrganisationWord } from './organisations.ts';

const WORD = /[\p{L}\p{M}\d]+(?:[-’'][\p{L}\p{M}\d]+)*/gu;
const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

interface Known {
  readonly party: NameEntry;
  readonly words: ReadonlySet<string>;
  /** Words of its name that no other party has. */
  readonly own: readonly string[];
  /** What it calls itself, in lower case: `hospital`. */
  readonly types: readonly string[];
}

/** @returns of words, and of the whole of a cell, the parties that they mean */
export function shortForms(parties: readonly NameEntry[]): { in(text: string): NameEntry[]; as(cell: string): NameEntry[] } {
  const names = parties.map((it) => wordsIn([it.name, ...it.aliases].join(' ')));
  const counts = new Map<string, number>();
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = parties.map((party, i): Known => {
    const words = names[i]!;
    const own = words.filter((it) => /^\p{Lu}/u.test(it) && it.length > 2 && counts.get(it) === 1 && !isOrganisationWord(it));
    return { party, words: new Set(words), own, types: words.filter(isOrganisationWord).map((it) => it.toLowerCase()) };
  });
  return {
    in(text) {
      const words = new Set(wordsIn(text));
      // `de gemeente Dam` is one of them, `de gemeente` is any.
      const alone = new Set([...text.matchAll(/\p{Ll}{3,}(?!\p{L}|\s{1,3}(?:(?:of|van)\s)?\p{Lu})/gu)].map((it) => it[0]));
      const isType = (type: string): boolean => [type, `${type}s`, `${type}en`].some((it) => alone.has(it));
      return known.filter(({ own, types }) => own.some((it) => words.has(it)) || types.some(isType)).map((it) => it.party);
    },
    as(cell) {
      const words = wordsIn(cell);
      return words.every(isOrganisationWord) ? [] : known.filter((it) => words.every((word) => it.words.has(word))).map((it) => it.party);
    },
  };
}

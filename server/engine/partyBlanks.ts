/** The names of the parties in the clauses, which are written for two. */
import type { Language } from './types.ts';

const PARTY = /\{\{(?:name of party|naam partij) [12]\}\}/i;
const FIRST = /\{\{(?:name of party|naam partij) 1\}\}/i;
const AND: Readonly<Record<Language, string>> = { en: ' and ', nl: ' en ' };

/**
 * The clause with the names in its blanks for parties; what it says of two is said of each.
 * A blank stays where a name lacks.
 *
 * @param clause with `{{blanks}}`
 */
export function withParties(clause: string, parties: readonly string[], language: Language): string {
  if (parties.length === 0 || !FIRST.test(clause)) return clause;
  const sentences = clause.split(/(?<=\.) (?=\S)/);
  const written: string[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    const twin = sentences[i + 1];
    if (!FIRST.test(sentence)) written.push(sentence);
    else if (twin !== undefined && pattern(twin) === pattern(sentence)) {
      written.push(...named(parties, sentence, twin));
      i++;
    } else written.push(withinSentence(sentence, parties, language));
  }
  return written.join(' ');
}

const pattern = (text: string): string => text.replace(new RegExp(PARTY, 'gi'), '#');
const put = (text: string, name: string): string => text.replace(new RegExp(PARTY, 'gi'), () => name);

/** The words with each name in turn; the second keeps its blank where there is one name only. */
const named = (parties: readonly string[], words: string, second: string): string[] => [
  ...parties.map((name) => put(words, name)),
  ...(parties.length === 1 ? [second] : []),
];

/** `A pays x and B pays x`: the words around both names that are the same are repeated, with commas between. */
function withinSentence(sentence: string, parties: readonly string[], language: Language): string {
  const first = FIRST.exec(sentence)!;
  const rest = sentence.slice(first.index + first[0].length);
  const second = PARTY.exec(rest);
  if (!second) return put(sentence, parties[0]!);
  const between = rest.slice(0, second.index);
  const and = AND[language];
  const glue = between.lastIndexOf(and);
  if (glue < 0) return sentence;
  const before = between.slice(glue + and.length);
  const after = between.slice(0, glue).replace(/,$/, '');
  const start = first.index - before.length;
  const tail = rest.slice(second.index + second[0].length + after.length);
  const piece = `${before}${first[0]}${after}`;
  const pieces = named(parties, piece, `${before}${second[0]}${after}`);
  return sentence.slice(0, start) + listed(pieces, and) + tail;
}

/** `A`, `A and B`, `A, B and C`. */
export const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`;

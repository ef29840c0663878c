/** What the cues of a language mean, and all of them as two automata: one for sentences, one for headings. */
import { assemble, type Compiled, type Lexicon } from './cues.ts';
import en, { hollow as hollowEn } from './lexicon/en.ts';
import genres from './lexicon/genres.ts';
import { contents, partner, titles } from './lexicon/kinds.ts';
import nl, { hollow as hollowNl } from './lexicon/nl.ts';
import type { Cue, Element, Kind, Language } from './types.ts';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, nl };
const HOLLOW: Readonly<Record<Language, readonly Cue[]>> = { en: hollowEn, nl: hollowNl };
export const KINDS = Object.keys(titles) as readonly Kind[];

/** How many cues there are of each meaning, in the order in which they are numbered. */
export interface Senses {
  /** Of sentences: what charters of each kind say, what other texts say, what settles nothing, and then what the elements ask for. */
  readonly sentences: Compiled;
  readonly kinds: readonly number[];
  readonly foreign: number;
  readonly hollow: number;
  /** By element: strong, weak, not, and each facet. */
  readonly elements: readonly (readonly number[])[];
  /** Of headings, by element. */
  readonly headings: Compiled;
  readonly topics: readonly number[];
}

export function sensesOf(elements: readonly Element[], language: Language): Senses {
  const lexicon = { ...LEXICONS[language], partner };
  const ofKinds = KINDS.map((kind) => contents[kind][language]);
  const ofElements = elements.map(({ cues, facets }) => {
    const { strong, weak, not } = cues[language];
    return [strong, weak, not, ...facets.map((it) => it.cues[language])];
  });
  const ofHeadings = elements.map((it) => it.cues[language].headings);
  const sentences = [...ofKinds.flat(), ...genres, ...HOLLOW[language], ...ofElements.flat(2)];
  return {
    sentences: assemble([{ cues: sentences, lexicon }]),
    kinds: ofKinds.map((it) => it.length),
    foreign: genres.length,
    hollow: HOLLOW[language].length,
    elements: ofElements.map((lists) => lists.map((it) => it.length)),
    headings: assemble([{ cues: ofHeadings.flat(), lexicon }]),
    topics: ofHeadings.map((it) => it.length),
  };
}

/** Which cues of the elements fire in a document, by their text. */
import { catalog } from '../../server/catalog.ts';
import { languageOf } from '../../server/engine/language.ts';
import { createMatcher, type Matcher } from '../../server/engine/match.ts';
import { sensesOf } from '../../server/engine/senses.ts';
import { tokensOf } from '../../server/engine/tokens.ts';
import type { Charter, Cue, Language, Span } from '../../server/engine/types.ts';

/** A cue of an element in a language; those of headings apart. */
export type CueKey = string;
export const keyOf = (element: string, at: Language, cue: Cue): CueKey => `${at} ${element} ${cue}`;
export const keyOfHeading = (element: string, at: Language, cue: Cue): CueKey => `# ${keyOf(element, at, cue)}`;

interface Cues {
  readonly sentences: Matcher;
  readonly headings: Matcher;
  /** By number; undefined is a cue of a facet, or of no element. */
  readonly inSentences: readonly (CueKey | undefined)[];
  readonly inHeadings: readonly CueKey[];
}

function cuesOf(at: Language): Cues {
  const senses = sensesOf(catalog.elements, at);
  const before = [...senses.kinds, senses.foreign, senses.hollow].reduce((sum, it) => sum + it, 0);
  const inSentences: (CueKey | undefined)[] = new Array(before).fill(undefined);
  for (const { id, cues, facets } of catalog.elements) {
    const { strong, weak, not } = cues[at];
    inSentences.push(...[...strong, ...weak, ...not].map((cue) => keyOf(id, at, cue)));
    for (const facet of facets) inSentences.push(...facet.cues[at].map(() => undefined));
  }
  const inHeadings = catalog.elements.flatMap(({ id, cues }) => cues[at].headings.map((cue) => keyOfHeading(id, at, cue)));
  return { sentences: createMatcher(senses.sentences), headings: createMatcher(senses.headings), inSentences, inHeadings };
}

const compiled: Partial<Record<Language, Cues>> = {};

export function cuesIn(charter: Charter): { language: Language; fired: ReadonlySet<CueKey> } {
  const language = languageOf(charter);
  compiled[language] ??= cuesOf(language);
  const { sentences, headings, inSentences, inHeadings } = compiled[language];
  const fired = new Set<CueKey>();
  const note = (prose: string, span: Span, match: Matcher, keys: readonly (CueKey | undefined)[]): void => {
    for (const cue of match.find(tokensOf(prose, span))) if (keys[cue]) fired.add(keys[cue]);
  };
  for (const { block } of charter.blocks) {
    if (block.title) note(block.title, { start: 0, end: block.title.length }, headings, inHeadings);
    if (block.type !== 'heading') for (const span of block.sentences) note(block.prose, span, sentences, inSentences);
  }
  return { language, fired };
}

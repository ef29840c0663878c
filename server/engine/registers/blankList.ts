/** The blanks of a document, and what only looks like one. */
import { createNotes } from '../notes.ts';
import type { Summary } from '../types.ts';

/** The blocks with blanks. */
export const blanksIn = createNotes((_, facts) => (facts().blanks.length > 0 ? facts().blanks : undefined));

const labels = createNotes(({ type, source }) =>
  type === 'definition' ? /^\s{0,3}\[([^\]]{1,200})\]:/.exec(source)?.[1]?.toLowerCase().replace(/\s+/g, ' ') : undefined,
);

/** Labels with a link definition, lower case: `[steering group]` is then a link, which a block by itself cannot know. */
export const labelsOf = (summary: Summary): ReadonlySet<string> => new Set(labels.values(summary));

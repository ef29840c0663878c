/** Words that hedge a pledge by themselves. */
import { effortIn, hedgePatterns } from '../lexicon/hedges.ts';
import type { Edit, Language, Span } from '../types.ts';

/** Where it stands, and what takes its place. */
export interface Hedge {
  readonly start: number;
  readonly end: number;
  readonly effort?: Edit | undefined;
  readonly beside: readonly Span[];
}

/** Words that hedge by themselves, with a subject or a verb of duty in its own place. */
export function sayHedge(text: string, small: string, language: Language): Hedge | undefined {
  const { hint, qualifiers, duties, spared } = hedgePatterns[language];
  if (!hint.test(small) || spared.test(small.slice(0, whetherIn(small)))) return undefined;
  const effort = effortIn(text, small, language);
  const qualified = Array.from(small.matchAll(qualifiers), (it) => ({ start: it.index, end: it.index + it[0].length }));
  const beside = effort || duties.some((it) => it.test(small)) ? qualified : [];
  const first = effort ?? beside[0];
  return first && { start: first.start, end: first.end, effort, beside };
}

/** What is only looked into may still be possible: where `bezien of` begins, or the end. */
function whetherIn(text: string): number {
  const at = text.search(/(?<!\p{L})(?:bezien|beziet|bekijken|bekijkt|nagaan) of /u);
  return at < 0 ? text.length : at;
}

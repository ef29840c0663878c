/** Headings that need no text under them. */
import type { Section } from './types.ts';

/** `Chairs: M. Smit and J. Bos`: the heading says it itself. */
export const isFilled = ({ title }: Section): boolean => FILLED.test(title);
const FILLED =
  /^(?:(?:document )?(?:version|status|date|name|owner|author|chair|editor|lead|contact|secretary)s?|versie|datum|naam|eigenaar|auteur|voorzitter|secretaris): +\S/iu;

/** A bold line that leads to what stands after it: `Between` before the name of a party, or the title of the whole or of numbered clauses. */
export function isLead(sections: readonly Section[], index: number): boolean {
  const { title, number } = sections[index]!;
  const next = sections[index + 1];
  return !number && (CONNECTS.test(title) || (next !== undefined && (index === 0 || next.number !== undefined)));
}
const CONNECTS = /^(?:by and )?(?:between|and|with|among|tussen|en|met)\W*$/iu;

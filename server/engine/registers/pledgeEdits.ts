/** A hedged pledge becomes one with a blank for its measure. */
import { hedges } from '../lexicon/hedges.ts';
import type { Edit, Language, Span } from '../types.ts';

/**
 * The words that hedge go or become a duty; a blank for the measure comes before the full stop.
 *
 * @param text a sentence, or the cell of a row
 * @param effort the words of effort and what stands there instead
 * @param beside words that can go, with the comma and the `and` around them
 */
export function pledge(text: string, effort: Edit | undefined, beside: readonly Span[], language: Language): Edit[] {
  const { opening, measure } = hedges[language];
  const edits: Edit[] = effort ? [effort] : [];
  let last = measure;
  for (const { start, end } of beside) {
    if (edits.some((it) => it.start < end && start < it.end)) continue;
    if (start > 0) edits.push({ start: start + joining(text.slice(start, end), text.slice(end)), end, text: '' });
    else if (opening) {
      edits.push({ start: 0, end, text: opening[0] });
      last = opening[1];
    } else edits.push({ start: 0, end: end + 2, text: text.slice(end + 1, end + 2).toUpperCase() });
  }
  const end = text.length - /^[.;:,\s]{0,9}/.exec([...text.slice(-9)].reverse().join(''))![0].length;
  return [...edits, { start: end, end, text: last }];
}

/** Length of an `and` that still joins what follows. */
const joining = (words: string, rest: string): number => (/^[\s.;:,]*$/.test(rest) ? 0 : (/^,?(?: en| and)/i.exec(words)?.[0].length ?? 0));

/** `intends to`, `is willing to`: the words of a wish that a duty fits instead of. */
export function duty(text: string, { start, end }: Span, language: Language): Edit | undefined {
  if (language === 'nl') return undefined;
  const words =
    /^(?:(hopes|intends|plans|aims|seeks|strives|tries|attempts|endeavours|aspires|is (?:willing|prepared|inclined|happy))|hope|intend|plan|aim|seek|strive|try|attempt|endeavour|aspire|are (?:willing|prepared|inclined|happy)) to$/.exec(
      text.slice(start, end),
    );
  const modal = /(?<!\p{L})(?:will|shall|must|should)(?: \p{L}{1,40})? $/u.test(text.slice(0, start));
  return words && !modal ? { start, end, text: words[1] ? 'undertakes to' : 'undertake to' } : undefined;
}

/** A condition that can go as it stands: it ends where its clause ends. */
export function removable(text: string, { start, end }: Span): Span | undefined {
  const rest = text.slice(end, end + 2);
  if (!/^(?:[,.;)]|\s?$)/.test(rest)) return undefined;
  const lead = /(?:,? |^)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0;
  return start === 0 ? undefined : { start: start - lead, end: rest[0] === ',' && text[start - lead] === ',' ? end + 1 : end };
}

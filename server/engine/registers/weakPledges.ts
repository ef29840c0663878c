/** Pledges that pledge nothing in words that depend on what stands around them: who is meant, a wish, a condition. */
import { weakening } from '../lexicon/weakening.ts';
import type { Language, Span } from '../types.ts';

export interface Hedged {
  /** What is only wished. */
  readonly wish?: Span;
  readonly conditions: readonly Span[];
}

/**
 * What is hedged in a sentence, cell or item.
 *
 * @param text as written, without runs of spaces
 * @param small the same in small letters
 * @param given who it is about stands elsewhere: in the first cell, or before the list
 */
export function hedgedIn(text: string, small: string, language: Language, given: boolean): Hedged | undefined {
  const { hint, wishes, conditions, spared, contribution, dispute, recital } = weakening(language);
  if (!hint.test(small) || recital.test(small) || dispute.test(small)) return undefined;
  const bare = given && contribution.test(small.replace(conditions, ''));
  const wish = spansOf(small, wishes).find((it) => (bare && it.start < EARLY) || isWished(text, small, it, language));
  const found = spansOf(small, conditions).filter(({ start, end }) => !DENIED.test(small.slice(start, end)));
  if (found.length === 0) return wish && { wish, conditions: [] };
  const rest = blanked(small, found);
  const held = wish !== undefined || (!spared.test(rest) && (bare || hasActor(text, rest, language)));
  return held ? { ...(wish && { wish }), conditions: found } : undefined;
}

/** A cell begins with its verb. */
const EARLY = 30;
const DENIED = /(?<!\p{L})(?:no|not|niet|geen|laws?|legislation|regulations|\p{L}{0,40}wet(?:ten|geving)?)(?!\p{L})/u;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (it) => ({ start: it.index, end: it.index + it[0].length }));
const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);

/** Who is meant stands before the wish, with few words between; in Dutch also right behind its verb. */
function isWished(text: string, small: string, { start, end }: Span, language: Language): boolean {
  const { apart, between } = weakening(language);
  const lead = small.slice(0, start);
  const clause = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1);
  if (apart.test(clause)) return false;
  const before = spansOf(lead.slice(-SUBJECT), WORD).reverse();
  const shift = Math.max(0, start - SUBJECT);
  for (const [passed, it] of before.entries()) {
    const word = { start: it.start + shift, end: it.end + shift };
    if (isActor(text, small, word, language)) return lead.slice(word.end).split(',').length !== 2;
    if (passed > 6 || !between.test(small.slice(word.start, word.end))) break;
  }
  if (language === 'en') return false;
  const behind = spansOf(small.slice(start, Math.max(end, start + 50)), WORD).slice(1, 5);
  return behind.some((it) => isActor(text, small, { start: start + it.start, end: start + it.end }, language));
}

/** So far before its verb a subject is looked for. */
const SUBJECT = 90;
const WORD = /\p{L}[\p{L}’'-]*/gu;

/** Somebody who is not only spoken of, as in `of the parties`; a name where a sentence or its main clause begins. */
function hasActor(text: string, small: string, language: Language): boolean {
  const { actors } = weakening(language);
  const comma = small.indexOf(',');
  for (const it of spansOf(small.slice(0, SUBJECT), WORD)) {
    if (/^\s*[.;]?$/.test(small.slice(it.end, it.end + 400))) return false;
    const before = small.slice(Math.max(0, it.start - 24), it.start);
    if (
      actors.test(small.slice(it.start, it.end))
        ? !BEHIND.test(before)
        : isOpening(small, it.start, comma) && isNamed(text, small, it, language)
    )
      return true;
  }
  return false;
}
const isOpening = (small: string, at: number, comma: number): boolean =>
  !/\p{L}/u.test(small.slice(0, at)) || (comma >= 0 && at > comma && at <= comma + 2);
const BEHIND =
  /(?<!\p{L})(?:of|from|to|for|with|between|among|on|in|at|about|against|than|any|van|voor|aan|met|bij|tussen|uit|op|in|over|tot|per)(?: (?:the|a|an|any|each|every|other|all|both|its|their|de|het|een|elke|iedere|alle|andere|hun|haar|zijn|deze|die))? (?:\p{L}{1,40} )?$/u;

/** A name that goes on with a second word, or with what the named does. */
const isNamed = (text: string, small: string, it: Span, language: Language): boolean =>
  isName(text, small, it, language) &&
  (DOES[language].test(text.slice(it.end, it.end + 30)) ||
    (language === 'en' && /^ \p{Ll}{1,40}s /u.test(small.slice(it.end)) && weakening(language).contribution.test(small.slice(it.end))));
const DOES: Readonly<Record<Language, RegExp>> = {
  en: /^(?: \p{Lu}\p{Ll}| (?:will|shall|should|must|has|agrees)(?!\p{L}))/u,
  nl: /^(?: \p{Lu}\p{Ll}| (?:zal|is|wil|moet|\p{Ll}{2,40}t)(?!\p{L}))/u,
};

const isActor = (text: string, small: string, word: Span, language: Language): boolean =>
  weakening(language).actors.test(small.slice(word.start, word.end)) || isName(text, small, word, language);

/** With a capital; a first word that may be an ordinary one in the plural, and an abbreviation, tell too little. */
function isName(text: string, small: string, { start, end }: Span, language: Language): boolean {
  const word = small.slice(start, end);
  if (end - start < 3 || text[start] === small[start] || text[start + 1] !== small[start + 1] || weakening(language).things.test(word))
    return false;
  const first = !/\p{L}/u.test(small.slice(0, start));
  return !(first && /(?:s|ing|ly|ion|ers|ingen|heden|ties)$/.test(word) && !/^ \p{Lu}/u.test(text.slice(end, end + 2)));
}

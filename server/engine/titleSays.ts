/** Whether a title names a charter, or another text about one: “Steering Group Charter”, “Minutes of the Steering Group”. */
import { compileCues, type Lexicon, type Matcher } from './cues.ts';
import { headlines, others, partner, plain, themes, titles } from './lexicon/kinds.ts';
import { tokensOf } from './tokens.ts';
import type { Language, Span } from './types.ts';

/** The title names a charter, names what charters are about, says nothing of either, or names another text. */
export type TitleSays = 'charter' | 'theme' | 'nothing' | 'other';
export type TitleReader = (title: string) => TitleSays;

/** What stands between two nouns of which the first is the head: `Minutes of the board`, `Charter: questions`. */
const PARTED = /[:–—|(,]|\s(?:of|on|for|to|about|over|van|voor|bij|in|with|between|tussen|inzake|from|aan|uit)\s/i;

export function createTitleReader(lexicons: Readonly<Record<Language, Lexicon>>): TitleReader {
  const compile = (list: typeof titles, at: Language): Matcher =>
    compileCues(
      Object.values(list).flatMap((it) => it[at]),
      { ...lexicons[at], partner },
    );
  const inEnglish = [compile(titles, 'en'), compileCues(plain, {})];
  const naming = [...inEnglish, compile(titles, 'nl')];
  const about = [compile(themes, 'en'), compile(themes, 'nl')];
  const other = compileCues(others, {});
  const headline = compileCues(headlines, {});
  return (title) => {
    const tokens = tokensOf(title, { start: 0, end: title.length });
    const spans = (matchers: readonly Matcher[]): Span[] => matchers.flatMap((match) => match(tokens).map((it) => it.span));
    if (headline(tokens).length > 0) return 'other';
    const named = spans(naming);
    const english = spans(inEnglish).length > 0;
    const aside = spans([other]);
    if (named.length > 0) return aside.length > 0 && isAside(title, english, named, aside) ? 'other' : 'charter';
    if (aside.length > 0) return 'other';
    return spans(about).length > 0 ? 'theme' : 'nothing';
  };
}

/** Which of the two names the text: before a preposition the first; else in English the last, in Dutch the first. */
function isAside(title: string, headLast: boolean, named: readonly Span[], aside: readonly Span[]): boolean {
  const start = (spans: readonly Span[]): number => Math.min(...spans.map((it) => it.start));
  const end = (spans: readonly Span[]): number => Math.max(...spans.map((it) => it.end));
  const asideFirst = start(aside) < start(named);
  const between = asideFirst ? title.slice(end(aside), start(named)) : title.slice(end(named), start(aside));
  return headLast && !PARTED.test(between) ? end(aside) > end(named) : asideFirst;
}

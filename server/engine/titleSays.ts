/** Whether a title names a charter, or another text about one: “Steering Group Charter”, “Minutes of the Steering Group”. */
import { assemble, type Compiled } from './cues.ts';
import en from './lexicon/en.ts';
import { headlines, others, partner, plain, themes, titles } from './lexicon/kinds.ts';
import nl from './lexicon/nl.ts';
import { createMatcher } from './match.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import type { Cue, Kind, Language, Span } from './types.ts';

/** The title names a charter, names what charters are about, says nothing of either, or names another text. */
export type TitleSays = 'charter' | 'theme' | 'nothing' | 'other';

export interface TitleReader {
  says(title: string): TitleSays;
  /** The kinds that titles with these words have, once for each language in which they are told. */
  kinds(text: string): readonly Kind[];
}

/** What stands between two nouns of which the first is the head: `Minutes of the board`, `Charter: questions`. */
const PARTED = /[:–—|(,]|\s(?:of|on|for|to|about|over|van|voor|bij|in|with|between|tussen|inzake|from|aan|uit)\s/i;

/** What a cue of titles tells. */
interface Meaning {
  readonly tells: 'charter' | 'theme' | 'other' | 'headline';
  readonly language: Language | undefined;
  readonly kind?: Kind;
}

interface Told extends Meaning {
  readonly cue: Cue;
}

const ofKinds = (tells: Meaning['tells'], list: typeof titles, language: Language): Told[] =>
  (Object.keys(list) as Kind[]).flatMap((kind) => list[kind][language].map((cue) => ({ cue, tells, language, kind })));
const ofAny = (tells: Meaning['tells'], cues: readonly Cue[], language?: Language): Told[] => cues.map((cue) => ({ cue, tells, language }));

const toldInEnglish = (): readonly Told[] => [
  ...ofKinds('charter', titles, 'en'),
  ...ofKinds('theme', themes, 'en'),
  ...ofAny('charter', plain, 'en'),
  ...ofAny('other', others),
  ...ofAny('headline', headlines),
];
const toldInDutch = (): readonly Told[] => [...ofKinds('charter', titles, 'nl'), ...ofKinds('theme', themes, 'nl')];

export function compileTitles(): Compiled {
  const cuesOf = (list: readonly Told[]): Cue[] => list.map((it) => it.cue);
  return assemble([
    { cues: cuesOf(toldInEnglish()), lexicon: { ...en, partner } },
    { cues: cuesOf(toldInDutch()), lexicon: { ...nl, partner } },
  ]);
}

/** @param compiled the cues of titles, where they were compiled before */
export function createTitleReader(compiled: Compiled = compileTitles()): TitleReader {
  const meanings: readonly Meaning[] = [...toldInEnglish(), ...toldInDutch()];
  const match = createMatcher(compiled);
  const wordsOf = (text: string): Tokens => tokensOf(text, { start: 0, end: text.length });
  return {
    says(title) {
      const hits = match(wordsOf(title)).map(({ cue, span }) => ({ ...meanings[cue]!, span }));
      const spansOf = (tells: Meaning['tells']): Span[] => hits.filter((it) => it.tells === tells).map((it) => it.span);
      if (spansOf('headline').length > 0) return 'other';
      const named = spansOf('charter');
      const aside = spansOf('other');
      const inEnglish = hits.some((it) => it.tells === 'charter' && it.language === 'en');
      if (named.length > 0) return aside.length > 0 && isAside(title, inEnglish, named, aside) ? 'other' : 'charter';
      if (aside.length > 0) return 'other';
      return spansOf('theme').length > 0 ? 'theme' : 'nothing';
    },
    kinds(text) {
      const told = match.find(wordsOf(text)).map((it) => meanings[it]!);
      const inLanguage = (language: Language): Kind[] => told.flatMap((it) => (it.kind && it.language === language ? [it.kind] : []));
      return [...new Set(inLanguage('en')), ...new Set(inLanguage('nl'))];
    },
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

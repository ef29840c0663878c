/** Whether a title names a charter, or another text about one: “Steering Group Charter”, “Minutes of the Steering Group”. */
import { assemble, type Compiled } from './cues.ts';
import en from './lexicon/en.ts';
import { explained, forms, headlines, openings, others, partner, plain, themes, titles, topics } from './lexicon/kinds.ts';
import nl from './lexicon/nl.ts';
import { createMatcher } from './match.ts';
import { tokensOf } from './tokens.ts';
import type { Cue, Kind, Language, Span } from './types.ts';

/** The title names a charter, names what charters are about, or they and many others, says nothing of either, or names another text. */
export type TitleSays = 'charter' | 'theme' | 'topic' | 'nothing' | 'other';

/** What a title, or one of the first lines, tells of the text. */
export interface Said {
  readonly says: TitleSays;
  /** Kinds of which a charter is named, or is about, or begins so; once for each language in which they are told. */
  readonly named: readonly Kind[];
  readonly about: readonly Kind[];
  readonly begins: readonly Kind[];
  /** Tells what a charter is to who wants to know. */
  readonly explains: boolean;
  /** Names a form to fill in. */
  readonly isForm: boolean;
}

export const NOTHING_SAID: Said = { says: 'nothing', named: [], about: [], begins: [], explains: false, isForm: false };

export type TitleReader = (text: string) => Said;

/** What stands between two nouns of which the first is the head: `Minutes of the board`, `Charter: questions`. */
const PARTED = /[:–—|(,]|\s(?:of|on|for|to|about|over|van|voor|bij|in|with|between|tussen|inzake|from|aan|uit)\s/i;

/** What a cue of titles tells. */
interface Meaning {
  readonly tells: 'charter' | 'theme' | 'topic' | 'other' | 'headline' | 'opening' | 'explained' | 'form';
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
  ...ofKinds('topic', topics, 'en'),
  ...ofAny('charter', plain, 'en'),
  ...ofAny('other', others),
  ...ofAny('headline', headlines),
  ...ofKinds('opening', openings, 'en'),
  ...ofAny('explained', explained),
  ...ofAny('form', forms),
];
const toldInDutch = (): readonly Told[] => [
  ...ofKinds('charter', titles, 'nl'),
  ...ofKinds('theme', themes, 'nl'),
  ...ofKinds('topic', topics, 'nl'),
  ...ofKinds('opening', openings, 'nl'),
];

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
  const known = new Map<string, Said>();
  const read = (text: string): Said => {
    const words = tokensOf(text, { start: 0, end: text.length });
    const told = match.find(words).map((it) => meanings[it]!);
    if (told.length === 0) return NOTHING_SAID;
    // “Governance Committee Charter” is the charter of a committee.
    const isOfBody = told.some((it) => it.tells === 'charter' && it.kind === 'body-charter');
    const kindsOf = (...tells: readonly Meaning['tells'][]): readonly Kind[] =>
      LANGUAGES.flatMap((at) => [
        ...new Set(told.flatMap((it) => (tells.includes(it.tells) && it.language === at && it.kind ? [it.kind] : []))),
      ]).filter((it) => !isOfBody || it !== 'governance' || tells.includes('opening'));
    return {
      says: saysOf(
        text,
        match(words).map(({ cue, span }) => ({ ...meanings[cue]!, span })),
      ),
      named: kindsOf('charter'),
      about: kindsOf('theme', 'topic'),
      begins: kindsOf('opening'),
      explains: told.some((it) => it.tells === 'explained'),
      isForm: told.some((it) => it.tells === 'form'),
    };
  };
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    if (known.size >= REMEMBERED) known.clear();
    const said = read(text);
    known.set(text, said);
    return said;
  };
}

const LANGUAGES: readonly Language[] = ['en', 'nl'];
/** So many titles are remembered, for most keys leave them as they are. */
const REMEMBERED = 100;

interface Found extends Meaning {
  readonly span: Span;
}

function saysOf(text: string, hits: readonly Found[]): TitleSays {
  const spansOf = (tells: Meaning['tells']): Span[] => hits.filter((it) => it.tells === tells).map((it) => it.span);
  if (spansOf('headline').length > 0) return 'other';
  const named = spansOf('charter');
  const aside = spansOf('other');
  const inEnglish = hits.some((it) => it.tells === 'charter' && it.language === 'en');
  if (named.length > 0) return aside.length > 0 && isAside(text, inEnglish, named, aside) ? 'other' : 'charter';
  if (aside.length > 0) return 'other';
  if (spansOf('theme').length > 0) return 'theme';
  return spansOf('topic').length > 0 ? 'topic' : 'nothing';
}

/** Which of the two names the text: before a preposition the first; else in English the last, in Dutch the first. */
function isAside(title: string, headLast: boolean, named: readonly Span[], aside: readonly Span[]): boolean {
  const start = (spans: readonly Span[]): number => Math.min(...spans.map((it) => it.start));
  const end = (spans: readonly Span[]): number => Math.max(...spans.map((it) => it.end));
  const asideFirst = start(aside) < start(named);
  const between = asideFirst ? title.slice(end(aside), start(named)) : title.slice(end(named), start(aside));
  return headLast && !PARTED.test(between) ? end(aside) > end(named) : asideFirst;
}

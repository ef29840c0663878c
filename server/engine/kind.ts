/** For what a document is written, told from front matter, title and content. */
import { compileCues, type Lexicon, type Matcher } from './cues.ts';
import { createGenreReader } from './genre.ts';
import { contents, partner, themes, titles } from './lexicon/kinds.ts';
import { createTitleReader, type TitleReader, type TitleSays } from './titleSays.ts';
import { tokensOf } from './tokens.ts';
import type { Block, Charter, Kind, Language, Reading } from './types.ts';

const KINDS = Object.keys(titles) as readonly Kind[];

export type KindReader = (charter: Charter, language: Language, readings: ReadonlyMap<string, Reading>) => readonly Kind[];

interface Cues {
  readonly kinds: readonly Kind[];
  readonly match: Matcher;
}
type Scores = Record<Kind, number>;

/** A title counts most, what stands right under it half as much; the content decides where they say nothing. */
const WEIGHT = { title: 3, opening: 1, second: 1.5, content: 2 } as const;

/** The content of so many blocks tells enough. */
const BLOCKS = 150;
/** So near to the highest score, a second kind is named too. */
const NEAR = 0.85;

/** @returns one kind, or two where the text is as much the one as the other; none where it is no charter */
export function createKindReader(lexicons: Readonly<Record<Language, Lexicon>>): KindReader {
  const compile = (lists: readonly (typeof titles)[], language: Language): Cues => {
    const cues = lists.flatMap((list) => KINDS.flatMap((kind) => list[kind][language].map((cue) => ({ kind, cue }))));
    const match = compileCues(
      cues.map((it) => it.cue),
      { ...lexicons[language], partner },
    );
    return { kinds: cues.map((it) => it.kind), match };
  };
  const byTitle = { en: compile([titles, themes], 'en'), nl: compile([titles, themes], 'nl') };
  const byContent = { en: compile([contents], 'en'), nl: compile([contents], 'nl') };
  const titleSays: TitleReader = createTitleReader(lexicons);
  const genreOf = createGenreReader();
  const kept = new WeakMap<Block, Content>();
  return (charter, language, readings) => {
    const declared = declaredKinds(charter);
    if (declared) return declared;
    const scores = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Scores;
    const { title, second, opening } = openingOf(charter);
    for (const at of ['en', 'nl'] as const) {
      score(scores, byTitle[at], title, WEIGHT.title);
      score(scores, byTitle[at], second, WEIGHT.second);
      score(scores, byTitle[at], opening, WEIGHT.opening);
    }
    const wording = addContent(scores, charter, byContent[language], kept);
    const said = titleSays(title);
    const says = said === 'nothing' && KINDS.some((kind) => scores[kind] >= WEIGHT.title) ? 'theme' : said;
    return isCharter(charter, readings, says, { wording, foreign: () => genreOf(charter) }) ? best(scores) : [];
  };
}

/**
 * What a title must be borne out by: so many elements settled (or `much`, where the wording is not that of charters), at least
 * such a share of the sentences evidence, at most such a share of them in the manner of other texts.
 */
const BORNE_OUT: Readonly<Record<TitleSays, { settled: number; much: number; evidence: number; foreign: number }>> = {
  charter: { settled: 0, much: 0, evidence: 0, foreign: 0.6 },
  theme: { settled: 2, much: 9, evidence: 0, foreign: 0.3 },
  nothing: { settled: 8, much: 12, evidence: 0.15, foreign: 0.25 },
  other: { settled: 11, much: 14, evidence: 0.15, foreign: 0.15 },
};
/** From such a share of the sentences on, the wording is that of charters. */
const WORDING = 0.1;
/** Code is rare in every charter. */
const CODE = 0.15;

/** Shares of the sentences, 0 to 1: in the wording of charters, and in the manner of other texts. */
interface Manner {
  readonly wording: number;
  readonly foreign: () => number;
}

function isCharter({ blocks }: Charter, readings: ReadonlyMap<string, Reading>, says: TitleSays, manner: Manner): boolean {
  const asked = BORNE_OUT[says];
  const all = [...readings.values()];
  const settled = all.filter((it) => it.state === 'present').length;
  if (settled < (manner.wording >= WORDING ? asked.settled : asked.much)) return false;
  // A charter that says so and settles much need not be read again for the manner of other texts.
  if (says === 'charter' && settled >= BORNE_OUT.nothing.settled) return true;
  if (manner.foreign() > asked.foreign) return false;
  if (asked.evidence === 0) return true;
  const evidence = all.reduce((sum, it) => sum + it.evidence.filter(({ weight }) => weight >= 1).length, 0);
  const sentences = blocks.reduce((sum, { block }) => sum + block.sentences.length, 0);
  const code = blocks.reduce((sum, { block }) => sum + codeIn(block), 0) / Math.max(1, sentences);
  return evidence >= asked.evidence * sentences && code <= CODE;
}

const pieces = new WeakMap<Block, number>();

/** Pieces of code: blocks, and words between backticks. */
function codeIn(block: Block): number {
  const known = pieces.get(block);
  if (known !== undefined) return known;
  const count = block.type === 'code' ? 3 : Math.floor((block.source.split('`').length - 1) / 2);
  pieces.set(block, count);
  return count;
}

const words = (text: string) => tokensOf(text, { start: 0, end: text.length });

function score(scores: Scores, { kinds, match }: Cues, text: string, weight: number): void {
  for (const kind of new Set(match(words(text)).map((it) => kinds[it.cue]!))) scores[kind] += weight;
}

/** Signs of kinds in a block, and how many of its sentences have one. */
interface Content {
  readonly kinds: readonly Kind[];
  readonly worded: number;
}

/**
 * Adds the share of the blocks' signs that are of each kind.
 * @returns the share of the sentences that are worded as those of charters are
 */
function addContent(scores: Scores, { blocks }: Charter, { kinds, match }: Cues, kept: WeakMap<Block, Content>): number {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Scores;
  let all = 0;
  let worded = 0;
  let sentences = 0;
  for (const { block } of blocks.slice(0, BLOCKS)) {
    let content = kept.get(block);
    if (!content) {
      const found = block.sentences.map((span) => match(tokensOf(block.prose, span)).map((it) => kinds[it.cue]!));
      content = { kinds: found.flat(), worded: found.filter((it) => it.length > 0).length };
      kept.set(block, content);
    }
    for (const kind of content.kinds) counts[kind]++;
    all += content.kinds.length;
    worded += content.worded;
    sentences += block.sentences.length;
  }
  if (all > 2) for (const kind of KINDS) scores[kind] += (WEIGHT.content * counts[kind]) / all;
  return sentences === 0 ? 0 : worded / sentences;
}

function best(scores: Scores): readonly Kind[] {
  const sorted = [...KINDS].sort((a, b) => scores[b] - scores[a]);
  const [first, second] = sorted;
  if (scores[first!] === 0) return ['governance'];
  return scores[second!] >= NEAR * scores[first!] ? [first!, second!] : [first!];
}

/** `kind:` in the front matter, by id; `none` is no charter. */
function declaredKinds({ matter }: Charter): readonly Kind[] | undefined {
  const declared = [matter?.data.kind].flat();
  if (declared.includes('none')) return [];
  const kinds = declared.filter((it): it is Kind => KINDS.includes(it as Kind));
  return kinds.length > 0 ? kinds : undefined;
}

/** The title (of the front matter, else the first heading), the heading after it, and the first words of the text. */
function openingOf({ matter, sections, blocks }: Charter): { title: string; second: string; opening: string } {
  const given = matter?.data.title ?? matter?.data.titel;
  const prose = [];
  for (let i = 0; i < blocks.length && prose.length < 3; i++) {
    if (blocks[i]!.block.type !== 'heading' && blocks[i]!.block.sentences.length > 0) prose.push(blocks[i]!);
  }
  const opening = prose.map((it) => it.block.prose.slice(0, 300)).join(' ');
  const heading = sections[0]?.title || sections[1]?.title || opening.slice(0, 120);
  return { title: [typeof given === 'string' ? given : '', heading].join('. '), second: sections[1]?.title ?? '', opening };
}

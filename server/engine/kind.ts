/** For what a document is written, told from front matter, title and content. */
import type { BlockReading } from './readBlock.ts';
import { KINDS } from './senses.ts';
import type { TitleReader, TitleSays } from './titleSays.ts';
import type { Block, Charter, Kind, Reading } from './types.ts';

/** @param blocks what was read in each block of the charter */
export type KindReader = (charter: Charter, blocks: readonly BlockReading[], readings: ReadonlyMap<string, Reading>) => readonly Kind[];

type Scores = Record<Kind, number>;

/** A title counts most, what stands right under it half as much; the content decides where they say nothing. */
const WEIGHT = { title: 3, opening: 1, second: 1.5, content: 2 } as const;

/** The content of so many blocks tells enough. */
const BLOCKS = 150;
/** So near to the highest score, a second kind is named too. */
const NEAR = 0.85;

/**
 * @param titles what titles say
 * @returns one kind, or two where the text is as much the one as the other; none where it is no charter
 */
export function createKindReader(titles: TitleReader): KindReader {
  return (charter, blocks, readings) => {
    const declared = declaredKinds(charter);
    if (declared) return declared;
    const scores = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Scores;
    const { title, second, opening } = openingOf(charter);
    for (const kind of titles.kinds(title)) scores[kind] += WEIGHT.title;
    for (const kind of titles.kinds(second)) scores[kind] += WEIGHT.second;
    for (const kind of titles.kinds(opening)) scores[kind] += WEIGHT.opening;
    const wording = addContent(scores, charter, blocks);
    const said = titles.says(title);
    const says = said === 'nothing' && KINDS.some((kind) => scores[kind] >= WEIGHT.title) ? 'theme' : said;
    return isCharter(charter, readings, says, { wording, foreign: () => foreignIn(charter, blocks) }) ? best(scores) : [];
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

/**
 * Adds the share of the blocks' signs that are of each kind.
 * @returns the share of the sentences that are worded as those of charters are
 */
function addContent(scores: Scores, { blocks }: Charter, readings: readonly BlockReading[]): number {
  const counts = KINDS.map(() => 0);
  let all = 0;
  let worded = 0;
  let sentences = 0;
  for (let i = 0; i < Math.min(BLOCKS, readings.length); i++) {
    const reading = readings[i]!;
    for (const kind of reading.kinds) counts[kind]!++;
    all += reading.kinds.length;
    worded += reading.worded;
    sentences += blocks[i]!.block.sentences.length;
  }
  if (all > 2) for (const [i, kind] of KINDS.entries()) scores[kind] += (WEIGHT.content * counts[i]!) / all;
  return sentences === 0 ? 0 : worded / sentences;
}

/** The share of the headings and sentences that speak as other kinds of text do: a manual, a shop's terms, minutes, news, a law. */
function foreignIn({ blocks }: Charter, readings: readonly BlockReading[]): number {
  let all = 0;
  let foreign = 0;
  for (let i = 0; i < readings.length; i++) {
    const { block } = blocks[i]!;
    all += block.type === 'heading' ? 1 : block.sentences.length;
    foreign += readings[i]!.foreign;
  }
  return all === 0 ? 0 : foreign / all;
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

/** For what a document is written, told from front matter, title and content. */
import { type Claim, isBorneOut } from './borneOut.ts';
import type { BlockReading } from './readBlock.ts';
import { KINDS } from './senses.ts';
import { NOTHING_SAID, type Said, type TitleReader } from './titleSays.ts';
import type { Block, Charter, Kind, Reading } from './types.ts';

/** @param blocks what was read in each block of the charter */
export type KindReader = (charter: Charter, blocks: readonly BlockReading[], readings: ReadonlyMap<string, Reading>) => readonly Kind[];

type Scores = Record<Kind, number>;

/** The words that name a charter count most, what a text is about a little less; how it begins and what it says decide between near ones. */
const WEIGHT = { named: 3, about: 2.5, begins: 1, content: 2 } as const;
/** What stands right under the title counts half as much, and the first lines a third. */
const SHARE = { title: 1, second: 1 / 2, opening: 1 / 3 } as const;

/** The content of so many blocks tells enough. */
const BLOCKS = 150;
/** From such a score on, all signs together tell the theme where the title does not. */
const TOLD = 2.75;
/** So near to the highest score, a second kind is named too. */
const NEAR = 0.85;

/** So many of the first blocks with text are looked at, the first of them as a second title; so much of each. */
const BEGINNING = 8;
const OPENING = 3;
const LONGEST = 300;
/** A line of so many characters may be the title. */
const LINE = 120;

/**
 * @param titles what titles say
 * @returns one kind, or two where the text is as much the one as the other; none where it is no charter
 */
export function createKindReader(titles: TitleReader): KindReader {
  const known = new WeakMap<Block, Said>();
  const read = (block: Block): Said => {
    const said = known.get(block) ?? titles(block.prose.slice(0, LONGEST));
    known.set(block, said);
    return said;
  };
  return (charter, blocks, readings) => {
    const declared = declaredKinds(charter);
    if (declared) return declared;
    const beginning = beginningOf(charter);
    const [heading, title] = titleOf(charter, beginning[0], titles);
    const second = charter.sections[1] ? titles(charter.sections[1].title) : NOTHING_SAID;
    const lines = beginning.map(read);
    const scores = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Scores;
    addSaid(scores, title, SHARE.title);
    addSaid(scores, second, SHARE.second);
    addSaid(scores, together(lines.slice(0, OPENING)), SHARE.opening);
    for (const kind of together(lines).begins) scores[kind] += WEIGHT.begins;
    const wording = addContent(scores, charter, blocks);
    const isTold = KINDS.some((kind) => scores[kind] >= TOLD);
    return isBorneOut(claimOf(title, second, lines, { isTold, asks: heading.trimEnd().endsWith('?') }), charter, blocks, readings, wording)
      ? best(scores)
      : [];
  };
}

function addSaid(scores: Scores, { named, about }: Said, share: number): void {
  for (const kind of named) scores[kind] += WEIGHT.named * share;
  for (const kind of about) scores[kind] += WEIGHT.about * share;
}

/** What several blocks say: each kind once. */
function together(lines: readonly Said[]): Pick<Said, 'named' | 'about' | 'begins'> & Said {
  const of = (kindsOf: (said: Said) => readonly Kind[]): readonly Kind[] => [...new Set(lines.flatMap(kindsOf))];
  return { ...NOTHING_SAID, named: of((it) => it.named), about: of((it) => it.about), begins: of((it) => it.begins) };
}

/** What the title tells; where that is nothing, what the heading after it and the first lines do. */
function claimOf(title: Said, second: Said, lines: readonly Said[], { isTold, asks }: { isTold: boolean; asks: boolean }): Claim {
  if (title.says === 'other') return 'other';
  if (!title.isForm && lines.slice(0, OPENING).some((it) => it.explains)) return 'explained';
  // “Covenant: promise or contract?” is no covenant.
  if (title.says === 'charter') return asks ? 'explained' : 'charter';
  if (lines.some((it) => it.begins.length > 0)) return 'begun';
  return title.says === 'nothing' && (isTold || second.says === 'charter') ? 'theme' : title.says;
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

/** An entry of a table of contents, or a mark for what makes a page of the text. */
const POINTER = /\]\(#|^\s*(?:\{:|:::|[*-] TOC\b)/;

/** The first blocks with text that are no headings. */
function beginningOf({ blocks }: Charter): readonly Block[] {
  const found: Block[] = [];
  for (let i = 0; i < blocks.length && found.length < BEGINNING; i++) {
    const { block } = blocks[i]!;
    if (block.type !== 'heading' && block.sentences.length > 0 && !POINTER.test(block.source)) found.push(block);
  }
  return found;
}

/**
 * That of the front matter, a line before the first heading, or that heading: which names a charter, else which says anything.
 * Where there is none, the first words of the text.
 */
function titleOf({ matter, sections, blocks }: Charter, first: Block | undefined, titles: TitleReader): readonly [string, Said] {
  const given = matter?.data.title ?? matter?.data.titel;
  const words = first?.prose.trim() ?? '';
  const line = blocks[0]?.block.type !== 'heading' && words.length <= LINE ? words : '';
  const heading = sections[0]?.title || sections[1]?.title || words.slice(0, LINE);
  const told = [typeof given === 'string' ? given : '', line, heading].map((it) => [it, titles(it)] as const);
  const [before, , head] = told;
  if (before![1].says === 'other') return before!;
  const named = told.find(([, it]) => it.says === 'charter');
  return named ?? (before![1].says === 'nothing' ? head! : before!);
}

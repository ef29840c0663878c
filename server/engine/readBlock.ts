/** One block to the signs in it: which cues of which elements, sentence by sentence. */
import { cueOf } from './cues.ts';
import { createMatcher, type Matcher } from './match.ts';
import type { Senses } from './senses.ts';
import { tokensOf } from './tokens.ts';
import type { Block, Charter, Cue } from './types.ts';

/** What one sentence shows of one element. */
export interface Sign {
  /** Index of the element. */
  readonly element: number;
  /** Index into the sentences of the block. */
  readonly sentence: number;
  /** How many strong and weak cues; which, stands in the cues of the block from here on. */
  readonly strong: number;
  readonly weak: number;
  readonly from: number;
  /** Facets as bits. */
  readonly facets: number;
  /** The sentence promises, asks or instructs, and settles nothing. */
  readonly hollow: boolean;
}

export interface BlockReading {
  /** What introduces the block: the same block after the same introduction is read once. */
  readonly lead: Block | undefined;
  readonly signs: readonly Sign[];
  /** The cues of the signs, by their number. */
  readonly cues: readonly number[];
  /** Elements that the title (of a heading, or the bold words that open a block) is about. */
  readonly topics: readonly number[];
  /** Words that could say something: not those of hollow sentences. */
  readonly words: number;
  /** Kinds of which a cue is here, by their number, one for each cue. */
  readonly kinds: readonly number[];
  /** Sentences in the wording of charters, and in the manner of other texts. */
  readonly worded: number;
  readonly foreign: number;
}

export interface BlockReader {
  (block: Block, lead: Block | undefined): BlockReading;
  /** The text of a cue by its number. */
  cue(cue: number): Cue;
}

/** So many words of what introduces a list stand before each of its items. */
const LEAD_WORDS = 12;

const NONE: readonly never[] = [];
const NOTHING: BlockReading = { lead: undefined, signs: NONE, cues: NONE, topics: NONE, words: 0, kinds: NONE, worded: 0, foreign: 0 };

export function createBlockReader(senses: Senses): BlockReader {
  const meanings = meaningsOf(senses);
  const match = createMatcher(senses.sentences, meanings.hollow);
  const matchHeading = createMatcher(senses.headings);
  const topicOf = senses.topics.flatMap((count, element) => new Array<number>(count).fill(element));
  const topicsOf = (title: string): readonly number[] => {
    const found = matchHeading.find(tokensOf(title, { start: 0, end: title.length }));
    return found.length === 0 ? NONE : [...new Set(found.map((it) => topicOf[it]!))];
  };
  const readHeading = (block: Block): BlockReading => {
    const { title = '' } = block;
    const topics = title ? topicsOf(title) : NONE;
    const foreign = title.endsWith('?') || match.find(tokensOf(title, { start: 0, end: title.length })).some(meanings.isForeign);
    // What charters say counts as it is written, with its number.
    const { signs, kinds, worded } = readSentences(block, undefined, match, meanings, topics);
    return { ...NOTHING, signs: named(signs, topics), topics, kinds, worded, foreign: foreign ? 1 : 0 };
  };
  const read = (block: Block, lead: Block | undefined): BlockReading => {
    if (block.type === 'heading') return readHeading(block);
    if (block.sentences.length === 0) return NOTHING;
    return readSentences(block, lead, match, meanings, block.title ? topicsOf(block.title) : NONE);
  };
  return Object.assign(read, { cue: (cue: number) => cueOf(senses.sentences, cue) });
}

/** Of a heading only the facets that it names count; one about the whole element names none. */
const named = (signs: readonly Sign[], topics: readonly number[]): readonly Sign[] =>
  signs.filter((it) => it.facets !== 0 && !topics.includes(it.element)).map((it) => ({ ...it, strong: 0, weak: 0 }));

function readSentences(block: Block, lead: Block | undefined, match: Matcher, meanings: Meanings, topics: readonly number[]): BlockReading {
  const signs: Sign[] = [];
  const cues: number[] = [];
  const kinds: number[] = [];
  let words = 0;
  let worded = 0;
  let foreign = 0;
  const { prose, sentences } = block;
  const before = lead?.sentences.at(-1);
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const span = sentences[sentence]!;
    const follows = sentence === 0 && before !== undefined;
    if (follows) tokensOf(lead!.prose, before);
    const tokens = tokensOf(prose, span, follows ? LEAD_WORDS : 0);
    const found = match.find(tokens);
    const asks = prose.charCodeAt(span.end - 1) === QUESTION;
    let i = 0;
    for (; i < found.length && found[i]! < meanings.foreign; i++) kinds.push(meanings.kindOf[found[i]!]!);
    if (i > 0) worded++;
    const others = i;
    while (i < found.length && found[i]! < meanings.hollow) i++;
    if (asks || i > others) foreign++;
    const firm = i;
    while (i < found.length && found[i]! < meanings.elements) i++;
    const hollow = asks || i > firm;
    if (!hollow) words += tokens.count - tokens.kept;
    addSigns(found, i, sentence, hollow, meanings, signs, cues);
  }
  return { lead, signs, cues, topics, words, kinds, worded, foreign };
}

const QUESTION = 63;

/** What the cues of a sentence say of each element; a veto leaves its facets only. */
function addSigns(
  found: readonly number[],
  first: number,
  sentence: number,
  hollow: boolean,
  { elementOf, roleOf }: Meanings,
  signs: Sign[],
  cues: number[],
): void {
  for (let i = first; i < found.length; ) {
    const element = elementOf[found[i]!]!;
    const from = cues.length;
    let strong = 0;
    let weak = 0;
    let facets = 0;
    let vetoed = false;
    for (; i < found.length && elementOf[found[i]!] === element; i++) {
      const role = roleOf[found[i]!]!;
      if (role === NOT) vetoed = true;
      else if (role >= FACET) facets |= 1 << (role - FACET);
      else {
        cues.push(found[i]!);
        if (role === STRONG) strong++;
        else weak++;
      }
    }
    if (vetoed) {
      cues.length = from;
      strong = 0;
      weak = 0;
    }
    if (hollow) facets = 0;
    if (strong + weak > 0 || facets !== 0) signs.push({ element, sentence, strong, weak, from, facets, hollow });
  }
}

const STRONG = 0;
const NOT = 2;
/** From here on the facets of the element are counted. */
const FACET = 3;

/** What each cue of sentences means, by its number. */
interface Meanings {
  /** The first cue of other texts, of what settles nothing, and of elements; those of kinds are before these. */
  readonly foreign: number;
  readonly hollow: number;
  readonly elements: number;
  readonly kindOf: readonly number[];
  readonly elementOf: Int16Array;
  readonly roleOf: Uint8Array;
  isForeign(cue: number): boolean;
}

function meaningsOf({ sentences, kinds, foreign, hollow, elements }: Senses): Meanings {
  const kindOf = kinds.flatMap((count, kind) => new Array<number>(count).fill(kind));
  const elementOf = new Int16Array(sentences.cues.length);
  const roleOf = new Uint8Array(sentences.cues.length);
  const first = kindOf.length + foreign + hollow;
  let cue = first;
  elements.forEach((counts, element) => {
    counts.forEach((count, role) => {
      elementOf.fill(element, cue, cue + count);
      roleOf.fill(role, cue, cue + count);
      cue += count;
    });
  });
  const isForeign = (it: number): boolean => it >= kindOf.length && it < kindOf.length + foreign;
  return { foreign: kindOf.length, hollow: kindOf.length + foreign, elements: first, kindOf, elementOf, roleOf, isForeign };
}

/** An item looks back over so many blocks for what introduces its list. */
export const LEAD_BLOCKS = 40;

/** The paragraph or item that introduces an item and does not end a sentence; absent for other blocks. */
export function leadOf({ blocks }: Charter, index: number): Block | undefined {
  const { block, section } = blocks[index]!;
  if (block.type !== 'item') return undefined;
  for (let i = index - 1; i >= Math.max(0, index - LEAD_BLOCKS); i--) {
    const before = blocks[i]!;
    if (before.section !== section || before.block.type === 'heading') return undefined;
    if (before.block.type === 'item' && before.block.depth >= block.depth) continue;
    return /[:;,\p{L}]$/u.test(before.block.prose.slice(-40).trimEnd()) ? before.block : undefined;
  }
  return undefined;
}

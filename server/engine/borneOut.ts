/** Whether a text is a charter: what its title and first lines claim, the rest must bear out. */
import type { BlockReading } from './readBlock.ts';
import type { Block, Charter, Reading } from './types.ts';

/** What title and first lines claim: a charter, one that begins as charters do, its theme, a topic, nothing, a text about charters, another text. */
export type Claim = 'charter' | 'begun' | 'theme' | 'topic' | 'nothing' | 'explained' | 'other';

interface Asked {
  /** So many elements settled; so `much`, where the wording is not that of charters. */
  readonly settled: number;
  readonly much: number;
  /** At least such a share of the sentences evidence, at most such a share of them in the manner of other texts. */
  readonly evidence: number;
  readonly foreign: number;
}

/**
 * Set by hand on the labelled documents, on the documents of packages, which are no charters, and on beginnings of public ones.
 * A title may be borne out by little, for a charter is also recognised while it is written.
 */
const ASKED: Readonly<Record<Claim, Asked>> = {
  charter: { settled: 0, much: 8, evidence: 0, foreign: 0.6 },
  begun: { settled: 2, much: 3, evidence: 0.1, foreign: 0.25 },
  theme: { settled: 2, much: 7, evidence: 0.1, foreign: 0.3 },
  topic: { settled: 2, much: 7, evidence: 0.1, foreign: 0.3 },
  nothing: { settled: 8, much: 12, evidence: 0.15, foreign: 0.25 },
  explained: { settled: 9, much: 12, evidence: 0.15, foreign: 0.25 },
  other: { settled: 11, much: 14, evidence: 0.15, foreign: 0.15 },
};
/** From such a share of the sentences on, the wording is that of charters. */
const WORDING = 0.1;
/** A theme is borne out by so much evidence too; with any such wording, by so little in the manner of other texts. */
const DENSE = 0.25;
const CALM = 0.1;
/** So many sentences are more than a draft. */
const DRAFT = 20;
/** Articles without a title speak as charters do in so many sentences, and hardly ever otherwise. */
const PLAIN = { settled: 6, evidence: 0.4, wording: 0.2, foreign: 0.05 } as const;
/** Where half of the sentences and more are evidence, a little more may be in the manner of other texts. */
const CROWDED = 0.5;
const LENIENT = 0.1;
/** Code is rare in every charter that does not settle many elements. */
const CODE = 0.3;
const MANY = 15;

/** @param wording the share of the sentences, 0 to 1, that are worded as those of charters are */
export function isBorneOut(
  claim: Claim,
  charter: Charter,
  blocks: readonly BlockReading[],
  readings: ReadonlyMap<string, Reading>,
  wording: number,
): boolean {
  const asked = ASKED[claim];
  const { settled, evidence } = countIn(readings);
  const sentences = sentencesOf(charter);
  if (claim === 'charter') {
    // A charter that says so and settles much need not be read again for the manner of other texts.
    if (settled >= asked.much) return true;
    // One that is more than a draft has some of the wording.
    return (wording > 0 || sentences < DRAFT) && foreignIn(charter, blocks) <= asked.foreign;
  }
  const share = evidence / Math.max(1, sentences);
  const foreign = foreignIn(charter, blocks);
  if (settled < (isPlain(claim, share, wording, foreign) ? PLAIN.settled : asked.settled)) return false;
  const worded = wording >= WORDING || isThemed(claim, share, wording, foreign);
  if ((!worded && settled < asked.much) || share < asked.evidence) return false;
  if (foreign > asked.foreign + (share >= CROWDED ? LENIENT : 0)) return false;
  return settled >= MANY || codeOf(charter) <= CODE;
}

/** A topic asks for the wording of charters in either case. */
const isThemed = (claim: Claim, share: number, wording: number, foreign: number): boolean =>
  (claim === 'theme' && share >= DENSE) || ((claim === 'theme' || claim === 'topic') && wording > 0 && (share >= DENSE || foreign <= CALM));

const isPlain = (claim: Claim, share: number, wording: number, foreign: number): boolean =>
  claim === 'nothing' && share >= PLAIN.evidence && wording >= PLAIN.wording && foreign <= PLAIN.foreign;

/** How many elements are settled, and how many sentences that are firm evidence they have. */
function countIn(readings: ReadonlyMap<string, Reading>): { readonly settled: number; readonly evidence: number } {
  let settled = 0;
  let evidence = 0;
  for (const it of readings.values()) {
    if (it.state === 'present') settled++;
    for (const { weight } of it.evidence) if (weight >= 1) evidence++;
  }
  return { settled, evidence };
}

const sentencesOf = ({ blocks }: Charter): number => blocks.reduce((sum, { block }) => sum + block.sentences.length, 0);

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

/** Pieces of code by sentence. */
const codeOf = (charter: Charter): number =>
  charter.blocks.reduce((sum, { block }) => sum + codeIn(block), 0) / Math.max(1, sentencesOf(charter));

const pieces = new WeakMap<Block, number>();

/** Pieces of code: blocks, and words between backticks. */
function codeIn(block: Block): number {
  const known = pieces.get(block);
  if (known !== undefined) return known;
  const count = block.type === 'code' ? 3 : Math.floor((block.source.split('`').length - 1) / 2);
  pieces.set(block, count);
  return count;
}

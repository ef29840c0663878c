/** The signs of a whole charter, by element. */
import type { BlockReading, Sign } from './readBlock.ts';
import type { Charter, Evidence } from './types.ts';
import { type Ground, weigh } from './weights.ts';

/** What a charter shows of one element. */
export interface Collected {
  /** The best sentences, highest weight first. */
  readonly best: Evidence[];
  /** Indices of the sections whose heading is about it. */
  readonly sections: number[];
  /** Something stands under a heading about it. */
  content: boolean;
}

/** What each section (and, first, what precedes them) shows of each element: see `slotOf`. */
export interface Grounds {
  /** How many elements there are. */
  readonly count: number;
  /** How the headings above speak for it, as an index into `GROUNDS`. */
  readonly place: Uint8Array;
  /** `TOUCHED` where any sign of it stands, `NEAR` where a sentence tells of it. */
  readonly signs: Uint8Array;
  /** Facets as bits. */
  readonly facets: Int32Array;
}

export const slotOf = ({ count }: Grounds, section: number, element: number): number => (section + 1) * count + element;

const GROUNDS = ['none', 'around', 'topic'] as const satisfies readonly Ground[];
const AROUND = 1;
const TOPIC = 2;
export const TOUCHED = 1;
export const NEAR = 2;

/** So many sentences are kept as evidence. */
const KEPT = 5;

/** From this weight on a sentence makes its section tell of the element: a strong cue, or a weak one under a heading about it. */
const TELLING = 0.8;

/** A section under a heading has content from so many words on. */
const CONTENT = 8;

/**
 * @param readings by block
 * @param count of the elements that were looked for
 */
export function collect(
  charter: Charter,
  readings: readonly BlockReading[],
  count: number,
): { elements: readonly Collected[]; grounds: Grounds } {
  const elements = Array.from({ length: count }, (): Collected => ({ best: [], sections: [], content: false }));
  const grounds = groundsOf(charter, readings, count);
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    for (const sign of reading.signs) note(charter, index, sign, reading, grounds, elements[sign.element]!);
  }
  noteSections(charter, readings, grounds, elements);
  return { elements, grounds };
}

/** What headings speak for: what stands right under them, and in the sections below. */
function groundsOf({ sections }: Charter, readings: readonly BlockReading[], count: number): Grounds {
  const size = (sections.length + 1) * count;
  const grounds = {
    count,
    place: new Uint8Array(size),
    signs: new Uint8Array(size),
    facets: new Int32Array(size),
  };
  const { place } = grounds;
  for (let at = 0; at < sections.length; at++) {
    const { heading, body, parent } = sections[at]!;
    const own = slotOf(grounds, at, 0);
    if (parent >= 0) {
      const above = slotOf(grounds, parent, 0);
      for (let element = 0; element < count; element++) if (place[above + element] !== 0) place[own + element] = AROUND;
    }
    for (let i = heading; i < body; i++) for (const element of readings[i]!.topics) place[own + element] = TOPIC;
  }
  return grounds;
}

function note(charter: Charter, index: number, sign: Sign, { topics, cues }: BlockReading, grounds: Grounds, into: Collected): void {
  const { block, start, section } = charter.blocks[index]!;
  const slot = slotOf(grounds, section, sign.element);
  grounds.facets[slot]! |= sign.facets;
  const { strong, weak, from } = sign;
  if (strong + weak === 0) return;
  const place = topics.includes(sign.element) ? TOPIC : grounds.place[slot]!;
  if (place === TOPIC) into.content = true;
  const weight = weigh(strong, weak, GROUNDS[place]!, sign.hollow);
  grounds.signs[slot]! |= weight >= TELLING ? TOUCHED | NEAR : TOUCHED;
  if (into.best.length === KEPT && weight <= into.best[KEPT - 1]!.weight) return;
  const span = block.sentences[sign.sentence]!;
  keep(into.best, {
    span: { start: start + span.start, end: start + span.end },
    weight,
    block: index,
    cues: cues.slice(from, from + strong + weak),
  });
}

/** Highest weight first; of equal ones the first in the text. */
function keep(best: Evidence[], evidence: Evidence): void {
  const at = best.findIndex((it) => it.weight < evidence.weight || (it.weight === evidence.weight && it.span.start > evidence.span.start));
  best.splice(at < 0 ? best.length : at, 0, evidence);
  if (best.length > KEPT) best.pop();
}

/** A heading about an element with text under it speaks for it, if less than a sentence that settles it. */
function noteSections(charter: Charter, readings: readonly BlockReading[], grounds: Grounds, elements: readonly Collected[]): void {
  const { blocks, sections } = charter;
  const words = wordsBelow(charter, readings);
  for (let at = 0; at < sections.length; at++) {
    const own = slotOf(grounds, at, 0);
    let first: number | undefined;
    for (let element = 0; element < grounds.count; element++) {
      if (grounds.place[own + element] !== TOPIC) continue;
      const into = elements[element]!;
      into.sections.push(at);
      if (words[at]! >= CONTENT) first ??= firstText(charter, at);
      if (first === undefined) continue;
      into.content = true;
      const { block, start, section } = blocks[first]!;
      grounds.signs[slotOf(grounds, section, element)]! |= NEAR;
      const span = block.sentences[0]!;
      const place = { start: start + span.start, end: start + span.end };
      keep(into.best, {
        span: place,
        block: first,
        weight: weigh(0, 0, 'content', false),
        cues: [],
      });
    }
  }
}

/** The first block with text in a section, below its headings. */
function firstText({ blocks, sections }: Charter, at: number): number | undefined {
  const { body, end } = sections[at]!;
  for (let i = body; i < end; i++) if (blocks[i]!.block.type !== 'heading' && blocks[i]!.block.sentences.length > 0) return i;
  return undefined;
}

/** Words of each section with all below it. */
function wordsBelow({ blocks, sections }: Charter, readings: readonly BlockReading[]): Int32Array {
  const sums = new Int32Array(sections.length);
  for (let i = 0; i < readings.length; i++) if (blocks[i]!.section >= 0) sums[blocks[i]!.section]! += readings[i]!.words;
  for (let at = sections.length - 1; at >= 0; at--) {
    const { parent } = sections[at]!;
    if (parent >= 0) sums[parent]! += sums[at]!;
  }
  return sums;
}

/** The signs of a whole charter, by element. */
import type { BlockReading } from './readBlock.ts';
import type { Charter, Evidence, Placed, Section } from './types.ts';
import { type Ground, weigh } from './weights.ts';

/** What a charter shows of one element. */
export interface Collected {
  /** The best sentences, highest weight first. */
  readonly best: Evidence[];
  /** Indices of the sections whose heading is about it. */
  readonly sections: number[];
  /** Sections, -1 for what precedes them, with facets of it. */
  readonly faceted: number[];
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
 * Goes through all signs on each key, and so does little for each.
 *
 * @param readings by block
 * @param count of the elements that were looked for
 */
export function collect(
  charter: Charter,
  readings: readonly BlockReading[],
  count: number,
): { elements: readonly Collected[]; grounds: Grounds } {
  const elements = Array.from({ length: count }, (): Collected => ({ best: [], sections: [], faceted: [], content: false }));
  const grounds = groundsOf(charter, readings, count);
  const { blocks } = charter;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    if (reading.signs.length > 0) noteSigns(blocks[index]!, index, reading, grounds, elements);
  }
  noteSections(charter, readings, grounds, elements);
  return { elements, grounds };
}

/** What headings speak for: what stands right under them, and in the sections below. */
function groundsOf({ sections }: Charter, readings: readonly BlockReading[], count: number): Grounds {
  const size = (sections.length + 1) * count;
  const grounds = { count, place: new Uint8Array(size), signs: new Uint8Array(size), facets: new Int32Array(size) };
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

function noteSigns(
  { block, start, section }: Placed,
  index: number,
  { signs, topics, cues }: BlockReading,
  grounds: Grounds,
  elements: readonly Collected[],
): void {
  const first = slotOf(grounds, section, 0);
  for (let i = 0; i < signs.length; i++) {
    const { element, sentence, strong, weak, from, facets, hollow } = signs[i]!;
    const into = elements[element]!;
    const slot = first + element;
    if (facets !== 0) {
      if (grounds.facets[slot] === 0) into.faceted.push(section);
      grounds.facets[slot]! |= facets;
    }
    if (strong + weak === 0) continue;
    const place = topics.length > 0 && topics.includes(element) ? TOPIC : grounds.place[slot]!;
    if (place === TOPIC) into.content = true;
    const weight = weightOf(strong, weak, place, hollow);
    grounds.signs[slot]! |= weight >= TELLING ? TOUCHED | NEAR : TOUCHED;
    const { best } = into;
    if (best.length === KEPT && weight <= best[KEPT - 1]!.weight) continue;
    const span = block.sentences[sentence]!;
    const told = cues.slice(from, from + strong + weak);
    keep(best, { span: { start: start + span.start, end: start + span.end }, weight, block: index, cues: told });
  }
}

/** So many cues of a sentence are usual; their weights are worked out once. */
const USUAL = 16;
const weights = new Float64Array(USUAL * USUAL * GROUNDS.length * 2).fill(-1);

function weightOf(strong: number, weak: number, place: number, hollow: boolean): number {
  if (strong >= USUAL || weak >= USUAL) return weigh(strong, weak, GROUNDS[place]!, hollow);
  const at = ((strong * USUAL + weak) * GROUNDS.length + place) * 2 + (hollow ? 1 : 0);
  if (weights[at]! < 0) weights[at] = weigh(strong, weak, GROUNDS[place]!, hollow);
  return weights[at]!;
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
    const topics = topicsOf(sections[at]!, readings);
    const first = topics.length > 0 && words[at]! >= CONTENT ? firstText(charter, at) : undefined;
    for (const element of topics) {
      const into = elements[element]!;
      into.sections.push(at);
      if (first === undefined) continue;
      into.content = true;
      const { block, start, section } = blocks[first]!;
      grounds.signs[slotOf(grounds, section, element)]! |= NEAR;
      const span = block.sentences[0]!;
      const place = { start: start + span.start, end: start + span.end };
      keep(into.best, { span: place, block: first, weight: weigh(0, 0, 'content', false), cues: [] });
    }
  }
}

/** What the heading lines of a section are about. */
function topicsOf({ heading, body }: Section, readings: readonly BlockReading[]): readonly number[] {
  const { topics } = readings[heading]!;
  if (body === heading + 1) return topics;
  return [...new Set([...topics, ...readings.slice(heading + 1, body).flatMap((it) => it.topics)])];
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

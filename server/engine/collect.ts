/** The signs of a whole charter, by element. */
import { type BlockReader, leadOf, type Sign } from './readBlock.ts';
import type { Charter, Evidence } from './types.ts';
import { type Ground, weigh } from './weights.ts';

/** What a charter shows of one element. */
export interface Collected {
  /** The best sentences, highest weight first. */
  readonly best: Evidence[];
  /** Indices of the sections whose heading is about it. */
  readonly sections: number[];
  /** Sections, -1 for what precedes them, in which a sentence tells of it. */
  readonly near: Set<number>;
  /** Sections in which any sign of it stands. */
  readonly touched: Set<number>;
  /** Facets as bits, by section. */
  readonly facets: Map<number, number>;
  /** Something stands under a heading about it. */
  content: boolean;
}

/** So many sentences are kept as evidence. */
const KEPT = 5;

/** From this weight on a sentence makes its section tell of the element: a strong cue, or a weak one under a heading about it. */
const TELLING = 0.8;

/** A section under a heading has content from so many words on. */
const CONTENT = 8;

/** By section, the elements that its heading is about. */
export type Topics = readonly (readonly number[])[];

/** @param count of the elements that the reader looks for */
export function collect(charter: Charter, count: number, read: BlockReader): { elements: readonly Collected[]; topics: Topics } {
  const elements = Array.from(
    { length: count },
    (): Collected => ({ best: [], sections: [], near: new Set(), touched: new Set(), facets: new Map(), content: false }),
  );
  const topics: (readonly number[])[] = charter.sections.map(() => []);
  const words = charter.sections.map(() => 0);
  const { blocks } = charter;
  for (let index = 0; index < blocks.length; index++) {
    const { block, section } = blocks[index]!;
    const reading = read(block, leadOf(charter, index));
    if (block.type === 'heading') {
      if (reading.topics.length > 0) topics[section] = [...topics[section]!, ...reading.topics];
      continue;
    }
    if (section >= 0) words[section]! += reading.words;
    for (const sign of reading.signs) note(charter, index, sign, reading.topics, topics, elements[sign.element]!);
  }
  noteSections(charter, topics, words, elements);
  return { elements, topics };
}

function note(charter: Charter, index: number, sign: Sign, own: readonly number[], topics: Topics, into: Collected): void {
  const { block, start, section } = charter.blocks[index]!;
  if (sign.facets !== 0) into.facets.set(section, (into.facets.get(section) ?? 0) | sign.facets);
  if (sign.cues.length === 0) return;
  const place = own.includes(sign.element) ? 'topic' : placeOf(charter, section, sign.element, topics);
  if (place === 'topic') into.content = true;
  const weight = weigh(sign.strong, sign.weak, place, sign.hollow);
  into.touched.add(section);
  if (weight >= TELLING) into.near.add(section);
  if (into.best.length === KEPT && weight <= into.best[KEPT - 1]!.weight) return;
  const span = block.sentences[sign.sentence]!;
  keep(into.best, { span: { start: start + span.start, end: start + span.end }, weight, block: index, cues: sign.cues });
}

/** Highest weight first; of equal ones the first in the text. */
function keep(best: Evidence[], evidence: Evidence): void {
  const at = best.findIndex((it) => it.weight < evidence.weight || (it.weight === evidence.weight && it.span.start > evidence.span.start));
  best.splice(at < 0 ? best.length : at, 0, evidence);
  if (best.length > KEPT) best.pop();
}

/** How the headings above a section speak for an element. */
export function placeOf({ sections }: Charter, section: number, element: number, topics: Topics): Exclude<Ground, 'content'> {
  for (let at = section; at >= 0; at = sections[at]!.parent) {
    if (topics[at]!.includes(element)) return at === section ? 'topic' : 'around';
  }
  return 'none';
}

/** A heading about an element with text under it speaks for it, if less than a sentence that settles it. */
function noteSections(charter: Charter, topics: Topics, words: readonly number[], elements: readonly Collected[]): void {
  const { blocks } = charter;
  const sums = withinAll(charter.sections, words);
  for (let at = 0; at < topics.length; at++) {
    const first = topics[at]!.length > 0 && sums[at]! >= CONTENT ? firstText(charter, at) : undefined;
    for (const element of new Set(topics[at])) {
      const into = elements[element]!;
      into.sections.push(at);
      if (first === undefined) continue;
      into.content = true;
      into.near.add(blocks[first]!.section);
      const { block, start } = blocks[first]!;
      const span = block.sentences[0]!;
      const place = { start: start + span.start, end: start + span.end };
      keep(into.best, { span: place, block: first, weight: weigh(0, 0, 'content', false), cues: [] });
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
function withinAll(sections: Charter['sections'], words: readonly number[]): number[] {
  const sums = [...words];
  for (let i = sections.length - 1; i >= 0; i--) {
    const { parent } = sections[i]!;
    if (parent >= 0) sums[parent]! += sums[i]!;
  }
  return sums;
}

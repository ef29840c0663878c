/** The signs of a whole charter, by element. */
import { type BlockReader, leadOf, type SentenceReading } from './readBlock.ts';
import type { Charter, Cue, Span } from './types.ts';

/** What a sentence has of one element. */
export interface Sighting {
  /** Offsets of the sentence. */
  readonly span: Span;
  readonly block: number;
  readonly strong: readonly Cue[];
  readonly weak: readonly Cue[];
  readonly hollow: boolean;
  /** How its place speaks for the element; `content`: it only opens the text under a heading about it. */
  readonly place: 'topic' | 'around' | 'none' | 'content';
}

/** All signs of one element. */
export interface Collected {
  readonly sightings: Sighting[];
  readonly facets: { facet: number; block: number }[];
  /** Indices of the sections whose heading is about it. */
  readonly sections: number[];
}

/** A section under a heading has content from so many words on. */
const CONTENT = 8;

type Topics = readonly (readonly number[])[];

/** @param count of the elements that the reader looks for */
export function collect(charter: Charter, count: number, read: BlockReader): { elements: readonly Collected[]; topics: Topics } {
  const elements = Array.from({ length: count }, (): Collected => ({ sightings: [], facets: [], sections: [] }));
  const topics: (readonly number[])[] = charter.sections.map(() => []);
  const words = charter.sections.map(() => 0);
  charter.blocks.forEach(({ block, section }, index) => {
    const reading = read(block, leadOf(charter, index));
    if (block.type === 'heading') {
      if (reading.topics.length > 0) topics[section] = [...topics[section]!, ...reading.topics];
      return;
    }
    if (section >= 0) words[section]! += reading.words;
    for (const sentence of reading.sentences) note(charter, index, sentence, reading.topics, topics, elements);
  });
  noteSections(charter, topics, words, elements);
  return { elements, topics };
}

function note(
  charter: Charter,
  index: number,
  { index: nth, hollow, signs }: SentenceReading,
  own: readonly number[],
  topics: Topics,
  elements: readonly Collected[],
): void {
  const { block, start, section } = charter.blocks[index]!;
  const by = new Map<number, { strong: Cue[]; weak: Cue[]; not: boolean }>();
  for (const { cue, role, element, facet } of signs) {
    if (role === 'hollow') continue;
    if (role === 'facet') {
      if (!hollow) elements[element]!.facets.push({ facet, block: index });
      continue;
    }
    const sums = by.get(element) ?? { strong: [], weak: [], not: false };
    by.set(element, sums);
    if (role === 'not') sums.not = true;
    else sums[role].push(cue);
  }
  const span = block.sentences[nth]!;
  for (const [element, { strong, weak, not }] of by) {
    if (not || strong.length + weak.length === 0) continue;
    const place = own.includes(element) ? 'topic' : placeOf(charter, section, element, topics);
    elements[element]!.sightings.push({
      span: { start: start + span.start, end: start + span.end },
      block: index,
      strong,
      weak,
      hollow,
      place,
    });
  }
}

/** How the headings above a section speak for an element. */
export function placeOf({ sections }: Charter, section: number, element: number, topics: Topics): 'topic' | 'around' | 'none' {
  for (let at = section; at >= 0; at = sections[at]!.parent) {
    if (topics[at]!.includes(element)) return at === section ? 'topic' : 'around';
  }
  return 'none';
}

/** A heading about an element with text under it speaks for it, if less than a sentence that settles it. */
function noteSections({ blocks, sections }: Charter, topics: Topics, words: readonly number[], elements: readonly Collected[]): void {
  const sums = withinAll(sections, words);
  topics.forEach((list, at) => {
    for (const element of new Set(list)) {
      elements[element]!.sections.push(at);
      if (sums[at]! < CONTENT) continue;
      const { body, end } = sections[at]!;
      let first = body;
      while (first < end && (blocks[first]!.block.type === 'heading' || blocks[first]!.block.sentences.length === 0)) first++;
      if (first >= end) continue;
      const { block, start } = blocks[first]!;
      const span = block.sentences[0]!;
      const place = { span: { start: start + span.start, end: start + span.end }, block: first };
      elements[element]!.sightings.push({ ...place, strong: [], weak: [], hollow: false, place: 'content' });
    }
  });
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

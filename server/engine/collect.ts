/** The signs of a whole charter, by element. */
import { equal } from './alike.ts';
import type { Change } from './change.ts';
import { isKept, keep, type Part, type Places, partsOf, placesOf, type Sighting } from './parts.ts';
import type { BlockReading } from './readBlock.ts';
import type { Charter, Evidence, Section } from './types.ts';
import { weigh } from './weights.ts';

/** What a charter shows of one element. */
export interface Collected {
  /** The best sentences, highest weight first. */
  readonly best: readonly Evidence[];
  /** Indices of the sections whose heading is about it. */
  readonly sections: readonly number[];
  /** Something stands under a heading about it. */
  readonly content: boolean;
  /** Facets as bits: see `Shown`. */
  readonly found: number;
  readonly traces: number;
  readonly seen: number;
}

/** Of one version of a charter. */
export interface Collection {
  readonly readings: readonly BlockReading[];
  readonly places: Places;
  readonly parts: readonly Part[];
  /** The first text of each section whose heading is about an element. */
  readonly firsts: readonly (number | undefined)[];
  /** By element, by blocks. */
  readonly gathered: readonly Gathered[];
  /** By element; the same object as in the version before where all of it says and stands the same. */
  readonly elements: readonly Collected[];
}

/** An earlier version, and which of its readings gave way. */
export interface Earlier {
  readonly collection: Collection;
  readonly change: Pick<Change, 'first' | 'oldEnd' | 'newEnd' | 'sameHeadings'>;
}

/** A section under a heading has content from so many words on. */
const CONTENT = 8;

/**
 * Rests now and then.
 *
 * @param readings by block
 * @param count of the elements that were looked for
 */
export function* collect(
  charter: Charter,
  readings: readonly BlockReading[],
  count: number,
  earlier?: Earlier,
): Generator<undefined, Collection> {
  const before = earlier?.collection;
  const places = before && earlier.change.sameHeadings ? before.places : placesOf(charter, readings, count);
  const made = yield* partsOf({ charter, readings, places }, before && { ...before, change: earlier.change });
  // A key mostly leaves all blocks in their places, and what they show.
  const level = before?.places === places && earlier!.change.oldEnd === earlier!.change.newEnd ? before : undefined;
  const parts = level ? made.map((it, i) => (equal(it, level.parts[i]) ? level.parts[i]! : it)) : made;
  const firsts = firstsOf(charter, readings, places.topical, level && earlier);
  const same = level && isSame(parts, level.parts) && isSame(firsts, level.firsts) ? level : undefined;
  const gathered = same?.gathered ?? gather(charter, readings, { places, parts, firsts }, count);
  return { readings, places, parts, firsts, gathered, elements: gathered.map((it, i) => collectedOf(charter, it, same?.elements[i])) };
}

const isSame = <It>(a: readonly It[], b: readonly It[]): boolean => a.length === b.length && a.every((it, i) => it === b[i]);

function collectedOf(charter: Charter, gathered: Gathered, before: Collected | undefined): Collected {
  const best = gathered.best.map((seen) => evidenceOf(charter, seen));
  const stands = (it: Evidence, i: number): boolean => it.span.start === best[i]!.span.start && it.span.end === best[i]!.span.end;
  return before?.best.every(stands) ? before : { ...gathered, best };
}

/** As `Collected`, while it is put together. */
export interface Gathered {
  readonly best: Sighting[];
  readonly sections: number[];
  content: boolean;
  found: number;
  traces: number;
  seen: number;
}

function addParts(parts: readonly Part[], elements: readonly Gathered[]): void {
  let first = 0;
  for (const { blocks, shown } of parts) {
    for (const { element, best, ...of } of shown) {
      const into = elements[element]!;
      if (of.content) into.content = true;
      into.found |= of.found;
      into.traces |= of.traces;
      into.seen |= of.seen;
      for (const seen of best) {
        if (!isKept(into.best, seen.weight)) break;
        keep(into.best, { ...seen, block: seen.block + first });
      }
    }
    first += blocks;
  }
}

type Found = Pick<Collection, 'places' | 'parts' | 'firsts'>;

function gather(charter: Charter, readings: readonly BlockReading[], { places, parts, firsts }: Found, count: number): readonly Gathered[] {
  const elements = Array.from(
    { length: count },
    (): Gathered => ({ best: [], sections: [], content: false, found: 0, traces: 0, seen: 0 }),
  );
  addParts(parts, elements);
  addSections(charter, readings, places.topical, firsts, elements);
  return elements;
}

/** A heading about an element with text under it speaks for it, if less than a sentence that settles it. */
function addSections(
  charter: Charter,
  readings: readonly BlockReading[],
  topical: readonly number[],
  firsts: Collection['firsts'],
  elements: readonly Gathered[],
): void {
  for (const [i, at] of topical.entries()) {
    const section = charter.sections[at]!;
    const first = firsts[i];
    for (const element of topicsOf(section, readings)) {
      const into = elements[element]!;
      into.sections.push(at);
      if (first === undefined) continue;
      into.content = true;
      keep(into.best, { block: first, sentence: 0, weight: weigh(0, 0, 'content', false), cues: [] });
    }
  }
}

/** What the heading lines of a section are about. */
function topicsOf({ heading, body }: Section, readings: readonly BlockReading[]): readonly number[] {
  const { topics } = readings[heading]!;
  if (body === heading + 1) return topics;
  return [...new Set([...topics, ...readings.slice(heading + 1, body).flatMap((it) => it.topics)])];
}

/** @param earlier where all blocks have the places that they had */
function firstsOf(
  charter: Charter,
  readings: readonly BlockReading[],
  topical: readonly number[],
  earlier: Earlier | undefined,
): Collection['firsts'] {
  return topical.map((at, i) => {
    const section = charter.sections[at]!;
    const stays = earlier && (section.end <= earlier.change.first || section.body >= earlier.change.newEnd);
    return stays ? earlier.collection.firsts[i] : firstText(charter, section, readings);
  });
}

/** The first block with text in a section with content, below its headings. */
function firstText({ blocks }: Charter, { body, end }: Section, readings: readonly BlockReading[]): number | undefined {
  let words = 0;
  let first: number | undefined;
  for (let i = body; i < end && (words < CONTENT || first === undefined); i++) {
    const { type, sentences } = blocks[i]!.block;
    words += readings[i]!.words;
    if (type !== 'heading' && sentences.length > 0) first ??= i;
  }
  return words < CONTENT ? undefined : first;
}

function evidenceOf({ blocks }: Charter, { block, sentence, weight, cues }: Sighting): Evidence {
  const { start, block: of } = blocks[block]!;
  const span = of.sentences[sentence]!;
  return { span: { start: start + span.start, end: start + span.end }, weight, block, cues };
}

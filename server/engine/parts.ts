/** The signs of a charter by part, so that a part that an edit leaves alone is not gone through again. */
import type { Change } from './change.ts';
import type { BlockReading } from './readBlock.ts';
import type { Charter } from './types.ts';
import { type Ground, weigh } from './weights.ts';

/** Sections that stand after each other, each with all of its own text. What stands before the first heading is such a section too. */
export interface Part {
  /** How many blocks and sections it has. */
  readonly blocks: number;
  readonly sections: number;
  /** Of elements that have signs in it. */
  readonly shown: readonly Shown[];
}

/** What a part shows of one element. */
export interface Shown {
  readonly element: number;
  /** The best sentences, highest weight first; blocks are counted from the first of the part. */
  readonly best: Sighting[];
  /** Something stands under a heading about it. */
  content: boolean;
  /** Facets as bits. One is found where the text is about the element: under a heading about it, or in a section that tells of it. */
  found: number;
  /** Those of sections that have any sign of the element, and those of the whole text. */
  traces: number;
  seen: number;
}

export interface Sighting {
  readonly block: number;
  readonly sentence: number;
  readonly weight: number;
  readonly cues: readonly number[];
}

/** How the headings speak for each element in each section, as an index into `GROUNDS`: first for what precedes all headings. */
export interface Places {
  /** How many elements there are. */
  readonly count: number;
  readonly grounds: Uint8Array;
  /** The sections whose heading is about an element. */
  readonly topical: readonly number[];
}

const GROUNDS = ['none', 'around', 'topic'] as const satisfies readonly Ground[];
const AROUND = 1;
const TOPIC = 2;

/** What headings speak for: what stands right under them, and in the sections below. */
export function placesOf({ sections }: Charter, readings: readonly BlockReading[], count: number): Places {
  const grounds = new Uint8Array((sections.length + 1) * count);
  const topical: number[] = [];
  for (let at = 0; at < sections.length; at++) {
    const { heading, body, parent } = sections[at]!;
    const own = (at + 1) * count;
    const above = (parent + 1) * count;
    for (let element = 0; element < count; element++) if (grounds[above + element] !== 0) grounds[own + element] = AROUND;
    let isTopical = false;
    for (let i = heading; i < body; i++) {
      for (const element of readings[i]!.topics) {
        grounds[own + element] = TOPIC;
        isTopical = true;
      }
    }
    if (isTopical) topical.push(at);
  }
  return { count, grounds, topical };
}

/** What the parts are made of. */
interface Given {
  readonly charter: Charter;
  readonly readings: readonly BlockReading[];
  readonly places: Places;
}

/** Of an earlier version. */
interface Before {
  readonly parts: readonly Part[];
  readonly places: Places;
  /** Which of its readings gave way. */
  readonly change: Pick<Change, 'first' | 'oldEnd' | 'newEnd'>;
}

/** Rests now and then. */
export function* partsOf(given: Given, before?: Before): Generator<undefined, Part[]> {
  const parts: Part[] = [];
  let end = 0;
  if (before) {
    const { first, oldEnd, newEnd } = before.change;
    let old = 0;
    let row = 0;
    for (const part of before.parts) {
      const start = old < oldEnd ? old : old - oldEnd + newEnd;
      if ((old + part.blocks < first || old >= oldEnd) && isSame(part, given, start, before.places, row)) {
        yield* newParts(given, end, start, parts);
        parts.push(part);
        end = start + part.blocks;
      }
      old += part.blocks;
      row += part.sections;
    }
  }
  yield* newParts(given, end, given.charter.blocks.length, parts);
  return parts;
}

/** Whether the blocks of a part are whole sections here too, from `start` on, under headings that speak for the same. */
function isSame({ blocks, sections }: Part, { charter, places }: Given, start: number, before: Places, row: number): boolean {
  if (!isBorder(charter, start) || !isBorder(charter, start + blocks)) return false;
  if (places.grounds === before.grounds) return true;
  const now = rowAt(charter, start) * places.count;
  const then = row * places.count;
  for (let i = 0; i < sections * places.count; i++) if (places.grounds[now + i] !== before.grounds[then + i]) return false;
  return true;
}

const isBorder = ({ blocks, sections }: Charter, block: number): boolean =>
  block === 0 || block === blocks.length || sections[blocks[block]!.section]?.heading === block;

/** Of a block at a border: how many sections come before it, what precedes all headings included. */
const rowAt = ({ blocks, sections }: Charter, block: number): number =>
  block === 0 ? 0 : block === blocks.length ? sections.length + 1 : blocks[block]!.section + 1;

/** A part has so many blocks, and the rest of their last section: a key reads all of its part again. */
const BLOCKS = 64;

function* newParts(given: Given, from: number, end: number, into: Part[]): Generator<undefined, void> {
  const { blocks, sections } = given.charter;
  for (let start = from; start < end; ) {
    const enough = Math.min(end, start + BLOCKS);
    const stop = enough === end ? end : Math.min(end, sections[blocks[enough - 1]!.section + 1]?.heading ?? end);
    into.push(yield* partOf(given, start, stop));
    start = stop;
  }
}

/** Rests often enough, however long a section is. */
const RESTS = 512;

function* partOf({ charter, readings, places }: Given, start: number, stop: number): Generator<undefined, Part> {
  const first = rowAt(charter, start);
  const sections = rowAt(charter, stop) - first;
  const ledger = ledgerOf(places, first, sections);
  for (let i = start; i < stop; i++) {
    const reading = readings[i]!;
    const { block, section } = charter.blocks[i]!;
    const slot = (section + 1 - first) * places.count;
    if (block.type === 'heading') noteNamed(reading, slot, ledger);
    else if (reading.signs.length > 0) noteSigns(reading, i - start, slot, ledger);
    if (i % RESTS === 0) yield;
  }
  return { blocks: stop - start, sections, shown: settled(ledger) };
}

/** What is seen of the sections of a part on the way: a slot for each element in each section. */
interface Ledger {
  readonly count: number;
  readonly grounds: Uint8Array;
  /** `TOUCHED` where any sign of it stands, `NEAR` where a sentence tells of it. */
  readonly signs: Uint8Array;
  /** Facets as bits: those that sentences show, and those that the heading names. */
  readonly facets: Int32Array;
  readonly named: Int32Array;
  readonly shown: (Shown | undefined)[];
}

const TOUCHED = 1;
const NEAR = 2;

function ledgerOf({ count, grounds }: Places, row: number, sections: number): Ledger {
  const size = sections * count;
  return {
    count,
    grounds: grounds.subarray(row * count, row * count + size),
    signs: new Uint8Array(size),
    facets: new Int32Array(size),
    named: new Int32Array(size),
    shown: new Array<undefined>(count).fill(undefined),
  };
}

/** From this weight on a sentence makes its section tell of the element: a strong cue, or a weak one under a heading about it. */
const TELLING = 0.8;

const shownOf = ({ shown }: Ledger, element: number): Shown =>
  (shown[element] ??= { element, best: [], content: false, found: 0, traces: 0, seen: 0 });

/** A heading settles nothing, but what it names is told under it. */
function noteNamed({ signs }: BlockReading, first: number, ledger: Ledger): void {
  for (const { element, facets } of signs) {
    ledger.named[first + element]! |= facets;
    shownOf(ledger, element).seen |= facets;
  }
}

/** @param first slot of its section */
function noteSigns({ signs, topics, cues }: BlockReading, block: number, first: number, ledger: Ledger): void {
  for (const { element, sentence, strong, weak, from, facets, hollow } of signs) {
    const slot = first + element;
    ledger.facets[slot]! |= facets;
    const into = shownOf(ledger, element);
    into.seen |= facets;
    if (strong + weak === 0) continue;
    const place = topics.length > 0 && topics.includes(element) ? TOPIC : ledger.grounds[slot]!;
    if (place === TOPIC) into.content = true;
    const weight = weightOf(strong, weak, place, hollow);
    ledger.signs[slot]! |= weight >= TELLING ? TOUCHED | NEAR : TOUCHED;
    if (isKept(into.best, weight)) keep(into.best, { block, sentence, weight, cues: cues.slice(from, from + strong + weak) });
  }
}

function settled({ count, grounds, signs, facets, named, shown }: Ledger): Shown[] {
  for (let slot = 0; slot < facets.length; slot++) {
    const all = facets[slot]! | named[slot]!;
    if (all === 0) continue;
    const into = shown[slot % count]!;
    const about = grounds[slot] !== 0;
    if (about || signs[slot]! & NEAR) into.found |= facets[slot]!;
    if (about || signs[slot]! & TOUCHED) into.traces |= all;
  }
  return shown.filter((it) => it !== undefined);
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

/** So many sentences are kept as evidence. */
const KEPT = 5;

/** Whether a sentence with this weight, further on in the text, is one of the best. */
export const isKept = (best: readonly Sighting[], weight: number): boolean => best.length < KEPT || weight > best[KEPT - 1]!.weight;

/** Highest weight first; of equal ones the first in the text. */
export function keep(best: Sighting[], seen: Sighting): void {
  const isBehind = (it: Sighting): boolean => it.block > seen.block || (it.block === seen.block && it.sentence > seen.sentence);
  const at = best.findIndex((it) => it.weight < seen.weight || (it.weight === seen.weight && isBehind(it)));
  best.splice(at < 0 ? best.length : at, 0, seen);
  if (best.length > KEPT) best.pop();
}

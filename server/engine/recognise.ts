/** What a charter settles: the signs in its sentences, weighed by where they stand. */
import { changeOf } from './change.ts';
import { type Collected, collect, type Grounds, NEAR, slotOf, TOUCHED } from './collect.ts';
import { createKindReader } from './kind.ts';
import { languageOf } from './language.ts';
import { unpack, unpackSenses } from './pack.ts';
import { type BlockReader, type BlockReading, createBlockReader, LEAD_BLOCKS, leadOf } from './readBlock.ts';
import { sensesOf } from './senses.ts';
import { createTitleReader } from './titleSays.ts';
import type { Catalog, Charter, Config, Cue, Element, Evidence, Language, Reading, Recognition } from './types.ts';
import { settles } from './weights.ts';

type Chosen = Partial<Pick<Config, 'enable' | 'kind' | 'language'>>;

export interface Recogniser {
  /** @param previous an earlier version of the charter, of which is taken over what did not change */
  (charter: Charter, config: Chosen, previous?: Charter): Recognition;
  /** Reads the blocks beforehand, with rests, for who does not want to wait for all at once. */
  prepare(charter: Charter, config: Chosen): Generator<undefined, void>;
}

const readBy = new WeakMap<Recognition, BlockReader>();

/** What a cue of an evidence is, for whoever wants to see why; undefined where the recognition was made elsewhere. */
export const cueText = (recognition: Recognition, cue: number): Cue | undefined => readBy.get(recognition)?.cue(cue);

/** What is compiled for a list of elements serves whoever asks for it, whatever the settings. */
const recognisers = new WeakMap<readonly Element[], Recogniser>();

/** @param packed the cues of the elements, where these have none themselves */
export function createRecogniser(elements: readonly Element[], packed?: Catalog['packed']): Recogniser {
  const known = recognisers.get(elements) ?? create(elements, packed);
  recognisers.set(elements, known);
  return known;
}

function create(elements: readonly Element[], packed: Catalog['packed']): Recogniser {
  const kindsOf = createKindReader(createTitleReader(packed && unpack(packed.titles)));
  const readers: Partial<Record<Language, ChartersReader>> = {};
  const readerOf = (language: Language): ChartersReader => {
    readers[language] ??= createChartersReader(createBlockReader(packed ? unpackSenses(packed[language]) : sensesOf(elements, language)));
    return readers[language];
  };
  const recognise = (charter: Charter, config: Chosen, previous?: Charter): Recognition => {
    const language = config.language ?? languageOf(charter);
    const { read, blocks: reader } = readerOf(language);
    const blocks = read(charter, previous);
    const collected = collect(charter, blocks, elements.length);
    const readings = new Map(
      elements.map((element, i) => [element.id, readingOf(charter, element, i, collected.elements[i]!, collected.grounds)]),
    );
    const told = kindsOf(charter, blocks, readings);
    // A kind in the settings says which, not whether: a README beside a charter stays a README.
    const known = told.length > 0 || config.enable === 'charter';
    const recognition: Recognition = {
      language,
      kinds: config.kind && known ? [config.kind] : told,
      readings,
    };
    readBy.set(recognition, reader);
    return recognition;
  };
  const prepare = (charter: Charter, config: Chosen) => readerOf(config.language ?? languageOf(charter)).prepare(charter);
  return Object.assign(recognise, { prepare });
}

/** So many blocks between two rests. */
const BLOCKS = 16;

interface ChartersReader {
  prepare(charter: Charter): Generator<undefined, void>;
  read(charter: Charter, previous: Charter | undefined): readonly BlockReading[];
  readonly blocks: BlockReader;
}

/** Reads all blocks of a charter, and of a later version of it those that changed. */
function createChartersReader(readBlock: BlockReader): ChartersReader {
  const kept = new WeakMap<Charter, readonly BlockReading[]>();
  return {
    blocks: readBlock,
    *prepare(charter) {
      const made: BlockReading[] = [];
      for (const { block } of charter.blocks) {
        made.push(readBlock(block, leadOf(charter, made.length)));
        if (made.length % BLOCKS === 0) yield;
      }
      kept.set(charter, made);
    },
    read(charter, previous) {
      const known = kept.get(charter);
      if (known) return known;
      const before = previous && kept.get(previous);
      const made = before
        ? readChanged(charter, previous, before, readBlock)
        : charter.blocks.map(({ block }, i) => readBlock(block, leadOf(charter, i)));
      kept.set(charter, made);
      return made;
    },
  };
}

function readChanged(charter: Charter, previous: Charter, before: readonly BlockReading[], readBlock: BlockReader): BlockReading[] {
  const { first, oldEnd, newEnd, origin } = changeOf(previous, charter);
  const { blocks } = charter;
  const read = (index: number, old: BlockReading | undefined): BlockReading => {
    const lead = leadOf(charter, index);
    return old && old.lead === lead ? old : readBlock(blocks[index]!.block, lead);
  };
  const between: BlockReading[] = [];
  for (let i = first; i < newEnd; i++) between.push(read(i, before[origin(i)]));
  const made = before.slice(0, first).concat(between, before.slice(oldEnd));
  // Further on, what introduces an item did not change either.
  for (let i = newEnd; i < Math.min(made.length, newEnd + LEAD_BLOCKS); i++) made[i] = read(i, made[i]);
  return made;
}

function readingOf(charter: Charter, element: Element, index: number, collected: Collected, grounds: Grounds): Reading {
  const { best, sections, content } = collected;
  const present = settles(best.map((it) => it.weight));
  const takenUp = sections.length > 0;
  const state = present ? 'present' : takenUp && !content ? 'blank' : 'missing';
  const section = sectionOf(charter, collected, present ? best[0] : undefined);
  if (!present && !takenUp) return { element, state, evidence: best, section, found: [], lacking: [] };
  const { found, traces } = facetsOf(collected, index, grounds);
  const idsOf = (bits: number): string[] => element.facets.filter((_, i) => (bits & (1 << i)) !== 0).map((it) => it.id);
  return {
    element,
    state,
    evidence: best,
    section,
    found: idsOf(found),
    lacking: idsOf(~traces),
  };
}

/** The section under a heading about the element, the one with the best evidence first; -1 where no heading is about it. */
function sectionOf({ blocks }: Charter, { sections }: Collected, best: Evidence | undefined): number {
  const own = best ? blocks[best.block]!.section : -1;
  return sections.includes(own) ? own : (sections[0] ?? -1);
}

/**
 * Facets as bits. One is found where the text is about the element: under a heading about it, or in a section that tells of it;
 * it has traces where a section has any sign of the element.
 */
function facetsOf({ faceted }: Collected, element: number, grounds: Grounds): { found: number; traces: number } {
  let found = 0;
  let traces = 0;
  for (const section of faceted) {
    const slot = slotOf(grounds, section, element);
    const bits = grounds.facets[slot]!;
    const about = grounds.place[slot] !== 0;
    if (about || grounds.signs[slot]! & NEAR) found |= bits;
    if (about || grounds.signs[slot]! & TOUCHED) traces |= bits;
  }
  return { found, traces };
}

/** What a charter settles: the signs in its sentences, weighed by where they stand. */
import { atOnce } from './atOnce.ts';
import { type Change, changeOf } from './change.ts';
import { type Collected, type Collection, collect } from './collect.ts';
import { createKindReader, type KindReader } from './kind.ts';
import { languageOf } from './language.ts';
import { unpack, unpackSenses } from './pack.ts';
import { type BlockReader, type BlockReading, createBlockReader, LEAD_BLOCKS, leadOf } from './readBlock.ts';
import { sensesOf } from './senses.ts';
import { createTitleReader } from './titleSays.ts';
import type { Catalog, Charter, Config, Cue, Element, Evidence, Language, Reading, Recognition } from './types.ts';
import { settles } from './weights.ts';

type Chosen = Partial<Pick<Config, 'enable' | 'kind' | 'language'>>;

export interface Recogniser {
  /**
   * @param previous an earlier version of the charter, of which is taken over what did not change
   * @param change since then, where it is known already
   */
  (charter: Charter, config: Chosen, previous?: Charter, change?: Change): Recognition;
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
  // Made after the cues of the language: what unpacks a little first is compiled for that, and again for what is large.
  let kindsOf: KindReader | undefined;
  const readers: Partial<Record<Language, ChartersReader>> = {};
  const readerOf = (language: Language): ChartersReader => {
    readers[language] ??= createChartersReader(
      createBlockReader(packed ? unpackSenses(packed[language]) : sensesOf(elements, language)),
      elements.length,
    );
    return readers[language];
  };
  const recognise = (charter: Charter, config: Chosen, previous?: Charter, change?: Change): Recognition => {
    const language = config.language ?? languageOf(charter);
    const { read, blocks: reader } = readerOf(language);
    const collection = atOnce(read(charter, previous, change));
    const readings = new Map(elements.map((element, i) => [element.id, readingOf(charter, element, collection.elements[i]!)]));
    kindsOf ??= createKindReader(createTitleReader(packed && unpack(packed.titles)));
    const told = kindsOf(charter, collection.readings, readings);
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
  const prepare = function* (charter: Charter, config: Chosen): Generator<undefined, void> {
    yield* readerOf(config.language ?? languageOf(charter)).read(charter);
  };
  return Object.assign(recognise, { prepare });
}

/** So many blocks between two rests. */
const BLOCKS = 16;

interface ChartersReader {
  /** Rests now and then, where all is read. */
  read(charter: Charter, previous?: Charter, change?: Change): Generator<undefined, Collection>;
  readonly blocks: BlockReader;
}

/** Reads all blocks of a charter, and of a later version of it those that changed. @param count of the elements */
function createChartersReader(readBlock: BlockReader, count: number): ChartersReader {
  const kept = new WeakMap<Charter, Collection>();
  return {
    blocks: readBlock,
    *read(charter, previous, change = previous && changeOf(previous, charter)) {
      const known = kept.get(charter);
      if (known) return known;
      const collection = previous && kept.get(previous);
      const made =
        collection && change
          ? yield* readChanged(charter, change, collection, count, readBlock)
          : yield* collect(charter, yield* readAll(charter, readBlock), count);
      kept.set(charter, made);
      return made;
    },
  };
}

function* readAll(charter: Charter, readBlock: BlockReader): Generator<undefined, BlockReading[]> {
  const made: BlockReading[] = [];
  for (const { block } of charter.blocks) {
    made.push(readBlock(block, leadOf(charter, made.length)));
    if (made.length % BLOCKS === 0) yield;
  }
  return made;
}

function readChanged(
  charter: Charter,
  change: Change,
  before: Collection,
  count: number,
  readBlock: BlockReader,
): Generator<undefined, Collection> {
  const { first, newEnd, oldEnd, origin } = change;
  const { blocks } = charter;
  const read = (index: number, old: BlockReading | undefined): BlockReading => {
    const lead = leadOf(charter, index);
    return old && old.lead === lead ? old : readBlock(blocks[index]!.block, lead);
  };
  const between: BlockReading[] = [];
  for (let i = first; i < newEnd; i++) between.push(read(i, before.readings[origin(i)]));
  const made = before.readings.slice(0, first).concat(between, before.readings.slice(oldEnd));
  let changed: Pick<Change, 'first' | 'oldEnd' | 'newEnd' | 'sameHeadings'> = change;
  // Further on, what introduces an item may have changed.
  for (let i = newEnd; i < Math.min(made.length, newEnd + LEAD_BLOCKS); i++) {
    const now = read(i, made[i]);
    if (now === made[i]) continue;
    made[i] = now;
    changed = { ...change, oldEnd: i + 1 - newEnd + oldEnd, newEnd: i + 1 };
  }
  return collect(charter, made, count, { collection: before, change: changed });
}

const readings = new WeakMap<Collected, Reading>();

/** What is collected the same is read the same. */
function readingOf(charter: Charter, element: Element, collected: Collected): Reading {
  const known = readings.get(collected) ?? read(charter, element, collected);
  readings.set(collected, known);
  return known;
}

function read(charter: Charter, element: Element, collected: Collected): Reading {
  const { best, sections, content, found, traces, seen } = collected;
  const present = settles(best.map((it) => it.weight));
  const takenUp = sections.length > 0;
  const state = present ? 'present' : takenUp && !content ? 'blank' : 'missing';
  const section = sectionOf(charter, collected, present ? best[0] : undefined);
  if (!present && !takenUp) return { element, state, evidence: best, section, found: [], lacking: [] };
  const idsOf = (bits: number): string[] => element.facets.filter((_, i) => (bits & (1 << i)) !== 0).map((it) => it.id);
  const apart = element.facets.reduce((bits, { apart }, i) => (apart ? bits | (1 << i) : bits), 0);
  return {
    element,
    state,
    evidence: best,
    section,
    found: idsOf(found),
    lacking: idsOf(~(traces | (seen & apart))),
  };
}

/** The section under a heading about the element, the one with the best evidence first; -1 where no heading is about it. */
function sectionOf({ blocks }: Charter, { sections }: Collected, best: Evidence | undefined): number {
  const own = best ? blocks[best.block]!.section : -1;
  return sections.includes(own) ? own : (sections[0] ?? -1);
}

/** What a charter settles: the signs in its sentences, weighed by where they stand. */
import { type Collected, collect, placeOf, type Sighting } from './collect.ts';
import { createKindReader } from './kind.ts';
import { languageOf } from './language.ts';
import { type BlockReader, createBlockReader, LEXICONS } from './readBlock.ts';
import type { Charter, Config, Element, Evidence, Language, Reading, Recognition } from './types.ts';
import { settles, weigh } from './weights.ts';

export type Recogniser = (charter: Charter, config: Partial<Pick<Config, 'enable' | 'kind' | 'language'>>) => Recognition;

export function createRecogniser(elements: readonly Element[]): Recogniser {
  const kindsOf = createKindReader(LEXICONS);
  const readers: Partial<Record<Language, BlockReader>> = {};
  return (charter, config) => {
    const language = config.language ?? languageOf(charter);
    readers[language] ??= createBlockReader(elements, language);
    const collected = collect(charter, elements.length, readers[language]);
    const readings = new Map(
      elements.map((element, i) => {
        const about = (section: number): boolean => placeOf(charter, section, i, collected.topics) !== 'none';
        return [element.id, readingOf(charter, element, collected.elements[i]!, about)];
      }),
    );
    const told = kindsOf(charter, language, readings);
    // A kind in the settings says which, not whether: a README beside a charter stays a README.
    const known = told.length > 0 || config.enable === 'charter';
    return { language, kinds: config.kind && known ? [config.kind] : told, readings };
  };
}

function readingOf(charter: Charter, element: Element, collected: Collected, about: (section: number) => boolean): Reading {
  const evidence = collected.sightings.map(evidenceOf).sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const present = settles(evidence.map((it) => it.weight));
  const takenUp = collected.sections.length > 0;
  const hasContent = collected.sightings.some((it) => it.place === 'content' || it.place === 'topic');
  const state = present ? 'present' : takenUp && !hasContent ? 'blank' : 'missing';
  const section = sectionOf(charter, collected, present ? evidence[0] : undefined);
  const found = present || takenUp ? facetsOf(charter, element, collected, about) : [];
  const lacking = present || takenUp ? element.facets.map((it) => it.id).filter((id) => !found.includes(id)) : [];
  return { element, state, evidence: evidence.slice(0, 5), section, found, lacking };
}

const evidenceOf = ({ span, block, strong, weak, hollow, place }: Sighting): Evidence => ({
  span,
  block,
  weight: weigh(strong.length, weak.length, place, hollow),
  cues: [...strong, ...weak],
});

/** The section under a heading about the element, the one with the best evidence first; -1 where no heading is about it. */
function sectionOf({ blocks }: Charter, { sections }: Collected, best: Evidence | undefined): number {
  const own = best ? blocks[best.block]!.section : -1;
  return sections.includes(own) ? own : (sections[0] ?? -1);
}

/** A facet counts where the text is about the element: under a heading about it, or in a section with a sign of it. */
function facetsOf(charter: Charter, element: Element, { sightings, facets }: Collected, about: (section: number) => boolean): string[] {
  const near = new Set(sightings.map((it) => charter.blocks[it.block]!.section));
  const counts = (block: number): boolean => near.has(charter.blocks[block]!.section) || about(charter.blocks[block]!.section);
  const found = new Set(facets.filter((it) => counts(it.block)).map((it) => it.facet));
  return element.facets.filter((_, i) => found.has(i)).map((it) => it.id);
}

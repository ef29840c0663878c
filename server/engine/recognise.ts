/** What a charter settles: the signs in its sentences, weighed by where they stand. */
import { type Collected, collect, placeOf } from './collect.ts';
import { createKindReader } from './kind.ts';
import { languageOf } from './language.ts';
import { type BlockReader, createBlockReader, LEXICONS } from './readBlock.ts';
import type { Charter, Config, Element, Evidence, Language, Reading, Recognition } from './types.ts';
import { settles } from './weights.ts';

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
  const { best, sections, content } = collected;
  const present = settles(best.map((it) => it.weight));
  const takenUp = sections.length > 0;
  const state = present ? 'present' : takenUp && !content ? 'blank' : 'missing';
  const section = sectionOf(charter, collected, present ? best[0] : undefined);
  if (!present && !takenUp) return { element, state, evidence: best, section, found: [], lacking: [] };
  const found = facetsOf(element, collected, (it) => collected.near.has(it) || about(it));
  const traces = facetsOf(element, collected, (it) => collected.touched.has(it) || about(it));
  const lacking = element.facets.map((it) => it.id).filter((id) => !traces.includes(id));
  return { element, state, evidence: best, section, found, lacking };
}

/** The section under a heading about the element, the one with the best evidence first; -1 where no heading is about it. */
function sectionOf({ blocks }: Charter, { sections }: Collected, best: Evidence | undefined): number {
  const own = best ? blocks[best.block]!.section : -1;
  return sections.includes(own) ? own : (sections[0] ?? -1);
}

/** A facet counts where the text is about the element: under a heading about it, or in a section with signs of it. */
function facetsOf(element: Element, { facets }: Collected, counts: (section: number) => boolean): string[] {
  let found = 0;
  for (const [section, bits] of facets) if ((found & bits) !== bits && counts(section)) found |= bits;
  return element.facets.filter((_, i) => (found & (1 << i)) !== 0).map((it) => it.id);
}

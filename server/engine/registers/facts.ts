/** Everything that the registers read in one block. */
import type { Block, Facts, Language } from '../types.ts';
import { amountsOf } from './amounts.ts';
import { blanksOf } from './blanks.ts';
import { datesOf } from './dates.ts';
import { durationsOf } from './durations.ts';
import { namesOf } from './names.ts';
import { placesOf } from './places.ts';
import { referencesOf } from './references.ts';

const NONE: Facts = { blanks: [], dates: [], durations: [], amounts: [], places: [], references: [], names: [] };

/** Spans are relative to the block. Code, comments and link definitions hold no facts. */
export function factsOf(block: Block, language: Language): Facts {
  const { type, prose } = block;
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'break') return NONE;
  const places = placesOf(block);
  return {
    blanks: blanksOf(block),
    dates: datesOf(prose, language),
    durations: durationsOf(prose),
    amounts: amountsOf(prose, language),
    places,
    references: referencesOf(block, places),
    names: namesOf(block, language),
  };
}

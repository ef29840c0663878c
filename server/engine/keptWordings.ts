/** Wordings by block, for rules that look at a whole charter: a keystroke costs what its block costs. */
import type { Block, Cue, Language } from './types.ts';
import { createWordings, type Wording } from './wordings.ts';

/** As `createWordings`, and what was found in a block is kept as long as the block lives. */
export function createKeptWordings<Sign extends string>(
  cues: Readonly<Record<Language, Readonly<Record<Sign, readonly Cue[]>>>>,
): (block: Block, language: Language) => readonly Wording<Sign>[] {
  const read = createWordings(cues);
  const kept = { en: new WeakMap<Block, readonly Wording<Sign>[]>(), nl: new WeakMap<Block, readonly Wording<Sign>[]>() };
  return (block, language) => {
    const known = kept[language].get(block);
    if (known) return known;
    const made = read(block, language);
    kept[language].set(block, made);
    return made;
  };
}

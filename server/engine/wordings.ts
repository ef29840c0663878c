/** Wordings that rules look for: named lists of cues, found in the sentences of a block in one pass. */
import { compileCues, type Matcher } from './cues.ts';
import { LEXICONS } from './readBlock.ts';
import { tokensOf } from './tokens.ts';
import type { Block, Cue, Language, Span } from './types.ts';

export interface Wording<Sign extends string> {
  readonly sign: Sign;
  /** Relative spans of the words and of their sentence. */
  readonly span: Span;
  readonly sentence: Span;
}

/** Finds the wordings of each sentence; of one sign the first in a sentence. */
export function createWordings<Sign extends string>(
  cues: Readonly<Record<Language, Readonly<Record<Sign, readonly Cue[]>>>>,
): (block: Block, language: Language) => Wording<Sign>[] {
  const compiled: Partial<Record<Language, { match: Matcher; signs: readonly Sign[] }>> = {};
  const compile = (language: Language) => {
    const lists = Object.entries(cues[language]) as [Sign, readonly Cue[]][];
    const signs = lists.flatMap(([sign, list]) => list.map(() => sign));
    return {
      match: compileCues(
        lists.flatMap(([, list]) => list),
        LEXICONS[language],
      ),
      signs,
    };
  };
  return (block, language) => {
    compiled[language] ??= compile(language);
    const { match, signs } = compiled[language];
    return block.sentences.flatMap((sentence) => {
      const hits = match(tokensOf(block.prose, sentence)).map((it) => ({ sign: signs[it.cue]!, span: it.span, sentence }));
      hits.sort((a, b) => a.span.start - b.span.start);
      return hits.filter((it, i) => hits.findIndex((other) => other.sign === it.sign) === i);
    });
  };
}

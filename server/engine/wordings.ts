/** Wordings that rules and registers look for: named lists of cues. Whoever asks first, all lists are found in one pass over a block. */
import { compileCues, type Matcher } from './cues.ts';
import { LEXICONS } from './senses.ts';
import { tokensOf } from './tokens.ts';
import type { Block, Cue, Language, Span } from './types.ts';

export interface Wording<Sign extends string> {
  readonly sign: Sign;
  /** Relative spans of the words and of their sentence. */
  readonly span: Span;
  readonly sentence: Span;
}

type Lists = Readonly<Record<Language, Readonly<Record<string, readonly Cue[]>>>>;

/** What was asked for so far; one more asker makes what is compiled and kept out of date. */
const asked: Lists[] = [];
let pass: Readonly<Record<Language, Pass>> = passes();

/** Finds the wordings of each sentence, kept as long as the block lives; of one sign the first in a sentence. */
export function createWordings<Sign extends string>(
  cues: Readonly<Record<Language, Readonly<Record<Sign, readonly Cue[]>>>>,
): (block: Block, language: Language) => readonly Wording<Sign>[] {
  const asker = asked.push(cues) - 1;
  pass = passes();
  return (block, language) => (pass[language](block)[asker] ?? NONE) as readonly Wording<Sign>[];
}

/** The wordings of a block by asker. */
type Pass = (block: Block) => readonly (readonly Wording<string>[] | undefined)[];

const NONE: readonly never[] = [];

function passes(): Readonly<Record<Language, Pass>> {
  return { en: createPass('en'), nl: createPass('nl') };
}

function createPass(language: Language): Pass {
  let compiled: { readonly match: Matcher; readonly meanings: readonly Meaning[] } | undefined;
  const kept = new WeakMap<Block, ReturnType<Pass>>();
  return (block) => {
    let known = kept.get(block);
    if (!known) {
      compiled ??= compile(language);
      known = read(block, compiled.match, compiled.meanings);
      kept.set(block, known);
    }
    return known;
  };
}

/** Whose cue it is, and what it is a sign of. */
interface Meaning {
  readonly asker: number;
  readonly sign: string;
}

function compile(language: Language): { match: Matcher; meanings: Meaning[] } {
  const meanings: Meaning[] = [];
  const cues: Cue[] = [];
  for (const [asker, lists] of asked.entries()) {
    for (const [sign, list] of Object.entries(lists[language])) {
      for (const cue of list) {
        meanings.push({ asker, sign });
        cues.push(cue);
      }
    }
  }
  return { match: compileCues(cues, LEXICONS[language]), meanings };
}

function read({ prose, sentences }: Block, match: Matcher, meanings: readonly Meaning[]): ReturnType<Pass> {
  let found: Wording<string>[][] | undefined;
  for (const sentence of sentences) {
    const hits = match(tokensOf(prose, sentence));
    if (hits.length > 1) hits.sort((a, b) => a.span.start - b.span.start);
    for (const { cue, span } of hits) {
      const { asker, sign } = meanings[cue]!;
      found ??= [];
      found[asker] ??= [];
      if (!found[asker].some((it) => it.sign === sign && it.sentence === sentence)) found[asker].push({ sign, span, sentence });
    }
  }
  return found ?? NONE;
}

/** Sets of words that cues ask for, and for each word the sets it is in. */
import { FLAG, type Token } from './tokens.ts';
import type { Cue } from './types.ts';

/** Word lists by name, for `@name` in a cue. Entries are words and `stem*` forms, or other lists. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

const CLASSES: Readonly<Record<string, number>> = {
  '#number': FLAG.number,
  '#year': FLAG.year,
  '#month': FLAG.month,
  '#date': FLAG.date | FLAG.year,
  '#duration': FLAG.duration,
  '#amount': FLAG.amount,
  '#percent': FLAG.percent,
  '#name': FLAG.capital,
  '#abbreviation': FLAG.upper,
  '#blank': FLAG.blank,
  '#quoted': FLAG.quoted,
  '#parenthesis': FLAG.parenthesis,
  '#handle': FLAG.handle,
  '#colon': FLAG.colon,
};

/** So many different words are remembered. */
const MEMORY = 50_000;

/** Words that most sentences have. */
const COMMON = new Set(
  (
    'the of and to in a an is are for on by be shall will may that with as or not all any their its this which who de het een en van in is te dat voor op met zijn worden wordt ' +
    'die door aan bij of als niet om over er tot zij hun deze dit kan'
  ).split(' '),
);

/** A rough share of the sentences that a pattern is in. */
const costOf = (pattern: string): number =>
  COMMON.has(pattern) ? 100 : pattern.startsWith('#') ? 50 : pattern.startsWith('@') ? 0 : pattern.includes('*') ? 2 : 1;

/** Sets of words, each asked for once, and for each word the sets it is in. */
export function createSets(lexicon: Lexicon) {
  const known = new Map<string, number>();
  const words = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const classes: { mask: number; set: number }[] = [];
  /** A word list is a set of its own, read once; these are the sets that hold it. */
  const lists = new Map<string, number>();
  const holders: number[][] = [];
  const memory = new Map<string, Remembered>();
  const costs: number[] = [];
  let count = 0;

  const add = (map: Map<string, number[]>, key: string, set: number): void => {
    const list = map.get(key);
    if (list) list.push(set);
    else map.set(key, [set]);
  };
  const define = (pattern: string, set: number, path: readonly string[], cue: Cue): void => {
    costs[set] = (costs[set] ?? 0) + costOf(pattern);
    if (pattern.startsWith('@')) {
      const list = listOf(pattern, path, cue);
      holders[list] ??= [];
      holders[list].push(set);
    } else if (pattern.startsWith('#')) {
      const mask = CLASSES[pattern];
      if (!mask) throw new Error(`Cue “${cue}”: there is no class of words ${pattern}.`);
      classes.push({ mask, set });
    } else if (pattern.startsWith('*') && pattern.endsWith('*')) add(parts, pattern.slice(1, -1), set);
    else if (pattern.startsWith('*')) add(tails, pattern.slice(1), set);
    else if (pattern.endsWith('*')) add(heads, pattern.slice(0, -1), set);
    else add(words, pattern, set);
  };
  const listOf = (pattern: string, path: readonly string[], cue: Cue): number => {
    const before = lists.get(pattern);
    if (before !== undefined) return before;
    const list = lexicon[pattern.slice(1)];
    if (!list || path.includes(pattern)) throw new Error(`Cue “${cue}”: there is no word list ${pattern}.`);
    const set = count++;
    for (const it of list) define(it, set, [...path, pattern], cue);
    lists.set(pattern, set);
    return set;
  };
  const lookUp = (word: string): Set<number> => {
    const found = new Set(words.get(word));
    const take = (sets: readonly number[] | undefined): void => sets?.forEach((it) => void found.add(it));
    const length = Math.min(word.length, 60);
    for (let i = 1; i <= length; i++) {
      if (heads.size > 0) take(heads.get(word.slice(0, i)));
      if (tails.size > 0) take(tails.get(word.slice(word.length - i)));
    }
    if (parts.size > 0) {
      for (let i = 0; i < length; i++) {
        for (let j = i + 3; j <= length; j++) take(parts.get(word.slice(i, j)));
      }
    }
    return found;
  };
  /** What is added while it is gone through is gone through too. */
  const withHolders = (found: Set<number>): readonly number[] => {
    for (const set of found) for (const holder of holders[set] ?? []) found.add(holder);
    return [...found];
  };
  const ofClasses = (word: string, flags: number): readonly number[] => {
    const found = lookUp(word);
    for (const { mask, set } of classes) if ((mask & flags) !== 0) found.add(set);
    return withHolders(found);
  };

  return {
    index(alternatives: string, cue: Cue): number {
      const before = known.get(alternatives);
      if (before !== undefined) return before;
      const set = count++;
      known.set(alternatives, set);
      for (const it of alternatives.split('|')) define(it, set, [], cue);
      return set;
    },
    of({ word, flags }: Token): readonly number[] {
      let found = memory.get(word);
      if (!found) {
        if (memory.size > MEMORY) memory.clear();
        found = { plain: withHolders(lookUp(word)), flagged: undefined };
        memory.set(word, found);
      }
      if (flags === 0) return found.plain;
      found.flagged ??= new Map();
      let sets = found.flagged.get(flags);
      if (!sets) {
        sets = ofClasses(word, flags);
        found.flagged.set(flags, sets);
      }
      return sets;
    },
    count: (): number => count,
    /** How many sentences have a word of a set, as far as one can tell without reading any. */
    cost: (set: number): number => costs[set] ?? 0,
  };
}

interface Remembered {
  readonly plain: readonly number[];
  /** With what the word is beside its letters. */
  flagged: Map<number, readonly number[]> | undefined;
}

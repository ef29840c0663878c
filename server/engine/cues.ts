/** Cues to one automaton that finds them all in one pass over the words of a sentence. */
import { FLAG, type Token, tokensOf } from './tokens.ts';
import type { Cue, Span } from './types.ts';

/** Word lists by name, for `@name` in a cue. Entries are words and `stem*` forms, or other lists. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

export interface Hit {
  /** Index of the cue in the list that was compiled. */
  readonly cue: number;
  /** Offsets into the prose. */
  readonly span: Span;
}

/** Finds cues in the words of one sentence; each cue at most once. */
export type Matcher = (tokens: readonly Token[]) => Hit[];

interface Step {
  /** Index of a set of words. */
  readonly set: number;
  /** So many other words may stand before it. */
  readonly gap: number;
  readonly optional: boolean;
}

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

/** @throws Error that names the cue, where its notation is wrong */
export function compileCues(cues: readonly Cue[], lexicon: Lexicon): Matcher {
  const sets = createSets(lexicon);
  const programs = cues.map((cue) => programOf(cue, (alternatives) => sets.index(alternatives, cue)));
  const anchored = anchorsOf(programs, sets.cost);
  // One state for each step of each cue; it is alive until its deadline, the last word at which its step may stand.
  const first = new Int32Array(programs.length);
  let states = 0;
  for (let cue = 0; cue < programs.length; cue++) {
    first[cue] = states;
    states += programs[cue]!.steps.length;
  }
  const cueOf = new Int32Array(states);
  for (let cue = 0; cue < programs.length; cue++) cueOf.fill(cue, first[cue], first[cue]! + programs[cue]!.steps.length);
  const deadline = new Int32Array(states);
  const began = new Int32Array(states);
  /** Marks hold the number of the word or sentence (counted over all calls) at which they were set, and so need no clearing. */
  const entered = new Float64Array(states);
  const present = new Float64Array(sets.count());
  const opening = new Float64Array(sets.count());
  const found = new Float64Array(programs.length);
  let clock = 0;
  let sentences = 0;

  return (tokens) => {
    const hits: Hit[] = [];
    sentences++;
    const words = tokens.map(sets.of);
    const opens = openingsOf(possible(words, anchored, present, sentences), programs);
    if (opens.size === 0) return hits;
    for (const set of opens.keys()) opening[set] = sentences;
    let alive: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      clock++;
      const now = words[i]!;
      const next: number[] = [];
      const enter = (cue: number, from: number, start: number): void => {
        const { steps, end } = programs[cue]!;
        let carried = 0;
        for (let k = from; k < steps.length; k++) {
          const { gap, optional } = steps[k]!;
          const state = first[cue]! + k;
          const until = i + 1 + carried + gap;
          if (entered[state] !== clock) {
            entered[state] = clock;
            next.push(state);
            deadline[state] = until;
            began[state] = start;
          } else if (deadline[state]! < until) deadline[state] = until;
          if (!optional) return;
          carried += gap;
        }
        if (found[cue] === sentences || (end && i !== tokens.length - 1)) return;
        found[cue] = sentences;
        hits.push({ cue, span: { start: tokens[start]!.start, end: tokens[i]!.end } });
      };
      for (const state of alive) {
        if (deadline[state]! <= i || entered[state] === clock) continue;
        entered[state] = clock;
        next.push(state);
      }
      for (const state of alive) {
        const cue = cueOf[state]!;
        const step = state - first[cue]!;
        if (now.includes(programs[cue]!.steps[step]!.set)) enter(cue, step + 1, began[state]!);
      }
      for (const set of now) {
        if (opening[set] !== sentences) continue;
        for (const { cue, step } of opens.get(set)!) if (!programs[cue]!.start || i === 0) enter(cue, step + 1, i);
      }
      alive = next;
    }
    return hits;
  };
}

/** A cue that a sentence can only have where it has a word of each of these sets. */
interface Anchored {
  readonly cue: number;
  readonly others: readonly number[];
}

/** Cues by the one of their sets that fewest sentences have. */
function anchorsOf(programs: readonly Program[], cost: (set: number) => number): Anchored[][] {
  const anchored: Anchored[][] = [];
  programs.forEach(({ steps }, cue) => {
    const required = [...new Set(steps.filter((it) => !it.optional).map((it) => it.set))].sort((a, b) => cost(a) - cost(b));
    const [rarest, ...others] = required;
    anchored[rarest!] ??= [];
    anchored[rarest!]!.push({ cue, others });
  });
  return anchored;
}

/** The cues of which a sentence has all words, in whatever order: few of all that there are. */
function possible(words: readonly (readonly number[])[], anchored: readonly Anchored[][], present: Float64Array, now: number): number[] {
  const sets: number[] = [];
  for (const list of words) {
    for (const set of list) {
      if (present[set] === now) continue;
      present[set] = now;
      sets.push(set);
    }
  }
  const cues: number[] = [];
  for (const set of sets) {
    for (const { cue, others } of anchored[set] ?? []) if (others.every((it) => present[it] === now)) cues.push(cue);
  }
  return cues;
}

/** The steps that a cue can begin with, by the set that opens them; leading optional steps may be left out. */
function openingsOf(cues: readonly number[], programs: readonly Program[]): Map<number, { cue: number; step: number }[]> {
  const opens = new Map<number, { cue: number; step: number }[]>();
  for (const cue of cues) {
    const { steps } = programs[cue]!;
    for (let step = 0; step < steps.length; step++) {
      const { set, optional } = steps[step]!;
      const list = opens.get(set);
      if (list) list.push({ cue, step });
      else opens.set(set, [{ cue, step }]);
      if (!optional) break;
    }
  }
  return opens;
}

interface Program {
  readonly steps: readonly Step[];
  readonly start: boolean;
  readonly end: boolean;
}

function programOf(cue: Cue, setOf: (alternatives: string) => number): Program {
  const steps: Step[] = [];
  let gap = 0;
  let start = false;
  let end = false;
  for (const part of cue.split(' ')) {
    if (part === '^') start = true;
    else if (part === '$') end = true;
    else if (part === '..') gap = 3;
    else if (part === '...') gap = 8;
    else if (part !== '') {
      const optional = part.endsWith('?');
      steps.push({ set: setOf(optional ? part.slice(0, -1) : part), gap, optional });
      gap = 0;
    }
  }
  if (steps.length === 0 || steps.every((it) => it.optional) || gap > 0) throw new Error(`Cue “${cue}” matches nothing definite.`);
  return { steps, start, end };
}

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
function createSets(lexicon: Lexicon) {
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

/** For tests and tools: the cues of a list that a text has, in the order of the list. */
export function findCues(cues: readonly Cue[], lexicon: Lexicon, text: string): Cue[] {
  const hits = compileCues(cues, lexicon)(tokensOf(text, { start: 0, end: text.length }));
  return cues.filter((_, i) => hits.some((it) => it.cue === i));
}

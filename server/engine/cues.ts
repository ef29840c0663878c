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
  const programs = cues.map((cue) => programOf(cue, sets.index));
  // One state for each step of each cue; a state is alive until its deadline, the last word at which its step may stand.
  const first: number[] = [];
  let states = 0;
  for (const { steps } of programs) {
    first.push(states);
    states += steps.length;
  }
  const cueOf = new Int32Array(states);
  programs.forEach(({ steps }, cue) => {
    cueOf.fill(cue, first[cue], first[cue]! + steps.length);
  });
  const opens = opensBySet(programs);
  const deadline = new Int32Array(states);
  const began = new Int32Array(states);

  return (tokens) => {
    const hits: Hit[] = [];
    const done = new Set<number>();
    let alive: number[] = [];
    const stamp = sets.stamps();
    for (let i = 0; i < tokens.length; i++) {
      const matched = sets.of(tokens[i]!);
      const next: number[] = [];
      const enter = (cue: number, step: number, from: number, start: number): void => {
        const { steps, end } = programs[cue]!;
        for (let k = step; ; k++) {
          if (k === steps.length) {
            if (done.has(cue) || (end && i !== tokens.length - 1)) return;
            done.add(cue);
            hits.push({ cue, span: { start: tokens[start]!.start, end: tokens[i]!.end } });
            return;
          }
          const state = first[cue]! + k;
          const until = from + 1 + steps[k]!.gap;
          if (!next.includes(state)) {
            next.push(state);
            deadline[state] = until;
            began[state] = start;
          } else if (deadline[state]! < until) deadline[state] = until;
          if (!steps[k]!.optional) return;
        }
      };
      for (const set of matched) stamp[set] = i + 1;
      const waiting = alive;
      for (const state of waiting) if (deadline[state]! > i) next.push(state);
      for (const state of waiting) {
        const cue = cueOf[state]!;
        const step = state - first[cue]!;
        if (stamp[programs[cue]!.steps[step]!.set] === i + 1) enter(cue, step + 1, i, began[state]!);
      }
      for (const set of matched) {
        for (const { cue, step } of opens[set] ?? []) if (!programs[cue]!.start || i === 0) enter(cue, step + 1, i, i);
      }
      alive = next;
    }
    return hits;
  };
}

/** The steps that a sentence can begin with, by the set that opens them; leading optional steps may be left out. */
function opensBySet(programs: readonly Program[]): { cue: number; step: number }[][] {
  const opens: { cue: number; step: number }[][] = [];
  programs.forEach(({ steps }, cue) => {
    for (let step = 0; step < steps.length; step++) {
      const { set, optional } = steps[step]!;
      opens[set] ??= [];
      opens[set].push({ cue, step });
      if (!optional) return;
    }
  });
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

/** Sets of words, each asked for once, and for each word the sets it is in. */
function createSets(lexicon: Lexicon) {
  const known = new Map<string, number>();
  const words = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  const parts = new Map<string, number[]>();
  const classes: { mask: number; set: number }[] = [];
  const memory = new Map<string, readonly number[]>();
  let count = 0;

  const add = (map: Map<string, number[]>, key: string, set: number): void => {
    const list = map.get(key);
    if (list) list.push(set);
    else map.set(key, [set]);
  };
  const define = (pattern: string, set: number, path: readonly string[]): void => {
    if (pattern.startsWith('@')) {
      const list = lexicon[pattern.slice(1)];
      if (!list || path.includes(pattern)) throw new Error(`There is no word list ${pattern}.`);
      for (const it of list) define(it, set, [...path, pattern]);
    } else if (pattern.startsWith('#')) {
      const mask = CLASSES[pattern];
      if (!mask) throw new Error(`There is no class of words ${pattern}.`);
      classes.push({ mask, set });
    } else if (pattern.startsWith('*') && pattern.endsWith('*')) add(parts, pattern.slice(1, -1), set);
    else if (pattern.startsWith('*')) add(tails, pattern.slice(1), set);
    else if (pattern.endsWith('*')) add(heads, pattern.slice(0, -1), set);
    else add(words, pattern, set);
  };
  const lookUp = (word: string): readonly number[] => {
    const found = [...(words.get(word) ?? [])];
    const length = Math.min(word.length, 60);
    for (let i = 1; i <= length; i++) {
      const head = heads.get(word.slice(0, i));
      if (head) found.push(...head);
      const tail = tails.get(word.slice(word.length - i));
      if (tail) found.push(...tail);
    }
    if (parts.size > 0) {
      for (let i = 0; i < length; i++) {
        for (let j = i + 3; j <= length; j++) {
          const part = parts.get(word.slice(i, j));
          if (part) found.push(...part);
        }
      }
    }
    return [...new Set(found)];
  };

  return {
    index(alternatives: string): number {
      const before = known.get(alternatives);
      if (before !== undefined) return before;
      const set = count++;
      known.set(alternatives, set);
      for (const it of alternatives.split('|')) define(it, set, []);
      return set;
    },
    of({ word, flags }: Token): readonly number[] {
      let found = memory.get(word);
      if (!found) {
        if (memory.size > 50_000) memory.clear();
        found = lookUp(word);
        memory.set(word, found);
      }
      if (flags === 0) return found;
      const extra = classes.filter((it) => (it.mask & flags) !== 0 && !found.includes(it.set));
      return extra.length === 0 ? found : [...found, ...extra.map((it) => it.set)];
    },
    stamps: (): Int32Array => new Int32Array(count),
  };
}

/** For tests and tools: the cues of a list that a text has, in the order of the list. */
export function findCues(cues: readonly Cue[], lexicon: Lexicon, text: string): Cue[] {
  const hits = compileCues(cues, lexicon)(tokensOf(text, { start: 0, end: text.length }));
  return cues.filter((_, i) => hits.some((it) => it.cue === i));
}

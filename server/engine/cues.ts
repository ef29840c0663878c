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
  const opens = opensBySet(programs);
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
  /** Marks hold the number of the word (counted over all sentences) at which they were set, and so need no clearing. */
  const entered = new Float64Array(states);
  const matched = new Float64Array(sets.count());
  const found = new Float64Array(programs.length);
  let clock = 0;

  return (tokens) => {
    const hits: Hit[] = [];
    const sentence = clock + 1;
    let alive: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      clock++;
      const now = sets.of(tokens[i]!);
      for (const set of now) matched[set] = clock;
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
        if (found[cue]! >= sentence || (end && i !== tokens.length - 1)) return;
        found[cue] = clock;
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
        if (matched[programs[cue]!.steps[step]!.set] === clock) enter(cue, step + 1, began[state]!);
      }
      for (const set of now) {
        for (const { cue, step } of opens[set] ?? []) if (!programs[cue]!.start || i === 0) enter(cue, step + 1, i);
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
  const define = (pattern: string, set: number, path: readonly string[], cue: Cue): void => {
    if (pattern.startsWith('@')) {
      const list = lexicon[pattern.slice(1)];
      if (!list || path.includes(pattern)) throw new Error(`Cue “${cue}”: there is no word list ${pattern}.`);
      for (const it of list) define(it, set, [...path, pattern], cue);
    } else if (pattern.startsWith('#')) {
      const mask = CLASSES[pattern];
      if (!mask) throw new Error(`Cue “${cue}”: there is no class of words ${pattern}.`);
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
    /** The cue is named where the notation is wrong. */
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
        if (memory.size > 50_000) memory.clear();
        found = lookUp(word);
        memory.set(word, found);
      }
      if (flags === 0) return found;
      const extra = classes.filter((it) => (it.mask & flags) !== 0 && !found.includes(it.set));
      return extra.length === 0 ? found : [...found, ...extra.map((it) => it.set)];
    },
    count: (): number => count,
  };
}

/** For tests and tools: the cues of a list that a text has, in the order of the list. */
export function findCues(cues: readonly Cue[], lexicon: Lexicon, text: string): Cue[] {
  const hits = compileCues(cues, lexicon)(tokensOf(text, { start: 0, end: text.length }));
  return cues.filter((_, i) => hits.some((it) => it.cue === i));
}

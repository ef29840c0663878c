/** Cues to one automaton that finds them all in one pass over the words of a sentence. */
import { type Token, tokensOf } from './tokens.ts';
import type { Cue, Span } from './types.ts';
import { createSets, type Lexicon } from './wordSets.ts';

export type { Lexicon } from './wordSets.ts';

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

/** For tests and tools: the cues of a list that a text has, in the order of the list. */
export function findCues(cues: readonly Cue[], lexicon: Lexicon, text: string): Cue[] {
  const hits = compileCues(cues, lexicon)(tokensOf(text, { start: 0, end: text.length }));
  return cues.filter((_, i) => hits.some((it) => it.cue === i));
}

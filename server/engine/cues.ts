/** Cues to plain data: which words, in which order, with what between them. */
import { anchorsOf, costsOf } from './anchors.ts';
import { CLASSES } from './forms.ts';
import { createMatcher, LONGEST, type Matcher } from './match.ts';
import { tokensOf } from './tokens.ts';
import type { Cue } from './types.ts';

export type { Hit, Matcher } from './match.ts';

/** Word lists by name, for `@name` in a cue. Entries are words and `stem*` forms, or other lists. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Cues with the word lists that they name. */
export interface CueList {
  readonly cues: readonly Cue[];
  readonly lexicon: Lexicon;
}

/** Cues as numbers. A cue is a row of steps; a step asks for a word of a set (`board|council`); a set holds forms and word lists. */
export interface Compiled {
  /** Each once: plain words in alphabetical order, and then `stem*`, `*tail`, `*part*` and `#class`. */
  readonly forms: readonly string[];
  /** How many of them are plain words. */
  readonly words: number;
  /** By form, the group of sets that it is in; many forms are in the same sets. */
  readonly groups: ArrayLike<number>;
  /** The sets of one group after another, and by group where they end. */
  readonly members: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** How many sets there are; word lists are sets too, with their names and the sets that hold them. */
  readonly sets: number;
  readonly lists: readonly WordList[];
  /** By step, its set, how many other words may stand before it, and whether it may be left out (1 or 0). */
  readonly steps: ArrayLike<number>;
  readonly gaps: ArrayLike<number>;
  readonly optional: ArrayLike<number>;
  /** By cue, where its steps end, and where in a sentence it stands: `START`, `END` or both. */
  readonly cues: ArrayLike<number>;
  readonly bounds: ArrayLike<number>;
  /** By cue, the steps whose sets are the rarest, counted from its first; both are the same where there is but one set. */
  readonly rarest: ArrayLike<number>;
  readonly second: ArrayLike<number>;
}

export interface WordList {
  readonly set: number;
  readonly name: string;
  readonly within: readonly number[];
}

/** The cue begins with the first word of its sentence; it ends with the last. */
export const START = 1;
export const END = 2;

/** @throws Error that names the cue, where its notation is wrong */
export const compileCues = (cues: readonly Cue[], lexicon: Lexicon): Matcher => createMatcher(assemble([{ cues, lexicon }]));

/**
 * The cues of several lists as one; they are numbered through.
 *
 * @throws Error that names the cue, where its notation is wrong
 */
export function assemble(lists: readonly CueList[]): Compiled {
  const draft: Draft = {
    sets: [],
    names: new Map(),
    steps: [],
    gaps: [],
    optional: [],
    cues: [],
    bounds: [],
  };
  for (const { cues, lexicon } of lists) {
    const sets = createSets(draft, lexicon);
    for (const cue of cues) addCue(draft, cue, sets);
  }
  const { steps, gaps, optional, cues, bounds, sets } = draft;
  return {
    ...formsOf(draft),
    sets: sets.length,
    steps,
    gaps,
    optional,
    cues,
    bounds,
    ...anchorsOf(draft, costsOf(sets)),
  };
}

/** A member of a set: a form, or the number of an earlier set, which is a word list. */
export type Member = string | number;

export interface Draft {
  readonly sets: (readonly Member[])[];
  /** By set, its name, where it is a word list. */
  readonly names: Map<number, string>;
  readonly steps: number[];
  readonly gaps: number[];
  readonly optional: number[];
  readonly cues: number[];
  readonly bounds: number[];
}

/** Each form with the sets that hold it. */
function formsOf({ sets, names }: Draft): Pick<Compiled, 'forms' | 'words' | 'groups' | 'members' | 'ends' | 'lists'> {
  const holders = new Map<Member, number[]>();
  for (const [set, own] of sets.entries()) {
    for (const it of new Set(own)) {
      const known = holders.get(it);
      if (known) known.push(set);
      else holders.set(it, [set]);
    }
  }
  const found = [...holders.keys()].filter((it) => typeof it === 'string').sort((a, b) => (a < b ? -1 : 1));
  const words = found.filter((it) => !/[*#]/.test(it));
  const forms = [...words, ...found.filter((it) => /[*#]/.test(it))];
  const known = new Map<string, number>();
  const members: number[] = [];
  const ends: number[] = [];
  const groups = forms.map((form) => {
    const own = holders.get(form)!;
    const key = own.join();
    const group = known.get(key) ?? ends.push(members.push(...own)) - 1;
    known.set(key, group);
    return group;
  });
  const lists = Array.from(names, ([set, name]) => ({
    set,
    name,
    within: holders.get(set) ?? [],
  }));
  return { forms, words: words.length, groups, members, ends, lists };
}

type Sets = (alternatives: string, cue: Cue) => number;

/** Each set is made once: those of the same alternatives are the same. */
function createSets(draft: Draft, lexicon: Lexicon): Sets {
  const known = new Map<string, number>();
  const setOf = (key: string, patterns: readonly string[], path: readonly string[], cue: Cue): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = patterns.map((it) => (it.startsWith('@') ? listOf(it, path, cue) : checked(it, cue)));
    const set = draft.sets.push(own) - 1;
    known.set(key, set);
    return set;
  };
  const listOf = (name: string, path: readonly string[], cue: Cue): number => {
    const list = lexicon[name.slice(1)];
    if (!list || path.includes(name)) throw new Error(`Cue “${cue}”: there is no word list ${name}.`);
    const set = setOf(name, list, [...path, name], cue);
    draft.names.set(set, name);
    return set;
  };
  return (alternatives, cue) => {
    const patterns = alternatives.split('|');
    return patterns.length === 1 && alternatives.startsWith('@') ? listOf(alternatives, [], cue) : setOf(alternatives, patterns, [], cue);
  };
}

function checked(pattern: string, cue: Cue): string {
  if (pattern.startsWith('#') && !CLASSES[pattern]) throw new Error(`Cue “${cue}”: there is no class of words ${pattern}.`);
  return pattern;
}

const gapOf = (part: string): number => (part === '..' ? 3 : part === '...' ? 8 : 0);

function addCue(draft: Draft, cue: Cue, sets: Sets): void {
  let gap = 0;
  let bounds = 0;
  let definite = false;
  let length = 0;
  for (const part of cue.split(' ')) {
    if (part === '') continue;
    if (part === '^') bounds |= START;
    else if (part === '$') bounds |= END;
    else if (gapOf(part) > 0) gap = gapOf(part);
    else {
      const optional = part.endsWith('?');
      draft.steps.push(sets(optional ? part.slice(0, -1) : part, cue));
      draft.gaps.push(gap);
      draft.optional.push(optional ? 1 : 0);
      definite ||= !optional;
      length += 1 + gap;
      gap = 0;
    }
  }
  if (length > LONGEST) throw new Error(`Cue “${cue}” spans more than ${LONGEST} words.`);
  if (!definite || gap > 0) throw new Error(`Cue “${cue}” matches nothing definite.`);
  draft.cues.push(draft.steps.length);
  draft.bounds.push(bounds);
}

/** The text of a cue by its number, with its alternatives in alphabetical order. */
export function cueOf(compiled: Compiled, cue: number): Cue {
  const { lists, steps, gaps, optional, cues, bounds } = compiled;
  const parts: string[] = bounds[cue]! & START ? ['^'] : [];
  for (let i = cues[cue - 1] ?? 0; i < cues[cue]!; i++) {
    if (gaps[i]! > 0) parts.push(gaps[i] === 3 ? '..' : '...');
    const list = lists.find((it) => it.set === steps[i]);
    parts.push(`${list ? list.name : alternativesOf(compiled, steps[i]!)}${optional[i] === 1 ? '?' : ''}`);
  }
  if (bounds[cue]! & END) parts.push('$');
  return parts.join(' ');
}

function alternativesOf({ forms, groups, members, ends, lists }: Compiled, set: number): string {
  const holds = (group: number): boolean => {
    for (let i = ends[group - 1] ?? 0; i < ends[group]!; i++) if (members[i] === set) return true;
    return false;
  };
  const inside = Array.from(ends, (_, group) => holds(group));
  const own = forms.filter((_, form) => inside[groups[form]!]);
  return [...own, ...lists.filter((it) => it.within.includes(set)).map((it) => it.name)].sort().join('|');
}

/** For tests and tools: the cues of a list that a text has, in the order of the list. */
export function findCues(cues: readonly Cue[], lexicon: Lexicon, text: string): Cue[] {
  const found = compileCues(cues, lexicon).find(tokensOf(text, { start: 0, end: text.length }));
  return found.map((it) => cues[it]!);
}

/** Cues to plain data: which words, in which order, with what between them. */
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

/** Cues as numbers. A cue is a row of steps; a step asks for a word of a set; a set holds forms and other sets. */
export interface Compiled {
  /** `word`, `stem*`, `*tail`, `*part*`, `#class`: each once. */
  readonly forms: readonly string[];
  /** The members of one set after another: the index of a form, or `~` the index of an earlier set. */
  readonly members: ArrayLike<number>;
  /** By set, where its members end. */
  readonly sets: ArrayLike<number>;
  /** By step, its set, how many other words may stand before it, and whether it may be left out (1 or 0). */
  readonly steps: ArrayLike<number>;
  readonly gaps: ArrayLike<number>;
  readonly optional: ArrayLike<number>;
  /** The names of the sets that are word lists. */
  readonly lists: readonly { readonly set: number; readonly name: string }[];
  /** By cue, where its steps end, and where in a sentence it stands: `START`, `END` or both. */
  readonly cues: ArrayLike<number>;
  readonly bounds: ArrayLike<number>;
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
  const made: Draft = { forms: [], members: [], sets: [], lists: [], steps: [], gaps: [], optional: [], cues: [], bounds: [] };
  const forms = new Map<string, number>();
  for (const { cues, lexicon } of lists) {
    const sets = createSets(made, forms, lexicon);
    for (const cue of cues) addCue(made, cue, sets);
  }
  return made;
}

type Draft = { readonly [Field in keyof Compiled]: Compiled[Field] extends ArrayLike<infer Item> ? Item[] : never };
type Sets = (alternatives: string, cue: Cue) => number;

/** Each set is made once: those of the same alternatives are the same. */
function createSets(made: Draft, forms: Map<string, number>, lexicon: Lexicon): Sets {
  const known = new Map<string, number>();
  const setOf = (key: string, patterns: readonly string[], path: readonly string[], cue: Cue): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const members = patterns.map((it) => (it.startsWith('@') ? ~listOf(it, path, cue) : formOf(it, cue)));
    for (const it of members) made.members.push(it);
    const set = made.sets.push(made.members.length) - 1;
    known.set(key, set);
    return set;
  };
  const listOf = (name: string, path: readonly string[], cue: Cue): number => {
    const list = lexicon[name.slice(1)];
    if (!list || path.includes(name)) throw new Error(`Cue “${cue}”: there is no word list ${name}.`);
    const before = made.sets.length;
    const set = setOf(name, list, [...path, name], cue);
    if (made.sets.length > before) made.lists.push({ set, name });
    return set;
  };
  const formOf = (pattern: string, cue: Cue): number => {
    const before = forms.get(pattern);
    if (before !== undefined) return before;
    if (pattern.startsWith('#') && !CLASSES[pattern]) throw new Error(`Cue “${cue}”: there is no class of words ${pattern}.`);
    const form = made.forms.push(pattern) - 1;
    forms.set(pattern, form);
    return form;
  };
  return (alternatives, cue) => {
    const patterns = alternatives.split('|');
    return patterns.length === 1 && alternatives.startsWith('@') ? listOf(alternatives, [], cue) : setOf(alternatives, patterns, [], cue);
  };
}

const gapOf = (part: string): number => (part === '..' ? 3 : part === '...' ? 8 : 0);

function addCue(made: Draft, cue: Cue, sets: Sets): void {
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
      made.steps.push(sets(optional ? part.slice(0, -1) : part, cue));
      made.gaps.push(gap);
      made.optional.push(optional ? 1 : 0);
      definite ||= !optional;
      length += 1 + gap;
      gap = 0;
    }
  }
  if (length > LONGEST) throw new Error(`Cue “${cue}” spans more than ${LONGEST} words.`);
  if (!definite || gap > 0) throw new Error(`Cue “${cue}” matches nothing definite.`);
  made.cues.push(made.steps.length);
  made.bounds.push(bounds);
}

/** The text of a cue by its number, with its alternatives in alphabetical order. */
export function cueOf({ forms, members, sets, lists, steps, gaps, optional, cues, bounds }: Compiled, cue: number): Cue {
  const nameOf = (set: number): string | undefined => lists.find((it) => it.set === set)?.name;
  const alternativesOf = (set: number): string => {
    const name = nameOf(set);
    if (name) return name;
    const patterns: string[] = [];
    for (let i = sets[set - 1] ?? 0; i < sets[set]!; i++) patterns.push(members[i]! >= 0 ? forms[members[i]!]! : nameOf(~members[i]!)!);
    return patterns.sort().join('|');
  };
  const parts: string[] = bounds[cue]! & START ? ['^'] : [];
  for (let i = cues[cue - 1] ?? 0; i < cues[cue]!; i++) {
    if (gaps[i]! > 0) parts.push(gaps[i] === 3 ? '..' : '...');
    parts.push(`${alternativesOf(steps[i]!)}${optional[i] === 1 ? '?' : ''}`);
  }
  if (bounds[cue]! & END) parts.push('$');
  return parts.join(' ');
}

/** For tests and tools: the cues of a list that a text has, in the order of the list. */
export function findCues(cues: readonly Cue[], lexicon: Lexicon, text: string): Cue[] {
  const found = compileCues(cues, lexicon).find(tokensOf(text, { start: 0, end: text.length }));
  return found.map((it) => cues[it]!);
}

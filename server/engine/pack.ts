/** Cues as short texts, for bundles: they start without reading and numbering the cues, and hold no cue as it was written. */
import type { Compiled } from './cues.ts';
import { type Senses, sensesOf } from './senses.ts';
import { compileTitles } from './titleSays.ts';
import type { Element, Language } from './types.ts';

/** Cues, packed. Each form tells only what differs from the one before it, and rising numbers only their differences. */
export interface Packed {
  readonly forms: string;
  readonly numbers: string;
  /** The names of the word lists. */
  readonly names: string;
}

/** What a bundle holds of a language. */
export interface PackedSenses extends Omit<Senses, 'sentences' | 'headings'> {
  readonly sentences: Packed;
  readonly headings: Packed;
}

/** What a bundle holds of all cues. */
export interface PackedCues extends Readonly<Record<Language, PackedSenses>> {
  readonly titles: Packed;
}

export const packCues = (elements: readonly Element[]): PackedCues => ({
  en: packSenses(sensesOf(elements, 'en')),
  nl: packSenses(sensesOf(elements, 'nl')),
  titles: pack(compileTitles()),
});

export const packSenses = (senses: Senses): PackedSenses => ({
  ...senses,
  sentences: pack(senses.sentences),
  headings: pack(senses.headings),
});

export const unpackSenses = (packed: PackedSenses): Senses => ({
  ...packed,
  sentences: unpack(packed.sentences),
  headings: unpack(packed.headings),
});

/** Signs from `#` to `~`; `!` is in the place of the backslash. */
const SIGNS = 92;
const BACKSLASH = 57;
/** Numbers below this are one sign. The first of two signs is from here to `LONG`, that of three signs is above it. */
const SHORT = 60;
const LONG = 85;
const TWO = SHORT + (LONG - SHORT) * SIGNS;
const THREE = TWO + (SIGNS - LONG) * SIGNS * SIGNS;

const signOf = (value: number): string => (value === BACKSLASH ? '!' : String.fromCharCode(value + 35));

function written(value: number): string {
  if (value < SHORT) return signOf(value);
  const rest = value < TWO ? value - SHORT : value - TWO;
  const last = signOf(rest % SIGNS);
  const before = Math.floor(rest / SIGNS);
  if (value < TWO) return signOf(SHORT + before) + last;
  return signOf(LONG + Math.floor(before / SIGNS)) + signOf(before % SIGNS) + last;
}

/** All numbers of a text: in one go, for what is called a hundred thousand times at the start is slow. */
function numbersIn(text: string): () => number {
  const signs = new TextEncoder().encode(text);
  const numbers = new Int32Array(signs.length);
  let count = 0;
  for (let i = 0; i < signs.length; ) {
    const first = signs[i] === 33 ? BACKSLASH : signs[i]! - 35;
    const length = first < SHORT ? 1 : first < LONG ? 2 : 3;
    let value = first < SHORT ? first : first < LONG ? first - SHORT : first - LONG;
    for (let k = 1; k < length; k++) value = value * SIGNS + (signs[i + k] === 33 ? BACKSLASH : signs[i + k]! - 35);
    numbers[count++] = length === 1 ? value : length === 2 ? value + SHORT : value + TWO;
    i += length;
  }
  let at = 0;
  return () => numbers[at++]!;
}

/** @throws RangeError where there are too many forms or sets for three signs */
export function pack(compiled: Compiled): Packed {
  const { forms, words, groups, members, ends, sets, lists, steps, cues } = compiled;
  const numbers = [forms.length, words, ends.length, members.length, sets, lists.length, steps.length, cues.length];
  for (let group = 0, i = 0; group < ends.length; group++) {
    const own: number[] = [];
    for (; i < ends[group]!; i++) own.push(members[i]!);
    addRising(numbers, own);
  }
  let seen = 0;
  for (let form = 0; form < forms.length; form++) {
    const group = groups[form]!;
    numbers.push(group === seen ? 0 : seen - group);
    if (group === seen) seen++;
  }
  for (const { set, within } of lists) {
    numbers.push(set);
    addRising(numbers, within);
  }
  addCues(numbers, compiled);
  if (numbers.some((it) => it >= THREE)) throw new RangeError('There are too many cues to be packed.');
  return {
    forms: frontCoded(forms),
    numbers: numbers.map(written).join(''),
    names: lists.map((it) => it.name).join(' '),
  };
}

function addRising(numbers: number[], rising: readonly number[]): void {
  numbers.push(rising.length);
  for (const [i, it] of rising.entries()) numbers.push(it - (rising[i - 1] ?? 0));
}

function addCues(numbers: number[], { lists, steps, gaps, optional, cues, bounds, rarest, second }: Compiled): void {
  const isList = new Set(lists.map((it) => it.set));
  for (let cue = 0, i = 0, fresh = 0; cue < cues.length; cue++) {
    const begin = i;
    for (; i < cues[cue]!; i++) {
      while (isList.has(fresh)) fresh++;
      const isFresh = steps[i] === fresh;
      const last = i + 1 < cues[cue]! ? 0 : 1 + bounds[cue]!;
      numbers.push((last * 2 + (isFresh ? 1 : 0)) * 6 + GAPS.indexOf(gaps[i]!) * 2 + optional[i]!);
      if (isFresh) fresh++;
      else numbers.push(steps[i]!);
    }
    numbers.push(rarest[cue]! * (i - begin) + second[cue]!);
  }
}

/** Each form as the length that it shares with the one before it, and the rest. */
function frontCoded(sorted: readonly string[]): string {
  return sorted
    .map((form, i) => {
      const before = sorted[i - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(before.length, form.length, SHORT) && before[shared] === form[shared]) shared++;
      return signOf(shared) + form.slice(shared);
    })
    .join(' ');
}

const GAPS: readonly number[] = [0, 3, 8];

/** What was packed. */
export function unpack({ forms: text, numbers, names }: Packed): Compiled {
  const next = numbersIn(numbers);
  const forms = formsIn(text, next());
  const words = next();
  const ends = new Int32Array(next());
  const members = new Int32Array(next());
  const sets = next();
  const countOfLists = next();
  const steps = new Int32Array(next());
  const cues = new Int32Array(next());
  for (let group = 0, end = 0; group < ends.length; group++) {
    let member = 0;
    for (let left = next(); left > 0; left--) {
      member += next();
      members[end++] = member;
    }
    ends[group] = end;
  }
  const groups = new Int32Array(forms.length);
  for (let form = 0, seen = 0; form < forms.length; form++) {
    const back = next();
    groups[form] = back === 0 ? seen++ : seen - back;
  }
  const lists = Array.from({ length: countOfLists }, (_, i) => ({
    set: next(),
    name: names.split(' ')[i]!,
    within: rising(next),
  }));
  return {
    forms,
    words,
    groups,
    members,
    ends,
    sets,
    lists,
    steps,
    cues,
    ...cuesIn(next, lists, steps, cues),
  };
}

function rising(next: () => number): number[] {
  let value = 0;
  return Array.from({ length: next() }, () => {
    value += next();
    return value;
  });
}

/** Fills the steps and the cues. */
function cuesIn(
  next: () => number,
  lists: Compiled['lists'],
  steps: Int32Array,
  cues: Int32Array,
): Pick<Compiled, 'gaps' | 'optional' | 'bounds' | 'rarest' | 'second'> {
  const gaps = new Uint8Array(steps.length);
  const optional = new Uint8Array(steps.length);
  const bounds = new Uint8Array(cues.length);
  const rarest = new Uint8Array(cues.length);
  const second = new Uint8Array(cues.length);
  const isList = new Set(lists.map((it) => it.set));
  for (let step = 0, cue = 0, begin = 0, fresh = 0; step < steps.length; step++) {
    while (isList.has(fresh)) fresh++;
    const told = next();
    optional[step] = told & 1;
    gaps[step] = GAPS[(told >> 1) % 3]!;
    const last = Math.floor(told / 12);
    steps[step] = Math.floor(told / 6) % 2 === 1 ? fresh++ : next();
    if (last === 0) continue;
    const length = step + 1 - begin;
    const anchors = next();
    rarest[cue] = Math.floor(anchors / length);
    second[cue] = anchors % length;
    bounds[cue] = last - 1;
    cues[cue++] = step + 1;
    begin = step + 1;
  }
  return { gaps, optional, bounds, rarest, second };
}

function formsIn(text: string, count: number): string[] {
  const forms = text.split(' ');
  let before = '';
  for (let i = 0; i < count; i++) {
    const it = forms[i]!;
    const code = it.charCodeAt(0);
    before = before.slice(0, code === 33 ? BACKSLASH : code - 35) + it.slice(1);
    forms[i] = before;
  }
  return forms;
}

/** Cues as short texts, for bundles: they start without reading and numbering the cues, and hold no cue as it was written. */
import type { Compiled } from './cues.ts';
import type { Senses } from './senses.ts';

/** Cues, packed. Forms stand in alphabetical order, and each tells only what differs from the one before it. */
export interface Packed {
  readonly forms: string;
  readonly numbers: string;
  readonly lists: Compiled['lists'];
}

/** What a bundle holds of a language. */
export interface PackedSenses extends Omit<Senses, 'sentences' | 'headings'> {
  readonly sentences: Packed;
  readonly headings: Packed;
}

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

/** Reads numbers one after another. */
function numbersIn(text: string): () => number {
  let at = 0;
  const sign = (): number => {
    const code = text.charCodeAt(at++);
    return code === 33 ? BACKSLASH : code - 35;
  };
  return () => {
    const first = sign();
    if (first < SHORT) return first;
    if (first < LONG) return SHORT + (first - SHORT) * SIGNS + sign();
    const second = (first - LONG) * SIGNS + sign();
    return TWO + second * SIGNS + sign();
  };
}

/** @throws RangeError where there are too many forms or sets for three signs */
export function pack({ forms, members, sets, lists, steps, gaps, optional, cues, bounds }: Compiled): Packed {
  const sorted = [...forms].sort((a, b) => (a < b ? -1 : 1));
  const places = new Map(sorted.map((form, i) => [form, i]));
  const isList = new Set(lists.map((it) => it.set));
  const numbers = [forms.length, sets.length, members.length, steps.length, cues.length];
  for (let set = 0, i = 0; set < sets.length; set++) {
    const own: number[] = [];
    for (; i < sets[set]!; i++) own.push(members[i]!);
    // A list is told by its distance, after the forms: these rise, so that only their differences are told.
    const inside = own.filter((it) => it < 0);
    const rising = own.flatMap((it) => (it < 0 ? [] : [places.get(forms[it]!)!])).sort((a, b) => a - b);
    numbers.push(rising.length, inside.length);
    for (const [k, it] of rising.entries()) numbers.push(it - (rising[k - 1] ?? 0));
    for (const it of inside) numbers.push(set - ~it);
  }
  for (let cue = 0, i = 0, next = 0; cue < cues.length; cue++) {
    for (; i < cues[cue]!; i++) {
      while (isList.has(next)) next++;
      const isNext = steps[i] === next;
      const last = i + 1 < cues[cue]! ? 0 : 1 + bounds[cue]!;
      numbers.push((last * 2 + (isNext ? 1 : 0)) * 6 + Math.min(2, Math.ceil(gaps[i]! / 4)) * 2 + optional[i]!);
      if (isNext) next++;
      else numbers.push(steps[i]!);
    }
  }
  if (numbers.some((it) => it >= THREE)) throw new RangeError('There are too many cues to be packed.');
  return { forms: frontCoded(sorted), numbers: numbers.map(written).join(''), lists };
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

const GAPS = [0, 3, 8] as const;

/** What was packed, but for the order of the forms. */
export function unpack({ forms: text, numbers, lists }: Packed): Compiled {
  const next = numbersIn(numbers);
  const forms = formsIn(text, next());
  const sets = new Int32Array(next());
  const members = new Int32Array(next());
  const steps = new Int32Array(next());
  const gaps = new Uint8Array(steps.length);
  const optional = new Uint8Array(steps.length);
  const cues = new Int32Array(next());
  const bounds = new Uint8Array(cues.length);
  for (let set = 0, end = 0; set < sets.length; set++) {
    let left = next();
    const inside = next();
    for (let form = 0; left > 0; left--) {
      form += next();
      members[end++] = form;
    }
    for (left = inside; left > 0; left--) members[end++] = ~(set - next());
    sets[set] = end;
  }
  const isList = new Uint8Array(sets.length);
  for (const { set } of lists) isList[set] = 1;
  for (let step = 0, cue = 0, fresh = 0; step < steps.length; step++) {
    while (isList[fresh] === 1) fresh++;
    const told = next();
    optional[step] = told & 1;
    gaps[step] = GAPS[(told >> 1) % 3]!;
    const last = Math.floor(told / 12);
    steps[step] = Math.floor(told / 6) % 2 === 1 ? fresh++ : next();
    if (last === 0) continue;
    bounds[cue] = last - 1;
    cues[cue++] = step + 1;
  }
  return { forms, members, sets, lists, steps, gaps, optional, cues, bounds };
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

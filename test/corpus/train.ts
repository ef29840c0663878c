/**
 * Learns the weights of cues from the labelled documents and writes `server/weights.json`: `npm run train`.
 *
 * A logistic regression on what recognition collects: the score of a document for an element against its label.
 * Weights of cues and thresholds are drawn to those of their class, so that what little data says little about stays there.
 * `--check` writes nothing and prints what documents of owners that were left out get: ten folds by owner.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { collect, type Sighting } from '../../server/engine/collect.ts';
import { languageOf } from '../../server/engine/language.ts';
import { parse } from '../../server/engine/parse.ts';
import { type BlockReader, createBlockReader } from '../../server/engine/readBlock.ts';
import type { Element, Language } from '../../server/engine/types.ts';
import { scoreOf, UNLEARNED, type Weights } from '../../server/engine/weights.ts';
import { type Labelled, labelled } from './labels.ts';

/** One document and one element. */
interface Row {
  readonly owner: string;
  readonly language: Language;
  readonly element: string;
  readonly present: boolean;
  readonly doubtful: boolean;
  readonly set: Labelled['set'];
  readonly sightings: readonly Sighting[];
}

/** How strongly weights are drawn to their class, by cross-validation. */
export const PULL = { cue: 10, threshold: 20, shared: 20 };
const STEPS = 300;
const RATE = 0.02;
/** How steep the curve from score to probability is. */
const SLOPE = 3;

export function rowsOf(elements: readonly Element[], documents: readonly Labelled[]): Row[] {
  const readers: Partial<Record<Language, BlockReader>> = {};
  return documents.flatMap(({ text, labels, owner, set }) => {
    const charter = parse(text);
    const language = languageOf(charter);
    readers[language] ??= createBlockReader(elements, language);
    const collected = collect(charter, elements.length, readers[language]).elements;
    return labels.map((it) => ({
      ...it,
      owner,
      set,
      language,
      sightings: collected[elements.findIndex(({ id }) => id === it.element)]?.sightings ?? [],
    }));
  });
}

const SHARED = ['strong', 'weak', 'topic', 'around', 'content', 'hollow', 'second', 'third', 'support'] as const;
type Shared = (typeof SHARED)[number];
const START: Readonly<Record<Shared, number>> = { ...UNLEARNED, second: UNLEARNED.best[1], third: UNLEARNED.best[2] };
const index = (name: Shared): number => SHARED.indexOf(name);
const [STRONG, WEAK, HOLLOW, SECOND, THIRD, SUPPORT] = (['strong', 'weak', 'hollow', 'second', 'third', 'support'] as const).map(index) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** All weights as one vector: the shared ones, a threshold an element, and what each cue departs from its class. */
interface Space {
  readonly names: string[];
  readonly starts: number[];
  readonly pulls: number[];
}

/** A row with the places of its weights in the vector. */
interface Prepared {
  readonly present: boolean;
  readonly cost: number;
  readonly threshold: number;
  readonly sightings: readonly {
    readonly place: number;
    readonly hollow: boolean;
    readonly strong: readonly number[];
    readonly weak: readonly number[];
  }[];
}

function prepare(rows: readonly Row[]): { space: Space; prepared: Prepared[] } {
  const space: Space = { names: [], starts: [], pulls: [] };
  const known = new Map<string, number>();
  const place = (name: string, start: number, pull: number): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, space.names.length);
    space.starts.push(start);
    space.pulls.push(pull);
    return space.names.push(name) - 1;
  };
  for (const name of SHARED) place(name, START[name], PULL.shared);
  const costs = rowWeights(rows);
  const prepared = rows.map(({ element, language, present, sightings }, i) => {
    const cues = (role: 'strong' | 'weak', list: readonly string[]) =>
      list.map((it) => place(`${role} ${element} ${language} ${it}`, 0, PULL.cue));
    return {
      present,
      cost: costs[i]!,
      threshold: place(`threshold ${element}`, 1, PULL.threshold),
      sightings: sightings.map((it) => ({
        place: it.place === 'none' ? -1 : index(it.place),
        hollow: it.hollow,
        strong: cues('strong', it.strong),
        weak: cues('weak', it.weak),
      })),
    };
  });
  return { space, prepared };
}

/** Full-batch Adam; the gradient reaches the weights that the three best sentences of each row use. */
export function learn(rows: readonly Row[]): Weights {
  const { space, prepared } = prepare(rows);
  const size = space.names.length;
  const values = Float64Array.from(space.starts);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    for (const row of prepared) slope(row, values, gradient);
    for (let i = 0; i < size; i++) {
      const g = gradient[i]! + space.pulls[i]! * (values[i]! - space.starts[i]!);
      mean[i] = 0.9 * mean[i]! + 0.1 * g;
      square[i] = 0.99 * square[i]! + 0.01 * g * g;
      values[i]! -= (RATE * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-6);
      if (i < SHARED.length) values[i] = Math.min(i === SECOND || i === THIRD ? 0.6 : 3, Math.max(0, values[i]!));
    }
  }
  return weightsOf(space, values);
}

function slope({ sightings, threshold, present, cost }: Prepared, values: Float64Array, gradient: Float64Array): void {
  const best = [-1, -1, -1];
  const top = [0, 0, 0];
  sightings.forEach(({ place, hollow, strong, weak }, i) => {
    let weight = place < 0 ? 0 : values[place]!;
    for (const cue of strong) weight += Math.max(0, values[STRONG]! + values[cue]!);
    for (const cue of weak) weight += Math.max(0, values[WEAK]! + values[cue]!);
    if (hollow) weight *= values[HOLLOW]!;
    for (let k = 0; k < 3; k++) {
      if (best[k]! >= 0 && top[k]! >= weight) continue;
      best.splice(k, 0, i);
      top.splice(k, 0, weight);
      best.length = top.length = 3;
      break;
    }
  });
  const shares = [1, values[SECOND]!, values[THIRD]!];
  const support = Math.log2(1 + sightings.length);
  const score = shares[0]! * top[0]! + shares[1]! * top[1]! + shares[2]! * top[2]! + values[SUPPORT]! * support;
  const p = 1 / (1 + Math.exp(-SLOPE * (score - values[threshold]!)));
  const error = cost * (p - (present ? 1 : 0)) * SLOPE;
  gradient[threshold]! -= error;
  gradient[SUPPORT]! += error * support;
  gradient[SECOND]! += error * top[1]!;
  gradient[THIRD]! += error * top[2]!;
  best.forEach((at, k) => {
    const it = sightings[at];
    if (!it) return;
    const share = error * shares[k]! * (it.hollow ? values[HOLLOW]! : 1);
    if (it.place >= 0) gradient[it.place]! += share;
    for (const cue of it.strong) {
      gradient[STRONG]! += share;
      gradient[cue]! += share;
    }
    for (const cue of it.weak) {
      gradient[WEAK]! += share;
      gradient[cue]! += share;
    }
  });
}

/** Rare classes count as much as common ones, and rows in doubt half. */
function rowWeights(rows: readonly Row[]): number[] {
  const counts = new Map<string, number>();
  const key = (row: Row): string => `${row.element} ${row.present}`;
  for (const row of rows) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1);
  return rows.map((row) => (row.doubtful ? 0.5 : 1) * Math.sqrt(60 / (counts.get(key(row))! + 3)));
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** Cues that depart from their class by less than this are not written down. */
const NOTABLE = 0.1;

function weightsOf({ names }: Space, values: Float64Array): Weights {
  const elements: Record<string, { threshold: number; cues: Partial<Record<Language, Record<string, number>>> }> = {};
  names.forEach((name, i) => {
    const [role, element, language, ...cue] = name.split(' ');
    if (!element) return;
    elements[element] ??= { threshold: 1, cues: {} };
    if (role === 'threshold') elements[element].threshold = round(values[i]!);
    else if (Math.abs(values[i]!) >= NOTABLE) {
      const { cues } = elements[element];
      cues[language as Language] ??= {};
      cues[language as Language]![cue.join(' ')] = round(Math.max(0, values[index(role as Shared)]! + values[i]!));
    }
  });
  const shared = Object.fromEntries(SHARED.map((name) => [name, round(values[index(name)]!)])) as Record<Shared, number>;
  const { second, third, ...rest } = shared;
  return { ...rest, best: [1, second, third], elements };
}

/** What the weights say of a row, as recognition does. */
export function says(weights: Weights, row: Row): boolean {
  const sum = (role: 'strong' | 'weak', cues: readonly string[]): number =>
    cues.reduce((total, cue) => total + (weights.elements[row.element]?.cues[row.language]?.[cue] ?? weights[role]), 0);
  const scores = row.sightings
    .map(
      (it) =>
        ((it.place === 'none' ? 0 : weights[it.place]) + sum('strong', it.strong) + sum('weak', it.weak)) *
        (it.hollow ? weights.hollow : 1),
    )
    .sort((a, b) => b - a);
  return scoreOf(weights, scores) >= (weights.elements[row.element]?.threshold ?? 1);
}

/** Mean over elements of the mean of both F1, as the scorer of the corpus has it. */
export function macro(judged: readonly (Row & { says: boolean })[]): number {
  const f1 = (tp: number, fp: number, fn: number): number => (2 * tp) / (2 * tp + fp + fn);
  const means = [...new Set(judged.map((it) => it.element))].flatMap((element) => {
    const own = judged.filter((it) => it.element === element);
    const count = (present: boolean, said: boolean): number => own.filter((it) => it.present === present && it.says === said).length;
    const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)];
    const both = [...(tp + fn >= 3 ? [f1(tp, fp, fn)] : []), ...(tn + fp >= 3 ? [f1(tn, fn, fp)] : [])];
    return both.length > 0 ? [both.reduce((a, b) => a + b, 0) / both.length] : [];
  });
  return means.reduce((a, b) => a + b, 0) / means.length;
}

/** Ten folds by owner: each document is judged by weights that saw nothing of its owner. */
export function crossValidate(rows: readonly Row[], folds = 10): (Row & { says: boolean })[] {
  const owners = [...new Set(rows.map((it) => it.owner))];
  return Array.from({ length: folds }, (_, fold) => {
    const held = new Set(owners.filter((_, i) => i % folds === fold));
    const weights = learn(rows.filter((it) => !held.has(it.owner)));
    return rows.filter((it) => held.has(it.owner)).map((it) => ({ ...it, says: says(weights, it) }));
  }).flat();
}

async function main(): Promise<void> {
  const { catalog } = await import('../../server/catalog.ts');
  const documents = labelled();
  if (documents.length === 0) throw new Error('The labelled documents are not beside this checkout (../shared/corpus).');
  const rows = rowsOf(catalog.elements, documents);
  const report = (name: string, judged: readonly (Row & { says: boolean })[]): void => {
    const part = (keep: (row: Row) => boolean): string => macro(judged.filter(keep)).toFixed(3);
    console.log(
      `${name.padEnd(28)} all ${part(() => true)}  sure ${part((it) => !it.doubtful)}  tune ${part((it) => it.set === 'tune')}  tune sure ${part((it) => it.set === 'tune' && !it.doubtful)}  en ${part((it) => it.language === 'en')}  nl ${part((it) => it.language === 'nl')}`,
    );
  };
  report(
    'by class of cue',
    rows.map((it) => ({ ...it, says: says(UNLEARNED, it) })),
  );
  report('owners left out', crossValidate(rows));
  const weights = learn(rows);
  report(
    'on what was learned from',
    rows.map((it) => ({ ...it, says: says(weights, it) })),
  );
  if (process.argv.includes('--check')) return;
  writeFileSync(new URL('../../server/weights.json', import.meta.url), `${JSON.stringify(weights, null, 1)}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

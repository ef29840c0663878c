/** By which word of a cue one finds it: that of the set that fewest sentences have a word of. */
import type { Compiled, Draft, Member } from './cues.ts';

/** Words that most sentences have. */
const COMMON = new Set(
  (
    'the of and to in a an is are for on by be shall will may that with as or not all any their its this which who de het een en van in is te dat voor op met zijn worden wordt ' +
    'die door aan bij of als niet om over er tot zij hun deze dit kan'
  ).split(' '),
);

/** A rough share of the sentences that a form is in. */
const costOf = (form: string): number => (COMMON.has(form) ? 100 : form.startsWith('#') ? 50 : form.includes('*') ? 2 : 1);

/** By set, a rough share of the sentences that have a word of it. */
export function costsOf(sets: readonly (readonly Member[])[]): readonly number[] {
  const costs: number[] = [];
  for (const members of sets) costs.push(members.reduce<number>((sum, it) => sum + (typeof it === 'string' ? costOf(it) : costs[it]!), 0));
  return costs;
}

export function anchorsOf({ steps, optional, cues }: Draft, costs: readonly number[]): Pick<Compiled, 'rarest' | 'second'> {
  const rarest: number[] = [];
  const second: number[] = [];
  const rarer = (least: number, step: number): number => (costs[steps[step]!]! < costs[steps[least]!]! ? step : least);
  for (const [cue, end] of cues.entries()) {
    const begin = cues[cue - 1] ?? 0;
    const required: number[] = [];
    for (let step = begin; step < end; step++) if (optional[step] === 0) required.push(step);
    const found = required.reduce(rarer);
    const others = required.filter((it) => steps[it] !== steps[found]);
    rarest.push(found - begin);
    second.push((others.length === 0 ? found : others.reduce(rarer)) - begin);
  }
  return { rarest, second };
}

/** Which sets a word is in, and by which word one finds a cue: that of the set that fewest sentences have a word of. */
import type { Compiled } from './cues.ts';

/** Lists by key, one after another in one array: those of a key lie between the end of the key before it and its own. */
export interface Lists {
  readonly ends: Int32Array;
  readonly items: Int32Array;
}

export interface Anchors {
  /** By set, the cues of which it is the rarest. */
  readonly cues: Lists;
  /** By cue, its second rarest set, or -1. */
  readonly second: Int32Array;
}

/** Words that most sentences have. */
const COMMON = new Set(
  (
    'the of and to in a an is are for on by be shall will may that with as or not all any their its this which who de het een en van in is te dat voor op met zijn worden wordt ' +
    'die door aan bij of als niet om over er tot zij hun deze dit kan'
  ).split(' '),
);

/** A rough share of the sentences that a form is in. */
const costOf = (form: string): number => (COMMON.has(form) ? 100 : form.startsWith('#') ? 50 : form.includes('*') ? 2 : 1);

export function anchorsOf({ forms, sets, members, steps, optional, cues }: Compiled): Anchors {
  const costs = new Int32Array(sets.length);
  const formCosts = forms.map(costOf);
  for (let set = 0, i = 0; set < sets.length; set++) {
    for (; i < sets[set]!; i++) costs[set]! += members[i]! >= 0 ? formCosts[members[i]!]! : costs[~members[i]!]!;
  }
  const rarest = new Int32Array(cues.length).fill(-1);
  const second = new Int32Array(cues.length).fill(-1);
  for (let cue = 0, i = 0; cue < cues.length; cue++) {
    for (; i < cues[cue]!; i++) {
      const set = steps[i]!;
      if (optional[i] === 1 || set === rarest[cue]) continue;
      if (rarest[cue]! < 0 || costs[set]! < costs[rarest[cue]!]!) {
        second[cue] = rarest[cue]!;
        rarest[cue] = set;
      } else if (second[cue]! < 0 || costs[set]! < costs[second[cue]!]!) second[cue] = set;
    }
  }
  const byCue = listed(sets.length, (note) => {
    for (let cue = 0; cue < rarest.length; cue++) note(rarest[cue]!, cue);
  });
  return { cues: byCue, second };
}

/** By form, the sets that hold it, be it in another set, times two; plus one where cues are found by it. */
export function holdersOf({ forms, sets, members }: Compiled, anchored: Lists): Lists {
  return listed(forms.length, (note) => {
    const visit = (holder: number, set: number): void => {
      for (let i = set === 0 ? 0 : sets[set - 1]!; i < sets[set]!; i++) {
        if (members[i]! >= 0) note(members[i]!, holder);
        else visit(holder, ~members[i]!);
      }
    };
    for (let set = 0; set < sets.length; set++) {
      const cues = anchored.ends[set]! - (set === 0 ? 0 : anchored.ends[set - 1]!);
      visit(set * 2 + (cues > 0 ? 1 : 0), set);
    }
  });
}

/** @param name tells all items with their keys; it is asked twice */
function listed(keys: number, name: (note: (key: number, item: number) => void) => void): Lists {
  const ends = new Int32Array(keys);
  name((key) => void ends[key]!++);
  for (let key = 1; key < keys; key++) ends[key]! += ends[key - 1]!;
  const items = new Int32Array(ends[keys - 1] ?? 0);
  const next = new Int32Array(keys);
  for (let key = 1; key < keys; key++) next[key] = ends[key - 1]!;
  name((key, item) => {
    items[next[key]!++] = item;
  });
  return { ends, items };
}

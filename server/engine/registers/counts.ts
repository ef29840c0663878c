/** What is numbered in one count: the articles, the sections of one level in one section, the paragraphs of one article. */
import { countOf } from '../numbering.ts';
import { layoutOf } from '../summary.ts';
import type { PlaceEntry, PlaceTable, Reference, Summary } from '../types.ts';

export type Count = readonly PlaceEntry[];

/** A number in a count that is not the one after the number before it. */
export interface Slip {
  readonly count: Count;
  /** Index in the count. */
  readonly at: number;
  /** 0 where a number comes twice, 2 where one is missing. */
  readonly step: number;
}

/** Numbers that come twice or after a gap; in text order within each count. */
export const slipsIn = (summary: Summary, table: PlaceTable): Slip[] => countsOf(summary, table).flatMap((it) => slipsOf(it, summary));

function countsOf(summary: Summary, { places }: PlaceTable): PlaceEntry[][] {
  const sections = layoutOf(summary);
  const counts = new Map<string, PlaceEntry[]>();
  for (const it of places) {
    if (!/^(?:\d{1,3}\.){0,3}\d{1,3}$|^[IVX]{1,5}$/.test(it.number) || it.within === 'row') continue;
    const section = sections[it.section];
    const prefix = it.number.slice(0, it.number.lastIndexOf('.') + 1);
    const heading = it.within === 'heading';
    // Articles count on through chapters, or begin again in each; what has no word counts within what is around it.
    const around = heading ? (it.word && !prefix ? 'text' : section?.parent) : it.section;
    const style = `${it.type === 'member'} ${heading} ${it.word} ${/^\d/.test(it.number)}`;
    const key = `${style} ${prefix} ${around} ${heading && !it.word ? section?.depth : ''}`;
    const list = counts.get(key);
    if (list) list.push(it);
    else counts.set(key, [it]);
  }
  return [...counts.values()];
}

function slipsOf(count: Count, summary: Summary): Slip[] {
  if (count.length < 3) return [];
  const steps = count.map((it, i) => (i === 0 ? 1 : countOf(it.number) - countOf(count[i - 1]!.number)));
  const wrong = steps.flatMap((step, i) => (step === 1 || beginsAgain(count, i, summary) ? [] : [i]));
  // One slip in a count that goes well is a slip; a text with more of them counts in another way.
  if (wrong.length > 2 || wrong.length * 2 > count.length) return [];
  return wrong.flatMap((at) => (steps[at]! < 0 || steps[at]! > 3 ? [] : [{ count, at, step: steps[at]! }]));
}

/** `1` begins a new count in a list, a chapter or an annex. */
export function beginsAgain(count: Count, i: number, summary: Summary): boolean {
  const [before, it] = [count[i - 1]!, count[i]!];
  if (countOf(it.number) > 1) return false;
  const around = (place: PlaceEntry): number | undefined => layoutOf(summary)[place.section]?.parent;
  return countOf(before.number) !== 1 || it.within !== 'heading' || around(it) !== around(before);
}

/** Whether something refers to the second of two with one number, or to a missing number: it would come to mean something else. */
export function referredIn({ references }: PlaceTable): (slip: Slip) => boolean {
  let members = false;
  const numbers = new Set<string>();
  const counted = new Set<string>();
  const key = (type: Reference['type'], number: string | number): string => `${type} ${number}`;
  for (const { type, number, member, foreign } of references) {
    if (foreign || type === 'link') continue;
    if (member !== undefined || type === 'member') members = true;
    numbers.add(key(type, number));
    counted.add(key(type, countOf(number)));
  }
  return ({ count, at, step }) => {
    const it = count[at]!;
    if (it.type === 'member') return members;
    if (step === 0) return numbers.has(key(it.type, it.number));
    const from = countOf(it.number) - step;
    return Array.from({ length: step - 1 }, (_, i) => from + 1 + i).some((missing) => counted.has(key(it.type, missing)));
  };
}

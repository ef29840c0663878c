/** Numbers of sections: the next one, and what an inserted one does to those that follow. */

import { slugOf } from './registers/anchors.ts';
import { placesOf } from './registers/placeTable.ts';
import { sectionSpan } from './sections.ts';
import type { Block, Edit, PlaceEntry, PlaceTable, Summary } from './types.ts';

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** The number after this one, written in the same way: `7` and `8`, `3.1` and `3.2`, `IV` and `V`, `b` and `c`. */
export function nextNumber(number: string): string {
  const dot = number.lastIndexOf('.') + 1;
  return number.slice(0, dot) + next(number.slice(dot));
}

function next(number: string): string {
  const digits = /^\d+/.exec(number);
  if (digits) return String(Number(digits[0]) + 1);
  const upper = number.toUpperCase();
  const like = (text: string): string => (number === upper ? text : text.toLowerCase());
  // A single C, D, L or M is far more often a letter than a hundred.
  if (/^(?:[IVX]|[IVXLC]{2,})$/.test(upper)) return like(roman(arabic(upper) + 1));
  return String.fromCharCode(number.charCodeAt(0) + 1);
}

/** The count of a number without what stands before its last dot: 1 of `3.1`, 4 of `IV`; a letter has none. */
export function countOf(number: string): number {
  const last = number.slice(number.lastIndexOf('.') + 1);
  return /^\d/.test(last) ? Number.parseInt(last, 10) : arabic(last);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

function arabic(number: string): number {
  let rest = number;
  let value = 0;
  for (const [worth, sign] of ROMAN) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return value;
}

/**
 * Edits that make room for a section: the headings that follow in the same count, their sub numbers, and the references to them.
 *
 * @param word of the new heading, as the register of places has it: `artikel`, or empty
 * @param number of the new section
 * @param depth of the new section; where a number has no word, only sections of that depth count
 * @param at offset from which headings follow
 */
export function renumbering(summary: Summary, word: string, number: string, depth: number, at: number): Edit[] {
  return renumberedTo(summary, movedPlaces(summary, placesOf(summary), { word, number, depth, at }));
}

/** Edits that give places other numbers, with what stands under them and the references and links to them. */
export function renumberedTo(summary: Summary, places: ReadonlyMap<PlaceEntry, string>): Edit[] {
  if (places.size === 0) return [];
  const table = placesOf(summary);
  const moved = withSubs(summary, table, places);
  const edits = [
    ...Array.from(moved, ([{ digits }, text]) => ({ ...digits, text })),
    ...referenceEdits(table, moved),
    ...anchorEdits(summary, moved),
  ];
  const seen = new Set<number>();
  return edits.filter(({ start }) => !seen.has(start) && seen.add(start));
}

interface Room {
  readonly word: string;
  readonly number: string;
  readonly depth: number;
  readonly at: number;
}

type Moved = Map<PlaceEntry, string>;

/** The count ends where a number is not the next one: what follows is another count, or a gap that takes the new section. */
function movedPlaces({ charter }: Summary, { places }: PlaceTable, { word, number, depth, at }: Room): Moved {
  const moved: Moved = new Map();
  let expected = number;
  for (const place of places) {
    if (place.span.start < at || charter.blocks[place.block]!.block.type !== 'heading' || place.word !== word) continue;
    const section = charter.sections[place.section];
    if (!section || (word === '' && section.depth !== depth) || !sameShape(place.number, number)) continue;
    if (place.number.toLowerCase() !== expected.toLowerCase()) break;
    expected = nextNumber(expected);
    moved.set(place, expected);
  }
  return moved;
}

/** With a section move the numbers in it that begin with its own. */
function withSubs({ charter }: Summary, { places }: PlaceTable, moved: ReadonlyMap<PlaceEntry, string>): Moved {
  const all: Moved = new Map(moved);
  for (const [place, text] of moved) {
    if (charter.blocks[place.block]!.block.type !== 'heading') continue;
    const section = charter.sections[place.section];
    const end = section ? sectionSpan(charter, section).end : 0;
    for (const sub of places) {
      const inside = sub.span.start > place.span.start && sub.span.start < end;
      if (inside && sub.number.startsWith(`${place.number}.`)) all.set(sub, text + sub.number.slice(place.number.length));
    }
  }
  return all;
}

function sameShape(a: string, b: string): boolean {
  const prefix = (it: string): string => it.slice(0, it.lastIndexOf('.') + 1);
  return prefix(a) === prefix(b) && /^\d/.test(a.slice(prefix(a).length)) === /^\d/.test(b.slice(prefix(b).length));
}

function referenceEdits({ references, find, places }: PlaceTable, moved: ReadonlyMap<PlaceEntry, string>): Edit[] {
  return references.flatMap((reference) => {
    // The place without its member, which may be unnumbered: `artikel 8, tweede lid` is about article 8.
    const { member: _, ...whole } = reference;
    if (reference.type === 'member') return [];
    const target = find(whole);
    const head =
      target?.type === 'member' && !moved.has(target) ? places.find((it) => it.section === target.section && it.type !== 'member') : target;
    const text = head && moved.get(head);
    if (!text) return [];
    return [{ ...reference.digits, text: text + reference.number.slice(head.number.length) }];
  });
}

/** Links to the anchors of the headings, and the number that such a link shows. */
function anchorEdits({ charter }: Summary, moved: ReadonlyMap<PlaceEntry, string>): Edit[] {
  const renamed = new Map<string, { slug: string; from: string; to: string }>();
  for (const [{ block, digits, number }, text] of moved) {
    const { block: heading, start } = charter.blocks[block]!;
    if (heading.type !== 'heading') continue;
    renamed.set(slugOf(heading), { slug: slugOf(withNumber(heading, digits.start - start, number, text)), from: number, to: text });
  }
  return charter.blocks.flatMap(({ block, start }) =>
    block.links.flatMap(({ url, target, span, text }) => {
      const name = url.startsWith('#') ? renamed.get(decode(url.slice(1)).toLowerCase()) : undefined;
      if (!name) return [];
      const shown = block.source.indexOf(name.from, span.start);
      const edits = [{ start: start + target.start, end: start + target.end, text: `#${name.slug}` }];
      if (text.trimStart().startsWith(name.from) && shown >= 0 && shown < target.start) {
        edits.push({ start: start + shown, end: start + shown + name.from.length, text: name.to });
      }
      return edits;
    }),
  );
}

function withNumber(block: Block, at: number, number: string, text: string): Block {
  const put = (it: string): string => it.slice(0, at) + text + it.slice(at + number.length);
  return { ...block, source: put(block.source), prose: put(block.prose) };
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

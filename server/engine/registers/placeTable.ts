/** All places of a document and what points to them. */
import { createNotes, createTable } from '../notes.ts';
import { charterOf, layoutOf } from '../summary.ts';
import type { Charter, Place, PlaceEntry, PlaceTable, Reference, ReferenceEntry, Section, Span } from '../types.ts';
import { anchorsOf } from './anchors.ts';

const pointing = createNotes(({ type }, facts) => {
  const { places, references } = facts();
  return places.length + references.length > 0 ? { within: type, places, references } : undefined;
});

/** The register of places of a document. */
export const placesOf = createTable((summary): PlaceTable => {
  const places: PlaceEntry[] = [];
  const references: ReferenceEntry[] = [];
  for (const { note, index, start, section } of pointing(summary)) {
    const { within } = note;
    const lift = <It extends Place | Reference>(it: It) => ({
      ...it,
      block: index,
      within,
      section,
      span: moved(it.span, start),
      digits: moved(it.digits, start),
    });
    for (const it of note.places) places.push(lift(it));
    for (const it of note.references) references.push(lift(it));
  }
  const sections = layoutOf(summary);
  const members = membersOf(places);
  const find = finder(places, members, sections);
  const anchors = anchorsOf(summary);
  const isBroken = breakage(charterOf(summary), places, members, find, anchors);
  return { places, references, anchors, members, find, isBroken };
});

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function membersOf(places: readonly PlaceEntry[]): PlaceTable['members'] {
  const bySection = new Map<number, PlaceEntry[]>();
  for (const it of places) {
    if (it.type !== 'member') continue;
    const list = bySection.get(it.section);
    if (list) list.push(it);
    else bySection.set(it.section, [it]);
  }
  return (section) => bySection.get(section) ?? [];
}

function finder(
  places: readonly PlaceEntry[],
  members: PlaceTable['members'],
  sections: readonly Omit<Section, 'title'>[],
): PlaceTable['find'] {
  const byNumber = new Map<string, PlaceEntry[]>();
  const heads = new Map<number, PlaceEntry>();
  for (const it of places) {
    if (it.type === 'member') continue;
    const number = keyOf(it);
    const list = byNumber.get(number);
    if (list) list.push(it);
    else byNumber.set(number, [it]);
    if (!heads.has(it.section)) heads.set(it.section, it);
  }
  /** A member of an article, or the article where its members have no numbers. */
  const within = (section: number, number: string): PlaceEntry | undefined => {
    const list = members(section);
    return list.length === 0 ? heads.get(section) : list.find((it) => it.number === number);
  };
  return (reference) => {
    const { type, number, member, foreign } = reference;
    if (foreign || type === 'link') return undefined;
    if (type === 'member') return within(articleOf(sections, reference.section), number);
    const exact = best(byNumber.get(keyOf(reference)) ?? [], reference);
    if (exact) return member && /^\d/.test(member) && type === 'article' ? within(exact.section, member) : exact;
    const dot = number.lastIndexOf('.');
    const article = dot > 0 ? best(byNumber.get(keyOf({ type, number: number.slice(0, dot) })) ?? [], reference) : undefined;
    return article && members(article.section).find((it) => it.number === number.slice(dot + 1));
  };
}

/** `Article VI` is article 6; annexes go by letters, of which C and I are some. */
const keyOf = ({ type, number }: Pick<Reference, 'type' | 'number'>): string =>
  type !== 'annex' && /^[IVXLC]+$/.test(number) ? String(arabic(number)) : number.toLowerCase();

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function arabic(roman: string): number {
  const values = [...roman].map((it) => DIGITS[it]!);
  return values.reduce((sum, it, i) => sum + (it < (values[i + 1] ?? 0) ? -it : it), 0);
}

/** Only a document that numbers such places itself can lack one; what it cannot tell is not broken. */
function breakage(
  charter: Charter,
  places: readonly PlaceEntry[],
  members: PlaceTable['members'],
  find: PlaceTable['find'],
  anchors: PlaceTable['anchors'],
): PlaceTable['isBroken'] {
  const numbered = places.filter((it) => it.type === 'article' || it.type === 'section').length > 1;
  return (reference) => {
    const { type, number, foreign, block } = reference;
    if (foreign) return false;
    if (type === 'link') return number.length > 1 && number.startsWith('#') && !anchors.has(decoded(number.slice(1)));
    if (type === 'annex') return !find(reference);
    const { block: row, start } = charter.blocks[block]!;
    // A table that lists provisions of another text says so in its head.
    if (row.type === 'row' && row.cells?.some((cell) => Math.abs(reference.span.start - start - cell.start) < 3)) return false;
    if (type === 'member') return members(articleOf(charter.sections, reference.section)).length > 0 && !find(reference);
    return numbered && !find(reference);
  };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor).toLowerCase();
  } catch {
    return anchor.toLowerCase();
  }
}

/** The section with the article's number around a section without one. */
function articleOf(sections: readonly Omit<Section, 'title'>[], section: number): number {
  let at = section;
  while (at >= 0 && !sections[at]!.number && sections[at]!.parent >= 0) at = sections[at]!.parent;
  return at;
}

/** An annex is called an annex; articles and sections go by many words, the same one first. */
function best(list: readonly PlaceEntry[], { type, word }: ReferenceEntry): PlaceEntry | undefined {
  const fits = (it: PlaceEntry): boolean => (it.type === 'annex') === (type === 'annex');
  return list.find((it) => fits(it) && it.word === word) ?? list.find((it) => fits(it) && it.type === type) ?? list.find(fits);
}

/** All places of a document and what points to them. */
import { createLasting, createNotes, createTable } from '../notes.ts';
import { layoutOf } from '../summary.ts';
import type { Place, PlaceEntry, PlaceTable, Reference, ReferenceEntry, Section, Span } from '../types.ts';
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
  return {
    places,
    references,
    // What asks for these only depends on titles.
    get anchors() {
      return anchorsIn(summary);
    },
    members,
    find,
  };
});

export const anchorsIn = createTable(anchorsOf);

/** The anchors to which links of the text lead, with `#`, as often as they do. */
export const linkedAnchors = createLasting((summary) =>
  pointing
    .values(summary)
    .flatMap((it) => it.references)
    .flatMap(({ type, number }) => (type === 'link' && number.length > 1 && number.startsWith('#') ? [number] : [])),
);

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
  const numbered = new Map<string, PlaceEntry>();
  for (const it of places) {
    if (it.type === 'member') putFirst(numbered, `${it.section} ${it.number}`, it);
    else {
      putFirst(heads, it.section, it);
      const list = byNumber.get(keyOf(it));
      if (!list) byNumber.set(keyOf(it), [it]);
      // Of one word the first is meant.
      else if (!list.some(({ word }) => word === it.word)) list.push(it);
    }
  }
  /** A member of an article, or the article where its members have no numbers. */
  const within = (section: number, number: string): PlaceEntry | undefined =>
    members(section).length === 0 ? heads.get(section) : numbered.get(`${section} ${number}`);
  return (reference) => {
    const { type, number, member, foreign } = reference;
    if (foreign || type === 'link') return undefined;
    if (type === 'member') return within(articleOf(sections, reference.section), number);
    const exact = best(byNumber.get(keyOf(reference)) ?? [], reference);
    if (exact) return member && /^\d/.test(member) && type === 'article' ? within(exact.section, member) : exact;
    const dot = number.lastIndexOf('.');
    const article = dot > 0 ? best(byNumber.get(keyOf({ type, number: number.slice(0, dot) })) ?? [], reference) : undefined;
    return article && numbered.get(`${article.section} ${number.slice(dot + 1)}`);
  };
}

function putFirst<Key>(map: Map<Key, PlaceEntry>, key: Key, place: PlaceEntry): void {
  if (!map.has(key)) map.set(key, place);
}

/** `Article VI` is article 6; annexes go by letters, of which C and I are some. */
const keyOf = ({ type, number }: Pick<Reference, 'type' | 'number'>): string =>
  type !== 'annex' && /^[IVXLC]+$/.test(number) ? String(arabic(number)) : number.toLowerCase();

const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function arabic(roman: string): number {
  const values = [...roman].map((it) => DIGITS[it]!);
  return values.reduce((sum, it, i) => sum + (it < (values[i + 1] ?? 0) ? -it : it), 0);
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

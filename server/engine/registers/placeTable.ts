/** All places of a document and what points to them. */
import type { Block, PlaceEntry, PlaceTable, ReferenceEntry, Span, Summary } from '../types.ts';

const known = new WeakMap<Summary, PlaceTable>();

/** The register of places of a document, made once for a summary. */
export function placesOf(summary: Summary): PlaceTable {
  const made = known.get(summary) ?? make(summary);
  known.set(summary, made);
  return made;
}

function make(summary: Summary): PlaceTable {
  const { blocks } = summary.charter;
  const places: PlaceEntry[] = [];
  const references: ReferenceEntry[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const facts = summary.facts(i);
    const { start, section } = blocks[i]!;
    const lift = <T extends { readonly span: Span; readonly digits: Span }>(it: T) => ({
      ...it,
      block: i,
      section,
      span: moved(it.span, start),
      digits: moved(it.digits, start),
    });
    for (const it of facts.places) places.push(lift(it));
    for (const it of facts.references) references.push(lift(it));
  }
  const members = membersOf(places);
  return {
    places,
    references,
    anchors: anchorsOf(summary),
    members,
    find: finder(places, members, summary),
  };
}

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

function finder(places: readonly PlaceEntry[], members: PlaceTable['members'], { charter }: Summary): PlaceTable['find'] {
  const byNumber = new Map<string, PlaceEntry[]>();
  const heads = new Map<number, PlaceEntry>();
  for (const it of places) {
    if (it.type === 'member') continue;
    const number = it.number.toLowerCase();
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
    if (type === 'member') return within(articleOf(charter.sections, reference.section), number);
    const exact = best(byNumber.get(number.toLowerCase()) ?? [], reference);
    if (exact) return member && /^\d/.test(member) && type === 'article' ? within(exact.section, member) : exact;
    const dot = number.lastIndexOf('.');
    const article = dot > 0 ? best(byNumber.get(number.slice(0, dot).toLowerCase()) ?? [], reference) : undefined;
    return article && members(article.section).find((it) => it.number === number.slice(dot + 1));
  };
}

/** The section with the article's number around a section without one. */
function articleOf(sections: Summary['charter']['sections'], section: number): number {
  let at = section;
  while (at >= 0 && !sections[at]!.number && sections[at]!.parent >= 0) at = sections[at]!.parent;
  return at;
}

/** An annex is called an annex; articles and sections go by many words, the same one first. */
function best(list: readonly PlaceEntry[], { type, word }: ReferenceEntry): PlaceEntry | undefined {
  const fits = (it: PlaceEntry): boolean => (it.type === 'annex') === (type === 'annex');
  return list.find((it) => fits(it) && it.word === word) ?? list.find((it) => fits(it) && it.type === type) ?? list.find(fits);
}

function anchorsOf({ charter }: Summary): Map<string, number> {
  const anchors = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { block, section } of charter.blocks) {
    if (block.type === 'heading' && (block.form === 'atx' || block.form === 'setext')) {
      const slug = slugOf(block);
      let times = seen.get(slug) ?? 0;
      while (anchors.has(times === 0 ? slug : `${slug}-${times}`)) times++;
      seen.set(slug, times + 1);
      anchors.set(times === 0 ? slug : `${slug}-${times}`, section);
    }
    for (const name of explicit(block)) if (!anchors.has(name)) anchors.set(name, block.type === 'heading' ? section : -1);
  }
  return anchors;
}

/** The anchor that GitHub makes of a heading; its markup leaves no trace, while in `prose` it leaves blanks. */
export function slugOf({ source, prose }: Block): string {
  let text = '';
  for (let i = 0; i < prose.length; i++) if (prose[i] !== ' ' || source[i] === ' ') text += prose[i];
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** `<a name="x">`, `<h2 id="x">`, `{#x}`. */
function explicit({ source, type }: Block): string[] {
  if (type === 'code' || type === 'comment' || !/[=#]/.test(source)) return [];
  return Array.from(
    source.matchAll(/<[a-z]\w{0,9}\s[^<>]{0,200}?\b(?:id|name)=["']?([\w.-]{1,80})|\{#([\w-]{1,80})\}/gi),
    (it) => it[1] ?? it[2]!,
  );
}

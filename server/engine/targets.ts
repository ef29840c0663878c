/** What a place in the text speaks of: where that is defined, and where else it is spoken of. */

import { keyOf, labelsOf } from './labels.ts';
import { mentionAt, mentionsOf } from './mentions.ts';
import { placesOf } from './registers/placeTable.ts';
import { headingSpan, sectionSpan } from './sections.ts';
import type { NameEntry, Placed, PlaceEntry, ReferenceEntry, Span, Summary } from './types.ts';

export interface Target {
  /** What stands at the offset, in offsets of the text as all spans here. */
  readonly origin: Span;
  /** In text order; empty for a name that nothing defines. */
  readonly definitions: readonly Defined[];
  /** Other mentions, in text order. */
  readonly uses: readonly Span[];
  /** Where it is a name. */
  readonly name?: NameEntry;
  /** Where it is a section: its index. */
  readonly section?: number;
}

export interface Defined {
  readonly span: Span;
  /** With all that belongs to it, such as the text of an article. */
  readonly whole: Span;
}

/**
 * @param offset in the text; the end of a word counts as in it, since a cursor stands there
 * @param links whether links, their labels and anchors count, which some editors follow themselves
 */
export function targetAt(summary: Summary, offset: number, links: boolean): Target | undefined {
  return (
    (links ? linkAt(summary, offset) : undefined) ??
    labelAt(summary, offset, links) ??
    referenceAt(summary, offset, links) ??
    nameAt(summary, offset) ??
    headingAt(summary, offset, links)
  );
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
const wholeOf = ({ block, start }: Placed): Span => ({ start, end: start + block.source.length });

/** The block at an offset; one that ends there goes before one that begins. */
export const blockAt = ({ charter }: Summary, offset: number): Placed | undefined =>
  charter.blocks.find((it) => holds(wholeOf(it), offset));

function linkAt(summary: Summary, offset: number): Target | undefined {
  const placed = blockAt(summary, offset);
  const link = placed?.block.links.find(({ span }) => holds({ start: span.start + placed.start, end: span.end + placed.start }, offset));
  if (!placed || !link?.url.startsWith('#')) return undefined;
  const origin = { start: link.span.start + placed.start, end: link.span.end + placed.start };
  const section = placesOf(summary).anchors.get(anchorOf(link.url));
  if (section === undefined) return undefined;
  if (section >= 0) return { origin, ...ofSection(summary, section, true) };
  const definition = htmlAnchor(summary, link.url.slice(1));
  return definition && { origin, definitions: [definition], uses: linksTo(summary, (url) => url === link.url) };
}

const anchorOf = (url: string): string => {
  try {
    return decodeURIComponent(url.slice(1)).toLowerCase();
  } catch {
    return url.slice(1).toLowerCase();
  }
};

/** `<a id="x">` */
function htmlAnchor({ charter }: Summary, name: string): Defined | undefined {
  for (const placed of charter.blocks) {
    const at = placed.block.source.search(new RegExp(`\\b(?:id|name)=["']?${name.replace(/[^\w-]/g, '\\$&')}(?![\\w.-])`, 'i'));
    if (at >= 0) return { span: { start: placed.start + at, end: placed.start + at }, whole: wholeOf(placed) };
  }
  return undefined;
}

const linksTo = (summary: Summary, isIt: (url: string) => boolean): Span[] =>
  placesOf(summary).references.flatMap(({ type, number, span }) =>
    type === 'link' && number.startsWith('#') && isIt(number) ? [span] : [],
  );

function labelAt(summary: Summary, offset: number, links: boolean): Target | undefined {
  const labels = labelsOf(summary);
  const found = labels.find((it) => holds(it.span, offset) && (links || it.name.startsWith('^')));
  if (!found) return undefined;
  const same = labels.filter((it) => keyOf(it.name) === keyOf(found.name));
  const definitions = same.filter((it) => it.defines).map(({ span }) => ({ span, whole: wholeOf(blockAt(summary, span.start)!) }));
  return { origin: found.span, definitions, uses: same.filter((it) => !it.defines).map((it) => it.span) };
}

function referenceAt(summary: Summary, offset: number, links: boolean): Target | undefined {
  const { references, find } = placesOf(summary);
  const reference = references.find((it) => it.type !== 'link' && holds(it.span, offset));
  const place = reference && find(reference);
  return place && { origin: reference.span, ...ofPlace(summary, place, links) };
}

function nameAt(summary: Summary, offset: number): Target | undefined {
  const found = mentionAt(summary, offset);
  if (!found) return undefined;
  const { entry, mention } = found;
  const { blocks } = summary.charter;
  const definitions = entry.definitions.map(({ span, block }) => ({ span, whole: wholeOf(blocks[block]!) }));
  const isDefinition = (span: Span): boolean => definitions.some((it) => it.span.start === span.start);
  const uses = mentionsOf(entry, summary).flatMap(({ span }) => (isDefinition(span) ? [] : [span]));
  return { origin: mention.span, definitions, uses, name: entry };
}

/** In a heading that something points to, or on the number of a member. */
function headingAt(summary: Summary, offset: number, links: boolean): Target | undefined {
  const member = placesOf(summary).places.find((it) => it.type === 'member' && holds(it.span, offset));
  if (member) return { origin: member.span, ...ofPlace(summary, member, links) };
  const index = summary.charter.sections.findIndex((it) => holds(headingSpan(summary.charter, it), offset));
  const section = summary.charter.sections[index];
  const found = section && ofSection(summary, index, links);
  return found && found.uses.length > 0 ? { origin: headingSpan(summary.charter, section), ...found } : undefined;
}

type Found = Omit<Target, 'origin'>;

function ofPlace(summary: Summary, place: PlaceEntry, links: boolean): Found {
  const placed = summary.charter.blocks[place.block]!;
  if (placed.block.type === 'heading' && place.section >= 0) return ofSection(summary, place.section, links);
  const { references, find } = placesOf(summary);
  const uses = references.filter((it) => find(it) === place).map((it) => it.span);
  return { definitions: [{ span: place.digits, whole: wholeOf(placed) }], uses };
}

/** What refers to a member of an article refers to the article too. */
function ofSection(summary: Summary, index: number, links: boolean): Found {
  const section = summary.charter.sections[index]!;
  const { references, find, anchors } = placesOf(summary);
  const isHere = (it: ReferenceEntry): boolean => {
    if (it.type === 'link') return links && it.number.startsWith('#') && anchors.get(anchorOf(it.number)) === index;
    const place = it.type === 'member' ? undefined : find(it);
    return place?.section === index && (place.type === 'member' || summary.charter.blocks[place.block]!.block.type === 'heading');
  };
  const uses = references.filter(isHere).map((it) => it.span);
  return {
    definitions: [{ span: headingSpan(summary.charter, section), whole: sectionSpan(summary.charter, section) }],
    uses,
    section: index,
  };
}

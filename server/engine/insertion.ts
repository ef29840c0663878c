/** Where the clauses of an element go in a document, and the edits that put them there. */

import { headingLike, plainHeading } from './headingStyle.ts';
import { memberAfter, membersOf } from './members.ts';
import { nextNumber, renumbering } from './numbering.ts';
import { inOwnName } from './ownName.ts';
import { placesOf } from './registers/placeTable.ts';
import { headingSpan, sectionSpan } from './sections.ts';
import { asText } from './template.ts';
import type { Charter, Edit, Element, Facet, Placed, Reading, Section, Summary } from './types.ts';

/**
 * Edits that insert the clauses of an element in the language of the document: as a section at its place and in the style
 * of its neighbours, or after what the text already says of it.
 *
 * @returns edits in offsets of the text; a numbered section brings those that renumber what follows
 */
export function insertion(summary: Summary, element: Element, facets: readonly Facet[]): Edit[] {
  const { charter, recognition } = summary;
  const { language, kinds } = recognition;
  const reading = recognition.readings.get(element.id);
  const clauses = facets.map((it) => inOwnName(asText([it], language, kinds[0]), charter, language));
  const edits =
    reading && (reading.state !== 'missing' || reading.section >= 0)
      ? [addition(charter, reading, clauses)]
      : newSection(summary, element, clauses);
  const lineEnd = charter.text.includes('\r\n') ? '\r\n' : '\n';
  return edits.map((it) => ({ ...it, text: it.text.replace(/\r\n?|\n/g, lineEnd) }));
}

// ------------------------------------------------------------ a new section

interface Spot {
  readonly at: number;
  /** The sections on both sides, at the level of the new one. */
  readonly previous?: Section | undefined;
  readonly next?: Section | undefined;
}

function newSection(summary: Summary, element: Element, clauses: readonly string[]): Edit[] {
  const { charter, recognition } = summary;
  const { at, previous, next } = spotFor(summary, element);
  const model = previous?.number || !next?.number ? (previous ?? next) : next;
  const number = model?.number && (model === previous ? nextNumber(model.number.number) : model.number.number);
  const title = element.title[recognition.language];
  const { heading, gap } = model ? headingLike(charter, model, title, number) : plainHeading(title);
  const members = model ? membersOf(charter, model) : undefined;
  const body = members ? members.write(clauses) : clauses.join(' ');
  const insert = between(charter, at, `${heading}${gap}${body}`, previous ?? next);
  if (!model || !number) return [insert];
  return [insert, ...renumbering(summary, wordOf(summary, model), number, model.depth, at)];
}

const wordOf = (summary: Summary, section: Section): string =>
  placesOf(summary).places.find((it) => it.type !== 'member' && it.block >= section.heading)?.word ?? '';

/** After the last predecessor that the text has, else before what stands at the end of a charter. */
function spotFor(summary: Summary, element: Element): Spot {
  const { sections } = summary.charter;
  const last = firstOfTheEnd(summary);
  for (const id of [...element.after].reverse()) {
    const found = sectionOf(summary, summary.recognition.readings.get(id));
    const section = found && levelled(sections, found);
    if (!section || isTitle(sections, section) || isAnnex(section)) continue;
    if (last && section.heading >= last.heading) continue;
    return besides(summary.charter, section);
  }
  return last && element.id !== 'signatures' ? before(summary.charter, last) : atEnd(summary.charter);
}

function sectionOf({ charter }: Summary, reading: Reading | undefined): Section | undefined {
  if (!reading || reading.state === 'missing') return undefined;
  const evidence = reading.evidence[0];
  return charter.sections[reading.section] ?? (evidence && charter.sections[charter.blocks[evidence.block]?.section ?? -1]);
}

/** An only child without a number stands for its parent. */
function levelled(sections: readonly Section[], section: Section): Section {
  const parent = sections[section.parent];
  if (!parent || section.number || isTitle(sections, parent)) return section;
  return sections.filter((it) => it.parent === section.parent).length > 1 ? section : levelled(sections, parent);
}

/** The heading that has all others under it. */
const isTitle = (sections: readonly Section[], section: Section): boolean =>
  section === sections[0] &&
  !section.number &&
  (sections.length > 1 || section.depth === 1) &&
  sections.every((it, i) => i === 0 || it.parent >= 0);

const isAnnex = ({ number, title }: Section): boolean =>
  /^(?:bijlage|aanhangsel|annex|appendix|schedule|exhibit|attachment)/i.test(`${number?.word ?? ''}${title}`);

const top = (sections: readonly Section[]): Section[] => {
  const parent = sections.length > 0 && isTitle(sections, sections[0]!) ? 0 : -1;
  return sections.filter((it) => it.parent === parent);
};

/** Signatures, definitions at the end, annexes: the first of these in the last half of the text. */
function firstOfTheEnd(summary: Summary): Section | undefined {
  const { sections, blocks, text } = summary.charter;
  const closing = ['signatures', 'definitions'].map((id) => sectionOf(summary, summary.recognition.readings.get(id)));
  return top(sections).find(
    (it) =>
      blocks[it.heading]!.start > text.length / 2 &&
      (isAnnex(it) || closing.some((section) => section && section.heading >= it.heading && section.end <= it.end)),
  );
}

function besides(charter: Charter, section: Section): Spot {
  const next = charter.sections.find((it) => it.parent === section.parent && it.heading === section.end);
  return { at: edge(charter, sectionSpan(charter, section).end), previous: section, next };
}

function before(charter: Charter, section: Section): Spot {
  const previous = charter.sections.find((it) => it.parent === section.parent && it.end === section.heading);
  return { at: edge(charter, sectionSpan(charter, section).start), previous, next: section };
}

function atEnd(charter: Charter): Spot {
  return { at: edge(charter, charter.text.length), previous: top(charter.sections).at(-1) };
}

/** What stands right before a heading and belongs to it, an anchor or a comment, stays there; so do definitions at the end. */
function edge({ blocks, text }: Charter, at: number): number {
  let edge = at;
  for (let i = blocks.findLastIndex((it) => it.start < at); i >= 0; i--) {
    const { block, start } = blocks[i]!;
    const anchor = block.type !== 'heading' && block.prose.trim() === '' && /\b(?:id|name)=/.test(block.source);
    const tail = at === text.length && (block.type === 'definition' || block.type === 'footnote');
    if (!anchor && !tail && block.type !== 'comment') break;
    edge = start;
  }
  return edge;
}

/** The section with blank lines around it as its neighbour has them; a line drawn between sections is drawn again. */
function between({ text, blocks }: Charter, at: number, section: string, neighbour?: Section): Edit {
  const start = text.slice(0, at).trimEnd().length;
  // At the end of a text there may be millions of blank lines, and they do not count.
  const gap = at < text.length ? text.slice(start, at) : '';
  const lines = /(?:\r\n?|\n)[ \t]*(?=\S|$)/.exec(gap) ? gap.split(/\r\n?|\n/, 5).length - 1 : 0;
  const blank = '\n'.repeat(Math.min(4, Math.max(2, lines)));
  const ruled = neighbour && blocks[neighbour.heading - 1]?.block.type === 'break' && blocks[neighbour.end - 1]?.block.type === 'break';
  const rule = ruled ? `${blocks[neighbour.end - 1]!.block.source.trim()}${blank}` : '';
  if (at < text.length) return { start: at, end: at, text: `${section}${blank}${rule}` };
  return { start, end: start, text: `${start === 0 ? '' : blank}${section}` };
}

// ------------------------------------------------------------ more in a section

function addition(charter: Charter, reading: Reading, clauses: readonly string[]): Edit {
  const block = reading.evidence[0]?.block;
  const taken = charter.sections[reading.section];
  // A title may name the subject of a section further down.
  const section =
    taken && block !== undefined && isTitle(charter.sections, taken) ? charter.sections[charter.blocks[block]!.section] : taken;
  if (!section) return afterBlock(charter, lastOfRun(charter.blocks, block ?? charter.blocks.length - 1), clauses.join(' '));
  const member = memberAfter(charter, section, clauses);
  if (member) return member;
  let last = section.ownEnd - 1;
  while (last >= section.body && isBetween(charter.blocks[last]!)) last--;
  if (last >= section.body) return afterBlock(charter, last, clauses.join(' '));
  const at = headingSpan(charter, section).end;
  return { start: at, end: at, text: `\n\n${clauses.join(' ')}` };
}

const isBetween = ({ block }: Placed): boolean => block.type === 'break' || block.type === 'comment' || block.type === 'definition';

/** The end of the list or table that a block stands in. */
function lastOfRun(blocks: readonly Placed[], index: number): number {
  const { type } = blocks[index]?.block ?? {};
  let last = index;
  while ((type === 'item' || type === 'row') && blocks[last + 1]?.block.type === type) last++;
  return last;
}

function afterBlock({ blocks, text }: Charter, index: number, clauses: string): Edit {
  const placed = blocks[index];
  const at = placed ? placed.start + placed.block.source.trimEnd().length : text.length;
  return { start: at, end: at, text: `\n\n${clauses}` };
}

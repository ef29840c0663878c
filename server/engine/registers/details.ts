/** Where a text goes into more detail than a founding text should. */
import { createAnswer, createLasting, createNotes, type Noted } from '../notes.ts';
import { charterOf, layoutOf, sectionsOf } from '../summary.ts';
import type { Block, Placed, Section, Span, Summary } from '../types.ts';
import { specifications } from './specifications.ts';
import { cellsOf, tablesOf } from './tables.ts';

export interface Detail {
  /** What could go to an annex: the section under an article that holds it. */
  readonly section?: Section | undefined;
  readonly at: Span;
  readonly kind: 'headings' | 'lists' | 'table';
}

export interface Limits {
  readonly headings: number;
  readonly lists: number;
  readonly rows: number;
}

/** Items of lists in lists. */
const nested = createNotes(({ type, depth, source }) =>
  type === 'item' && depth > 1 ? { depth, length: source.trimEnd().length } : undefined,
);

/** A line of a specification; how many times the rows of a table make one. */
const line = (pattern: RegExp): ReturnType<typeof createNotes<number>> =>
  createNotes(({ type, source }) =>
    (type === 'item' || type === 'paragraph') && pattern.test(source.slice(0, LOOKED_AT)) ? source.trimEnd().length : undefined,
  );
const LOOKED_AT = 160;

/** `cache.ttl_seconds = 3600`, `GET /api/objects`, `The system shall show`. */
const specified = [
  { lines: line(/^\s*(?:[-*+]\s+)?`?[a-z][a-z\d-]*(?:[._][a-z\d-]+)+`?\s?[=:]\s?\S/i), least: 1 },
  { lines: line(/^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?`?(?:GET|POST|PUT|PATCH|DELETE)\s\//), least: 1 },
  {
    lines: line(
      /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:\*\*)?(?:[A-Z]{2,6}[-_ ]?\d{1,4}(?:\*\*)?[.:]?\s)?(?:the|het|de)\s(?:system|application|software|screen|interface|database|systeem|applicatie|scherm)\s/i,
    ),
    least: 2,
  },
] as const;

/** Where at least so many lines stand in one section: the first of them. */
function runsOf(lines: readonly Noted<number>[], least: number): { start: number; length: number; section: number }[] {
  const bySection = new Map<number, Noted<number>[]>();
  for (const it of lines) bySection.set(it.section, [...(bySection.get(it.section) ?? []), it]);
  return [...bySection.values()].flatMap((own) =>
    own.length < least ? [] : [{ start: own[0]!.start, length: own[0]!.note, section: own[0]!.section }],
  );
}

/** Sections with at least so many particulars: the block with the first of them. */
function dense(summary: Summary, least: number): { start: number; length: number; section: number }[] {
  const bySection = new Map<number, { start: number; length: number; section: number; count: number }>();
  for (const { note, start, section } of specifications(summary)) {
    const known = bySection.get(section);
    if (known) known.count += note.count;
    else bySection.set(section, { start, section, ...note });
  }
  return [...bySection.values()].filter((it) => it.count >= least);
}

/** A row of a technical table says a name and a type. */
const PARTICULARS_A_ROW = 2;

/** One detail for each section, the first in the text; annexes are for details. */
export function detailsOf(summary: Summary, limits: Limits): Detail[] {
  const sections = layoutOf(summary);
  const annexes = new Set(annexesIn(summary));
  const title = sections[0] && sections.every((it, i) => i === 0 || it.parent >= 0) ? 0 : -1;
  const found = new Map<number, Detail>();
  const add = (kind: Detail['kind'], at: Span, section: number): void => {
    const chain = chainOf(sections, section, title);
    if (chain.some((it) => annexes.has(it))) return;
    const holder = chain.at(-2) ?? chain.at(-1) ?? -1;
    if (!found.has(holder)) found.set(holder, { section: charterOf(summary).sections[holder], at, kind });
  };
  for (const { note, start, section } of nested(summary))
    if (note.depth > limits.lists) add('lists', { start, end: start + note.length }, section);
  for (const { header, rows } of tablesOf(summary))
    if (rows.length >= limits.rows && isTechnical(header.block)) add('table', spanOf(header), header.section);
  for (const { lines, least } of specified)
    for (const { start, length, section } of runsOf(lines(summary), least * limits.rows))
      add('table', { start, end: start + length }, section);
  for (const { start, length, section } of dense(summary, PARTICULARS_A_ROW * limits.rows))
    add('table', { start, end: start + length }, section);
  for (const [i, section] of sections.entries())
    if (!/\p{L}/u.test(section.number?.word ?? '') && chainOf(sections, i, title).length > limits.headings)
      add('headings', firstLine(summary, section), i);
  return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}

const spanOf = ({ block, start }: Placed): Span => ({ start, end: start + block.source.trimEnd().length });
/** Whether there is a heading and how it reads says the section; where it ends, its block. */
const firstLine = (summary: Summary, { heading }: Layout): Span => spanOf(charterOf(summary).blocks[heading]!);

/** From a section to its outermost one below the title. */
function chainOf(sections: readonly Layout[], index: number, title: number): number[] {
  const chain: number[] = [];
  for (let i = index; i >= 0 && i !== title; i = sections[i]!.parent) chain.push(i);
  return chain;
}

type Layout = Omit<Section, 'title'>;

const isAnnex = ({ number, title }: Section): boolean =>
  /^(?:bijlagen?|annex|appendix|appendices|schedule|aanhangsel|technical annex|technische bijlage)/i.test(`${number?.word ?? ''}${title}`);

const titledAnnex = createLasting((summary) => sectionsOf(summary).flatMap((it, i) => (isAnnex(it) ? [i] : [])));
/** The sections that are annexes by their titles. */
const annexesIn = createAnswer(titledAnnex);

const COLUMNS =
  /^(?:veld(?:naam)?|field(?: name)?|type|data ?type|lengte|length|verplicht|required|mandatory|attribuut|attribute|kolom|column|formaat|format|waarden?|values?|default|standaardwaarde|parameter|cardinaliteit|cardinality|xpath|poort|port|protocol|endpoint|methode?|parameters|scherm|screen|knop|button|instelling|setting|elementnaam|call|aanroep|request|response|payload|status ?code|success|succes|error|fout|url)$/i;

/** The header of a list of fields, parameters or settings. */
const isTechnical = (header: Block): boolean => cellsOf(header).filter((it) => COLUMNS.test(it)).length >= 2;

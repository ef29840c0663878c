/** The phases of a document, from tables, sentences and headings, with where they begin and end. */
import type { Block, DateMention, Duration, Facts, Language, Section, Span, Summary } from '../types.ts';
import { type Mention, sentencePhases } from './phaseSentences.ts';
import { cellsOf, columnsOf, tablesOf } from './tables.ts';

export interface Phase {
  /** As written, without article. */
  readonly name: string;
  /** Offsets of its name, or of its heading. */
  readonly span: Span;
  /** Spans of dates and durations are offsets of the text. */
  readonly from?: DateMention | undefined;
  readonly to?: DateMention | undefined;
  readonly length?: Duration | undefined;
  /** A blank to fill in stands where its time should be: reported as such. */
  readonly blank: boolean;
  /** Words that leave its end open: `zolang dat nodig is`. */
  readonly openEnded: boolean;
  /** Offset at which a sentence about its length can be inserted, or the span of an empty cell. */
  readonly gap?: Span;
  /** It is a row of a table. */
  readonly row: boolean;
  /** Phases of one list have one number, in the order in which they are written. */
  readonly list: number;
  readonly section: number;
}

const kept = new WeakMap<object, readonly Phase[]>();

/** The phases of a document in text order; kept for as long as the document is. */
export function phasesOf(summary: Summary): readonly Phase[] {
  let known = kept.get(summary.charter);
  if (!known) {
    known = [...inTables(summary), ...inSentences(summary), ...inHeadings(summary)];
    kept.set(summary.charter, known);
  }
  return known;
}

const NAME = /^(?:(?:naam|name)\s)?(?:fasen?|phases?|stages?|increment(?:en|s)?|tranches?|time ?box(?:es)?|iterations?|iteraties?)\b/i;
const START = /^(?:begin|start|van(?:af)?|aanvang|from)\b|(?:begin|start)(?:datum|dat[ue])$/i;
const END = /^(?:eind|ends?|tot|until|till|to|gereed|finish)|(?:eind|end)(?:datum| date)$/i;
const LENGTH = /^(?:duur|lengte|looptijd|doorlooptijd|termijn|length|duration|term)\b/i;

function inTables(summary: Summary): Phase[] {
  const { blocks } = summary.charter;
  return tablesOf(summary.charter).flatMap(({ header, rows }) => {
    const head = cellsOf(blocks[header]!.block);
    const name = head.findIndex((it) => NAME.test(it));
    const [start, end, length] = [START, END, LENGTH].map((it) => head.findIndex((cell) => it.test(cell))) as [number, number, number];
    if (name < 0 || Math.max(start, end, length) < 0) return [];
    return rows.flatMap((row) => rowPhase(summary, row, header, name, start, end, length) ?? []);
  });
}

function rowPhase(
  summary: Summary,
  row: number,
  list: number,
  name: number,
  start: number,
  end: number,
  length: number,
): Phase | undefined {
  const { block, start: at, section } = summary.charter.blocks[row]!;
  const { prose } = block;
  const cells = columnsOf(block);
  const title = cells[name];
  if (!title || prose.slice(title.start, title.end).trim() === '' || /^tota/i.test(prose.slice(title.start).trim())) return undefined;
  const facts = summary.facts(row);
  const inCell = <T extends { span: Span }>(list: readonly T[], i: number): T | undefined => {
    const found = list.filter((it) => cells[i] && cells[i].start <= it.span.start && it.span.end <= cells[i].end);
    return found.length === 1 ? moved(found[0]!, at) : undefined;
  };
  const text = (i: number): string => (cells[i] ? prose.slice(cells[i].start, cells[i].end).trim() : '');
  const open = [end, length].find((i) => i >= 0 && cells[i] && /^[-–—?]?$/.test(text(i)) && blankless(block, cells[i]!));
  const closed = [end, length].some((i) => i >= 0 && !/^[-–—?]?$/.test(text(i)));
  return {
    name: prose.slice(title.start, title.end).trim(),
    span: trimmed(prose, title, at),
    from: inCell(facts.dates, start),
    to: inCell(facts.dates, end),
    length: inCell(facts.durations, length),
    blank: facts.blanks.length > 0,
    openEnded: false,
    ...(open !== undefined && !closed && { gap: shift(cells[open]!, at) }),
    row: true,
    list,
    section,
  };
}

/** Prose blanks out code and links; the source says whether a cell is empty. */
const blankless = ({ source }: Block, { start, end }: Span): boolean => /^[-–—?\s]*$/.test(source.slice(start, end));

function inSentences(summary: Summary): Phase[] {
  const { blocks, sections } = summary.charter;
  const { language } = summary.recognition;
  return blocks.flatMap(({ block, start, section }, index) => {
    if (block.type !== 'paragraph' && block.type !== 'item') return [];
    return mentionsOf(block, () => summary.facts(index), language).map((it) => ({
      name: it.name,
      span: shift(it.span, start),
      from: it.from && moved(it.from, start),
      to: it.to && moved(it.to, start),
      length: it.length && moved(it.length, start),
      blank: it.blank,
      openEnded: it.openEnded,
      gap: { start: start + it.end, end: start + it.end },
      row: false,
      list: sections[section]?.heading ?? -1,
      section,
    }));
  });
}

const TITLE = /^(?:fase|phase|stage) (?:\d{1,2}|[IVX]{1,4}|[A-D])(?!\p{L})|^(?:\p{L}+(?:[ -]\p{L}+)?[ -])?(?:fase|phase)$|^\p{L}+fase$/iu;

/** A section about one phase: everything in it may say when it ends. */
function inHeadings(summary: Summary): Phase[] {
  const { charter } = summary;
  return charter.sections.flatMap((section, index) => {
    const { word = '', number = '' } = section.number ?? {};
    const title = /^(?:fase|phase|stage)$/i.test(word) ? `${word} ${number}` : section.title;
    if (!TITLE.test(title)) return [];
    const facts = range(section).map((i) => summary.facts(i));
    return [
      {
        name: title,
        span: section.headingSpan,
        from: undefined,
        to: facts.flatMap((it) => it.dates)[0],
        length: facts.flatMap((it) => it.durations)[0],
        blank: facts.some((it) => it.blanks.length > 0),
        openEnded: false,
        gap: { start: section.headingSpan.end, end: section.headingSpan.end },
        row: false,
        list: -2 - section.parent,
        section: index,
      },
    ];
  });
}

const range = ({ heading, end }: Section): number[] => Array.from({ length: end - heading }, (_, i) => heading + i);

const found: Readonly<Record<Language, WeakMap<Block, readonly Mention[]>>> = { en: new WeakMap(), nl: new WeakMap() };

function mentionsOf(block: Block, facts: () => Facts, language: Language): readonly Mention[] {
  let known = found[language].get(block);
  if (!known) {
    known = sentencePhases(block, facts, language);
    found[language].set(block, known);
  }
  return known;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const moved = <T extends { span: Span }>(it: T, by: number): T => ({ ...it, span: shift(it.span, by) });

function trimmed(prose: string, { start, end }: Span, by: number): Span {
  const text = prose.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: by + start + lead, end: by + start + lead + text.trim().length };
}

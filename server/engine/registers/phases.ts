/** The phases of a document, from tables, sentences and headings, with where they begin and end. */
import { between, createAnswer, createLasting, createNotes, createTable, type Noted } from '../notes.ts';
import { headingSpan } from '../sections.ts';
import { charterOf, factsIn, languageIn, layoutOf, sectionsOf } from '../summary.ts';
import type { Block, DateMention, Duration, Facts, Placed, Span, Summary } from '../types.ts';
import { announcesPhases, labelledPhase } from './phaseLists.ts';
import { BEGINS, type Mention, OPEN, sentencePhases } from './phaseSentences.ts';
import { END, START } from './tableDays.ts';
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

/** The phases of a document, those of tables first. */
export const phasesOf = createTable((summary): readonly Phase[] => [...inTables(summary), ...inSentences(summary), ...inHeadings(summary)]);

const NAME =
  /^(?:(?:naam|name)\s)?(?:fasen?|phases?|stages?|increment(?:en|s)?|tranches?|time ?box(?:es)?|iterations?|iteraties?|stap(?:pen)?|steps?)\b/i;
/** Both days in one cell. */
const PERIOD = /^(?:periode|period|tijdvak|wanneer|when|data|dates|planning)\b/i;
const LENGTH = /^(?:duur|lengte|looptijd|doorlooptijd|termijn|length|duration|term)\b/i;

function inTables(summary: Summary): Phase[] {
  const language = languageIn(summary);
  return tablesOf(summary).flatMap(({ header, rows }) => {
    const head = cellsOf(header.block);
    const name = head.findIndex((it) => NAME.test(it));
    if (name < 0) return [];
    const at = (title: RegExp): number => head.findIndex((cell) => title.test(cell));
    const [start, end, length, period] = [at(START), at(END), at(LENGTH), at(PERIOD)];
    if (Math.max(start, end, length, period) < 0) return [];
    return rows.flatMap((row) => rowPhase(row, factsIn(row.block, language), header.index, { name, start, end, length, period }) ?? []);
  });
}

interface Columns {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly length: number;
  readonly period: number;
}

function rowPhase({ block, start: at, section }: Placed, facts: Facts, list: number, columns: Columns): Phase | undefined {
  const { name, start, end, length, period } = columns;
  const { prose } = block;
  const cells = columnsOf(block);
  const title = cells[name];
  if (!title || prose.slice(title.start, title.end).trim() === '' || /^tota/i.test(prose.slice(title.start).trim())) return undefined;
  const inCell = <T extends { span: Span }>(list: readonly T[], i: number): T | undefined => {
    const found = list.filter((it) => cells[i] && cells[i].start <= it.span.start && it.span.end <= cells[i].end);
    return found.length === 1 ? moved(found[0]!, at) : undefined;
  };
  const both =
    period < 0 ? [] : facts.dates.filter((it) => cells[period] && cells[period].start <= it.span.start && it.span.end <= cells[period].end);
  const [first, last] = both.length === 2 ? both.map((it) => moved(it, at)) : [];
  const text = (i: number): string => (cells[i] ? prose.slice(cells[i].start, cells[i].end).trim() : '');
  const open = [end, length].find((i) => i >= 0 && cells[i] && OPEN_CELL.test(text(i)) && blankless(block, cells[i]!));
  const closed = [end, length].some((i) => i >= 0 && !OPEN_CELL.test(text(i)));
  return {
    name: prose.slice(title.start, title.end).trim(),
    span: trimmed(prose, title, at),
    from: first ?? inCell(facts.dates, start),
    to: last ?? inCell(facts.dates, end),
    length: inCell(facts.durations, length),
    blank: facts.blanks.length > 0,
    openEnded: [length, period].some((i) => i >= 0 && !last && OPEN.test(text(i).slice(0, 1000))),
    ...(open !== undefined && !closed && { gap: shift(cells[open]!, at) }),
    row: true,
    list,
    section,
  };
}

const OPEN_CELL =
  /^(?:[-–—?]?|(?:nog |still )?open|onbepaald|onbeperkt|onbekend|geen (?:einde|einddatum)|tot nader order|zo ?lang .{3,40}|open[- ]ended|until further notice|as long as .{3,40}|indefinite|unlimited|unknown|no end(?: date)?)$/i;

/** Prose blanks out code and links; the source says whether a cell is empty. */
const blankless = ({ source }: Block, { start, end }: Span): boolean => OPEN_CELL.test(source.slice(start, end).trim());

const mentions = createNotes((block, facts, language) => {
  if (block.type !== 'paragraph' && block.type !== 'item') return undefined;
  const found = sentencePhases(block, facts, language);
  return found.length > 0 ? found : undefined;
});

function inSentences(summary: Summary): Phase[] {
  const sections = layoutOf(summary);
  const found = [...mentions(summary), ...inLists(summary)].sort((a, b) => a.start - b.start);
  return found.flatMap(({ note, start, section }) =>
    note.map((it) => ({
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
    })),
  );
}

const labels = createNotes((block, facts) => {
  const found = labelledPhase(block, facts);
  return found && [found];
});

/** Two labels or more in a section on phases, where their sentences name no phase. */
function inLists(summary: Summary): readonly Noted<readonly Mention[]>[] {
  const announced = announcesPhases(summary);
  const own = labels(summary).filter(({ section }) => announced[section]);
  if (own.length < 2) return [];
  const told = new Set(mentions(summary).map(({ index }) => index));
  const listed = own.filter(({ index }) => !told.has(index));
  return listed.filter(({ section }) => own.filter((it) => it.section === section).length > 1);
}

const TITLE =
  /^(?:fase|phase|stage) (?:\d{1,2}|[IVX]{1,4}|[A-D])(?!\p{L})|^(?:\p{L}+(?:[ -]\p{L}+)?[ -])?(?:fase|phase)(?:\s?[(:,–].*)?$|^\p{L}+fase(?:\s?[(:,–].*)?$/iu;
const STEP = /^(?:stap|step) (?:\d{1,2}|[IVX]{1,4}|[A-D])(?!\p{L})/iu;

/** `Starts on 1 May`, and nothing says when it ends. */
const startsOn = (prose: string, { span }: DateMention): boolean =>
  BEGINS.test(prose.slice(0, span.start).slice(-30)) &&
  /(?<!\p{L})(?:start|begin|aanvang|vangt|commence|opens)/iu.test(prose.slice(0, LOOKED_AT));
const LOOKED_AT = 500;

/** What tells a time, in any block. */
const times = createNotes((_, facts) => {
  const { dates, durations, blanks } = facts();
  return dates.length + durations.length + blanks.length > 0 ? { dates, durations, blanks: blanks.length } : undefined;
});

/** Most titles are seen at a glance to be of no phase. */
const ABOUT = /fase|phase|stage|stap|step/iu;

const titles = createLasting((summary) =>
  sectionsOf(summary).flatMap(({ title, number }, index) => {
    const numbered = number && /^(?:fase|phase|stage|stap|step)$/i.test(number.word) ? `${number.word} ${number.number}` : title;
    return ABOUT.test(numbered) && (TITLE.test(numbered) || STEP.test(numbered)) ? [{ index, title: numbered }] : [];
  }),
);
/** The sections with the title of a phase or a step. */
const titledOf = createAnswer(titles);

/** A section about one phase: everything in it may say when it ends. */
function inHeadings(summary: Summary): Phase[] {
  const sections = layoutOf(summary);
  return titledOf(summary).flatMap(({ index, title }) => {
    const section = sections[index]!;
    const heading = headingSpan(charterOf(summary), section);
    const within = between(times(summary), section.heading, section.end);
    const days = within.flatMap(({ note, block, start }) =>
      note.dates.map((it) => ({ ...moved(it, start), begins: startsOn(block.prose, it) })),
    );
    const [from, to] = days.length === 2 ? days : days[0]?.begins && days.length === 1 ? [days[0]] : [undefined, days[0]];
    // A step of a procedure is no phase, but for one with two days.
    if (!from && STEP.test(title)) return [];
    return [
      {
        name: title,
        span: heading,
        from,
        to,
        length: within.flatMap(({ note, start }) => note.durations.map((it) => moved(it, start)))[0],
        blank: within.some((it) => it.note.blanks > 0),
        openEnded: false,
        gap: { start: heading.end, end: heading.end },
        row: false,
        list: -2 - section.parent,
        section: index,
      },
    ];
  });
}

const parallels = createNotes(({ source }) =>
  /parallel|overlap(?!(?:pen|s)? (?:niet|not)| elkaar niet)(?<!(?:no|not|never|niet|geen|zonder) overlap)|deliberate|on purpose|bewust|opzettelijk|met opzet|gelijktijdig|tegelijk|naast elkaar|simultaneous|side by side|at the same time|concurrent|(?:summer|winter|christmas|holiday)[ -]?(?:break|recess|holidays)|zomerreces|zomervakantie|(?:ligt|liggen|staat) .{0,40}stil(?![a-z])|no work is done|work (?:stops|pauses|is suspended)|pauze|a pause|rustperiode/i.test(
    source,
  )
    ? true
    : undefined,
);

/** The section of a phase says that phases run side by side. */
export function isParallel(summary: Summary, { section }: Phase): boolean {
  const around = layoutOf(summary)[section];
  return around !== undefined && between(parallels(summary), around.heading, around.end).length > 0;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const moved = <T extends { span: Span }>(it: T, by: number): T => ({ ...it, span: shift(it.span, by) });

function trimmed(prose: string, { start, end }: Span, by: number): Span {
  const text = prose.slice(start, end);
  const lead = text.length - text.trimStart().length;
  return { start: by + start + lead, end: by + start + lead + text.trim().length };
}

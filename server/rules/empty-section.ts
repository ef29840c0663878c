import { isSure } from '../engine/elementRules.ts';
import { isFilled, isLead } from '../engine/leads.ts';
import { between, createNotes, type Noted } from '../engine/notes.ts';
import { headingSpan } from '../engine/sections.ts';
import { charterOf, readingsOf, sectionsOf } from '../engine/summary.ts';
import type { Block, Context, Rule, Section, Summary } from '../engine/types.ts';

export default {
  id: 'empty-section',
  summary: { en: 'A heading has nothing under it.', nl: 'Onder een kop staat niets.' },
  severity: 'warning',
  sources: [],
  *charter(summary, context) {
    const sections = sectionsOf(summary);
    const quiet = silent(summary);
    const isEmpty = (section: Section): boolean => isWithout(section, quiet);
    for (const [index, section] of sections.entries()) {
      if (!isEmpty(section) || headsTheNext(section, sections[index + 1])) continue;
      if (isFilled(section) || (isLead(sections, index) && isBold(summary, section)) || isRemark(summary, section)) continue;
      if (isTitlePage(summary, index, isEmpty) || isClaimed(summary, index, context)) continue;
      const blank = context.language === 'nl' ? '[inhoud van dit onderdeel]' : '[content of this section]';
      const span = headingSpan(charterOf(summary), section);
      const { end } = span;
      yield {
        span,
        key: section.title,
        message: {
          en: `Nothing stands under “${short(section.title)}”. Write down what was agreed, or remove the heading.`,
          nl: `Onder “${short(section.title)}” staat niets. Schrijf op wat is afgesproken of verwijder de kop.`,
        },
        fix: () => ({
          title: { en: 'Insert a blank for the content', nl: 'Voeg een open plek voor de inhoud in' },
          edits: [{ start: end, end, text: summary.charter.text.includes('\r\n') ? `\r\n\r\n${blank}` : `\n\n${blank}` }],
          safe: false,
        }),
      };
    }
  },
} satisfies Rule;

/** A title above articles that was given their level; an empty line of signs; the title of a document without text. */
const headsTheNext = ({ title, number, parent, depth }: Section, next: Section | undefined): boolean =>
  title === '' || next?.title === '' || (!next && parent < 0 && depth === 1) || (!!next?.number?.word && next.number.word !== number?.word);

/** Blocks that are no text: comments, lines between sections, and the head and empty rows of a table. */
const silent = createNotes((block) =>
  NO_TEXT.has(block.type) || isBareRow(block) || (block.type === 'html' && isBare(block)) ? true : undefined,
);
const isBareRow = ({ type, header, source, links }: Block): boolean =>
  type === 'row' && links.length === 0 && (header === true ? TITLES : /^[\s|:–—-]*$/).test(source);
/** Titles of columns, and no names under which people sign. */
const TITLES = /^\s*(?:\|\s*(?:\p{L}[\p{Ll}-]+(?:\s\p{L}[\p{Ll}-]+)?)?\s*){2,12}\|?\s*$/u;
const NO_TEXT: ReadonlySet<string> = new Set(['comment', 'break', 'definition']);
const isBare = ({ source, prose }: Block): boolean => prose.trim() === '' && !/<(?:img|svg|iframe|video)/i.test(source);

/** No text of its own and no sections under it. */
const isWithout = ({ body, ownEnd, end }: Section, quiet: readonly Noted<true>[]): boolean =>
  ownEnd === end && (body === ownEnd || between(quiet, body, ownEnd).length === ownEnd - body);

/** Headings that are lines of a paragraph. */
const bold = createNotes(({ type, form }) => (type === 'heading' && form !== 'atx' && form !== 'setext' ? true : undefined));

const isBold = (summary: Summary, { heading }: Section): boolean => between(bold(summary), heading, heading + 1).length > 0;

/** A bold line of many words without a number stresses what it says. */
const isRemark = (summary: Summary, section: Section): boolean =>
  !section.number && section.title.split(' ').length > 5 && isBold(summary, section);

/** Bold lines under each other are a title page or the head of a letter. */
function isTitlePage(summary: Summary, index: number, isEmpty: (section: Section) => boolean): boolean {
  const sections = sectionsOf(summary);
  const section = sections[index]!;
  const around = [sections[index - 1], sections[index + 1]];
  return isBold(summary, section) && around.some((it) => it?.parent === section.parent && isEmpty(it));
}

/** An element says that it is incomplete, on the same heading: one place gives one finding. */
function isClaimed(summary: Summary, index: number, { kinds }: Context): boolean {
  for (const reading of readingsOf(summary).values()) {
    const { state, section, element, found, lacking } = reading;
    const told = section === index && lacking.length > 0 && (state !== 'missing' || found.length > 0);
    if (told && isSure(summary, reading) && kinds.length > 0 && kinds.every((it) => element.levels[it] !== 'optional')) return true;
  }
  return false;
}

const short = (title: string): string => (title.length > 60 ? `${title.slice(0, 59)}…` : title);

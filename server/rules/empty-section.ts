import type { Block, Charter, Context, Rule, Section, Summary } from '../engine/types.ts';

export default {
  id: 'empty-section',
  summary: { en: 'A heading has nothing under it.', nl: 'Onder een kop staat niets.' },
  severity: 'warning',
  sources: [],
  *charter(summary, context) {
    const { charter, recognition } = summary;
    for (const [index, section] of charter.sections.entries()) {
      if (!isEmpty(charter, section) || headsTheNext(section, charter.sections[index + 1])) continue;
      if (isTitlePage(charter, index) || isClaimed(summary, index, context)) continue;
      const blank = recognition.language === 'nl' ? '[inhoud van dit onderdeel]' : '[content of this section]';
      const end = section.headingSpan.end;
      yield {
        span: section.headingSpan,
        key: section.title,
        message: {
          en: `Nothing stands under “${short(section.title)}”. Write down what was agreed, or remove the heading.`,
          nl: `Onder “${short(section.title)}” staat niets. Schrijf op wat is afgesproken of verwijder de kop.`,
        },
        fix: () => ({
          title: { en: 'Insert a blank for the content', nl: 'Voeg een open plek voor de inhoud in' },
          edits: [{ start: end, end, text: charter.text.includes('\r\n') ? `\r\n\r\n${blank}` : `\n\n${blank}` }],
          safe: false,
        }),
      };
    }
  },
} satisfies Rule;

/** A title above articles that was given their level; an empty line of signs; the title of a document without text. */
const headsTheNext = ({ title, number, parent, depth }: Section, next: Section | undefined): boolean =>
  title === '' || next?.title === '' || (!next && parent < 0 && depth === 1) || (!!next?.number?.word && next.number.word !== number?.word);

/** No text of its own and no sections under it; comments and lines between sections are no text. */
function isEmpty({ blocks }: Charter, { body, ownEnd, end }: Section): boolean {
  if (ownEnd !== end) return false;
  return blocks.slice(body, ownEnd).every(({ block }) => NO_TEXT.has(block.type) || (block.type === 'html' && isBare(block)));
}

/** Bold lines under each other are a title page or the head of a letter. */
function isTitlePage(charter: Charter, index: number): boolean {
  const { form } = charter.blocks[charter.sections[index]!.heading]!.block;
  const around = [charter.sections[index - 1], charter.sections[index + 1]];
  return form !== 'atx' && form !== 'setext' && around.some((it) => it?.parent === charter.sections[index]!.parent && isEmpty(charter, it));
}

const NO_TEXT: ReadonlySet<string> = new Set(['comment', 'break', 'definition']);
const isBare = ({ source, prose }: Block): boolean => prose.trim() === '' && !/<(?:img|svg|iframe|video)/i.test(source);

/** An element says that it is incomplete, on the same heading: one place gives one finding. */
function isClaimed({ recognition }: Summary, index: number, { kinds }: Context): boolean {
  for (const { state, section, element, found, lacking } of recognition.readings.values()) {
    const told = section === index && lacking.length > 0 && (state !== 'missing' || found.length > 0);
    if (told && kinds.length > 0 && kinds.every((it) => element.levels[it] !== 'optional')) return true;
  }
  return false;
}

const short = (title: string): string => (title.length > 60 ? `${title.slice(0, 59)}…` : title);

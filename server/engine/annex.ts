/** A section to an annex, with a link where it stood. */

import { capital } from './article.ts';
import { nextNumber } from './numbering.ts';
import { slugOf } from './registers/anchors.ts';
import { headingSpan, sectionSpan } from './sections.ts';
import type { Charter, Edit, Language, Section } from './types.ts';

const WORDS: Readonly<Record<Language, { readonly annex: string; readonly see: string }>> = {
  en: { annex: 'Annex', see: 'See' },
  nl: { annex: 'Bijlage', see: 'Zie' },
};
const ANNEX = /^(?:bijlagen?|annexe?s?|appendix|appendices|schedules?)$/i;

interface Heading {
  readonly source: string;
  /** As the running text calls it: `bijlage B`. */
  readonly name: string;
  /** Absent where its heading has no anchor. */
  readonly anchor?: string;
}

/** Edits that keep the heading, link to the annex and put what stood under it there; all words stay. */
export function annexEdits(charter: Charter, section: Section, language: Language): Edit[] {
  const { text } = charter;
  const { source, name, anchor } = headingLike(charter, section, language);
  const { line } = layoutOf(charter);
  const gap = line + line;
  const start = headingSpan(charter, section).end;
  const whole = text.slice(start, sectionSpan(charter, section).end);
  const body = whole.trim();
  const end = start + whole.trimEnd().length;
  const link = `${WORDS[language].see} ${anchor ? `[${name}](#${anchor})` : name}.`;
  const last = text.trimEnd().length;
  const annexed = `${gap}${source}${gap}${body}`;
  if (end >= last) return [{ start, end: last, text: `${gap}${link}${annexed}` }];
  return [
    { start, end, text: `${gap}${link}` },
    { start: last, end: last, text: annexed },
  ];
}

interface Layout {
  /** Ends a line. */
  readonly line: string;
  readonly lastAnnex: Section | undefined;
  /** The level of articles: below the title, where there is one. */
  readonly level: number;
}

const layouts = new WeakMap<Charter, Layout>();

/** What all annexes have in common: a document may have thousands of sections that go there. */
function layoutOf(charter: Charter): Layout {
  const known = layouts.get(charter);
  if (known) return known;
  const { sections, text } = charter;
  const isAnnex = (it: Section | undefined): boolean => it?.number !== undefined && ANNEX.test(it.number.word);
  const under = sections.filter((it) => it.parent === 0);
  const layout: Layout = {
    line: text.includes('\r\n') ? '\r\n' : '\n',
    lastAnnex: sections.findLast((it) => isAnnex(it) && !isAnnex(sections[it.parent])),
    level: (under.length > 0 ? under : sections).reduce((least, it) => Math.min(least, it.depth), 6),
  };
  layouts.set(charter, layout);
  return layout;
}

/** The heading of the next annex, written as that of the last one; `Annex 1` where there is none. */
function headingLike(charter: Charter, { title }: Section, language: Language): Heading {
  const { lastAnnex: last, level } = layoutOf(charter);
  const block = last && charter.blocks[last.heading]!.block;
  if (block?.number && last?.title && block.source.includes(last.title)) {
    const number = nextNumber(block.number.number);
    const { number: old, span } = block.number;
    const turned = (it: string): string => {
      const at = it.lastIndexOf(old, span.end - 1);
      return it.slice(0, at) + number + it.slice(at + old.length, span.end) + it.slice(span.end).replace(last.title, () => title);
    };
    const linked = block.form === 'atx' || block.form === 'setext' || block.form === 'tight';
    const made = { ...block, source: turned(block.source), prose: turned(block.prose) };
    return { source: made.source.trimEnd(), name: called(block.number.word, number, language), ...(linked && { anchor: slugOf(made) }) };
  }
  const { annex } = WORDS[language];
  const source = `${'#'.repeat(level)} ${annex} 1: ${title}`;
  const anchor = slug(`${annex} 1: ${title}`);
  return { source, name: called(annex, '1', language), anchor };
}

/** `bijlage B` in a Dutch sentence, `Annex B` in an English one. */
const called = (word: string, number: string, language: Language): string =>
  `${language === 'nl' ? word.toLowerCase() : capital(word.toLowerCase())} ${number}`;

/** As GitHub makes anchors. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

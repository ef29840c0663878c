/** A section to an annex, with a link where it stood. */
import { capital } from './article.ts';
import { nextNumber } from './numbering.ts';
import { slugOf } from './registers/anchors.ts';
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
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = line + line;
  const body = text.slice(section.headingSpan.end, section.span.end).trim();
  const start = section.headingSpan.end;
  const end = start + text.slice(start, section.span.end).trimEnd().length;
  const link = `${WORDS[language].see} ${anchor ? `[${name}](#${anchor})` : name}.`;
  const last = text.trimEnd().length;
  const annexed = `${gap}${source}${gap}${body}`;
  if (end >= last) return [{ start, end: last, text: `${gap}${link}${annexed}` }];
  return [
    { start, end, text: `${gap}${link}` },
    { start: last, end: last, text: annexed },
  ];
}

/** The heading of the next annex, written as that of the last one; `Annex 1` where there is none. */
function headingLike(charter: Charter, { title }: Section, language: Language): Heading {
  const { sections, blocks } = charter;
  const last = sections.findLast((it) => it.number && ANNEX.test(it.number.word) && !ANNEX.test(sections[it.parent]?.number?.word ?? ''));
  const block = last && blocks[last.heading]!.block;
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
  const source = `${'#'.repeat(topLevel(sections))} ${annex} 1: ${title}`;
  const anchor = slug(`${annex} 1: ${title}`);
  return { source, name: called(annex, '1', language), anchor };
}

/** `bijlage B` in a Dutch sentence, `Annex B` in an English one. */
const called = (word: string, number: string, language: Language): string =>
  `${language === 'nl' ? word.toLowerCase() : capital(word.toLowerCase())} ${number}`;

/** The level of articles: below the title, where there is one. */
function topLevel(sections: readonly Section[]): number {
  const depths = sections.filter((it) => it.parent === 0).map((it) => it.depth);
  return Math.min(6, depths.length > 0 ? Math.min(...depths) : Math.min(...sections.map((it) => it.depth)));
}

/** As GitHub makes anchors. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');

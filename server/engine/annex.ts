/** A section to an annex, with a link where it stood. */
import type { Charter, Edit, Language, Section } from './types.ts';

const WORDS: Readonly<Record<Language, { annex: string; see: string }>> = {
  en: { annex: 'Annex', see: 'See' },
  nl: { annex: 'Bijlage', see: 'Zie' },
};

/** Edits that keep the heading, link to the annex and put what stood under it there; all words stay. */
export function annexEdits({ text, sections }: Charter, section: Section, language: Language): Edit[] {
  const { annex, see } = WORDS[language];
  const title = `${annex} ${section.title}`;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = line + line;
  const body = text.slice(section.headingSpan.end, section.span.end).trim();
  const start = section.headingSpan.end;
  const end = start + text.slice(start, section.span.end).trimEnd().length;
  const link = `${see} [${title}](#${slug(title)}).`;
  const last = text.trimEnd().length;
  const annexed = `${gap}${'#'.repeat(topLevel(sections))} ${title}${gap}${body}`;
  if (end >= last) return [{ start, end: last, text: `${gap}${link}${annexed}` }];
  return [
    { start, end, text: `${gap}${link}` },
    { start: last, end: last, text: annexed },
  ];
}

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

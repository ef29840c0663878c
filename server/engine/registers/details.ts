/** Where a text goes into more detail than a founding text should. */
import type { Block, Charter, Section, Span } from '../types.ts';
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

/** One detail for each section, the first in the text; annexes are for details. */
export function detailsOf(charter: Charter, limits: Limits): Detail[] {
  const { blocks, sections } = charter;
  const title = sections[0] && sections.every((it, i) => i === 0 || it.parent >= 0) ? 0 : -1;
  const found = new Map<number, Detail>();
  const add = (kind: Detail['kind'], index: number): void => {
    const { start, block, section } = blocks[index]!;
    const chain = chainOf(sections, section, title);
    if (chain.some((it) => isAnnex(sections[it]!))) return;
    const holder = chain.at(-2) ?? chain.at(-1) ?? -1;
    if (!found.has(holder))
      found.set(holder, { section: sections[holder], at: { start, end: start + block.source.trimEnd().length }, kind });
  };
  for (const [i, { block }] of blocks.entries()) if (block.type === 'item' && block.depth > limits.lists) add('lists', i);
  for (const { header, rows } of tablesOf(charter))
    if (rows.length >= limits.rows && isTechnical(blocks[header]!.block)) add('table', header);
  for (const [i, section] of sections.entries()) {
    if (chainOf(sections, i, title).length > limits.headings && !/\p{L}/u.test(section.number?.word ?? ''))
      add('headings', section.heading);
  }
  return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}

/** From a section to its outermost one below the title. */
function chainOf(sections: readonly Section[], index: number, title: number): number[] {
  const chain: number[] = [];
  for (let i = index; i >= 0 && i !== title; i = sections[i]!.parent) chain.push(i);
  return chain;
}

export const isAnnex = ({ number, title }: Section): boolean =>
  /^(?:bijlagen?|annex|appendix|appendices|schedule|aanhangsel|technical annex|technische bijlage)/i.test(`${number?.word ?? ''}${title}`);

const COLUMNS =
  /^(?:veld(?:naam)?|field(?: name)?|type|data ?type|lengte|length|verplicht|required|mandatory|attribuut|attribute|kolom|column|formaat|format|waarden?|values?|default|standaardwaarde|parameter|cardinaliteit|cardinality|xpath|poort|port|protocol|endpoint|instelling|setting|elementnaam)$/i;

/** The header of a list of fields, parameters or settings. */
const isTechnical = (header: Block): boolean => cellsOf(header).filter((it) => COLUMNS.test(it)).length >= 2;

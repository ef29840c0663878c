/** Blocks to sections. */
import type { Positioned } from './blocks.ts';
import type { Block, Charter, Placed, Section, Span } from './types.ts';

interface Opening {
  title: string;
  depth: number;
  number?: Section['number'];
  heading: number;
  body: number;
}

/** Offsets of the heading of a section. */
export function headingSpan({ blocks }: Pick<Charter, 'blocks'>, { heading, body }: Pick<Section, 'heading' | 'body'>): Span {
  const last = blocks[body - 1]!;
  return { start: blocks[heading]!.start, end: last.start + last.block.source.trimEnd().length };
}

/** Offsets of a section: of everything up to the next one of its level. */
export const sectionSpan = (
  { blocks, text }: Pick<Charter, 'blocks' | 'text'>,
  { heading, end }: Pick<Section, 'heading' | 'end'>,
): Span => ({
  start: blocks[heading]!.start,
  end: blocks[end]?.start ?? text.length,
});

/** Articles stand below chapters, whatever marks them. */
const HIGH = /^(?:hoofdstuk|chapter|titel|title|afdeling|deel|part|bijlage|aanhangsel|annex|appendix|annexe|schedule|exhibit|attachment)/i;

/**
 * Sections nest by depth. Headings that Markdown does not number by level (bold, plain) stand below the last one that it does.
 *
 * @param headings indices of the blocks that are headings
 */
export function sectionsOf(blocks: readonly Positioned[], headings: readonly number[]): Section[] {
  const openings = openingsOf(blocks, headings);
  const { parents, closes } = nest(openings);
  return openings.map((it, i): Section => {
    const close = openings[closes[i]!];
    return {
      title: it.title,
      depth: it.depth,
      ...(it.number && { number: it.number }),
      heading: it.heading,
      body: it.body,
      ownEnd: openings[i + 1]?.heading ?? blocks.length,
      end: close?.heading ?? blocks.length,
      parent: parents[i]!,
    };
  });
}

/** For each heading the one around it, and the next one that ends it. */
function nest(openings: readonly Opening[]): { parents: number[]; closes: number[] } {
  const parents: number[] = [];
  const closes: number[] = openings.map(() => openings.length);
  const open: number[] = [];
  for (let i = 0; i < openings.length; i++) {
    while (open.length > 0 && openings[open.at(-1)!]!.depth >= openings[i]!.depth) closes[open.pop()!] = i;
    parents.push(open.at(-1) ?? -1);
    open.push(i);
  }
  return { parents, closes };
}

function openingsOf(blocks: readonly Positioned[], headings: readonly number[]): Opening[] {
  const openings: Opening[] = [];
  let real = 0;
  let numbered = 0;
  let chapter = 0;
  for (const i of headings) {
    const { block } = blocks[i]!;
    const depth = depthOf(block, real, numbered, chapter);
    if (block.number && HIGH.test(block.number.word)) chapter = depth;
    else if (depth < chapter) chapter = 0;
    if (block.depth > 0) {
      real = depth;
      numbered = 0;
    } else if (block.number?.word) numbered = depth;
    const previous = openings.at(-1);
    if (previous && titles(previous, block, i)) {
      previous.title = block.title ?? '';
      previous.body = i + 1;
    } else openings.push({ title: block.title ?? '', depth, ...(block.number && { number: block.number }), heading: i, body: i + 1 });
  }
  return openings;
}

function depthOf(block: Block, real: number, numbered: number, chapter: number): number {
  const word = block.number?.word;
  if (block.depth > 0) return block.depth === chapter && word && !HIGH.test(word) ? chapter + 1 : block.depth;
  if (word) return Math.min(8, real + (HIGH.test(word) ? 1 : 2));
  return Math.min(9, Math.max(real, numbered) + 1);
}

/** `### Artikel 3` with `#### Looptijd` right under it: the second line is the title of the first. */
const titles = (previous: Opening, block: Block, index: number): boolean =>
  previous.title === '' && !!previous.number?.word && previous.body === index && !block.number && !!block.title;

/**
 * Blocks with the section each stands in.
 *
 * @param from index of the first; those before it stay as they are
 */
export function place(blocks: readonly Positioned[], sections: readonly Section[], from: number, into: Placed[]): void {
  let section = lastAt(sections, from);
  for (let i = from; i < blocks.length; i++) {
    if (sections[section + 1]?.heading === i) section++;
    const { block, start } = blocks[i]!;
    into.push({ block, start, section });
  }
}

/** The last section that begins before a block; -1 where none does. */
function lastAt(sections: readonly Section[], block: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.heading < block) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The blocks of a window put in the place of others, with the sections around them. */
import { equal } from './alike.ts';
import type { Positioned } from './blocks.ts';
import { firstFrom } from './markdown.ts';
import { place, sectionsOf } from './sections.ts';
import type { Charter, Placed, Section } from './types.ts';

/**
 * @param head index of the first block that gives way, and `tail` of the first that stays behind it
 * @param read what comes instead, in offsets of the text now
 * @param shift by how much the text behind it moved
 */
export function respliced(
  previous: Charter,
  head: number,
  tail: number,
  read: readonly Positioned[],
  shift: number,
): Pick<Charter, 'blocks' | 'sections'> {
  const { blocks, sections } = previous;
  // Of a list that is edited the parser makes all leaves anew: those that say the same stay the same blocks.
  const same = (old: Placed, now: Positioned, by: number): boolean => old.start + by === now.start && equal(old.block, now.block);
  let skipped = 0;
  while (head + skipped < tail && skipped < read.length && same(blocks[head + skipped]!, read[skipped]!, 0)) skipped++;
  if (skipped > 0) return respliced(previous, head + skipped, tail, read.slice(skipped), shift);
  let count = read.length;
  for (; head < tail && count > 0 && same(blocks[tail - 1]!, read[count - 1]!, shift); count--) tail--;
  if (count < read.length) return respliced(previous, head, tail, read.slice(0, count), shift);
  const moved = head + read.length - tail;
  const retitled = isRetitled(blocks.slice(head, tail), read);
  if (retitled || isFlat(previous, head, tail, read)) {
    const out: Placed[] = blocks.slice(0, head);
    const section = blocks[retitled ? head : head - 1]?.section ?? -1;
    for (const { block, start } of read) out.push({ block, start, section });
    for (let i = tail; i < blocks.length; i++) {
      const { block, start, section } = blocks[i]!;
      out.push({ block, start: start + shift, section });
    }
    const around = moved === 0 ? sections : sections.map((it) => movedSection(it, tail, moved));
    return { blocks: out, sections: retitled ? around.with(section, titledSection(around[section]!, out)) : around };
  }
  const found: Positioned[] = [...blocks.slice(0, head), ...read];
  const headings = headingsOf(sections, head, tail, found);
  for (let i = tail; i < blocks.length; i++) found.push({ block: blocks[i]!.block, start: blocks[i]!.start + shift });
  const made = sectionsOf(found, headings);
  const out: Placed[] = blocks.slice(0, head);
  place(found, made, head, out);
  return { blocks: out, sections: made };
}

/** No heading comes or goes, nor do two headings come to stand next to each other, or cease to. */
function isFlat({ blocks }: Charter, head: number, tail: number, read: readonly Positioned[]): boolean {
  const isHeading = (it: Positioned | undefined): boolean => it?.block.type === 'heading';
  for (let i = head; i < tail; i++) if (isHeading(blocks[i])) return false;
  if (read.some(isHeading)) return false;
  return (read.length > 0 && head < tail) || !(isHeading(blocks[head - 1]) && isHeading(blocks[tail]));
}

/** One heading gives way to one that nests in the same way: nothing but its words changed. */
function isRetitled([old, ...others]: readonly Positioned[], [now, ...more]: readonly Positioned[]): boolean {
  if (!old || !now || others.length + more.length > 0 || old.start !== now.start) return false;
  const [a, b] = [old.block, now.block];
  return a.type === 'heading' && b.type === 'heading' && a.depth === b.depth && a.number?.word === b.number?.word && !a.title === !b.title;
}

/** With the title and number that its heading lines have now. */
function titledSection(it: Section, blocks: readonly Placed[]): Section {
  const { block } = blocks[it.body - 1]!;
  const { number } = blocks[it.heading]!.block;
  return { ...it, title: block.title ?? '', ...(number && { number }) };
}

/** @param by how many more blocks there are before `tail` */
function movedSection(it: Section, tail: number, by: number): Section {
  if (it.end < tail) return it;
  const { heading, body } = it;
  const isBehind = heading >= tail;
  return {
    ...it,
    heading: isBehind ? heading + by : heading,
    body: isBehind ? body + by : body,
    ownEnd: it.ownEnd >= tail ? it.ownEnd + by : it.ownEnd,
    end: it.end + by,
  };
}

/** All headings stand at the top of a section; those of the window are looked for. @param found the blocks up to the end of the window */
function headingsOf(sections: readonly Section[], head: number, tail: number, found: readonly Positioned[]): number[] {
  const before: number[] = [];
  for (const { heading, body } of sections) for (let i = heading; i < body; i++) before.push(i);
  const window: number[] = [];
  for (let i = head; i < found.length; i++) if (found[i]!.block.type === 'heading') window.push(i);
  const [start, rest] = [firstFrom(before, head), firstFrom(before, tail)];
  const moved = found.length - tail;
  return [...before.slice(0, start), ...window, ...before.slice(rest).map((it) => it + moved)];
}

/** Index of the first block that begins at an offset or behind it. */
export function blockFrom(blocks: readonly Placed[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

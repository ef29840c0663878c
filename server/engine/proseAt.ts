import { inlineCode } from './inlineCode.ts';
import type { Block, Summary } from './types.ts';

export interface ProseAt {
  readonly block: Block;
  /** What stands on the line before the offset, markup blank. */
  readonly before: string;
}

/** Where an author writes words; undefined in code, comments, addresses and front matter. */
export function proseAt({ charter }: Summary, offset: number): ProseAt | undefined {
  const { text, blocks } = charter;
  const placed = blocks.findLast((it) => it.start <= offset);
  if (!placed) return undefined;
  const { block, start } = placed;
  const { type, source, prose } = block;
  const at = offset - start;
  if (type === 'code' || type === 'comment' || type === 'definition' || type === 'break') return undefined;
  // White space at the end of a line is not always of the block.
  const beyond = text.slice(start + Math.min(at, source.length), offset);
  if (!/^[ \t\u00A0]*$/.test(beyond) || inlineCode(block).some((it) => it.start < at && at < it.end)) return undefined;
  if (at > 0 && prose[at - 1] === ' ' && /[^\s*_[]/.test(source[at - 1] ?? '')) return undefined;
  const line = prose.lastIndexOf('\n', at - 1) + 1;
  // A code span that is being typed has no end yet.
  const ticks = source.slice(line, at).split('`').length - 1;
  return ticks % 2 === 0 ? { block, before: prose.slice(line, at) + beyond } : undefined;
}

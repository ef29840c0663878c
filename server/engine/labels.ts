/** Footnotes and the labels of links: where each is defined, and where it is used. */
import { inlineCode } from './inlineCode.ts';
import type { Block, Span, Summary } from './types.ts';

export interface Label {
  /** As written between the brackets, `^` of a footnote included. */
  readonly name: string;
  /** Offsets of the text, brackets included. */
  readonly span: Span;
  readonly defines: boolean;
}

const kept = new WeakMap<Block, readonly Label[]>();

/** In text order; brackets that no definition belongs to are left out. */
export function labelsOf({ charter }: Summary): Label[] {
  const labels = charter.blocks.flatMap(({ block, start }) =>
    inBlock(block).map((it) => ({ ...it, span: { start: it.span.start + start, end: it.span.end + start } })),
  );
  const defined = new Set(labels.filter((it) => it.defines).map((it) => keyOf(it.name)));
  return labels.filter((it) => defined.has(keyOf(it.name)));
}

/** Case and white space make no other label. */
export const keyOf = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');

const DEFINITION = /^[ \t>]{0,12}(\[(\^?[^\][]{1,200})\]):/;
const USES = /\[(\^?[^\][]{1,200})\](?!\()/g;

function inBlock(block: Block): readonly Label[] {
  const known = kept.get(block) ?? read(block);
  kept.set(block, known);
  return known;
}

function read(block: Block): Label[] {
  const { type, source } = block;
  if (type === 'code' || type === 'comment' || !source.includes('[')) return [];
  const own = DEFINITION.exec(source);
  const defines = own !== null && (type === 'definition' || type === 'footnote');
  const end = defines ? own[0].length - 1 : 0;
  const code = inlineCode(block);
  const uses = Array.from(source.slice(end).matchAll(USES), ({ 0: text, 1: name, index }): Label => {
    const span = { start: end + index, end: end + index + text.length };
    return { name: name!, span, defines: false };
  }).filter(({ span }) => !code.some((it) => it.start < span.end && span.start < it.end));
  if (type === 'definition') uses.length = 0;
  return defines ? [{ name: own[2]!, span: { start: end - own[1]!.length, end }, defines: true }, ...uses] : uses;
}

/** What a link inside the document can point to. */
import type { Block, Summary } from '../types.ts';

/** Anchors with the index of their section, -1 for one in HTML. */
export function anchorsOf({ charter }: Summary): Map<string, number> {
  const anchors = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { block, section } of charter.blocks) {
    if (block.type === 'heading' && (block.form === 'atx' || block.form === 'setext')) {
      const slug = namesIn(block).slug;
      let times = seen.get(slug) ?? 0;
      while (anchors.has(times === 0 ? slug : `${slug}-${times}`)) times++;
      seen.set(slug, times + 1);
      anchors.set(times === 0 ? slug : `${slug}-${times}`, section);
    }
    for (const name of namesIn(block).explicit) if (!anchors.has(name)) anchors.set(name, block.type === 'heading' ? section : -1);
  }
  return anchors;
}

interface Names {
  readonly slug: string;
  readonly explicit: readonly string[];
}
const kept = new WeakMap<Block, Names>();
const NONE: Names = { slug: '', explicit: [] };

function namesIn(block: Block): Names {
  let names = kept.get(block);
  if (!names) {
    const found = explicit(block);
    names = block.type === 'heading' ? { slug: slugOf(block), explicit: found } : found.length === 0 ? NONE : { slug: '', explicit: found };
    kept.set(block, names);
  }
  return names;
}

/** The anchor that GitHub makes of a heading; its markup leaves no trace, while in `prose` it leaves blanks. */
export function slugOf({ source, prose }: Block): string {
  let text = '';
  for (let i = 0; i < prose.length; i++) if (prose[i] !== ' ' || source[i] === ' ') text += prose[i];
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** `<a name="x">`, `<h2 id="x">`, `{#x}`. */
function explicit({ source, type }: Block): string[] {
  if (type === 'code' || type === 'comment' || !/[=#]/.test(source)) return [];
  return Array.from(
    source.matchAll(/<[a-z]\w{0,9}\s[^<>]{0,200}?\b(?:id|name)=["']?([\w.-]{1,80})|\{#([\w-]{1,80})\}/gi),
    (it) => it[1] ?? it[2]!,
  );
}

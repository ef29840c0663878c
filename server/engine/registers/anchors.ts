/** What a link inside the document can point to. */
import { createNotes } from '../notes.ts';
import type { Block, Summary } from '../types.ts';

/** The anchors that blocks make: the one of a heading, and those that HTML names. */
const made = createNotes((block) => {
  const heading = block.type === 'heading';
  const slug = heading && (block.form === 'atx' || block.form === 'setext') ? slugOf(block) : undefined;
  const named = explicit(block);
  return slug === undefined && named.length === 0 ? undefined : { heading, slug, named };
});

/** Anchors with the index of their section, -1 for one in HTML. */
export function anchorsOf(summary: Summary): Map<string, number> {
  const anchors = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { note, section } of made(summary)) {
    const { heading, slug, named } = note;
    if (slug !== undefined) {
      let times = seen.get(slug) ?? 0;
      while (anchors.has(times === 0 ? slug : `${slug}-${times}`)) times++;
      seen.set(slug, times + 1);
      anchors.set(times === 0 ? slug : `${slug}-${times}`, section);
    }
    for (const name of named) if (!anchors.has(name)) anchors.set(name, heading ? section : -1);
  }
  return anchors;
}

/** The anchor that GitHub makes of a heading; its markup leaves no trace, while in `prose` it leaves blanks. */
export function slugOf({ source, prose }: Block): string {
  const text = unmarked(source, prose).trim().toLowerCase();
  return (/[^a-z\d_\- ]/.test(text) ? text.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '') : text).replaceAll(' ', '-');
}

function unmarked(source: string, prose: string): string {
  const words = prose.trim();
  if (source.endsWith(words)) return words;
  let text = '';
  for (let i = 0; i < prose.length; i++) if (prose[i] !== ' ' || source[i] === ' ') text += prose[i];
  return text;
}

/** `<a name="x">`, `<h2 id="x">`, `{#x}`. */
function explicit({ source, type }: Block): string[] {
  if (type === 'code' || type === 'comment' || !/[=#]/.test(source)) return [];
  return Array.from(
    source.matchAll(/<[a-z]\w{0,9}\s[^<>]{0,200}?\b(?:id|name)=["']?([\w.-]{1,80})|\{#([\w-]{1,80})\}/gi),
    (it) => it[1] ?? it[2]!,
  );
}

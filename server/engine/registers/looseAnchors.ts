/** Anchors as other makers of pages write them: they differ in signs and leading numbers. */

/** What of an anchor all makers agree on. */
export const looseAnchor = (anchor: string): string =>
  anchor
    .toLowerCase()
    .replace(/^[\d.-]+/, '')
    .replace(/[^\p{L}\d]/gu, '');

type Anchors = ReadonlyMap<string, number>;

const kept = new WeakMap<Anchors, ReadonlySet<string>>();

/** Whether a document has an anchor, with or without `#` in front, in some form. */
export function hasAnchor(url: string, anchors: Anchors): boolean {
  const name = url.replace(/^#/, '').toLowerCase();
  return anchors.has(name) || looseOf(anchors).has(name) || looseOf(anchors).has(looseAnchor(name));
}

function looseOf(anchors: Anchors): ReadonlySet<string> {
  let known = kept.get(anchors);
  if (!known) {
    known = new Set([...anchors.keys()].flatMap((it) => [it.toLowerCase(), looseAnchor(it)]));
    kept.set(anchors, known);
  }
  return known;
}

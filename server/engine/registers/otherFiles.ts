/** Links and images that lead to files which are not there, or to headings that those files do not have. */
import { besideOf, destinationOf } from '../beside.ts';
import { nearest } from '../nearest.ts';
import { createNotes } from '../notes.ts';
import type { Span, Summary } from '../types.ts';
import { looseAnchor } from './looseAnchors.ts';

export interface Astray {
  /** Of the destination, in offsets of the text. */
  readonly span: Span;
  readonly url: string;
  readonly path: string;
  /** The file is there, and its heading is not. */
  readonly anchor?: string;
  /** The anchor that may have been meant. */
  readonly meant?: string;
}

const links = createNotes(({ links: all }) => {
  const found = all.flatMap(({ url, target }) => {
    const destination = destinationOf(url);
    return destination ? [{ ...destination, url, target }] : [];
  });
  return found.length > 0 ? found : undefined;
});

/** A page that a site makes has no file of that name. */
const MADE = /(?:^|\/)[^/.]+\/?$|\.(?:html?|php|aspx?|jsp)$/i;

/** In text order; none where nobody looked. */
export function astrayIn(summary: Summary): Astray[] {
  const found = links(summary);
  const beside = found.length > 0 ? besideOf(summary) : undefined;
  if (!beside) return [];
  return found.flatMap(({ note, start }) =>
    note.flatMap(({ path, anchor, url, target }): Astray[] => {
      const lying = beside.get(path);
      const span = { start: start + target.start, end: start + target.end };
      if (!lying || (!lying.there && MADE.test(path))) return [];
      if (!lying.there) return [{ span, url, path }];
      if (!anchor || !lying.anchors || hasAnchor(lying.anchors, anchor)) return [];
      const meant = nearest(anchor, [...lying.anchors])[0];
      return [{ span, url, path, anchor, ...(meant && { meant }) }];
    }),
  );
}

const hasAnchor = (anchors: ReadonlySet<string>, anchor: string): boolean =>
  /^(?:top|l\d|user-content|fn|\^|page=|:~)/.test(anchor) ||
  anchors.has(anchor) ||
  [...anchors].some((it) => looseAnchor(it) === looseAnchor(anchor));

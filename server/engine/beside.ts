/** What lies beside a document, as far as whoever reads files looked: the engine itself asks nobody. */
import { parse } from './parse.ts';
import { note, type Source } from './reads.ts';
import { anchorsOf } from './registers/anchors.ts';
import { charterOf, summaryOf } from './summary.ts';
import type { Charter, Summary } from './types.ts';

/** A file, a folder, or nothing. */
export interface Lying {
  readonly there: boolean;
  /** Of a Markdown file that was read: its anchors, in lower case, without `#`. */
  readonly anchors?: ReadonlySet<string>;
}

/** By path as `destinationOf` gives it; of what is absent nothing is known, and nothing is said. */
export type Beside = ReadonlyMap<string, Lying>;

export interface Destination {
  /** Decoded, with forward slashes. */
  readonly path: string;
  readonly anchor?: string;
}

/** Addresses, absolute paths, queries, code of templates and what only a site knows. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|\\|#|~)|[?{}<>|*"\\]|%[^\da-f]/i;

/** A path from the folder of the document; undefined for what is no such path. */
export function destinationOf(url: string): Destination | undefined {
  if (url === '' || ELSEWHERE.test(url)) return undefined;
  const at = url.indexOf('#');
  try {
    const path = decodeURIComponent(at < 0 ? url : url.slice(0, at));
    const anchor = at < 0 ? '' : decodeURIComponent(url.slice(at + 1)).toLowerCase();
    return path === '' || path.includes('\0') ? undefined : { path, ...(anchor && { anchor }) };
  } catch {
    return undefined;
  }
}

/** More files than this are not looked for. */
const MOST = 200;

/** The paths to which links and images of a document lead, each once. */
export function pathsIn({ blocks }: Charter): string[] {
  const paths = new Set<string>();
  for (let i = 0; i < blocks.length; i++) {
    const { links } = blocks[i]!.block;
    // Most blocks have none, and who types asks at each key.
    if (links.length === 0) continue;
    for (const { url } of links) {
      const path = destinationOf(url)?.path;
      if (path !== undefined && paths.size < MOST) paths.add(path);
    }
  }
  return [...paths];
}

/** The anchors of a text in Markdown. */
export function anchorsIn(text: string): ReadonlySet<string> {
  const recognition = { language: 'en', kinds: [], readings: new Map() } as const;
  const summary = summaryOf(parse(text), recognition, { elements: [] });
  return new Set([...anchorsOf(summary).keys()].map((it) => it.toLowerCase()));
}

const placed = new WeakMap<Charter, Beside>();

/** Says what lies beside a document, before rules read it. */
export const placeBeside = (charter: Charter, beside: Beside | undefined): void => void (beside && placed.set(charter, beside));

const lyingAt: Source = (summary) => placed.get(charterOf(summary));

/** Undefined where nobody looked. */
export function besideOf(summary: Summary): Beside | undefined {
  const beside = placed.get(charterOf(summary));
  note(lyingAt, beside);
  return beside;
}

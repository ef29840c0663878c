/** Links to headings of the text itself that are not there. */
import { nearest } from '../nearest.ts';
import { sectionsOf } from '../summary.ts';
import type { PlaceTable, ReferenceEntry, Summary } from '../types.ts';
import { hasAnchor } from './looseAnchors.ts';

export interface LostAnchor {
  readonly reference: ReferenceEntry;
  /** The anchor that may have been meant. */
  readonly meant?: string;
}

/** In text order. */
export function lostAnchors(summary: Summary, table: PlaceTable): LostAnchor[] {
  const { anchors, references } = table;
  const own = references.filter(({ type, number }) => type === 'link' && number.length > 1 && number.startsWith('#'));
  const lost = own.filter(({ number }) => !MADE.test(number) && !hasAnchor(number, anchors));
  if (lost.length === 0) return [];
  const whole = isWhole(summary, own.length - lost.length, new Set(lost.map((it) => it.number)).size);
  const near = nearIn(anchors);
  return lost.flatMap((reference): LostAnchor[] => {
    const meant = near(reference.number.slice(1).toLowerCase());
    return meant ? [{ reference, meant }] : whole ? [{ reference }] : [];
  });
}

/** What a page makes itself, and names that are filled in later. */
const MADE = /^#(?:top|L\d|user-content|fn|\^)|[%{]/;
/** The anchor nearest to a name; looked for among so many anchors, and for so many names. */
function nearIn(anchors: PlaceTable['anchors']): (name: string) => string | undefined {
  const all = anchors.size > ANCHORS ? [] : [...anchors.keys()];
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name) && known.size < NAMES) known.set(name, nearest(name, all)[0]);
    return known.get(name);
  };
}

const ANCHORS = 1000;
const NAMES = 100;

/** A chapter of a larger page links to headings of other chapters; a text that finds most of its own, or that says what it is, is whole. */
const isWhole = (summary: Summary, found: number, lost: number): boolean =>
  found > 2 * lost || CHARTER.test(sectionsOf(summary)[0]?.title ?? '');

/** Titles of texts that are signed or adopted as one. */
const CHARTER =
  /(?:agreement|charter|covenant|memorandum|by-?laws|terms of reference|letter of intent|overeenkomst|convenant|handvest|reglement|statuten|regeling|protocol|intentieverklaring|instellingsbesluit|bestuursakkoord)(?!\p{L})/iu;

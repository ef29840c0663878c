/** Links to headings of the text itself that are not there. */
import { nearest } from '../nearest.ts';
import { createAnswer, createLasting } from '../notes.ts';
import { sectionsOf } from '../summary.ts';
import type { PlaceTable, ReferenceEntry, Summary } from '../types.ts';
import { hasAnchor } from './looseAnchors.ts';
import { anchorsIn, linkedAnchors } from './placeTable.ts';

export interface LostAnchor {
  readonly reference: ReferenceEntry;
  /** The anchor that may have been meant. */
  readonly meant?: string;
}

/** In text order. */
export function lostAnchors(summary: Summary, { references }: PlaceTable): LostAnchor[] {
  const lost = new Map(lostNames(summary).map(({ number, meant }) => [number, meant]));
  if (lost.size === 0) return [];
  return references.flatMap((reference): LostAnchor[] => {
    if (reference.type !== 'link' || !lost.has(reference.number)) return [];
    const meant = lost.get(reference.number);
    return [meant ? { reference, meant } : { reference }];
  });
}

/** The anchors that are not there, each once. */
const lostNow = createLasting((summary): { readonly number: string; readonly meant: string | undefined }[] => {
  const anchors = anchorsIn(summary);
  const own = linkedAnchors(summary);
  const lost = new Set(own.filter((it) => !MADE.test(it) && !hasAnchor(it, anchors)));
  if (lost.size === 0) return [];
  const found = own.filter((it) => !lost.has(it)).length;
  const whole = found > 2 * lost.size || isCharter(summary);
  const near = nearIn(anchors);
  return [...lost].flatMap((number) => {
    const meant = near(number.slice(1).toLowerCase());
    return meant || whole ? [{ number, meant }] : [];
  });
});
const lostNames = createAnswer(lostNow);

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

/** Titles of texts that are signed or adopted as one. */
const CHARTER =
  /(?:governance|besturing|agreement|charter|covenant|memorandum|by-?laws|terms of reference|letter of intent|overeenkomst|convenant|handvest|reglement|statuten|regeling|protocol|intentieverklaring|instellingsbesluit|bestuursakkoord)(?!\p{L})/iu;

/** A chapter of a larger page links to headings of other chapters; a text that finds most of its own, or that says what it is, is whole. */
const isCharter = createAnswer((summary) => CHARTER.test(sectionsOf(summary)[0]?.title ?? ''));

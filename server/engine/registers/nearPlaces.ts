/** What a reference to nothing may have meant. */
import { countOf } from '../numbering.ts';
import type { PlaceEntry, PlaceTable, ReferenceEntry } from '../types.ts';

/** Where nothing of that sort is numbered in that way, the reference is to a text that we do not see. */
export function isOfThisText(reference: ReferenceEntry, table: PlaceTable): boolean {
  const { type, number } = reference;
  if (type === 'member') return false;
  const article = articleOf(reference, table);
  if (article) return table.members(article.section).length > 1;
  const likes = likesOf(reference, table).reduce((sum, it) => sum + it.length, 0);
  return likes > (type === 'annex' ? 0 : 1) && !indexOf(table).numbers.has(`${type} ${number}`);
}

/** What it would mean without its member. */
export const articleOf = ({ member, ...whole }: ReferenceEntry, table: PlaceTable) =>
  member === undefined ? undefined : table.find(whole);

/** Made once for a table, since each broken reference asks. */
interface Index {
  readonly lists: ReadonlyMap<string, readonly PlaceEntry[]>;
  /** Type and number of each place. */
  readonly numbers: ReadonlySet<string>;
}

const known = new WeakMap<PlaceTable, Index>();

function indexOf(table: PlaceTable): Index {
  const before = known.get(table);
  if (before) return before;
  const lists = new Map<string, PlaceEntry[]>();
  for (const place of table.places) {
    const key = keyOf(place, place.word);
    const list = lists.get(key);
    if (list) list.push(place);
    else lists.set(key, [place]);
  }
  const index = { lists, numbers: new Set(table.places.map((it) => `${it.type} ${it.number}`)) };
  known.set(table, index);
  return index;
}

const keyOf = ({ type, number }: Pick<PlaceEntry | ReferenceEntry, 'type' | 'number'>, word: string): string =>
  `${type} ${shape(number)} ${type === 'annex' ? '' : word}`;

/** The places of the same sort, by their word: the same one, or none. */
function likesOf(reference: ReferenceEntry, table: PlaceTable): readonly (readonly PlaceEntry[])[] {
  const { lists } = indexOf(table);
  // `Part 7` may be a thing.
  const bare = reference.word === 'part' || reference.word === 'deel' ? reference.word : '';
  const keys = new Set([keyOf(reference, reference.word), keyOf(reference, bare)]);
  return [...keys].map((it) => lists.get(it) ?? []);
}

/** `7`, `3.1`, `IV` and `B` are different ways to count. */
const shape = (number: string): string =>
  /\d/.test(number) ? number.replace(/\d+/g, '1') : /^(?:[IVX]|[IVXLC]{2,})$/.test(number) ? 'I' : 'A';

/** Among more places than this no nearest one is looked for. */
const MOST = 1000;

/** Whether there is a number of the same kind elsewhere; nobody refers to the article that he writes. Another article may not have that member. */
export const hasNumberNear = (reference: ReferenceEntry, table: PlaceTable): boolean => {
  if (reference.member !== undefined) return false;
  const likes = likesOf(reference, table);
  return likes.every((it) => it.length <= MOST) && likes.some((list) => list.some(({ section }) => section !== reference.section));
};

/** The nearest of these numbers. */
export function numberNear(reference: ReferenceEntry, table: PlaceTable): string {
  const { number, section } = reference;
  const prefix = number.slice(0, number.lastIndexOf('.') + 1);
  const far = (it: PlaceEntry): number => Math.abs(count(it.number) - count(number)) + (it.number.startsWith(prefix) ? 0 : 1000);
  const others = likesOf(reference, table)
    .flat()
    .filter((it) => it.section !== section);
  return others.sort((a, b) => far(a) - far(b) || a.span.start - b.span.start)[0]?.number ?? number;
}

const count = (number: string): number => countOf(number) || number.charCodeAt(0);

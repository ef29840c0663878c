/** What a reference to nothing may have meant. */
import { countOf } from '../numbering.ts';
import type { PlaceEntry, PlaceTable, ReferenceEntry } from '../types.ts';

/** Where nothing of that sort is numbered in that way, the reference is to a text that we do not see. */
export function isOfThisText(reference: ReferenceEntry, table: PlaceTable): boolean {
  const { type, number } = reference;
  if (type === 'member') return false;
  const article = articleOf(reference, table);
  if (article) return table.members(article.section).length > 1;
  return (
    likes(reference, table).length > (type === 'annex' ? 0 : 1) && table.places.every((it) => it.type !== type || it.number !== number)
  );
}

/** What it would mean without its member. */
export const articleOf = ({ member, ...whole }: ReferenceEntry, table: PlaceTable) =>
  member === undefined ? undefined : table.find(whole);

const likes = ({ type, number, word }: ReferenceEntry, { places }: PlaceTable): PlaceEntry[] =>
  places.filter((it) => it.type === type && shape(it.number) === shape(number) && (type === 'annex' || it.word === word || it.word === ''));

/** `7`, `3.1`, `IV` and `B` are different ways to count. */
const shape = (number: string): string =>
  /\d/.test(number) ? number.replace(/\d+/g, '1') : /^(?:[IVX]|[IVXLC]{2,})$/.test(number) ? 'I' : 'A';

/** The nearest number of the same kind; nobody refers to the article that he writes. */
export function numberNear(reference: ReferenceEntry, table: PlaceTable): string | undefined {
  const { number, section } = reference;
  const prefix = number.slice(0, number.lastIndexOf('.') + 1);
  const far = (it: PlaceEntry): number => Math.abs(count(it.number) - count(number)) + (it.number.startsWith(prefix) ? 0 : 1000);
  const others = likes(reference, table).filter((it) => it.section !== section);
  return others.sort((a, b) => far(a) - far(b))[0]?.number;
}

const count = (number: string): number => countOf(number) || number.charCodeAt(0);

/** The parties of a document, and the part of it in which they sign. */
import type { NameEntry, Section, Summary } from '../types.ts';
import { contextsOf } from './contexts.ts';
import { namesOf } from './nameTable.ts';

const kept = new WeakMap<Summary, readonly NameEntry[]>();

/** Who the document names as its parties, where it lists them, in text order. */
export function partiesOf(summary: Summary): readonly NameEntry[] {
  let known = kept.get(summary);
  if (!known) {
    known = read(summary);
    kept.set(summary, known);
  }
  return known;
}

function read(summary: Summary): NameEntry[] {
  const entries = namesOf(summary).entries.filter((it) => it.type === 'party' && it.definitions.length > 0);
  if (entries.length < 2) return [];
  const contexts = contextsOf(summary);
  const { blocks } = summary.charter;
  const signing = signingSection(summary);
  return entries.filter((it) =>
    it.definitions.some(({ block }) => {
      const inSigning = signing !== undefined && signing.heading <= block && block < signing.end;
      return !inSigning && (contexts[block]!.parties || blocks[block]!.block.type === 'paragraph');
    }),
  );
}

const SIGNING = /ondertekening|handtekening|signatur|signator(?:y|ies) page|signed by|signing/i;

/** The section in which the parties sign: the last one whose title says so. */
export const signingSection = ({ charter }: Summary): Section | undefined => charter.sections.findLast((it) => SIGNING.test(it.title));

/** Whether the party is named in these blocks, in any of its forms. */
export const isNamed = ({ uses, definitions }: NameEntry, from: number, end: number): boolean =>
  [...uses, ...definitions].some(({ block }) => from <= block && block < end);

/** Names that are nearly another name of the document: `Steering Board` where a `Steering Committee` is defined. */
import type { Language, NameEntry } from '../types.ts';

/** Head nouns that authors take for each other. */
const HEADS: Readonly<Record<Language, RegExp>> = {
  en: /^(.{4,40}?)[ -](?:board|committee|group|council|team)s?$/iu,
  nl: /^(.{3,30}?)(?:groep|raad|commissie|team|comité|overleg|board)(?:en)?$/iu,
};
/** First parts that mean the same: who steers. */
const STEERS: Readonly<Record<Language, RegExp>> = { en: /^(?:steering|governing|managing)$/iu, nl: /^(?:stuur|regie|sturings)$/iu };
/** `project group` and `project board` are often two bodies. */
const COMMON =
  /^(?:project|programme|program|programma|werk|working|user|users|gebruikers|management|executive|technical|review|advisory|klankbord|advies)$/iu;

/**
 * The defined body that a body which is defined nowhere is probably another name for.
 * Both steer, and the document describes only one of them.
 */
export function twinOf(
  { type, name, definitions, uses }: NameEntry,
  entries: readonly NameEntry[],
  language: Language,
): NameEntry | undefined {
  if (type !== 'body' || definitions.length > 0 || uses.length === 0) return undefined;
  const stem = HEADS[language].exec(name)?.[1];
  if (!stem || COMMON.test(stem)) return undefined;
  const same = entries.filter(
    (it) => it.type === 'body' && it.definitions.length > 0 && isTwin(stem, HEADS[language].exec(it.name)?.[1], language),
  );
  return same.length === 1 ? same[0] : undefined;
}

const isTwin = (stem: string, other: string | undefined, language: Language): boolean =>
  other !== undefined && (other.toLowerCase() === stem.toLowerCase() || (STEERS[language].test(stem) && STEERS[language].test(other)));

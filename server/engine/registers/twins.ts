/** Names that are nearly another name of the document: `Steering Board` where a `Steering Committee` is defined. */
import type { Language, NameEntry } from '../types.ts';
import { stem } from './stems.ts';

type Kind = 'body' | 'role';

/** Head nouns that authors take for each other. */
const HEADS: Readonly<Record<Language, Readonly<Record<Kind, RegExp>>>> = {
  en: {
    body: /^(.{4,40}?)[ -](?:board|committee|group|council|team)s?$/iu,
    role: /^(.{4,40}?)[ -](?:manager|director|leader|lead|coordinator|head|administrator)s?$/iu,
  },
  nl: {
    body: /^(.{3,30}?)[ -]?(?:groep|raad|commissie|team|comité|overleg|board|committee|group|council)(?:en)?$/iu,
    role: /^(.{3,30}?)[ -]?(?:manager|directeur|leider|coördinator|beheerder|hoofd|trekker)s?$/iu,
  },
};
/** First parts that mean the same: who steers. */
const STEERS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:steering|governing|managing)$/iu,
  nl: /^(?:stuur|regie|sturings|steering)$/iu,
};
/** `project group` and `project board` are often two bodies, and who is general or deputy is no one's twin. */
const COMMON: Readonly<Record<Kind, RegExp>> = {
  body: /^(?:project|programme|program|programma|werk|working|user|users|gebruikers|management|executive|technical|review|advisory|klankbord|advies)$/iu,
  role: /^(?:general|executive|managing|deputy|vice|assistant|interim|acting|team|algemeen|adjunct|plaatsvervangend|afdelings)$/iu,
};
/** `Raad van Deelnemers` and `Deelnemersraad`, `Board of Partners` and `Partner Board`. */
const TURNED = /^(board|council|office|committee|raad|college|bureau|commissie) (?:of|van) (?:the |de )?(\p{L}+)$/iu;
const COMPOUND: Readonly<Record<Language, RegExp>> = {
  en: /^(\p{L}+?)['’]?s?['’]? (board|council|office|committee)$/iu,
  nl: /^(\p{L}{3,}?)(raad|college|bureau|commissie)$/iu,
};

/** The defined names of a register that may have twins, with what comes before their head nouns. */
interface Model {
  readonly entry: NameEntry;
  readonly kind: Kind;
  readonly first: string | undefined;
  readonly turned: string | undefined;
}

const models = new WeakMap<readonly NameEntry[], readonly Model[]>();

/**
 * The defined body or role that one which is defined nowhere is probably another name for.
 * The document describes only one of them.
 */
export function twinOf(entry: NameEntry, entries: readonly NameEntry[], language: Language): NameEntry | undefined {
  const { type, name, definitions, uses } = entry;
  if ((type !== 'body' && type !== 'role') || definitions.length > 0 || uses.length === 0) return undefined;
  const own = { first: firstOf(name, type, language), turned: turnedOf(name, language) };
  if (own.first === undefined && own.turned === undefined) return undefined;
  let known = models.get(entries);
  if (!known) {
    known = entries.flatMap((it) => modelOf(it, language));
    models.set(entries, known);
  }
  const same = known.filter((it) => it.kind === type && (isTwin(own.first, it.first, language) || (own.turned ?? '') === it.turned));
  return same.length === 1 ? same[0]!.entry : undefined;
}

function modelOf(entry: NameEntry, language: Language): Model[] {
  const { type, name, definitions } = entry;
  if ((type !== 'body' && type !== 'role') || definitions.length === 0) return [];
  return [{ entry, kind: type, first: firstOf(name, type, language), turned: turnedOf(name, language) }];
}

function firstOf(name: string, kind: Kind, language: Language): string | undefined {
  const first = HEADS[language][kind].exec(name)?.[1];
  return first === undefined || COMMON[kind].test(first) ? undefined : first.toLowerCase();
}

/** Both parts of a name, in whichever order it has them. */
function turnedOf(name: string, language: Language): string | undefined {
  const [, head, of] = TURNED.exec(name) ?? [];
  if (head && of) return `${stem(of.toLowerCase(), language)} ${head.toLowerCase()}`;
  const [, first, last] = COMPOUND[language].exec(name) ?? [];
  return first && last && `${stem(first.toLowerCase(), language)} ${last.toLowerCase()}`;
}

const isTwin = (first: string | undefined, other: string | undefined, language: Language): boolean =>
  first !== undefined && other !== undefined && (first === other || (STEERS[language].test(first) && STEERS[language].test(other)));

/** Names that are nearly another name of the document: `Steering Board` where a `Steering Committee` is defined. */
import { createTable } from '../notes.ts';
import { languageIn } from '../summary.ts';
import type { Language, NameEntry } from '../types.ts';
import { isIntroduced } from './introduced.ts';
import { namesOf } from './nameTable.ts';
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

/** A name of the register that may have a twin, with what comes before its head noun. */
interface Model {
  readonly entry: NameEntry;
  readonly kind: Kind;
  readonly first: string | undefined;
  readonly turned: string | undefined;
}

/** By body or role that nothing explains, the one that it is probably another name for: the document describes only that one. */
export const twinsOf = createTable((summary): ReadonlyMap<NameEntry, NameEntry> => {
  const language = languageIn(summary);
  const named = namesOf(summary).entries.flatMap((it) => modelOf(it, language));
  const isExplained = ({ definitions, uses }: NameEntry): boolean => definitions.length > 0 || uses.some((it) => isIntroduced(it, summary));
  const explained = named.filter((it) => isExplained(it.entry));
  const twins = new Map<NameEntry, NameEntry>();
  for (const { entry, kind, first, turned } of named) {
    if (entry.definitions.length > 0 || entry.uses.length === 0) continue;
    const same = explained.filter((it) => it.kind === kind && (isTwin(first, it.first, language) || isTurned(turned, it.turned)));
    if (same.length === 1 && same[0]!.entry !== entry) twins.set(entry, same[0]!.entry);
  }
  return twins;
});

const isTurned = (a: string | undefined, b: string | undefined): boolean => a !== undefined && a === b;

function modelOf(entry: NameEntry, language: Language): Model[] {
  const { type, name } = entry;
  if (type !== 'body' && type !== 'role') return [];
  const model = { entry, kind: type, first: firstOf(name, type, language), turned: turnedOf(name, language) };
  return model.first === undefined && model.turned === undefined ? [] : [model];
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

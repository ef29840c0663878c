/** Entries of the register of names in the making: which definitions are of one name. */
import type { Language, Name, NameUse } from '../types.ts';
import { bare, fold } from './nameForms.ts';

/** A name where a block says it: most are never asked for their place in the text. */
export interface Mention {
  readonly name: Name;
  readonly block: number;
  /** Offset of the block. */
  readonly start: number;
}

/** An entry in the making. */
export interface Draft {
  name: string;
  type: Name['type'];
  readonly definitions: NameUse[];
  readonly uses: Mention[];
  readonly aliases: Set<string>;
  expansion?: string;
}

/** By folded name; one draft may have several. */
export type Drafts = Map<string, Draft>;

/** A name with its place in the text; `start` is that of its block. */
export const place = ({ span, text, type, defines, expansion }: Name, block: number, start: number): NameUse => ({
  span: { start: span.start + start, end: span.end + start },
  text,
  type,
  defines,
  block,
  ...(expansion !== undefined && { expansion }),
});

export const draftOf = ({ text, type }: Name): Draft => ({ name: text, type, definitions: [], uses: [], aliases: new Set() });

/** @param definitions in text order */
export function draftsOf(definitions: readonly NameUse[], language: Language): Drafts {
  const drafts: Drafts = new Map();
  let before: Draft | undefined;
  for (const it of definitions) before = define(drafts, it, language, before);
  return drafts;
}

/** A short name given to a party in its own list item (`Zorgverzekeraar CZ, hierna: CZ`) is the same party. */
function define(drafts: Drafts, it: NameUse, language: Language, before: Draft | undefined): Draft | undefined {
  const key = fold(it.text, language);
  if (key === '') return before;
  const owner = before?.definitions.at(-1);
  if (before?.type === 'party' && owner?.block === it.block && it.expansion && sameStart(it.expansion, owner.text)) {
    before.aliases.add(it.text);
    before.definitions.push(it);
    drafts.set(key, before);
    return before;
  }
  const draft = drafts.get(key) ?? sameParty(drafts, it, language) ?? draftOf(it);
  draft.definitions.push(it);
  if (it.expansion) {
    draft.expansion ??= it.expansion;
    draft.aliases.add(it.expansion);
  }
  if (it.type === 'party') for (const short of shortOf(it.text)) draft.aliases.add(short);
  drafts.set(key, draft);
  return draft;
}

/** `Zandwijk` in the preamble and `gemeente Zandwijk` in the table are one party; two that share a short name are two. */
function sameParty(drafts: Drafts, { text, type }: NameUse, language: Language): Draft | undefined {
  if (type !== 'party' || drafts.size > MOST) return undefined;
  const own = fold(text, language);
  const shorts = new Set(shortOf(text).map((it) => fold(it, language)));
  const isSame = (it: Draft): boolean =>
    shorts.has(fold(it.name, language)) || [it.name, ...it.aliases].some((alias) => fold(alias, language) === own);
  const found = [...drafts.values()].find((it) => it.type === 'party' && isSame(it));
  found?.aliases.add(text);
  return found;
}

/** In a longer list of names nobody tells one from the other. */
const MOST = 300;

const sameStart = (a: string, b: string): boolean => bare(a).startsWith(b) || b.startsWith(bare(a));

/** `gemeente Utrecht` is also Utrecht; `ROC Aventus` also Aventus. */
function shortOf(text: string): string[] {
  const matches = [LEGAL_FORM.exec(text)?.[1], SEAT.exec(text)?.[1]];
  return matches.flatMap((it) => (it === undefined ? [] : [it, ...shortOf(it)]));
}

const LEGAL_FORM =
  /^(?:[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Hh]oogheemraadschap|[Zz]iekenhuis|[Zz]orggroep|[Ww]oningcorporatie|[Vv]eiligheidsregio|[Oo]mgevingsdienst|[Mm]inisterie van|[Mm]inistry of|[Tt]own of|[Ww]ater [Bb]oard|[Mm]unicipality of|[Cc]ity of|[Cc]ounty of|[Pp]rovince of|[Ss]tichting|[Vv]ereniging|[Cc]oöperatie|ROC|[Uu]niversiteit|[Uu]niversity of)\s(\p{Lu}.{1,60})$/u;
const SEAT = /^(\p{Lu}\S+ \p{Lu}.{1,50}?) (?:of|te|in) \p{Lu}\p{L}+$/u;

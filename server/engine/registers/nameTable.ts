/** One register of the names of a document: what is defined, under which forms, and where it is used. */
import type { Block, Language, Name, NameEntry, NameTable, NameUse, Summary } from '../types.ts';
import { type Context, contextsOf, isTermsTitle } from './contexts.ts';
import { termsOf } from './glossary.ts';
import { bare, fold, formOf, isSlip } from './nameForms.ts';
import { addUses, type Draft, place, wordsOf } from './nameUses.ts';
import { partiesOf } from './parties.ts';
import { namedTogether } from './partySentences.ts';

const known = new WeakMap<Summary, NameTable>();

/** The register of names of a document, made once for a summary. */
export function namesOf(summary: Summary): NameTable {
  const made = known.get(summary) ?? make(summary);
  known.set(summary, made);
  return made;
}

function make(summary: Summary): NameTable {
  const { language } = summary.recognition;
  const drafts = new Map<string, Draft>();
  let before: Draft | undefined;
  for (const it of definitionsIn(summary, language)) before = define(drafts, it, language, before);
  addUses(summary, drafts, language);
  mergeSlips(drafts, language);
  const entries = [...new Set(drafts.values())].map((it) => finish(it, language)).sort((a, b) => firstOf(a) - firstOf(b));
  return { entries, find: (text) => lookUp(entries, text, language), at: finderOf(entries) };
}

const firstOf = ({ definitions, uses }: NameEntry): number =>
  Math.min(definitions[0]?.span.start ?? Infinity, uses[0]?.span.start ?? Infinity);

/** The first entry that is defined or used at an offset; the list of all places is made when it is first asked for. */
function finderOf(entries: readonly NameEntry[]): NameTable['at'] {
  let places: { start: number; end: number; entry: number }[] | undefined;
  let longest = 0;
  return (offset) => {
    if (!places) {
      places = entries.flatMap((it, entry) => [...it.definitions, ...it.uses].map(({ span }) => ({ ...span, entry })));
      places.sort((a, b) => a.start - b.start);
      longest = places.reduce((most, it) => Math.max(most, it.end - it.start), 0);
    }
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    let best = entries.length;
    for (let i = low - 1; i >= 0 && places[i]!.start >= offset - longest; i--) {
      if (places[i]!.end >= offset) best = Math.min(best, places[i]!.entry);
    }
    return entries[best];
  };
}

function lookUp(entries: readonly NameEntry[], text: string, language: Language): NameEntry | undefined {
  const key = fold(text, language);
  return (
    entries.find((it) => fold(it.name, language) === key) ?? entries.find((it) => it.aliases.some((alias) => fold(alias, language) === key))
  );
}

/** What the words define and what the lists define, in text order; a heading defines the body or role it is named after. */
function definitionsIn(summary: Summary, language: Language): NameUse[] {
  const contexts = contextsOf(summary);
  const out: NameUse[] = [];
  summary.charter.blocks.forEach(({ block, start }, i) => {
    for (const it of definedBy(block, summary.facts(i).names, contexts[i]!, language)) out.push(place(it, i, start));
  });
  return out;
}

const kept = new WeakMap<Block, { readonly key: string; readonly found: readonly Name[] }>();
const NOBODY: readonly Name[] = [];

/** Kept as long as the block lives and stands in the same context. */
function definedBy(block: Block, names: readonly Name[], context: Context, language: Language): readonly Name[] {
  const key = `${language}${context.parties ? 'p' : ''}${context.terms ? 't' : ''}${context.opening ? 'o' : ''}${context.column ?? ''}`;
  const before = kept.get(block);
  if (before?.key === key) return before.found;
  const found = names.filter((it) => it.defines);
  if (block.type === 'heading') found.push(...headed(block, language, context.terms));
  else if (context.terms) found.push(...apart(termsOf(block, language), found));
  if (context.parties && !context.terms) found.push(...apart(partiesOf(block, context), found));
  else if (block.type === 'paragraph') found.push(...apart(namedTogether(block, context.opening ?? false), found));
  found.sort((a, b) => a.span.start - b.span.start);
  kept.set(block, { key, found: found.length === 0 ? NOBODY : found });
  return found;
}

/** `### Dagelijks bestuur` is about that body; a longer title is a subject. Under a heading of definitions every lower one is a term. */
function headed(block: Block, language: Language, terms: boolean): Name[] {
  const title = block.title ?? '';
  if (
    isTermsTitle(title) ||
    (!terms &&
      title.split(' ').length > 2 &&
      !/^(?:Board|Council|Raad|College|Bureau|Office|Head|Court) (?:of|van) (?:the )?\p{L}+$/u.test(title))
  )
    return [];
  return termsOf(block, language).filter((it) => terms || it.type === 'body' || it.type === 'role');
}

const apart = (names: readonly Name[], others: readonly Name[]): Name[] =>
  names.filter(({ span }) => !others.some((it) => it.span.start < span.end && span.start < it.span.end));

/** A short name given to a party in its own list item (`Zorgverzekeraar CZ, hierna: CZ`) is the same party. */
function define(drafts: Map<string, Draft>, it: NameUse, language: Language, before: Draft | undefined): Draft | undefined {
  const key = fold(it.text, language);
  if (key === '') return before;
  const owner = before?.definitions.at(-1);
  if (before?.type === 'party' && owner?.block === it.block && it.expansion && sameStart(it.expansion, owner.text)) {
    before.aliases.add(it.text);
    before.definitions.push(it);
    drafts.set(key, before);
    return before;
  }
  const draft = drafts.get(key) ??
    sameParty(drafts, it, language) ?? { name: it.text, type: it.type, definitions: [], uses: [], aliases: new Set<string>() };
  draft.definitions.push(it);
  if (it.expansion) {
    draft.expansion ??= it.expansion;
    draft.aliases.add(it.expansion);
  }
  if (it.type === 'party') for (const short of shortOf(it.text)) draft.aliases.add(short);
  drafts.set(key, draft);
  return draft;
}

/** `Zandwijk` in the preamble and `gemeente Zandwijk` in the table are one party. */
function sameParty(drafts: Map<string, Draft>, { text, type }: NameUse, language: Language): Draft | undefined {
  if (type !== 'party' || drafts.size > MOST) return undefined;
  const keys = new Set([text, ...shortOf(text)].map((it) => fold(it, language)));
  const found = [...drafts.values()].find(
    (it) => it.type === 'party' && [it.name, ...it.aliases].some((alias) => keys.has(fold(alias, language))),
  );
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

/** A name that is defined nowhere and differs by a slip from one that is defined or used more is a variant of that one. */
function mergeSlips(drafts: Map<string, Draft>, language: Language): void {
  const solid = [...drafts].filter(([, it]) => it.definitions.length > 0 || it.uses.length > 1);
  for (const [key, draft] of [...drafts]) {
    if (draft.definitions.length > 0 || draft.type === 'abbreviation' || key.length < 6) continue;
    const found = solid.find(
      ([other, it]) => it !== draft && isSlip(key, other) && outranks(it, draft) && sameWords(it.name, draft.name, language),
    );
    if (!found) continue;
    found[1].uses.push(...draft.uses);
    drafts.delete(key);
  }
}

const outranks = (a: Draft, b: Draft): boolean => a.definitions.length > 0 || a.uses.length > b.uses.length * 2;

/** Slips are within one word; `Werkgroep Noord` and `Werkgroep Oord` are two names only if another word differs too. */
const sameWords = (a: string, b: string, language: Language): boolean =>
  wordsOf(bare(a), language).length === wordsOf(bare(b), language).length &&
  bare(a).slice(0, 1).toLowerCase() === bare(b).slice(0, 1).toLowerCase();

function finish({ name, type, definitions, uses, aliases, expansion }: Draft, language: Language): NameEntry {
  const sorted = uses.sort((a, b) => a.span.start - b.span.start);
  const own = definitions.length > 0 ? name : frequent(sorted);
  const others = new Set([...aliases].map((it) => fold(it, language)));
  const forms = new Set([own, ...aliases, ...definitions.map((it) => it.text)].map((it) => formOf(it, language)));
  return {
    name: own,
    type,
    definitions,
    uses: sorted,
    aliases: [...new Set([...aliases, ...definitions.map((it) => it.text)])].filter((it) => it !== own),
    variants: sorted.filter((it) => !forms.has(formOf(it.text, language)) && !others.has(fold(it.text, language))),
    ...(expansion !== undefined && { expansion }),
  };
}

function frequent(uses: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const { text } of uses) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

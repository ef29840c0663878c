/** One register of the names of a document: what is defined, under which forms, and where it is used. */
import { createTable } from '../notes.ts';
import { languageIn } from '../summary.ts';
import type { Language, NameEntry, NameTable, NameUse } from '../types.ts';
import { definitions } from './nameDefinitions.ts';
import { type Draft, type Drafts, draftOf, draftsOf, type Mention, place } from './nameDrafts.ts';
import { bare, fold, formOf, isSlip } from './nameForms.ts';
import { formsOf, uses } from './nameUses.ts';
import { wordsOf } from './nameWords.ts';

/** The register of names of a document. */
export const namesOf = createTable((summary): NameTable => {
  const language = languageIn(summary);
  const drafts = draftsOf(
    definitions(summary).flatMap(({ note, index, start }) => note.map((it) => place(it, index, start))),
    language,
  );
  const defined = [...new Set(drafts.values())];
  const { forms } = formsOf(summary);
  uses.visit(summary, (note, block, start) => {
    for (const { use, form, key } of note) {
      let draft = form === undefined ? drafts.get(key) : defined[forms[form]!.draft]!;
      if (!draft) {
        draft = draftOf(use);
        drafts.set(key, draft);
      }
      draft.uses.push({ name: use, block, start });
    }
  });
  mergeSlips(drafts, language);
  const inOrder = [...new Set(drafts.values())].sort((a, b) => firstOf(a) - firstOf(b));
  const entries = inOrder.map((it) => finish(it, language));
  return { entries, find: (text) => lookUp(entries, text, language), at: finderOf(entries) };
});

const startOf = ({ name, start }: Mention): number => start + name.span.start;

const firstOf = ({ definitions, uses }: Draft): number =>
  Math.min(definitions[0]?.span.start ?? Infinity, uses[0] ? startOf(uses[0]) : Infinity);

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

/** A name that is defined nowhere and differs by a slip from one that is defined or used more is a variant of that one. */
function mergeSlips(drafts: Drafts, language: Language): void {
  // A slip leaves the first and the last letter.
  const solid = new Map<string, [string, Draft][]>();
  const edges = (key: string): string => `${key[0]}${key.at(-1)}`;
  for (const [key, it] of drafts) {
    if (it.definitions.length === 0 && it.uses.length < 2 && key.length < SURE) continue;
    const list = solid.get(edges(key));
    if (list) list.push([key, it]);
    else solid.set(edges(key), [[key, it]]);
  }
  for (const [key, draft] of [...drafts]) {
    if (draft.definitions.length > 0 || draft.type === 'abbreviation' || key.length < 6) continue;
    const found = solid
      .get(edges(key))
      ?.find(
        ([other, it]) =>
          it !== draft &&
          isSlip(key, other) &&
          (outranks(it, draft) || isSurer(key, it, draft)) &&
          sameWords(it.name, draft.name, language),
      );
    if (!found) continue;
    found[1].uses.push(...draft.uses);
    found[1].uses.sort((a, b) => startOf(a) - startOf(b));
    drafts.delete(key);
  }
}

const outranks = (a: Draft, b: Draft): boolean => a.definitions.length > 0 || a.uses.length > b.uses.length * 2;

/** So long a name of a body, once written in another way, is the one before it. */
const SURE = 12;
const isSurer = (key: string, a: Draft, b: Draft): boolean =>
  key.length >= SURE &&
  a.type === 'body' &&
  a.uses.length >= b.uses.length &&
  a.uses.length > 0 &&
  startOf(a.uses[0]!) < startOf(b.uses[0]!);

/** Slips are within one word; `Werkgroep Noord` and `Werkgroep Oord` are two names only if another word differs too. */
const sameWords = (a: string, b: string, language: Language): boolean =>
  wordsOf(bare(a), language).length === wordsOf(bare(b), language).length &&
  bare(a).slice(0, 1).toLowerCase() === bare(b).slice(0, 1).toLowerCase();

/** Where it is used is worked out for those entries that somebody asks. */
function finish(draft: Draft, language: Language): NameEntry {
  const { type, definitions, aliases, expansion } = draft;
  const name = definitions.length > 0 ? draft.name : frequent(draft.uses);
  const others = [...new Set([...aliases, ...definitions.map((it) => it.text)])].filter((it) => it !== name);
  let uses: readonly NameUse[] | undefined;
  let variants: readonly NameUse[] | undefined;
  return {
    name,
    type,
    definitions,
    aliases: others,
    ...(expansion !== undefined && { expansion }),
    get uses() {
      uses ??= draft.uses.map((it) => place(it.name, it.block, it.start));
      return uses;
    },
    get variants() {
      variants ??= variantsOf(draft, name, language).map((it) => place(it.name, it.block, it.start));
      return variants;
    },
  };
}

function variantsOf({ type, aliases, definitions, uses }: Draft, name: string, language: Language): Mention[] {
  // `Oude Veld` is not how one writes the short name Oudeveld; a long one may be written in many ways.
  const others = new Set([...aliases].map((it) => fold(it, language)));
  const short = new Set([...aliases].filter((it) => type === 'party' && !it.includes(' ')).map((it) => fold(it, language)));
  const forms = new Set([name, ...aliases, ...definitions.map((it) => it.text)].map((it) => formOf(it, language)));
  const judged = new Map<string, boolean>();
  const isVariant = (text: string): boolean => {
    let known = judged.get(text);
    if (known === undefined) {
      const key = fold(text, language);
      known = !forms.has(formOf(text, language)) && (!others.has(key) || (short.has(key) && text.includes(' ')));
      judged.set(text, known);
    }
    return known;
  };
  return uses.filter((it) => isVariant(it.name.text));
}

function frequent(uses: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const {
    name: { text },
  } of uses)
    counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Listed terms that the text never uses. */
import { listedDefinitions } from '../definitionEntry.ts';
import { createAnswer, createLasting, createNotes, createTable } from '../notes.ts';
import { blockAt } from '../summary.ts';
import type { NameEntry, NameUse, Span, Summary } from '../types.ts';
import { spanAt } from './cover.ts';
import { namesOf } from './nameTable.ts';

export interface UnusedTerm {
  /** Where it is defined. */
  readonly use: NameUse;
  readonly entry: NameEntry;
}

/** In text order. */
export const unusedTerms = (summary: Summary): UnusedTerm[] =>
  openlyUnused(summary).filter(({ use, entry }) => !isWritten(use, entry, summary));

/** Listed terms without a use in any of their forms. */
const openlyUnused = createTable((summary): UnusedTerm[] => {
  const listed = new Set(listedDefinitions(summary));
  return namesOf(summary).entries.flatMap((entry) => {
    const { definitions, uses } = entry;
    const use = definitions[0];
    if (!use || definitions.length > 1 || !isTerm(entry) || !isOwn(uses, use, summary)) return [];
    return listed.has(use) || isSentence(use, summary) ? [{ use, entry }] : [];
  });
});

/** All uses stand in its definition. */
function isOwn(uses: readonly NameUse[], use: NameUse, summary: Summary): boolean {
  if (uses.length === 0) return true;
  const { start, end } = definitionOf(use, summary);
  return uses.every(({ span }) => start <= span.start && span.end <= end);
}

/** Defined in the words of a paragraph or an item; a heading only says what it is about. */
const isSentence = ({ type, block }: NameUse, summary: Summary): boolean =>
  type !== 'abbreviation' && ['paragraph', 'item'].includes(blockAt(summary, block).block.type);

/** A list of definitions may hold sentences, which nobody repeats word for word; the terms on which a body sits are no words. */
const isTerm = ({ type, name }: NameEntry): boolean =>
  type !== 'party' && name.split(/\s+/).length <= 3 && !/^\p{Ll}\./u.test(name) && !/^(?:size|meetings?|frequency|duration)$/i.test(name);

const wordsOf = ({ name, aliases }: NameEntry): string[] => [name, ...aliases].map(stemOf);

/** The words by which such terms would be seen, a line each. */
const wordsWanted = createLasting((summary) => [...new Set(openlyUnused(summary).flatMap(({ entry }) => wordsOf(entry)))].join('\n'));
const wanted = createAnswer(wordsWanted);

/** Where a block has these words: offsets in it, by word. */
const written = createNotes(
  (block, _facts, _language, words: string): Readonly<Record<string, readonly number[]>> | undefined => {
    if (words === '') return undefined;
    const text = lowerOf(block.source);
    const found = words.split('\n').flatMap((word) => (text.includes(word) ? [[word, placesOf(text, word)] as const] : []));
    return found.length > 0 ? Object.fromEntries(found) : undefined;
  },
  (summary) => {
    const words = wanted(summary);
    return { mark: words, at: () => words };
  },
);

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places;
}

/** Some word of the text begins as it does, outside its definition: `verwerken` is used where something `wordt verwerkt`. */
function isWritten(use: NameUse, entry: NameEntry, summary: Summary): boolean {
  const { start: from, end } = definitionOf(use, summary);
  return wordsOf(entry).some((word) =>
    written(summary).some(({ note, start }) => note[word]?.some((at) => start + at + word.length <= from || start + at >= end)),
  );
}

/** In `the carriers (hereinafter: the Carriers)` the words before the name are no use of it. */
function definitionOf({ span, block }: NameUse, summary: Summary): Span {
  const { block: own, start } = blockAt(summary, block);
  const sentence = spanAt(own.sentences, span.start - start);
  return BRACKET.test(own.prose.slice(Math.max(0, span.start - start - 60), span.start - start)) && sentence
    ? { start: start + sentence.start, end: start + sentence.end }
    : span;
}

const BRACKET = /\([^()]*$/;

/** As long as the text, so that offsets agree. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/./gsu, (it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it));
}

/** The longest word of a name tells it; without its last letters for the forms of verbs and plurals. */
const stemOf = (name: string): string => {
  const plain = name.replace(/\s*\([^)]*\)/, '').toLowerCase();
  return plain.length > 6 ? plain.slice(0, Math.max(5, plain.length - 3)) : plain;
};

/** Where the names of a document are used: the defined ones in any case and number, others as their capitals show. */
import { createLasting, createNotes, type Surroundings } from '../notes.ts';
import { languageIn } from '../summary.ts';
import type { Block, Language, Name, Summary } from '../types.ts';
import { createCover } from './cover.ts';
import { definitions } from './nameDefinitions.ts';
import { type Draft, draftsOf, place } from './nameDrafts.ts';
import { fold, keyOf } from './nameForms.ts';
import { differing, type Form, type Found, indexOf, isNearWord, type NameIndex } from './nameIndex.ts';
import { placesOfWords } from './nameWords.ts';

/** A use of a defined name by its form, or of another one by its key. */
export interface Used {
  readonly use: Name;
  readonly form?: number;
  readonly key: string;
}

/** What a block has to know of the names that are defined anywhere. */
interface Around {
  readonly index: NameIndex;
  /** What the block defines itself, with the draft: no use of itself. */
  readonly here: readonly { readonly name: Name; readonly draft: number }[];
}

/** The uses in each block. */
export const uses = createNotes(
  (block: Block, facts, language, { index, here }: Around): readonly Used[] | undefined => {
    if (block.type === 'code' || block.type === 'comment' || block.type === 'definition') return undefined;
    const cover = createCover(
      block.prose.length,
      here.map(({ name }) => name.span),
    );
    const found: Used[] = [];
    for (const { use, form } of hitsIn(block, index, language)) {
      if (!cover.isFree(use.span)) continue;
      cover.take(use.span);
      const writtenOut = here.some((it) => it.draft === form.draft && (block.type === 'row' || use.text === it.name.expansion));
      if (!writtenOut) found.push({ use, form: form.id, key: '' });
    }
    for (const use of facts().names) {
      if (!use.defines && cover.isFree(use.span)) found.push({ use, key: fold(use.text, language) });
    }
    return found.length === 0 ? undefined : found;
  },
  aroundOf,
  staysWith,
);

function aroundOf(summary: Summary): Surroundings<Around> {
  const { plain, drafts } = formsOf(summary);
  return {
    mark: drafts,
    at(block) {
      const ordinal = definitions.ordinal(summary, block);
      if (ordinal < 0) return plain;
      const names = definitions.values(summary)[ordinal]!;
      return { index: plain.index, here: names.map((name, i) => ({ name, draft: drafts[ordinal]![i]! })) };
    },
  };
}

/** A name that is being typed changes what a few words mean: blocks without these say what they said. */
function staysWith({ prose }: Block, before: Around, now: Around): boolean {
  if (before.here.length + now.here.length > 0) return false;
  const words = differing(before.index, now.index);
  return words !== undefined && !words.some((it) => prose.includes(it));
}

/** The forms of all defined names, and of which draft each definition is; nothing here has a place in the text. */
export const formsOf = createLasting((summary) => {
  const language = languageIn(summary);
  const notes = definitions.values(summary);
  const placed = notes.map((names, ordinal) => names.map((it) => place(it, ordinal, 0)));
  const all = [...new Set(draftsOf(placed.flat(), language).values())];
  const numbers = new Map(all.flatMap((draft, i) => draft.definitions.map((it) => [it, i] as const)));
  const plain = plainAround(all, language);
  return { forms: plain.index.forms, plain, drafts: placed.map((names) => names.map((it) => numbers.get(it) ?? -1)) };
});

/** One object for each set of forms of late, so that the blocks that were read with it are not read again. */
const generations = new Map<string, Around>();
const GENERATIONS = 16;

function plainAround(drafts: readonly Draft[], language: Language): Around {
  const index = indexOf(drafts, language);
  const key = [language, ...index.forms.map((it) => `${it.words.join(' ')}${it.capitals ? '!' : ''}${it.type}${it.draft}`)].join('|');
  const known = generations.get(key) ?? { index, here: [] };
  generations.delete(key);
  generations.set(key, known);
  if (generations.size > GENERATIONS) generations.delete(generations.keys().next().value!);
  return known;
}

interface Hit {
  readonly use: Name;
  readonly form: Form;
}

function hitsIn({ prose }: Block, { forms, find }: NameIndex, language: Language): Hit[] {
  const hits: Hit[] = [];
  if (forms.length === 0) return hits;
  const places = placesOfWords(prose);
  const wordAt = (i: number): string => prose.slice(places[2 * i], places[2 * i + 1]);
  const keys: string[] = [];
  const words: Words = { count: places.length / 2, wordAt, keyAt: (i) => (keys[i] ??= keyOf(wordAt(i), language)), language };
  let free = 0;
  for (let i = 0; i < words.count; i++) {
    const found = find(wordAt(i));
    const match = found && matchAt(words, found, i, free);
    if (!match) continue;
    const [start, end] = [places[2 * match.from]!, places[2 * match.end - 1]!];
    const written = prose.slice(start, end);
    const several = match.end > match.from + 1;
    if (!fits(match.form, written) || (several && /[.;:!?\n|]\s/.test(written))) continue;
    const text = several ? written.replace(/\s+/g, ' ') : written;
    hits.push({ use: { span: { start, end }, text, type: match.form.type, defines: false }, form: match.form });
    free = match.end;
    i = match.end - 1;
  }
  return hits;
}

/** The words of a block, as they are written and to what tells them apart. */
interface Words {
  readonly count: number;
  readonly wordAt: (index: number) => string;
  readonly keyAt: (index: number) => string;
  readonly language: Language;
}

/** A form and the words that write it. */
interface Match {
  readonly form: Form;
  readonly from: number;
  readonly end: number;
}

/** @param free the first word that is not taken */
function matchAt(words: Words, { first, last, whole, opens }: Found, i: number, free: number): Match | undefined {
  const from = (form: Form, at: number): Match => ({ form, from: at, end: at + form.words.length });
  let begun: Form | undefined;
  for (const form of first) {
    const slips = slipsIn(words, form, i);
    if (slips === 0) return from(form, i);
    if (slips === 1) begun ??= form;
  }
  if (begun) return from(begun, i);
  const ended = last.find((form) => i - form.words.length + 1 >= free && slipsIn(words, form, i - form.words.length + 1) === 1);
  if (ended) return from(ended, i - ended.words.length + 1);
  if (whole) return { form: whole, from: i, end: i + 1 };
  const next = i + 1 < words.count ? words.keyAt(i + 1) : '';
  const cut = next.length < 3 ? undefined : opens.find((form) => words.wordAt(i).toLowerCase() + next === form.words[0]);
  return cut && { form: cut, from: i, end: i + 2 };
}

/** How many words of a form are written with a slip, or undefined where another name stands. */
function slipsIn({ count, keyAt, wordAt, language }: Words, form: Form, from: number): number | undefined {
  const { words } = form;
  if (from + words.length > count) return undefined;
  let slips = 0;
  for (let j = 0; j < words.length; j++) {
    const key = keyAt(from + j);
    if (key === words[j]) continue;
    if (++slips > 1 || words.length === 1 || !isNearWord(wordAt(from + j), key, words[j]!, form, language)) return undefined;
  }
  return slips;
}

/** A party keeps its capital, whatever the case of others. */
const fits = ({ type, capitals }: Form, text: string): boolean =>
  capitals ? /^.\p{Lu}/u.test(text) : type !== 'party' || /\p{Lu}/u.test(text);

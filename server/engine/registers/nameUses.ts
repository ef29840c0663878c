/** Where the names of a document are used: the defined ones in any case and number, others as their capitals show. */
import { createLasting, createNotes, type Surroundings } from '../notes.ts';
import { languageIn } from '../summary.ts';
import type { Block, Language, Name, Summary } from '../types.ts';
import { createCover } from './cover.ts';
import { definitions } from './nameDefinitions.ts';
import { type Draft, draftsOf, place } from './nameDrafts.ts';
import { bare, fold, isSlip, remembered } from './nameForms.ts';
import { stem } from './stems.ts';

interface Form {
  readonly words: readonly string[];
  /** The draft of which it is a form, in the order in which they are made. */
  readonly draft: number;
  readonly type: Name['type'];
  /** It is written in capitals: `CZ` is not `cz`. */
  readonly capitals: boolean;
  /** Its position among all forms. */
  readonly id: number;
}

/** The forms of the defined names. */
interface Index {
  readonly forms: readonly Form[];
  /** Forms by their first word, longest first. */
  readonly index: ReadonlyMap<string, readonly Form[]>;
  /** Long names of one word by their first and by their last letters: a slip leaves one of them whole. */
  readonly near: ReadonlyMap<string, readonly Form[]>;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The plural or genitive `’s` behind a word is neither of it nor a word. */
const WORD = /([\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*)(?:[’']s(?!\p{L}))?/gu;

/** Words with what tells them apart. */
export function wordsOf(text: string, language: Language): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    words.push({ key: keyOf(match[1]!, language), start: match.index, end: match.index + match[1]!.length });
  }
  return words;
}

/** A document has few words and writes them often. */
const keyOf = remembered((word, language) => stem(word.toLowerCase().replaceAll('-', ''), language), 20_000);

/** A use of a defined name by its form, or of another one by its key. */
export interface Used {
  readonly use: Name;
  readonly form?: number;
  readonly key: string;
}

/** What a block has to know of the names that are defined anywhere. */
interface Around {
  readonly index: Index;
  /** What the block defines itself, with the draft: no use of itself. */
  readonly here: readonly { readonly name: Name; readonly draft: number }[];
}

/** The uses in each block. */
export const uses = createNotes((block: Block, facts, language, { index, here }: Around): readonly Used[] | undefined => {
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
}, aroundOf);

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

function indexOf(drafts: readonly Draft[], language: Language): Index {
  const forms: Form[] = [];
  const index = new Map<string, Form[]>();
  const near = new Map<string, Form[]>();
  const add = (to: Map<string, Form[]>, key: string, form: Form): void => {
    const list = to.get(key);
    if (list) list.push(form);
    else to.set(key, [form]);
  };
  for (const [i, { name, aliases, definitions, type }] of drafts.entries()) {
    const names = [name, ...aliases, ...definitions.map((it) => it.text)];
    for (const text of new Set([...names, ...names.map(bare)])) {
      const words = wordsOf(text, language).map((it) => it.key);
      if (words.length === 0) continue;
      const form = { words, draft: i, type, capitals: /^[\p{Lu}\d&]{2,9}$/u.test(text), id: forms.length };
      forms.push(form);
      add(index, words[0]!, form);
      if (words.length === 1) for (const key of edgesOf(words[0]!)) add(near, key, form);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { forms, index, near };
}

interface Hit {
  readonly use: Name;
  readonly form: Form;
}

function* hitsIn(block: Block, { index, near }: Index, language: Language): Iterable<Hit> {
  if (index.size === 0) return;
  const words = wordsOf(block.prose, language);
  for (let i = 0; i < words.length; i++) {
    const { key } = words[i]!;
    const form =
      index.get(key)?.find((it) => it.words.every((word, j) => words[i + j]?.key === word)) ??
      (key.length < SHORTEST || near.size === 0 ? undefined : slipOf(key, near, index));
    if (!form) continue;
    const { start } = words[i]!;
    const { end } = words[i + form.words.length - 1]!;
    const text = block.prose.slice(start, end);
    if (!fits(form, text) || /[.;:!?\n|]\s/.test(text)) continue;
    yield { use: { span: { start, end }, text: text.replace(/\s+/g, ' '), type: form.type, defines: false }, form };
    i += form.words.length - 1;
  }
}

/** Shorter words are too often one letter from another one. */
const SHORTEST = 8;
const EDGE = 4;

const edgesOf = (key: string): string[] => (key.length < SHORTEST ? [] : [`${key.slice(0, EDGE)}…`, `…${key.slice(-EDGE)}`]);

/** `stuurgroup` where `Stuurgroep` is defined; what is a name by itself is no slip. */
function slipOf(key: string, near: Index['near'], index: Index['index']): Form | undefined {
  if (index.has(key)) return undefined;
  for (const edge of edgesOf(key)) {
    const form = near.get(edge)?.find((it) => isSlip(key, it.words[0]!));
    if (form) return form;
  }
  return undefined;
}

/** A party keeps its capital, whatever the case of others. */
const fits = ({ type, capitals }: Form, text: string): boolean =>
  capitals ? /^.\p{Lu}/u.test(text) : type !== 'party' || /\p{Lu}/u.test(text);

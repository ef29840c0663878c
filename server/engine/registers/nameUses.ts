/** Where the names of a document are used: the defined ones in any case and number, others as their capitals show. */
import type { Block, Language, Name, NameUse, Summary } from '../types.ts';
import { createCover } from './cover.ts';
import { bare, fold, isSlip, stem } from './nameForms.ts';

/** An entry in the making. */
export interface Draft {
  name: string;
  type: Name['type'];
  readonly definitions: NameUse[];
  readonly uses: NameUse[];
  readonly aliases: Set<string>;
  expansion?: string;
}

/** A name with its place in the text; `start` is that of its block. */
export const place = (it: Name, block: number, start: number): NameUse => ({
  ...it,
  block,
  span: { start: it.span.start + start, end: it.span.end + start },
});

interface Form {
  readonly words: readonly string[];
  readonly draft: Draft;
  /** It is written in capitals: `CZ` is not `cz`. */
  readonly capitals: boolean;
  /** Its position among all forms. */
  readonly id: number;
}

interface Index {
  readonly forms: readonly Form[];
  /** Forms by their first word, longest first. */
  readonly index: ReadonlyMap<string, readonly Form[]>;
  /** Long names of one word by their first and by their last letters: a slip leaves one of them whole. */
  readonly near: ReadonlyMap<string, readonly Form[]>;
  readonly generation: object;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;

/** Words with what tells them apart. */
export const wordsOf = (text: string, language: Language): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    key: stem(word.toLowerCase().replaceAll('-', ''), language),
    start: index,
    end: index + word.length,
  }));

/** Adds the uses to the drafts; a name that is defined nowhere becomes a draft of its own. */
export function addUses(summary: Summary, drafts: Map<string, Draft>, language: Language): void {
  const index = indexOf(drafts, language);
  const defined = definedIn(drafts);
  const { blocks } = summary.charter;
  for (let i = 0; i < blocks.length; i++) {
    const { block, start } = blocks[i]!;
    if (block.type === 'code' || block.type === 'comment' || block.type === 'definition') continue;
    const here = defined.get(i);
    const found = here ? usedBeside(summary, i, index, here, language) : usedIn(summary, i, index, language);
    for (const { use, form, key } of found) {
      let draft = form === undefined ? drafts.get(key) : index.forms[form]!.draft;
      if (!draft) {
        draft = { name: use.text, type: use.type, definitions: [], uses: [], aliases: new Set<string>() };
        drafts.set(key, draft);
      }
      draft.uses.push(place(use, i, start));
    }
  }
}

/** A use of a defined name, or of another one by its key. */
interface Used {
  readonly use: Name;
  readonly form?: number;
  readonly key: string;
}
type Here = readonly { readonly use: NameUse; readonly draft: Draft }[];

const used = new WeakMap<Block, { readonly forms: object; readonly found: readonly Used[] }>();
const NOTHING: readonly Used[] = [];

/** In a block that defines nothing; kept as long as the block lives and the defined names stay as they are. */
function usedIn(summary: Summary, at: number, index: Index, language: Language): readonly Used[] {
  const { block } = summary.charter.blocks[at]!;
  const before = used.get(block);
  if (before?.forms === index.generation) return before.found;
  const found = usedBeside(summary, at, index, [], language);
  used.set(block, { forms: index.generation, found: found.length === 0 ? NOTHING : found });
  return found;
}

/** @param here what the block defines: no use of itself */
function usedBeside(summary: Summary, at: number, index: Index, here: Here, language: Language): Used[] {
  const { block, start } = summary.charter.blocks[at]!;
  const cover = createCover(
    block.prose.length,
    here.map(({ use }) => ({ start: use.span.start - start, end: use.span.end - start })),
  );
  const found: Used[] = [];
  for (const { use, form } of hitsOf(block, index, language)) {
    const { draft } = index.forms[form]!;
    if (!cover.isFree(use.span)) continue;
    cover.take(use.span);
    const writtenOut = here.some((it) => it.draft === draft && (block.type === 'row' || use.text === it.use.expansion));
    if (!writtenOut) found.push({ use, form, key: '' });
  }
  for (const use of summary.facts(at).names) {
    if (!use.defines && cover.isFree(use.span)) found.push({ use, key: fold(use.text, language) });
  }
  return found;
}

function definedIn(drafts: ReadonlyMap<string, Draft>): Map<number, { use: NameUse; draft: Draft }[]> {
  const defined = new Map<number, { use: NameUse; draft: Draft }[]>();
  for (const draft of new Set(drafts.values())) {
    for (const use of draft.definitions) {
      const list = defined.get(use.block);
      if (list) list.push({ use, draft });
      else defined.set(use.block, [{ use, draft }]);
    }
  }
  return defined;
}

function indexOf(drafts: ReadonlyMap<string, Draft>, language: Language): Index {
  const forms: Form[] = [];
  const index = new Map<string, Form[]>();
  const near = new Map<string, Form[]>();
  for (const draft of new Set(drafts.values())) {
    const names = [draft.name, ...draft.aliases, ...draft.definitions.map((it) => it.text)];
    for (const text of new Set([...names, ...names.map(bare)])) {
      const words = wordsOf(text, language).map((it) => it.key);
      if (words.length === 0) continue;
      const form = { words, draft, capitals: /^[\p{Lu}\d&]{2,9}$/u.test(text), id: forms.length };
      forms.push(form);
      const list = index.get(words[0]!);
      if (list) list.push(form);
      else index.set(words[0]!, [form]);
      if (words.length === 1) for (const key of edgesOf(words[0]!)) near.set(key, [...(near.get(key) ?? []), form]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { forms, index, near, generation: generationOf(forms, language) };
}

interface Hit {
  readonly use: Name;
  /** Position of its form. */
  readonly form: number;
}

/** Uses by block, as long as the block lives and the defined names stay as they are. */
const kept = new WeakMap<Block, { readonly forms: object; readonly hits: readonly Hit[] }>();
/** One object for each set of forms of late, so that a block can be compared with it at once. */
const generations = new Map<string, object>();
const GENERATIONS = 16;

function generationOf(forms: readonly Form[], language: Language): object {
  const key = [language, ...forms.map(({ words, draft, capitals }) => `${words.join(' ')}${capitals ? '!' : ''}${draft.type}`)].join('|');
  const generation = generations.get(key) ?? {};
  generations.delete(key);
  generations.set(key, generation);
  if (generations.size > GENERATIONS) generations.delete(generations.keys().next().value!);
  return generation;
}

function hitsOf(block: Block, names: Index, language: Language): readonly Hit[] {
  const { index, generation } = names;
  if (index.size === 0) return [];
  const known = kept.get(block);
  if (known?.forms === generation) return known.hits;
  const hits = [...scan(block, names, language)];
  kept.set(block, { forms: generation, hits });
  return hits;
}

function* scan(block: Block, { index, near }: Index, language: Language): Iterable<Hit> {
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
    yield { use: { span: { start, end }, text: text.replace(/\s+/g, ' '), type: form.draft.type, defines: false }, form: form.id };
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
const fits = ({ draft, capitals }: Form, text: string): boolean =>
  capitals ? /^.\p{Lu}/u.test(text) : draft.type !== 'party' || /\p{Lu}/u.test(text);

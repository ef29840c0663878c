/** One block to the signs in it: which cues of which elements, sentence by sentence. */
import { compileCues, type Lexicon, type Matcher } from './cues.ts';
import en, { hollow as hollowEn } from './lexicon/en.ts';
import nl, { hollow as hollowNl } from './lexicon/nl.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Block, Charter, Cue, Element, Language } from './types.ts';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, nl };
const HOLLOW: Readonly<Record<Language, readonly Cue[]>> = { en: hollowEn, nl: hollowNl };

/** What one sentence shows of one element. */
export interface Sign {
  /** Index of the element. */
  readonly element: number;
  /** Index into the sentences of the block. */
  readonly sentence: number;
  /** How many strong and weak cues, and which. */
  readonly strong: number;
  readonly weak: number;
  readonly cues: readonly Cue[];
  /** Facets as bits. */
  readonly facets: number;
  /** The sentence promises, asks or instructs, and settles nothing. */
  readonly hollow: boolean;
}

export interface BlockReading {
  readonly signs: readonly Sign[];
  /** Elements that the title (of a heading, or the bold words that open a block) is about. */
  readonly topics: readonly number[];
  /** Words that could say something: not those of hollow sentences. */
  readonly words: number;
}

/** A cue with what it stands for. */
interface Entry {
  readonly cue: Cue;
  readonly role: 'strong' | 'weak' | 'not' | 'facet' | 'hollow';
  /** Index of the element, -1 for what speaks of all. */
  readonly element: number;
  /** Index of the facet, -1 where there is none. */
  readonly facet: number;
}

/** Reads a block; the same block after the same introduction is read once. */
export type BlockReader = (block: Block, lead: Block | undefined) => BlockReading;

export function createBlockReader(elements: readonly Element[], language: Language): BlockReader {
  const lexicon = LEXICONS[language];
  const entries = entriesOf(elements, language);
  const sentences = compileCues(
    entries.map((it) => it.cue),
    lexicon,
  );
  const headings = elements.flatMap((it, element) => it.cues[language].headings.map((cue) => ({ cue, element })));
  const titles = compileCues(
    headings.map((it) => it.cue),
    lexicon,
  );
  const topicsOf = (title: string): number[] => {
    const hits = titles(tokensOf(title, { start: 0, end: title.length }));
    return [...new Set(hits.map((it) => headings[it.cue]!.element))];
  };
  const kept = new WeakMap<Block, { lead: Block | undefined; reading: BlockReading }>();
  return (block, lead) => {
    const known = kept.get(block);
    if (known && known.lead === lead) return known.reading;
    const reading = read(block, lead, entries, sentences, topicsOf);
    kept.set(block, { lead, reading });
    return reading;
  };
}

function entriesOf(elements: readonly Element[], language: Language): Entry[] {
  const list = (role: Entry['role'], element: number, cues: readonly Cue[], facet = -1): Entry[] =>
    cues.map((cue) => ({ cue, role, element, facet }));
  return [
    ...list('hollow', -1, HOLLOW[language]),
    ...elements.flatMap((it, element) => [
      ...list('strong', element, it.cues[language].strong),
      ...list('weak', element, it.cues[language].weak),
      ...list('not', element, it.cues[language].not),
      ...it.facets.flatMap((facet, index) => list('facet', element, facet.cues[language], index)),
    ]),
  ];
}

const NOTHING: BlockReading = { signs: [], topics: [], words: 0 };

function read(
  block: Block,
  lead: Block | undefined,
  entries: readonly Entry[],
  match: Matcher,
  topicsOf: (title: string) => number[],
): BlockReading {
  const topics = block.title ? topicsOf(block.title) : [];
  if (block.type === 'heading') return { ...NOTHING, topics };
  if (block.sentences.length === 0) return NOTHING;
  let words = 0;
  const signs: Sign[] = [];
  const before = lead ? leadTokens(lead) : [];
  block.sentences.forEach((span, sentence) => {
    const own = tokensOf(block.prose, span);
    const found = match(sentence === 0 && before.length > 0 ? [...before, ...own] : own).map((it) => entries[it.cue]!);
    const hollow = block.prose[span.end - 1] === '?' || found.some((it) => it.role === 'hollow');
    if (!hollow) words += own.length;
    if (found.length > 0) signs.push(...signsOf(found, sentence, hollow));
  });
  return { signs, topics, words };
}

/** What the cues of a sentence say of each element; a veto leaves its facets only. */
function signsOf(found: readonly Entry[], sentence: number, hollow: boolean): Sign[] {
  const elements = [...new Set(found.map((it) => it.element))].filter((it) => it >= 0);
  return elements.flatMap((element) => {
    const own = found.filter((it) => it.element === element);
    const vetoed = own.some((it) => it.role === 'not');
    const cuesOf = (role: Entry['role']): Cue[] => (vetoed ? [] : own.filter((it) => it.role === role).map((it) => it.cue));
    const strong = cuesOf('strong');
    const weak = cuesOf('weak');
    const facets = hollow ? 0 : own.reduce((bits, it) => (it.facet >= 0 ? bits | (1 << it.facet) : bits), 0);
    if (strong.length + weak.length === 0 && facets === 0) return [];
    return [{ element, sentence, strong: strong.length, weak: weak.length, cues: [...strong, ...weak], facets, hollow }];
  });
}

/** So many words of what introduces a list stand before each of its items. */
const LEAD_WORDS = 12;

function leadTokens(lead: Block): Token[] {
  const span = lead.sentences.at(-1);
  return span ? tokensOf(lead.prose, span).slice(-LEAD_WORDS) : [];
}

/** An item looks back over so many blocks for what introduces its list. */
const LEAD_BLOCKS = 40;

/** The paragraph or item that introduces an item and does not end a sentence; absent for other blocks. */
export function leadOf({ blocks }: Charter, index: number): Block | undefined {
  const { block, section } = blocks[index]!;
  if (block.type !== 'item') return undefined;
  for (let i = index - 1; i >= Math.max(0, index - LEAD_BLOCKS); i--) {
    const before = blocks[i]!;
    if (before.section !== section || before.block.type === 'heading') return undefined;
    if (before.block.type === 'item' && before.block.depth >= block.depth) continue;
    return /[:;,\p{L}]\s*$/u.test(before.block.prose.slice(-40)) ? before.block : undefined;
  }
  return undefined;
}

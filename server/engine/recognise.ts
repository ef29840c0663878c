/** What a charter settles: cues in sentences, weighed by where they stand. */
import { compileCues, type Lexicon, type Matcher } from './cues.ts';
import { createKindReader } from './kind.ts';
import { languageOf } from './language.ts';
import en, { hollow as hollowEn } from './lexicon/en.ts';
import nl, { hollow as hollowNl } from './lexicon/nl.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Block, Charter, Config, Cue, Element, Evidence, Language, Reading, Recognition } from './types.ts';

export type Recogniser = (charter: Charter, config: Pick<Config, 'kind' | 'language'>) => Recognition;

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, nl };
const HOLLOW: Readonly<Record<Language, readonly Cue[]>> = { en: hollowEn, nl: hollowNl };

type Role = 'strong' | 'weak' | 'not' | 'facet' | 'hollow';

interface Entry {
  readonly cue: Cue;
  readonly role: Role;
  /** Index of the element, -1 for what speaks of all. */
  readonly element: number;
  /** Index of the facet. */
  readonly facet: number;
}

/** A sentence with at least one cue. */
interface SentenceReading {
  readonly index: number;
  readonly hollow: boolean;
  readonly entries: readonly Entry[];
}

interface BlockReading {
  readonly sentences: readonly SentenceReading[];
  /** Elements that the title (of a heading, or the bold words that open a block) is about. */
  readonly topics: readonly number[];
  /** Words that could say something: not those of blanks and hollow sentences. */
  readonly words: number;
}

/** How much each kind of sign weighs; a text settles an element from 1 on. */
const WEIGHT = {
  strong: 1,
  more: 0.25,
  weak: 0.4,
  topic: 0.5,
  around: 0.25,
  content: 0.6,
  hollow: 0.15,
  second: 0.3,
  third: 0.15,
} as const;

/** A section under a heading has content from so many words on. */
const CONTENT = 8;

export function createRecogniser(elements: readonly Element[]): Recogniser {
  const kindsOf = createKindReader(LEXICONS);
  const readers: Partial<Record<Language, BlockReader>> = {};
  return (charter, config) => {
    const language = config.language ?? languageOf(charter);
    readers[language] ??= createBlockReader(elements, language);
    const readings = weigh(charter, elements, readers[language]);
    return { language, kinds: config.kind ? [config.kind] : kindsOf(charter, language, readings), readings };
  };
}

type BlockReader = (block: Block, lead: Block | undefined) => BlockReading;

function createBlockReader(elements: readonly Element[], language: Language): BlockReader {
  const entries = entriesOf(elements, language);
  const lexicon = LEXICONS[language];
  const sentences = compileCues(
    entries.map((it) => it.cue),
    lexicon,
  );
  const headings = elements.flatMap((it, element) => it.cues[language].headings.map((cue) => ({ cue, element })));
  const titles = compileCues(
    headings.map((it) => it.cue),
    lexicon,
  );
  const kept = new WeakMap<Block, { lead: Block | undefined; reading: BlockReading }>();
  return (block, lead) => {
    const known = kept.get(block);
    if (known && known.lead === lead) return known.reading;
    const reading = readBlock(block, lead, entries, sentences, (title) => {
      const hits = titles(tokensOf(title, { start: 0, end: title.length }));
      return [...new Set(hits.map((it) => headings[it.cue]!.element))];
    });
    kept.set(block, { lead, reading });
    return reading;
  };
}

function entriesOf(elements: readonly Element[], language: Language): Entry[] {
  const list = (role: Role, element: number, cues: readonly Cue[], facet = -1): Entry[] =>
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

/** So many words of what introduces a list stand before each of its items. */
const LEAD_WORDS = 12;

function readBlock(
  block: Block,
  lead: Block | undefined,
  entries: readonly Entry[],
  match: Matcher,
  topicsOf: (title: string) => number[],
): BlockReading {
  const topics = block.title ? topicsOf(block.title) : [];
  if (block.type === 'heading') return { sentences: [], topics, words: 0 };
  let words = 0;
  const found: SentenceReading[] = [];
  const before = lead ? leadTokens(lead) : [];
  block.sentences.forEach((span, index) => {
    const own = tokensOf(block.prose, span);
    const tokens = index === 0 && before.length > 0 ? [...before, ...own] : own;
    const hits = match(tokens).map((it) => entries[it.cue]!);
    const hollow = isQuestion(block.prose, span.end) || hits.some((it) => it.role === 'hollow');
    if (!hollow) words += own.length;
    if (hits.length > 0) found.push({ index, hollow, entries: hits });
  });
  return { sentences: found, topics, words };
}

const isQuestion = (prose: string, end: number): boolean => prose[end - 1] === '?';

function leadTokens(lead: Block): Token[] {
  const span = lead.sentences.at(-1);
  return span ? tokensOf(lead.prose, span).slice(-LEAD_WORDS) : [];
}

/** The paragraph or item that introduces an item with a colon. */
function leadOf(charter: Charter, index: number): Block | undefined {
  const { block, section } = charter.blocks[index]!;
  if (block.type !== 'item') return undefined;
  for (let i = index - 1; i >= 0 && index - i < 40; i--) {
    const before = charter.blocks[i]!;
    if (before.section !== section || before.block.type === 'heading') return undefined;
    if (before.block.type === 'item' && before.block.depth >= block.depth) continue;
    return /[:;,]\s*$|\p{L}\s*$/u.test(before.block.prose) ? before.block : undefined;
  }
  return undefined;
}

interface Tally {
  evidence: Evidence[];
  facets: { facet: number; block: number; hollow: boolean }[];
  sections: number[];
}

function weigh(charter: Charter, elements: readonly Element[], read: BlockReader): Map<string, Reading> {
  const tallies: Tally[] = elements.map(() => ({ evidence: [], facets: [], sections: [] }));
  const topics: (readonly number[])[] = charter.sections.map(() => []);
  const words = charter.sections.map(() => 0);
  charter.blocks.forEach(({ block, section }, index) => {
    const reading = read(block, leadOf(charter, index));
    if (block.type === 'heading') {
      if (reading.topics.length > 0 && section >= 0) topics[section] = [...topics[section]!, ...reading.topics];
      return;
    }
    if (section >= 0) words[section]! += reading.words;
    for (const sentence of reading.sentences) note(charter, index, sentence, reading.topics, topics, tallies);
  });
  noteSections(charter, topics, words, tallies);
  return new Map(elements.map((element, i) => [element.id, readingOf(charter, element, tallies[i]!, topics, i)]));
}

/** Adds what one sentence says of each element. */
function note(
  charter: Charter,
  index: number,
  { index: nth, hollow, entries }: SentenceReading,
  own: readonly number[],
  topics: readonly (readonly number[])[],
  tallies: readonly Tally[],
): void {
  const { block, start, section } = charter.blocks[index]!;
  const by = new Map<number, { strong: Cue[]; weak: Cue[]; not: boolean }>();
  for (const { cue, role, element, facet } of entries) {
    if (role === 'hollow') continue;
    if (role === 'facet') {
      tallies[element]!.facets.push({ facet, block: index, hollow });
      continue;
    }
    const sums = by.get(element) ?? { strong: [], weak: [], not: false };
    by.set(element, sums);
    if (role === 'not') sums.not = true;
    else sums[role].push(cue);
  }
  for (const [element, { strong, weak, not }] of by) {
    if (not || strong.length + weak.length === 0) continue;
    const place = own.includes(element) ? WEIGHT.topic : topicWeight(charter, section, element, topics);
    const signs =
      (strong.length > 0 ? WEIGHT.strong + WEIGHT.more * Math.min(2, strong.length - 1) : 0) + WEIGHT.weak * Math.min(2, weak.length);
    const span = block.sentences[nth]!;
    const weight = (signs + place) * (hollow ? WEIGHT.hollow : 1);
    tallies[element]!.evidence.push({
      span: { start: start + span.start, end: start + span.end },
      weight,
      block: index,
      cues: [...strong, ...weak],
    });
  }
}

function topicWeight({ sections }: Charter, section: number, element: number, topics: readonly (readonly number[])[]): number {
  for (let at = section, own = true; at >= 0; at = sections[at]!.parent, own = false) {
    if (topics[at]!.includes(element)) return own ? WEIGHT.topic : WEIGHT.around;
  }
  return 0;
}

/** A heading about an element with text under it speaks for the element, but less than a sentence that settles it. */
function noteSections(charter: Charter, topics: readonly (readonly number[])[], words: readonly number[], tallies: readonly Tally[]): void {
  topics.forEach((list, at) => {
    const { body, end } = charter.sections[at]!;
    let sum = 0;
    for (let i = at; i < charter.sections.length && charter.sections[i]!.heading < end; i++) sum += words[i]!;
    for (const element of new Set(list)) {
      tallies[element]!.sections.push(at);
      if (sum < CONTENT) continue;
      const first = charter.blocks.findIndex((it, i) => i >= body && it.block.sentences.length > 0 && it.block.type !== 'heading');
      const placed = charter.blocks[first];
      if (!placed) continue;
      const span = placed.block.sentences[0]!;
      tallies[element]!.evidence.push({
        span: { start: placed.start + span.start, end: placed.start + span.end },
        weight: WEIGHT.content,
        block: first,
        cues: [],
      });
    }
  });
}

function readingOf(charter: Charter, element: Element, tally: Tally, topics: readonly (readonly number[])[], index: number): Reading {
  const evidence = tally.evidence.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const [first, second, third] = evidence;
  const score = (first?.weight ?? 0) + WEIGHT.second * (second?.weight ?? 0) + WEIGHT.third * (third?.weight ?? 0);
  const present = score >= 1;
  const section = sectionOf(charter, tally, present ? first : undefined);
  const state = present ? 'present' : tally.sections.length > 0 ? 'blank' : 'missing';
  const found = state === 'missing' ? [] : facetsOf(charter, element, tally, topics, index);
  const lacking = state === 'missing' ? [] : element.facets.map((it) => it.id).filter((id) => !found.includes(id));
  return { element, state, evidence: evidence.slice(0, 5), section, found, lacking };
}

/** The section under a heading about the element, the one with the best evidence first; -1 where none is about it. */
function sectionOf({ blocks }: Charter, { sections }: Tally, best: Evidence | undefined): number {
  const own = best ? blocks[best.block]!.section : -1;
  return sections.includes(own) ? own : (sections[0] ?? -1);
}

/** A facet counts where the text is about the element: under a heading about it, or in a section with evidence of it. */
function facetsOf(charter: Charter, element: Element, tally: Tally, topics: readonly (readonly number[])[], index: number): string[] {
  const near = new Set(tally.evidence.map((it) => charter.blocks[it.block]!.section));
  const about = (section: number): boolean => near.has(section) || topicWeight(charter, section, index, topics) > 0;
  const found = new Set(tally.facets.filter((it) => !it.hollow && about(charter.blocks[it.block]!.section)).map((it) => it.facet));
  return element.facets.filter((_, i) => found.has(i)).map((it) => it.id);
}

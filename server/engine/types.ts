/** The words the whole project shares. Types only: this file has no code. */
import type { Tree } from '@lezer/common';
import type { PackedCues } from './pack.ts';

export type Language = 'en' | 'nl';

/** A text in each language: a third language is a compile error wherever a text lacks. */
export type Text = Readonly<Record<Language, string>>;

/** What a document is for (`elements.md` of the domain). `none` is a document that is no charter. */
export type Kind = 'partnership-agreement' | 'body-charter' | 'governance' | 'programme-plan';
export type Level = 'required' | 'recommended' | 'optional';
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** UTF-16 offsets, `end` is exclusive. Lines and columns exist only in `features/` and `reports/`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Replaces the span by the text; an insertion has an empty span. */
export interface Edit extends Span {
  readonly text: string;
}

/** Title is an instruction to the reader; edits do not overlap. */
export interface Fix {
  readonly title: Text;
  readonly edits: readonly Edit[];
  /** Safe: corrects form and is applied by `--fix`. Otherwise a suggestion that a person chooses. */
  readonly safe: boolean;
}

// ---------------------------------------------------------------- the text

export type BlockType =
  | 'heading' // in any form: ATX, setext, `####Title`, a bold paragraph, `Artikel 3`
  | 'paragraph'
  | 'item' // the first paragraph of a list item
  | 'row' // a row of a table, the header too
  | 'footnote'
  | 'code' // fenced or indented: never evidence
  | 'html' // tags are blanked, the text between them counts
  | 'comment' // never evidence; carries suppressions
  | 'definition' // `[label]: url`
  | 'break';

/**
 * The smallest piece that is read by itself and kept between two parses: same text in the same container, same object.
 * It knows nothing of its place: all spans in it are relative to its start.
 */
export interface Block {
  readonly type: BlockType;
  /** Heading: 1 to 6. Item: nesting from 1. Others: 0. */
  readonly depth: number;
  /** Exact text of the block, markup included. */
  readonly source: string;
  /** As long as `source`: markup, code, URLs and tags are blank, so that offsets agree. */
  readonly prose: string;
  /** Relative spans of the sentences in `prose`; a row of a table is one sentence. */
  readonly sentences: readonly Span[];
  /** Number in front of a heading or item as written: `7`, `3.1`, `IV`, `a`. */
  readonly number?: Numbering;
  /** Heading: title without number and markup. */
  readonly title?: string;
  /** Heading: how it is written. */
  readonly form?: 'atx' | 'setext' | 'tight' | 'bold' | 'plain';
  /** Row: relative spans of the cells. */
  readonly cells?: readonly Span[];
  /** Row: it is the header of its table. */
  readonly header?: boolean;
  /** Links and images with their destinations. */
  readonly links: readonly Link[];
  /** Relative spans of bold, emphasised and quoted words: how authors mark the words they define. */
  readonly marked: readonly Span[];
}

export interface Numbering {
  /** The word before the number, as written: `Artikel`, `Article`, `Hoofdstuk`, `Bijlage`, `§`, or empty. */
  readonly word: string;
  readonly number: string;
  /** Relative span of word and number with what separates them from the title: `Artikel 7. `. */
  readonly span: Span;
}

export interface Link {
  readonly span: Span;
  readonly text: string;
  readonly url: string;
  /** Relative span of the destination. */
  readonly target: Span;
  readonly image: boolean;
}

/** A block with its place in the text. */
export interface Placed {
  readonly block: Block;
  /** Offset of the block in the text. */
  readonly start: number;
  /** Index of the section it stands in, -1 before the first heading. The heading of a section belongs to that section. */
  readonly section: number;
}

/** From a heading to the next one of the same or a higher level; `sections.ts` tells its offsets. */
export interface Section {
  /** Title without number; `Artikel 3` and the title line under it are one section. */
  readonly title: string;
  readonly depth: number;
  readonly number?: Numbering;
  /** Index into `blocks` of its (first) heading, of the first block after its heading lines, and of the end of its own text and of all of it. */
  readonly heading: number;
  readonly body: number;
  readonly ownEnd: number;
  readonly end: number;
  /** Index of the section around it, or -1. */
  readonly parent: number;
}

/** Front matter as data; a mistake in its YAML is a message, never an exception. */
export interface Matter {
  /** Offsets of the whole block with its fences. */
  readonly span: Span;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where it is no YAML that can be read; then there is no data. */
  readonly error?: { readonly message: Text; readonly span: Span };
}

/** The outermost blocks as the Markdown parser made them. */
export interface Markdown {
  readonly trees: readonly Tree[];
  /** Offset of each in the text. */
  readonly starts: readonly number[];
  /** How many lines are not blank. */
  readonly lines: number;
}

/** A parsed document. Never changes; a new text is a new `Charter` that shares the unchanged blocks. */
export interface Charter {
  readonly text: string;
  readonly markdown: Markdown;
  readonly matter?: Matter;
  readonly blocks: readonly Placed[];
  readonly sections: readonly Section[];
  /** Why the text, or part of it, was not read as Markdown (too large, too deep); nothing is dropped silently. */
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  readonly span: Span;
  readonly reason: Text;
}

// ---------------------------------------------------------------- elements

/** Where a rule or element comes from: a guideline (H1 to H7) or obstacle (B1 to B6) of the article, or an article of a regulation. */
export interface Source {
  readonly ref: string;
  /** The case that shows it, in one or two sentences. */
  readonly case?: Text;
}

/**
 * A pattern of words, as text. Words stand in lower case without accents, separated by spaces, and match in one sentence:
 * `word`, `stem*`, `*tail`, `*part*`; `a|b` alternatives; `word?` optional; `@modal` a word list of the lexicon;
 * `#date` a class of token (`#date #year #month #number #duration #amount #percent #name #abbreviation #blank #quoted #handle #url`);
 * `..` up to 3 words between, `...` up to 8 words between; `^` start of the sentence, `$` end of the sentence.
 */
export type Cue = string;

/** What shows that a text settles a point. */
export interface Cues {
  /** In a heading: what stands under it is about this. */
  readonly headings: readonly Cue[];
  /** A sentence with this settles the point by itself. */
  readonly strong: readonly Cue[];
  /** Counts with a second one near it, or under a heading about the point. */
  readonly weak: readonly Cue[];
  /** A sentence with this is about something else, whatever else it has. */
  readonly not: readonly Cue[];
}

export interface Facet {
  readonly id: string;
  readonly title: Text;
  /** Few texts say it in so many words: that it lacks is told only where a heading is about the element. */
  readonly subtle?: true;
  /** It often stands apart from the rest of the element: that it lacks is told only where no sentence or heading has its words. */
  readonly apart?: true;
  /** Looked for only where the text takes up the element. */
  readonly cues: Readonly<Record<Language, readonly Cue[]>>;
  readonly clause: Clause;
}

/** Sentences to insert, `{{words}}` is a blank for the author; the wording may differ by kind. */
export interface Clause extends Text {
  readonly kinds?: Readonly<Partial<Record<Kind, Text>>>;
}

/** A thing that a charter should settle, as plain data. */
export interface Element {
  readonly id: string;
  readonly title: Text;
  readonly summary: Text;
  readonly why: Text;
  readonly sources: readonly Source[];
  readonly levels: Readonly<Record<Kind, Level>>;
  /** In the order of the clause. */
  readonly facets: readonly Facet[];
  readonly cues: Readonly<Record<Language, Cues>>;
  /** Elements it comes after when inserted: the last of these that the text has. */
  readonly after: readonly string[];
}

/** Which elements a kind of document must have, and the place in the standard that asks for it. */
export interface Framework {
  readonly id: string;
  readonly title: Text;
  readonly demands: readonly Demand[];
}

export interface Demand {
  readonly element: string;
  readonly level: Level;
  readonly kinds: readonly Kind[];
  readonly cite?: string;
}

// ---------------------------------------------------------------- what is recognised

/** A sentence that shows an element, best first; `weight` sums its cues. */
export interface Evidence {
  /** Offsets of the sentence. */
  readonly span: Span;
  readonly weight: number;
  readonly block: number;
  /** Numbers of its cues; `cueText` of `recognise.ts` tells what they are. */
  readonly cues: readonly number[];
}

export interface Reading {
  readonly element: Element;
  /** Blank: there is a heading about it and nothing under it. Missing with a section: what stands there does not settle it. */
  readonly state: 'present' | 'blank' | 'missing';
  readonly evidence: readonly Evidence[];
  /** Index of the section that takes it up, or -1. */
  readonly section: number;
  readonly found: readonly string[];
  /** What has traces only where the text hardly speaks of the element is neither found nor lacking. */
  readonly lacking: readonly string[];
}

/** What the engine sees in a charter. */
export interface Recognition {
  readonly language: Language;
  /** Two where the text is two kinds; empty where it is no charter. */
  readonly kinds: readonly Kind[];
  readonly readings: ReadonlyMap<string, Reading>;
}

// ---------------------------------------------------------------- registers (spans relative to the block)

export interface Blank {
  readonly span: Span;
  readonly text: string;
}

/** A day or a period: `1 juli 2027`, `Q3 2027`, `medio 2027`; days are ISO dates. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  /** First and last day it can mean; absent where the date does not exist. */
  readonly from?: string;
  readonly to?: string;
}

export interface Duration {
  readonly span: Span;
  readonly text: string;
  /** A month counts 30 days, a year 365, a working day 1.4. */
  readonly days: number;
  /** As written: twelve months and one year are the same term, though their days differ. */
  readonly count: number;
  readonly unit: 'hour' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';
  /** It is a term within which something happens: `binnen zes weken`. */
  readonly within: boolean;
}

export interface Amount {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
  /** ISO 4217 code, or `percent`. */
  readonly unit: string;
}

/** An article, section, member or annex that the text has. */
export interface Place {
  readonly span: Span;
  readonly type: 'article' | 'section' | 'annex' | 'member';
  readonly number: string;
  /** Relative span of the number alone. */
  readonly digits: Span;
  /** The word before it in lower case, or empty: `hoofdstuk` and `paragraaf` are both sections. */
  readonly word: string;
}

/**
 * A mention of a place: `artikel 5, tweede lid`, `article 5(2)`, `bijlage B`, `#anchor`, `annex.md`.
 * `artikelen 3 en 4` are two. A member alone (`het eerste lid`) is of the article it stands in. Of a link the number is its destination.
 */
export interface Reference {
  readonly span: Span;
  readonly type: Place['type'] | 'link';
  readonly number: string;
  /** Relative span of the number, or of the destination of a link. */
  readonly digits: Span;
  /** The word before it in lower case and singular, or empty. */
  readonly word: string;
  readonly member?: string;
  /** Of another text: `artikel 3 van de Wet open overheid`. */
  readonly foreign: boolean;
  /** Of this text in so many words: `artikel 3 van deze overeenkomst`. */
  readonly own?: true;
}

/** A party, body, role, term or abbreviation: where it is defined or used. */
export interface Name {
  readonly span: Span;
  readonly text: string;
  readonly type: 'party' | 'body' | 'role' | 'term' | 'abbreviation';
  /** It is defined here; `expansion` is what the abbreviation or short name stands for. */
  readonly defines: boolean;
  readonly expansion?: string;
}

/** What the readers of `registers/` find in one block. */
export interface Facts {
  readonly blanks: readonly Blank[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly Duration[];
  readonly amounts: readonly Amount[];
  readonly places: readonly Place[];
  readonly references: readonly Reference[];
  readonly names: readonly Name[];
}

/** A name where it stands in the document; the span is in offsets of the text. */
export interface NameUse extends Name {
  /** Index into the blocks of the charter. */
  readonly block: number;
}

/** One thing with a name, in all the forms in which the document writes it. */
export interface NameEntry {
  /** As it is defined, else its most frequent form. */
  readonly name: string;
  readonly type: Name['type'];
  /** Where it is defined, in text order; empty where it is used only. A heading `### Stuurgroep` is one too: its block is a heading. */
  readonly definitions: readonly NameUse[];
  /** Where it is used, its definitions left out, in text order. */
  readonly uses: readonly NameUse[];
  /** What the abbreviation or short name stands for. */
  readonly expansion?: string;
  /** Other words for it: its expansion, a defined short name, the distinctive part (`Utrecht` of `gemeente Utrecht`). */
  readonly aliases: readonly string[];
  /** Uses that differ from `name` by more than case at the start, article, plural or genitive: a hyphen, a letter. */
  readonly variants: readonly NameUse[];
}

/** All names of a document. */
export interface NameTable {
  /** In order of first mention. */
  readonly entries: readonly NameEntry[];
  /** The entry of which this is a form, with or without article, in singular or plural. */
  find(text: string): NameEntry | undefined;
  /** The entry defined or used at an offset of the text. */
  at(offset: number): NameEntry | undefined;
}

/** A place in the document; spans are offsets of the text. */
export interface PlaceEntry extends Place {
  readonly block: number;
  readonly within: BlockType;
  /** Index of the section it heads or stands in, or -1. */
  readonly section: number;
}

/** A reference in the document; spans are offsets of the text. */
export interface ReferenceEntry extends Reference {
  readonly block: number;
  readonly within: BlockType;
  readonly section: number;
}

/** All places of a document and what points to them. */
export interface PlaceTable {
  /** In text order. */
  readonly places: readonly PlaceEntry[];
  readonly references: readonly ReferenceEntry[];
  /** The anchors that GitHub gives headings, without `#`, with the index of the section; `-1` for an anchor in HTML. */
  readonly anchors: ReadonlyMap<string, number>;
  /** Numbered members of the article that a section is. */
  members(section: number): readonly PlaceEntry[];
  /** The place a reference means; undefined where it is not there, is foreign, or is another file. */
  find(reference: ReferenceEntry): PlaceEntry | undefined;
}

// ---------------------------------------------------------------- rules

/** What is the same for all blocks of a document. */
export interface Context {
  readonly language: Language;
  readonly kinds: readonly Kind[];
  /** ISO date; nothing in the engine reads the clock. */
  readonly today: string;
  /** Options of this rule, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface BlockContext extends Context {
  readonly facts: Facts;
}

/** The whole document as registers; facts are asked by index of the block and cached. */
export interface Summary {
  readonly charter: Charter;
  readonly recognition: Recognition;
  readonly elements: readonly Element[];
  facts(index: number): Facts;
}

export interface Related {
  readonly span: Span;
  readonly message: Text;
}

/** What a rule raises. Spans are relative to the block in `block`, offsets into the text in `charter`. */
export interface Problem {
  readonly span: Span;
  readonly message: Text;
  /** Tells two problems of one rule in one document apart, so that a fix can be found again. */
  readonly key: string;
  readonly related?: readonly Related[];
  /** Instead of the rule's own severity, where settings say nothing. */
  readonly severity?: Exclude<Severity, 'off'>;
  /** Edits are relative or absolute as the span is. */
  readonly fix?: () => Fix;
}

/** A JSON Schema fragment with a default. */
export interface Option {
  readonly type: 'number' | 'integer' | 'boolean' | 'string' | 'array';
  readonly default: unknown;
  readonly description: Text;
  readonly minimum?: number;
  readonly items?: { readonly type: 'string' };
}

export interface Rule {
  readonly id: string;
  readonly summary: Text;
  readonly severity: Severity;
  readonly sources: readonly Source[];
  readonly options?: Readonly<Record<string, Option>>;
  /** Former ids. */
  readonly aliases?: readonly string[];
  block?(block: Block, context: BlockContext): Iterable<Problem>;
  charter?(summary: Summary, context: Context): Iterable<Problem>;
  /** Asked of each suppression when all rules have spoken; spans are offsets into the text. */
  suppression?(suppression: Suppression, context: Context): Iterable<Problem>;
}

/** A rule that the document itself turns off somewhere, in a comment or in its front matter. */
export interface Suppression {
  /** Offsets of the name, or of the whole comment where it names no rule and so means all. */
  readonly span: Span;
  /** As written: the id of a rule, or the word that should have been one. */
  readonly name: string;
  readonly known: boolean;
  /** It hid a finding, or hides what is turned off anyway. */
  readonly used: boolean;
  /** The known name it may have been meant for. */
  readonly nearest?: string;
  /** Takes the name out, and with the last name the comment; empty where only its author can mend it. */
  readonly removal: readonly Edit[];
}

/** A problem with its rule and severity; spans and edits are offsets into the text. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
}

/** A span by its blocks: each offset is relative to its block, and may lie in the gap behind it; block -1 begins with the text. */
export interface Anchored {
  readonly block: number;
  readonly start: number;
  readonly endBlock: number;
  readonly end: number;
}

/** A finding by its blocks, with which it moves. */
export interface Standing extends Anchored, Pick<Finding, 'rule' | 'severity' | 'message' | 'key'> {
  readonly related: readonly (Anchored & Pick<Related, 'message'>)[] | undefined;
}

// ---------------------------------------------------------------- settings and results

/** What settings and the configuration file say; everything is optional for the reader and filled in here. */
export interface Config {
  /** `auto`: lint what is recognised as a charter. `charter`: treat any document as one. */
  readonly enable: 'auto' | 'charter' | 'off';
  readonly kind?: Kind;
  readonly language?: Language;
  readonly frameworks: readonly string[];
  /** By rule id: a severity, or a severity with options. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Globs of files to leave alone, relative to the configuration file. */
  readonly ignore: readonly string[];
}

export type RuleSetting = Severity | ({ readonly severity?: Severity } & Readonly<Record<string, unknown>>);

export interface Catalog {
  readonly elements: readonly Element[];
  readonly rules: readonly Rule[];
  readonly frameworks: readonly Framework[];
  /** In bundles: the cues of the elements, which then have none themselves. */
  readonly packed?: PackedCues;
}

/** A document that was read and linted: what features and reports take. */
export interface Model {
  readonly charter: Charter;
  readonly recognition: Recognition;
  /** Made when they are first asked for. */
  readonly findings: readonly Finding[];
  /** The same findings where they stand in their blocks: what did not change is the same object as in the version before. */
  readonly standing: readonly Standing[];
  /** A rule that failed was skipped; each is reported once. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
  readonly catalog: Catalog;
  readonly config: Config;
}

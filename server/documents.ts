/** The open documents: their text, the settings that hold for each, and what the engine last said of them. */
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Beside, pathsIn } from './engine/beside.ts';
import { createLinter, type PatientLinter as Linter } from './engine/lint.ts';
import type { Catalog, Config, Edit, Model } from './engine/types.ts';
import { didChange } from './features/didChange.ts';
import { inEncoding, toUtf16 } from './features/encoding.ts';
import type { Encoding } from './features/reader.ts';

/** A document, in the positions of the editor, and what the engine says of exactly this version. */
export interface Open {
  readonly document: TextDocument;
  readonly model: Model;
}

export interface Documents {
  open(item: TextDocumentItem): void;
  change(params: DidChangeTextDocumentParams): void;
  close(uri: string): void;
  has(uri: string): boolean;
  uris(): string[];
  /** Undefined for a document that is not open or no Markdown. */
  read(uri: string): Promise<Open | undefined>;
  /** Whether something can be said of it at once: it is short, or was read before. */
  isAtHand(uri: string): boolean;
  /** Asks the settings of all documents again. */
  configure(): void;
}

/** What a model is made of. */
interface Given {
  /** How often the text was changed: the versions of an editor may go back, or stay. */
  readonly change: number;
  readonly linter: Linter;
  readonly beside: Beside | undefined;
}

interface Entry {
  readonly document: TextDocument;
  /** As the editor counts in it. */
  readonly seen: TextDocument;
  config: Promise<Config>;
  /** How often the text was changed. */
  changes: number;
  closed?: true;
  /** What is being read. */
  reading?: Given & { readonly done: Promise<void> };
  last?: Given & { readonly model: Model };
  /** What changed since `last`; undefined where that is not known. */
  edits: readonly Edit[] | undefined;
  /** What its links lead to, as last seen. */
  beside: Beside | undefined;
}

/** Looks where links of a document lead; the same object as long as it sees the same, undefined where nobody can look. */
export type LookNear = (uri: string, paths: readonly string[], before: Beside | undefined) => Promise<Beside | undefined>;

/** Editors have names of their own for Markdown and its dialects. */
const MARKDOWN = /\b(markdown|md|mdx|gfm|pandoc|quarto|rmd|rmarkdown)\b/i;

/**
 * @param configFor the settings for a document, asked when it is opened
 * @param today ISO date; linters are renewed when it changes
 * @param encoding in which the editor counts
 * @param look where the entry file can read files
 */
export function createDocuments(
  catalog: Catalog,
  configFor: (uri: string) => Promise<Config>,
  today: () => string,
  encoding: Encoding = 'utf-16',
  look?: LookNear,
): Documents {
  const entries = new Map<string, Entry>();
  const linterFor = createLinters(catalog, today);
  return {
    open({ uri, languageId, version, text }) {
      if (!MARKDOWN.test(languageId)) return;
      const document = TextDocument.create(uri, languageId, version, text);
      entries.set(uri, {
        document,
        seen: inEncoding(document, encoding),
        config: configFor(uri),
        changes: 0,
        edits: undefined,
        beside: undefined,
      });
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      const entry = entries.get(uri);
      if (!entry) return;
      const changes = toUtf16(entry.document, contentChanges, encoding);
      // Edits are in offsets of the text last read; after a second change that text is gone, and the engine compares by itself.
      entry.edits = entry.last?.change === entry.changes ? didChange(entry.document, changes) : undefined;
      TextDocument.update(entry.document, changes, version);
      entry.changes++;
      delete entry.reading;
    },
    close(uri) {
      const entry = entries.get(uri);
      if (entry) entry.closed = true;
      entries.delete(uri);
    },
    has: (uri) => entries.has(uri),
    uris: () => [...entries.keys()],
    async read(uri) {
      const config = await entries.get(uri)?.config;
      const entry = entries.get(uri);
      if (!entry || !config) return undefined;
      const first = await current(entry, linterFor(config));
      const { changes } = entry;
      const paths = look && first ? pathsIn(first.charter) : [];
      const beside = look && paths.length > 0 ? await look(uri, paths, entry.beside).catch(() => undefined) : undefined;
      // Of what was typed meanwhile the next reading tells.
      if (entry.changes === changes) entry.beside = beside;
      const model = await current(entry, linterFor(config));
      return model && { document: entry.seen, model };
    },
    isAtHand(uri) {
      const entry = entries.get(uri);
      return !entry || !!entry.last || entry.document.getText().length <= SHORT;
    },
    configure() {
      for (const [uri, entry] of entries) entry.config = configFor(uri);
    },
  };
}

/**
 * What the engine says of the newest version. It is read in slices: whoever else asks something is heard between them,
 * and a version that is overtaken is given up.
 *
 * @returns undefined where the document was closed meanwhile
 */
async function current(entry: Entry, linter: Linter): Promise<Model | undefined> {
  while (!entry.closed) {
    const given: Given = { change: entry.changes, linter, beside: entry.beside };
    if (isOf(entry.last, given)) return entry.last.model;
    if (!isOf(entry.reading, given)) begin(entry, given);
    await entry.reading!.done;
  }
  return undefined;
}

const isOf = <Made extends Given>(made: Made | undefined, { change, linter, beside }: Given): made is Made =>
  made?.change === change && made.linter === linter && made.beside === beside;

function begin(entry: Entry, given: Given): void {
  const { document, last } = entry;
  const { linter, change, beside } = given;
  const known = last?.linter === linter ? last.model : undefined;
  const edits = last?.change === change ? [] : entry.edits;
  const reading = { ...given, done: Promise.resolve() };
  entry.reading = reading;
  reading.done = finished(
    linter.reading(document.getText(), known, known && edits, beside),
    () => entry.reading !== reading || entry.closed === true,
  )
    .then((model) => {
      if (!model || entry.changes !== change) return;
      entry.last = { ...given, model };
      entry.edits = undefined;
    })
    .finally(() => {
      if (entry.reading === reading) delete entry.reading;
    });
}

/** A text of so many UTF-16 units is read so soon that whoever asks can wait for it. */
const SHORT = 50_000;
/** Milliseconds of reading between two rests. */
const SLICE = 12;
/** Each turn one message is heard: with a single one, whoever asks faster than slices end would wait ever longer. */
const TURNS = 4;
const turn = (): Promise<void> =>
  new Promise((resolve) => (typeof setImmediate === 'function' ? setImmediate(resolve) : setTimeout(resolve)));

async function rest(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await turn();
}

/** @param isOver says that nobody wants to know any more */
async function finished(reading: Generator<undefined, Model>, isOver: () => boolean): Promise<Model | undefined> {
  for (;;) {
    for (const until = performance.now() + SLICE; performance.now() < until; ) {
      const { done, value } = reading.next();
      if (done) return value;
    }
    await rest();
    if (isOver()) return undefined;
  }
}

/** One linter for each set of settings, on the day that it is. */
function createLinters(catalog: Catalog, today: () => string): (config: Config) => Linter {
  const linters = new Map<string, Linter>();
  let day = '';
  return (config) => {
    if (day !== today()) linters.clear();
    day = today();
    const key = JSON.stringify(config);
    const known = linters.get(key) ?? createLinter(catalog, config, day);
    linters.set(key, known);
    return known;
  };
}

/** The file `.charterlint.yaml`: its settings, and its mistakes with the places where they stand. */
import { type Document, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { DEFAULTS, type Mistake, named, readConfig } from './config.ts';
import type { Catalog, Config, Span, Text } from './types.ts';
import { isTooDeep, TOO_DEEP } from './yaml.ts';

export interface PlacedMistake {
  /** Offsets of the name or the value that is wrong. */
  readonly span: Span;
  readonly message: Text;
  /** What to write there instead, where something like it exists. */
  readonly nearest?: string;
}

export interface ConfigurationFile {
  /** Its settings, with the defaults for what it does not name. */
  readonly config: Config;
  /** What it names only, to go before the settings of an editor: `merge(settings, part)`. */
  readonly part: Partial<Config>;
  readonly mistakes: readonly PlacedMistake[];
}

/**
 * Reads a configuration file. What is right counts, also beside what is wrong. Never throws.
 *
 * @param catalog says which rules, options and frameworks exist
 */
export function readConfigurationFile(text: string, catalog: Catalog): ConfigurationFile {
  if (isTooDeep(text)) return unreadable(TOO_DEEP);
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  const [error] = document.errors;
  if (error) return { config: DEFAULTS, part: {}, mistakes: [malformed(error, text)] };
  const data = dataOf(document);
  if (data === EXPLODES) return unreadable(TOO_MANY);
  const { config, mistakes } = readConfig(data, catalog);
  const placed = mistakes.map(({ message, nearest, ...it }) => ({ span: placeOf(document, it, 0), message, ...(nearest && { nearest }) }));
  return { config, part: named(data, config), mistakes: placed };
}

/** For an editor that has the file open: what is wrong in it, in offsets of its text. */
export const configurationMistakes = (text: string, catalog: Catalog): readonly PlacedMistake[] =>
  readConfigurationFile(text, catalog).mistakes;

const unreadable = (message: Text): ConfigurationFile => ({
  config: DEFAULTS,
  part: {},
  mistakes: [{ span: { start: 0, end: 0 }, message }],
});

const TOO_MANY: Text = {
  en: 'Aliases multiply here; write the settings out.',
  nl: 'Aliassen vermenigvuldigen zich hier; schrijf de instellingen uit.',
};

/** Aliases that multiply are no settings. */
const EXPLODES = Symbol('aliases that multiply');

function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return EXPLODES;
  }
}

function malformed({ message, pos: [from, to] }: { message: string; pos: [number, number] }, text: string): PlacedMistake {
  const start = Math.min(from, text.length);
  const what = message.split('\n', 1)[0]!;
  return {
    span: { start, end: Math.min(Math.max(to, start), text.length) },
    message: { en: `This is not valid YAML: ${what}.`, nl: `Dit is geen geldige YAML: ${what}.` },
  };
}

/**
 * Offsets of a wrong name or value; of the nearest name around it where the path leads nowhere.
 *
 * @param by offset of the document in the text
 */
export function placeOf(document: Document, { path, wrong }: Pick<Mistake, 'path' | 'wrong'>, by: number): Span {
  let node: unknown = document.contents;
  let place: Span = { start: by, end: by };
  for (const [i, name] of path.entries()) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === name) : undefined;
    const value = isSeq(node) ? node.items[Number(name)] : pair?.value;
    if (pair) place = spanOf(pair.key, by);
    if (i === path.length - 1 && (wrong === 'value' || !pair) && isScalar(value)) place = spanOf(value, by);
    node = value;
  }
  return place;
}

/** Of a node of the YAML document, without the white space after it. */
export function spanOf(node: unknown, by: number): Span {
  const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range;
  return range ? { start: range[0] + by, end: range[1] + by } : { start: by, end: by };
}

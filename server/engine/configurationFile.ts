/** The file `.charterlint.yaml`: its settings, and its mistakes with the places where they stand. */
import { DEFAULTS, type Mistake, named, readConfig } from './config.ts';
import type { Catalog, Config, Span, Text } from './types.ts';
import { readYaml, type YamlNode } from './yaml.ts';

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
  const { data, root, error } = readYaml(text);
  if (error) return { config: DEFAULTS, part: {}, mistakes: [error] };
  const { config, mistakes } = readConfig(data, catalog);
  const placed = mistakes.map(({ message, nearest, ...it }) => ({ span: placeOf(root, it, 0), message, ...(nearest && { nearest }) }));
  return { config, part: named(data, config), mistakes: placed };
}

/** For an editor that has the file open: what is wrong in it, in offsets of its text. */
export const configurationMistakes = (text: string, catalog: Catalog): readonly PlacedMistake[] =>
  readConfigurationFile(text, catalog).mistakes;

/**
 * Offsets of a wrong name or value; of the nearest name around it where the path leads nowhere.
 *
 * @param root of the YAML; absent where it is empty
 * @param start where the text begins that is wrong as a whole
 */
export function placeOf(root: YamlNode | undefined, { path, wrong }: Pick<Mistake, 'path' | 'wrong'>, start: number): Span {
  let node = root;
  const first = root?.span ?? root?.items?.[0]?.span;
  let place: Span = (path.length === 0 && first) || { start, end: start };
  for (const [i, name] of path.entries()) {
    const pair = node?.pairs?.find(([key]) => key.text === name);
    const value = node?.items ? node.items[Number(name)] : pair?.[1];
    if (pair?.[0].span) place = pair[0].span;
    if (i === path.length - 1 && (wrong === 'value' || !pair) && value?.span) place = value.span;
    node = value;
  }
  return place;
}

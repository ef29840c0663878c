/** The configuration file that counts for a document: the nearest one upwards. */
import { DEFAULTS } from '../engine/config.ts';
import { CONFIGURATION_FILES, type PlacedMistake, readConfigurationFile } from '../engine/configurationFile.ts';
import type { Catalog, Config, Text } from '../engine/types.ts';
import { readText } from './decode.ts';
import type { Disk } from './disk.ts';
import { type Ignores, ignores } from './ignores.ts';
import { folderOf, join } from './paths.ts';

export interface Configuration {
  /** Absolute path of the file; absent where there is none. */
  readonly path?: string;
  readonly config: Config;
  /** What the file names only, to go before the settings of an editor. */
  readonly part: Partial<Config>;
  readonly text: string;
  readonly mistakes: readonly PlacedMistake[];
  /** The file could not be read at all; the defaults count. */
  readonly problem?: Text;
  /** Its `ignore:`, relative to its folder. */
  readonly ignores: Ignores;
}

export interface Configurations {
  /** For the documents in a folder, as an absolute path. */
  forFolder(folder: string): Promise<Configuration>;
}

const NONE: Configuration = { config: DEFAULTS, part: {}, text: '', mistakes: [], ignores: () => undefined };

/**
 * Reads each configuration file once.
 *
 * @param only absolute path of the one file that counts for all documents, wherever they lie
 */
export function createConfigurations(disk: Disk, catalog: Catalog, only?: string): Configurations {
  const folders = new Map<string, Promise<Configuration>>();
  const named = only === undefined ? undefined : readConfiguration(disk, only, catalog);
  const forFolder = (folder: string): Promise<Configuration> => {
    const known = folders.get(folder);
    if (known) return known;
    const made = search(folder);
    folders.set(folder, made);
    return made;
  };
  const search = async (folder: string): Promise<Configuration> => {
    for (const name of CONFIGURATION_FILES) {
      const path = join(folder, name);
      if ((await disk.typeOf(path).catch(() => undefined)) === 'file') return readConfiguration(disk, path, catalog);
    }
    const up = folderOf(folder);
    return up === folder || up === '.' ? NONE : forFolder(up);
  };
  return { forFolder: (folder) => named ?? forFolder(folder) };
}

async function readConfiguration(disk: Disk, path: string, catalog: Catalog): Promise<Configuration> {
  const read = await readText(disk, path);
  if ('problem' in read) return { ...NONE, path, problem: read.problem };
  const file = readConfigurationFile(read.text, catalog);
  return { path, ...file, text: read.text, ignores: ignores(folderOf(path), file.config.ignore) };
}

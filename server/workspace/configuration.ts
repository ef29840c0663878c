/** The configuration file that counts for a document: the nearest one upwards. */
import type { PlacedMistake } from '../engine/configurationFile.ts';
import { CONFIGURATION_FILES, DEFAULTS } from '../engine/defaults.ts';
import type { Config, Text } from '../engine/types.ts';
import type { Disk } from './disk.ts';
import type { Ignores } from './ignores.ts';
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

export const NO_CONFIGURATION: Configuration = { config: DEFAULTS, part: {}, text: '', mistakes: [], ignores: () => undefined };

/**
 * Reads each configuration file once.
 *
 * @param read reads the file at an absolute path; never rejects
 * @param only absolute path of the one file that counts for all documents, wherever they lie
 */
export function createConfigurations(disk: Disk, read: (path: string) => Promise<Configuration>, only?: string): Configurations {
  const folders = new Map<string, Promise<Configuration>>();
  const named = only === undefined ? undefined : read(only);
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
      if ((await disk.typeOf(path).catch(() => undefined)) === 'file') return read(path);
    }
    const up = folderOf(folder);
    return up === folder || up === '.' ? NO_CONFIGURATION : forFolder(up);
  };
  return { forFolder: (folder) => named ?? forFolder(folder) };
}

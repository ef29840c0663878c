/** Reads a configuration file from a disk. */
import { readConfigurationFile } from '../engine/configurationFile.ts';
import type { Catalog } from '../engine/types.ts';
import { type Configuration, NO_CONFIGURATION } from './configuration.ts';
import { readText } from './decode.ts';
import type { Disk } from './disk.ts';
import { ignores } from './ignores.ts';
import { folderOf } from './paths.ts';

/** @returns reads the file at an absolute path; what cannot be read is a configuration with a problem */
export const configurationReader =
  (disk: Disk, catalog: Catalog) =>
  async (path: string): Promise<Configuration> => {
    const read = await readText(disk, path);
    if ('problem' in read) return { ...NO_CONFIGURATION, path, problem: read.problem };
    const file = readConfigurationFile(read.text, catalog);
    return { path, ...file, text: read.text, ignores: ignores(folderOf(path), file.config.ignore) };
  };

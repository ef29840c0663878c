/** What the configuration file near a document says, to go before the settings of an editor. */
import type { Catalog, Config } from '../engine/types.ts';
import { createConfigurations } from './configuration.ts';
import type { Disk } from './disk.ts';
import { isIgnored } from './ignores.ts';
import { folderOf } from './paths.ts';
import { configurationReader } from './readConfiguration.ts';

/**
 * Reads the file afresh; what is wrong in it is shown where it is open.
 *
 * @param path absolute path of the document, with forward slashes
 */
export async function settingsNear(disk: Disk, catalog: Catalog, path: string): Promise<Partial<Config>> {
  const { part, ignores } = await createConfigurations(disk, configurationReader(disk, catalog)).forFolder(folderOf(path));
  return isIgnored([ignores], path, 'file') ? { ...part, enable: 'off' } : part;
}

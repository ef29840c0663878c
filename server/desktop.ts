/** What the server has on a desktop: pages beside it, and configuration files on a disk. Loaded when `initialize` was answered. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog } from './catalog.ts';
import type { Start } from './connection.ts';
import type { Config } from './engine/types.ts';
import { startServer } from './server.ts';
import { disk, slashed } from './workspace/disk.ts';
import { settingsNear } from './workspace/settings.ts';

/** The extension has the pages beside the folder of this file, and so has the npm package. */
const pages = new URL('../pages', import.meta.url);

export const start: Start = (connection, params) =>
  startServer(connection, params, existsSync(pages) ? pages.href : undefined, catalog, near);

/** A document without a file, such as a new one, has no configuration file near it. */
async function near(uri: string): Promise<Partial<Config>> {
  return uri.startsWith('file:') ? settingsNear(disk, catalog, slashed(fileURLToPath(uri))) : {};
}

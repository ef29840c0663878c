/** The language server as a process of its own: over standard input and output (`--stdio`), or Node's channel. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { catalog } from './catalog.ts';
import type { Config } from './engine/types.ts';
import { startServer } from './server.ts';
import { disk, slashed } from './workspace/disk.ts';
import { settingsNear } from './workspace/settings.ts';

// The protocol owns standard output; whatever else is written must not mix with it.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

if (!process.argv.some((it) => /^--(stdio|node-ipc|socket|pipe)/.test(it))) process.argv.push('--stdio');
/** The extension has the pages beside the folder of this file, and so has the npm package. */
const pages = new URL('../pages', import.meta.url);
startServer(createConnection(ProposedFeatures.all), existsSync(pages) ? pages.href : undefined, catalog, near);

/** A document without a file, such as a new one, has no configuration file near it. */
async function near(uri: string): Promise<Partial<Config>> {
  return uri.startsWith('file:') ? settingsNear(disk, catalog, slashed(fileURLToPath(uri))) : {};
}

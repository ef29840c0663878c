/** The language server as a process of its own: over standard input and output (`--stdio`), or Node's channel. */
import { existsSync } from 'node:fs';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server.ts';

// The protocol owns standard output; whatever else is written must not mix with it.
console.log = console.error;
console.info = console.error;
console.debug = console.error;

if (!process.argv.some((it) => /^--(stdio|node-ipc|socket|pipe)/.test(it))) process.argv.push('--stdio');
/** The extension has the pages beside the folder of this file, and so has the npm package. */
const pages = new URL('../pages', import.meta.url);
startServer(createConnection(ProposedFeatures.all), existsSync(pages) ? pages.href : undefined);

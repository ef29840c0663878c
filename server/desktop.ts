/** What the server has on a desktop: pages beside it, and configuration files on a disk. Loaded when `initialize` was answered. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { InitializeParams } from 'vscode-languageserver';
import { catalog } from './catalog.ts';
import type { Start } from './connection.ts';
import type { LookNear } from './documents.ts';
import type { Beside } from './engine/beside.ts';
import type { Config } from './engine/types.ts';
import { startServer } from './server.ts';
import { createLook, isSameSight } from './workspace/beside.ts';
import { disk, slashed } from './workspace/disk.ts';
import { folderOf, within } from './workspace/paths.ts';
import { settingsNear } from './workspace/settings.ts';

/** The extension has the pages beside the folder of this file, and so has the npm package. */
const pages = new URL('../pages', import.meta.url);

export const start: Start = (connection, params) =>
  startServer(connection, params, existsSync(pages) ? pages.href : undefined, catalog, near, looking(foldersIn(params)));

const look = createLook(disk);

/** Milliseconds before the same links are looked at again: whoever types does not wait for the disk at each key. */
const AGAIN = 2_000;
const looked = new WeakMap<Beside, { readonly paths: string; readonly at: number }>();

/** Inside the folders that are open in the editor; of a document outside them, in its own folder. */
const looking =
  (folders: readonly string[]): LookNear =>
  async (uri, paths, before) => {
    if (!uri.startsWith('file:')) return undefined;
    const known = before && looked.get(before);
    const now = { paths: paths.join('\n'), at: performance.now() };
    if (known && known.paths === now.paths && now.at < known.at + AGAIN) return before;
    const file = slashed(fileURLToPath(uri));
    const root = folders.find((it) => within(it, file) !== undefined) ?? folderOf(file);
    const found = await look(file, root, paths);
    const beside = before && isSameSight(before, found) ? before : found;
    looked.set(beside, now);
    return beside;
  };

/** Paths of the folders of the workspace. */
const foldersIn = ({ workspaceFolders, rootUri }: InitializeParams): string[] =>
  (workspaceFolders?.map((it) => it.uri) ?? (rootUri ? [rootUri] : []))
    .filter((it) => it.startsWith('file:'))
    .map((it) => slashed(fileURLToPath(it)));

/** A document without a file, such as a new one, has no configuration file near it. */
async function near(uri: string): Promise<Partial<Config>> {
  return uri.startsWith('file:') ? settingsNear(disk, catalog, slashed(fileURLToPath(uri))) : {};
}

/** Files, folders and globs to the documents they name. */
import picomatch from 'picomatch';
import type { Configurations } from './configuration.ts';
import type { Disk } from './disk.ts';
import { type Ignores, ignores, isIgnored } from './ignores.ts';
import { folderOf, foldersUp, join, within } from './paths.ts';

export interface Found {
  /** Absolute paths, each once, in the order in which they were asked for. */
  readonly files: readonly string[];
  /** What was asked for and is not there, as it was written. */
  readonly unmatched: readonly { readonly pattern: string; readonly as: 'file' | 'folder' | 'glob' }[];
  /** Files that were named and that `ignore:` leaves alone. */
  readonly ignored: readonly string[];
}

interface Walk {
  readonly disk: Disk;
  readonly configurations: Configurations;
  readonly wanted: (path: string) => boolean;
  readonly files: string[];
}

const isMarkdown = (path: string): boolean => /\.(?:md|markdown)$/i.test(path);
const NEVER: ReadonlySet<string> = new Set(['node_modules', '.git']);

/**
 * A file that is named is taken whatever its name; a folder gives its Markdown, without what `.gitignore` leaves out.
 *
 * @param resolve makes a path absolute
 */
export async function find(
  patterns: readonly string[],
  disk: Disk,
  configurations: Configurations,
  resolve: (path: string) => string,
): Promise<Found> {
  const files: string[] = [];
  const unmatched: Found['unmatched'][number][] = [];
  const ignored: string[] = [];
  for (const pattern of patterns) {
    const path = resolve(pattern);
    const type = await disk.typeOf(path).catch(() => 'file' as const);
    // Who names a pipe wants it read: a shell gives the output of a program in this way.
    if (type === 'file' || type === 'stream') {
      const { ignores } = await configurations.forFolder(folderOf(path));
      if (isIgnored([ignores], path, 'file')) ignored.push(path);
      else files.push(path);
      continue;
    }
    const as = type ?? (picomatch.scan(pattern).isGlob ? 'glob' : 'file');
    const found = as === 'folder' ? await search(path, isMarkdown, disk, configurations) : [];
    if (as === 'glob') found.push(...(await glob(pattern, disk, configurations, resolve)));
    if (found.length === 0) unmatched.push({ pattern, as });
    files.push(...found);
  }
  return { files: [...new Set(files)], unmatched, ignored };
}

async function glob(pattern: string, disk: Disk, configurations: Configurations, resolve: (path: string) => string): Promise<string[]> {
  const { base, glob } = picomatch.scan(pattern);
  const folder = resolve(base || '.');
  if ((await disk.typeOf(folder)) !== 'folder') return [];
  const matches = picomatch(glob);
  return search(folder, (path) => matches(within(folder, path) ?? ''), disk, configurations);
}

async function search(folder: string, wanted: Walk['wanted'], disk: Disk, configurations: Configurations): Promise<string[]> {
  const files: string[] = [];
  await walk(folder, await listsAround(folder, disk), { disk, configurations, wanted, files });
  return files;
}

/** A folder that may not be read is passed over, as Git does. */
async function walk(folder: string, around: readonly Ignores[], into: Walk): Promise<void> {
  const { disk, configurations } = into;
  const entries = await disk.list(folder).catch(() => []);
  const lists = entries.some(({ name }) => name === '.gitignore') ? [...around, await listIn(folder, disk)] : around;
  const { ignores } = await configurations.forFolder(folder);
  for (const { name, type } of entries) {
    const path = join(folder, name);
    if (NEVER.has(name) || (type === 'file' && !into.wanted(path))) continue;
    if (isIgnored(lists, path, type) || isIgnored([ignores], path, type)) continue;
    if (type === 'folder') await walk(path, lists, into);
    else into.files.push(path);
  }
}

/** Lists in the folders around count up to the root of the repository. */
async function listsAround(folder: string, disk: Disk): Promise<Ignores[]> {
  const up = foldersUp(folder);
  const isRoot = await Promise.all(up.map(async (it) => (await disk.typeOf(join(it, '.git')).catch(() => undefined)) !== undefined));
  const root = isRoot.indexOf(true);
  const inner = up.slice(1, root + 1).reverse();
  const lists = await Promise.all(inner.map((it) => listIn(it, disk)));
  // Who names a folder that is left out wants it all the same.
  return isIgnored(lists, folder, 'folder') ? [] : lists;
}

async function listIn(folder: string, disk: Disk): Promise<Ignores> {
  const bytes = await disk.read(join(folder, '.gitignore')).catch(() => new Uint8Array());
  return ignores(folder, new TextDecoder().decode(bytes));
}

/** What the links of a document lead to, inside the folder that is worked in; outside it nothing is looked at. */
import { anchorsIn, type Beside, type Lying } from '../engine/beside.ts';
import { readText } from './decode.ts';
import type { Disk } from './disk.ts';
import { folderOf, join, within } from './paths.ts';

/** Looks beside documents; anchors of files are kept as long as those do not change. */
export interface Look {
  /**
   * @param file absolute path of the document
   * @param root absolute path of the folder that is worked in
   * @param paths as `destinationOf` gives them
   */
  (file: string, root: string, paths: readonly string[]): Promise<Beside>;
}

interface Known {
  readonly modified: number;
  readonly size: number;
  readonly anchors: ReadonlySet<string>;
}

/** Larger files are not read for their anchors. */
const LARGEST = 1_000_000;

export function createLook(disk: Disk): Look {
  const known = new Map<string, Known>();
  const anchorsOf = async (path: string): Promise<ReadonlySet<string> | undefined> => {
    const { size, modified } = await disk.stat(path);
    const before = known.get(path);
    if (before?.modified === modified && before.size === size) return before.anchors;
    const read = size > LARGEST ? undefined : await readText(disk, path);
    if (!read || 'problem' in read) return undefined;
    const anchors = anchorsIn(read.text);
    known.set(path, { modified, size, anchors });
    return anchors;
  };
  const lyingAt = async (path: string, root: string): Promise<Lying | undefined> => {
    const type = await disk.typeOf(path);
    if (!type) return { there: false };
    // A link may lead out of the folder: what it shows is not ours to read.
    const real = await disk.real(path);
    const inside = real === root || within(root, real) !== undefined;
    if (type !== 'file' || !inside || !/\.(?:md|markdown)$/i.test(path)) return { there: true };
    const anchors = await anchorsOf(real).catch(() => undefined);
    return { there: true, ...(anchors && { anchors }) };
  };
  return async (file, root, paths) => {
    // `..` goes up from where the folder really is.
    const [real, folder] = await Promise.all([root, folderOf(file)].map((it) => disk.real(it).catch(() => it)));
    const found = await Promise.all(
      paths.map(async (path) => {
        const target = resolved(folder!, path);
        const inside = target === real || within(real!, target) !== undefined;
        // In a folder that may not be read there may be anything.
        const lying = inside ? await lyingAt(target, real!).catch(() => undefined) : undefined;
        return [path, lying] as const;
      }),
    );
    return new Map(found.flatMap(([path, lying]) => (lying ? [[path, lying]] : [])));
  };
}

/** With `.` and `..` worked out. */
function resolved(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of join(folder, path).split('/')) {
    if (part === '..' && parts.length > 1) parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/') || '/';
}

/** Two looks that saw the same. */
export function isSameSight(a: Beside, b: Beside): boolean {
  if (a.size !== b.size) return false;
  for (const [path, lying] of a) {
    const other = b.get(path);
    if (other?.there !== lying.there || other.anchors !== lying.anchors) return false;
  }
  return true;
}

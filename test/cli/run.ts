/** Runs the command line in this process, on a disk in memory. */
import { posix } from 'node:path';
import type { Io } from '../../server/cli/io.ts';
import { main } from '../../server/cli/main.ts';
import type { Disk } from '../../server/workspace/disk.ts';
import { TODAY } from '../kit.ts';

export type Files = Record<string, string | Uint8Array>;

const failing = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

/**
 * Folders are what the paths of the files say. A file `EACCES` in name is one that may not be read.
 *
 * @param times when files were last written, long ago where it is not said
 */
export function memoryDisk(files: Files, times: Readonly<Record<string, number>> = {}): Disk {
  const bytes = (path: string): Uint8Array => {
    const content = files[path];
    if (content === undefined) return failing('ENOENT');
    if (path.includes('EACCES')) return failing('EACCES');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  const isFolder = (path: string): boolean => Object.keys(files).some((it) => it.startsWith(path === '/' ? '/' : `${path}/`));
  return {
    typeOf: async (path) => (path in files ? 'file' : isFolder(path) ? 'folder' : undefined),
    async list(folder) {
      const prefix = folder === '/' ? '/' : `${folder}/`;
      const names = Object.keys(files)
        .filter((it) => it.startsWith(prefix))
        .map((it) => it.slice(prefix.length).split('/', 1)[0]!);
      return [...new Set(names)].sort().map((name) => ({ name, type: `${prefix}${name}` in files ? 'file' : 'folder' }));
    },
    stat: async (path) => ({ size: bytes(path).length, modified: times[path] ?? 0 }),
    read: async (path) => bytes(path),
    real: async (path) => path,
    makeFolder: async () => {},
    async write(path, text) {
      if (path.includes('EACCES')) failing('EACCES');
      files[path] = text;
    },
  };
}

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly files: Files;
}

export interface Setting {
  readonly files?: Files;
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly colours?: boolean;
  /** Pages of rules lie on the real disk. */
  readonly disk?: Disk;
  readonly identity?: string;
  readonly threads?: Io['threads'];
}

/** Paths are relative to `/home/ada`, where the command runs. */
export async function run(
  argv: readonly string[],
  { files: given = {}, stdin = '', env = {}, colours = false, disk, identity, threads }: Setting = {},
): Promise<Ran> {
  const files = Object.fromEntries(Object.entries(given).map(([path, content]) => [posix.resolve('/home/ada', path), content]));
  let out = '';
  let err = '';
  const exit = await main(argv, {
    folder: '/home/ada',
    env,
    disk: disk ?? memoryDisk(files),
    colours,
    today: TODAY,
    ...(identity && { identity }),
    ...(threads && { threads }),
    absolute: (path) => posix.resolve('/home/ada', path),
    relative: (path) => posix.relative('/home/ada', path),
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exit, out, err, files };
}

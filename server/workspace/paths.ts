/** Paths with forward slashes, as text. */

/** The folder a path lies in; that of a root is the root itself. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  if (at === 0) return '/';
  return /^[A-Za-z]:$/.test(path.slice(0, at)) ? path.slice(0, at + 1) : path.slice(0, at);
}

/** The folder itself and those around it, the nearest first. */
export function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (;;) {
    const last = folders.at(-1)!;
    const up = folderOf(last);
    if (up === last || up === '.') return folders;
    folders.push(up);
  }
}

export const join = (folder: string, name: string): string => (folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`);

/** Undefined where the path does not lie in the folder. */
export function within(folder: string, path: string): string | undefined {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(prefix) && path.length > prefix.length ? path.slice(prefix.length) : undefined;
}

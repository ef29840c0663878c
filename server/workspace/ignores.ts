/** Which files are left alone: `.gitignore` and `ignore:` of a configuration file, both written as Git does. */
import ignore from 'ignore';
import { within } from './paths.ts';

/** What one list says of a path: leave it alone, do take it, or nothing. */
export type Ignores = (path: string, type: 'file' | 'folder') => boolean | undefined;

/** Asked of the paths in a folder; a list says nothing of what lies elsewhere. */
export function ignores(folder: string, patterns: string | readonly string[]): Ignores {
  const list = ignore({ allowRelativePaths: false }).add(patterns as string | string[]);
  return (path, type) => {
    const relative = within(folder, path);
    if (relative === undefined) return undefined;
    const { ignored, unignored } = list.test(type === 'folder' ? `${relative}/` : relative);
    return ignored ? true : unignored ? false : undefined;
  };
}

/** The last list that says something counts: that of the innermost folder. */
export const isIgnored = (lists: readonly Ignores[], path: string, type: 'file' | 'folder'): boolean =>
  lists.reduce((before, list) => list(path, type) ?? before, false);

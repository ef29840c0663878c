import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The packed extension, as `npm run package` leaves it. */
export const vsix = join(root, 'charterlint.vsix');

/** The built language server, as other editors start it. */
export const server = ['node', join(root, 'server', 'dist', 'language-server.js'), '--stdio'];

/** The text of a document in `samples/`. */
export function sample(name: string): string {
  return readFileSync(join(root, 'samples', name), 'utf8');
}

/** The text without one of its articles, the later ones renumbered, as if it had never been written. */
export function withoutArticle(text: string, number: number): string {
  const [before = '', rest = ''] = text.split(new RegExp(`^(?=## Artikel ${number} )`, 'm'));
  const after = rest.slice(rest.indexOf('\n## ') + 1);
  return before + after.replaceAll(/^(## Artikel )(\d+)/gm, (_, word: string, later: string) => word + (Number(later) - 1));
}

/** Copies what the packed extension holds into a folder, since VS Code for the Web takes no packed one. */
export async function unpackInto(folder: string): Promise<string> {
  for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(root, file), join(folder, file));
  }
  return folder;
}

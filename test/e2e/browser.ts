import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { folderIn, type Place } from './place.ts';
import { commandPath } from './setup.ts';

const pictures = join(dirname(fileURLToPath(import.meta.url)), 'out');

/** Without these Chromium looks for its maker's servers at every start. */
const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run'];

/** Opens Chromium with an empty profile inside the place. */
export async function openBrowser(place: Place): Promise<{ page: Page; close(): Promise<void> }> {
  const executablePath = commandPath('chromium');
  if (!executablePath) throw new Error('Chromium is not installed; npm run test:e2e installs it.');
  const context: BrowserContext = await chromium.launchPersistentContext(folderIn(place, 'chromium'), {
    executablePath,
    headless: true,
    viewport: { width: 1360, height: 860 },
    env: place.env as Record<string, string>,
    permissions: ['clipboard-read', 'clipboard-write'],
    // The sandbox of Chromium refuses to start for root, as in most containers.
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, close: () => context.close() };
}

/** Keeps a picture of the page in `out/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** Keeps a picture of what the window showed when a test failed; to be called after each test. */
export async function pictureOfFailure(
  page: Page | undefined,
  { name, result }: { name: string; result?: { state: string } | undefined },
): Promise<void> {
  if (page && result?.state === 'fail') await picture(page, `failed ${name.slice(0, 40)}`.replaceAll(/\W+/g, '-'));
}

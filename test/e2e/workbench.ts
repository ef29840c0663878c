import type { Locator, Page } from 'playwright-core';
import { until } from './place.ts';

/** An open window of VS Code, wherever it runs. */
export interface Workbench {
  readonly page: Page;
  close(): Promise<void>;
}

/** Settings that keep the window quiet and the same in every run, and save each edit so that the disk can be read. */
export const quiet = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.minimap.enabled': false,
  // Its lines would cover those of the text.
  'editor.stickyScroll.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'files.autoSave': 'afterDelay',
  'files.autoSaveDelay': 200,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** In milliseconds: on a busy machine the window takes its time. */
const patience = 60_000;

/** Resolves when the window has been drawn. */
export async function untilWorkbench(page: Page): Promise<void> {
  await page.locator('.monaco-workbench').waitFor({ timeout: patience });
}

/** Opens a file of the folder in the editor and puts the cursor in it. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.getByRole('treeitem', { name, exact: false }).first().dblclick({ timeout: patience });
  await page.locator('.tab.active', { hasText: name }).waitFor({ timeout: patience });
  await editor(page).waitFor({ timeout: patience });
}

/** The lines that the active editor shows. */
export function editor(page: Page): Locator {
  return page.locator('.editor-instance .view-lines').first();
}

/** The text that the active editor shows, without what has been scrolled away. */
export async function shownText(page: Page): Promise<string> {
  const lines = await page
    .locator('.editor-instance .view-line')
    .evaluateAll((nodes) =>
      nodes.map((node) => ({ top: node.getBoundingClientRect().top, text: node.textContent ?? '' })).sort((a, b) => a.top - b.top),
    );
  // The editor draws spaces as no-break spaces.
  return lines.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('\n');
}

/** Puts the cursor at a line and a column, both counted from 1. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget:visible .quick-input-box input').waitFor();
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The wavy lines in the active editor. */
export function squiggles(page: Page): Locator {
  return page.locator('.editor-instance').locator('.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint');
}

/** Whether a wavy line lies on the shown line with this text. */
export async function isMarked(page: Page, lineText: string): Promise<boolean> {
  const line = await page.locator('.editor-instance .view-line', { hasText: lineText }).first().boundingBox();
  const marks = await squiggles(page).evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().y));
  return line !== null && marks.some((y) => y >= line.y - 1 && y < line.y + line.height);
}

/** Shows the Problems panel. */
export async function showProblems(page: Page): Promise<void> {
  const panel = page.locator('.markers-panel');
  if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
  await panel.waitFor({ timeout: patience });
}

/** The text of each problem in the panel from top to bottom, those too that are out of sight. */
export async function problems(page: Page): Promise<string[]> {
  await showProblems(page);
  const panel = page.locator('.markers-panel');
  const rows = panel.locator('.monaco-list-row');
  await rows
    .or(panel.locator('.message-box-container').filter({ visible: true }))
    .first()
    .waitFor();
  if ((await rows.count()) === 0) return [];
  const seen = new Map<number, string>();
  // The wheel, since a click or a key would open the file of a problem and move the cursor.
  await scrollToTop(panel);
  for (let before = -1; before < seen.size; ) {
    await page.waitForTimeout(200);
    before = seen.size;
    for (const [index, text] of await rowTexts(rows)) seen.set(index, text);
    await page.mouse.wheel(0, 150);
  }
  await scrollToTop(panel);
  return [...seen].sort(([a], [b]) => a - b).flatMap(([, text]) => (/\[Ln \d+, Col \d+\]/.test(text) ? [text] : []));
}

async function scrollToTop(panel: Locator): Promise<void> {
  await panel.hover();
  await until('the first problem is in sight', async () => {
    await panel.page().mouse.wheel(0, -1000);
    const box = await panel.locator('.monaco-list-rows').boundingBox();
    return box && box.y >= ((await panel.locator('.monaco-list').boundingBox())?.y ?? 0);
  });
}

function rowTexts(rows: Locator): Promise<[number, string][]> {
  return rows.evaluateAll((nodes) =>
    nodes.map((node): [number, string] => [Number(node.getAttribute('data-index')), (node.textContent ?? '').replaceAll('\u00a0', ' ')]),
  );
}

/** Gives the name at the cursor another one; `shown` is called while the box for it is open. */
export async function rename(page: Page, name: string, shown: (page: Page) => Promise<void>): Promise<void> {
  const box = page.locator('.rename-box:visible input');
  await page.keyboard.press('F2');
  await box.waitFor({ timeout: patience });
  await box.fill(name);
  await shown(page);
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

/** Opens the menu of quick fixes at the cursor and returns its rows. */
export async function quickFixes(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+.');
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await rows.first().waitFor({ timeout: patience });
  return rows;
}

/** Chooses a row of the open menu with the keyboard alone. */
export async function chooseFix(page: Page, title: string | RegExp): Promise<void> {
  const menu = page.locator('.action-widget').first();
  const focused = menu.locator('.monaco-list-row.focused', { hasText: title });
  const rows = await menu.locator('.monaco-list-row.action').count();
  for (let tried = 0; tried <= rows && !(await focused.isVisible()); tried++) await page.keyboard.press('ArrowDown');
  if (!(await focused.isVisible())) throw new Error(`no quick fix with the title ${title}`);
  await page.keyboard.press('Enter');
  await menu.waitFor({ state: 'hidden' });
}

/** Asks for the hover at the cursor and returns its text. */
export async function hoverText(page: Page): Promise<string> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  const hover = page.locator('.monaco-hover:visible .hover-contents');
  await hover.first().waitFor({ timeout: patience });
  // It fades in, and a picture of it should be legible.
  await page.waitForTimeout(500);
  return (await hover.allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
}

/** Shows the suggestions at the cursor and returns their rows. */
export async function suggestions(page: Page, text: string | RegExp): Promise<Locator> {
  const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
  await row
    .first()
    .waitFor({ timeout: 3000 })
    .catch(() => page.keyboard.press('Control+Space'));
  await row.first().waitFor({ timeout: patience });
  return row;
}

/** Runs a command by its title through the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const found = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  // The list does not change while it is open, and just after the start it lacks the commands of extensions.
  await until(`the command ${title}`, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget:visible .quick-input-box input').waitFor();
    await page.keyboard.type(title);
    return found.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
  });
  await page.keyboard.press('Enter');
}

/** Waits until the window asks `question` at its top, types an answer, or what narrows the choices down to it, and takes it. */
export async function answer(page: Page, question: RegExp, text: string): Promise<void> {
  const widget = page.locator('.quick-input-widget:visible');
  const box = widget.locator('.quick-input-box input');
  await until(`the question ${question}`, async () => {
    if (!(await box.isVisible())) return false;
    return question.test(`${await widget.textContent()} ${await box.getAttribute('placeholder')}`);
  });
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The text of the Markdown preview that is shown, which VS Code draws in a frame within a frame. */
export function previewText(page: Page): Promise<string> {
  return until('the preview shows a page', async () => {
    const texts = page.frames().map((frame) =>
      frame
        .locator('.markdown-body')
        .textContent({ timeout: 500 })
        .catch(() => null),
    );
    return (await Promise.all(texts)).find(Boolean);
  });
}

/** Closes all editors; what is unsaved in them is lost. */
export async function closeEditors(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+W');
  const dialog = page.locator('.monaco-dialog-box:visible').getByRole('button', { name: "Don't Save" });
  const tabs = page.locator('.tabs-container .tab');
  await until('all editors are closed', async () => {
    if (await dialog.isVisible()) await dialog.click();
    return (await tabs.count()) === 0;
  });
}

/** Waits until the status bar says something that matches, and returns it. */
export function statusBar(page: Page, pattern: RegExp): Promise<string> {
  const items = page.locator('.statusbar .statusbar-item');
  return until(`the status bar says ${pattern}`, async () => {
    const texts = await items.allInnerTexts();
    return texts.map((text) => text.replaceAll('\u00a0', ' ').trim()).find((text) => pattern.test(text));
  });
}

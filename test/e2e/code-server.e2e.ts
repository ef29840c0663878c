import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { picture, pictureOfFailure } from './browser.ts';
import { type CodeServer, openCodeServer } from './codeServer.ts';
import { sample, vsix, withoutArticle } from './extension.ts';
import * as editor from './workbench.ts';

const draft = sample('draft.nl.md');
const lacking = withoutArticle(sample('triple-a.nl.md'), 22);
const files = {
  'draft.nl.md': draft,
  'lacking.nl.md': lacking,
  'typed.nl.md': lacking,
  'names.nl.md': lacking,
  'README.md': sample('readme.md'),
  'snippet.md': '',
};
let code: CodeServer;

beforeAll(async () => {
  code = await openCodeServer(files, vsix);
});
afterAll(() => code?.close());
afterEach(({ task }) => pictureOfFailure(code?.page, task));
beforeEach(() => editor.closeEditors(code.page));

test('a draft shows what it does not settle: wavy lines, Problems panel, status bar', async () => {
  const { page } = code;
  await editor.openFile(page, 'draft.nl.md');
  await expect.poll(() => editor.isMarked(page, titleOf(draft))).toBe(true);
  await picture(page, 'squiggle');
  const found = async () => (await editor.problems(page)).filter((row) => /charterlint\W?missing-[a-z-]+/.test(row)).length;
  await expect.poll(found).toBeGreaterThan(2);
  await picture(page, 'problems');
  expect(await editor.statusBar(page, /^Charter/)).toMatch(/\d/);
  await editor.goTo(page, 1, 3);
  await editor.quickFixes(page);
  await picture(page, 'overview');
});

test('a quick fix by keyboard inserts the Dutch article in its place, renumbers the next ones and settles the finding', async () => {
  const { page } = code;
  await editor.openFile(page, 'lacking.nl.md');
  await expect.poll(() => editor.isMarked(page, titleOf(lacking))).toBe(true);
  await expect.poll(async () => missing(await editor.problems(page))).toEqual(['missing-escalation']);
  await editor.goTo(page, 1, 3);
  await editor.quickFixes(page);
  await picture(page, 'quick-fix');
  await editor.chooseFix(page, /escalation|escalatie|geschillen/i);
  const expected = [...articles(lacking).slice(0, -1), '## Artikel 23 Escalatie en geschillen', '## Artikel 24 Looptijd en ondertekening'];
  await expect.poll(() => articles(onDisk('lacking.nl.md'))).toEqual(expected);
  await expect.poll(() => editor.isMarked(page, titleOf(lacking))).toBe(false);
  await expect.poll(async () => (await editor.problems(page)).join('\n')).toContain('placeholder');
  expect(missing(await editor.problems(page))).toEqual([]);
  await editor.goTo(page, lineOf(onDisk('lacking.nl.md'), '## Artikel 23'));
  await picture(page, 'after-the-fix');
});

test('a hover over a heading says what the section settles and why it matters', async () => {
  const { page } = code;
  await editor.openFile(page, 'typed.nl.md');
  await editor.statusBar(page, /^Charter/);
  await editor.goTo(page, lineOf(lacking, '## Artikel 10 Mandaat'), 16);
  const text = await editor.hoverText(page);
  await picture(page, 'hover');
  expect(text).toContain('Mandate');
  expect(text.length).toBeGreaterThan(100);
});

test('completion in a charter offers the clauses that it lacks', async () => {
  const { page } = code;
  await editor.openFile(page, 'typed.nl.md');
  await editor.statusBar(page, /^Charter: \d+ of \d+/);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nescalat', { delay: 50 });
  await editor.suggestions(page, /Escalatie en geschillen.*Charterlint/);
  await picture(page, 'completion');
  await page.keyboard.press('Enter');
  await expect.poll(() => onDisk('typed.nl.md').slice(lacking.length)).toMatch(/^\n## .*geschillen\n\n[\s\S]*stuurgroep/);
});

test('a name leads to its definition, is offered while it is typed, and is renamed everywhere', async () => {
  const { page } = code;
  await editor.openFile(page, 'names.nl.md');
  await editor.statusBar(page, /^Charter: \d+ of \d+/);
  const [used, defined] = [lineOf(lacking, '1. De stuurgroep bestaat'), lineOf(lacking, '- *stuurgroep*')];
  await editor.goTo(page, used, 10);
  expect(await editor.hoverText(page)).toContain(`Defined on line ${defined}`);
  await picture(page, 'hover-on-a-name');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F12');
  expect(await editor.statusBar(page, new RegExp(`^Ln ${defined}, Col`))).toBe(`Ln ${defined}, Col 4`);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nDe programmad', { delay: 80 });
  await editor.suggestions(page, /programmadirecteur/);
  await picture(page, 'name-offered');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' volgt artikel ', { delay: 80 });
  await editor.suggestions(page, /10 Mandaat/);
  await picture(page, 'article-offered');
  await page.keyboard.type('mand', { delay: 80 });
  await page.keyboard.press('Enter');
  await expect.poll(() => onDisk('names.nl.md').slice(lacking.length)).toBe('\nDe programmadirecteur volgt artikel 10');
  await editor.goTo(page, used, 10);
  await editor.rename(page, 'regieraad', (widget) => picture(widget, 'rename'));
  await expect.poll(() => onDisk('names.nl.md').slice(0, -100)).toContain('1. De regieraad bestaat');
  expect(onDisk('names.nl.md')).toContain(`- *regieraad*`);
  expect(onDisk('names.nl.md')).not.toMatch(/stuurgroep/i);
  await editor.goTo(page, lineOf(onDisk('names.nl.md'), 'komen de ondergetekenden'), 12);
  await page.keyboard.press('F2');
  await page.locator('.monaco-editor-overlaymessage', { hasText: 'There is no name here.' }).waitFor();
  await picture(page, 'nothing-to-rename');
});

test('a snippet is typed by its name in any document, and its blanks are filled in one by one', async () => {
  const { page } = code;
  await editor.openFile(page, 'snippet.md');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('escalatie', { delay: 50 });
  await editor.suggestions(page, /escalatie en geschillen/);
  await picture(page, 'snippet');
  await page.keyboard.press('Enter');
  await expect.poll(() => editor.shownText(page)).toContain('## Escalatie en geschillen');
  await page.keyboard.type('tien');
  await page.keyboard.press('Tab');
  await page.keyboard.type('vijf');
  await expect.poll(() => onDisk('snippet.md')).toMatch(/na tien werkdagen .* binnen vijf werkdagen/);
});

test('a document that is no charter gets no findings, and the status bar says why', async () => {
  const { page } = code;
  await editor.openFile(page, 'README.md');
  expect(await editor.statusBar(page, /^Charter/)).toBe('Charter: none');
  expect(await editor.problems(page)).toEqual([]);
  expect(await editor.squiggles(page).count()).toBe(0);
  await picture(page, 'status-bar');
});

test('the status bar offers to treat the document as a charter, which its front matter then says', async () => {
  const { page } = code;
  await editor.openFile(page, 'README.md');
  await editor.statusBar(page, /^Charter: none/);
  await page.locator('.statusbar-item', { hasText: 'Charter: none' }).click();
  await editor.answer(page, /kind of document/i, 'governance');
  await expect.poll(() => onDisk('README.md')).toMatch(/^---\nkind: governance\n---\n/);
  expect(await editor.statusBar(page, /^Charter: \d+ of \d+/)).toBeTruthy();
  await expect.poll(async () => missing(await editor.problems(page)).length).toBeGreaterThan(0);
  await picture(page, 'treated-as-charter');
});

test('the code of a finding opens its page', async () => {
  const { page } = code;
  await editor.openFile(page, 'draft.nl.md');
  await editor.statusBar(page, /^Charter: \d+ of \d+/);
  await editor.showProblems(page);
  await page
    .locator('.markers-panel')
    .getByText('missing-entity')
    .first()
    .click({ modifiers: ['Control'] });
  expect(await editor.previewText(page)).toContain('Say in which form of its own the collaboration exists.');
  await picture(page, 'page-of-a-finding');
});

test('the command New charter opens a document with nothing but blanks to fill in', async () => {
  const { page } = code;
  await editor.runCommand(page, 'Charterlint: New charter');
  await editor.answer(page, /language/i, 'Nederlands');
  await editor.answer(page, /kind/i, 'Partnership agreement');
  await editor.answer(page, /parties/i, 'Gemeente Oost, Gemeente West');
  await expect.poll(() => editor.shownText(page)).toContain('Gemeente Oost');
  await editor.statusBar(page, /^Charter.*\d/);
  await expect.poll(async () => (await editor.problems(page)).length).toBeGreaterThan(5);
  await picture(page, 'new-charter');
  const rows = await editor.problems(page);
  expect(rows.filter((row) => !row.includes('placeholder'))).toEqual([]);
});

test('a Dutch reader reads Dutch: findings, quick fixes and status bar', async () => {
  const page = await code.secondWindow('nl');
  try {
    await editor.openFile(page, 'draft.nl.md');
    expect(await editor.statusBar(page, /^Charter/)).toMatch(/^Charter: \d+ van \d+$/);
    await expect.poll(async () => (await editor.problems(page)).join('\n')).toMatch(/is niet geregeld.*missing-entity/);
    await editor.goTo(page, 1, 3);
    const fixes = await editor.quickFixes(page);
    expect(await fixes.first().textContent()).toMatch(/^Voeg een bepaling in: /);
    await picture(page, 'dutch');
  } finally {
    await page.close();
  }
});

function onDisk(name: string): string {
  return readFileSync(code.path(name), 'utf8');
}

function titleOf(text: string): string {
  return /^# (.+)$/m.exec(text)?.[1] ?? '';
}

/** The line, counted from 1, that starts with these words. */
function lineOf(text: string, start: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(start)) + 1;
}

function articles(text: string): string[] {
  return text.match(/^## .+$/gm) ?? [];
}

function missing(rows: readonly string[]): string[] {
  return rows.flatMap((row) => /missing-[a-z-]+/.exec(row)?.[0] ?? []);
}

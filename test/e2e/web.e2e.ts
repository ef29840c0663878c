import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { picture, pictureOfFailure } from './browser.ts';
import { sample } from './extension.ts';
import { openWeb } from './web.ts';
import * as editor from './workbench.ts';

const draft = sample('draft.nl.md');
let web: editor.Workbench;

beforeAll(async () => {
  web = await openWeb({ 'draft.nl.md': draft });
  await editor.openFile(web.page, 'draft.nl.md');
});
afterAll(() => web?.close());
afterEach(({ task }) => pictureOfFailure(web?.page, task));

test('the server in the browser marks the title of a draft', async () => {
  const title = /^# (.+)$/m.exec(draft)?.[1] ?? '';
  await expect.poll(() => editor.isMarked(web.page, title)).toBe(true);
  await expect.poll(async () => (await editor.problems(web.page)).join('\n')).toMatch(/charterlint\W?missing-[a-z-]+/);
  await picture(web.page, 'web-squiggle');
});

test('a quick fix in the browser settles its finding', async () => {
  const { page } = web;
  await expect.poll(async () => (await editor.problems(page)).join('\n')).toContain('missing-entity');
  await editor.goTo(page, 1, 3);
  await editor.quickFixes(page);
  await picture(page, 'web-quick-fix');
  await editor.chooseFix(page, /entity/i);
  await expect.poll(async () => (await editor.problems(page)).join('\n')).not.toContain('missing-entity');
  await editor.goTo(page, draft.split('\n').indexOf('## 7. Organisatie'));
  await picture(page, 'web-after-the-fix');
});

test('completion in the browser offers clauses', async () => {
  const { page } = web;
  await editor.goTo(page, 1);
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nescal', { delay: 50 });
  await (await editor.suggestions(page, /escal/i)).first().waitFor();
  await picture(page, 'web-completion');
});

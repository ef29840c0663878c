/** The tables of the README are written from the elements and rules: `npm test -- -u` writes them, a stale one fails. */
import { expect, test } from 'vitest';
import type { Level, Source } from '../server/engine/types.ts';
import { elements, read, rules } from './kit.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const refs = (sources: readonly Source[]): string => [...new Set(sources.map((it) => it.ref))].join(', ');
const SIGN: Readonly<Record<Level, string>> = { required: '●', recommended: '○', optional: '' };

const ofElements = (): string =>
  [
    'Each element gives two findings: `missing-<element>` where the text does not contain it, `incomplete-<element>` where it leaves out what makes it work.',
    '● is required in that kind of document (a warning), ○ recommended (information).',
    'The last column names the guideline (H) or obstacle (B) of the article.',
    '',
    table(
      ['element', 'what the text should do', 'agreement', 'body', 'governance', 'programme', 'from'],
      elements.map(({ id, title, summary, levels, sources }) => [
        `[${title.en}](server/elements/${id}.md)`,
        summary.en,
        SIGN[levels['partnership-agreement']],
        SIGN[levels['body-charter']],
        SIGN[levels.governance],
        SIGN[levels['programme-plan']],
        refs(sources),
      ]),
    ),
  ].join('\n');

const ofRules = (): string =>
  table(
    ['rule', 'what it finds', 'severity', 'from'],
    rules.map(({ id, summary, severity, sources }) => [`[\`${id}\`](server/rules/${id}.md)`, summary.en, severity, refs(sources)]),
  );

test('README.md', async () => {
  const fill = (page: string, name: string, text: string): string =>
    page.replace(new RegExp(`(<!-- ${name}: .* -->\\n)[^]*?(?=\\n## )`), (_, mark: string) => `${mark}\n${text}\n`);
  const page = fill(fill(read('README.md'), 'elements', ofElements()), 'rules', ofRules());
  await expect(page).toMatchFileSnapshot('../README.md');
});

/**
 * Each page of a rule or element is its own test: what stands before its examples is made from the data,
 * its `md` blocks are linted, and what follows them must be the outcome.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { KIND_TITLES, KINDS } from '../server/engine/kindTitles.ts';
import { applyEdits } from '../server/engine/lint.ts';
import type { Element, Finding, Rule } from '../server/engine/types.ts';
import { checkedOf } from '../server/reports/checked.ts';
import { written } from '../server/reports/report.ts';
import { text } from '../server/reports/text.ts';
import { elements, lint, read, root, rules } from './kit.ts';

interface Page {
  readonly path: string;
  readonly own: readonly string[];
  readonly head: string;
}

const pages: readonly Page[] = [
  ...rules.map((it) => ({ path: `server/rules/${it.id}.md`, own: [it.id], head: headOfRule(it) })),
  ...elements.map((it) => ({
    path: `server/elements/${it.id}.md`,
    own: [`missing-${it.id}`, `incomplete-${it.id}`],
    head: headOfElement(it),
  })),
];

/** What an example is where its front matter does not say. */
const READ_AS = { enable: 'charter', kind: 'partnership-agreement' } as const;

describe.for(pages)('$path', ({ path, own, head }) => {
  const page = pageAt(path);
  const findings = (source: string): Finding[] => lint(source, READ_AS).findings.filter((it) => own.includes(it.rule));
  const fixed = (source: string): string =>
    applyEdits(
      source,
      findings(source).flatMap((it) => it.fix?.().edits ?? []),
    );

  test('says what happens', async () => {
    expect(page, 'there is a page').not.toBe('');
    await expect(withOutcomes(withHead(page, head), (source) => report(source, findings(source)), fixed)).toMatchFileSnapshot(`../${path}`);
  });
  test('tells why, shows it, and says when to turn it off', () => {
    for (const heading of ['## Why', '## Examples', '## When to turn it off']) expect(page).toContain(`\n${heading}\n`);
    const shown = examplesOf(page).map((it) => ({ language: lint(it, READ_AS).recognition.language, silent: findings(it).length === 0 }));
    for (const language of ['en', 'nl']) {
      expect(shown, `an example in ${language} that gives the finding`).toContainEqual({ language, silent: false });
      if (path.startsWith('server/elements/'))
        expect(shown, `one in ${language} that is silent`).toContainEqual({ language, silent: true });
    }
  });
  test.for(examplesOf(page))('holds: %s', (source) => {
    const again = fixed(source);
    expect(
      findings(again).filter((it) => it.fix),
      'a fix solves its own finding',
    ).toEqual([]);
    expect(fixed(again), 'a second fix changes nothing').toBe(again);
    const crlf = source.replaceAll('\n', '\r\n');
    expect(report(crlf, findings(crlf)), 'line ends do not matter').toBe(report(source, findings(source)));
    for (const { span } of findings(source)) expect(0 <= span.start && span.start <= span.end && span.end <= source.length).toBe(true);
  });
});

/** A page that is not there yet fails by name and does not hide the others. */
function pageAt(path: string): string {
  return existsSync(new URL(path, root)) ? read(path) : '';
}

/** The lines that the command line prints, in the language of the example, without the count below them. */
function report(source: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const model = { ...lint(source, READ_AS), findings };
  const view = { locale: model.recognition.language, colours: false };
  const lines = written(text, view, [checkedOf('charter.md', model, false)], { others: [], corrected: 0 });
  return lines
    .split('\n')
    .filter((it) => /^\s*charter\.md:/.test(it))
    .join('\n');
}

const FENCE = /^(`{3,})(\S+)([^\n]*)\n([\s\S]*?)\n\1$/gm;

/** Front matter, headings and all: what stands in the blocks `md`. */
function examplesOf(page: string): string[] {
  return Array.from(page.matchAll(FENCE)).flatMap(([, , lang, info, body]) => (lang === 'md' && info === '' ? [`${body}\n`] : []));
}

function withOutcomes(page: string, report: (source: string) => string, fixed: (source: string) => string): string {
  const bare = page
    .replace(FENCE, (it, _, lang: string, info: string) => (lang === 'text' || info === ' fixed' ? '' : it))
    .replace(/\n{3,}/g, '\n\n');
  return bare.replace(FENCE, (it, marks: string, lang: string, info: string, body: string) => {
    if (lang !== 'md' || info !== '') return it;
    const source = `${body}\n`;
    const lines = report(source);
    const after = fixed(source);
    const outcomes = [lines && `\`\`\`text\n${lines}\n\`\`\``, after !== source && `${marks}md fixed\n${after.trimEnd()}\n${marks}`];
    return [it, ...outcomes.filter(Boolean)].join('\n\n');
  });
}

// ------------------------------------------------------------ what is made from the data

/** Of a rule its name and summary; of an element all that stands before its examples. */
function withHead(page: string, head: string): string {
  const from = page.indexOf(head.includes('\n## ') ? '\n## Examples\n' : '\n## ');
  return from < 0 ? head : head + page.slice(from);
}

function headOfRule({ id, summary }: Rule): string {
  return `# ${id}\n\n${summary.en}\n`;
}

function headOfElement({ id, title, summary, why, sources, facets, levels }: Element): string {
  const cases = sources.flatMap((it) => (it.case ? [`- ${it.ref}: ${it.case.en}`] : []));
  return [
    `# ${id}\n`,
    `${summary.en}\n`,
    `In Dutch: ${title.nl}.`,
    `Reported as \`missing-${id}\` where the text does not settle it, and as \`incomplete-${id}\` where it leaves out what makes it work.\n`,
    '## Why\n',
    `${lines(why.en)}\n`,
    ...(cases.length > 0 ? [`${cases.join('\n')}\n`] : []),
    '## What makes it work\n',
    `${facets.map((it) => `- ${it.title.en}`).join('\n')}\n`,
    '## Where it is asked for\n',
    '| Document | Level |',
    '|---|---|',
    ...KINDS.map((kind) => `| ${KIND_TITLES[kind].en} | ${levels[kind]} |`),
    '',
  ].join('\n');
}

/** One sentence a line. */
function lines(prose: string): string {
  return prose.replace(/(?<=[.:!?]) (?=[A-Z])/g, '\n');
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import manifest from '../../package.json' with { type: 'json' };
import { grammar } from '../../syntaxes/grammar.ts';
import { markdownRegistry, paragraphRegistry } from './registry.ts';

const registry = markdownRegistry();
const scopes = [...new Set(grammar.patterns.flatMap(({ name }) => name ?? []))];
const documents = ['nl', 'en', 'markdown'].map((name) => {
  const text = readFileSync(new URL(`${name}.test.txt`, import.meta.url), 'utf8');
  return { name, text, testCase: parseGrammarTestCase(text) };
});

type Coloured = { line: number; text: string; scope: string };

/** The stretches of the lines that have one of our scopes. */
async function coloured(lines: string[]): Promise<Coloured[]> {
  const markdown = await registry.loadGrammar('text.html.markdown');
  const found: Coloured[] = [];
  let state = null as Parameters<NonNullable<typeof markdown>['tokenizeLine']>[1];
  for (const [line, text] of lines.entries()) {
    const { tokens, ruleStack } = markdown!.tokenizeLine(text, state);
    state = ruleStack;
    for (const token of tokens) {
      const scope = token.scopes.find((name) => name.endsWith('.charterlint'));
      if (scope) found.push({ line, text: text.slice(token.startIndex, token.endIndex), scope });
    }
  }
  return found;
}

describe('injection grammar', () => {
  it('is the output of grammar.ts', async () => {
    await expect(`${JSON.stringify(grammar, null, 2)}\n`).toMatchFileSnapshot('../../syntaxes/charterlint.tmLanguage.json');
  });

  it('is in the manifest under its own scope', () => {
    expect(manifest.contributes.grammars).toEqual([
      { scopeName: grammar.scopeName, path: './syntaxes/charterlint.tmLanguage.json', injectTo: ['text.html.markdown'] },
    ]);
  });

  it.each(documents)('gives the scopes that the page $name asserts', async ({ testCase }) => {
    expect(await runGrammarTestCase(registry, testCase)).toEqual([]);
  });

  it.each(documents)('colours nothing beyond what the page $name asserts', async ({ testCase }) => {
    const asserted = testCase.assertions.flatMap(({ sourceLineNumber: line, scopeAssertions }) =>
      scopeAssertions
        .filter(({ scopes: [scope] }) => scope?.endsWith('.charterlint'))
        .sort((a, b) => a.from - b.from)
        .map(({ from, to, scopes: [scope] }) => ({ line, text: testCase.source[line]!.slice(from, to), scope })),
    );
    expect(await coloured(testCase.source)).toEqual(asserted);
  });

  it.each(['nl', 'en'])('has an assertion for each scope in %s', (name) => {
    const { text } = documents.find((document) => document.name === name)!;
    expect(scopes.filter((scope) => !text.includes(` ${scope}`))).toEqual([]);
  });

  it('leaves front matter alone', async () => {
    expect(await coloured(['---', 'date: 2027-07-01', 'status: TBD', '---', '', 'Per 1 juli 2027.'])).toEqual([
      { line: 5, text: '1 juli 2027', scope: 'constant.numeric.date.charterlint' },
    ]);
  });

  it('sees through non-breaking spaces', async () => {
    expect((await coloured(['Binnen zes\u00a0weken na 1\u00a0juli\u00a02027.'])).map(({ text }) => text)).toEqual([
      'Binnen zes\u00a0weken',
      '1\u00a0juli\u00a02027',
    ]);
  });

  it.each(grammar.patterns)('bounds the text that $comment matches', ({ match }) => {
    const bare = match.replace(/\\./g, '_').replace(/\[\[:blank:\]\]|\[[^\]]*\]/g, '_');
    expect(bare).not.toMatch(/[*+]|\{\d*,\}/);
  });

  it.each(['[a ', '[', '{{a', '1 ', '1.000 ', 'EUR 1 ', 'artikel 1, ', 'artikel 1 en 2 of ', 'a_', '_', 'a.', 'begin of ', 'to be '])(
    'takes less than a second for a line of 20,000 characters of "%s"',
    async (unit) => {
      const paragraph = await paragraphRegistry().loadGrammar('text.html.markdown');
      paragraph!.tokenizeLine('warm', null);
      const before = performance.now();
      paragraph!.tokenizeLine(unit.repeat(20_000 / unit.length), null);
      expect(performance.now() - before).toBeLessThan(1000);
    },
  );
});

describe.each(['dark-plus', 'light-plus'])('%s', (name) => {
  const path = new URL(`../../node_modules/tm-themes/themes/${name}.json`, import.meta.url);
  const theme: { tokenColors: { scope?: string | string[]; settings: { foreground?: string } }[] } = JSON.parse(readFileSync(path, 'utf8'));
  const named = theme.tokenColors
    .filter(({ settings }) => settings.foreground)
    .flatMap(({ scope }) => scope ?? [])
    .flatMap((scope) => scope.split(/, */));

  it.each(scopes)('colours %s', (scope) => {
    expect(named.filter((prefix) => scope === prefix || scope.startsWith(`${prefix}.`))).not.toEqual([]);
  });
});

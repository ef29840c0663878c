import { expect, test } from 'vitest';
import { sample, server, withoutArticle } from './extension.ts';
import { runNeovim } from './neovim.ts';

test('Neovim shows findings, applies a quick fix, hovers, completes, goes to a definition and renames', async () => {
  const text = withoutArticle(sample('triple-a.nl.md'), 22);
  const hoverLine = text.split('\n').findIndex((line) => line.startsWith('## Artikel 10 Mandaat')) + 1;
  const lineWith = (words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1;
  const name = { line: lineWith('1. De stuurgroep bestaat'), column: 10, to: 'regieraad' };
  const seen = await runNeovim({ server, text, fix: 'missing-escalation', hoverLine, name, typed: 'escal' });
  const missing = seen.before.filter(({ code }) => String(code).startsWith('missing-'));
  expect(missing.map(({ code, source }) => `${source} ${code}`)).toEqual(['charterlint missing-escalation']);
  expect(seen.hover).toMatch(/Mandate|Mandaat/);
  expect(seen.definedOn).toBe(lineWith('*stuurgroep*'));
  expect(seen.renamed).toBe(text.replaceAll('stuurgroep', 'regieraad').replaceAll('Stuurgroep', 'Regieraad'));
  expect(seen.title).toMatch(/escalation|escalatie|geschillen/i);
  expect(seen.text).toContain('## Artikel 23 Escalatie en geschillen\n');
  expect(seen.after.map(({ code }) => code)).not.toContain('missing-escalation');
  expect(seen.completions.map(({ label }) => label)).toContain('Escalatie en geschillen');
});

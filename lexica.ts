/**
 * Bundles hold cues packed, and so go without the word lists and cues that these are made of.
 * What stays: how many cues tell each thing in titles, and the lists that are named where the server compiles cues itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

type Lists = Readonly<Record<string, readonly string[]>>;

const LEFT_OUT = /[\\/]lexicon[\\/](?:en|nl|kinds|genres)\.ts$/;
const LISTS: readonly string[] = ['en.ts', 'nl.ts'];

export const bareLexica: Plugin = {
  name: 'bare-lexica',
  setup({ onLoad }) {
    const asked = namesIn(sources().join('\n'));
    onLoad({ filter: LEFT_OUT }, async ({ path }) => {
      const { default: lists, ...others } = await import(pathToFileURL(resolve(path)).href);
      const own = LISTS.includes(basename(path)) ? JSON.stringify(withThese(lists, asked)) : lists && bare(lists);
      const named = Object.entries(others).map(([name, it]) => `export const ${name}=${bare(it)};`);
      return { contents: `const cues=n=>Array(n).fill('');${named.join('')}${own ? `export default ${own};` : ''}`, loader: 'js' };
    });
  },
};

/** Whoever may compile cues, without the files that are left out. */
const sources = (): string[] =>
  ['server/engine', 'server/rules'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((it) => it.endsWith('.ts') && !LEFT_OUT.test(`/${it}`))
      .map((it) => readFileSync(`${folder}/${it}`, 'utf8')),
  );

const namesIn = (text: string): string[] => [...text.matchAll(/@([a-z][A-Za-z-]*)/g)].map((it) => it[1]!);

/** The lists of these names, and those that they name themselves. */
function withThese(lists: Lists, asked: readonly string[]): Lists {
  const kept = new Set<string>();
  const keep = (name: string): void => {
    if (!lists[name] || kept.has(name)) return;
    kept.add(name);
    namesIn(lists[name].join(' ')).forEach(keep);
  };
  asked.forEach(keep);
  return Object.fromEntries(Object.entries(lists).filter(([name]) => kept.has(name)));
}

/** Code that makes the same with empty cues. */
function bare(value: unknown): string {
  if (Array.isArray(value)) return `cues(${value.length})`;
  return `{${Object.entries(value as object).map(([name, it]) => `${JSON.stringify(name)}:${bare(it)}`)}}`;
}

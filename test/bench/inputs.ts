/** What is measured on: charters of any size, made from our own samples and clauses; the same seed gives the same text. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../../server/catalog.ts';
import type { Language } from '../../server/engine/types.ts';

const root = new URL('../../', import.meta.url);

/** A number from 0 to 1, the same series for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES = ['Utrecht', 'Zwolle', 'Almere', 'Breda', 'Venlo', 'Assen', 'Leiden', 'Delft', 'Hoorn', 'Tiel', 'Ede', 'Weert'];

/** Pieces of a language: the parts of the samples under each heading, and each element with its clauses. */
function piecesOf(language: Language): string[] {
  const names = readdirSync(new URL('samples/', root)).filter((it) => it.endsWith(`.${language}.md`));
  const samples = names.toSorted().map((it) => readFileSync(new URL(`samples/${it}`, root), 'utf8'));
  const parts = samples.flatMap((it) => it.replace(/^---\n[\s\S]*?\n---\n/, '').split(/^(?=#{1,4} )/m));
  const clauses = catalog.elements.map((it) => {
    const sentences = it.facets.map(({ clause }) => clause[language].replace(/\{\{(.*?)\}\}/g, '[$1]'));
    return `## ${it.title[language]}\n\n${sentences.join('\n\n')}\n\n`;
  });
  return [...parts, ...clauses, ...examples()].map((it) => `${it.trim()}\n\n`).filter((it) => it.length > 20);
}

/** The examples on the pages of the rules; what no parser reads is no charter. */
function examples(): string[] {
  const folder = new URL('server/rules/', root);
  const pages = readdirSync(folder).filter((it) => it.endsWith('.md') && it !== 'unread-passage.md');
  return pages
    .toSorted()
    .flatMap((it) => [...readFileSync(new URL(it, folder), 'utf8').matchAll(/^```md\n([\s\S]*?)^```$/gm)].map((found) => found[1]!));
}

const pieces: Partial<Record<Language, string[]>> = {};

/**
 * A charter of so many characters.
 *
 * @param size at least so many UTF-16 units, cut at a line
 */
export function charter(size: number, seed: number, language: Language = 'nl'): string {
  const random = seeded(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  pieces[language] ??= piecesOf(language);
  const all = pieces[language];
  const title = language === 'nl' ? `# Samenwerkingsconvenant ${pick(PLACES)}` : `# Partnership charter ${pick(PLACES)}`;
  const out = [`${title}\n\n`];
  for (let length = title.length; length < size; ) {
    const piece = pick(all).replace(/\b(?:Utrecht|Zwolle|Almere|Breda|Leiden|Delft)\b/g, () => pick(PLACES));
    out.push(piece);
    length += piece.length;
  }
  return `${out.join('').slice(0, size).trimEnd()}\n`;
}

export const SIZES = { '8 KB': 8_000, '155 KB': 155_000, '1 MB': 1_000_000, '4 MB': 4_000_000 } as const;
export type Size = keyof typeof SIZES;

export const textOf = (size: Size): string => charter(SIZES[size], SIZES[size]);

/** A temporary folder for everything that a run writes. */
export const scratch = mkdtempSync(join(tmpdir(), 'charterlint-bench-'));

export function fileOf(size: Size): string {
  const folder = join(scratch, size.replace(' ', ''));
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'charter.md');
  writeFileSync(path, textOf(size));
  return path;
}

/** Each so manieth folder of those that `folderOf` made. */
export const partsOf = (folder: string, every: number): string[] =>
  readdirSync(folder)
    .filter((_, i) => i % every === 0)
    .map((it) => join(folder, it));

/** Two thousand files of 9 KB on average, half of them in each language, in folders of forty. */
export function folderOf(count = 2_000): string {
  const folder = join(scratch, `files-${count}`);
  const random = seeded(count);
  for (let i = 0; i < count; i++) {
    const inside = join(folder, `part-${String(Math.floor(i / 40)).padStart(2, '0')}`);
    mkdirSync(inside, { recursive: true });
    const size = Math.round(1_000 + 24_000 * random() ** 2);
    writeFileSync(join(inside, `charter-${i}.md`), charter(size, i, i % 2 === 0 ? 'nl' : 'en'));
  }
  return folder;
}

/** `charterlint explain CODE`: the page of a rule or an element. */
import { fileURLToPath } from 'node:url';
import { catalog } from '../catalog.ts';
import { allRules } from '../engine/config.ts';
import { nearest } from '../engine/nearest.ts';
import type { Language, Rule, Text } from '../engine/types.ts';
import type { Exit, Io } from './io.ts';
import { didYouMean, type Given } from './options.ts';

/** Where pages lie: in the package, else beside what they describe. */
const FOLDERS = ['../pages/', '../rules/', '../elements/'];

export async function explain({ words }: Given, io: Io, locale: Language): Promise<Exit> {
  if (words.length === 0) {
    io.out(listOf(locale));
    return 0;
  }
  let exit: Exit = 0;
  for (const code of words) {
    const page = await pageOf(code, io, locale);
    if (page) io.out(page.endsWith('\n') ? page : `${page}\n`);
    else {
      io.err(`charterlint: there is no code “${code}”.${didYouMean(nearest(code, codes(), 3))} charterlint explain lists all.\n`);
      exit = 2;
    }
  }
  return exit;
}

const rules = (): readonly Rule[] => allRules(catalog);
const codes = (): string[] => [...catalog.elements.map((it) => it.id), ...rules().flatMap((it) => [it.id, ...(it.aliases ?? [])])];

async function pageOf(code: string, io: Io, locale: Language): Promise<string | undefined> {
  const rule = rules().find((it) => it.id === code || it.aliases?.includes(code));
  const id = rule?.id ?? code;
  const element = catalog.elements.find((it) => it.id === id.replace(/^(?:missing|incomplete)-/, ''));
  if (!rule && !element) return undefined;
  for (const folder of FOLDERS) {
    for (const name of element ? [id, element.id] : [id]) {
      const path = io.absolute(fileURLToPath(new URL(`${folder}${name}.md`, import.meta.url)));
      const bytes = await io.disk.read(path).catch(() => undefined);
      if (bytes) return new TextDecoder().decode(bytes);
    }
  }
  return bare(id, (rule ?? element!).summary, (rule ?? element!).sources, locale);
}

/** For what has no page yet. */
const bare = (id: string, summary: Text, sources: Rule['sources'], locale: Language): string =>
  [`# ${id}`, '', summary[locale], ...sources.flatMap((it) => (it.case ? ['', `${it.ref}: ${it.case[locale]}`] : [])), ''].join('\n');

function listOf(locale: Language): string {
  const rows = rules().map(({ id, summary }) => [id, summary[locale]] as const);
  const width = Math.max(...rows.map(([id]) => id.length));
  return rows.map(([id, summary]) => `${id.padEnd(width)}  ${summary}\n`).join('');
}

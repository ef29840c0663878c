/** The one place where tests touch the engine. Tests state inputs and outputs, never calls. */
import { readFileSync } from 'node:fs';
import { applyEdits, createLinter, DEFAULTS, type Linter } from '../server/engine/lint.ts';
import type { Config, Element, Finding, Framework, Model, Rule } from '../server/engine/types.ts';

export const root = new URL('../', import.meta.url);
export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The day on which all tests take place. */
export const TODAY = '2026-11-23';

/** What lies in the folders, not what `catalog.ts` says: a stale catalogue must not hide a rule from its tests. */
const load = <T>(files: Record<string, T>): T[] =>
  Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, it]) => it);
export const elements = load(import.meta.glob<Element>('../server/elements/*.ts', { eager: true, import: 'default' }));
export const rules = load(import.meta.glob<Rule>('../server/rules/*.ts', { eager: true, import: 'default' }));
export const frameworks = load(import.meta.glob<Framework>('../server/frameworks/*.ts', { eager: true, import: 'default' }));
export const catalog = { elements, rules, frameworks };

/** One a set of settings: it keeps nothing but what can be computed again, and is slow to make. */
const linters = new Map<string, Linter>();

export function lint(source: string, config: Partial<Config> = {}): Model {
  const key = JSON.stringify(config);
  const linter = linters.get(key) ?? createLinter(catalog, { ...DEFAULTS, ...config }, TODAY);
  linters.set(key, linter);
  return linter.read(source);
}

/** All fixes of the findings that `keep` asks for, applied once. */
export const fixed = (source: string, keep: (finding: Finding) => boolean, config: Partial<Config> = {}): string =>
  applyEdits(
    source,
    lint(source, config)
      .findings.filter(keep)
      .flatMap((it) => it.fix?.().edits ?? []),
  );

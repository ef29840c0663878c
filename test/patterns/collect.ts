/** Every pattern of the server and the client: the literals from the syntax trees, the others as they are made when the code runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface Pattern {
  /** With forward slashes, from the root of the project. */
  readonly file: string;
  /** As it stands in a text of JavaScript: `/source/flags`. */
  readonly pattern: string;
}

const root = new URL('../../', import.meta.url);

const files = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((it) => folder + it.replaceAll('\\', '/'))
    .filter((it) => it.endsWith('.ts') && !/node_modules\/|\/dist\//.test(it))
    .sort();
export const server = files('server/');
export const client = files('client/');

interface Written {
  readonly literals: readonly Pattern[];
  /** Files that make patterns of strings. */
  readonly makers: readonly string[];
}

/** What stands in the code itself. */
export function written(): Written {
  const literals: Pattern[] = [];
  const makers = new Set<string>();
  for (const file of [...server, ...client]) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ file, pattern: node.text });
      const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression);
      if (isMade && node.expression.text === 'RegExp') makers.add(file);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.ESNext));
  }
  return { literals, makers: [...makers] };
}

/** The file of ours that made a pattern, by the stack at that moment; packages make some of their own. */
function madeIn(stack: string): string | undefined {
  const caller = stack.split('\n').find((it) => /\.[cm]?[jt]s\b/.test(it) && !it.includes('patterns/collect.ts'));
  return server.find((it) => caller?.includes(`/${it}`) && !caller.includes('node_modules'));
}

/**
 * What is made of strings when a file is loaded, and when `work` is done.
 *
 * @param paths of files that are loaded; those that were loaded before make nothing any more
 */
export async function made(paths: readonly string[], work: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  const record = (it: RegExp): RegExp => {
    const file = madeIn(new Error().stack ?? '');
    if (file) found.push({ file, pattern: String(it) });
    return it;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given, newTarget) => record(Reflect.construct(target, given, newTarget)),
    apply: (target, self, given) => record(Reflect.apply(target, self, given)),
  });
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 30;
  try {
    for (const it of paths) await import(/* @vite-ignore */ pathToFileURL(fileURLToPath(new URL(it, root))).href);
    await work();
  } finally {
    globalThis.RegExp = Original;
    Error.stackTraceLimit = stackTraceLimit;
  }
  return found;
}

export const unique = (patterns: readonly Pattern[]): Pattern[] =>
  [...new Map(patterns.map((it) => [`${it.file} ${it.pattern}`, it])).values()].sort((a, b) =>
    `${a.file} ${a.pattern}` < `${b.file} ${b.pattern}` ? -1 : 1,
  );

/** All of them; the ones made when code runs come from reading a charter, and from writing a new one. */
export async function allPatterns(): Promise<Pattern[]> {
  const { literals, makers } = written();
  // The graph is entered where programs enter it.
  const fresh = await made(['server/engine/lint.ts', ...makers], async () => {
    const { catalog } = await import('../../server/catalog.ts');
    const { createLinter, DEFAULTS, summaryOf } = await import('../../server/engine/lint.ts');
    const { newCharter } = await import('../../server/engine/template.ts');
    const { targetAt } = await import('../../server/engine/targets.ts');
    const text = `---\nlanguage: nl\n---\n${newCharter(catalog.elements, 'nl', 'partnership-agreement', ['Aa', 'Bee'])}\n<a id="b"></a>\n\n[a](#b)`;
    const { charter, recognition } = createLinter(catalog, DEFAULTS, '2026-11-23').read(text);
    const broken = '# A\n\n## Artikel 1. A\n\n1. Een lid.\n2. Nog een lid.\n\n## Artikel 2. B\n\nZie artikel 1, negende lid.\n';
    const linter = createLinter(catalog, { ...DEFAULTS, enable: 'charter', kind: 'partnership-agreement' }, '2026-11-23');
    for (const { fix } of linter.read(broken).findings) fix?.();
    targetAt(summaryOf(charter, recognition, catalog), text.length - 3, true);
  });
  return unique([...literals, ...fresh]);
}

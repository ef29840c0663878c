import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRegistryFromGrammars } from 'vscode-tmgrammar-test/dist/common/index.js';
import manifest from '../../package.json' with { type: 'json' };
import { grammar } from '../../syntaxes/grammar.ts';

const root = new URL('../../', import.meta.url);
const shipped = (name: string): string => fileURLToPath(new URL(`node_modules/tm-grammars/grammars/${name}.json`, root));
const base = ['markdown', 'html-derivative', 'html', 'yaml'].map(shipped);

type Loaded = Parameters<typeof createRegistryFromGrammars>[0][number];

function read(path: string): Loaded {
  const content = readFileSync(path, 'utf8');
  return { grammar: { path, injectTo: [], scopeName: JSON.parse(content).scopeName }, content };
}

/** An empty grammar for each language that a fence could hold, so that nothing has to be loaded for it. */
function emptyOnes(loaded: Loaded[]): Loaded[] {
  const known = new Set(loaded.map(({ grammar }) => grammar.scopeName));
  const included = loaded.flatMap(({ content }) => [...content.matchAll(/"include": ?"([^#$"]+)[^"]*"/g)].map((match) => match[1]!));
  return [...new Set(included)]
    .filter((scopeName) => !known.has(scopeName))
    .map((scopeName) => ({
      grammar: { path: `${scopeName}.json`, scopeName, injectTo: [] },
      content: JSON.stringify({ scopeName, patterns: [] }),
    }));
}

const ours = (): Loaded[] => manifest.contributes.grammars.map((declared) => ({ grammar: declared, content: JSON.stringify(grammar) }));

/** VS Code's Markdown grammar with ours injected where the manifest says. */
export function markdownRegistry(): ReturnType<typeof createRegistryFromGrammars> {
  const loaded = [...base.map(read), ...ours()];
  return createRegistryFromGrammars([...loaded, ...emptyOnes(loaded)]);
}

/** Ours alone in a Markdown of paragraphs, so that its own cost can be told from that of Markdown. */
export function paragraphRegistry(): ReturnType<typeof createRegistryFromGrammars> {
  const scopeName = 'text.html.markdown';
  const content = JSON.stringify({ scopeName, patterns: [{ begin: '^', while: '^', name: 'meta.paragraph.markdown', patterns: [] }] });
  return createRegistryFromGrammars([{ grammar: { path: 'paragraph.json', scopeName, injectTo: [] }, content }, ...ours()]);
}

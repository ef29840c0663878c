/** Who may import whom. A folder may use itself and what is listed; what is not listed fails with the name of the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { root } from './kit.ts';

interface Layer {
  /** Folders of ours, and packages; `/` after a name stands for all that is in it. */
  readonly uses: readonly string[];
  /** Of these only types. */
  readonly types?: readonly string[];
  /** Files that may use Node, and nothing else in the folder may. */
  readonly node?: readonly string[];
}

const LSP_TYPES = ['vscode-languageserver-types', 'vscode-languageserver-textdocument', 'vscode-languageserver'];

const LAYERS: Readonly<Record<string, Layer>> = {
  'server/engine': { uses: ['server/engine/', '@lezer/markdown', '@lezer/common', 'js-yaml'] },
  'server/elements': { uses: [], types: ['server/engine'] },
  'server/frameworks': { uses: [], types: ['server/engine'] },
  'server/rules': { uses: ['server/engine/'] },
  'server/features': { uses: ['server/engine/', ...LSP_TYPES] },
  'server/reports': { uses: ['server/engine/'] },
  'server/workspace': { uses: ['server/engine/', 'picomatch', 'tinyglobby', 'ignore'], node: ['server/workspace/disk.ts'] },
  'server/cli': { uses: ['server/', 'picomatch', 'tinyglobby'], node: ['*'] },
  server: {
    uses: ['server/', ...LSP_TYPES, 'vscode-jsonrpc', 'unified', 'vfile'],
    node: ['server/cli.ts', 'server/node.ts', 'server/desktop.ts', 'server/flags.ts'],
  },
  client: { uses: ['client/', 'vscode', 'vscode-languageclient'], types: ['server/features'] },
};

const files = ['server', 'client'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((it) => join(folder, it.replaceAll('\\', '/')))
    .filter((it) => it.endsWith('.ts') && !it.includes('node_modules') && !it.includes('/dist/')),
);

/** The nearest folder that the table names. */
function layerOf(file: string): Layer {
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const layer = LAYERS[folder];
    if (layer) return layer;
  }
  throw new Error(`${file} stands in no layer: no folder for odds and ends`);
}

const allows = (uses: readonly string[], folder: string): boolean =>
  uses.some((it) => it === folder || (it.endsWith('/') && `${folder}/`.startsWith(it)));

test.for(files)('%s', (file) => {
  const { uses, types = [], node = [] } = layerOf(file);
  const own = dirname(file);
  for (const [, onlyTypes, from] of readFileSync(new URL(file, root), 'utf8').matchAll(
    /^(?:import|export)( type)? [^;]*?from '(.+?)';/gm,
  )) {
    const say = `${file} imports ${from}`;
    if (isBuiltin(from!)) expect(node.includes('*') || node.includes(file), say).toBe(true);
    else if (from!.startsWith('.')) {
      const used = dirname(join(own, from!));
      expect(used === own || allows(uses, used) || (onlyTypes !== undefined && allows(types, used)), say).toBe(true);
    } else {
      const name = from!.startsWith('@') ? from! : from!.split('/')[0]!;
      expect(allows(uses, name), say).toBe(true);
    }
  }
});

test('only the server and what begins it have a connection, and nothing reaches the network', () => {
  const source = (file: string): string => readFileSync(new URL(file, root), 'utf8');
  const entries = ['server/connection.ts', 'server/server.ts'];
  expect(files.filter((it) => it.startsWith('server/') && /\bMessageConnection\b/.test(source(it))).toSorted()).toEqual(entries.toSorted());
  expect(files.filter((it) => /\bfetch\(|node:https?'|XMLHttpRequest|WebSocket/.test(source(it)))).toEqual([]);
});

test('nothing in the engine reads the clock', () => {
  const engine = files.filter((it) => /^server\/(engine|rules|elements|frameworks)\//.test(it));
  expect(engine.filter((it) => /\bnew Date\(\)|Date\.now\(\)|performance\.now/.test(readFileSync(new URL(it, root), 'utf8')))).toEqual([]);
});

/** A side-effect-free check of the check: a table that allows everything would be no test. */
test('the table refuses', () => {
  expect(allows(LAYERS['server/rules']!.uses, 'server/features')).toBe(false);
  expect(allows(LAYERS['server/features']!.uses, 'server/rules')).toBe(false);
  expect(allows(LAYERS['server/engine']!.uses, 'vscode-languageserver')).toBe(false);
  expect(allows(LAYERS.client!.uses, 'server/features')).toBe(false);
});

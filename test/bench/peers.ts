/** Who is measured: ourselves, the empty server, and the peers in `peers/`. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { scratch } from './inputs.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const peers = join(here, 'peers/node_modules');

/** From the folder of the peers. */
export const fromPeers = createRequire(join(here, 'peers/package.json'));

export interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  /** It keeps what it said, and says it again where nothing changed. */
  readonly cached?: true;
}

export interface ServerPeer extends Peer {
  /** Diagnostics are sent to us (`push`), or asked for where the server offers it (`pull`). */
  readonly as: 'push' | 'pull';
}

const node = process.execPath;
const script = (path: string): string => join(peers, path);

/** rumdl's own program, without the script that looks for it. */
function rumdl(): string | undefined {
  const path = script(`@rumdl/cli-${process.platform}-${process.arch}/rumdl`);
  return existsSync(path) ? path : undefined;
}

export const versionOf = (name: string): string => {
  const path = script(`${name}/package.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).version : 'absent';
};

/** A server of ours for comparison, bundled as `server/node.ts` is. */
async function bundled(name: string): Promise<string> {
  const outfile = join(scratch, `${name}.cjs`);
  const nodePaths = [peers];
  await build({
    entryPoints: [join(here, `servers/${name}.ts`)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    nodePaths,
  });
  return outfile;
}

/** A copy, so that a build in the middle of a run changes nothing. */
function copied(from: string, name: string): string {
  const to = join(scratch, 'ours', name);
  cpSync(fileURLToPath(new URL(`../../${from}`, import.meta.url)), to, { recursive: true });
  return to;
}
copied('package.json', 'package.json');
const ours = join(copied('dist', 'dist'), 'server.js');
const cli = join(copied('server/dist', 'npm'), 'cli.js');

/** @param without names of servers to leave out */
export async function servers(without: readonly string[] = []): Promise<ServerPeer[]> {
  const binary = rumdl();
  const all: ServerPeer[] = [
    { name: 'charterlint', command: [node, ours, '--stdio'], as: 'pull' },
    { name: 'charterlint (push)', command: [node, ours, '--stdio'], as: 'push' },
    { name: 'empty server', command: [node, await bundled('empty'), '--stdio'], as: 'push' },
    ...(binary ? [{ name: 'rumdl', command: [binary, 'server', '--no-config'], as: 'pull' as const }] : []),
    { name: 'VS Code Markdown', command: [node, script('vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'], as: 'pull' },
    { name: 'markdownlint', command: [node, await bundled('markdownlint'), '--stdio'], as: 'push' },
  ];
  return all.filter((it) => !without.includes(it.name));
}

/** Command lines, each given the files or folders to read. */
export function programs(): Peer[] {
  const binary = rumdl();
  const cache = join(scratch, 'rumdl-cache');
  const remark = ['--use', script('remark-gfm/index.js'), '--use', script('remark-preset-lint-recommended/index.js')];
  return [
    { name: 'charterlint', command: [node, cli, '--fail-on', 'never'] },
    { name: 'charterlint, cached', command: [node, cli, '--fail-on', 'never', '--cache'], cached: true },
    ...(binary ? [{ name: 'rumdl', command: [binary, 'check', '--no-config', '--no-cache', '--silent'] }] : []),
    ...(binary
      ? [{ name: 'rumdl, cached', command: [binary, 'check', '--no-config', '--cache-dir', cache, '--silent'], cached: true as const }]
      : []),
    { name: 'markdownlint-cli2', command: [node, script('markdownlint-cli2/markdownlint-cli2-bin.mjs')] },
    { name: 'remark-cli', command: [node, script('remark-cli/cli.js'), '--no-stdout', '--quiet', '--no-config', ...remark] },
    { name: 'empty Node', command: [node, '--eval', ''] },
  ];
}

/** A conversation with the language server as another editor has it: a process, and messages over its standard streams. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type LogMessageParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { root } from '../kit.ts';

export interface Conversation {
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What was pushed, logged and asked so far, in order. */
  readonly pushed: PublishDiagnosticsParams[];
  readonly logged: string[];
  readonly asked: string[];
  /** What `workspace/configuration` answers. */
  settings: unknown;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, text: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  request<T>(method: string, params: unknown): Promise<T>;
  /** Resolves to the exit code. */
  end(): Promise<number | null>;
}

/** Bundled once, since a process that has to translate TypeScript takes a second to start. */
const entry = join(mkdtempSync(join(tmpdir(), 'charterlint-server-')), 'server.mjs');
await build({
  entryPoints: [fileURLToPath(new URL('server/node.ts', root))],
  outfile: entry,
  bundle: true,
  platform: 'node',
  format: 'esm',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
});
afterAll(() => rmSync(dirname(entry), { recursive: true }));

export interface Beginning {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  readonly settings?: unknown;
  /** Options of Node; then the process can be sent messages, too. */
  readonly node?: readonly string[];
}

/** Starts the server and shakes hands. */
export async function converse(beginning: Beginning = {}): Promise<Conversation> {
  const { settings, node, ...params } = beginning;
  const stdio = node ? (['pipe', 'pipe', 'pipe', 'ipc'] as const) : 'pipe';
  const child = spawn(process.execPath, [...(node ?? []), entry, '--stdio'], { stdio: stdio as 'pipe' });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const [pushed, logged, asked]: [PublishDiagnosticsParams[], string[], string[]] = [[], [], []];
  const request = <T>(method: string, params: unknown): Promise<T> => connection.sendRequest<T>(method, params);
  const made: Omit<Conversation, 'initialized'> = {
    process: child,
    connection,
    pushed,
    logged,
    asked,
    settings,
    request,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, text) =>
      connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] }),
    pull: (uri, previousResultId) => request('textDocument/diagnostic', { textDocument: { uri }, previousResultId }),
    async end() {
      await request('shutdown', undefined);
      await connection.sendNotification('exit');
      return exited;
    },
  };
  connection.onNotification('textDocument/publishDiagnostics', (it: PublishDiagnosticsParams) => void pushed.push(it));
  connection.onNotification('window/logMessage', (it: LogMessageParams) => void logged.push(it.message));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => conversation.settings ?? null));
  for (const method of ['client/registerCapability', 'workspace/diagnostic/refresh'])
    connection.onRequest(method, () => void asked.push(method));
  connection.listen();
  const initialized = await request<InitializeResult>('initialize', { processId: process.pid, rootUri: null, capabilities: {}, ...params });
  const conversation: Conversation = Object.assign(made, { initialized });
  await connection.sendNotification('initialized', {});
  return conversation;
}

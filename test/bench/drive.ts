/** An editor without a screen: starts a language server, opens a document, types, and waits for the diagnostics of what was typed. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { scratch } from './inputs.ts';
import { fromPeers, type ServerPeer } from './peers.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: never;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Waiting longer than this, in milliseconds, is no waiting: the server is given up. */
const PATIENCE = 120_000;

/** Diagnostics that come within so many milliseconds after the answer to a hover belong to the same reading. */
const SOON = 60;

export interface Session {
  readonly name: string;
  /** Milliseconds from the start of the process to its answer to `initialize`. */
  readonly initialized: number;
  readonly process: ChildProcess;
  request(method: string, params: unknown): Promise<unknown>;
  open(uri: string, text: string): Promise<Opened>;
  stop(): void;
  /** Kilobytes of memory in use. */
  memory(): number;
}

export interface Opened {
  /** Milliseconds from `didOpen` to diagnostics. */
  readonly took: number;
  readonly text: () => string;
  /** Inserts at an offset. @returns milliseconds to the diagnostics of this version */
  type(offset: number, words: string): Promise<number>;
  /** Inserts without waiting. */
  send(offset: number, words: string): void;
  close(): void;
}

export const uriOf = (name: string): string => pathToFileURL(`${scratch}/${name}`).href;

/** What VS Code's Markdown server asks of its editor: parsing, files and settings. */
function answer(
  method: string,
  params: { items?: { section?: string }[]; text?: string; uri?: string },
  texts: ReadonlyMap<string, string>,
): unknown {
  if (method === 'workspace/configuration') return params.items!.map(({ section }) => (section?.startsWith('markdown') ? MARKDOWN : null));
  if (method === 'markdown/parse') return markdownIt().parse(params.text ?? texts.get(params.uri!) ?? '', {});
  if (method === 'markdown/findMarkdownFilesInWorkspace') return [...texts.keys()];
  return null;
}

interface MarkdownIt {
  parse(text: string, env: object): unknown;
}
let made: MarkdownIt | undefined;

function markdownIt(): MarkdownIt {
  made ??= new (fromPeers('markdown-it'))({ html: true }) as MarkdownIt;
  return made;
}

const MARKDOWN = {
  server: { log: 'off' },
  occurrencesHighlight: { enabled: false },
  suggest: { paths: { enabled: true } },
  preferredMdPathExtensionStyle: 'auto',
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'ignore', markdownFragmentLinks: 'inherit' },
    unusedLinkDefinitions: { enabled: 'warning' },
    duplicateLinkDefinitions: { enabled: 'warning' },
    ignoredLinks: [],
  },
};

/** A server that says nothing at its start is started once more. */
export const start = (peer: ServerPeer): Promise<Session> => begin(peer).catch(() => begin(peer));

async function begin({ name, command, as }: ServerPeer): Promise<Session> {
  const began = performance.now();
  const child = spawn(command[0]!, command.slice(1), { cwd: scratch, stdio: ['pipe', 'pipe', 'ignore'] });
  const texts = new Map<string, string>();
  const pending = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  const waiting = new Map<string, { version: number; done(): void }>();
  let last = 0;
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };
  const request = (method: string, params: unknown, patience = PATIENCE): Promise<unknown> =>
    patient(
      `${name}, ${method}`,
      patience,
      new Promise((done, fail) => {
        pending.set(++last, { done, fail });
        send({ id: last, method, params });
      }),
    );
  child.stdin.on('error', () => {});
  child.on('exit', () => {
    for (const { fail } of pending.values()) fail(new Error(`${name} ended`));
  });
  read(child, (message) => {
    const { id, method, params } = message;
    if (method !== undefined && id !== undefined) return send({ id, result: answer(method, params ?? {}, texts) ?? null });
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, version } = params as unknown as { uri: string; version?: number };
      const wait = waiting.get(uri);
      if (wait && (version === undefined || version >= wait.version)) wait.done();
    } else if (id !== undefined) {
      const { done, fail } = pending.get(id)!;
      pending.delete(id);
      if (message.error) fail(Object.assign(new Error(message.error.message), { code: message.error.code }));
      else done(message.result);
    }
  });
  const said = request('initialize', clientSays(as), 10_000);
  said.catch(() => child.kill());
  const result = (await said) as { capabilities: Capabilities };
  const initialized = performance.now() - began;
  send({ method: 'initialized', params: {} });
  if (name.startsWith('VS Code')) send({ method: 'workspace/didChangeConfiguration', params: { settings: { markdown: MARKDOWN } } });
  const { capabilities } = result;
  const sync = typeof capabilities.textDocumentSync === 'object' ? capabilities.textDocumentSync.change : capabilities.textDocumentSync;
  const pulls = as === 'pull' && capabilities.diagnosticProvider !== undefined;
  const results = new Map<string, string>();

  async function pull(uri: string): Promise<void> {
    for (;;) {
      try {
        const previousResultId = results.get(uri);
        const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
        const { resultId } = (await request('textDocument/diagnostic', params)) as { resultId?: string };
        if (resultId !== undefined) results.set(uri, resultId);
        return;
      } catch (error) {
        // The server was busy with something newer and asks to be asked again.
        if (![-32801, -32802].includes((error as { code?: number }).code ?? 0)) throw error;
      }
    }
  }
  /**
   * A server that sends only what changed says nothing when nothing did.
   * The answer to a hover shows when it had read the text; what it sends soon after counts.
   */
  function pushed(uri: string, version: number): Promise<number> {
    const told = new Promise<number>((done) => waiting.set(uri, { version, done: () => done(performance.now()) }));
    if (!name.startsWith('charterlint')) return patient(name, PATIENCE, told);
    const read = request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }).then(async () => {
      const now = performance.now();
      await new Promise((done) => setTimeout(done, SOON));
      return now;
    });
    return patient(name, PATIENCE, Promise.race([told, read]));
  }
  /** When the diagnostics of this version came. */
  const diagnosed = (uri: string, version: number): Promise<number> =>
    pulls ? pull(uri).then(() => performance.now()) : pushed(uri, version);

  async function open(uri: string, text: string): Promise<Opened> {
    let version = 1;
    texts.set(uri, text);
    const insert = (offset: number, words: string): void => {
      const before = texts.get(uri)!;
      const after = before.slice(0, offset) + words + before.slice(offset);
      texts.set(uri, after);
      const at = positionIn(before, offset);
      const contentChanges = [sync === 2 ? { range: { start: at, end: at }, text: words } : { text: after }];
      send({ method: 'textDocument/didChange', params: { textDocument: { uri, version: ++version }, contentChanges } });
    };
    const from = performance.now();
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'markdown', version, text } } });
    const took = (await diagnosed(uri, version)) - from;
    return {
      took,
      text: () => texts.get(uri)!,
      async type(offset, words) {
        const since = performance.now();
        insert(offset, words);
        return (await diagnosed(uri, version)) - since;
      },
      send: insert,
      close: () => send({ method: 'textDocument/didClose', params: { textDocument: { uri } } }),
    };
  }
  return { name, initialized, process: child, request, open, stop: () => void child.kill(), memory: () => residentOf(child.pid!) };
}

interface Capabilities {
  readonly textDocumentSync?: number | { readonly change?: number };
  readonly diagnosticProvider?: unknown;
}

const clientSays = (as: ServerPeer['as']) => ({
  processId: process.pid,
  rootUri: uriOf(''),
  workspaceFolders: [{ uri: uriOf(''), name: 'bench' }],
  initializationOptions: { markdownFileExtensions: ['md'], settings: { enable: 'charter' } },
  capabilities: {
    workspace: { configuration: false, workspaceFolders: true },
    textDocument: {
      publishDiagnostics: { versionSupport: true, relatedInformation: true },
      ...(as === 'pull' && { diagnostic: { relatedDocumentSupport: true } }),
    },
  },
});

function patient<Result>(name: string, patience: number, wait: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout>;
  const over = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`${name}: no answer in ${patience / 1000} s`)), patience);
  });
  return Promise.race([wait, over]).finally(() => clearTimeout(timer));
}

function positionIn(text: string, offset: number): { line: number; character: number } {
  let line = 0;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, character: offset - start };
}

/** The messages of a server, each as soon as it is whole. */
function read(child: ChildProcess, visit: (message: Message) => void): void {
  let chunks: Buffer[] = [];
  let total = 0;
  let needed = 0;
  child.stdout!.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    total += chunk.length;
    if (total < needed) return;
    let rest = Buffer.concat(chunks, total);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      needed = 0;
      if (head < 0) break;
      const length = Number(/content-length: (\d+)/i.exec(rest.toString('latin1', 0, head))![1]);
      needed = head + 4 + length;
      if (rest.length < needed) break;
      const message = JSON.parse(rest.toString('utf8', head + 4, needed));
      rest = rest.subarray(needed);
      visit(message);
    }
    chunks = [rest];
    total = rest.length;
  });
}

function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN);
  } catch {
    return Number.NaN;
  }
}

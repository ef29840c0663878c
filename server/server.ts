/** Wires requests to features: knows LSP and nothing of governance. The only file with a connection. */
import { type CancellationToken, type MessageConnection, ResponseError } from 'vscode-jsonrpc';
import type {
  CodeActionParams,
  Diagnostic,
  DidChangeConfigurationParams,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  DocumentDiagnosticParams,
  HoverParams,
  InitializeParams,
  ReferenceParams,
  RenameParams,
} from 'vscode-languageserver';
import { catalog as ours } from './catalog.ts';
import { createConfigurationFiles } from './configurationFiles.ts';
import { createDocuments, type LookNear, type Open } from './documents.ts';
import { merge, readConfig } from './engine/config.ts';
import type { Catalog, Config } from './engine/types.ts';
import { codeAction } from './features/codeAction.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { diagnostics } from './features/diagnostics.ts';
import { documentHighlight } from './features/documentHighlight.ts';
import { documentSymbol } from './features/documentSymbol.ts';
import { hover } from './features/hover.ts';
import { KIND_CHOICE, kindChoice, NEW_CHARTER, type NewCharterParams, newCharter } from './features/newCharter.ts';
import { encodingOf, type Reader, readerOf } from './features/reader.ts';
import { references } from './features/references.ts';
import { isRefusal } from './features/refusal.ts';
import { prepareRename, rename } from './features/rename.ts';
import { REFRESH_STATUS, STATUS, status } from './features/status.ts';
import { createPull } from './pull.ts';
import { createPush } from './push.ts';

type Params = HoverParams & CodeActionParams & RenameParams & ReferenceParams & Pick<DocumentDiagnosticParams, 'previousResultId'>;

/** Requests about one document. */
const FEATURES: Readonly<Record<string, (open: Open, params: Params, reader: Reader) => unknown>> = {
  'textDocument/codeAction': ({ document, model }, params, reader) => codeAction(document, model, params, reader),
  'textDocument/completion': ({ document, model }, { position }, reader) => completion(document, model, position, reader),
  'textDocument/definition': ({ document, model }, { position }, reader) => definition(document, model, position, reader),
  'textDocument/diagnostic': ({ document, model }, _, reader) => diagnostics(document, model, reader),
  'textDocument/documentHighlight': ({ document, model }, { position }, reader) => documentHighlight(document, model, position, reader),
  'textDocument/documentSymbol': ({ document, model }, _, reader) => documentSymbol(document, model, reader),
  'textDocument/hover': ({ document, model }, { position }, reader) => hover(document, model, position, reader),
  'textDocument/prepareRename': ({ document, model }, { position }, reader) => prepareRename(document, model, position, reader),
  'textDocument/references': ({ document, model }, params, reader) => references(document, model, params, reader),
  'textDocument/rename': ({ document, model }, params, reader) => rename(document, model, params, reader),
  [STATUS]: ({ document, model }, _, reader) => status(document.uri, model, reader),
};

/** Answers about documents that are not open, or are no Markdown. */
const NOTHING: Readonly<Record<string, unknown>> = { 'textDocument/diagnostic': { kind: 'full', items: [] } };

/** Answers about long documents that are read for the first time: whoever points or types does not wait for that. */
const IMPATIENT: Readonly<Record<string, unknown>> = {
  'textDocument/completion': { isIncomplete: true, items: [] },
  'textDocument/hover': null,
};

/** Configuration files, as an editor watches them. */
const WATCHED = '**/.charterlint.{yaml,yml}';

/** Of the log: a warning. */
const WARNING = 2;

/** Of the protocol: `RequestCancelled`. */
const CANCELLED = -32800;

/** Of the protocol: `RequestFailed`. The editor shows the message. */
const REFUSED = -32803;

/**
 * @param params what the editor said of itself
 * @param pages URI of the folder with the pages of rules and elements, as far as the entry file knows
 * @param catalog another one than ours, for tests
 * @param settingsNear what the configuration file near a document says, where the entry file can read files
 * @param look what the links of a document lead to, where it can
 */
export function startServer(
  connection: MessageConnection,
  params: InitializeParams,
  pages?: string,
  catalog: Catalog = ours,
  settingsNear: (uri: string) => Promise<Partial<Config>> = async () => ({}),
  look?: LookNear,
): void {
  let client = clientOf(params, pages);
  const said = new Set<string>();
  const encoding = encodingOf(params.capabilities);
  const documents = createDocuments(catalog, configFor, today, encoding, look);
  const files = createConfigurationFiles(catalog, encoding);
  const push = createPush(
    async (uri) => {
      if (files.has(uri)) return files.report(uri, client.reader);
      const open = await read(uri);
      return open && { version: open.document.version, items: diagnostics(open.document, open.model, client.reader) };
    },
    (uri, { version, items }) => void connection.sendNotification('textDocument/publishDiagnostics', { uri, version, diagnostics: items }),
  );

  const pull = createPull(Date.now().toString(36));
  const pulled = ({ textDocument, previousResultId }: Params, items: Diagnostic[]) =>
    pull.report(textDocument.uri, items, previousResultId);

  /** To the log of the client, each once. */
  function complain(message: string): void {
    if (!said.has(message)) void connection.sendNotification('window/logMessage', { type: WARNING, message });
    said.add(message);
  }

  async function configFor(scopeUri: string): Promise<Config> {
    const section = 'charterlint';
    // An editor that does not answer, on its way out for instance, leaves what was known.
    const asked = client.configures && connection.sendRequest<unknown[]>('workspace/configuration', { items: [{ scopeUri, section }] });
    const [answer] = (asked && (await asked.catch(() => undefined))) || [];
    const given: unknown = answer ?? client.settings;
    const { config, mistakes } = readConfig(given, catalog);
    for (const { path, message } of mistakes) complain(`${[section, ...path].join('.')}: ${message[client.reader.locale]}`);
    // A file that cannot be read leaves the settings of the editor.
    return merge(config, await settingsNear(scopeUri).catch(() => ({})));
  }

  async function read(uri: string): Promise<Open | undefined> {
    try {
      const open = await documents.read(uri);
      for (const { rule, error } of open?.model.failures ?? []) complain(`Rule ${rule} failed and is skipped. ${traceOf(error)}`);
      return open;
    } catch (error) {
      // A mistake of ours in one document must not end the server for all others.
      complain(`${uri} could not be read. ${traceOf(error)}`);
      return undefined;
    }
  }

  function changed(uri: string): void {
    if (!client.pulls && (documents.has(uri) || files.has(uri))) push.soon(uri);
  }

  /** Settings changed, or a file with settings. */
  function configure(): void {
    documents.configure();
    if (client.pulls && client.refreshes) ask('workspace/diagnostic/refresh');
    if (client.showsStatus) void connection.sendNotification(REFRESH_STATUS);
    for (const uri of documents.uris()) changed(uri);
  }

  function onFile(method: string, params: Params): unknown {
    if (method === 'textDocument/diagnostic') return pulled(params, files.diagnostics(params.textDocument.uri, client.reader));
    return method === 'textDocument/codeAction' ? files.actions(params, client.reader) : null;
  }

  /** What the editor refuses, or does not answer, changes nothing. */
  const ask = (method: string, params?: object): void => void connection.sendRequest(method, params).catch(() => {});
  const register = (method: string, registerOptions: object): void =>
    ask('client/registerCapability', { registrations: [{ id: method, method, registerOptions }] });

  connection.onNotification('initialized', () => {
    if (client.registers) register('workspace/didChangeConfiguration', { section: 'charterlint' });
    if (client.watches) register('workspace/didChangeWatchedFiles', { watchers: [{ globPattern: WATCHED }] });
  });
  connection.onNotification('workspace/didChangeConfiguration', ({ settings }: DidChangeConfigurationParams) => {
    if (settings?.charterlint) client = { ...client, settings: settings.charterlint };
    configure();
  });
  connection.onNotification('workspace/didChangeWatchedFiles', configure);
  connection.onNotification('textDocument/didOpen', ({ textDocument }: DidOpenTextDocumentParams) => {
    documents.open(textDocument);
    files.open(textDocument);
    changed(textDocument.uri);
  });
  connection.onNotification('textDocument/didChange', (params: DidChangeTextDocumentParams) => {
    documents.change(params);
    files.change(params);
    changed(params.textDocument.uri);
  });
  connection.onNotification('textDocument/didClose', ({ textDocument }: DidCloseTextDocumentParams) => {
    documents.close(textDocument.uri);
    files.close(textDocument.uri);
    push.close(textDocument.uri);
    pull.close(textDocument.uri);
  });
  for (const [method, feature] of Object.entries(FEATURES)) {
    connection.onRequest(method, async (params: Params, token) => {
      const { uri } = params.textDocument;
      if (files.has(uri)) return onFile(method, params);
      if (method in IMPATIENT && !documents.isAtHand(uri)) return IMPATIENT[method];
      const open = await Promise.race([read(uri), cancelled(token)]);
      if (token.isCancellationRequested) return new ResponseError(CANCELLED, 'Cancelled.');
      const answer = open ? feature(open, params, client.reader) : (NOTHING[method] ?? null);
      if (open && method === 'textDocument/diagnostic') return pulled(params, answer as Diagnostic[]);
      return isRefusal(answer) ? new ResponseError(REFUSED, answer.refusal) : answer;
    });
  }
  connection.onRequest(NEW_CHARTER, (params: NewCharterParams) => newCharter(catalog, params));
  connection.onRequest(KIND_CHOICE, () => kindChoice(client.reader));
}

/** What the editor can do. */
interface Client {
  readonly reader: Reader;
  readonly pulls: boolean;
  readonly refreshes: boolean;
  readonly configures: boolean;
  readonly registers: boolean;
  readonly watches: boolean;
  readonly showsStatus: boolean;
  /** Where the editor cannot be asked: from `initializationOptions`, or the last that it told. */
  readonly settings: unknown;
}

function clientOf(params: InitializeParams, pages: string | undefined): Client {
  const { textDocument, workspace } = params.capabilities;
  return {
    reader: readerOf(params, pages),
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport ?? false,
    configures: workspace?.configuration ?? false,
    registers: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watches: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    showsStatus: params.initializationOptions?.status === true,
    settings: params.initializationOptions?.settings,
  };
}

/** What was cancelled before it was begun is not told of any more. */
const cancelled = (token: CancellationToken): Promise<undefined> =>
  new Promise((resolve) => {
    if (token.isCancellationRequested) resolve(undefined);
    else token.onCancellationRequested(() => resolve(undefined));
  });

const today = (): string => new Date().toISOString().slice(0, 10);
const traceOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

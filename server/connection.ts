/** The life of a server, from its first message on. `initialize` is answered before anything that reads charters is loaded. */
import {
  createMessageConnection,
  type DataCallback,
  ErrorCodes,
  type Message,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  type RequestMessage,
  ResponseError,
} from 'vscode-jsonrpc';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';

/** Registers what the server answers to an editor that said this of itself. */
export type Start = (connection: MessageConnection, params: InitializeParams) => void;

export interface Life {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  initialize(params: InitializeParams): InitializeResult;
  /** Called when `initialize` was answered; messages that come before it is done wait for it. */
  load(): Promise<Start>;
  /** Ends the process. */
  exit(code: 0 | 1): void;
}

/**
 * Serves one editor.
 *
 * @returns ends the server as an editor that says no more does: with 0 only after `shutdown`
 */
export function serve(life: Life): () => void {
  const { reader, writer } = life;
  const { rest, take } = restOf(reader);
  let begun = false;
  let over = false;
  const end = (): void => life.exit(over ? 0 : 1);

  function first(message: Message): void {
    const { id, method, params } = message as RequestMessage;
    const asks = id !== undefined && id !== null;
    if (begun) take(message);
    else if (asks && method === 'initialize') void begin(id, sound(params));
    else if (asks) void answer(writer, id, { error: TOO_EARLY });
    else if (method === 'exit') end();
  }

  async function begin(id: RequestMessage['id'], params: InitializeParams): Promise<void> {
    begun = true;
    await answer(writer, id, { result: life.initialize(params) });
    const start = await life.load();
    const connection = createMessageConnection(rest, writer, loggerTo(writer));
    connection.onRequest('initialize', () => new ResponseError(ErrorCodes.InvalidRequest, 'initialize was answered already.'));
    connection.onRequest('shutdown', () => {
      over = true;
      return null;
    });
    connection.onNotification('exit', end);
    start(connection, params);
    connection.listen();
  }

  reader.onClose(end);
  reader.listen(first);
  return end;
}

/** What a reader reads after the first message; it is kept until somebody listens. */
function restOf(reader: MessageReader): { rest: MessageReader; take: DataCallback } {
  const kept: Message[] = [];
  let listener: DataCallback = (message) => void kept.push(message);
  const { onError, onClose, onPartialMessage } = reader;
  const listen = (callback: DataCallback) => {
    listener = callback;
    for (const message of kept.splice(0)) callback(message);
    return { dispose() {} };
  };
  return {
    rest: { onError, onClose, onPartialMessage, listen, dispose: () => reader.dispose() },
    take: (message) => listener(message),
  };
}

const TOO_EARLY = { code: ErrorCodes.ServerNotInitialized, message: 'The first request is initialize.' };

/** An editor that says nothing of itself can do nothing special. */
function sound(params: unknown): InitializeParams {
  const { capabilities } = (params ?? {}) as Partial<InitializeParams>;
  return typeof capabilities === 'object' && capabilities !== null
    ? (params as InitializeParams)
    : { processId: null, rootUri: null, capabilities: {} };
}

const answer = (writer: MessageWriter, id: RequestMessage['id'], said: object): Promise<void> =>
  writer.write({ jsonrpc: '2.0', id, ...said } as Message);

/** A mistake in one message goes to the log of the editor. */
function loggerTo(writer: MessageWriter) {
  const log = (type: number) => (message: string) =>
    void writer.write({ jsonrpc: '2.0', method: 'window/logMessage', params: { type, message } } as Message).catch(() => {});
  return { error: log(1), warn: log(2), info: log(3), log: log(4) };
}

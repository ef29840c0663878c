/** The life of a server: what is said before it began, while it loads, and after its end. */
import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { initialize } from '../../server/capabilities.ts';
import { type Start, serve } from '../../server/connection.ts';

interface Said {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A server that answers `echo`, once `loaded` is called. */
function begin() {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const exits: number[] = [];
  const heard: string[] = [];
  const said: Said[] = [];
  let loaded = (): void => {};
  const start: Start = (connection) => {
    connection.onRequest('echo', (params: unknown) => params);
    connection.onNotification('note', ({ name }: { name: string }) => void heard.push(name));
  };
  const ready = new Promise<Start>((done) => {
    loaded = () => done(start);
  });
  serve({
    reader: new StreamMessageReader(up),
    writer: new StreamMessageWriter(down),
    initialize,
    load: () => ready,
    exit: (code) => void exits.push(code),
  });
  new StreamMessageReader(down).listen((message) => void said.push(message as Said));
  const writer = new StreamMessageWriter(up);
  const send = (message: object): Promise<void> => writer.write({ jsonrpc: '2.0', ...message } as Message);
  return { send, said, heard, exits, loaded };
}

const soon = (holds: () => void): Promise<void> => vi.waitFor(holds, { timeout: 10_000 });

test('a request before the first one is refused, a notification dropped', async () => {
  const { send, said, heard } = begin();
  await send({ id: 1, method: 'echo', params: {} });
  await send({ method: 'note', params: { name: 'early' } });
  await soon(() => expect(said).toMatchObject([{ id: 1, error: { code: -32002 } }]));
  expect(heard).toEqual([]);
});

test('initialize is answered before the rest is loaded, and what comes meanwhile waits in its order', async () => {
  const { send, said, heard, loaded } = begin();
  await send({ id: 1, method: 'initialize', params: { capabilities: {} } });
  for (const name of ['a', 'b']) await send({ method: 'note', params: { name } });
  await send({ id: 2, method: 'echo', params: { x: 1 } });
  await soon(() => expect(said.map((it) => it.id)).toEqual([1]));
  expect(heard).toEqual([]);
  loaded();
  await soon(() => expect(heard).toEqual(['a', 'b']));
  await soon(() => expect(said[1]).toMatchObject({ id: 2, result: { x: 1 } }));
});

test.for([null, [], {}, { capabilities: null }, 'x'])('whatever initialize says, it is answered: %j', async (params) => {
  const { send, said } = begin();
  await send({ id: 1, method: 'initialize', params });
  await soon(() => expect(said).toMatchObject([{ id: 1, result: { serverInfo: { name: 'charterlint' } } }]));
});

test('a second initialize is refused', async () => {
  const { send, said, loaded } = begin();
  await send({ id: 1, method: 'initialize', params: { capabilities: {} } });
  loaded();
  await send({ id: 2, method: 'initialize', params: { capabilities: {} } });
  await soon(() => expect(said[1]).toMatchObject({ id: 2, error: { code: -32600 } }));
});

test.for([
  ['after shutdown', ['shutdown'], 0],
  ['without it', [], 1],
] as const)('exit %s', async ([, before, code]) => {
  const { send, exits, loaded } = begin();
  await send({ id: 1, method: 'initialize', params: { capabilities: {} } });
  loaded();
  for (const method of before) await send({ id: 2, method });
  await send({ method: 'exit' });
  await soon(() => expect(exits).toEqual([code]));
});

test('an editor that goes before it began ends the server too', async () => {
  const { send, exits } = begin();
  await send({ method: 'exit' });
  await soon(() => expect(exits).toEqual([1]));
});

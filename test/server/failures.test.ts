import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { initialize } from '../../server/capabilities.ts';
import { serve } from '../../server/connection.ts';
import type { Catalog, Rule } from '../../server/engine/types.ts';
import { startServer } from '../../server/server.ts';
import { tiny } from '../features/tiny.ts';

const broken: Rule = {
  id: 'broken',
  summary: { en: 'Fails.', nl: 'Gaat stuk.' },
  severity: 'error',
  sources: [],
  // biome-ignore lint/correctness/useYield: it fails before it has anything to say.
  *charter() {
    throw new Error('on purpose');
  },
};

/** A server in this process, with a catalogue of its own. */
async function served(catalog: Catalog) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  serve({
    reader: new StreamMessageReader(up),
    writer: new StreamMessageWriter(down),
    initialize,
    load: async () => (connection, params) => startServer(connection, params, undefined, catalog),
    exit: () => {},
  });
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const logged: string[] = [];
  client.onNotification('window/logMessage', ({ message }) => void logged.push(message));
  client.listen();
  await client.sendRequest('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  return { client, logged };
}

test('a rule that fails is told of once, and the others go on', async () => {
  const { client, logged } = await served({ ...tiny, rules: [broken, ...tiny.rules] });
  const text = '---\nkind: governance\n---\n# A\n\nOf the the text.\n';
  for (const uri of ['untitled:a', 'untitled:b']) {
    await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    const { items } = await client.sendRequest<{ items: { code: string }[] }>('textDocument/diagnostic', { textDocument: { uri } });
    expect(items.map((it) => it.code)).toContain('doubled-word');
  }
  expect(logged).toHaveLength(1);
  expect(logged[0]).toContain('Rule broken failed and is skipped. Error: on purpose');
});

/** The language server in a Web Worker, in one file. */
import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { initialize } from './capabilities.ts';
import { serve } from './connection.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
serve({
  reader: new BrowserMessageReader(scope),
  writer: new BrowserMessageWriter(scope),
  initialize,
  load: async () => {
    const { startServer } = await import('./server.ts');
    return (connection, params) => startServer(connection, params);
  },
  exit: () => scope.close(),
});

/** In VS Code for the Web the server is a Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { ID, NAME, optionsFor, start } from './client.ts';

export function activate(context: ExtensionContext): ReturnType<typeof start> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // A function, so that a server that died gets a new Worker.
  return start(context, new LanguageClient(ID, NAME, async () => connectTo(new Worker(module)), optionsFor(context)));
}

/** Made here, since the Worker that VS Code gives is no instance of the class that the client would look for. */
function connectTo(worker: Worker): MessageTransports {
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

/** In VS Code for the Web the server is a Worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { ID, NAME, optionsFor, start } from './client.ts';

export function activate(context: ExtensionContext): ReturnType<typeof start> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  // A function, so that a server that died gets a new Worker.
  return start(context, new LanguageClient(ID, NAME, () => Promise.resolve(new Worker(module)), optionsFor(context)));
}

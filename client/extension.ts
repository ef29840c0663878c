/** On the desktop the server is a Node process. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { ID, NAME, optionsFor, start } from './client.ts';

export function activate(context: ExtensionContext): ReturnType<typeof start> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return start(context, new LanguageClient(ID, NAME, { module, transport: TransportKind.ipc }, optionsFor(context)));
}

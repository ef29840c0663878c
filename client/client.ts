/** What the desktop and the web have in common: the client's options, its commands and its views. */
import { type ExtensionContext, l10n, Uri, window } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler, type LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { linkDiagnostics, linkHover, SHOW_PAGE } from './pages.ts';
import { showStatus } from './views/statusBar.ts';

export const NAME = 'Charterlint';
export const ID = 'charterlint';

/** Documents of any scheme: files, `untitled:`, and those of virtual workspaces. */
export function optionsFor({ extensionUri }: ExtensionContext): LanguageClientOptions {
  const pages = Uri.joinPath(extensionUri, 'pages').toString();
  return {
    documentSelector: [{ language: 'markdown' }, { pattern: '**/.charterlint.{yaml,yml}' }],
    initializationOptions: { pages, status: true, readsMarkdown: true },
    markdown: { isTrusted: { enabledCommands: [SHOW_PAGE] } },
    errorHandler: restartAndSay(),
    middleware: {
      provideDiagnostics: async (document, previous, token, next) => linkDiagnostics(await next(document, previous, token)),
      provideHover: async (document, position, token, next) => linkHover(await next(document, position, token), pages),
    },
  };
}

/** Starts the server and what the reader sees of it; what it returns is for tests in the editor. */
export async function start(context: ExtensionContext, client: BaseLanguageClient): Promise<{ client: BaseLanguageClient }> {
  context.subscriptions.push(client, ...registerCommands(client), showStatus(client));
  await client.start();
  return { client };
}

/** More than this many ends within the period, in milliseconds, and it stays down. */
const MOST = 4;
const PERIOD = 180_000;

function restartAndSay(): ErrorHandler {
  let ends: number[] = [];
  return {
    error: (_error, _message, count) => ({ action: count && count <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown }),
    closed() {
      const now = Date.now();
      ends = [...ends.filter((it) => now - it < PERIOD), now];
      if (ends.length > MOST)
        return { action: CloseAction.DoNotRestart, message: l10n.t('Charterlint keeps stopping and was not started again.') };
      void window.showWarningMessage(l10n.t('Charterlint stopped unexpectedly and was started again.'));
      return { action: CloseAction.Restart };
    },
  };
}

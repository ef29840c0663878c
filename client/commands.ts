/** What the reader can ask for by name. */
import { commands, type Disposable, l10n, Range, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { KindChoice, NewCharterParams } from '../server/features/newCharter.ts';
import { withKind } from './matter.ts';
import { SHOW_PAGE, showPage } from './pages.ts';

export const TREAT_AS_CHARTER = 'charterlint.treatAsCharter';

export const registerCommands = (client: BaseLanguageClient): Disposable[] => [
  commands.registerCommand('charterlint.newCharter', () => newCharter(client)),
  commands.registerCommand(TREAT_AS_CHARTER, () => treatAsCharter(client)),
  commands.registerCommand('charterlint.restartServer', () => restart(client)),
  commands.registerCommand(SHOW_PAGE, showPage),
];

async function restart(client: BaseLanguageClient): Promise<void> {
  await client.stop();
  await client.start();
}

async function newCharter(client: BaseLanguageClient): Promise<void> {
  const language = await pickLanguage();
  const kind = language && (await pickKind(client, l10n.t('Which kind of document?')));
  if (!kind) return;
  const parties = await window.showInputBox({
    prompt: l10n.t('Which parties take part? Separate them by commas.'),
    placeHolder: l10n.t('Names of the parties'),
    ignoreFocusOut: true,
  });
  if (parties === undefined) return;
  const params: NewCharterParams = { language, kind, parties: parties.split(/[,;]/).flatMap((it) => it.trim() || []) };
  const content = await client.sendRequest<string>('charterlint/newCharter', params);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

async function pickLanguage(): Promise<NewCharterParams['language'] | undefined> {
  const choices = [
    { label: 'English', id: 'en' as const },
    { label: 'Nederlands', id: 'nl' as const },
  ];
  const chosen = await window.showQuickPick(choices, { placeHolder: l10n.t('In which language?'), ignoreFocusOut: true });
  return chosen?.id;
}

async function pickKind(client: BaseLanguageClient, placeHolder: string): Promise<KindChoice[number]['id'] | undefined> {
  const kinds = await client.sendRequest<KindChoice>('charterlint/kinds');
  const choices = kinds.map(({ id, title }) => ({ id, label: title, description: id }));
  return (await window.showQuickPick(choices, { placeHolder, ignoreFocusOut: true }))?.id;
}

/** The document itself then says what it is, so that every reader and the command line treat it alike. */
async function treatAsCharter(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') return;
  const kind = await pickKind(client, l10n.t('Which kind of document is this? The answer is written into its front matter.'));
  if (kind) await replaceStart(document, withKind(document.getText(), kind));
}

/** Leaves alone what the two texts have in common at their end, and with it cursors and folds. */
async function replaceStart(document: TextDocument, text: string): Promise<void> {
  const before = document.getText();
  let tail = 0;
  while (tail < Math.min(before.length, text.length) && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
  const edit = new WorkspaceEdit();
  const range = new Range(document.positionAt(0), document.positionAt(before.length - tail));
  edit.replace(document.uri, range, text.slice(0, text.length - tail));
  await workspace.applyEdit(edit);
}

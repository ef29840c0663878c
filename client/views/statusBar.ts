/** How much of what its kind asks for the open document settles, or that it is no charter. */
import { Disposable, l10n, StatusBarAlignment, type StatusBarItem, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { Status } from '../../server/features/status.ts';
import { TREAT_AS_CHARTER } from '../commands.ts';

/** In milliseconds: a count that changes with every letter distracts. */
const PAUSE = 300;

export function showStatus(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('charterlint.status', StatusBarAlignment.Right, 100);
  item.name = 'Charterlint';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(client, item), pause);
  };
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => later(0)),
    workspace.onDidOpenTextDocument(() => later(0)),
    workspace.onDidChangeTextDocument(({ document }) => document === window.activeTextEditor?.document && later(PAUSE)),
    client.onDidChangeState(({ newState }) => newState === State.Running && later(0)),
    client.onNotification('charterlint/refreshStatus', () => later(0)),
    { dispose: () => clearTimeout(timer) },
  );
}

async function update(client: BaseLanguageClient, item: StatusBarItem): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown' || client.state !== State.Running) return item.hide();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const status = await client.sendRequest<Status | null>('charterlint/status', { textDocument: { uri } });
  if (!status) return item.hide();
  Object.assign(item, describe(status));
  item.show();
}

function describe({ kinds, linted, present, asked, language }: Status): Pick<StatusBarItem, 'text' | 'tooltip' | 'command'> {
  const what = kinds.map((it) => it.title).join(', ');
  if (kinds.length === 0 && !linted) {
    return {
      text: l10n.t('Charter: none'),
      tooltip: l10n.t('Charterlint takes this document for no charter and looks no further. Select to treat it as one.'),
      command: TREAT_AS_CHARTER,
    };
  }
  if (!linted) return { text: l10n.t('Charter: off'), tooltip: l10n.t('Charterlint is turned off for this document.'), command: undefined };
  if (kinds.length === 0) {
    return { text: l10n.t('Charter: kind?'), tooltip: l10n.t('Select to say which kind of document this is.'), command: TREAT_AS_CHARTER };
  }
  return {
    text: l10n.t('Charter: {0} of {1}', present, asked),
    tooltip: l10n.t('{0} ({1}): {2} of the {3} points that it should settle are settled.', what, language, present, asked),
    command: 'workbench.actions.view.problems',
  };
}

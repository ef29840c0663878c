/** The client without an editor: what it makes of the server's answers. VS Code is played by a few lines. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Status } from '../../server/features/status.ts';

const played = vi.hoisted(() => ({
  registered: new Map<string, (...args: unknown[]) => unknown>(),
  known: [] as string[],
  ran: [] as unknown[][],
  answers: [] as unknown[],
  asked: [] as unknown[],
  opened: [] as unknown[],
  warned: [] as string[],
  item: {} as Record<string, unknown>,
  document: undefined as unknown,
  listeners: [] as (() => void)[],
}));

vi.mock('vscode', async () => {
  const { URI, Utils } = await import('vscode-uri');
  const answer = async (first: unknown, options?: unknown): Promise<unknown> => {
    played.asked.push(options ?? first);
    return played.answers.shift();
  };
  const listen = (listener: () => void): { dispose(): void } => {
    played.listeners.push(listener);
    return { dispose() {} };
  };
  return {
    Uri: Object.assign(URI, { joinPath: Utils.joinPath }),
    MarkdownString: class {
      value: string;
      constructor(value: string) {
        this.value = value;
      }
    },
    Disposable: { from: () => ({ dispose() {} }) },
    Range: class {},
    WorkspaceEdit: class {},
    StatusBarAlignment: {},
    l10n: { t: (text: string, ...args: unknown[]) => text.replace(/\{(\d)\}/g, (_, i: string) => String(args[Number(i)])) },
    commands: {
      registerCommand: (name: string, run: () => unknown) => void played.registered.set(name, run),
      getCommands: async () => played.known,
      executeCommand: async (...args: unknown[]) => void played.ran.push(args),
    },
    window: {
      get activeTextEditor() {
        return played.document && { document: played.document };
      },
      createStatusBarItem: () =>
        Object.assign(played.item, { show: () => (played.item.shown = true), hide: () => (played.item.shown = false) }),
      onDidChangeActiveTextEditor: listen,
      showQuickPick: answer,
      showInputBox: answer,
      showWarningMessage: async (message: string) => void played.warned.push(message),
      showTextDocument: async () => {},
    },
    workspace: {
      onDidOpenTextDocument: () => {},
      onDidChangeTextDocument: () => {},
      openTextDocument: async (options: unknown) => void played.opened.push(options),
    },
  };
});
vi.mock('vscode-languageclient', () => ({
  State: { Running: 2 },
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
}));

const { MarkdownString, Uri } = (await import('vscode')) as unknown as typeof import('vscode');
const { linkDiagnostics, linkHover, showPage } = await import('../../client/pages.ts');
const { registerCommands } = await import('../../client/commands.ts');
const { optionsFor } = await import('../../client/client.ts');
const { showStatus } = await import('../../client/views/statusBar.ts');

beforeEach(() => {
  for (const list of [played.known, played.ran, played.answers, played.asked, played.opened, played.warned, played.listeners])
    list.length = 0;
});

const PAGE = 'file:///e/pages/mandate.md';
const COMMAND = `command:charterlint.showPage?${encodeURIComponent(JSON.stringify([PAGE]))}`;

test('the code of a finding runs the command that shows its page, once and again', () => {
  const code = { value: 'missing-mandate', target: Uri.parse(PAGE) };
  const report = { kind: 'full', items: [{ code }, { code: 'plain' }] } as never;
  for (const _ of ['first', 'from the cache of the editor']) {
    linkDiagnostics(report);
    expect(Uri.parse(COMMAND).toString()).toBe(code.target.toString());
  }
});

test('a link in a hover shows the page too, other links stay', () => {
  const content = new MarkdownString(`[Read more](${PAGE}) and [this](https://example.org)`);
  linkHover({ contents: [content, 'plain'] } as never, 'file:///e/pages');
  expect(content.value).toMatch(/^\[Read more\]\(command:charterlint\.showPage\?\S+\) and \[this\]\(https:\/\/example\.org\)$/);
});

test.for([
  [['markdown.showPreview'], 'markdown.showPreview'],
  [[], 'vscode.open'],
] as const)('a page is shown as a preview where there is one: %j', async ([known, expected]) => {
  played.known.push(...known);
  await showPage(PAGE);
  expect(played.ran.map(([name, uri]) => [name, String(uri)])).toEqual([[expected, PAGE]]);
});

/** A running client with these answers. */
const client = (answers: Record<string, unknown>): BaseLanguageClient & { sent: unknown[] } => {
  const sent: unknown[] = [];
  const sendRequest = async (method: string, params: unknown): Promise<unknown> => {
    sent.push(params);
    return answers[method];
  };
  const listen = (): void => {};
  const code2ProtocolConverter = { asUri: String };
  return { sent, state: 2, sendRequest, onDidChangeState: listen, onNotification: listen, code2ProtocolConverter } as never;
};

test('a new charter asks for language, kind and parties, and opens the text', async () => {
  const it = client({ 'charterlint/kinds': [{ id: 'governance', title: 'Spelregels' }], 'charterlint/newCharter': '# Text' });
  registerCommands(it);
  played.answers.push({ id: 'nl' }, { id: 'governance' }, 'Oost, West ; , Noord');
  await played.registered.get('charterlint.newCharter')?.();
  expect(it.sent.at(-1)).toEqual({ language: 'nl', kind: 'governance', parties: ['Oost', 'West', 'Noord'] });
  expect(played.opened).toEqual([{ language: 'markdown', content: '# Text' }]);
});

test.for([[], [{ id: 'nl' }], [{ id: 'nl' }, { id: 'governance' }]])('who stops answering gets no charter: %j', async (answers) => {
  registerCommands(client({ 'charterlint/kinds': [] }));
  played.answers.push(...answers);
  await played.registered.get('charterlint.newCharter')?.();
  expect(played.opened).toEqual([]);
});

const STATUS: Status = {
  uri: 'file:///a.md',
  language: 'nl',
  kinds: [{ id: 'governance', title: 'Governance' }],
  linted: true,
  asked: 24,
  present: 17,
};

test.for([
  [STATUS, 'Charter: 17 of 24', 'workbench.actions.view.problems'],
  [{ ...STATUS, kinds: [], linted: false }, 'Charter: none', 'charterlint.treatAsCharter'],
  [{ ...STATUS, kinds: [] }, 'Charter: kind?', 'charterlint.treatAsCharter'],
  [{ ...STATUS, linted: false }, 'Charter: off', undefined],
] as const)('the status bar tells %j', async ([status, text, command]) => {
  played.document = { languageId: 'markdown', uri: STATUS.uri };
  showStatus(client({ 'charterlint/status': status }));
  played.listeners[0]?.();
  await vi.waitFor(() => expect(played.item).toMatchObject({ text, command, shown: true }));
});

test.for([undefined, { languageId: 'typescript', uri: 'file:///a.ts' }])(
  'the status bar is silent beside Markdown: %j',
  async (document) => {
    played.item.shown = true;
    played.document = document;
    showStatus(client({}));
    played.listeners[0]?.();
    await vi.waitFor(() => expect(played.item.shown).toBe(false));
  },
);

test('a server that died is started again, and the reader is told; one that keeps dying stays down', async () => {
  const { closed, error } = optionsFor({ extensionUri: Uri.parse('file:///e') } as never).errorHandler!;
  for (let i = 0; i < 4; i++) expect(await closed()).toEqual({ action: 2 });
  expect(played.warned).toEqual(Array(4).fill('Charterlint stopped unexpectedly and was started again.'));
  expect(await closed()).toEqual({ action: 1, message: 'Charterlint keeps stopping and was not started again.' });
  expect(played.warned).toHaveLength(4);
  expect([1, 3, 4].map((count) => error(new Error('x'), undefined, count))).toEqual([{ action: 1 }, { action: 1 }, { action: 2 }]);
});

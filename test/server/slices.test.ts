/** While a long document is read for the first time, the server goes on hearing. */

import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Conversation, converse } from './conversation.ts';

const URI = 'untitled:long.md';
const LONG = `# Samenwerkingsovereenkomst\n\n${'## Looptijd\n\nDe overeenkomst geldt tot [datum]. De stuurgroep besluit.\n\n'.repeat(3_000)}`;
const at = { textDocument: { uri: URI }, position: { line: 0, character: 3 } };

let it: Conversation | undefined;
afterEach(() => void it?.process.kill());

async function opened(): Promise<Conversation> {
  it = await converse({ capabilities: { textDocument: { diagnostic: {} } }, initializationOptions: { settings: { enable: 'charter' } } });
  await it.open(URI, LONG);
  return it;
}

test('a hover and a completion are answered before the diagnostics that were asked for first', async () => {
  const { pull, request } = await opened();
  const order: string[] = [];
  const diagnosed = pull(URI).then(() => order.push('diagnostics'));
  const hovered = request('textDocument/hover', at).then((hover) => order.push(`hover ${JSON.stringify(hover)}`));
  const completed = request('textDocument/completion', at).then((items) => order.push(`completion ${JSON.stringify(items)}`));
  await Promise.all([diagnosed, hovered, completed]);
  expect(order).toEqual(['hover null', 'completion {"isIncomplete":true,"items":[]}', 'diagnostics']);
});

test('a version that is overtaken is given up, and whoever asked for it gets the newest', async () => {
  const { pull, change } = await opened();
  const first = pull(URI);
  await change(URI, 2, '# Charter\n\nIt starts on [date].\n');
  const report = (await first) as Extract<DocumentDiagnosticReport, { kind: 'full' }>;
  expect(report.items.filter(({ code }) => code === 'placeholder')).toHaveLength(1);
});

test.for([0, 50])('a request that is cancelled is answered so at once, %i ms after it was sent', async (wait) => {
  const { connection, pull } = await opened();
  const source = new CancellationTokenSource();
  const order: string[] = [];
  // Asked first, so that who waits for the same reading is answered after it.
  const diagnosed = pull(URI).then(() => order.push('diagnostics'));
  const asked = connection
    .sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token)
    .catch((error: { code: number }) => order.push(`cancelled ${error.code}`));
  // With no wait the server hears of both at once.
  if (wait > 0) await new Promise((over) => setTimeout(over, wait));
  source.cancel();
  await Promise.all([asked, diagnosed]);
  expect(order).toEqual(['cancelled -32800', 'diagnostics']);
});

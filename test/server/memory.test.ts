/** The server keeps nothing of what it has read: its heap is as large after thousands of edits and documents as before. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Conversation, converse } from './conversation.ts';

const folder = mkdtempSync(join(tmpdir(), 'charterlint-memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Loaded into the server: it answers any message with the size of its heap, with nothing in it that is free. */
const SCALE = join(folder, 'scale.cjs');
writeFileSync(SCALE, "process.on('message', () => { gc(); gc(); process.send(process.memoryUsage().heapUsed); });");

const heap = (it: Conversation): Promise<number> =>
  new Promise((resolve) => {
    it.process.once('message', resolve);
    it.process.send(0);
  });

/** With few different words, as the server remembers what a word means. */
const text = (i: number): string =>
  `---\nkind: governance\n---\n# Charter ${i % 7}\n\nThe board decides on ${i % 5}. It starts on [date].\n`;

/** One character more or less in the last line, and each tenth version is asked about. */
async function edit(it: Conversation, from: number, to: number): Promise<void> {
  const uri = 'untitled:edited.md';
  for (let version = from; version < to; version++) {
    const [start, end] = [4, version % 2 === 0 ? 4 : 5].map((character) => ({ line: 5, character }));
    const contentChanges = [{ range: { start, end }, text: version % 2 === 0 ? String(version % 9) : '' }];
    await it.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    if (version % 10 < 2) await it.pull(uri);
  }
}

async function openAndClose(it: Conversation, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) {
    const uri = `untitled:${i}.md`;
    await it.open(uri, text(i));
    await it.pull(uri);
    await it.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }
}

/** Bytes. Before any of this the server has some 15 million; what is made of a thousand documents is a hundred million. */
const MOST = 4e6;

test('10,000 edits and 1,000 documents leave nothing behind', { timeout: 600_000 }, async () => {
  const it = await converse({ capabilities: { textDocument: { diagnostic: {} } }, node: ['--expose-gc', '--require', SCALE] });
  await it.open('untitled:edited.md', text(0));
  await edit(it, 2, 1002);
  await openAndClose(it, 0, 200);
  const before = await heap(it);
  await edit(it, 1002, 11_002);
  const edited = await heap(it);
  await openAndClose(it, 200, 1200);
  const closed = await heap(it);
  expect(before).toBeGreaterThan(5e6);
  expect(edited - before).toBeLessThan(MOST);
  expect(closed - before).toBeLessThan(MOST);
  it.process.kill();
});

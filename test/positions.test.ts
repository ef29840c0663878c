/** Lines and columns agree with the text, whatever ends its lines and whatever stands before a word: in UTF-16, as editors count. */
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Diagnostic } from 'vscode-languageserver-types';
import { run } from './cli/run.ts';
import { lint } from './kit.ts';
import { converse } from './server/conversation.ts';

const WORD = '[date]';
const LINES = [
  '---', 'kind: governance', '---', '# Charter', '',
  `A \u{1F600}\u{1F469}\u200D\u{1F4BB} starts ${WORD}.`, '',
  `e\u0301a\u0308\u0302 and \u05D0\u05D1 \u202Ehere\u202C ${WORD}.`, '',
  `\tA tab${'\t'}and a tab ${WORD} in code`, '',
  `- \u{10400} item\twith a tab ${WORD}.`, '',
  `> \uFEFFquoted \u{1F1F3}\u{1F1F1} ${WORD}.`, '',
  `| \u{1F600} | b |`, '|---|---|', `| ﬁ\u00AD | ${WORD} |`, '',
  `A line without a last end ${WORD}`,
]; // biome-ignore format: one line of the text in each

/** In this order no CR stands before an LF of the next line. */
const ENDS = ['\n', '\r', '\r\n'] as const;
const mixed = LINES.map((it, i) => it + (i < LINES.length - 1 ? ENDS[i % 3] : '')).join('');
const texts = [...ENDS.map((end) => ({ name: JSON.stringify(end), text: LINES.join(end) })), { name: 'mixed ends', text: mixed }].flatMap(
  ({ name, text }) => [
    { name, text },
    { name: `${name} after a byte order mark`, text: `\uFEFF${text}` },
  ],
);

/** Where the word stands outside code, counted by hand: line and column from 0, in UTF-16 units. */
const PLACES = LINES.flatMap((it, line) => (it.includes(WORD) && !it.startsWith('\t') ? [{ line, character: it.indexOf(WORD) }] : []));

test('the word stands in many kinds of lines', () => expect(PLACES).toHaveLength(6));

test.for(texts)('offsets with $name', ({ text }) => {
  const { findings } = lint(text);
  const found = findings.filter((it) => it.rule === 'placeholder').map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(PLACES.map(() => WORD));
});

test('ranges of the language server', { timeout: 120_000 }, async () => {
  const editor = await converse({ capabilities: { textDocument: { diagnostic: {} } } });
  for (const { name, text } of texts) {
    const uri = `untitled:${name}.md`;
    await editor.open(uri, text);
    const report = await editor.pull(uri);
    const items = (report.kind === 'full' ? report.items : []).filter((it: Diagnostic) => it.code === 'placeholder');
    expect({ name, at: items.map((it) => it.range.start) }).toEqual({ name, at: PLACES });
    const document = TextDocument.create(uri, 'markdown', 1, text);
    expect(items.map((it) => document.getText(it.range))).toEqual(PLACES.map(() => WORD));
  }
  expect(await editor.end()).toBe(0);
});

/** As an editor counts that does not count in UTF-16. */
const counted = (text: string, encoding: string): number => (encoding === 'utf-8' ? Buffer.from(text).length : Array.from(text).length);

test.for(['utf-8', 'utf-32'])('in %s too, and what is changed there', { timeout: 120_000 }, async (encoding) => {
  const positionEncodings = [encoding];
  const editor = await converse({ capabilities: { general: { positionEncodings }, textDocument: { diagnostic: {} } } });
  expect(editor.initialized.capabilities.positionEncoding).toBe(encoding);
  const column = (line: number, words: string): number => {
    const text = LINES[line]!;
    return counted(text.slice(0, text.indexOf(words)), encoding);
  };
  for (const { name, text } of texts) {
    const uri = `untitled:${name}.md`;
    const starts = async (): Promise<unknown[]> => {
      const report = await editor.pull(uri);
      const items = (report.kind === 'full' ? report.items : []).filter((it: Diagnostic) => it.code === 'placeholder');
      expect(items.every(({ range }) => range.end.character - range.start.character === WORD.length)).toBe(true);
      return items.map((it) => it.range.start);
    };
    await editor.open(uri, text);
    const places = PLACES.map(({ line }) => ({ line, character: column(line, WORD) }));
    expect({ name, at: await starts() }).toEqual({ name, at: places });
    // The emoji before the word in one line goes, and a letter comes before it in another: two cursors, and then a third change.
    const [emoji, accent] = [5, 7];
    const gone = { start: { line: emoji, character: 2 }, end: { line: emoji, character: 2 + counted('\u{1F600}', encoding) } };
    const here = { line: accent, character: column(accent, WORD) };
    const change = (version: number, ...contentChanges: object[]) =>
      editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await change(2, { range: { start: here, end: here }, text: '€' }, { range: gone, text: '' });
    const late = { line: accent, character: here.character + counted('€', encoding) };
    await change(3, { range: { start: late, end: late }, text: ' ' });
    const moved = places.map((it) => {
      if (it.line === emoji) return { ...it, character: it.character - counted('\u{1F600}', encoding) };
      return it.line === accent ? { ...it, character: it.character + counted('€ ', encoding) } : it;
    });
    expect({ name, at: await starts() }).toEqual({ name, at: moved });
  }
  expect(await editor.end()).toBe(0);
});

test('in the text as it is, where an editor lets its versions stay', { timeout: 120_000 }, async () => {
  const editor = await converse({ capabilities: { general: { positionEncodings: ['utf-8'] }, textDocument: { diagnostic: {} } } });
  const uri = 'untitled:a.md';
  await editor.open(uri, `---\nkind: governance\n---\n# A\n\n\u{1F600} ${WORD}\n`);
  const starts = async (): Promise<unknown[]> => {
    const report = await editor.pull(uri);
    return (report.kind === 'full' ? report.items : []).filter((it) => it.code === 'placeholder').map((it) => it.range.start);
  };
  expect(await starts()).toEqual([{ line: 5, character: 5 }]);
  await editor.change(uri, 1, `---\nkind: governance\n---\n# A\n\nab ${WORD}\n`);
  expect(await starts()).toEqual([{ line: 5, character: 3 }]);
  expect(await editor.end()).toBe(0);
});

test.for(texts)('lines and columns of the command line with $name', async ({ text }) => {
  const { out } = await run(['a.md', '--format', 'json'], { files: { 'a.md': text } });
  const lines = await run(['a.md'], { files: { 'a.md': text } });
  const shown = [...lines.out.matchAll(/^a\.md:(\d+):(\d+) .* placeholder$/gm)].map(([, line, column]) => ({
    line: Number(line) - 1,
    character: Number(column) - 1,
  }));
  expect(shown).toEqual(PLACES);
  expect(out).toContain('"placeholder"');
});

import { applyPatch, parsePatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { fixAll } from '../../server/cli/fix.ts';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Rule } from '../../server/engine/types.ts';
import { TODAY } from '../kit.ts';
import { memoryDisk, run } from './run.ts';

const CONFIG = { '.charterlint.yaml': 'enable: charter\nframeworks: []\n' };
const USELESS = '<!-- charterlint-disable placeholder -->\n\n';
const BEFORE = `# Charter\n\n${USELESS}It starts on 1 July 2027.\n`;
const AFTER = '# Charter\n\nIt starts on 1 July 2027.\n';

describe('--fix', () => {
  test('corrects the file and says how much', async () => {
    const { exit, out, files } = await run(['a.md', '--fix'], { files: { ...CONFIG, 'a.md': BEFORE } });
    expect(files['/home/ada/a.md']).toBe(AFTER);
    expect({ exit, out }).toEqual({ exit: 0, out: 'Corrected: 1. No problems in 1 charter.\n' });
  });

  test('keeps line ends and byte order mark', async () => {
    const { files } = await run(['a.md', '--fix'], { files: { ...CONFIG, 'a.md': `\uFEFF${BEFORE.replaceAll('\n', '\r\n')}` } });
    expect(files['/home/ada/a.md']).toBe(`\uFEFF${AFTER.replaceAll('\n', '\r\n')}`);
  });

  test('leaves what needs a choice, and inserts it with --suggest', async () => {
    const files = { 'a.md': '# Rules of the community\n\nWe share.\r\n' };
    const argv = ['a.md', '--kind', 'governance', '--fix'];
    expect((await run(argv, { files })).files['/home/ada/a.md']).toBe(files['a.md']);
    const { files: after, out } = await run([...argv, '--suggest'], { files });
    const text = String(after['/home/ada/a.md']);
    expect(text).toMatch(/^#+ .*decision making/im);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n\n\n');
    expect(out).not.toContain('missing-');
  });

  test('does not write where nothing changes, nor to what is no charter', async () => {
    const files = { 'a.md': '# Notes\n\n<!-- charterlint-disable -->\n', 'b.md': AFTER };
    const disk = memoryDisk(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/home/ada/${name}`, text])));
    const written: string[] = [];
    const spy = { ...disk, write: async (path: string) => void written.push(path) };
    await run(['a.md', 'b.md', '--fix'], { disk: spy });
    expect(written).toEqual([]);
  });

  test('a file that may not be written gets one line', async () => {
    const disk = memoryDisk({ '/home/ada/a.md': BEFORE, '/home/ada/.charterlint.yaml': CONFIG['.charterlint.yaml'] });
    const readOnly = { ...disk, write: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) };
    const { exit, err } = await run(['a.md', '--fix'], { disk: readOnly });
    expect({ exit, err }).toEqual({ exit: 2, err: 'a.md: may not be read or written; check its permissions.\n' });
  });

  test('from standard input to standard output, and the report beside it', async () => {
    const { exit, out, err } = await run(['-', '--fix'], { stdin: `\uFEFF${BEFORE}`, files: CONFIG });
    expect({ exit, out, err }).toEqual({ exit: 0, out: `\uFEFF${AFTER}`, err: 'Corrected: 1. No problems in 1 charter.\n' });
  });

  test('what is no charter comes out as it went in', async () => {
    expect((await run(['-', '--fix'], { stdin: '# Notes\n\nMilk.\n' })).out).toBe('# Notes\n\nMilk.\n');
  });
});

describe('--diff', () => {
  test.for(['\n', '\r\n'])('is a patch that gives the fixed text, lines ending in %j', async (newline) => {
    const before = BEFORE.replaceAll('\n', newline);
    const { exit, out, err, files } = await run(['docs/a.md', '--diff'], { files: { ...CONFIG, 'docs/a.md': before } });
    expect(files['/home/ada/docs/a.md']).toBe(before);
    expect({ exit, err }).toEqual({ exit: 1, err: '1 would be corrected.\n' });
    expect(out).toMatch(/^--- a\/docs\/a\.md\n\+\+\+ b\/docs\/a\.md\n@@/);
    expect(applyPatch(before, parsePatch(out)[0]!, { autoConvertLineEndings: false })).toBe(AFTER.replaceAll('\n', newline));
  });

  test('of nothing is empty', async () => {
    const { exit, out, err } = await run(['a.md', '--fix', '--diff'], { files: { ...CONFIG, 'a.md': AFTER } });
    expect({ exit, out, err }).toEqual({ exit: 0, out: '', err: 'Nothing to correct.\n' });
  });
});

describe('fixes', () => {
  const text = { en: 'Text.', nl: 'Tekst.' };
  const stubborn = (safe: boolean): Rule => ({
    id: 'stubborn',
    summary: text,
    severity: 'warning',
    sources: [],
    *block(block) {
      if (block.type !== 'paragraph') return;
      const at = block.source.length;
      yield {
        span: { start: 0, end: 1 },
        key: 'it',
        message: text,
        fix: () => ({ title: text, safe, edits: [{ start: at, end: at, text: '!' }] }),
      };
    },
  });
  const linterOf = (...rules: Rule[]) => createLinter({ elements: [], frameworks: [], rules }, { ...DEFAULTS, enable: 'charter' }, TODAY);

  test.for([true, false])('that do not help are not applied, safe: %s', (safe) => {
    const linter = linterOf(stubborn(safe));
    expect(fixAll(linter, linter.read('a\n'), true)).toMatchObject({ text: 'a\n', corrected: 0 });
  });

  const word = (id: string, from: string, to: string): Rule => ({
    id,
    summary: text,
    severity: 'warning',
    sources: [],
    *block({ source }) {
      const start = source.indexOf(from);
      const end = start + from.length;
      if (start >= 0)
        yield {
          span: { start, end },
          key: from,
          message: text,
          fix: () => ({ title: text, safe: true, edits: [{ start, end, text: to }] }),
        };
    },
  });

  test('that clash are applied one after the other', () => {
    const linter = linterOf(word('one', 'ab', 'x'), word('two', 'bc', 'y'), word('three', 'xc', 'z'));
    expect(fixAll(linter, linter.read('abc\n'), false)).toMatchObject({
      text: 'z\n',
    });
  });
});

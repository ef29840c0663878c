import { describe, expect, test } from 'vitest';
import { type Files, run } from './run.ts';

/** Every document is a charter, and only its text is judged. */
const CONFIG: Files = { '.charterlint.yaml': 'enable: charter\nframeworks: []\n' };
const BLANK = '# Charter\n\nThe charter starts on [date].\n';
const CLEAN = '# Charter\n\nThe charter starts on 1 July 2027.\n';

describe('text', () => {
  test('names file, line, column, severity, message and code, and sums up', async () => {
    const { exit, out, err } = await run(['a.md'], { files: { ...CONFIG, 'a.md': BLANK } });
    expect(out).toMatch(/^a\.md:3:23 {2}warning {2}Fill in .*\[date\].* {2}placeholder\n1 warning in 1 file\.\n$/);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
  });

  test('speaks Dutch to who asks for it', async () => {
    const { out } = await run(['a.md', '--locale', 'nl'], { files: { ...CONFIG, 'a.md': BLANK } });
    expect(out).toMatch(/^a\.md:3:23 {2}waarschuwing {2}Vul .*\[date\].* {2}placeholder\n1 waarschuwing in 1 bestand\.\n$/);
  });

  test.for([
    [{ LANG: 'nl_NL.UTF-8' }, 'waarschuwing'],
    [{ LC_ALL: 'C', LANG: 'nl_NL.UTF-8' }, 'warning'],
    [{ LC_ALL: '', LC_MESSAGES: 'nl', LANG: 'en' }, 'waarschuwing'],
    [{ LANG: 'nlx' }, 'warning'],
  ] as const)('goes by the environment: %j', async ([env, expected]) => {
    expect((await run(['a.md'], { env, files: { ...CONFIG, 'a.md': BLANK } })).out).toContain(`  ${expected}  `);
  });

  test('says that nothing is wrong', async () => {
    const { exit, out } = await run(['a.md'], { files: { ...CONFIG, 'a.md': CLEAN } });
    expect({ exit, out }).toEqual({ exit: 0, out: 'No problems in 1 charter.\n' });
  });

  test('has colours only where they are asked for', async () => {
    const files = { ...CONFIG, 'a.md': BLANK };
    expect((await run(['a.md'], { files, colours: true })).out).toContain('\x1b[33mwarning\x1b[0m');
    expect((await run(['a.md'], { files })).out).not.toContain('\x1b');
  });

  test('counts columns as editors do, with a byte order mark and CRLF too', async () => {
    const { out } = await run(['a.md'], { files: { ...CONFIG, 'a.md': '\uFEFF# Charter [name]\r\n\r\n🙂 [date]\r\n' } });
    expect(out.match(/a\.md:\d+:\d+/g)).toEqual(['a.md:1:11', 'a.md:3:4']);
  });
});

describe('what is no charter', () => {
  const NOTES = '# Notes\n\nMilk, eggs.\n';

  test('is said to be none, and is no failure', async () => {
    const { exit, out } = await run(['a.md'], { files: { 'a.md': NOTES } });
    expect(exit).toBe(0);
    expect(out).toBe('a.md: no charter, not checked (--kind treats it as one).\n');
  });

  test('is counted where there is much of it', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((it) => [`${it}.md`, NOTES]));
    expect((await run(['.'], { files })).out).toContain('4 files are no charter and were not checked.\n');
  });

  test('is one when its kind is given', async () => {
    const { exit, out } = await run(['a.md', '--kind', 'governance'], { files: { 'a.md': NOTES } });
    expect(exit).toBe(1);
    expect(out).toContain('missing-decision-making');
  });
});

describe('--fail-on', () => {
  test.for([
    ['error', 0],
    ['warning', 1],
    ['information', 1],
    ['never', 0],
  ] as const)('%s', async ([limit, expected]) => {
    expect((await run(['a.md', '--fail-on', limit], { files: { ...CONFIG, 'a.md': BLANK } })).exit).toBe(expected);
  });

  test('information alone passes', async () => {
    const files = { '.charterlint.yaml': `${CONFIG['.charterlint.yaml']}rules: {placeholder: information}\n`, 'a.md': BLANK };
    expect((await run(['a.md'], { files })).exit).toBe(0);
    expect((await run(['a.md', '--fail-on=information'], { files })).exit).toBe(1);
    expect((await run(['a.md', '--fail-on=hint'], { files })).exit).toBe(1);
  });
});

describe('what cannot be read gets one line, and the others are checked', () => {
  test.for([
    ['is absent', undefined, 'bad.md: does not exist.\n'],
    ['is UTF-16', new Uint8Array([0xff, 0xfe, 0x23, 0]), 'bad.md: is UTF-16; save it as UTF-8.\n'],
    ['is UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0, 0x23]), 'bad.md: is UTF-16; save it as UTF-8.\n'],
    ['is Latin-1', new Uint8Array([0x23, 0x0a, 0x63, 0xe9, 0x0a]), 'bad.md: is not UTF-8 (line 2); save it as UTF-8.\n'],
    ['is binary', new Uint8Array([0x89, 0x50, 0, 1]), 'bad.md: is a binary file, not Markdown.\n'],
    ['is too large', 'a '.repeat(2_500_001), 'bad.md: is longer than 5 million characters; split it.\n'],
  ] as const)('%s', async ([, content, expected]) => {
    const files = { ...CONFIG, 'a.md': BLANK, ...(content !== undefined && { 'bad.md': content }) };
    const { exit, out, err } = await run(['bad.md', 'a.md'], { files });
    expect({ exit, err }).toEqual({ exit: 2, err: expected });
    expect(out).toContain('a.md:3:23');
  });

  test('may not be read', async () => {
    const { exit, err } = await run(['EACCES.md'], { files: { 'EACCES.md': BLANK } });
    expect({ exit, err }).toEqual({ exit: 2, err: 'EACCES.md: may not be read or written; check its permissions.\n' });
  });

  test('alone gives no summary', async () => {
    expect((await run(['bad.md'])).out).toBe('');
  });

  test.for([
    ['docs/*.markdown', 'docs/*.markdown: matches no files.\n'],
    ['empty', 'empty: holds no Markdown files.\n'],
    ['inspct', 'inspct: does not exist. Did you mean “charterlint inspect”?\n'],
  ] as const)('%s', async ([word, expected]) => {
    const { exit, err } = await run([word], { files: { 'empty/x.txt': '' } });
    expect({ exit, err }).toEqual({ exit: 2, err: expected });
  });
});

describe('standard input', () => {
  test('is one document', async () => {
    const { exit, out } = await run(['--stdin', '--kind', 'governance'], { stdin: BLANK });
    expect(exit).toBe(1);
    expect(out).toContain('<stdin>:3:23');
  });

  test('goes by its name, and by the configuration of its folder', async () => {
    const { out } = await run(['-', '--stdin-filename', 'deep/a.md'], {
      stdin: BLANK,
      files: { 'deep/.charterlint.yaml': CONFIG['.charterlint.yaml']! },
    });
    expect(out).toMatch(/^deep\/a\.md:3:23 .* placeholder\n1 warning in 1 file\.\n$/);
  });

  test('that is no text is refused', async () => {
    const { exit, err } = await run(['--stdin'], { stdin: new Uint8Array([0]) });
    expect({ exit, err }).toEqual({ exit: 2, err: '<stdin>: is a binary file, not Markdown.\n' });
  });
});

describe('configuration', () => {
  test('mistakes are told once, with place and what was meant, and the rest counts', async () => {
    const files = {
      '.charterlint.yaml': 'enable: charter\nframeworks: []\nrules:\n  placehoder: off\n  placeholder: eror\n',
      'a.md': BLANK,
      'b.md': BLANK,
    };
    const { exit, out, err } = await run(['.'], { files });
    expect(err).toBe(
      '.charterlint.yaml:4:3  There is no rule “placehoder”. Did you mean “placeholder”?\n' +
        '.charterlint.yaml:5:16  “eror” is not possible here. Did you mean “error”?\n',
    );
    expect(exit).toBe(2);
    expect(out).toContain('2 warnings in 2 files.');
  });

  test('the file that is named counts for all', async () => {
    const files = { ...CONFIG, 'other.yaml': 'enable: charter\nframeworks: []\nrules: {placeholder: off}\n', 'a.md': BLANK };
    expect((await run(['a.md', '--config', 'other.yaml'], { files })).out).toBe('No problems in 1 charter.\n');
    expect(await run(['a.md', '--config', 'absent.yaml'], { files })).toMatchObject({ exit: 2, err: 'absent.yaml: does not exist.\n' });
  });

  test('a file that it ignores is left alone, also when it is named', async () => {
    const files = { '.charterlint.yaml': 'enable: charter\nignore: [drafts/]\n', 'drafts/a.md': BLANK };
    const { exit, err } = await run(['drafts/a.md'], { files });
    expect({ exit, err }).toEqual({ exit: 0, err: 'drafts/a.md: left alone, as “ignore” in the configuration asks.\n' });
  });

  test('the day is an argument', async () => {
    expect(await run(['a.md', '--today', '2027-02-30'], { files: { 'a.md': BLANK } })).toMatchObject({
      exit: 2,
      err: 'charterlint: --today needs a day that exists, such as 2027-07-01, not “2027-02-30”. See charterlint --help.\n',
    });
  });
});

describe('wrong usage', () => {
  test.for([
    [['--fromat', 'json', 'a.md'], 'Unknown option --fromat. Did you mean “--format”?'],
    [['-x', 'a.md'], 'Unknown option -x.'],
    [['--constructor', 'a.md'], 'Unknown option --constructor.'],
    [['--format', 'jsn', 'a.md'], '--format cannot be “jsn”. Choose one of: text, json, github. Did you mean “json”?'],
    [['a.md', '--format'], '--format needs a value: --format FORMAT.'],
    [['a.md', '--config', '--fix'], '--config needs a value: --config FILE.'],
    [['--fix=yes', 'a.md'], '--fix takes no value.'],
    [['explain', '--fix'], '--fix is no option of charterlint explain, but of: lint.'],
    [['--suggest', 'a.md'], '--suggest goes with --fix.'],
    [['--stdin', 'a.md'], 'Standard input and files do not go together.'],
    [['--stdin-filename', 'a.md', 'b.md'], '--stdin-filename goes with --stdin.'],
    [['inspect', '--format', 'github', 'a.md'], '--format of charterlint inspect is text or json.'],
  ] as const)('%j', async ([argv, expected]) => {
    expect(await run(argv)).toMatchObject({ exit: 2, out: '', err: `charterlint: ${expected} See charterlint --help.\n` });
  });

  test('nothing at all shows the help', async () => {
    const { exit, out, err } = await run([]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toMatch(/^Usage: charterlint/);
  });
});

describe('help', () => {
  test.for([[['--help']], [['help']], [['-h']]] as const)('%j', async ([argv]) => {
    const { exit, out } = await run(argv);
    expect(exit).toBe(0);
    for (const words of ['--fail-on', 'charterlint inspect', 'charterlint explain', 'charterlint new', 'Exit status'])
      expect(out).toContain(words);
  });

  test('of one command has its own options only', async () => {
    const { out } = await run(['new', '--help']);
    expect(out).toContain('--party');
    expect(out).not.toContain('--fix');
    expect((await run(['help', 'new'])).out).toBe(out);
  });

  test('version', async () => {
    expect(await run(['--version'])).toMatchObject({ exit: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('no line is wider than a terminal of 120', async () => {
    for (const command of ['lint', 'inspect', 'explain', 'new']) {
      const { out } = await run(['help', command]);
      expect(out.split('\n').filter((it) => it.length > 120)).toEqual([]);
    }
  });
});

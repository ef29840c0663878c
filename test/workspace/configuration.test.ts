import { describe, expect, test } from 'vitest';
import { DEFAULTS, merge } from '../../server/engine/config.ts';
import { configurationMistakes, readConfigurationFile } from '../../server/engine/configurationFile.ts';
import { createConfigurations } from '../../server/workspace/configuration.ts';
import { configurationReader } from '../../server/workspace/readConfiguration.ts';
import { type Files, memoryDisk } from '../cli/run.ts';
import { catalog } from '../kit.ts';

describe('the nearest file upwards', () => {
  const at = async (files: Files, folder: string, only?: string) => {
    const disk = memoryDisk(files);
    const { path, config } = await createConfigurations(disk, configurationReader(disk, catalog), only).forFolder(folder);
    return { path, language: config.language };
  };
  const files = { '/a/.charterlint.yaml': 'language: nl\n', '/a/b/c/.charterlint.yml': 'language: en\n' };

  test.for([
    ['/a', '/a/.charterlint.yaml', 'nl'],
    ['/a/b', '/a/.charterlint.yaml', 'nl'],
    ['/a/b/c/d/e', '/a/b/c/.charterlint.yml', 'en'],
    ['/other', undefined, undefined],
  ] as const)('%s', async ([folder, path, language]) => {
    expect(await at(files, folder)).toEqual({ path, language });
  });

  test('unless one is named', async () => {
    expect(await at(files, '/other', '/a/.charterlint.yaml')).toEqual({ path: '/a/.charterlint.yaml', language: 'nl' });
  });

  test('a root of Windows ends the search', async () => {
    expect(await at({ 'C:/.charterlint.yaml': 'language: nl\n' }, 'C:/a/b')).toEqual({ path: 'C:/.charterlint.yaml', language: 'nl' });
    expect(await at({}, 'C:/a/b')).toEqual({ path: undefined, language: undefined });
  });

  test('is read once', async () => {
    const disk = memoryDisk(files);
    let reads = 0;
    const read = (path: string) => {
      reads++;
      return disk.read(path);
    };
    const counting = { ...disk, read };
    const configurations = createConfigurations(counting, configurationReader(counting, catalog));
    for (const folder of ['/a/b/x', '/a/b/y', '/a/b', '/a']) await configurations.forFolder(folder);
    expect(reads).toBe(1);
  });

  test('one that cannot be read leaves the defaults, and says so', async () => {
    const disk = memoryDisk({ '/a/.charterlint.yaml': new Uint8Array([0xff, 0xfe, 0]) });
    const { config, problem } = await createConfigurations(disk, configurationReader(disk, catalog)).forFolder('/a');
    expect(config).toEqual(DEFAULTS);
    expect(problem?.en).toContain('UTF-16');
  });
});

describe('mistakes are shown at their place', () => {
  const shown = (text: string): string[] => configurationMistakes(text, catalog).map(({ span }) => text.slice(span.start, span.end));

  test.for([
    ['a name', 'langauge: nl\n', ['langauge']],
    ['a value', 'kind: statute # which?\n', ['statute']],
    ['a rule', 'rules:\n  placehoder: off\n', ['placehoder']],
    ['a severity', 'rules:\n  placeholder: wrong\n', ['wrong']],
    ['a severity in a map', 'rules:\n  placeholder: {severity: "wrong"}\n', ['"wrong"']],
    ['an option', 'rules:\n  placeholder:\n    depth: 3\n', ['depth']],
    ['one of a list', 'frameworks: [samenwerken, iso]\n', ['iso']],
    ['a list that is none', 'ignore: a\n', ['a']],
    ['a map that is none', 'rules: [a]\n', ['rules']],
    ['with CRLF and Dutch', 'language: nl\r\nkind: één\r\n', ['één']],
    ['all of them', 'kind: a\nlanguage: b\n', ['a', 'b']],
    ['nothing', '', []],
    ['a comment', '# nothing yet\n', []],
  ] as const)('%s', ([, text, expected]) => {
    expect(shown(text)).toEqual(expected);
  });

  test('names what was meant', () => {
    expect(configurationMistakes('knid: governance\n', catalog)[0]).toMatchObject({
      nearest: 'kind',
      message: { en: 'There is no setting “knid”. Did you mean “kind”?' },
    });
    expect(configurationMistakes('rules: {missing-exti: off}\n', catalog)[0]).toMatchObject({ nearest: 'missing-exit' });
  });

  test('what is right counts beside it', () => {
    expect(readConfigurationFile('language: nl\nkind: a\n', catalog).config).toEqual({ ...DEFAULTS, language: 'nl' });
  });

  test('only what it names goes before the settings of an editor', () => {
    const settings = { ...DEFAULTS, language: 'en' as const, rules: { placeholder: 'hint', 'missing-exit': 'hint' } as const };
    const { part } = readConfigurationFile('kind: governance\nlanguage: auto\nrules: {placeholder: off}\n', catalog);
    expect(merge(settings, part)).toEqual({ ...settings, kind: 'governance', rules: { placeholder: 'off', 'missing-exit': 'hint' } });
  });

  test.for([
    ['rules: [a\n', 2],
    ['a: b: c\n', 1],
    ['"unclosed\n', 1],
    ['a: &a [*a]\n', 1],
    ['- a\n- b\n', 1],
    ['just words\n', 1],
  ] as const)('what is no YAML, or no settings, is said once and at a place: %j', ([text]) => {
    const mistakes = configurationMistakes(text, catalog);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]!.span.start).toBeGreaterThanOrEqual(0);
    expect(mistakes[0]!.span.end).toBeLessThanOrEqual(text.length);
    expect(mistakes[0]!.message.en).toMatch(/\.$/);
  });

  test('aliases that multiply do no harm', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 98; i < 108; i++)
      lines.push(
        `${String.fromCharCode(i)}: &${String.fromCharCode(i)} [${Array(9)
          .fill(`*${String.fromCharCode(i - 1)}`)
          .join(', ')}]`,
      );
    expect(readConfigurationFile(lines.join('\n'), catalog).config).toEqual(DEFAULTS);
  });
});

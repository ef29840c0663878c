/** The command line, from words to an exit status. */
import type { Language } from '../engine/types.ts';
import type { Exit, Io } from './io.ts';
import { COMMANDS, type Given, readOptions } from './options.ts';

/**
 * Runs one command. Modules of a command are loaded when it is asked for.
 *
 * @param argv the words after the program's name
 */
export async function main(argv: readonly string[], io: Io): Promise<Exit> {
  const asked = argv[0] === 'help' ? helpFor(argv[1]) : argv;
  const given = readOptions(asked);
  const mistake = 'mistake' in given ? given.mistake : mistakeIn(given);
  if (mistake !== undefined || 'mistake' in given) {
    io.err(`charterlint: ${mistake} See charterlint --help.\n`);
    return 2;
  }
  const { command, named, words, values } = given;
  if (values.version) return said(io.out, `${(await import('../package.json', { with: { type: 'json' } })).default.version}\n`);
  const bare = !named && words.length === 0 && !values.stdin;
  if (!values.help && !bare) return COMMAND[command](given, io, localeOf(given, io.env));
  const { helpOf } = await import('./help.ts');
  if (values.help) return said(io.out, helpOf(command, !named));
  io.err(helpOf(command, true));
  return 2;
}

const helpFor = (command: string | undefined): string[] => (COMMANDS.some((it) => it === command) ? [command!, '--help'] : ['--help']);

function said(to: (text: string) => void, text: string): Exit {
  to(text);
  return 0;
}

const COMMAND: Readonly<Record<Given['command'], (given: Given, io: Io, locale: Language) => Promise<Exit>>> = {
  lint: async (...given) => (await import('./lint.ts')).lint(...given),
  inspect: async (...given) => (await import('./inspect.ts')).inspect(...given),
  explain: async (...given) => (await import('./explain.ts')).explain(...given),
  new: async (...given) => (await import('./new.ts')).create(...given),
};

/** What each option allows by itself but not beside the others. */
function mistakeIn({ command, words, values }: Given): string | undefined {
  const stdin = values.stdin || words.includes('-');
  if (stdin && words.some((it) => it !== '-')) return 'Standard input and files do not go together.';
  if (values['stdin-filename'] && !stdin) return '--stdin-filename goes with --stdin.';
  if (values.suggest && !values.fix && !values.diff) return '--suggest goes with --fix.';
  if (values['cache-location'] && !values.cache) return '--cache-location goes with --cache.';
  if (values.concurrency && !/^[1-9]\d*$/.test(values.concurrency)) return '--concurrency needs a whole number from 1 on.';
  if (command === 'inspect' && values.format === 'github') return '--format of charterlint inspect is text or json.';
  if (values.today && !isDate(values.today)) return `--today needs a day that exists, such as 2027-07-01, not “${values.today}”.`;
  return undefined;
}

/** A day that does not exist becomes another one, or none. */
function isDate(words: string): boolean {
  const day = new Date(`${words}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

/** As `gettext` does: the first of these that says something. */
function localeOf({ values }: Pick<Given, 'values'>, env: Io['env']): Language {
  const said = values.locale || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^nl\b|^nl_/i.test(said) ? 'nl' : 'en';
}

/** The options of the command line, declared once: what reads them and the help both come from here. */
import { parseArgs } from 'node:util';
import { KINDS } from '../engine/kindTitles.ts';
import { nearest } from '../engine/nearest.ts';

export const COMMANDS = ['lint', 'inspect', 'explain', 'new'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Declared {
  /** Of the value; without one the option is on or off. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly many?: true;
  readonly short?: string;
  readonly commands: readonly Command[];
  readonly help: string;
  /** Where it means something else to a command. */
  readonly helpFor?: Readonly<Partial<Record<Command, string>>>;
}

const READ: readonly Command[] = ['lint', 'inspect'];
const LINT: readonly Command[] = ['lint'];
const NEW: readonly Command[] = ['new'];

export const OPTIONS = {
  format: {
    value: 'FORMAT',
    choices: ['text', 'json', 'github'],
    short: 'f',
    commands: READ,
    help: 'How the output is written (default text).',
  },
  'fail-on': {
    value: 'SEVERITY',
    choices: ['error', 'warning', 'information', 'hint', 'never'],
    commands: LINT,
    help: 'Exit with 1 from this severity up (default warning).',
  },
  fix: { commands: LINT, help: 'Correct what can be corrected safely, in the files.' },
  suggest: { commands: LINT, help: 'With --fix: take suggestions too, such as clauses that are missing.' },
  diff: { commands: LINT, help: 'With --fix: show the changes and leave the files alone.' },
  kind: {
    value: 'KIND',
    choices: KINDS,
    short: 'k',
    commands: [...READ, 'new'],
    help: 'Treat every file as a charter of this kind.',
    helpFor: { new: 'What it is for (default partnership-agreement).' },
  },
  language: {
    value: 'LANGUAGE',
    choices: ['en', 'nl'],
    short: 'l',
    commands: [...READ, 'new'],
    help: 'Language of the documents, whatever their text suggests.',
    helpFor: { new: 'Language of the charter (default that of the messages).' },
  },
  config: { value: 'FILE', short: 'c', commands: READ, help: 'Use this configuration instead of the nearest .charterlint.yaml.' },
  stdin: { commands: READ, help: 'Read one document from standard input.' },
  'stdin-filename': { value: 'FILE', commands: READ, help: 'Name of that document, for messages and its configuration.' },
  cache: { commands: LINT, help: 'Read only files that changed since the last run on this day.' },
  'cache-location': {
    value: 'FILE',
    commands: LINT,
    help: 'Keep the cache there (default node_modules/.cache/charterlint, else .charterlintcache).',
  },
  concurrency: { value: 'NUMBER', commands: LINT, help: 'Use at most so many threads (default as many as pay, at most 4).' },
  today: { value: 'DATE', commands: LINT, help: 'Check as if it were this day (YYYY-MM-DD).' },
  party: { value: 'NAME', many: true, short: 'p', commands: NEW, help: 'Name of a party; give it once for each party.' },
  output: { value: 'FILE', short: 'o', commands: NEW, help: 'Write to this file, which may not exist yet, instead of standard output.' },
  locale: {
    value: 'LANGUAGE',
    choices: ['en', 'nl'],
    commands: COMMANDS,
    help: 'Language of the messages (default from LC_ALL, LC_MESSAGES or LANG).',
  },
  help: { short: 'h', commands: COMMANDS, help: 'Show this help.' },
  version: { short: 'V', commands: COMMANDS, help: 'Show the version.' },
} as const satisfies Record<string, Declared>;

type Name = keyof typeof OPTIONS;
const declared: Readonly<Record<string, Declared>> = OPTIONS;

export type Values = {
  readonly [N in Name]?: (typeof OPTIONS)[N] extends { many: true }
    ? readonly string[]
    : (typeof OPTIONS)[N] extends { value: string }
      ? string
      : true;
};

export interface Given {
  readonly command: Command;
  /** Whether the command was named, or is the default. */
  readonly named: boolean;
  readonly words: readonly string[];
  readonly values: Values;
}

/** Reads the words after the program's name. A mistake is one sentence that says what to write instead. */
export function readOptions(argv: readonly string[]): Given | { readonly mistake: string } {
  const named = COMMANDS.find((it) => it === argv[0]);
  const command = named ?? 'lint';
  const { tokens } = parseArgs({
    args: argv.slice(named ? 1 : 0),
    options: Object.fromEntries(Object.entries(declared).map(([name, it]) => [name, typed(it)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values: Record<string, unknown> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const mistake = mistakeIn(command, token);
    if (mistake) return { mistake };
    const { many, value } = declared[token.name]!;
    values[token.name] = many ? [...((values[token.name] as string[]) ?? []), token.value] : value ? token.value : true;
  }
  return { command, named: named !== undefined, words, values: values as Values };
}

const typed = ({ value, short }: Declared) => ({ type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) });

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function mistakeIn(command: Command, { name, rawName, value, inlineValue }: Token): string | undefined {
  const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (!option) {
    const ours = Object.keys(declared).filter((it) => declared[it]!.commands.includes(command));
    return `Unknown option ${rawName}.${didYouMean(nearest(name, ours).map((it) => `--${it}`))}`;
  }
  if (!option.commands.includes(command))
    return `${rawName} is no option of charterlint ${command}, but of: ${option.commands.join(', ')}.`;
  if (!option.value) return value === undefined ? undefined : `${rawName} takes no value.`;
  if (value === undefined || value === '' || (!inlineValue && value.startsWith('-') && value !== '-'))
    return `${rawName} needs a value: ${rawName} ${option.value}.`;
  if (!option.choices || option.choices.includes(value)) return undefined;
  return `${rawName} cannot be “${value}”. Choose one of: ${option.choices.join(', ')}.${didYouMean(nearest(value, option.choices))}`;
}

export const didYouMean = (near: readonly string[]): string =>
  near.length === 0 ? '' : ` Did you mean ${near.map((it) => `“${it}”`).join(' or ')}?`;

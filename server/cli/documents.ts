/** The documents that a command was asked to read, each with the settings that hold for it. Nothing is read yet but configuration files. */
import { nearest } from '../engine/nearest.ts';
import type { Config, Kind, Language, Text } from '../engine/types.ts';
import { positionsOf } from '../reports/positions.ts';
import { type Configuration, type Configurations, createConfigurations } from '../workspace/configuration.ts';
import { type Found, find } from '../workspace/find.ts';
import { folderOf } from '../workspace/paths.ts';
import type { Io } from './io.ts';
import { COMMANDS, didYouMean, type Given, type Values } from './options.ts';

/** One document to read. Plain data, so that it may go to another thread. */
export interface Task {
  /** For people; `file` is absolute, and absent where the text came from standard input. */
  readonly path: string;
  readonly file?: string;
  readonly bytes?: Uint8Array;
  /** Index into `configs`. */
  readonly settings: number;
}

export interface Listed {
  readonly tasks: readonly Task[];
  readonly configs: readonly Config[];
  /** Something was asked for that could not be done; one line each was written on standard error. */
  readonly failed: boolean;
}

/** @param read the configuration file at an absolute path */
export async function listDocuments(
  { words, values }: Given,
  io: Io,
  locale: Language,
  read: (path: string) => Promise<Configuration>,
): Promise<Listed> {
  const configurations = createConfigurations(io.disk, read, values.config && io.absolute(values.config));
  const listing: Listing = { io, locale, values, configurations, configs: [], indices: new Map(), said: new Set(), failed: false };
  const tasks =
    values.stdin || words.includes('-') ? [await standardInput(listing)] : await listFiles(words.length === 0 ? ['.'] : words, listing);
  return { tasks, configs: listing.configs, failed: listing.failed };
}

interface Listing {
  readonly io: Io;
  readonly locale: Language;
  readonly values: Values;
  readonly configurations: Configurations;
  readonly configs: Config[];
  readonly indices: Map<Config, number>;
  /** Configuration files whose mistakes were told. */
  readonly said: Set<string>;
  failed: boolean;
}

async function standardInput(listing: Listing): Promise<Task> {
  const { io, values } = listing;
  const name = values['stdin-filename'];
  const settings = await settingsFor(io.absolute(name ?? 'stdin.md'), listing);
  return { path: name ?? '<stdin>', bytes: await io.stdin(), settings };
}

async function listFiles(words: readonly string[], listing: Listing): Promise<Task[]> {
  const { io, locale, configurations } = listing;
  const { files, unmatched, ignored } = await find(words, io.disk, configurations, io.absolute);
  for (const it of unmatched) refuse(it.pattern, notFound(it), listing);
  for (const file of ignored) io.err(`${io.relative(file)}: ${LEFT_ALONE[locale]}\n`);
  const tasks: Task[] = [];
  for (const file of files) tasks.push({ path: io.relative(file), file, settings: await settingsFor(file, listing) });
  return tasks;
}

const LEFT_ALONE: Text = {
  en: 'left alone, as “ignore” in the configuration asks.',
  nl: 'overgeslagen, zoals ‘ignore’ in de configuratie vraagt.',
};

function notFound({ pattern, as }: Found['unmatched'][number]): Text {
  if (as === 'folder') return { en: 'holds no Markdown files.', nl: 'bevat geen Markdown-bestanden.' };
  if (as === 'glob') return { en: 'matches no files.', nl: 'past op geen enkel bestand.' };
  const command = /^[a-z]+$/.test(pattern) ? didYouMean(nearest(pattern, COMMANDS).map((it) => `charterlint ${it}`)) : '';
  return { en: `does not exist.${command}`, nl: `bestaat niet.${command.replace('Did you mean', 'Bedoelde u')}` };
}

/** One line, and the others go on. */
function refuse(path: string, problem: Text, listing: Listing): void {
  listing.io.err(`${path}: ${problem[listing.locale]}\n`);
  listing.failed = true;
}

async function settingsFor(file: string, listing: Listing): Promise<number> {
  const { values, configurations, configs, indices } = listing;
  const configuration = await configurations.forFolder(folderOf(file));
  tellMistakes(configuration, listing);
  const known = indices.get(configuration.config);
  if (known !== undefined) return known;
  const { kind, language } = values;
  indices.set(configuration.config, configs.length);
  configs.push({
    ...configuration.config,
    ...(kind && { kind: kind as Kind, enable: 'charter' as const }),
    ...(language && { language: language as Language }),
  });
  return configs.length - 1;
}

function tellMistakes({ path, text, mistakes, problem }: Configuration, listing: Listing): void {
  if (path === undefined || listing.said.has(path)) return;
  listing.said.add(path);
  if (problem) refuse(listing.io.relative(path), problem, listing);
  const at = positionsOf(text);
  for (const { span, message } of mistakes) {
    const { line, column } = at(span.start);
    listing.io.err(`${listing.io.relative(path)}:${line}:${column}  ${message[listing.locale]}\n`);
    listing.failed = true;
  }
}

/** The documents that a command was asked to read, with what their settings are. */
import { catalog } from '../catalog.ts';
import { createLinter, type Linter } from '../engine/lint.ts';
import { nearest } from '../engine/nearest.ts';
import type { Config, Kind, Language, Text } from '../engine/types.ts';
import { positionsOf } from '../reports/positions.ts';
import { type Configuration, type Configurations, createConfigurations } from '../workspace/configuration.ts';
import { decode, readText, type Unreadable } from '../workspace/decode.ts';
import { type Found, find } from '../workspace/find.ts';
import { folderOf } from '../workspace/paths.ts';
import type { Io } from './io.ts';
import { COMMANDS, didYouMean, type Given, type Values } from './options.ts';

export interface Document {
  /** For people; `file` is absolute, and absent where the text came from standard input. */
  readonly path: string;
  readonly file?: string;
  readonly text: string;
  readonly bom: boolean;
  readonly linter: Linter;
}

/**
 * Shows each document to `visit`, one at a time. What cannot be read gets one line on standard error.
 *
 * @returns whether something was asked for that could not be done
 */
export async function eachDocument(
  { words, values }: Given,
  io: Io,
  locale: Language,
  visit: (document: Document) => Promise<void>,
): Promise<boolean> {
  const configurations = createConfigurations(io.disk, catalog, values.config && io.absolute(values.config));
  const reading: Reading = { io, locale, values, configurations, linters: new Map(), said: new Set(), failed: false };
  if (values.stdin || words.includes('-')) await readStdin(reading, visit);
  else await readFiles(words.length === 0 ? ['.'] : words, reading, visit);
  return reading.failed;
}

interface Reading {
  readonly io: Io;
  readonly locale: Language;
  readonly values: Values;
  readonly configurations: Configurations;
  readonly linters: Map<Config, Linter>;
  /** Configuration files whose mistakes were told. */
  readonly said: Set<string>;
  failed: boolean;
}

async function readStdin(reading: Reading, visit: (document: Document) => Promise<void>): Promise<void> {
  const { io, values } = reading;
  const path = values['stdin-filename'] ?? '<stdin>';
  const linter = await linterFor(io.absolute(values['stdin-filename'] ?? 'stdin.md'), reading);
  const read = decode(await io.stdin());
  if ('problem' in read) refuse(path, read, reading);
  else await visit({ path, ...read, linter });
}

async function readFiles(words: readonly string[], reading: Reading, visit: (document: Document) => Promise<void>): Promise<void> {
  const { io, locale, configurations } = reading;
  const { files, unmatched, ignored } = await find(words, io.disk, configurations, io.absolute);
  for (const it of unmatched) refuse(it.pattern, { problem: notFound(it) }, reading);
  for (const file of ignored) io.err(`${io.relative(file)}: ${LEFT_ALONE[locale]}\n`);
  for (const file of files) {
    const path = io.relative(file);
    const linter = await linterFor(file, reading);
    const read = await readText(io.disk, file);
    if ('problem' in read) refuse(path, read, reading);
    else await visit({ path, file, ...read, linter });
  }
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
function refuse(path: string, { problem }: Unreadable, reading: Reading): void {
  reading.io.err(`${path}: ${problem[reading.locale]}\n`);
  reading.failed = true;
}

async function linterFor(file: string, reading: Reading): Promise<Linter> {
  const { io, values, configurations, linters } = reading;
  const configuration = await configurations.forFolder(folderOf(file));
  tellMistakes(configuration, reading);
  const known = linters.get(configuration.config);
  if (known) return known;
  const { kind, language, today = io.today } = values;
  const config: Config = {
    ...configuration.config,
    ...(kind && { kind: kind as Kind, enable: 'charter' as const }),
    ...(language && { language: language as Language }),
  };
  const made = createLinter(catalog, config, today);
  linters.set(configuration.config, made);
  return made;
}

function tellMistakes({ path, text, mistakes, problem }: Configuration, reading: Reading): void {
  if (path === undefined || reading.said.has(path)) return;
  reading.said.add(path);
  if (problem) refuse(reading.io.relative(path), { problem }, reading);
  const at = positionsOf(text);
  for (const { span, message } of mistakes) {
    const { line, column } = at(span.start);
    reading.io.err(`${reading.io.relative(path)}:${line}:${column}  ${message[reading.locale]}\n`);
    reading.failed = true;
  }
}

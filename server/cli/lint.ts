/** `charterlint [lint]`: findings, and with `--fix` fewer of them. */
import type { Language, Text } from '../engine/types.ts';
import { type Format, noCounts, SHOWN, type Writer } from '../reports/report.ts';
import type { Configuration } from '../workspace/configuration.ts';
import { join } from '../workspace/paths.ts';
import { type Cache, openCache } from './cache.ts';
import { listDocuments, type Task } from './documents.ts';
import type { Exit, Io } from './io.ts';
import type { Given, Values } from './options.ts';
import type { Outcome, Wish } from './outcome.ts';
import { readAll } from './readAll.ts';

interface Run {
  readonly io: Io;
  readonly locale: Language;
  readonly values: Values;
  /** The text of the document comes out of standard output, and the report beside it. */
  readonly taken: boolean;
  readonly writer: Writer;
  readonly others: string[];
  /** Names of rules that failed, told once. */
  readonly broken: Set<string>;
  readonly counts: ReturnType<typeof noCounts>;
  corrected: number;
  changed: boolean;
  failed: boolean;
}

export async function lint(given: Given, io: Io, locale: Language): Promise<Exit> {
  const { words, values } = given;
  const listed = await listDocuments(given, io, locale, (path) => readConfiguration(io, path));
  const { tasks, configs } = listed;
  const wish: Wish = {
    configs,
    folder: io.folder,
    today: values.today ?? io.today,
    fix: values.fix === true,
    diff: values.diff === true,
    suggest: values.suggest === true,
    full: values.format === 'json',
    stamp: values.cache === true && io.identity !== undefined,
  };
  const taken = values.diff === true || (wish.fix && (values.stdin === true || words.includes('-')));
  const writer = (await FORMATS[values.format ?? 'text']!())({ locale, colours: io.colours && !taken });
  const run: Run = {
    ...{ io, locale, values, taken, writer, others: [], broken: new Set(), counts: noCounts() },
    ...{ corrected: 0, changed: false, failed: listed.failed },
  };
  await readEach(tasks, wish, run);
  end(run);
  if (run.failed) return 2;
  return (values.diff ? run.changed : failsOn(run)) ? 1 : 0;
}

async function readConfiguration(io: Io, path: string): Promise<Configuration> {
  const [{ configurationReader }, { catalog }] = await Promise.all([import('../workspace/readConfiguration.ts'), import('../catalog.ts')]);
  return configurationReader(io.disk, catalog)(path);
}

/** Tells of the documents in their order, each as soon as all before it are told. */
async function readEach(tasks: readonly Task[], wish: Wish, run: Run): Promise<void> {
  const { io, values } = run;
  const cache = wish.stamp ? await cacheFor(run, wish) : undefined;
  const outcomes: (Outcome | undefined)[] = [];
  let told = 0;
  const arrive = (at: number, outcome: Outcome): void => {
    outcomes[at] = outcome;
    for (let it = outcomes[told]; it; it = outcomes[++told]) {
      tell(tasks[told]!, it, run);
      outcomes[told] = undefined;
    }
  };
  const unknown: number[] = [];
  for (const [at, task] of tasks.entries()) {
    const known = await cache?.known(task);
    if (known) arrive(at, known);
    else unknown.push(at);
  }
  if (unknown.length > 0) {
    const take = (i: number, outcome: Outcome): void => {
      cache?.keep(tasks[unknown[i]!]!, outcome);
      arrive(unknown[i]!, outcome);
    };
    const most = values.concurrency === undefined ? undefined : Number(values.concurrency);
    await readAll(
      unknown.map((at) => tasks[at]!),
      wish,
      io,
      take,
      most,
    );
  }
  await cache?.write();
}

/** As other tools have it: among the packages where there are some, else in the folder at hand. */
async function cacheFor({ io, locale, values }: Run, wish: Wish): Promise<Cache> {
  const isFolder = async (path: string): Promise<boolean> => (await io.disk.typeOf(path).catch(() => undefined)) === 'folder';
  const among = io.absolute('node_modules');
  const usual = (await isFolder(among)) ? `${among}/.cache/charterlint` : io.absolute('.charterlintcache');
  const given = values['cache-location'] && io.absolute(values['cache-location']);
  const path = given && (await isFolder(given)) ? join(given, '.charterlintcache') : (given ?? usual);
  return openCache(path, io, locale, wish, io.identity!);
}

function tell(task: Task, outcome: Outcome, run: Run): void {
  const { io, locale, values } = run;
  const { checked, linted, troubles, broken, corrected, changed, output } = outcome;
  run.corrected += corrected;
  if (changed) run.changed = true;
  if (output) io.out(output);
  for (const { line, grave } of troubles) {
    io.err(`${line[locale]}\n`);
    if (grave) run.failed = true;
  }
  for (const { rule, error } of broken) tellBroken(task.path, rule, error, run);
  if (!checked) return;
  if (!linted) {
    run.others.push(task.path);
    return;
  }
  for (const { severity } of checked.findings) run.counts[severity]++;
  const said = run.writer.file(checked);
  if (!values.diff && said !== '') (run.taken ? io.err : io.out)(said);
}

function tellBroken(path: string, rule: string, error: string, run: Run): void {
  if (run.broken.has(rule)) return;
  run.broken.add(rule);
  run.failed = true;
  run.io.err(`${path}: ${rule} ${{ en: 'failed and was skipped', nl: 'is mislukt en overgeslagen' }[run.locale]}: ${error}\n`);
}

const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('../reports/text.ts')).text,
  json: async () => (await import('../reports/json.ts')).json,
  github: async () => (await import('../reports/github.ts')).github,
};

function end({ io, locale, values, taken, writer, others, corrected }: Run): void {
  if (values.diff) io.err(`${wouldCorrect(corrected)[locale]}\n`);
  else (taken ? io.err : io.out)(writer.end({ others, corrected }));
}

const wouldCorrect = (count: number): Text => ({
  en: count === 0 ? 'Nothing to correct.' : `${count} would be corrected.`,
  nl: count === 0 ? 'Niets te corrigeren.' : `Te corrigeren: ${count}.`,
});

function failsOn({ values, counts }: Run): boolean {
  const limit = values['fail-on'] ?? 'warning';
  return limit !== 'never' && SHOWN.slice(0, SHOWN.indexOf(limit as (typeof SHOWN)[number]) + 1).some((it) => counts[it] > 0);
}

/** `charterlint [lint]`: findings, and with `--fix` fewer of them. */
import { isLinted } from '../engine/lint.ts';
import type { Language, Model, Text } from '../engine/types.ts';
import { positionsOf } from '../reports/positions.ts';
import { type Checked, type Format, SHOWN } from '../reports/report.ts';
import { diskProblem } from '../workspace/decode.ts';
import { type Document, eachDocument } from './documents.ts';
import type { Exit, Io } from './io.ts';
import type { Given, Values } from './options.ts';

interface Run {
  readonly io: Io;
  readonly locale: Language;
  readonly values: Values;
  readonly checked: Checked[];
  readonly others: string[];
  /** Names of rules that failed, told once. */
  readonly broken: Set<string>;
  corrected: number;
  changed: boolean;
  failed: boolean;
}

export async function lint(given: Given, io: Io, locale: Language): Promise<Exit> {
  const { values } = given;
  const run: Run = { io, locale, values, checked: [], others: [], broken: new Set(), corrected: 0, changed: false, failed: false };
  if (await eachDocument(given, io, locale, (document) => lintOne(document, run))) run.failed = true;
  await report(run, given);
  if (run.failed) return 2;
  return (values.diff ? run.changed : failsOn(run)) ? 1 : 0;
}

async function lintOne(document: Document, run: Run): Promise<void> {
  const { path, text, linter } = document;
  const { values } = run;
  let model = linter.read(text);
  if (values.fix || values.diff) model = await fixOne(document, model, run);
  tellTrouble(path, model, run);
  if (isLinted(model.recognition, model.config)) run.checked.push({ path, model });
  else run.others.push(path);
}

/** From standard input the text goes to standard output, changed or not. */
async function fixOne(document: Document, before: Model, run: Run): Promise<Model> {
  const { fixAll } = await import('./fix.ts');
  const { path, text, file, linter } = document;
  const {
    text: fixed,
    model,
    corrected,
  } = before.findings.length > 0 ? fixAll(linter, text, run.values.suggest === true) : { text, model: before, corrected: 0 };
  run.corrected += corrected;
  if (fixed !== text) run.changed = true;
  if (run.values.diff) await showDiff(path, text, fixed, run);
  else if (!file) run.io.out(asFile(document, fixed));
  else if (fixed !== text && !(await write(file, asFile(document, fixed), path, run))) return before;
  return model;
}

const asFile = ({ bom }: Document, text: string): string => (bom ? `\uFEFF${text}` : text);

async function showDiff(path: string, before: string, after: string, { io }: Run): Promise<void> {
  if (before === after) return;
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const header = { headerOptions: FILE_HEADERS_ONLY, context: 3 };
  io.out(createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, header));
}

async function write(file: string, text: string, path: string, run: Run): Promise<boolean> {
  try {
    await run.io.disk.write(file, text);
    return true;
  } catch (error) {
    run.io.err(`${path}: ${diskProblem(error)[run.locale]}\n`);
    run.failed = true;
    return false;
  }
}

/** What the linter itself could not do: parts that were not read, rules that failed. */
function tellTrouble(path: string, { charter, failures }: Model, run: Run): void {
  const at = positionsOf(charter.text);
  for (const { span, reason } of charter.refusals) {
    const { line, column } = at(span.start);
    run.io.err(`${path}:${line}:${column}  ${reason[run.locale]}\n`);
  }
  for (const { rule, error } of failures) {
    if (run.broken.has(rule)) continue;
    run.broken.add(rule);
    run.failed = true;
    const said = error instanceof Error ? error.message : String(error);
    run.io.err(`${path}: ${rule} ${{ en: 'failed and was skipped', nl: 'is mislukt en overgeslagen' }[run.locale]}: ${said}\n`);
  }
}

const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
  text: async () => (await import('../reports/text.ts')).text,
  json: async () => (await import('../reports/json.ts')).json,
  github: async () => (await import('../reports/github.ts')).github,
};

/** Standard output is for one thing: the report, or the text that was asked for. */
async function report(run: Run, { words, values }: Given): Promise<void> {
  const { io, locale, checked, others, corrected } = run;
  const format = await FORMATS[values.format ?? 'text']!();
  const taken = values.diff || (values.fix && (values.stdin || words.includes('-')));
  if (values.diff) return io.err(`${wouldCorrect(corrected)[locale]}\n`);
  const nothingRead = checked.length === 0 && others.length === 0 && run.failed;
  const said = nothingRead && !values.format ? '' : format({ checked, others, locale, colours: io.colours && !taken, corrected });
  (taken ? io.err : io.out)(said);
}

const wouldCorrect = (count: number): Text => ({
  en: count === 0 ? 'Nothing to correct.' : `${count} would be corrected.`,
  nl: count === 0 ? 'Niets te corrigeren.' : `Te corrigeren: ${count}.`,
});

function failsOn({ values, checked }: Run): boolean {
  const limit = values['fail-on'] ?? 'warning';
  if (limit === 'never') return false;
  const enough = SHOWN.slice(0, SHOWN.indexOf(limit as (typeof SHOWN)[number]) + 1);
  return checked.some(({ model }) => model.findings.some(({ severity }) => enough.includes(severity)));
}

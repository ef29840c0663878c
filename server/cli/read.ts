/** Reads documents one by one; what loads the engine. */
import { catalog } from '../catalog.ts';
import { pathsIn } from '../engine/beside.ts';
import { createLinter, isLinted, type Linter } from '../engine/lint.ts';
import type { Model, Text } from '../engine/types.ts';
import { checkedOf } from '../reports/checked.ts';
import { positionsOf } from '../reports/positions.ts';
import { createLook, type Look } from '../workspace/beside.ts';
import { type Decoded, decode, diskProblem, readText } from '../workspace/decode.ts';
import type { Disk } from '../workspace/disk.ts';
import { folderOf, within } from '../workspace/paths.ts';
import type { Task } from './documents.ts';
import { fixAll } from './fix.ts';
import { hashOf } from './hash.ts';
import type { Lane, Outcome, Stamp, Wish } from './outcome.ts';

export function createLane(disk: Disk, wish: Wish): Lane {
  const linters: Linter[] = [];
  const linterFor = (settings: number): Linter => {
    linters[settings] ??= createLinter(catalog, wish.configs[settings]!, wish.today);
    return linters[settings];
  };
  const look = createLook(disk);
  return async (tasks) => {
    const outcomes: Outcome[] = [];
    for (const task of tasks) outcomes.push(await read(task, { disk, wish, look, alone: true, linter: linterFor(task.settings) }));
    return outcomes;
  };
}

interface By {
  readonly disk: Disk;
  readonly wish: Wish;
  readonly linter: Linter;
  readonly look: Look;
  /** What is said does not depend on other files. */
  readonly alone: boolean;
}

const UNREAD = { linted: false, broken: [], corrected: 0, changed: false } as const;

async function read(task: Task, lane: By): Promise<Outcome> {
  const read = task.file === undefined ? decode(task.bytes!) : await readText(lane.disk, task.file);
  if ('problem' in read) return { ...UNREAD, troubles: [{ line: after(task.path, read.problem), grave: true }] };
  const first = lane.linter.read(read.text);
  const by = await besides(task, first, lane);
  const model = by.alone ? first : by.linter.read(read.text, first, []);
  return by.wish.fix || by.wish.diff ? fix(task, read, model, by) : tell(task, read, model, by);
}

/** A linter that knows what the links of this document lead to, from the folder in which the command runs. */
async function besides({ file }: Task, { charter, recognition, config }: Model, by: By): Promise<By> {
  const paths = file !== undefined && isLinted(recognition, config) ? pathsIn(charter) : [];
  if (file === undefined || paths.length === 0) return by;
  const { folder } = by.wish;
  const beside = await by.look(file, within(folder, file) === undefined ? folderOf(file) : folder, paths);
  const linter: Linter = { read: (it, previous, edits) => by.linter.read(it, previous, edits, beside) };
  return { ...by, linter, alone: false };
}

const after = (path: string, { en, nl }: Text): Text => ({ en: `${path}: ${en}`, nl: `${path}: ${nl}` });

/** From standard input the text goes to standard output, changed or not. */
async function fix(task: Task, before: Decoded, model: Model, by: By): Promise<Outcome> {
  const { file, path } = task;
  const { wish, linter, disk } = by;
  const fixed = model.findings.length > 0 ? fixAll(linter, model, wish.suggest) : { text: before.text, model, corrected: 0 };
  const changed = fixed.text !== before.text;
  const text = { ...before, text: fixed.text };
  const done = { corrected: fixed.corrected, changed };
  if (wish.diff)
    return tell(task, before, fixed.model, by, { ...done, output: changed ? await diffOf(path, before.text, fixed.text) : '' });
  if (file === undefined) return tell(task, text, fixed.model, by, { ...done, output: asFile(text) });
  if (!changed) return tell(task, text, fixed.model, by);
  try {
    await disk.write(file, asFile(text));
  } catch (error) {
    const trouble = { line: after(path, diskProblem(error)), grave: true };
    return tell(task, before, model, by, { troubles: [trouble] });
  }
  return tell(task, text, fixed.model, by, done);
}

const asFile = ({ bom, text }: Decoded): string => (bom ? `\uFEFF${text}` : text);

async function diffOf(path: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const header = { headerOptions: FILE_HEADERS_ONLY, context: 3 };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, header);
}

/** @param of the text that the model is of; what it says of a fix that was only shown is not kept */
async function tell(task: Task, of: Decoded, model: Model, by: By, more: Partial<Outcome> = {}): Promise<Outcome> {
  const { wish, disk } = by;
  const keeps = wish.stamp && by.alone && !wish.diff && task.file !== undefined && model.failures.length === 0;
  const stamp = keeps ? await stampOf(disk, task.file, asFile(of)) : undefined;
  return {
    linted: isLinted(model.recognition, model.config),
    checked: checkedOf(task.path, model, wish.full),
    broken: model.failures.map(({ rule, error }) => ({ rule, error: error instanceof Error ? error.message : String(error) })),
    corrected: 0,
    changed: false,
    ...more,
    troubles: [...(more.troubles ?? []), ...unreadParts(task.path, model)],
    ...(stamp && { stamp }),
  };
}

/** Parts that were not read do not fail the command. */
function unreadParts(path: string, { charter: { text, refusals } }: Model): Outcome['troubles'] {
  if (refusals.length === 0) return [];
  const at = positionsOf(text);
  return refusals.map(({ span, reason }) => {
    const { line, column } = at(span.start);
    const place = `${path}:${line}:${column}  `;
    return { line: { en: `${place}${reason.en}`, nl: `${place}${reason.nl}` }, grave: false };
  });
}

/** The hash is of what was read or written; should the file change meanwhile, its size or time will tell. */
async function stampOf(disk: Disk, file: string, text: string): Promise<Stamp | undefined> {
  const found = await disk.stat(file).catch(() => undefined);
  return found && { ...found, hash: hashOf(text) };
}

/** What was said of files before, for those that did not change since. */
import type { Language, Text } from '../engine/types.ts';
import type { Disk } from '../workspace/disk.ts';
import { folderOf } from '../workspace/paths.ts';
import type { Task } from './documents.ts';
import { hashOf } from './hash.ts';
import type { Io } from './io.ts';
import type { Outcome, Wish } from './outcome.ts';
import { emptyTables, type Packed, pack, type Tables, unpack } from './pack.ts';

export interface Cache {
  /** What was said of this file, where neither it nor its settings changed. */
  known(task: Task): Promise<Outcome | undefined>;
  keep(task: Task, outcome: Outcome): void;
  /** Writes what is new. What goes wrong is one line on standard error, and no failure. */
  write(): Promise<void>;
}

/** As it stands in the file. */
interface Stored {
  /** Version, build and day: what is kept holds for these only. */
  readonly charterlint: string;
  /** When it was written, in milliseconds since 1970. */
  written: number;
  /** As JSON; entries name them by index. */
  readonly settings: string[];
  readonly tables: Tables;
  /** By absolute path. */
  readonly files: Record<string, Entry>;
}

type Entry = readonly [size: number, modified: number, hash: string, settings: number, packed: Packed];

/** The file begins so; one that begins otherwise is not ours to write over. */
const HEAD = '{"charterlint":"';

/** A file that changed twice in so short a time may not show it. */
const CLOSE = 2000;

/** More texts than this are mostly of findings that are gone: the cache begins anew. */
const MOST_TEXTS = 200_000;

/** @param identity version and build of this program: what another one said is not believed */
export async function openCache(path: string, io: Io, locale: Language, wish: Wish, identity: string): Promise<Cache> {
  const name = `${identity} ${wish.today}`;
  const content = await readOr(io.disk, path, '');
  const stored = parsed(content, name) ?? { charterlint: name, written: 0, settings: [], tables: emptyTables(), files: {} };
  const before = new Map(Object.entries(stored.files));
  const settings = wish.configs.map((it) => indexIn(stored.settings, JSON.stringify(it)));
  const seen = new Set<string>();
  let changed = false;

  async function known(task: Task): Promise<Outcome | undefined> {
    const entry = task.file === undefined ? undefined : before.get(task.file);
    if (!entry || entry[3] !== settings[task.settings]) return undefined;
    const outcome = unpack(entry[4], stored.tables, task.path, wish.full);
    const modified = outcome && isEnough(outcome, wish) ? await unchangedSince(entry, task.file!, stored.written, io.disk) : undefined;
    if (modified === undefined) return undefined;
    seen.add(task.file!);
    if (modified === entry[1]) return outcome;
    const [size, , ...rest] = entry;
    stored.files[task.file!] = [size, modified, ...rest];
    changed = true;
    return outcome;
  }
  function keep({ file, settings: index }: Task, outcome: Outcome): void {
    if (!outcome.stamp || !outcome.checked) return;
    const { size, modified, hash } = outcome.stamp;
    stored.files[file!] = [size, modified, hash, settings[index]!, pack(outcome, stored.tables, wish.full)];
    seen.add(file!);
    changed = true;
  }
  async function write(): Promise<void> {
    if (!changed) return;
    if (content !== '' && !content.startsWith(HEAD)) return io.err(`${io.relative(path)}: ${FOREIGN[locale]}\n`);
    await forgetGone(stored, seen, io.disk);
    stored.written = Date.now();
    try {
      await io.disk.makeFolder(folderOf(path));
      await io.disk.write(path, JSON.stringify(stored));
    } catch (error) {
      io.err(`${io.relative(path)}: ${UNWRITTEN[locale]} ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return { known, keep, write };
}

const FOREIGN: Text = {
  en: 'is no cache of charterlint and was left alone. Choose another --cache-location.',
  nl: 'is geen cache van charterlint en is niet overschreven. Kies een andere --cache-location.',
};
const UNWRITTEN: Text = { en: 'the cache could not be written:', nl: 'de cache kon niet worden geschreven:' };

const readOr = (disk: Disk, path: string, other: string): Promise<string> =>
  disk.read(path).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => other,
  );

/** What is damaged, or of another program or day, is as good as nothing. */
function parsed(content: string, name: string): Stored | undefined {
  if (!content.startsWith(`${HEAD}${name}"`)) return undefined;
  try {
    const stored = JSON.parse(content) as Stored;
    const { settings, tables, files } = stored;
    const isWhole = Array.isArray(settings) && Array.isArray(tables.texts) && Array.isArray(tables.rules) && typeof files === 'object';
    return isWhole && tables.texts.length < MOST_TEXTS ? stored : undefined;
  } catch {
    return undefined;
  }
}

function indexIn(list: string[], value: string): number {
  const at = list.indexOf(value);
  return at < 0 ? list.push(value) - 1 : at;
}

/** Size and time are looked at first; where the time says nothing the content is. */
async function unchangedSince(entry: Entry, file: string, written: number, disk: Disk): Promise<number | undefined> {
  const [size, modified, hash] = entry;
  const now = await disk.stat(file).catch(() => undefined);
  if (!now || now.size !== size) return undefined;
  if (now.modified === modified && modified < written - CLOSE) return modified;
  const bytes = await disk.read(file).catch(() => undefined);
  return bytes && hashOf(bytes) === hash ? now.modified : undefined;
}

/** Fixes are not made from the cache: a file that has some is read. */
const isEnough = ({ checked }: Outcome, { fix, diff, suggest }: Wish): boolean =>
  !(fix || diff) || checked!.findings.every((it) => !it.fix || !(it.fix.safe || suggest));

/** Files that other runs read stay as long as they are there. */
async function forgetGone({ files }: Stored, seen: ReadonlySet<string>, disk: Disk): Promise<void> {
  for (const file of Object.keys(files)) {
    if (!seen.has(file) && !(await disk.stat(file).catch(() => undefined))) delete files[file];
  }
}

/** What a person who types waits for: diagnostics after a key, after opening, and a hover meanwhile. */
import { type Opened, type Session, start, uriOf } from './drive.ts';
import { charter, SIZES, type Size, seeded, textOf } from './inputs.ts';
import { servers } from './peers.ts';
import { comparison, note, type Series, shown, table } from './table.ts';

/** Who answers a key at this size in so long a time that ten tell nothing new. */
const TOO_SLOW: Readonly<Partial<Record<Size, readonly string[]>>> = {
  '1 MB': ['markdownlint'],
  '4 MB': ['markdownlint', 'VS Code Markdown', 'charterlint (push)'],
};

interface Typist {
  readonly session: Session;
  readonly opened: Opened;
}

/** All servers have the same document open and get the same key in turn. */
export async function keystroke(times: number, sizes: readonly Size[]): Promise<string> {
  const parts: string[] = [];
  for (const size of sizes) {
    const typists = await seated(size);
    const random = seeded(7);
    const single: Series = new Map();
    const burst: Series = new Map();
    const count = SIZES[size] < 1_000_000 ? times * 4 : times;
    for (let i = 0; i < count; i++) {
      const offset = placeIn(typists[0]!.opened.text(), random);
      for (const { session, opened } of typists) note(single, session.name, await opened.type(offset, 'e'));
    }
    for (let i = 0; i < Math.max(3, Math.ceil(times / 10)); i++) {
      const offset = placeIn(typists[0]!.opened.text(), random);
      for (const { session, opened } of typists) note(burst, session.name, await lastOfBurst(opened, offset));
    }
    for (const { session } of typists) session.stop();
    parts.push(`### ${size}\n\n${comparison(single, 'ms')}`, `Last key of a burst of ten, 30 ms apart:\n\n${comparison(burst, 'ms')}`);
  }
  return parts.join('\n\n');
}

async function seated(size: Size): Promise<Typist[]> {
  const typists: Typist[] = [];
  for (const it of await servers(TOO_SLOW[size])) {
    try {
      const session = await start(it);
      typists.push({ session, opened: await session.open(uriOf('typed.md'), textOf(size)) });
    } catch (error) {
      console.error(`${it.name} is left out at ${size}: ${error}`);
    }
  }
  return typists;
}

async function lastOfBurst(opened: Opened, offset: number): Promise<number> {
  for (let i = 0; i < 9; i++) {
    opened.send(offset + i, 'e');
    await new Promise((done) => setTimeout(done, 30));
  }
  return opened.type(offset + 9, 'e');
}

/** Within a word: between two small letters. */
function placeIn(text: string, random: () => number): number {
  for (;;) {
    const at = Math.floor(random() * (text.length - 1)) + 1;
    if (/^[a-z]{2}$/.test(text.slice(at - 1, at + 1))) return at;
  }
}

/** Another text each time: nothing is remembered from the time before. */
export async function open(times: number, sizes: readonly Size[]): Promise<string> {
  const parts: string[] = [];
  for (const size of sizes) {
    const sessions = await Promise.all((await servers(['charterlint (push)', ...(TOO_SLOW[size] ?? [])])).map(start));
    const took: Series = new Map();
    for (let i = -1; i < times; i++) {
      for (const session of sessions) {
        const opened = await session.open(uriOf(`opened-${i}.md`), charter(SIZES[size], SIZES[size] + i));
        if (i >= 0) note(took, session.name, opened.took);
        opened.close();
      }
    }
    for (const it of sessions) it.stop();
    parts.push(`### ${size}\n\n${comparison(took, 'ms')}`);
  }
  return parts.join('\n\n');
}

/** A hover every 10 ms from `didOpen` of 1 MB until the diagnostics are there: the longest that one waits. */
export async function hover(times: number): Promise<string> {
  const sessions = await Promise.all((await servers(['charterlint (push)', 'markdownlint', 'VS Code Markdown'])).map(start));
  const longest: Series = new Map();
  for (let i = 0; i < times; i++) {
    for (const session of sessions) {
      const uri = uriOf(`hovered-${i}.md`);
      let over = false;
      const waits: Promise<number>[] = [];
      const opening = session.open(uri, charter(SIZES['1 MB'], i)).finally(() => {
        over = true;
      });
      while (!over) {
        const since = performance.now();
        const asked = session.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 3 } });
        waits.push(asked.then(() => performance.now() - since));
        await new Promise((done) => setTimeout(done, 10));
      }
      note(longest, session.name, Math.max(...(await Promise.all(waits))));
      (await opening).close();
    }
  }
  for (const it of sessions) it.stop();
  return comparison(longest, 'ms');
}

/** From the start of the process to the answer to `initialize`, and to the first diagnostics of 8 KB. */
export async function startUp(times: number): Promise<string> {
  const initialized: Series = new Map();
  const first: Series = new Map();
  const all = await servers(['charterlint (push)']);
  for (let i = 0; i < times; i++) {
    for (const it of all) {
      const from = performance.now();
      const session = await start(it);
      await session.open(uriOf('started.md'), textOf('8 KB'));
      note(initialized, it.name, session.initialized);
      note(first, it.name, performance.now() - from);
      session.stop();
    }
  }
  return `To the answer to \`initialize\`:\n\n${comparison(initialized, 'ms')}\n\nTo the first diagnostics of 8 KB:\n\n${comparison(first, 'ms')}`;
}

/** Resident memory with one document open, after so many keys and two seconds of rest. */
export async function memory(times: number, sizes: readonly Size[]): Promise<string> {
  const rows: string[][] = [];
  for (const it of await servers(['charterlint (push)'])) {
    const row = [it.name];
    for (const size of sizes) row.push(await residentAt(it, size, times).catch(() => '–'));
    rows.push(row);
  }
  const megabytes = ([, ...cells]: readonly string[], at: number): number => Number(cells[at]);
  const empty = rows.find(([name]) => name === 'empty server')!;
  const ours = rows.find(([name]) => name === 'charterlint')!;
  const ratios = sizes.map((size, at) => `${size}: ${shown(megabytes(ours, at) / megabytes(empty, at))} × the empty server`);
  return `${table(['MB', ...sizes], rows)}\n\n${ratios.join('; ')}.`;
}

async function residentAt(it: Awaited<ReturnType<typeof servers>>[number], size: Size, times: number): Promise<string> {
  if (TOO_SLOW[size]?.includes(it.name)) return '–';
  const session = await start(it);
  try {
    const opened = await session.open(uriOf('kept.md'), textOf(size));
    const random = seeded(3);
    for (let i = 0; i < times; i++) await opened.type(placeIn(opened.text(), random), 'e');
    await new Promise((done) => setTimeout(done, 2_000));
    return (session.memory() / 1024).toFixed(0);
  } finally {
    session.stop();
  }
}

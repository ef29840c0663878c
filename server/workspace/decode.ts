/** Bytes to text, or why they are none. */
import { MAX_LENGTH } from '../engine/guard.ts';
import type { Text } from '../engine/types.ts';
import type { Disk } from './disk.ts';

/** A byte order mark is no part of the text: offsets and columns agree with those of editors. */
export interface Decoded {
  readonly text: string;
  readonly bom: boolean;
}

export interface Unreadable {
  readonly problem: Text;
}

/** UTF-8 has at most three bytes for a UTF-16 unit; what is longer than this is too long whatever it holds. */
const MOST_BYTES = MAX_LENGTH * 3;

/** Never throws: what the disk says becomes a problem too. */
export async function readText(disk: Disk, path: string): Promise<Decoded | Unreadable> {
  try {
    return (await disk.stat(path)).size > MOST_BYTES ? TOO_LONG : decode(await disk.read(path));
  } catch (error) {
    return { problem: diskProblem(error) };
  }
}

export function decode(bytes: Uint8Array): Decoded | Unreadable {
  if (bytes.length > MOST_BYTES) return TOO_LONG;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return UTF_16;
  if (bytes.includes(0)) return BINARY;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const own = bom ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(own);
    return text.length > MAX_LENGTH ? TOO_LONG : { text, bom };
  } catch {
    return notUtf8(own);
  }
}

const TOO_LONG: Unreadable = {
  problem: {
    en: `is longer than ${MAX_LENGTH / 1e6} million characters; split it.`,
    nl: `is langer dan ${MAX_LENGTH / 1e6} miljoen tekens; splits het.`,
  },
};
const UTF_16: Unreadable = { problem: { en: 'is UTF-16; save it as UTF-8.', nl: 'is UTF-16; sla het op als UTF-8.' } };
const BINARY: Unreadable = { problem: { en: 'is a binary file, not Markdown.', nl: 'is een binair bestand, geen Markdown.' } };

function notUtf8(bytes: Uint8Array): Unreadable {
  const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0]!;
  const line = before.split('\n').length;
  return {
    problem: { en: `is not UTF-8 (line ${line}); save it as UTF-8.`, nl: `is geen UTF-8 (regel ${line}); sla het op als UTF-8.` },
  };
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: { en: 'does not exist.', nl: 'bestaat niet.' },
  EACCES: { en: 'may not be read or written; check its permissions.', nl: 'mag niet worden gelezen of geschreven; controleer de rechten.' },
  EPERM: { en: 'may not be read or written; check its permissions.', nl: 'mag niet worden gelezen of geschreven; controleer de rechten.' },
  EISDIR: { en: 'is a folder.', nl: 'is een map.' },
  ENOTDIR: { en: 'lies in something that is no folder.', nl: 'ligt in iets wat geen map is.' },
  EROFS: { en: 'lies on a disk that cannot be written.', nl: 'ligt op een schijf waarop niet kan worden geschreven.' },
  ENOSPC: { en: 'does not fit on the disk.', nl: 'past niet op de schijf.' },
};

/** A disk's error in the reader's words; what follows the name of the file. */
export function diskProblem(error: unknown): Text {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return REASONS[code] ?? { en: `cannot be read: ${code || message}.`, nl: `kan niet worden gelezen: ${code || message}.` };
}

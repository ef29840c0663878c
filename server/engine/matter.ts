/** YAML front matter: data, or one message with a place where it is wrong. */
import { parseDocument } from 'yaml';
import type { Matter } from './types.ts';
import { isTooDeep, TOO_DEEP } from './yaml.ts';

/** No front matter is longer; beyond it a line of dashes is a thematic break. */
const MOST_LINES = 200;

/** Front matter starts at the very first line (a byte order mark may precede it) and needs its closing line. */
export function matterOf(text: string): Matter | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!/^---[ \t]*\n/.test(text.slice(start, start + 100))) return undefined;
  const open = text.indexOf('\n', start) + 1;
  let at = open;
  for (let lines = 0; lines < MOST_LINES && at < text.length; lines++) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    if (/^---[ \t]*$/.test(text.slice(at, Math.min(end, at + 100)))) return read(text, start, open, at, end);
    if (newline < 0) return undefined;
    at = newline + 1;
  }
  return undefined;
}

function read(text: string, start: number, open: number, close: number, end: number): Matter {
  const span = { start, end };
  if (isTooDeep(text.slice(open, close))) return { span, data: {}, error: { message: TOO_DEEP.en, span: { start: open, end: close } } };
  try {
    const document = parseDocument(text.slice(open, close), { logLevel: 'silent' });
    const error = document.errors[0];
    if (error) return { span, data: {}, error: { message: firstLine(error.message), span: place(error.pos, open, close) } };
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return { span, data: typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {} };
  } catch (error) {
    return { span, data: {}, error: { message: firstLine(String(error)), span: { start: open, end: close } } };
  }
}

const firstLine = (message: string): string => message.split('\n', 1)[0]!.replace(/ at line \d+, column \d+:?$/, '');

const place = ([from, to]: readonly [number, number], open: number, close: number) => ({
  start: Math.min(open + from, close),
  end: Math.min(open + Math.max(to, from), close),
});

/** YAML front matter: data, or one message with a place where it is wrong. */
import type { Matter } from './types.ts';
import { readYaml } from './yaml.ts';

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
  const { data, error } = readYaml(text.slice(open, close), open);
  if (error)
    return { span, data: {}, error: { ...error, span: error.span.end > error.span.start ? error.span : { start, end: open - 1 } } };
  return { span, data: typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Record<string, unknown>) : {} };
}

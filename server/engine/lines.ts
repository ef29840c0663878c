/** Lines of a text with any kind of line end, and where two texts differ. */
import type { Edit } from './types.ts';

export const isEnd = (code: number): boolean => code === 10 || code === 13;
const isBlank = (code: number): boolean => code === 32 || code === 9;

/** Offset of the line of an offset. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Offset after the line of an offset and the one that follows it. */
export function afterLines(text: string, offset: number): number {
  let at = offset;
  for (let lines = 0; lines < 2 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  return at;
}

/** Whether a blank line stands right before the line of an offset, all of it behind `least`. */
export function isApart(text: string, offset: number, least: number): boolean {
  let at = lineStart(text, offset);
  for (let ends = 0; ends < 2; ends++) {
    while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
    if (at === 0 || !isEnd(text.charCodeAt(at - 1))) return false;
    at -= text.charCodeAt(at - 1) === 10 && text.charCodeAt(at - 2) === 13 ? 2 : 1;
  }
  return at > least;
}

/** The one edit that turns `before` into `after`: what lies between the common start and the common end. */
export function difference(before: string, after: string): Edit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  if (start === before.length && start === after.length) return [];
  return [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }];
}

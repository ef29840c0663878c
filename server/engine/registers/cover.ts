/** Which parts of a block are taken: what is read first wins, in time that grows with the text only. */
import type { Span } from '../types.ts';

export interface Cover {
  isFree(span: Span): boolean;
  take(span: Span): void;
}

/** @param length of the text, in UTF-16 units */
export function createCover(length: number, taken: readonly Span[] = []): Cover {
  let marks: Uint8Array | undefined;
  const cover: Cover = {
    isFree({ start, end }) {
      if (!marks) return true;
      for (let i = Math.max(0, start); i < end && i < length; i++) if (marks[i]) return false;
      return true;
    },
    take({ start, end }) {
      marks ??= new Uint8Array(length);
      marks.fill(1, Math.max(0, start), Math.min(end, length));
    },
  };
  for (const span of taken) cover.take(span);
  return cover;
}

/** The span that an offset lies in, of spans in text order. */
export function spanAt(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return span;
  }
  return undefined;
}

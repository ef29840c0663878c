/** What stands before the Markdown parser, so that no text can make it slow or wrong. */
import type { Refusal } from './types.ts';

export interface Guarded {
  /** As long as the text, with one kind of line end and no NUL: offsets agree. */
  readonly text: string;
  readonly refusals: readonly Refusal[];
}

/** Texts beyond this many UTF-16 units are refused: no charter is that long. */
export const MAX_LENGTH = 12_000_000;

/**
 * Line ends become `\n` and NUL becomes U+FFFD, each in place, so that every offset stays what it was.
 * A text that is too long is read as empty, with a refusal that says so.
 */
export function guard(text: string): Guarded {
  if (text.length > MAX_LENGTH) return { text: ' '.repeat(0), refusals: [tooLong(text)] };
  let plain = text;
  if (plain.includes('\r')) plain = plain.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');
  if (plain.includes('\0')) plain = plain.replaceAll('\0', '\uFFFD');
  return { text: plain, refusals: [] };
}

function tooLong(text: string): Refusal {
  const megabytes = Math.round(text.length / 1e6);
  return {
    span: { start: 0, end: Math.min(text.length, 1) },
    reason: {
      en: `This document of ${megabytes} million characters is too long to check; split it.`,
      nl: `Dit document van ${megabytes} miljoen tekens is te lang om te controleren; splits het.`,
    },
  };
}

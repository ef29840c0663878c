/** Diagnostics for editors that do not ask for them: sent after a change, and only when they differ from what was sent. */
import type { Diagnostic } from 'vscode-languageserver-types';
import { alike } from './features/diagnostics.ts';

export interface Report {
  readonly version: number;
  readonly items: Diagnostic[];
}

export interface Push {
  soon(uri: string): void;
  /** The document was closed: what was sent is taken back. */
  close(uri: string): void;
}

/** Milliseconds after the last change; changes that came while the server was busy are read as one. */
const PAUSE = 0;

/** @param report the diagnostics now; undefined for a document that is not open */
export function createPush(report: (uri: string) => Promise<Report | undefined>, send: (uri: string, report: Report) => void): Push {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const sent = new Map<string, readonly Diagnostic[]>();
  async function now(uri: string): Promise<void> {
    timers.delete(uri);
    const made = await report(uri);
    if (!made) return;
    const before = sent.get(uri);
    if (before && alike(before, made.items)) return;
    sent.set(uri, made.items);
    send(uri, made);
  }
  return {
    soon(uri) {
      clearTimeout(timers.get(uri));
      timers.set(
        uri,
        setTimeout(() => void now(uri), PAUSE),
      );
    },
    close(uri) {
      clearTimeout(timers.get(uri));
      if (sent.delete(uri)) send(uri, { version: 0, items: [] });
    },
  };
}

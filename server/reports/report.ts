/** What every report is made of: plain data, so that it may come from another thread or from a cache. */
import type { Finding, Kind, Language, Severity, Text } from '../engine/types.ts';
import type { Range } from './positions.ts';

export interface Checked {
  /** As the reader wrote it on the command line. */
  readonly path: string;
  readonly language: Language;
  readonly kinds: readonly Kind[];
  readonly findings: readonly Told[];
}

/** A finding as reports tell it: in every language, and with lines and columns. */
export interface Told extends Range {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: Text;
  readonly key: string;
  readonly related: readonly (Range & { readonly message: Text })[];
  readonly fix?: ToldFix;
}

export interface ToldFix {
  readonly safe: boolean;
  /** Left out where only reports are asked for that do not show it. */
  readonly how?: { readonly title: Text; readonly edits: readonly (Range & { readonly text: string })[] };
}

export interface View {
  /** The reader's language, not that of the documents. */
  readonly locale: Language;
  readonly colours: boolean;
}

export interface Rest {
  /** Paths of files that are no charter, and were not checked. */
  readonly others: readonly string[];
  /** How many findings `--fix` took away. */
  readonly corrected: number;
}

/** Written file by file, so that a long run needs little memory. */
export interface Writer {
  file(checked: Checked): string;
  end(rest: Rest): string;
}

export type Format = (view: View) => Writer;

/** A whole report at once. */
export function written(format: Format, view: View, checked: readonly Checked[], rest: Rest): string {
  const writer = format(view);
  return [...checked.map((it) => writer.file(it)), writer.end(rest)].join('');
}

type Shown = Exclude<Severity, 'off'>;
/** The worst first. */
export const SHOWN: readonly Shown[] = ['error', 'warning', 'information', 'hint'];

export const SEVERITY: Readonly<Record<Shown, Text>> = {
  error: { en: 'error', nl: 'fout' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  information: { en: 'information', nl: 'informatie' },
  hint: { en: 'hint', nl: 'hint' },
};

/** How many findings there are of each severity. */
export type Counts = Record<Shown, number>;
export const noCounts = (): Counts => ({ error: 0, warning: 0, information: 0, hint: 0 });

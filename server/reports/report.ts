/** What every report takes. */
import type { Language, Model, Severity, Text } from '../engine/types.ts';

export interface Checked {
  /** As the reader wrote it on the command line. */
  readonly path: string;
  readonly model: Model;
}

export interface Report {
  readonly checked: readonly Checked[];
  /** Paths of files that are no charter, and were not checked. */
  readonly others: readonly string[];
  /** The reader's language, not that of the documents. */
  readonly locale: Language;
  readonly colours: boolean;
  /** How many findings `--fix` took away. */
  readonly corrected: number;
}

export type Format = (report: Report) => string;

type Shown = Exclude<Severity, 'off'>;
/** The worst first. */
export const SHOWN: readonly Shown[] = ['error', 'warning', 'information', 'hint'];

export const SEVERITY: Readonly<Record<Shown, Text>> = {
  error: { en: 'error', nl: 'fout' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  information: { en: 'information', nl: 'informatie' },
  hint: { en: 'hint', nl: 'hint' },
};

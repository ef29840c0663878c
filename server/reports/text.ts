/** One line a finding, for people: `file:line:column  severity  message  code`, and a summary. */
import type { Finding, Language, Text } from '../engine/types.ts';
import { type Checked, type Counts, type Format, noCounts, type Rest, SEVERITY, SHOWN, type Told, type View } from './report.ts';

/** More files than this that are no charter are counted, not named. */
const MOST_NAMED = 3;

interface Total {
  readonly counts: Counts;
  charters: number;
  /** With findings. */
  files: number;
  /** Findings that `--fix` mends, and those that need `--suggest`. */
  safe: number;
  suggested: number;
}

export const text: Format = (view) => {
  const total: Total = { counts: noCounts(), charters: 0, files: 0, safe: 0, suggested: 0 };
  return {
    file(checked) {
      count(checked, total);
      return checked.findings.length === 0 ? '' : `${linesOf(checked, view)}\n`;
    },
    end: (rest) => [...othersOf(rest, view), summaryOf(total, rest, view)].join(''),
  };
};

function count({ findings }: Checked, total: Total): void {
  total.charters++;
  if (findings.length > 0) total.files++;
  for (const { severity, fix } of findings) {
    total.counts[severity]++;
    if (fix) total[fix.safe ? 'safe' : 'suggested']++;
  }
}

const COLOURS = { error: 31, warning: 33, information: 34, hint: 36, dim: 2, bold: 1 } as const;

const painter =
  ({ colours }: View) =>
  (as: keyof typeof COLOURS, words: string): string =>
    colours ? `\x1b[${COLOURS[as]}m${words}\x1b[0m` : words;

function linesOf({ path, findings }: Checked, view: View): string {
  const { locale } = view;
  const paint = painter(view);
  const rows = findings.map((finding) => {
    const { line, column } = finding.start;
    return { finding, place: `${line}:${column}`, severity: SEVERITY[finding.severity][locale] };
  });
  const widest = (cells: readonly string[]): number => cells.reduce((most, it) => Math.max(most, it.length), 0);
  const places = widest(rows.map((it) => it.place));
  const severities = widest(rows.map((it) => it.severity));
  return rows
    .flatMap(({ finding, place, severity }) => [
      `${paint('bold', path)}:${place.padEnd(places)}  ${paint(finding.severity, severity.padEnd(severities))}  ` +
        `${oneLine(finding.message[locale])}  ${paint('dim', finding.rule)}`,
      ...relatedOf(finding, path, locale),
    ])
    .join('\n');
}

const relatedOf = ({ related }: Told, path: string, locale: Language): string[] =>
  related.map(({ start, message }) => `  ${path}:${start.line}:${start.column}  ${oneLine(message[locale])}`);

/** A message may quote words that stand on two lines. */
const oneLine = (words: string): string => words.replace(/\s{2,}|[^\S ]/g, ' ');

function othersOf({ others }: Rest, { locale }: View): string[] {
  if (others.length === 0) return [];
  if (others.length <= MOST_NAMED) return others.map((path) => `${path}: ${NO_CHARTER[locale]}\n`);
  const many: Text = {
    en: `${others.length} files are no charter and were not checked.\n`,
    nl: `${others.length} bestanden zijn geen charter en zijn niet gecontroleerd.\n`,
  };
  return [many[locale]];
}

const NO_CHARTER: Text = {
  en: 'no charter, not checked (--kind treats it as one).',
  nl: 'geen charter, niet gecontroleerd (met --kind wel).',
};

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function summaryOf({ counts, charters: all, files, safe, suggested }: Total, { corrected }: Rest, view: View): string {
  const { locale } = view;
  const done = corrected > 0 ? `${CORRECTED(corrected)[locale]} ` : '';
  // Where nothing was checked, the lines before say why.
  if (all === 0) return '';
  const charters = counted(all, 'charter', 'charters');
  if (files === 0) return `${done}${{ en: `No problems in ${charters}.`, nl: `Geen bevindingen in ${charters}.` }[locale]}\n`;
  const by = SHOWN.filter((it) => counts[it] > 0);
  const parts = by.map((it) => painter(view)(it, counted(counts[it], SEVERITY[it][locale], PLURAL[it][locale]))).join(', ');
  const where: Text = { en: `in ${counted(files, 'file', 'files')}`, nl: `in ${counted(files, 'bestand', 'bestanden')}` };
  return `${done}${parts} ${where[locale]}.${fixesOf(safe, suggested, locale)}\n`;
}

const CORRECTED = (count: number): Text => ({ en: `Corrected: ${count}.`, nl: `Gecorrigeerd: ${count}.` });

const PLURAL: Readonly<Record<Finding['severity'], Text>> = {
  error: { en: 'errors', nl: 'fouten' },
  warning: { en: 'warnings', nl: 'waarschuwingen' },
  information: { en: 'information', nl: 'informatie' },
  hint: { en: 'hints', nl: 'hints' },
};

/** How many of the findings the command line can mend, and with which option. */
function fixesOf(safe: number, suggested: number, locale: Language): string {
  const lines: string[] = [];
  if (safe > 0) lines.push({ en: `${safe} can be corrected with --fix.`, nl: `${safe} te corrigeren met --fix.` }[locale]);
  if (suggested > 0)
    lines.push(
      {
        en: `For ${suggested} a text can be inserted with --fix --suggest.`,
        nl: `Voor ${suggested} kan een tekst worden ingevoegd met --fix --suggest.`,
      }[locale],
    );
  return lines.map((it) => `\n${it}`).join('');
}

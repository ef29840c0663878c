/** One line a finding, for people: `file:line:column  severity  message  code`, and a summary. */
import type { Finding, Language, Text } from '../engine/types.ts';
import { positionsOf } from './positions.ts';
import { type Checked, type Report, SEVERITY, SHOWN } from './report.ts';

/** More files than this that are no charter are counted, not named. */
const MOST_NAMED = 3;

export function text(report: Report): string {
  const blocks = report.checked.map((it) => linesOf(it, report)).filter((it) => it !== '');
  return [...blocks.map((it) => `${it}\n`), ...othersOf(report), summaryOf(report)].join('');
}

const COLOURS = { error: 31, warning: 33, information: 34, hint: 36, dim: 2, bold: 1 } as const;

const painter =
  ({ colours }: Report) =>
  (as: keyof typeof COLOURS, words: string): string =>
    colours ? `\x1b[${COLOURS[as]}m${words}\x1b[0m` : words;

function linesOf({ path, model }: Checked, report: Report): string {
  const { locale } = report;
  const paint = painter(report);
  const at = positionsOf(model.charter.text);
  const rows = model.findings.map((finding) => {
    const { line, column } = at(finding.span.start);
    return { finding, place: `${line}:${column}`, severity: SEVERITY[finding.severity][locale] };
  });
  const widest = (cells: readonly string[]): number => Math.max(0, ...cells.map((it) => it.length));
  const places = widest(rows.map((it) => it.place));
  const severities = widest(rows.map((it) => it.severity));
  return rows
    .flatMap(({ finding, place, severity }) => [
      `${paint('bold', path)}:${place.padEnd(places)}  ${paint(finding.severity, severity.padEnd(severities))}  ` +
        `${oneLine(finding.message[locale])}  ${paint('dim', finding.rule)}`,
      ...relatedOf(finding, path, at, locale),
    ])
    .join('\n');
}

const relatedOf = ({ related = [] }: Finding, path: string, at: ReturnType<typeof positionsOf>, locale: Language): string[] =>
  related.map(({ span, message }) => `  ${path}:${at(span.start).line}:${at(span.start).column}  ${oneLine(message[locale])}`);

/** A message may quote words that stand on two lines. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

function othersOf({ others, locale }: Report): string[] {
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

function summaryOf(report: Report): string {
  const { checked, locale, corrected } = report;
  const done = corrected > 0 ? `${CORRECTED(corrected)[locale]} ` : '';
  const findings = checked.flatMap(({ model }) => model.findings);
  const files = checked.filter(({ model }) => model.findings.length > 0).length;
  // Where nothing was checked, the lines before say why.
  if (checked.length === 0) return '';
  const charters = counted(checked.length, 'charter', 'charters');
  if (findings.length === 0) return `${done}${{ en: `No problems in ${charters}.`, nl: `Geen bevindingen in ${charters}.` }[locale]}\n`;
  const by = SHOWN.map((it) => ({ it, count: findings.filter(({ severity }) => severity === it).length })).filter(({ count }) => count > 0);
  const parts = by.map(({ it, count }) => painter(report)(it, counted(count, SEVERITY[it][locale], PLURAL[it][locale]))).join(', ');
  const where: Text = { en: `in ${counted(files, 'file', 'files')}`, nl: `in ${counted(files, 'bestand', 'bestanden')}` };
  return `${done}${parts} ${where[locale]}.${fixesOf(findings, locale)}\n`;
}

const CORRECTED = (count: number): Text => ({ en: `Corrected: ${count}.`, nl: `Gecorrigeerd: ${count}.` });

const PLURAL: Readonly<Record<Finding['severity'], Text>> = {
  error: { en: 'errors', nl: 'fouten' },
  warning: { en: 'warnings', nl: 'waarschuwingen' },
  information: { en: 'information', nl: 'informatie' },
  hint: { en: 'hints', nl: 'hints' },
};

/** How many of the findings the command line can mend, and with which option. */
function fixesOf(findings: readonly Finding[], locale: Language): string {
  const fixes = findings.flatMap((it) => it.fix?.() ?? []).filter(({ edits }) => edits.length > 0);
  const safe = fixes.filter((it) => it.safe).length;
  const rest = fixes.length - safe;
  const lines: string[] = [];
  if (safe > 0) lines.push({ en: `${safe} can be corrected with --fix.`, nl: `${safe} te corrigeren met --fix.` }[locale]);
  if (rest > 0)
    lines.push(
      {
        en: `For ${rest} a text can be inserted with --fix --suggest.`,
        nl: `Voor ${rest} kan een tekst worden ingevoegd met --fix --suggest.`,
      }[locale],
    );
  return lines.map((it) => `\n${it}`).join('');
}

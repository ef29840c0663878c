import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import type { Finding, Model } from '../engine/types.ts';
import { toRange } from './position.ts';
import { pageOf, type Reader } from './reader.ts';

const SEVERITY: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings for the editor; `data.key` tells two findings of one rule apart when a fix is asked for. */
export const diagnostics = (document: TextDocument, { findings }: Model, reader: Reader): Diagnostic[] =>
  findings.map((finding) => {
    const { rule, span, severity, message, key, related } = finding;
    const href = pageOf(reader, rule);
    return {
      range: toRange(document, span),
      severity: SEVERITY[severity],
      source: 'charterlint',
      code: rule,
      ...(href && { codeDescription: { href } }),
      message: message[reader.locale],
      data: { key },
      ...(related && reader.related && { relatedInformation: related.map((it) => relatedTo(document, it, reader)) }),
    };
  });

const relatedTo = (document: TextDocument, { span, message }: NonNullable<Finding['related']>[number], { locale }: Reader) => ({
  location: { uri: document.uri, range: toRange(document, span) },
  message: message[locale],
});

/** Whether an editor that has the one need not get the other; most that differ do so early. */
export const alike = (a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean =>
  a.length === b.length && a.every((it, i) => isSame(it, b[i]!));

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.message === b.message &&
    a.code === b.code &&
    a.severity === b.severity &&
    isSameRange(a.range, b.range) &&
    a.data?.key === b.data?.key &&
    a.codeDescription?.href === b.codeDescription?.href &&
    isSameRelated(a.relatedInformation, b.relatedInformation)
  );
}

const isSameRange = ({ start, end }: Range, other: Range): boolean =>
  start.line === other.start.line &&
  start.character === other.start.character &&
  end.line === other.end.line &&
  end.character === other.end.character;

const isSameRelated = (a: Diagnostic['relatedInformation'] = [], b: Diagnostic['relatedInformation'] = []): boolean =>
  a.length === b.length &&
  a.every(({ message, location }, i) => {
    const other = b[i]!;
    return message === other.message && location.uri === other.location.uri && isSameRange(location.range, other.location.range);
  });

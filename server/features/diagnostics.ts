import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
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

/** Equal for equal diagnostics: an editor that has them need not get them again, and the server need not remember them. */
export function digest(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${text.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}

/** `.charterlint.yaml` while it is open: what is wrong in it, and what was meant. */
import type { CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { configurationMistakes } from '../engine/configurationFile.ts';
import { CONFIGURATION_FILES } from '../engine/defaults.ts';
import type { Catalog } from '../engine/types.ts';
import { meet, toRange } from './position.ts';
import type { Reader } from './reader.ts';

export const isConfigurationFile = (uri: string): boolean => CONFIGURATION_FILES.includes(uri.slice(uri.lastIndexOf('/') + 1));

export const configurationDiagnostics = (document: TextDocument, catalog: Catalog, { locale }: Reader): Diagnostic[] =>
  configurationMistakes(document.getText(), catalog).map(({ span, message }) => ({
    range: toRange(document, span),
    severity: DiagnosticSeverity.Warning,
    source: 'charterlint',
    message: message[locale],
  }));

export function configurationActions(
  document: TextDocument,
  catalog: Catalog,
  { range, context }: CodeActionParams,
  { locale }: Reader,
): CodeAction[] {
  if (context.only && !context.only.some((it) => CodeActionKind.QuickFix.startsWith(it))) return [];
  const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return configurationMistakes(document.getText(), catalog).flatMap(({ span, nearest }) => {
    if (!nearest || !meet(span, asked)) return [];
    const title = { en: `Replace by “${nearest}”`, nl: `Vervang door “${nearest}”` }[locale];
    const edit = { changes: { [document.uri]: [{ range: toRange(document, span), newText: nearest }] } };
    return [{ title, kind: CodeActionKind.QuickFix, edit, isPreferred: true }];
  });
}

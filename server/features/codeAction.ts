import type { CodeActionParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CodeAction, CodeActionKind, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import { createChoice } from '../engine/choice.ts';
import type { Finding, Model } from '../engine/types.ts';
import { FIX_ALL } from './codeActionKinds.ts';
import { toRange, workspaceEdit } from './position.ts';
import type { Reader } from './reader.ts';

/** Fixes for the findings that the editor names, and all safe corrections at once where it asks for these. */
export function codeAction(
  document: TextDocument,
  model: Model,
  { context }: Pick<CodeActionParams, 'context'>,
  reader: Reader,
): CodeAction[] {
  const asks = (kind: string): boolean => context.only?.some((it) => kind === it || kind.startsWith(`${it}.`)) ?? true;
  return [
    ...(asks(CodeActionKind.QuickFix) ? worstFirst(context.diagnostics).flatMap((it) => quickFix(document, model, it, reader)) : []),
    // Corrections of the whole text are offered only to who asks for them, when saving for instance.
    ...(context.only && asks(FIX_ALL) ? fixAll(document, model, reader) : []),
  ];
}

/** One heading can carry many findings: what the document must settle heads the menu. */
const worstFirst = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort((a, b) => (a.severity ?? DiagnosticSeverity.Hint) - (b.severity ?? DiagnosticSeverity.Hint));

function quickFix(document: TextDocument, model: Model, diagnostic: Diagnostic, reader: Reader): CodeAction[] {
  const fix = findAgain(document, model, diagnostic)?.fix?.();
  if (!fix || fix.edits.length === 0) return [];
  return [
    {
      title: fix.title[reader.locale],
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: fix.safe,
      edit: workspaceEdit(document, fix.edits, reader),
    },
  ];
}

/** The server keeps nothing of a diagnostic: rule and key say which it was, and the place where an editor drops `data`. */
function findAgain(document: TextDocument, { findings }: Model, { code, data, range }: Diagnostic): Finding | undefined {
  const ofRule = findings.filter((it) => it.rule === code);
  if (data?.key !== undefined) return ofRule.find((it) => it.key === data.key);
  const place = JSON.stringify([range.start.line, range.start.character]);
  return ofRule.find(({ span }) => {
    const { start } = toRange(document, span);
    return JSON.stringify([start.line, start.character]) === place;
  });
}

function fixAll(document: TextDocument, { findings }: Model, reader: Reader): CodeAction[] {
  const choice = createChoice(1);
  for (const finding of findings) {
    const fix = finding.fix?.();
    if (fix?.safe) choice.take(fix.edits);
  }
  if (choice.edits.length === 0) return [];
  const title = { en: 'Apply all safe corrections of Charterlint', nl: 'Voer alle veilige verbeteringen van Charterlint door' };
  return [{ title: title[reader.locale], kind: FIX_ALL, edit: workspaceEdit(document, choice.edits, reader) }];
}

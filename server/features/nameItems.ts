/** What is offered while a name of the document is typed. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { proseAt } from '../engine/proseAt.ts';
import { namesOf } from '../engine/registers/nameTable.ts';
import type { NameEntry, Summary } from '../engine/types.ts';
import { kindOfName, meaningOfName } from './meaning.ts';
import { toRange } from './position.ts';
import type { Reader } from './reader.ts';

/** One letter begins too many words. */
const LEAST = 2;

/** No letter is like it, so that an editor does not show what is filtered by it. */
const UNSHOWN = '…';

/** Names of several words are looked back for that far. */
const LONGEST = 60;

/**
 * Names that begin with the words before the cursor; one that nothing defines has to be begun with a capital.
 * Those that begin with a single letter are there and not shown: what VS Code has at the first letter it asks again at the second only
 * where the list was incomplete and not empty.
 */
export function nameItems(document: TextDocument, summary: Summary, offset: number, { locale }: Reader): CompletionItem[] {
  const prose = proseAt(summary, offset);
  // Within a word the rest of it would be left behind what is put in.
  if (!prose || prose.block.type === 'heading' || /^[\p{L}\p{M}\d]/u.test(summary.charter.text.slice(offset, offset + 2))) return [];
  const typed = beginnings(prose.before.slice(-LONGEST));
  if (typed.length === 0) return [];
  return namesOf(summary).entries.flatMap((entry) =>
    [entry.name, ...entry.aliases].flatMap((name) => {
      const begun = typed.find((it) => name.length > it.length && name.toLowerCase().startsWith(it.toLowerCase()));
      if (begun === undefined || !isOffered(entry, begun, offset)) return [];
      const documentation = meaningOfName(document, summary.charter, entry, locale);
      return {
        label: name,
        kind: CompletionItemKind.Reference,
        detail: kindOfName(entry, locale),
        ...(documentation && { documentation: { kind: 'markdown' as const, value: documentation } }),
        ...(begun.length < LEAST && { filterText: UNSHOWN }),
        // Sections and clauses, where a line begins, go before.
        sortText: `2 ${name}`,
        textEdit: { range: toRange(document, { start: offset - begun.length, end: offset }), newText: begunAs(begun, name) },
      };
    }),
  );
}

/** Whether it has to be asked again at the next letter. */
export const isIncomplete = (items: readonly CompletionItem[]): boolean => items.some((it) => it.filterText === UNSHOWN);

/** The ends of the text that begin with a word, longest first. */
function beginnings(text: string): string[] {
  if (!/[\p{L}\p{M}\d’'-]$/u.test(text)) return [];
  const starts = Array.from(text.matchAll(/(?<![\p{L}\p{M}\d])[\p{L}\d]/gu), (it) => text.slice(it.index));
  return starts.filter((it) => !/[.;:!?,]\s|\s\s/.test(it));
}

/** What is being typed is itself read as a use, or as a definition. */
function isOffered({ definitions, uses }: NameEntry, begun: string, offset: number): boolean {
  const elsewhere = (it: { readonly span: { readonly start: number; readonly end: number } }): boolean =>
    offset < it.span.start || it.span.end < offset;
  return definitions.some(elsewhere) || (/^\p{Lu}/u.test(begun) && uses.filter(elsewhere).length > 1);
}

/** A capital that was typed begins a sentence. */
const begunAs = (begun: string, name: string): string => (/^\p{Lu}/u.test(begun) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name);

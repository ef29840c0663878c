import { listedDefinitions } from '../engine/definitionEntry.ts';
import { unusedTerms } from '../engine/registers/unusedTerms.ts';
import { blockAt, charterOf, factsIn, languageIn } from '../engine/summary.ts';
import type { Edit, NameEntry, NameUse, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'unused-definition',
  summary: { en: 'A defined term is never used.', nl: 'Een gedefinieerd begrip wordt nergens gebruikt.' },
  severity: 'hint',
  sources: [{ ref: 'B6' }],
  *charter(summary) {
    const listed = new Set(listedDefinitions(summary));
    const unused = unusedTerms(summary);
    // A list that serves other documents too has many.
    const isShared = listed.size > 2 && unused.filter((it) => listed.has(it.use)).length * 2 > listed.size;
    for (const { use, entry } of unused) {
      if (isShared && listed.has(use)) continue;
      const removable = listed.has(use) && isRemovable(use, entry, summary);
      yield {
        span: use.span,
        key: use.text,
        message: {
          en: `“${use.text}” is defined but never used. Use it, or remove it.`,
          nl: `“${use.text}” is gedefinieerd maar wordt nergens gebruikt. Gebruik het of verwijder het.`,
        },
        ...(removable && {
          fix: () => ({
            title: { en: `Remove the definition of “${use.text}”`, nl: `Verwijder de definitie van “${use.text}”` },
            edits: [withoutEntry(use, summary)],
            safe: false,
          }),
        }),
      };
    }
  },
} satisfies Rule;

/** It stands on lines of its own, has no number, and defines nothing else. */
function isRemovable({ block }: NameUse, { definitions }: NameEntry, summary: Summary): boolean {
  const { block: own, start } = blockAt(summary, block);
  const { text } = charterOf(summary);
  const defined = factsIn(own, languageIn(summary)).names.filter((it) => it.defines).length;
  return !own.number && definitions.length === 1 && defined < 2 && !/\S/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
}

/** The edit that takes out the item, row or paragraph with its line. */
function withoutEntry({ block }: NameUse, { charter: { blocks, text } }: Summary): Edit {
  const { block: own, start } = blocks[block]!;
  const end = start + own.source.trimEnd().length;
  const after = /^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(end))![0];
  const once = /^[ \t]*\r?\n/.exec(after)?.[0] ?? after;
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: end + (own.type === 'paragraph' ? after : once).length, text: '' };
}

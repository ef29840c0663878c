import { listedDefinitions } from '../engine/definitionEntry.ts';
import { namesOf } from '../engine/registers/nameTable.ts';
import type { Edit, NameEntry, NameUse, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'unused-definition',
  summary: { en: 'A defined term is never used.', nl: 'Een gedefinieerd begrip wordt nergens gebruikt.' },
  severity: 'hint',
  sources: [{ ref: 'B6' }],
  *charter(summary) {
    const table = namesOf(summary);
    const listed = listedDefinitions(summary);
    const unused = listed.flatMap((it) => {
      const entry = table.at(it.span.start);
      return entry && isTerm(entry) && isUnused(entry, summary) ? [{ use: it, entry }] : [];
    });
    // A list that serves other documents too has many.
    if (unused.length * 2 > listed.length && listed.length > 2) return;
    for (const { use, entry } of unused) {
      const removal = withoutEntry(use, entry, summary);
      yield {
        span: use.span,
        key: use.text,
        message: {
          en: `“${use.text}” is defined but never used. Use it, or remove it.`,
          nl: `“${use.text}” is gedefinieerd maar wordt nergens gebruikt. Gebruik het of verwijder het.`,
        },
        ...(removal && {
          fix: () => ({
            title: { en: `Remove the definition of “${use.text}”`, nl: `Verwijder de definitie van “${use.text}”` },
            edits: [removal],
            safe: false,
          }),
        }),
      };
    }
  },
} satisfies Rule;

/** A list of definitions may hold sentences, which nobody repeats word for word. */
const isTerm = ({ type, name }: NameEntry): boolean => type !== 'party' && name.split(/\s+/).length <= 3 && !/^\p{Ll}\./u.test(name);

/** No word of the text begins as it does: `verwerken` is used where something `wordt verwerkt`. */
function isUnused({ uses, definitions, aliases, name }: NameEntry, { charter: { text } }: Summary): boolean {
  if (uses.length > 0 || definitions.length > 1) return false;
  const { start, end } = definitions[0]!.span;
  const lower = lowerOf(text);
  return [name, ...aliases].every((it) => !standsBeside(lower, stemOf(it), start, end));
}

/** The words stand before the span or after it. */
function standsBeside(text: string, words: string, start: number, end: number): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) if (at + words.length <= start || at >= end) return true;
  return false;
}

let last = { text: '', lower: '' };

/** As long as the text, so that offsets agree; the text of one document is asked for many definitions in a row. */
function lowerOf(text: string): string {
  if (last.text === text) return last.lower;
  const lower = text.toLowerCase();
  const even =
    lower.length === text.length ? lower : text.replace(/./gsu, (it) => (it.toLowerCase().length === it.length ? it.toLowerCase() : it));
  last = { text, lower: even };
  return even;
}

/** The longest word of a name tells it; without its last letters for the forms of verbs and plurals. */
const stemOf = (name: string): string => {
  const plain = name.replace(/\s*\([^)]*\)/, '').toLowerCase();
  return plain.length > 6 ? plain.slice(0, Math.max(5, plain.length - 3)) : plain;
};

/** The item, row or paragraph with its line; undefined where it is numbered or defines more than one. */
function withoutEntry({ block }: NameUse, { definitions }: NameEntry, { charter, facts }: Summary): Edit | undefined {
  const { block: own, start } = charter.blocks[block]!;
  if (own.number || definitions.length > 1 || facts(block).names.filter((it) => it.defines).length > 1) return undefined;
  const end = start + own.source.trimEnd().length;
  const line = charter.text.lastIndexOf('\n', start - 1) + 1;
  if (/\S/.test(charter.text.slice(line, start))) return undefined;
  const after = /^[ \t]*(?:\r?\n){0,2}/.exec(charter.text.slice(end))![0];
  const once = /^[ \t]*\r?\n/.exec(after)?.[0] ?? after;
  return { start: line, end: end + (own.type === 'paragraph' ? after : once).length, text: '' };
}

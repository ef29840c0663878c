import { namesOf } from '../engine/registers/nameTable.ts';
import { twinOf } from '../engine/registers/twins.ts';
import type { NameEntry, NameUse, Problem, Rule } from '../engine/types.ts';

export default {
  id: 'inconsistent-term',
  summary: {
    en: 'One thing has two names: a party, body or term is written in different ways.',
    nl: 'Iets heeft twee namen: een partij, orgaan of begrip is op verschillende manieren geschreven.',
  },
  severity: 'information',
  sources: [{ ref: 'B6' }],
  *charter(summary, { language }) {
    const { entries } = namesOf(summary);
    for (const entry of entries) {
      for (const use of entry.variants) if (isWord(use.text)) yield problem(use, entry, written(use, entry));
      const twin = twinOf(entry, entries, language);
      if (twin) for (const use of entry.uses) yield problem(use, twin, written(use, twin));
    }
  },
} satisfies Rule;

const isWord = (text: string): boolean => /^\p{L}/u.test(text) && text.length > 4;

/** In the case of the use: a name in lower case stays so. */
function written({ text }: NameUse, { name }: NameEntry): string {
  const lower = text === text.toLowerCase() && name.slice(1) === name.slice(1).toLowerCase();
  return lower ? name.toLowerCase() : /^\p{Lu}/u.test(text) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

function problem({ span, text }: NameUse, entry: NameEntry, name: string): Problem {
  const model = entry.definitions[0] ?? entry.uses[0]!;
  return {
    span,
    key: text,
    message: {
      en: `“${text}” looks like “${name}”. Use one name, or define both.`,
      nl: `“${text}” lijkt hetzelfde als “${name}”. Gebruik één naam of definieer beide.`,
    },
    related: [
      {
        span: model.span,
        message:
          entry.definitions.length > 0
            ? { en: 'Defined here', nl: 'Hier gedefinieerd' }
            : { en: 'First used here', nl: 'Hier voor het eerst gebruikt' },
      },
    ],
    fix: () => ({ title: { en: `Write “${name}”`, nl: `Schrijf “${name}”` }, edits: [{ ...span, text: name }], safe: false }),
  };
}

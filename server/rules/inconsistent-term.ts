import { inCaseOf, writtenEverywhere } from '../engine/oneName.ts';
import { namesOf } from '../engine/registers/nameTable.ts';
import { nearNames } from '../engine/registers/nearNames.ts';
import { twinsOf } from '../engine/registers/twins.ts';
import type { NameEntry, NameUse, Problem, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'inconsistent-term',
  summary: {
    en: 'One thing has two names: a party, body or term is written in different ways.',
    nl: 'Iets heeft twee namen: een partij, orgaan of begrip is op verschillende manieren geschreven.',
  },
  severity: 'information',
  sources: [{ ref: 'B6' }],
  *charter(summary) {
    const { entries } = namesOf(summary);
    const twins = twinsOf(summary);
    for (const entry of entries) {
      const variants = isWord(entry.name) ? entry.variants.filter((it) => isWord(it.text)) : [];
      for (const use of variants) yield problem(use, entry, variants, summary);
      const twin = twins.get(entry);
      if (twin) for (const use of entry.uses) yield problem(use, twin, entry.uses, summary);
    }
    for (const { uses, model } of nearNames(summary)) {
      const other = { name: model[0]!.text, definitions: [], uses: model };
      for (const use of uses) yield problem(use, other, uses, summary);
    }
  },
} satisfies Rule;

const isWord = (text: string): boolean => /^\p{L}[^"“”|]{3,}$/u.test(text);

function problem(
  { span, text }: NameUse,
  entry: Pick<NameEntry, 'name' | 'definitions' | 'uses'>,
  uses: readonly NameUse[],
  summary: Summary,
): Problem {
  const name = inCaseOf(text, entry.name);
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
    fix: () =>
      writtenEverywhere(
        uses.filter((it) => it.text === text),
        entry.name,
        summary,
      ),
  };
}

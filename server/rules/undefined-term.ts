import { definitionEntry, hasDefinitionEntry, listedDefinitions } from '../engine/definitionEntry.ts';
import { isGeneric } from '../engine/registers/generic.ts';
import { hasBodies, hasPower, isDescribed, isIntroduced, isTitle } from '../engine/registers/introduced.ts';
import { namesOf } from '../engine/registers/nameTable.ts';
import { twinsOf } from '../engine/registers/twins.ts';
import type { Fix, Language, NameEntry, Problem, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'undefined-term',
  summary: {
    en: 'A body, role or term with capitals is used as if defined, but no clause says what it is.',
    nl: 'Een orgaan, rol of begrip met hoofdletter is gebruikt alsof het gedefinieerd is, maar nergens staat wat het is.',
  },
  severity: 'information',
  sources: [{ ref: 'B6' }],
  *charter(summary, { language }) {
    // Only where the author defines names with capitals does a capital promise a definition; of who decides every author has to say it.
    const style = listedDefinitions(summary).filter((it) => it.type !== 'party' && it.type !== 'abbreviation' && /^\p{Lu}/u.test(it.text));
    const { entries } = namesOf(summary);
    const twins = twinsOf(summary);
    for (const entry of entries) {
      if (entry.definitions.length > 0 || !isGeneric(entry, language) || twins.has(entry)) continue;
      if (style.length < 2 && !(entry.type === 'body' && hasBodies(summary) && entry.uses.some((it) => hasPower(it, summary)))) continue;
      if (!isExplained(entry, summary) && !isShort(entry, entries)) yield problem(entry, summary, language);
    }
  },
} satisfies Rule;

const isExplained = ({ uses }: NameEntry, summary: Summary): boolean =>
  uses.some((it) => isIntroduced(it, summary) || isDescribed(it, summary)) ||
  [...new Set(uses.map((it) => it.text))].some((it) => isTitle(it, summary));

/** `the Panel`, where the Investment Panel is defined. */
function isShort({ name }: NameEntry, entries: readonly NameEntry[]): boolean {
  const end = name.toLowerCase();
  return entries.some((it) => it.definitions.length > 0 && it.name.toLowerCase().endsWith(end));
}

const BLANK: Readonly<Record<Language, string>> = { en: '[meaning]', nl: '[betekenis]' };

function problem({ name, type, uses }: NameEntry, summary: Summary, language: Language): Problem {
  const body = type === 'body';
  return {
    span: uses[0]!.span,
    key: name,
    message: {
      en: `“${name}” is defined nowhere. Say ${body ? 'who sits in it' : 'what it means'}, or use a defined name.`,
      nl: `“${name}” is nergens gedefinieerd. Leg vast ${body ? 'wie erin zitten' : 'wat het betekent'}, of gebruik een gedefinieerde naam.`,
    },
    ...(hasDefinitionEntry(summary) && { fix: () => defined(name, summary, language) }),
  };
}

const defined = (name: string, summary: Summary, language: Language): Fix => ({
  title: { en: `Define “${name}”`, nl: `Definieer “${name}”` },
  edits: [definitionEntry(summary, name, BLANK[language])!],
  safe: false,
});

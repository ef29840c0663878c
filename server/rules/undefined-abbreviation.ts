import { WELL_KNOWN } from '../engine/lexicon/abbreviations.ts';
import { isExplained, standsAlone } from '../engine/registers/abbreviationUses.ts';
import { namesOf } from '../engine/registers/nameTable.ts';
import { spelledOut } from '../engine/registers/spelledOut.ts';
import { twinsOf } from '../engine/registers/twins.ts';
import type { NameUse, Problem, Rule, Summary } from '../engine/types.ts';
import { writtenOut } from '../engine/writeOut.ts';

export default {
  id: 'undefined-abbreviation',
  summary: { en: 'An abbreviation is never written out.', nl: 'Een afkorting is nergens voluit geschreven.' },
  severity: 'information',
  sources: [{ ref: 'B6' }],
  options: {
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [],
      description: {
        en: 'Abbreviations that every reader of these documents knows.',
        nl: 'Afkortingen die elke lezer van deze documenten kent.',
      },
    },
  },
  *charter(summary, { options }) {
    const table = namesOf(summary);
    const twins = twinsOf(summary);
    const spelled = spelledOut(summary);
    const known = new Set((options.known as readonly string[]).map((it) => it.toUpperCase()));
    for (const entry of table.entries) {
      if (
        entry.type !== 'abbreviation' ||
        entry.definitions.length > 0 ||
        twins.has(entry) ||
        spelled.has(entry.name) ||
        !isUnclear(entry.name) ||
        known.has(entry.name.toUpperCase())
      )
        continue;
      const use = entry.uses.some((it) => isExplained(it, summary)) ? undefined : entry.uses.find((it) => standsAlone(it, summary));
      if (use) yield problem(use, summary);
    }
  },
} satisfies Rule;

/** A word in capitals that one can say, such as `OPTA`, is a name or a cry. */
const isUnclear = (text: string): boolean =>
  !WELL_KNOWN.has(text.toUpperCase()) &&
  !/[\d&]|^(.)\1+$/.test(text) &&
  !(text.length > 3 && /[^AEIOUY][AEIOUY][^AEIOU]|^[AEIOU][^AEIOU]{1,2}[AEIOU]/.test(text)) &&
  text.length <= 5;

function problem(use: NameUse, summary: Summary): Problem {
  const { span, text } = use;
  return {
    span,
    key: text,
    message: {
      en: `“${text}” is never written out. Say once what it stands for.`,
      nl: `“${text}” is nergens voluit geschreven. Schrijf één keer op waar het voor staat.`,
    },
    fix: () => writtenOut(use, summary),
  };
}

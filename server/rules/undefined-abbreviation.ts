import { WELL_KNOWN } from '../engine/lexicon/abbreviations.ts';
import { namesOf } from '../engine/registers/nameTable.ts';
import { blockAt } from '../engine/summary.ts';
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
    const known = new Set((options.known as readonly string[]).map((it) => it.toUpperCase()));
    for (const entry of table.entries) {
      if (entry.type !== 'abbreviation' || entry.definitions.length > 0 || !isUnclear(entry.name) || known.has(entry.name.toUpperCase()))
        continue;
      const use = entry.uses.some((it) => isExplained(it, summary)) ? undefined : entry.uses.find((it) => standsAlone(it, summary));
      if (use) yield problem(use, summary);
    }
  },
} satisfies Rule;

/** A word in capitals that one can say, such as `OPTA`, is a name or a cry. */
const isUnclear = (text: string): boolean =>
  !WELL_KNOWN.has(text.toUpperCase()) &&
  !/[\d&]/.test(text) &&
  !(text.length > 3 && /[^AEIOUY][AEIOUY][^AEIOU]|^[AEIOU][^AEIOU]{1,2}[AEIOU]/.test(text)) &&
  text.length <= 5;

/** `ABC (…)`, `… (ABC)`, or a link to what it is: the author says what it means, in words that we do not understand. */
function isExplained({ span, block }: NameUse, summary: Summary): boolean {
  const { block: own, start } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  return (
    /^["”’*_]{0,3}\s?(?:\(|[=:–—]\s\S)/.test(own.source.slice(end, end + 6)) ||
    /\([“"‘'*_]{0,3}$/.test(own.source.slice(Math.max(0, from - 4), from)) ||
    own.links.some((it) => it.span.start <= from && end <= it.span.end)
  );
}

const OPENING =
  /(?<!\p{L})(?:De|Het|The|An?|Een|In|Of|Elke?|Each|Any|Every|Bij|Door|By|All|Alle|These|Deze|Dit|This|Our|Onze|When|If|Als|Indien|For|Voor|Met|With|To|Aan|On|Op|At|Naar|From|Van|Via|No|Geen)\s$/u;

/** Not a part of a longer name or a code, such as `ROC Aventus` or `Windows NT 4.0`, and not the content of a cell. */
function standsAlone({ span, block }: NameUse, summary: Summary): boolean {
  const { block: own, start } = blockAt(summary, block);
  const before = own.source.slice(Math.max(0, span.start - start - 30), span.start - start);
  const after = own.source.slice(span.end - start, span.end - start + 12);
  return (
    own.type !== 'row' &&
    !/(?:\p{Lu}[\p{L}\d]*[ \u00A0-]|[-/.:>"“‘'`])$/u.test(before.replace(OPENING, '. ')) &&
    !/^(?:[ \u00A0]\p{Lu}[\p{L}]|[ \u00A0]\d|[-/.:][\p{L}\d]|["”]|’(?!s)|<|,\s+(?:Inc|LLC|Ltd|BV|NV))/u.test(after)
  );
}

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

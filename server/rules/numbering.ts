import { nextNumber, renumberedTo } from '../engine/numbering.ts';
import { beginsAgain, type Count, referredIn, type Slip, slipsIn } from '../engine/registers/counts.ts';
import { placesOf } from '../engine/registers/placeTable.ts';
import { blockAt } from '../engine/summary.ts';
import type { Fix, PlaceEntry, Problem, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'numbering',
  summary: {
    en: 'Articles, sections or their paragraphs are numbered twice or with a gap.',
    nl: 'Artikelen, paragrafen of leden zijn dubbel genummerd of er ontbreekt een nummer.',
  },
  severity: 'warning',
  sources: [],
  *charter(summary) {
    const table = placesOf(summary);
    const isReferred = referredIn(table);
    for (const it of slipsIn(summary, table)) yield problem(it, isReferred(it), summary);
  },
} satisfies Rule;

function problem({ count, at, step }: Slip, referred: boolean, summary: Summary): Problem {
  const [before, it] = [count[at - 1]!, count[at]!];
  const expected = nextNumber(before.number);
  const { block, start } = blockAt(summary, it.block);
  const name = block.source
    .slice(it.span.start - start, it.digits.end - start)
    .trim()
    .replace(/\s+/g, ' ');
  return {
    span: { start: it.span.start, end: it.digits.end },
    key: name,
    message:
      step === 0
        ? { en: `“${name}” is numbered twice. Give it the next number.`, nl: `“${name}” komt twee keer voor. Geef het volgende nummer.` }
        : {
            en: `“${name}” comes after ${before.number}: ${expected} is missing. Renumber, or restore it.`,
            nl: `“${name}” volgt op ${before.number}: ${expected} ontbreekt. Hernummer, of herstel wat ontbreekt.`,
          },
    related: [{ span: before.span, message: { en: 'The number before it', nl: 'Het nummer ervoor' } }],
    ...(!referred && { fix: () => renumber(count, at, summary) }),
  };
}

/** All that follow in the count move. */
function renumber(count: Count, from: number, summary: Summary): Fix {
  const moved = new Map<PlaceEntry, string>();
  let number = count[from - 1]!.number;
  for (const [i, it] of count.entries()) {
    if (i < from) continue;
    if (i > from && beginsAgain(count, i, summary)) break;
    number = nextNumber(number);
    if (it.number !== number) moved.set(it, number);
  }
  return {
    title: { en: 'Renumber what follows, and the references to it', nl: 'Hernummer wat volgt, met de verwijzingen ernaar' },
    edits: renumberedTo(summary, moved),
    safe: false,
  };
}

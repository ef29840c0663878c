import { countOf, nextNumber, renumberedTo } from '../engine/numbering.ts';
import { placesOf } from '../engine/registers/placeTable.ts';
import { blockAt, layoutOf } from '../engine/summary.ts';
import type { Fix, PlaceEntry, PlaceTable, Problem, Rule, Summary } from '../engine/types.ts';

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
    for (const count of countsOf(summary, table)) yield* broken(count, summary, table);
  },
} satisfies Rule;

/** What is numbered in one count: the articles, the sections of one level in one section, the paragraphs of one article. */
function countsOf(summary: Summary, { places }: PlaceTable): PlaceEntry[][] {
  const sections = layoutOf(summary);
  const counts = new Map<string, PlaceEntry[]>();
  for (const it of places) {
    if (!/^(?:\d{1,3}\.){0,3}\d{1,3}$|^[IVX]{1,5}$/.test(it.number) || it.within === 'row') continue;
    const section = sections[it.section];
    const prefix = it.number.slice(0, it.number.lastIndexOf('.') + 1);
    const heading = it.within === 'heading';
    // Articles count on through chapters, or begin again in each; what has no word counts within what is around it.
    const around = heading ? (it.word && !prefix ? 'text' : section?.parent) : it.section;
    const style = `${it.type === 'member'} ${heading} ${it.word} ${/^\d/.test(it.number)}`;
    const key = `${style} ${prefix} ${around} ${heading && !it.word ? section?.depth : ''}`;
    counts.set(key, counts.get(key) ?? []);
    counts.get(key)!.push(it);
  }
  return [...counts.values()];
}

function* broken(count: readonly PlaceEntry[], summary: Summary, table: PlaceTable): Iterable<Problem> {
  const steps = count.map((it, i) => (i === 0 ? 1 : countOf(it.number) - countOf(count[i - 1]!.number)));
  const wrong = steps.flatMap((step, i) => (step === 1 || beginsAgain(count, i, summary) ? [] : [i]));
  // One slip in a count that goes well is a slip; a text with more of them counts in another way.
  if (wrong.length === 0 || wrong.length > 2 || count.length < 3 || wrong.length * 2 > count.length) return;
  for (const i of wrong) {
    const [before, it] = [count[i - 1]!, count[i]!];
    const step = steps[i]!;
    if (step < 0 || step > 3) continue;
    const expected = nextNumber(before.number);
    const { block, start } = blockAt(summary, it.block);
    const name = block.source
      .slice(it.span.start - start, it.digits.end - start)
      .trim()
      .replace(/\s+/g, ' ');
    yield {
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
      ...(!isReferred(count, i, table) && { fix: () => renumber(count, i, summary) }),
    };
  }
}

/** `1` begins a new count in a list, a chapter or an annex. */
function beginsAgain(count: readonly PlaceEntry[], i: number, summary: Summary): boolean {
  const [before, it] = [count[i - 1]!, count[i]!];
  if (countOf(it.number) > 1) return false;
  const around = (place: PlaceEntry): number | undefined => layoutOf(summary)[place.section]?.parent;
  return countOf(before.number) !== 1 || it.within !== 'heading' || around(it) !== around(before);
}

/** References to the second of two with one number, or to a missing number, would come to mean something else. */
function isReferred(count: readonly PlaceEntry[], i: number, { references }: PlaceTable): boolean {
  const it = count[i]!;
  const own = references.filter((to) => !to.foreign && to.type !== 'link');
  if (it.type === 'member') return own.some((to) => to.member !== undefined || to.type === 'member');
  const [from, until] = [countOf(count[i - 1]!.number), countOf(it.number)];
  return own.some(
    (to) => to.type === it.type && (from === until ? to.number === it.number : countOf(to.number) > from && countOf(to.number) < until),
  );
}

/** All that follow in the count move. */
function renumber(count: readonly PlaceEntry[], from: number, summary: Summary): Fix {
  const moved = new Map<PlaceEntry, string>();
  let number = count[from - 1]!.number;
  for (const it of count.slice(from)) {
    if (it !== count[from] && beginsAgain(count, count.indexOf(it), summary)) break;
    number = nextNumber(number);
    if (it.number !== number) moved.set(it, number);
  }
  return {
    title: { en: 'Renumber what follows, and the references to it', nl: 'Hernummer wat volgt, met de verwijzingen ernaar' },
    edits: renumberedTo(summary, moved),
    safe: false,
  };
}

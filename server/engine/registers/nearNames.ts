/** Names of several words that no list tells of, and that the text writes in two ways: `Harbourgate Mutual`, `Harborgate Mutual`. */
import { createNotes, createTable } from '../notes.ts';
import type { Name, NameUse, Summary } from '../types.ts';
import { place } from './nameDrafts.ts';
import { isSlip } from './nameForms.ts';
import { namesOf } from './nameTable.ts';

const RUN =
  /[A-ZÀ-Þ](?<![\p{L}\d_@/.#-].)[\p{L}\p{M}]{2,30}(?:[ \u00A0](?:(?:of|van|de|het|the) ){0,2}[A-ZÀ-Þ][\p{L}\p{M}-]{1,30}){1,3}(?![\p{L}\d])/gu;
const LEAD = /^(?:The|De|Het|An?|Een|In|On|If|When|As|Als|Indien|Bij|Voor|Op|Met|Namens|For|By|At|To|Of|And|En|Both|Only|Only|Alleen|Ook) /;
/** A slip is told in a word of so many letters. */
const LONG = 9;

const runs = createNotes(({ type, prose }): readonly Name[] | undefined => {
  if (type === 'code' || type === 'comment' || type === 'definition') return undefined;
  const found: Name[] = [];
  for (const match of prose.matchAll(RUN)) {
    const lead = LEAD.exec(match[0])?.[0].length ?? 0;
    const text = match[0].slice(lead).replace(/\s/g, ' ');
    const start = match.index + lead;
    if (text.includes(' ') && text.split(' ').some((it) => it.length >= LONG))
      found.push({ span: { start, end: start + text.length }, text, type: 'party', defines: false });
  }
  return found.length > 0 ? found : undefined;
});

/** Uses of the one way of writing, with the uses of the other that it is to be. */
export interface NearName {
  readonly uses: readonly NameUse[];
  readonly model: readonly NameUse[];
}

/** The way that the text has less often, or later. */
export const nearNames = createTable((summary: Summary): readonly NearName[] => {
  const byText = new Map<string, NameUse[]>();
  runs.visit(summary, (note, block, start) => {
    for (const it of note) {
      const list = byText.get(it.text);
      if (list) list.push(place(it, block, start));
      else byText.set(it.text, [place(it, block, start)]);
    }
  });
  if (byText.size > MOST) return [];
  const byRest = new Map<string, string[]>();
  const found: NearName[] = [];
  const often = countWords(byText);
  for (const [text, uses] of byText) {
    for (const rest of restsOf(text)) {
      const others = byRest.get(rest) ?? [];
      const near = others.find((it) => isNear(it, text));
      if (near) found.push(ordered(byText.get(near)!, uses, often));
      byRest.set(rest, [...others, text]);
    }
  }
  const { at } = namesOf(summary);
  // What the register of names tells is told there.
  return found.filter(({ uses }) => {
    const { span } = uses[0]!;
    const entry = at(span.end);
    return !entry || (entry.definitions.length === 0 && !entry.variants.some((it) => it.span.end === span.end));
  });
});

/** In a text of more names nobody tells one from the other. */
const MOST = 2000;

function countWords(byText: ReadonlyMap<string, readonly NameUse[]>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [text, uses] of byText) for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + uses.length);
  return counts;
}

/** A word that other names have too is the right one; else the way that comes first. */
function ordered(first: NameUse[], later: NameUse[], often: ReadonlyMap<string, number>): NearName {
  const weigh = (uses: readonly NameUse[]): number =>
    uses[0]!.text.split(' ').reduce((sum, it) => sum + (often.get(it) ?? 0), 0) + uses.length;
  return weigh(first) >= weigh(later) ? { model: first, uses: later } : { model: later, uses: first };
}

/** A name without each of its long words, of which the first and the last letter stay. */
const restsOf = (text: string): string[] => {
  const words = text.split(' ');
  return words.flatMap((it, i) => (it.length >= LONG - 1 ? [words.with(i, `${it[0]}…${it.at(-1)}`).join(' ')] : []));
};

function isNear(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  const at = left.findIndex((it, i) => it !== right[i]);
  return at >= 0 && isSlip(left[at]!.toLowerCase(), right[at]!.toLowerCase(), LONG - 1);
}

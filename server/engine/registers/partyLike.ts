/** One more party, in the form in which a document names its last one. */
import { withArticle } from '../article.ts';
import { itemLike, rowLike } from '../likeOthers.ts';
import { unnoted } from '../reads.ts';
import { blockAt } from '../summary.ts';
import type { Edit, Language, NameEntry, Summary } from '../types.ts';

const WORDS: Readonly<Record<Language, { readonly and: string; readonly by: string; readonly short: string; readonly name: string }>> = {
  en: { and: 'and', by: 'represented by [name], [office]', short: '(“[short name]”)', name: '[name]' },
  nl: { and: 'en', by: 'vertegenwoordigd door [naam], [functie]', short: 'hierna te noemen “[korte naam]”', name: '[naam]' },
};

/** The edits that add a party behind the last one; none where that stands in a form of its own. */
export function partyLike(summary: Summary, parties: readonly NameEntry[], name: string): readonly Edit[] {
  const { charter, recognition } = summary;
  const last = parties.at(-1)?.definitions[0];
  if (!last) return [];
  const { block, start } = charter.blocks[last.block]!;
  if (block.type === 'row') return [rowLike(summary, last.block, name, [WORDS[recognition.language].name])];
  const source = block.source.trimEnd();
  const [before, after] = [source.slice(0, last.span.start - start), source.slice(last.span.end - start)];
  const full = /(?:^|\s)(?:de|het|the)\s$/iu.test(before) ? withArticle(name, summary, recognition.language) : name;
  // An item that says more before the name is not copied.
  if (block.type === 'item')
    return /^\s*(?:[-*+]|\d{1,2}[.)]|[a-z][.)])\s+[*_]*(?:(?:de|het|the)\s+)?$/i.test(before)
      ? [itemLike(charter, last.block, full + saidOf(after, recognition.language))]
      : [];
  const others = parties.map((it) => it.definitions[0]!).filter((it) => it.block === last.block);
  const other = others.at(-2);
  return block.type === 'paragraph' && other
    ? inSentence(charter.text, other.span.end, last.span, full, WORDS[recognition.language].and)
    : [];
}

/** Whether one more can be added: that depends on the block of the last party alone, not on the whole text. */
export function isPartyLike(summary: Summary, parties: readonly NameEntry[], name: string): boolean {
  const last = parties.at(-1)?.definitions[0];
  if (last) blockAt(summary, last.block);
  return unnoted(() => partyLike(summary, parties, name)).length > 0;
}

/** By whom it is represented and what it is called, as the last one says. */
function saidOf(after: string, language: Language): string {
  const { by, short } = WORDS[language];
  const comma = language === 'nl' ? ', ' : ' ';
  return (
    (/vertegenwoordigd|represented/i.test(after) ? `, ${/te dezen|hierbij/i.exec(after)?.[0].concat(' ') ?? ''}${by}` : '') +
    (/hierna|hereinafter|\(["“]/i.test(after) ? comma + short : '')
  );
}

/** `A and B` becomes `A, B and C`. */
function inSentence(text: string, end: number, last: { start: number; end: number }, name: string, and: string): Edit[] {
  const between = text.slice(end, last.start);
  const joined = /^,?\s+(?:en|and)(?=\s+(?:(?:de|het|the)\s+)?$)/i.exec(between);
  const added = { start: last.end, end: last.end, text: ` ${and} ${name}` };
  return joined ? [{ start: end, end: end + joined[0].length, text: ',' }, added] : [added];
}

/** What is offered behind `artikel`, `section` or `annex`. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { proseAt } from '../engine/proseAt.ts';
import { singular, typeOf } from '../engine/registers/places.ts';
import { placesOf } from '../engine/registers/placeTable.ts';
import type { PlaceEntry, Summary } from '../engine/types.ts';
import { meaningOfPlace } from './meaning.ts';
import { toRange } from './position.ts';

const WORD =
  /(?<![\p{L}\d-])(artikel(?:en)?|art\.|articles?|clauses?|hoofdstuk(?:ken)?|chapters?|afdeling|paragra(?:af|fen|phs?)|sections?|bijlagen?|annex(?:es)?|appendi(?:x|ces)|schedules?|§§?)[ \u00A0]([\p{L}\d.]{0,30})$/iu;

/** `this article`, `het artikel`: of which it is, the reader knows. */
const KNOWN = /(?<!\p{L})(?:this|that|each|every|an?|the|no|dit|dat|deze|die|elk|elke|ieder|iedere|geen|een|het)[ \u00A0]$/iu;

/** Numbers of articles, sections and annexes with their titles; of a number or title that was begun, those that go on so. */
export function placeItems(document: TextDocument, summary: Summary, offset: number): CompletionItem[] {
  const prose = proseAt(summary, offset);
  const match = prose?.block.type === 'heading' ? null : WORD.exec(prose?.before.slice(-80) ?? '');
  if (!prose || !match) return [];
  const [all, word, typed] = [match[0], match[1]!, match[2]!.toLowerCase()];
  if (KNOWN.test(prose.before.slice(0, prose.before.length - all.length))) return [];
  const range = toRange(document, { start: offset - typed.length, end: offset });
  return placesFor(summary, singular(word)).flatMap((place, i) => {
    const title = titleOf(place, summary);
    const begins = [place.number, ...title.split(' ')].some((it) => it.toLowerCase().startsWith(typed));
    if (!begins || place.number.toLowerCase() === typed) return [];
    const label = `${place.number} ${title}`.trim();
    const documentation = title && meaningOfPlace(summary.charter, { section: place.section, definitions: [] });
    return {
      label,
      kind: CompletionItemKind.Reference,
      ...(documentation && { documentation: { kind: 'markdown' as const, value: documentation } }),
      sortText: `2 ${String(i).padStart(5, '0')}`,
      textEdit: { range, newText: place.number },
    };
  });
}

/** Those with this word; else those without one, in a document that says `section 3` of `## 3. Costs`. */
function placesFor(summary: Summary, word: string): PlaceEntry[] {
  const type = typeOf(word);
  const all = placesOf(summary).places.filter((it) => it.type !== 'member');
  const own = all.filter((it) => it.word === word);
  const found = own.length > 0 ? own : all.filter((it) => (type === 'annex' ? it.type === 'annex' : it.word === ''));
  const seen = new Set<string>();
  return found.filter(({ number }) => !seen.has(number) && seen.add(number));
}

const titleOf = ({ block, section }: PlaceEntry, { charter }: Summary): string =>
  charter.blocks[block]!.block.type === 'heading' ? (charter.sections[section]?.title ?? '') : '';

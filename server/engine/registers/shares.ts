/** What the section on costs and benefits says of each party. */

import { createAnswer, createLasting } from '../notes.ts';
import { blockAt, factsIn, languageIn, layoutOf, readingsOf, sectionsOf } from '../summary.ts';
import type { NameEntry, NameUse, Section, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';
import { cellsOf, tablesOf } from './tables.ts';

export interface Shares {
  readonly section: Omit<Section, 'title'>;
  readonly named: readonly NameEntry[];
  readonly paying: readonly NameEntry[];
  readonly gaining: readonly NameEntry[];
  /** A sentence speaks for those it does not name. */
  readonly othersPay: boolean;
  readonly othersGain: boolean;
  /** Index of the last row that names a party, or -1. */
  readonly row: number;
  /** Index of the last block that names a party. */
  readonly last: number;
}

const TITLE =
  /(?<!\p{L})(?:kosten|baten|bijdragen?|financi\p{L}*|verdeling|costs?|benefits?|contributions?|funding|financ\p{L}*|shares)(?!\p{L})/iu;
const GAIN_COLUMN = /baten|baat|voordeel|opbrengst|besparing|benefit|gain|saving|return/i;

const wordings = createWordings({
  en: {
    gain: ['benefit*|gain|gains|saving*|saves|advantage*', 'gets|receives .. back|return'],
    all: [
      'each|every|all|both|other|remaining|rest|equally|equal',
      'parties|they ... pay|bear|contribute|share|fund|carry|receive|divide|gain|save',
      'costs|benefits|balance ... shared|divided|settled|apportioned',
    ],
  },
  nl: {
    gain: ['baat|baten|voordeel|voordelen|opbrengst*|bespaart|besparing*|besparen|profiteert|profiteren', 'levert|leveren ... op'],
    all: [
      'elke|elk|iedere|ieder|alle|beide|overige|andere|overigen|gelijke|gelijk|evenredig|rato',
      'partijen|wij|zij ... betalen|dragen|delen|leveren|bekostigen|verdelen|ontvangen|besparen',
      'kosten|baten|saldo ... verdeeld|gedeeld|verrekend|omgeslagen',
    ],
  },
});

const titled = createLasting((summary) => sectionsOf(summary).findIndex((it) => TITLE.test(it.title) && it.parent >= 0));
/** The index of the first section with such a title, or -1. */
const titledAt = createAnswer(titled);

/** Undefined where no section is about the costs, or none of the parties is named in it. */
export function sharesOf(summary: Summary, parties: readonly NameEntry[]): Shares | undefined {
  const sections = layoutOf(summary);
  const language = languageIn(summary);
  const own = readingsOf(summary).get('costs-and-benefits');
  const section = sections[own?.section ?? -1] ?? sections[titledAt(summary)];
  if (!section) return undefined;
  const shares = { named: new Set<NameEntry>(), paying: new Set<NameEntry>(), gaining: new Set<NameEntry>() };
  let othersPay = false;
  let othersGain = false;
  let row = -1;
  let last = section.end - 1;
  const gainRows = rowsWithGain(summary);
  const isInside = ({ block }: NameUse): boolean => section.body <= block && block < section.end;
  const named = parties.map((it) => ({ party: it, uses: [...it.uses, ...it.definitions].filter(isInside) }));
  for (let i = section.body; i < section.end; i++) {
    const { block, start } = blockAt(summary, i);
    const facts = factsIn(block, language);
    const words = wordings(block, language);
    for (const sentence of block.sentences) {
      const within = (span: Span): boolean => sentence.start <= span.start && span.start < sentence.end;
      const here = named
        .filter(({ uses }) => uses.some((use) => use.block === i && within({ start: use.span.start - start, end: 0 })))
        .map((it) => it.party);
      const signs = words.filter((it) => it.sentence.start === sentence.start).map((it) => it.sign);
      const gain = gainRows.get(i) ?? (block.type !== 'row' && signs.includes('gain'));
      const general = signs.includes('all') && block.type !== 'row';
      if (general && gain) othersGain = true;
      else if (general) othersPay = true;
      for (const it of here) {
        shares.named.add(it);
        if (gain) shares.gaining.add(it);
        if (facts.amounts.some(({ span }) => within(span)) || block.type === 'row') shares.paying.add(it);
      }
      if (here.length > 0) last = i;
      if (block.type === 'row' && here.length > 0) row = i;
    }
  }
  return {
    section,
    named: [...shares.named],
    paying: [...shares.paying],
    gaining: [...shares.gaining],
    othersPay: othersPay || othersGain,
    othersGain,
    row,
    last,
  };
}

const NOTHING = /^(?:|-|–|—|0|€\s?0|geen|none|nil|n\.?v\.?t\.?|n\/a|nihil)$/i;

/** Of each row of a table with a column of benefits whether it has one. */
function rowsWithGain(summary: Summary): Map<number, boolean> {
  const out = new Map<number, boolean>();
  for (const { header, rows } of tablesOf(summary)) {
    const column = cellsOf(header.block).findIndex((it) => GAIN_COLUMN.test(it));
    for (const { index, block } of rows) out.set(index, column > 0 && !NOTHING.test(cellsOf(block)[column] ?? ''));
  }
  return out;
}

/** What the section on costs and benefits says of each party. */

import { createAnswer, createLasting } from '../notes.ts';
import { blockAt, factsIn, languageIn, layoutOf, readingsOf, sectionsOf } from '../summary.ts';
import type { NameEntry, NameUse, Section, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';
import { shortForms } from './partyForms.ts';
import { cellsOf, tablesOf } from './tables.ts';

export interface Shares {
  readonly section: Omit<Section, 'title'>;
  readonly named: readonly NameEntry[];
  readonly paying: readonly NameEntry[];
  readonly gaining: readonly NameEntry[];
  /** Of these the text says that they gain nothing. */
  readonly nothing: readonly NameEntry[];
  /** A sentence speaks for those it does not name. */
  readonly othersPay: boolean;
  readonly othersGain: boolean;
  /** Index of the last row that names a party, or -1. */
  readonly row: number;
  /** Index of the last block that names a party. */
  readonly last: number;
}

const TITLE =
  /(?<!\p{L})(?:kosten\p{L}*|baten|bijdragen?|financi\p{L}*|verdeling|opbrengst\p{L}*|inleg|inbreng|begroting|budget|costs?|benefits?|contributions?|funding|financ\p{L}*|shares|proceeds|yields?|savings?|besparing\p{L}*|pays?|betaalt|gains?|levert het op|brings?|krijgt|who gets)(?!\p{L})/iu;
const GAINS =
  /(?<!\p{L})(?:baten|opbrengst\p{L}*|besparing\p{L}*|benefits?|proceeds|yields?|savings?|gains?|levert het op|krijgt|gets)(?!\p{L})/iu;
const COSTS = /(?<!\p{L})(?:kosten\p{L}*|bijdragen?|inleg|inbreng|costs?|contributions?|pays?|betaalt|brings?)(?!\p{L})/iu;
const GAIN_COLUMN =
  /baten|baat|voordeel|opbrengst|besparing|krijgt|ontvangt|terug|benefit|gain|saving|return|gets|receives|yield|proceeds/i;
const NO_PAY =
  /(?<!\p{L})(?:(?:pays?|contributes?|bears?) (?:nothing|no (?!more|less))|(?:does|do) not (?:pay|contribute)|(?:betaalt|betalen|draagt|dragen) (?:\p{L}+ )?(?:niets?|geen)|pays? no)(?!\p{L})/iu;
/** That somebody has nothing of it. */
const NO_GAIN =
  /(?<!\p{L})(?:(?:receives?|gets?|gains?|obtains?|sees?|has|have) (?:nothing|none|no (?:\p{L}+ ){0,2}?(?:benefits?|gains?|savings?|share|return|part|proceeds))|(?:does|do) not (?:share|gain|benefit|profit|get|receive)|no (?:benefits?|gains?|savings?|returns?|proceeds) (?:for|to|accrue)|(?:krijgt|krijgen|ontvangt|ontvangen|heeft|hebben) (?:hiervan |hier |daarvoor |er )?(?:niets|geen (?:\p{L}+ ){0,2}?(?:baten|baat|deel|aandeel|voordeel|opbrengst\p{L}*|besparing\p{L}*))|(?:deelt|delen|profiteert|profiteren) (?:\p{L}+ ){0,3}?niet|geen (?:baten|opbrengst\p{L}*|voordeel|besparing\p{L}*) (?:voor|toe)|(?:zijn|is) er geen (?:baten|opbrengst\p{L}*|voordel\p{L}*|besparing\p{L}*))(?!\p{L})/iu;

const wordings = createWordings({
  en: {
    pay: ['pay|pays|bear|bears|fund|funds|finance|finances|contribute|contributes|lend|lends|provide|provides|bring|brings|carry|carries'],
    gain: ['benefit*|gain|gains|saving*|saves|advantage*', 'gets|receives .. back|return'],
    all: [
      'each|every|all|both|other|remaining|rest|equally|equal',
      'parties|they ... pay|bear|contribute|share|fund|carry|receive|divide|gain|save',
      'costs|benefits|balance ... shared|divided|settled|apportioned',
    ],
  },
  nl: {
    pay: [
      'betaalt|betalen|draagt|dragen|bekostigt|bekostigen|financiert|financieren|levert|leveren|legt|leggen|brengt|brengen|stelt|stellen',
    ],
    gain: ['baat|baten|voordeel|voordelen|opbrengst*|bespaart|besparing*|besparen|profiteert|profiteren', 'levert|leveren ... op'],
    all: [
      'elke|elk|iedere|ieder|alle|beide|overige|andere|overigen|gelijke|gelijk|evenredig|rato',
      'partijen|wij|zij ... betalen|dragen|delen|leveren|bekostigen|verdelen|ontvangen|besparen',
      'kosten|baten|saldo ... verdeeld|gedeeld|verrekend|omgeslagen',
    ],
  },
});

/** Which sections have such a title: 1, or 2 where it is about what somebody gains. */
const titled = createLasting((summary) =>
  sectionsOf(summary)
    .map(({ title, parent }) => (parent < 0 || !TITLE.test(title) ? 0 : GAINS.test(title) && !COSTS.test(title) ? 2 : 1))
    .join(''),
);
const titlesSay = createAnswer(titled);

/** Undefined where no section is about the costs, or none of the parties is named in it. */
export function sharesOf(summary: Summary, parties: readonly NameEntry[]): Shares | undefined {
  const sections = layoutOf(summary);
  const bits = titlesSay(summary);
  const own = sections[readingsOf(summary).get('costs-and-benefits')?.section ?? -1];
  const about = sections.filter((it, i) => it === own || bits[i] !== '0');
  const section = own ?? about[0];
  if (!section) return undefined;
  const found = { named: new Set<NameEntry>(), paying: new Set<NameEntry>(), gaining: new Set<NameEntry>(), nothing: new Set<NameEntry>() };
  const state = { othersPay: false, othersGain: false, row: -1, last: section.end - 1 };
  const gainRows = rowsWithGain(summary);
  const forms = shortForms(parties);
  const blocks = new Map(about.flatMap((it) => range(it.body, it.end).map((i) => [i, bits[sections.indexOf(it)] === '2'] as const)));
  for (const [i, ofGains] of [...blocks].sort((a, b) => a[0] - b[0]))
    for (const it of sentencesIn(summary, i, parties, forms, gainRows.get(i))) {
      const gain = (it.gain || (ofGains && !it.isRow)) && !it.no;
      if (it.general && gain) state.othersGain = true;
      else if (it.general) state.othersPay = true;
      for (const party of it.here) {
        found.named.add(party);
        if (gain) found.gaining.add(party);
        if (it.no) found.nothing.add(party);
        if (it.pays) found.paying.add(party);
      }
      if (it.here.length > 0) state.last = i;
      if (it.isRow && it.here.length > 0) state.row = i;
    }
  return {
    ...state,
    section,
    othersPay: state.othersPay || state.othersGain,
    named: [...found.named],
    paying: [...found.paying],
    gaining: [...found.gaining],
    nothing: [...found.nothing],
  };
}

const range = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, i) => from + i);

interface Said {
  readonly here: readonly NameEntry[];
  readonly isRow: boolean;
  readonly gain: boolean;
  readonly no: boolean;
  readonly pays: boolean;
  /** It speaks of all, or of the others. */
  readonly general: boolean;
}

/** What each sentence of a block says of parties. @param row whether a row has a gain */
function sentencesIn(
  summary: Summary,
  index: number,
  parties: readonly NameEntry[],
  forms: ReturnType<typeof shortForms>,
  row: boolean | undefined,
): Said[] {
  const language = languageIn(summary);
  const { block, start } = blockAt(summary, index);
  const { amounts } = factsIn(block, language);
  const words = wordings(block, language);
  const isRow = block.type === 'row';
  return block.sentences.map((sentence) => {
    const within = (at: number): boolean => sentence.start <= at && at < sentence.end;
    const text = block.prose.slice(sentence.start, sentence.end);
    const isUsed = (use: NameUse): boolean => use.block === index && within(use.span.start - start);
    const full = parties.filter((it) => it.uses.some(isUsed) || it.definitions.some(isUsed));
    const short = isRow ? forms.as(cellsOf(block)[0] ?? '') : forms.in(text);
    const isFree = NO_PAY.test(text.slice(0, LONGEST)) && full.length < 2;
    const signs = words.filter((it) => it.sentence.start === sentence.start).map((it) => it.sign);
    return {
      here: [...new Set([...full, ...short])],
      isRow,
      gain: row ?? (!isRow && signs.includes('gain')),
      no: isRow ? row === false : NO_GAIN.test(text.slice(0, LONGEST)),
      pays: !isFree && (isRow || amounts.some(({ span }) => within(span.start)) || signs.includes('pay')),
      general: !isRow && signs.includes('all') && (full.length < 2 || !signs.includes('pay')),
    };
  });
}

const LONGEST = 600;

const NOTHING = /^(?:|-|–|—|0|€\s?0|geen(?: \p{L}+)?|none|nothing|niets|nul|zero|nil|no(?: \p{L}+)?|n\.?v\.?t\.?|n\/a|nihil)\.?$/iu;

/** Of each row of a table with a column of benefits whether it has one. */
function rowsWithGain(summary: Summary): Map<number, boolean> {
  const out = new Map<number, boolean>();
  for (const { header, rows } of tablesOf(summary)) {
    const column = cellsOf(header.block).findIndex((it) => GAIN_COLUMN.test(it));
    if (column > 0) for (const { index, block } of rows) out.set(index, !NOTHING.test(cellsOf(block)[column] ?? ''));
  }
  return out;
}

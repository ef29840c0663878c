/** Who founds a collaboration: the parties of an agreement, few enough to decide together or too many. */
import { createNotes, createTable } from '../notes.ts';
import type { Block, Context, Option, Span, Summary, Text } from '../types.ts';
import { cell } from './contexts.ts';
import { isPerson } from './organisations.ts';
import { organisedParties } from './partyList.ts';
import { isPartyName } from './partyName.ts';

/** The number up to which parties are a core, as an option of a rule. */
export const coreOption = (description: Text): Readonly<Record<'maximum', Option>> => ({
  maximum: { type: 'integer', minimum: 2, default: 7, description },
});

/** Where a party is named first. */
export interface Founder {
  readonly span: Span;
  /** The index of its block. */
  readonly block: number;
}

export interface Founders {
  readonly parties: readonly Founder[];
  /** Of the option. */
  readonly maximum: number;
  /** There are no more of them than the maximum. */
  readonly few: boolean;
}

/** The founders of a collaboration; undefined where fewer than two are read. */
export function foundersOf(summary: Summary, { kinds, options }: Context): Founders | undefined {
  const listed = organisedParties(summary, kinds).map((it) => it.definitions[0]!);
  const parties = listed.length < 2 ? tabled(summary) : listed;
  const maximum = Number(options['maximum']);
  return parties.length < 2 ? undefined : { parties, maximum, few: parties.length <= maximum };
}

/** A column of parties, wherever the table stands and whatever column comes first. */
const COLUMN =
  /^(?:(?:founding|participating) \p{L}+|part(?:y|ies|ners?)|founders?|participants?|partij(?:en)?|oprichters?|deelnemers?|(?:oprichtende|deelnemende) \p{L}+)$/iu;
/** No table of parties has them further to the right: a number or a letter stands before them. */
const COLUMNS = 2;

/** What a row says: in which column parties stand, or what could be their names in the columns that are asked for. */
type Row = { readonly column: number } | { readonly names: readonly (Span | undefined)[] };

const rows = createNotes((block): Row | undefined => {
  if (block.type !== 'row' || !block.cells) return undefined;
  if (!block.header) return { names: Array.from({ length: COLUMNS }, (_, i) => nameIn(block, i)) };
  return { column: Array.from({ length: COLUMNS }, (_, i) => cell(block, i)).findIndex((it) => COLUMN.test(it)) };
});

function nameIn(block: Block, index: number): Span | undefined {
  const words = cell(block, index);
  const start = block.prose.indexOf(words, block.cells![index]?.start);
  return isPartyName(words) && !isPerson(words) ? { start, end: start + words.length } : undefined;
}

/** The parties of the first table that has a column of them. */
const tabled = createTable((summary): readonly Founder[] => {
  let column = -1;
  const found: Founder[] = [];
  for (const { note, index, start } of rows(summary)) {
    if ('column' in note) {
      if (found.length > 1) break;
      column = note.column;
      found.length = 0;
      continue;
    }
    const span = note.names[column];
    if (span) found.push({ span: { start: start + span.start, end: start + span.end }, block: index });
  }
  return found;
});

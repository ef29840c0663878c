/** What a section or an opening line says of the blocks under it: they list parties, or terms. */
import type { Block, Name, Placed, Summary } from '../types.ts';
import { proper } from './nameForms.ts';

const PARTIES =
  /^(?:de |het |the )?(?:contract|verdrags)?(?:partijen|parties|ondergetekenden|deelnemers|deelnemende \p{L}+|oprichters|participating \p{L}+|founding \p{L}+|founders|signatories|who we are|who (?:takes|take) part|wie (?:er )?mee(?:doet|doen)|wie doen (?:er )?mee)(?! (?:en|and) )/iu;
/** What comes before the agreement itself. */
const PREAMBLE = /^(?:preamble|preambule|considerans|aanhef|inleiding|introduction|background|achtergrond|samenvatting|summary)(?!\p{L})/iu;
const TERMS =
  /definit|begrip|terminolog|woordenlijst|afkorting|abbreviat|glossar|woorden die|wat wij verstaan|^(?:(?:de|the|our|onze) )?(?:terms|termen|words|woorden)(?: (?:we use|used|in this \p{L}+))?$/iu;
const OPENS_PARTIES =
  /(?:ondergetekenden|undersigned|partijen (?:bij|zijn|tot)|parties (?:to|are|of)|(?:is|are) made (?:between|by)|entered into (?:between|by)|made commencing|tussen|between|by and (?:among|between)|(?:de volgende|the following) (?:\p{L}+ ){1,3}(?:gaan|werken|sluiten|komen|spreken|nemen|doen|zijn partij|vormen|agree|take part|participate|collaborate|work|conclude|sign|are part|form|establish|found))[^.]{0,120}[:,]\s*$/iu;
const OPENS_TERMS =
  /(?:verstaan onder|verstaan wij onder|verstaan|betekent|following (?:terms|definitions|words)|definitions apply|have the (?:following )?meanings?)[^.]{0,60}:\s*$/i;

export const isTermsTitle = (title: string): boolean => TERMS.test(title);

export interface Context {
  readonly parties: boolean;
  readonly terms: boolean;
  /** It stands before what is agreed: who agrees is named there. */
  readonly opening?: boolean;
  /** Of a row: the first cell of its table's header. */
  readonly column?: string;
}

const known = new WeakMap<Summary, readonly Context[]>();

/** For each block whether it stands where parties or terms are listed; made once for a summary. */
export function contextsOf(summary: Summary): readonly Context[] {
  const made = known.get(summary) ?? make(summary);
  known.set(summary, made);
  return made;
}

function make({ charter }: Summary): Context[] {
  const { blocks, sections } = charter;
  const around: Context[] = [];
  for (const { title, parent } of sections) {
    const outer = around[parent];
    around.push({ parties: PARTIES.test(title) || (outer?.parties ?? false), terms: TERMS.test(title) || (outer?.terms ?? false) });
  }
  let section = -2;
  let column: string | undefined;
  let opened: Context = NONE;
  return blocks.map(({ block, section: at }: Placed) => {
    if (at !== section || block.type === 'heading') opened = NONE;
    section = at;
    if (block.type === 'row' && block.header && block.cells) column = cell(block, 0);
    else if (block.type !== 'row') column = undefined;
    const outer = around[at] ?? NONE;
    const context = {
      parties: (outer.parties && !outer.terms) || opened.parties,
      terms: outer.terms || opened.terms,
      ...(opensText(sections, at) && { opening: true }),
    };
    if (block.type === 'paragraph' && opened.parties && (isFormal(block.prose) || block.prose.trim().length < 4)) return context; // one of a list
    if (block.type === 'paragraph' || (block.type === 'item' && block.prose.trimEnd().endsWith(':'))) opened = openedBy(block);
    return column ? { ...context, column } : context;
  });
}

/** Under the title, which some texts give twice, or under a heading of a preamble. */
const opensText = (sections: Summary['charter']['sections'], at: number): boolean =>
  at <= 0 || PREAMBLE.test(sections[at]!.title) || (at === 1 && sections[1]!.title.slice(0, 20) === sections[0]!.title.slice(0, 20));

const NONE: Context = { parties: false, terms: false };

/** A paragraph that ends in a colon or comma opens a list. */
function openedBy(block: Block): Context {
  const kept = opening.get(block);
  if (kept) return kept;
  const end = block.prose.slice(-240).trimEnd();
  const made = /[:,]$/.test(end) ? { parties: OPENS_PARTIES.test(end), terms: OPENS_TERMS.test(end) } : NONE;
  opening.set(block, made);
  return made;
}

const opening = new WeakMap<Block, Context>();

export const cell = ({ cells, prose }: Block, index: number): string => {
  const span = cells?.[index];
  return span ? prose.slice(span.start, span.end).trim() : '';
};

/** Words that only a party has: a seat, someone who represents it. */
export const isFormal = (prose: string): boolean =>
  /gevestigd|vertegenwoordigd|rechtspersoon|represented by|having its|registered (?:office|at)|ingeschreven|established (?:in|at)|with offices/i.test(
    prose,
  );

/** The name as a block writes it, without article, quotation marks and a remark in brackets. */
export function nameAt({ prose, source }: Block, from: number, written: string, type: Name['type']): Name | undefined {
  const words = (type === 'party' ? written : proper(written.replace(/^["“”'‘*_]+|["”’'*_:]+$/gu, ''))).replace(/\s\([^()]*\)$/, '').trim();
  const start = prose.indexOf(words, from);
  if (start < 0 || words === '' || source.length < start) return undefined;
  return { span: { start, end: start + words.length }, text: words.replace(/\s+/g, ' '), type, defines: true };
}

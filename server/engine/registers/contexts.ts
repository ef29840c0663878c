/** What a section or an opening line says of the blocks under it: they list parties, or terms. */
import { createAnswer, createLasting, createNotes, type Surroundings } from '../notes.ts';
import { blockCount, layoutOf, sectionsOf } from '../summary.ts';
import type { Block, Name, Section, Summary } from '../types.ts';
import { isFormal } from './formal.ts';
import { proper } from './nameForms.ts';

const PARTIES =
  /^(?:(?:the |de )?(?:members|leden)(?: (?:of|van) (?:the|het|de|this|dit|deze) (?:consortium|alliance|alliantie|coalition|coalitie|partnership|samenwerkingsverband))?$|(?:member|lid)[- ]?organi[sz]at(?:ions|ies)$)|^(?:de |het |the |our |onze )?(?:(?:contract|verdrags|convenant|project|consortium)?(?:partijen|parties|partners)|ondergetekenden|undersigned|deelnemers|(?:deelnemende|oprichtende|samenwerkende|aangesloten|betrokken) \p{L}{1,40}|oprichters|initiatiefnemers|samenwerkingspartners|participants|(?:participating|founding|contracting|collaborating|cooperating) \p{L}{1,40}|(?:partner|consortium) (?:organi[sz]ations|members|partners|parties)|founders|signatories|betrokkenen|deelname|(?:organi[sz]ations|institutions|organisaties|instellingen|partijen) (?:involved|taking part|die meedoen)|between|tussen|who (?:we are|(?:takes|take) part|is in|is involved|are we|joins)|wie (?:(?:er )?mee(?:doet|doen)|wij zijn|we zijn|zijn wij|zijn we|(?:er )?deelne(?:emt|men))|wie doe(?:n|t) (?:er )?mee)(?![\p{L}-])(?! (?:en|and) (?!(?:hun|their) ))/iu;
/** A table before the agreement itself lists parties where it says so. */
const PARTY_COLUMN = /^(?:part(?:y|ies|ners?)|founders?|participants?|partij(?:en)?|oprichters?|deelnemers?)$/i;
/** A column of something else than parties, even where parties are listed. */
const OTHER_COLUMN =
  /^\W{0,4}(?:$|#|nr|no|nummer|number|code|letter|rol|role|functie|function|position|contact\p{L}*|persoon|person|datum|date|onderwerp|subject|categorie|category|type|bijdrage|contribution|term|begrip|taak|task|wat|what|plaats|seat|address|adres|zetel|vertegenwoordig\p{L}*|represent\p{L}*|signator\p{L}*)(?!\p{L})/iu;
/** What comes before the agreement itself. */
const PREAMBLE =
  /^(?:preamble|preambule|considerans|aanhef|inleiding|introduction|background|achtergrond|samenvatting|summary|aanleiding|(?:de |het |the |our |onze )?(?:samenwerking|samenwerkingsverband|consortium|collaboration|cooperation|partnership|alliance|alliantie|coalition|coalitie)$)(?!\p{L})/iu;
const TERMS =
  /definit|begrip|terminolog|woordenlijst|afkorting|abbreviat|glossar|woorden die|wat wij verstaan|^(?:(?:de|the|our|onze) )?(?:terms|termen|words|woorden)(?: (?:we use|used|in this \p{L}+))?$/iu;
const OPENS_PARTIES =
  /(?:ondergetekenden|undersigned|partijen (?:bij|zijn|tot)|parties (?:to|are|of)|(?:is|are) made (?:between|by)|entered into (?:between|by)|made commencing|tussen|between|by and (?:among|between)|(?:de volgende|the following) (?:\p{L}+ ){1,3}(?:gaan|werken|sluiten|komen|spreken|nemen|doen|zijn partij|vormen|agree|take part|participate|collaborate|work|conclude|sign|are part|form|establish|found))[^.]{0,120}[:,]\s*$|^\W{0,4}(?:wij|we|tussen|between|de ondergetekenden|the undersigned|ondergetekenden)(?:,? (?:de|the)? ?[\p{Ll}]+){0,4}\W{0,4}$|^\W{0,4}(?:(?:de|the|our|onze) )?(?:[\p{L}-]+ )?(?:partijen|parties|partners|deelnemers|participants|oprichters|founders|initiatiefnemers|leden|members)(?: [\p{L}-]+){0,8}[:]\s*$/iu;
const OPENS_TERMS =
  /(?:verstaan onder|verstaan wij onder|verstaan|betekent|following (?:terms|definitions|words)|definitions apply|have the (?:following )?meanings?)[^.]{0,60}:\s*$/i;

export const isTermsTitle = (title: string): boolean => TERMS.test(title);

export interface Context {
  readonly parties: boolean;
  readonly terms: boolean;
  /** It stands before what is agreed: who agrees is named there. */
  readonly opening?: boolean;
  /** A paragraph before it opened a list. */
  readonly opened?: boolean;
  /** Of a row: which of its cells names parties. */
  readonly at?: number;
}

/** What a block does to the blocks after it: a paragraph or an item opens a list, a header names the columns of its rows. */
interface Mark {
  readonly type: 'row' | 'paragraph' | 'item';
  /** Of a header: the column in which names stand, or -1; and that it says that they are parties. */
  readonly column?: number;
  readonly parties?: boolean;
  readonly opens?: Context;
  /** A paragraph that may be one of a list. */
  readonly listed?: boolean;
}

const PLAIN: Mark = { type: 'paragraph' };
const LISTED: Mark = { type: 'paragraph', listed: true };
const ROW: Mark = { type: 'row' };

const marks = createNotes((block): Mark | undefined => {
  const { type, prose } = block;
  if (type === 'row') return block.header && block.cells ? headerMark(block) : ROW;
  if (type === 'paragraph') {
    const opens = openedBy(block);
    const listed = isFormal(prose) || prose.trim().length < 4;
    return opens === NONE ? (listed ? LISTED : PLAIN) : { type, opens, listed };
  }
  return type === 'item' && prose.trimEnd().endsWith(':') ? { type, opens: openedBy(block) } : undefined;
});

/** What the titles of the sections say, as bits: most of what is typed in a title changes nothing here. */
const titleBits = createLasting((summary): string =>
  sectionsOf(summary)
    .map(({ title }, at, sections) => (PARTIES.test(title) ? 1 : 0) + (TERMS.test(title) ? 2 : 0) + (opensText(sections, at) ? 4 : 0))
    .join(''),
);
const titlesSay = createAnswer(titleBits);

/** For each block whether it stands where parties or terms are listed. */
export const contextsOf = createLasting((summary): readonly Context[] => {
  const sections = layoutOf(summary);
  const bits = titlesSay(summary);
  const around: Context[] = [];
  for (const [at, { parent }] of sections.entries()) {
    const [own, outer] = [Number(bits[at]), around[parent]];
    around.push({
      parties: (own & 1) !== 0 || (outer?.parties ?? false),
      terms: (own & 2) !== 0 || (outer?.terms ?? false),
      opening: (own & 4) !== 0,
    });
  }
  const contexts: Context[] = [];
  const found = marks(summary);
  let next = 0;
  let column: number | undefined;
  let tabled = false;
  const spread = (from: number, end: number, outer: Context): void => {
    let opened: Context = NONE;
    for (let i = from; i < end; i++) {
      const mark = found[next]?.index === i ? found[next++]!.note : undefined;
      if (mark?.column !== undefined) [column, tabled] = [mark.column, mark.parties ?? false];
      else if (mark?.type !== 'row') [column, tabled] = [undefined, false];
      const parties = (outer.parties && !outer.terms) || opened.parties || (tabled && (outer.opening ?? false));
      contexts.push(contextOf(parties, outer.terms || opened.terms, outer.opening ?? false, opened.parties, column));
      if (mark?.type === 'paragraph' && opened.parties && mark.listed) continue; // one of a list
      if (mark?.type === 'paragraph' || mark?.opens) opened = mark.opens ?? NONE;
    }
  };
  const length = blockCount(summary);
  spread(0, sections[0]?.heading ?? length, { ...NONE, opening: true });
  for (const [at, { heading, body, ownEnd }] of sections.entries()) {
    for (let i = heading; i < body; i++) spread(i, i + 1, around[at]!);
    spread(body, ownEnd, around[at]!);
  }
  return contexts;
});

const known = new Map<string, Context>();
const MOST = 1000;

/** The same object for the same context, so that two are compared at once. */
function contextOf(parties: boolean, terms: boolean, opening: boolean, opened: boolean, at: number | undefined): Context {
  const key = `${parties ? 'p' : ''}${terms ? 't' : ''}${opening ? 'o' : ''}${opened ? 'l' : ''}${at ?? ''}`;
  let context = known.get(key);
  if (!context) {
    if (known.size >= MOST) known.clear();
    context = { parties, terms, ...(opening && { opening }), ...(opened && { opened }), ...(at !== undefined && at >= 0 && { at }) };
    known.set(key, context);
  }
  return context;
}

/** What is around a block, for registers by block. */
export function aroundOf(summary: Summary): Surroundings<Context> {
  const contexts = contextsOf(summary);
  return { mark: contexts, at: (index) => contexts[index]! };
}

/** Under the title, which some texts give twice, or under a heading of a preamble. */
const opensText = (sections: readonly Section[], at: number): boolean =>
  at <= 0 || PREAMBLE.test(sections[at]!.title) || (at === 1 && sections[1]!.title.slice(0, 20) === sections[0]!.title.slice(0, 20));

const NONE: Context = { parties: false, terms: false };

/** An opening such as `Wij, de winkels` has no colon. */
const SHORT = 60;

/** A paragraph that ends in a colon or comma opens a list. */
function openedBy({ prose }: Block): Context {
  const end = prose.slice(-240).trimEnd();
  if (!/[:,]$/.test(end) && prose.length > SHORT) return NONE;
  const [parties, terms] = [OPENS_PARTIES.test(end), OPENS_TERMS.test(end)];
  return parties || terms ? { parties, terms } : NONE;
}

/** The first of its columns that may hold names. */
function headerMark(header: Block): Mark {
  const titles = Array.from({ length: Math.min(3, header.cells!.length) }, (_, i) => cell(header, i));
  const column = titles.findIndex((it) => !OTHER_COLUMN.test(it));
  return { type: 'row', column, ...(PARTY_COLUMN.test(titles[column] ?? '') && { parties: true }) };
}

export const cell = ({ cells, prose }: Block, index: number): string => {
  const span = cells?.[index];
  return span ? prose.slice(span.start, span.end).trim() : '';
};

/** The name as a block writes it, without article, quotation marks and a remark in brackets. */
export function nameAt({ prose, source }: Block, from: number, written: string, type: Name['type']): Name | undefined {
  const words = (type === 'party' ? written : proper(written.replace(/^["“”'‘*_]+|["”’'*_:]+$/gu, ''))).replace(/\s\([^()]*\)$/, '').trim();
  const start = prose.indexOf(words, from);
  if (start < 0 || words === '' || source.length < start) return undefined;
  return { span: { start, end: start + words.length }, text: words.replace(/\s+/g, ' '), type, defines: true };
}

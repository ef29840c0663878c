/** References to articles, sections and annexes that are not there. In doubt none: what the text does not number may stand in another text. */

import { createAnswer, createLasting } from '../notes.ts';
import { countOf } from '../numbering.ts';
import { blockAt, layoutOf, sectionsOf } from '../summary.ts';
import type { PlaceEntry, PlaceTable, ReferenceEntry, Summary } from '../types.ts';
import { articleOf, isOfThisText } from './nearPlaces.ts';

/** In text order, without links. */
export function lostPlaces(summary: Summary, table: PlaceTable): ReferenceEntry[] {
  // A table of articles is of the law that its header names.
  const asked = table.references.filter((it) => it.type !== 'link' && !it.foreign && it.within !== 'row');
  const alone = aloneIn(table);
  const highest = highestIn(table);
  let known: Numbered | undefined;
  return asked.filter((it) => {
    // `Het negende lid` in an article of four, where the block speaks of no other article.
    if (it.type === 'member') return alone(it) && /^\d+$/.test(it.number) && Number(it.number) > highest(it.section);
    const place = table.find(it);
    if (place) return isPastEnd(it, place, summary, table);
    if (isOfThisText(it, table)) return true;
    if (articleOf(it, table)) return false;
    known ??= numberedIn(summary, table);
    return it.type === 'annex' ? isLostAnnex(it, known, summary) : isLostArticle(it, known, summary);
  });
}

/** What is numbered here, asked for what is not found at first sight only. */
interface Numbered {
  /** So many headings of articles and sections have a number. */
  readonly headings: number;
  /** First numbers of all places but annexes. */
  readonly tops: ReadonlySet<string>;
  /** Words before the numbers of other texts. */
  readonly foreign: ReadonlySet<string>;
  /** The lowest count of an annex that the text speaks of. */
  readonly lowest: number;
  /** It has a place for annexes, or some of them. */
  readonly annexes: boolean;
}

function numberedIn(summary: Summary, { places, references }: PlaceTable): Numbered {
  const foreign = new Set<string>();
  let lowest = Infinity;
  for (const it of references) {
    if (it.foreign) foreign.add(it.word);
    if (it.type === 'annex') lowest = Math.min(lowest, orderOf(it));
  }
  const ours = places.filter((it) => it.type !== 'annex');
  return {
    headings: ours.filter((it) => it.within === 'heading').length,
    tops: new Set(ours.map((it) => topOf(it.number))),
    foreign,
    lowest,
    annexes: ours.length < places.length || hasAnnexes(summary),
  };
}

const ANNEXES =
  /^(?:overzicht van |lijst van |list of |the |de )?(?:bijlagen?|annex(?:es)?|appendi(?:x|ces)|schedules?|attachments?)(?!\p{L})/iu;
const annexTitle = createLasting((summary) => sectionsOf(summary).some(({ title }) => ANNEXES.test(title)));
const hasAnnexes = createAnswer(annexTitle);
const topOf = (number: string): string => /^\d+/.exec(number)?.[0] ?? number;
/** The third of the annexes is 3, C or III. */
const orderOf = ({ number }: ReferenceEntry): number => countOf(number) || number.charCodeAt(0) - 64;

/** Whether a reference is the only one in its block. */
function aloneIn({ references }: PlaceTable): (it: ReferenceEntry) => boolean {
  const times = new Map<number, number>();
  for (const { type, block } of references) if (type !== 'link') times.set(block, (times.get(block) ?? 0) + 1);
  return ({ block }) => times.get(block) === 1;
}

/** The highest number of the members of a section; of one or none it is not known. */
function highestIn({ members }: PlaceTable): (section: number) => number {
  const known = new Map<number, number>();
  return (section) => {
    let highest = known.get(section);
    if (highest === undefined) {
      const list = members(section);
      highest = list.length < 2 ? Infinity : list.reduce((most, { number }) => Math.max(most, Number.parseInt(number, 10) || Infinity), 0);
      known.set(section, highest);
    }
    return highest;
  };
}

/** `artikel 2, achtste lid`, where article 2 has no numbered members and fewer than eight sentences. */
function isPastEnd({ member, type }: ReferenceEntry, { section, within }: PlaceEntry, summary: Summary, table: PlaceTable): boolean {
  if (type === 'annex' || !member || !/^\d+$/.test(member) || within !== 'heading' || table.members(section).length > 0) return false;
  const { body, end } = layoutOf(summary)[section]!;
  let sentences = 0;
  for (let i = body; i < end && sentences < Number(member); i++) sentences += blockAt(summary, i).block.sentences.length;
  return sentences > 0 && sentences < Number(member);
}

/** So many numbered headings make a text one that numbers its articles. */
const NUMBERED = 3;
/** They may stand for the members of a list. */
const LOOSE: ReadonlySet<string> = new Set(['paragraph', 'punt', 'part', 'deel']);

/** Other words than its own for a number that it does not have, `clause 55` in a text of articles, or a number in a text without any. */
function isLostArticle(it: ReferenceEntry, { headings, tops, foreign }: Numbered, summary: Summary): boolean {
  const top = topOf(it.number);
  if (!/^\d/.test(top) || tops.has(top) || LOOSE.has(it.word)) return false;
  return it.own === true || (headings >= NUMBERED && !foreign.has(it.word) && !OTHER_TEXT.test(proseAt(it, summary)));
}

/** Annexes are counted from the first: who names the third and no other one has none. Those that are attached stand elsewhere. */
const isLostAnnex = (it: ReferenceEntry, { annexes, lowest }: Numbered, summary: Summary): boolean =>
  !annexes && lowest > 2 && !ELSEWHERE.test(proseAt(it, summary)) && !OTHER_TEXT.test(proseAt(it, summary));

const proseAt = ({ block }: ReferenceEntry, summary: Summary): string => blockAt(summary, block).block.prose;

/** A text with articles or annexes of its own is spoken of. */
const OTHER_TEXT =
  /(?<!\p{L})(?:(?:acts?|laws?|statutes?|regulations?|directives?|treaty|codes?|by-?laws|polic(?:y|ies)|standards?|guidelines?|manual|handbook|specification|template|model|contracts?|lease|tender|plans?|reports?|statuten|\p{L}{0,30}reglement(?:en)?|\p{L}{0,30}wet(?:ten)?|\p{L}{0,30}wetboek|verordening(?:en)?|richtlijn(?:en)?|verdrag(?:en)?|beleidsregels?|\p{L}{0,30}regeling(?:en)?|(?:algemene |inkoop)voorwaarden|handboek|standaard|bestek|offerte|\p{L}{0,30}plan|rapport|nota|notitie|programma van eisen|AVG|GDPR|RFC|ISO|NEN)(?!\p{L})|Besluit(?!\p{L})|(?!samenwerkings)\p{L}{3,30}overeenkomst(?!\p{L})|(?!(?:this|the|our|any|an?|of|in|to|by|under|with|present|whole|entire|cooperation|collaboration|partnership) )\p{L}{1,30} agreement(?!\p{L})|(?:andere|eerdere?) (?:overeenkomst|convenant)(?!\p{L}))/iu;
/** An annex may be a file of its own. */
const ELSEWHERE =
  /(?<!\p{L})(?:separate(?:ly)?|apart|aparte?|los(?:se)?|bijgevoegde?|aangehechte?|meegezonden|gehecht|attached|enclosed|appended|annexed|available|published|website|gepubliceerd|beschikbaar|opvraagbaar)(?!\p{L})/iu;

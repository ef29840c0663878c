/** The parties of a document, and the part of it in which they sign. */
import { createAnswer, createLasting, createTable } from '../notes.ts';
import { headingSpan } from '../sections.ts';
import { blockAt, blockCount, charterOf, layoutOf, sectionsOf } from '../summary.ts';
import type { BlockType, Kind, NameEntry, Span, Summary } from '../types.ts';
import { contextsOf } from './contexts.ts';
import { namesOf } from './nameTable.ts';
import { isOrganisation } from './organisations.ts';

/** Who the document names as its parties, where it lists them, in text order; in its title only if nowhere else. */
export const partiesOf = createTable((summary): readonly NameEntry[] => {
  const entries = namesOf(summary).entries.filter((it) => it.type === 'party' && it.definitions.length > 0);
  if (entries.length < 2) return [];
  const contexts = contextsOf(summary);
  const signing = signingPart(summary);
  const named = (type: BlockType): NameEntry[] =>
    entries.filter((it) =>
      it.definitions.some(({ block }) => {
        const inSigning = signing !== undefined && signing.from <= block && block < signing.end;
        const own = blockAt(summary, block).block.type;
        return !inSigning && (own === type || (type !== 'heading' && own !== 'heading' && contexts[block]!.parties));
      }),
    );
  const inText = named('paragraph');
  return inText.length > 1 ? inText : named('heading');
});

/** Parties that count for a kind of document: of what is no partnership those of whom most are organisations, not its people or roles. */
export function organisedParties(summary: Summary, kinds: readonly Kind[]): readonly NameEntry[] {
  const parties = partiesOf(summary);
  if (kinds.length === 0 || kinds.includes('partnership-agreement')) return parties;
  return parties.filter((it) => isOrganisation(it.name)).length * 2 > parties.length ? parties : [];
}

/** The part of a document in which the parties sign; indexes of blocks. */
export interface Signing {
  /** Its heading, or the words that open it. */
  readonly from: number;
  /** The first block that can hold a signature. */
  readonly body: number;
  readonly end: number;
  /** Offsets of the heading or of those words. */
  readonly span: Span;
}

const TITLE =
  /ondertekening|handtekening|signatur|signator(?:y|ies) page|signed by|signing|^(?:getekend|signed|executed|execution|slotformulier|tekenblad)$/i;
const FORMULA =
  /(?<!\p{L})(?:aldus|gedaan|opgemaakt|ondertekend|getekend|overeengekomen)(?!\p{L})[^.;]{0,80}?(?:onder|ge)tekend|^\W{0,4}(?:aldus|gedaan|ondertekend) (?:opgemaakt|overeengekomen|vastgesteld|te)(?!\p{L})|(?<!\p{L})(?:agreed|drawn up|executed|made|done|thus|duly|in witness whereof)(?!\p{L})[^.;]{0,80}?(?:signed|executed|duplicate|triplicate|-?fold)(?!\p{L})|^\W{0,4}(?:signed|done|executed) (?:at|in|for|on|by)(?!\p{L})|^\W{0,4}(?:signed|(?:ge|onder)tekend)(?::|,| (?:te|op|in|door|namens|voor)(?!\p{L}))|in witness whereof/iu;

/** Near the end of a document these are titles of signatures, before it they list parties or versions. */
const CLOSING =
  /^(?:signatories|(?:de )?ondertekenaars|(?:voor )?akkoord|agreed|approval|ratification|bekrachtiging|who signs|wie (?:onder)?tekent|tekenen|(?:onder)?getekend door|wij (?:onder)?tekenen|we sign|names? and signatures?|(?:adopted|agreed|ratified) by|(?:vastgesteld|overeengekomen|bekrachtigd|aangenomen) door)\W{0,3}$/i;

const lastTitled = createLasting((summary) =>
  sectionsOf(summary).findLastIndex((it, at, all) => TITLE.test(it.title) || (CLOSING.test(it.title) && at > 1 && at >= all.length - 3)),
);
/** The index of the last section whose title says so, or -1. */
const titledAt = createAnswer(lastTitled);

/** The index of the last block with such words near the end, or -1. */
const formulaAt = createAnswer((summary) => {
  const { blocks } = charterOf(summary);
  const last = Math.max(0, blocks.length - FAR);
  return blocks.findLastIndex(
    ({ block }, i) => i >= last && (block.type === 'paragraph' || block.type === 'item') && FORMULA.test(block.prose.slice(0, 300)),
  );
});

/** `Namens X: …` in a block of its own. */
const SIGNS = /^\W{0,6}(?:[Nn]amens|[Oo]n behalf of|[Ff]or and on behalf of|[Ss]igned (?:for|on behalf of))\s[^.;]{3,80}/u;
/** The index of the first of the last blocks that each sign for one, or -1. */
const linesAt = createAnswer((summary) => {
  const { blocks } = charterOf(summary);
  let [first, last, count] = [-1, -1, 0];
  for (let i = Math.max(0, blocks.length - FAR); i < blocks.length; i++) {
    const { type, prose } = blocks[i]!.block;
    if ((type !== 'paragraph' && type !== 'item') || prose.length > 200 || !SIGNS.test(prose)) continue;
    const follows = last >= 0 && i - last <= 4;
    [first, count, last] = [follows ? first : i, follows ? count + 1 : 1, i];
  }
  return count > 1 && blocks.length - last <= 6 ? first : -1;
});

/** The last section whose title says so, else what follows the words with which people sign. */
export function signingPart(summary: Summary): Signing | undefined {
  const sections = layoutOf(summary);
  const titled = sections[titledAt(summary)];
  if (titled) return { from: titled.heading, body: titled.body, end: titled.end, span: headingSpan(charterOf(summary), titled) };
  const [formula, lines] = [formulaAt(summary), linesAt(summary)];
  const from = formula < 0 ? lines : lines < 0 ? formula : Math.min(formula, lines);
  if (from < 0) return undefined;
  const { block, start, section } = blockAt(summary, from);
  const end = sections[section]?.end ?? blockCount(summary);
  return { from, body: from, end, span: { start, end: start + Math.min(60, block.source.trimEnd().length) } };
}

/** People sign at the end. */
const FAR = 60;

/** Whether the party is named in these blocks, in any of its forms. */
export const isNamed = ({ uses, definitions }: NameEntry, from: number, end: number): boolean =>
  uses.some(({ block }) => from <= block && block < end) || definitions.some(({ block }) => from <= block && block < end);

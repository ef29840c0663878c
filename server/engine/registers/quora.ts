/** Quorums above the number of members. */
import { createNotes } from '../notes.ts';
import { spaced } from '../spaces.ts';
import type { Language, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';
import { numberOf, wordNumber } from './numbers.ts';

export interface Quorum {
  /** Of the number, in offsets of the text. */
  readonly span: Span;
  /** As written. */
  readonly written: string;
  readonly least: number;
  /** So many there are. */
  readonly of: number;
  /** Where it says how many, where that is another sentence. */
  readonly size?: Span;
}

const NUMBER = '(\\p{L}+|\\d{1,3})';
const PEOPLE =
  '(?:\\p{L}+ ){0,2}(?:members?|votes|parties|representatives|directors|trustees|people|leden|stemmen|partijen|vertegenwoordigers|bestuurders|personen)';
/** Whoever they are, where the sentence names no others. */
const OTHERS = '(?:\\p{L}+ )?\\p{L}{3,20}(?:s|en)';
const SAME = new RegExp(
  `(?<!\\p{L})(?:ten minste|tenminste|minimaal|minstens|at least|minimum of|a quorum of)\\s${NUMBER}\\s(?:van|of)\\s(?:de|haar|zijn|hun|its|the|their|all)\\s${NUMBER}\\s(?:leden|stemmen|partijen|members|votes|parties|representatives|vertegenwoordigers)`,
  'giu',
);
const BODY = '((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)';
const SIZE = new RegExp(
  `(?<!\\p{L})(?:the|de|het|our|onze) ${BODY} (?:has|consists of|comprises|is made up of|bestaat uit|heeft|telt|kent) ${NUMBER} ${PEOPLE}(?!\\p{L})|(?<!\\p{L})(?:the|de|het) ${BODY} (?:consists of|comprises|is made up of|bestaat uit) ${NUMBER} ${OTHERS}(?=[.;]|$)`,
  'giu',
);
const LEAST = new RegExp(
  `(?<!\\p{L})(?:(?:ten minste|tenminste|minimaal|minstens|at least|no fewer than) ${NUMBER}(?= ${PEOPLE}(?!\\p{L}))|(?:quorum (?:of|is|van|bedraagt)) ${NUMBER}(?!\\p{L}))`,
  'giu',
);
const PRESENT = /(?<!\p{L})(?:present|quorum|attend\p{L}*|vote|votes|aanwezig\p{L}*|stem\p{L}*|vergader\p{L}*)(?!\p{L})/iu;
/** Of the body that the sentence before it speaks of. */
const PRONOUN = /^\s*(?:it|they|zij|ze|hij|het|deze)\s/i;
/** Words that each of these has. */
const cues = createWordings({
  en: {
    least: ['at least', 'no fewer', 'minimum of', 'quorum'],
    size: [
      'has|comprises|of ... member|members|votes|parties|representatives|directors|trustees|people',
      'consists of',
      'comprises',
      'made up of',
    ],
  },
  nl: {
    least: ['tenminste|minimaal|minstens|quorum', 'ten minste'],
    size: ['heeft|telt|kent|uit ... lid|leden|stemmen|partijen|vertegenwoordigers|bestuurders|personen', 'bestaat uit'],
  },
});

interface Size {
  readonly body: string;
  readonly count: number;
  readonly span: Span;
}

/** What a block says of quorums; spans are relative to it. */
interface Said {
  readonly whole: readonly (Least & { readonly of: number })[];
  readonly least: readonly Least[];
}

interface Least {
  readonly span: Span;
  readonly written: string;
  readonly least: number;
  /** The sentence, in lower case: it may name a body. */
  readonly text: string;
}

const said = createNotes((block, _facts, language): Said | undefined => {
  if (block.type === 'heading' || !cues(block, language).some((it) => it.sign === 'least')) return undefined;
  const text = spaced(block.prose);
  const whole = Array.from(text.matchAll(SAME)).flatMap((match) => {
    const [least, of] = [counted(match[1]!, language), counted(match[2]!, language)];
    const at = match.index + match[0].indexOf(match[1]!, 5);
    return least === undefined || of === undefined
      ? []
      : [{ span: { start: at, end: at + match[1]!.length }, written: match[1]!, least, of, text: '' }];
  });
  const least = whole.length > 0 ? [] : block.sentences.flatMap((it) => leastIn(text, it, language));
  return whole.length + least.length > 0 ? { whole, least } : undefined;
});

/** How many members a body has; asked only where something is said of a quorum. */
const sized = createNotes((block, _facts, language): readonly Size[] | undefined => {
  if (block.type === 'heading' || !cues(block, language).some((it) => it.sign === 'size')) return undefined;
  const sizes = Array.from(spaced(block.prose).matchAll(SIZE)).flatMap((match) => {
    const count = counted((match[2] ?? match[4])!, language);
    const span = { start: match.index, end: match.index + match[0].length };
    return count === undefined ? [] : [{ body: (match[1] ?? match[3])!.toLowerCase(), count, span }];
  });
  return sizes.length > 0 ? sizes : undefined;
});

/** The sentence, with the one before it where it begins with `it`. */
const named = (text: string, start: number, words: string): string =>
  PRONOUN.test(words) ? `${/[^.;]{0,200}[.;]?\s{0,9}$/.exec(text.slice(Math.max(0, start - 200), start))![0]}${words}` : words;

function leastIn(text: string, { start, end }: Span, language: Language): Least[] {
  const words = text.slice(start, end);
  if (!PRESENT.test(words)) return [];
  return Array.from(words.matchAll(LEAST)).flatMap((match) => {
    const written = (match[1] ?? match[2])!;
    const least = counted(written, language);
    const at = start + match.index + match[0].lastIndexOf(written);
    return least === undefined
      ? []
      : [{ span: { start: at, end: at + written.length }, written, least, text: named(text, start, words).toLowerCase() }];
  });
}

/** `At least eighteen of its fourteen members`, or a quorum of five in a body of which another sentence says that it has four members. */
export function impossibleQuora(summary: Summary): Quorum[] {
  const all = said(summary);
  const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
  const named = all.some(({ note }) => note.least.length > 0) ? sized(summary) : [];
  const sizes = named.flatMap(({ note, start }) => note.map((it) => ({ ...it, span: moved(it.span, start) })));
  return all.flatMap(({ note, start }) => [
    ...note.whole
      .filter(({ least, of }) => least > of)
      .map(({ span, written, least, of }) => ({ span: moved(span, start), written, least, of })),
    ...note.least.flatMap(({ span, written, least, text }) => {
      const called = sizes.filter((it) => text.includes(it.body));
      const fitting = called.length > 0 ? called : sizes.filter((it) => isShort(it.body, text));
      const [size] = fitting;
      return size && fitting.length === 1 && least > size.count
        ? [{ span: moved(span, start), written, least, of: size.count, size: size.span }]
        : [];
    }),
  ]);
}

/** `The board`, where the text told of the Joint Examination Board. */
const isShort = (body: string, text: string): boolean => {
  const head = body.slice(body.lastIndexOf(' ') + 1);
  return head !== body && ['the', 'de', 'het'].some((it) => text.includes(`${it} ${head} `));
};

const counted = (written: string, language: Language): number | undefined =>
  /^\d/.test(written) ? numberOf(written, language, false) : wordNumber(written);

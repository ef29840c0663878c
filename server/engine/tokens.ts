/** Prose to words. */
import type { Span } from './types.ts';
import { FLAG, FLAGS, forget, isDigit, MARK, type Word, wordOf } from './words.ts';

export { FLAG, fold, type Word } from './words.ts';

/** The words of a sentence: arrays that are used again for the next sentence. */
export interface Tokens {
  /** So many there are, and so many of them are of what was read before. */
  count: number;
  kept: number;
  readonly words: Word[];
  readonly flags: number[];
  /** Offsets into the prose. */
  readonly starts: number[];
  readonly ends: number[];
  /** Ids of words are of one generation; it changes where too many words were learned. */
  generation: number;
}

const tokens: Tokens = { count: 0, kept: 0, words: [], flags: [], starts: [], ends: [], generation: 0 };
const LETTER = 1;
const DIGIT = 2;
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 48 && code <= 57 ? DIGIT : (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? LETTER : 0,
);
const isCurrency = (code: number): boolean => code >= 0x20a0 && code <= 0x20cf;
/** Letters beyond ASCII, and what stands inside a word without ending it: soft hyphen, zero width joiners. */
const isOther = (code: number): boolean =>
  code >= 0xc0 ? code < 0x2000 || (code > 0x206f && !isCurrency(code)) : code === 0xad || code === 0xaa || code === 0xba || code === 0xb5;
const isWord = (code: number): boolean => (code < 128 ? ASCII[code] !== 0 : isOther(code));

/**
 * The words of a span of prose. Hyphens and slashes part words, so that `decision-making` is two.
 *
 * @param keep so many of the words that were read last stay before these
 * @returns the same arrays each time
 */
export function tokensOf(prose: string, { start, end }: Span, keep = 0): Tokens {
  const { words, flags, starts, ends } = tokens;
  const first = retain(keep);
  let count = first;
  let pending = 0;
  for (let at = start; at < end; ) {
    const code = prose.charCodeAt(at);
    if (!isWord(code)) {
      if (code > 32) {
        // In an address such as a@b.org nobody is called by a handle.
        if (code !== 64 || at === start || !isWord(prose.charCodeAt(at - 1))) pending = signs(code, pending);
        if (code === 37 /* % */ && count > first) flags[count - 1]! |= FLAG.percent;
        else if (code === 58 /* : */ && count > first) flags[count - 1]! |= FLAG.colon;
      }
      at++;
      continue;
    }
    const stop = isDigit(code) ? numberEnd(prose, at, end) : wordEnd(prose, at, end);
    const raw = prose.slice(at, stop);
    const word = wordOf(raw);
    words[count] = word;
    starts[count] = at;
    ends[count] = stop;
    flags[count] = pending | (word.marks <= FLAGS ? word.marks : inContext(word.marks, first, count));
    count++;
    pending &= FLAG.blank;
    at = stop;
  }
  tokens.count = count;
  return tokens;
}

/** Moves the last words to the front. @returns how many there are */
function retain(keep: number): number {
  if (keep === 0 && forget()) tokens.generation++;
  const kept = Math.min(keep, tokens.count);
  const from = tokens.count - kept;
  for (let i = 0; i < kept; i++) {
    tokens.words[i] = tokens.words[from + i]!;
    tokens.flags[i] = tokens.flags[from + i]!;
    tokens.starts[i] = tokens.starts[from + i]!;
    tokens.ends[i] = tokens.ends[from + i]!;
  }
  tokens.kept = kept;
  return kept;
}

/** What the signs before a word say of it. */
function signs(code: number, pending: number): number {
  switch (code) {
    case 34: // "
    case 0x201c:
    case 0x201e:
    case 0xab:
    case 0x2018:
      return pending | FLAG.quoted;
    case 40: // (
      return pending | FLAG.parenthesis;
    case 91: // [
    case 123: // {
      return pending | FLAG.blank;
    case 93:
    case 125:
      return pending & ~FLAG.blank;
    case 64: // @
      return pending | FLAG.handle;
    case 36: // $
    case 0x20ac:
    case 0xa3:
      return pending | FLAG.amount;
    default:
      return pending;
  }
}

function numberEnd(prose: string, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    const code = prose.charCodeAt(stop);
    if (isWord(code)) stop++;
    else if ((code === 46 || code === 44 || code === 45) && isDigit(prose.charCodeAt(stop + 1)) && stop + 1 < end) stop++;
    else break;
  }
  return stop;
}

function wordEnd(prose: string, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    const code = prose.charCodeAt(stop);
    if (isWord(code)) stop++;
    else if ((code === 39 || code === 0x2019) && stop + 1 < end && isWord(prose.charCodeAt(stop + 1))) stop++;
    else break;
  }
  return stop;
}

/** The flags of a word that is something else after certain words. */
function inContext(marks: number, first: number, count: number): number {
  const flags = marks & FLAGS;
  if (count === first) return flags;
  const numberBefore = (tokens.flags[count - 1]! & FLAG.number) !== 0;
  if (marks & MARK.may) return numberBefore && flags & FLAG.capital ? flags | FLAG.month | FLAG.date : flags;
  if (!(marks & MARK.unit)) return flags;
  // `zes weken`, `6 (zes) maanden`, `five business days`, `one year`: a number stands right before the unit.
  const before = tokens.words[count - 1]!.marks;
  const counted =
    numberBefore ||
    (before & MARK.one) !== 0 ||
    ((before & MARK.between) !== 0 && count - 1 > first && (tokens.flags[count - 2]! & FLAG.number) !== 0);
  return counted ? flags | FLAG.duration : flags;
}

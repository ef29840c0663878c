/** Prose to words. */
import type { Span } from './types.ts';

/** What a word is beside its letters; bits of `Token.flags`. */
export const FLAG = {
  capital: 1,
  upper: 2,
  number: 4,
  year: 8,
  month: 16,
  duration: 32,
  amount: 64,
  percent: 128,
  quoted: 256,
  parenthesis: 512,
  handle: 1024,
  blank: 2048,
  date: 4096,
  colon: 8192,
} as const;

export interface Token {
  /** Offsets into the prose. */
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, soft hyphens and apostrophes' forms. */
  readonly word: string;
  flags: number;
}

const NUMBERS = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty ninety sixty fourteen eighteen twee drie vier vijf zes zeven acht negen tien elf twaalf ' +
    'dertien veertien vijftien achttien twintig dertig zestig negentig eenentwintig anderhalf half'
  ).split(' '),
);
const MONTHS = new Set(
  (
    'january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec ' +
    'januari februari maart mei juni juli augustus oktober'
  ).split(' '),
);
const UNITS = new Set(
  (
    'day days week weeks month months year years hour hours quarter quarters fortnight dag dagen werkdag werkdagen week weken maand maanden jaar jaren uur uren kwartaal kwartalen ' +
    'etmaal kalenderdagen kalenderjaar'
  ).split(' '),
);
const BEFORE_UNIT = new Set(
  'one een a business working calendar consecutive hele full kalender opeenvolgende achtereenvolgende'.split(' '),
);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isCurrency = (code: number): boolean => code >= 0x20a0 && code <= 0x20cf;
/** Letters beyond ASCII, and what stands inside a word without ending it: soft hyphen, zero width joiners. */
const isOther = (code: number): boolean =>
  code >= 0xc0 ? code < 0x2000 || (code > 0x206f && !isCurrency(code)) : code === 0xad || code === 0xaa || code === 0xba || code === 0xb5;
const isWord = (code: number): boolean => isLower(code) || isUpper(code) || isDigit(code) || (code > 127 && isOther(code));

/** The words of a span of prose. Hyphens and slashes part words, so that `decision-making` is two. */
export function tokensOf(prose: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let pending = 0;
  for (let at = start; at < end; ) {
    const code = prose.charCodeAt(at);
    if (!isWord(code)) {
      // In an address such as a@b.org nobody is called by a handle.
      if (code !== 64 || at === start || !isWord(prose.charCodeAt(at - 1))) pending = signs(code, pending);
      if (code === 37 /* % */ && tokens.length > 0) tokens.at(-1)!.flags |= FLAG.percent;
      else if (code === 58 /* : */ && tokens.length > 0) tokens.at(-1)!.flags |= FLAG.colon;
      at++;
      continue;
    }
    const stop = isDigit(code) ? numberEnd(prose, at, end) : wordEnd(prose, at, end);
    const raw = prose.slice(at, stop);
    tokens.push(token(raw, at, stop, pending, tokens));
    pending &= FLAG.blank;
    at = stop;
  }
  return tokens;
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

function token(raw: string, start: number, end: number, pending: number, before: readonly Token[]): Token {
  const word = fold(raw);
  let flags = pending;
  const first = raw.charCodeAt(0);
  if (isDigit(first)) {
    flags |= FLAG.number;
    if (/^(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d))?$/.test(word)) flags |= FLAG.year;
    if (/^\d{4}-\d\d?-\d\d?$|^\d\d?-\d\d?-\d{4}$/.test(word)) flags |= FLAG.date;
  } else {
    if (raw[0] !== word[0] && raw[0] !== raw[0]!.toLowerCase())
      flags |= raw.length > 1 && raw === raw.toUpperCase() ? FLAG.capital | FLAG.upper : FLAG.capital;
    if (NUMBERS.has(word)) flags |= FLAG.number;
    else if (MONTHS.has(word) || (word === 'may' && flags & FLAG.capital && before.length > 0 && before.at(-1)!.flags & FLAG.number))
      flags |= FLAG.month | FLAG.date;
    else if (word === 'percent' || word === 'procent') flags |= FLAG.percent;
    else if (word === 'euro' || word === 'eur' || word === 'dollars' || word === 'usd') flags |= FLAG.amount;
    else if (UNITS.has(word) && counted(before)) flags |= FLAG.duration;
  }
  return { start, end, word, flags };
}

/** `zes weken`, `6 (zes) maanden`, `five business days`, `one year`: a number stands right before the unit. */
function counted(before: readonly Token[]): boolean {
  const last = before.at(-1);
  if (!last) return false;
  return (
    (last.flags & FLAG.number) !== 0 ||
    (BEFORE_UNIT.has(last.word) &&
      (last.word === 'one' || last.word === 'een' || last.word === 'a' || ((before.at(-2)?.flags ?? 0) & FLAG.number) !== 0))
  );
}

const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents; the typographic apostrophe becomes the plain one. */
export function fold(raw: string): string {
  if (ASCII.test(raw)) return raw.toLowerCase();
  return raw
    .replace(/[\u00AD\u200B-\u200D]/g, '')
    .replaceAll('\u2019', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** Words as they are written: what each is, looked at once for all places where it stands. */

/** What a word is beside its letters; bits of `Tokens.flags`. */
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

/** What a word can become by the words before it. */
export const MARK = {
  /** `weeks`: a duration where it is counted. */
  unit: 1 << 14,
  /** `a` counts a unit, `business` does with a number before it. */
  one: 1 << 15,
  between: 1 << 16,
  /** `May` is a month after a number. */
  may: 1 << 17,
} as const;
/** All flags. */
export const FLAGS = MARK.unit - 1;

/** A word as it is written somewhere; looked at once for all places where it stands. */
export interface Word {
  /** Counts from 0 in each generation. */
  readonly id: number;
  /** Lower case, without accents, soft hyphens and apostrophes' forms. */
  readonly text: string;
  /** Flags that it has wherever it stands, and marks. */
  readonly marks: number;
}

const known = new Map<string, Word>();
/** So many different words are remembered. */
const MEMORY = 50_000;

/** A word as it is written in a piece of text. */
export const wordOf = (raw: string): Word => known.get(raw) ?? learn(raw);

/** @returns whether all words were forgotten, for there were too many; ids then begin at 0 again */
export function forget(): boolean {
  if (known.size <= MEMORY) return false;
  known.clear();
  return true;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What a word means by itself, whatever stands around it. */
const MEANINGS: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        FLAG.number,
        'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty ninety sixty fourteen eighteen twee drie vier vijf zes zeven acht negen tien elf twaalf ' +
          'dertien veertien vijftien achttien twintig dertig zestig negentig eenentwintig anderhalf half',
      ],
      [
        FLAG.month | FLAG.date,
        'january february march april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec ' +
          'januari februari maart mei juni juli augustus oktober',
      ],
      [FLAG.percent, 'percent procent'],
      [FLAG.amount, 'euro eur dollars usd'],
      [
        MARK.unit,
        'day days week weeks month months year years hour hours quarter quarters fortnight dag dagen werkdag werkdagen weken maand maanden jaar jaren uur uren kwartaal kwartalen ' +
          'etmaal kalenderdagen kalenderjaar',
      ],
      [MARK.one, 'one een a'],
      [MARK.between, 'business working calendar consecutive hele full kalender opeenvolgende achtereenvolgende'],
      [MARK.may, 'may'],
    ] as const
  ).flatMap(([marks, words]) => words.split(' ').map((it): [string, number] => [it, marks])),
);

/** Shorter parts of a text are copied anyway; a longer one would keep the whole text that it is a part of. */
const COPIED = 13;

function learn(part: string): Word {
  const raw = part.length < COPIED ? part : ` ${part}`.slice(1);
  const text = fold(raw);
  const word = { id: known.size, text, marks: marksOf(raw, text) };
  known.set(raw, word);
  return word;
}

function marksOf(raw: string, text: string): number {
  if (isDigit(raw.charCodeAt(0))) {
    if (/^(?:19|20)\d\d(?:-(?:(?:19|20)\d\d|\d\d))?$/.test(text)) return FLAG.number | FLAG.year;
    return /^\d{4}-\d\d?-\d\d?$|^\d\d?-\d\d?-\d{4}$/.test(text) ? FLAG.number | FLAG.date : FLAG.number;
  }
  return caseOf(raw, text) | (MEANINGS.get(text) ?? 0);
}

function caseOf(raw: string, text: string): number {
  if (raw[0] === text[0] || raw[0] === raw[0]!.toLowerCase()) return 0;
  return raw.length > 1 && raw === raw.toUpperCase() ? FLAG.capital | FLAG.upper : FLAG.capital;
}

const PLAIN = /^[\x20-\x7e]*$/;

/** Lower case without accents; the typographic apostrophe becomes the plain one. */
export function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw.toLowerCase();
  return raw
    .replace(/[\u00AD\u200B-\u200D]/g, '')
    .replaceAll('\u2019', "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

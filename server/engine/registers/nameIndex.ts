/** The forms of the defined names, by the words that may begin, end or misspell them. */
import { equal } from '../alike.ts';
import type { Language, Name } from '../types.ts';
import type { Draft } from './nameDrafts.ts';
import { bare, isSlip, keyOf, sameSpelling } from './nameForms.ts';
import { wordsOf } from './nameWords.ts';

export interface Form {
  readonly words: readonly string[];
  /** The draft of which it is a form, in the order in which they are made. */
  readonly draft: number;
  readonly type: Name['type'];
  /** It is written in capitals: `CZ` is not `cz`. */
  readonly capitals: boolean;
  /** Its position among all forms. */
  readonly id: number;
}

/** What a word as it is written may be of; most words are of nothing. */
export interface Found {
  readonly key: string;
  /** Forms that it begins, longest first. */
  readonly first: readonly Form[];
  /** Forms of several words that it ends. */
  readonly last: readonly Form[];
  /** A form that it writes as one word, or with a slip. */
  readonly whole: Form | undefined;
  /** Long forms of one word that begin like it: `stuur groep`. */
  readonly opens: readonly Form[];
}

export interface NameIndex {
  readonly forms: readonly Form[];
  readonly find: (word: string) => Found | undefined;
  /** All words that were looked up, with what was found; undefined where these were too many to remember. */
  readonly found: () => ReadonlyMap<string, Found | undefined> | undefined;
}

/** Shorter words are too often one letter from another one. */
const SHORTEST = 8;
const EDGE = 4;
/** A compound is cut between parts of at least so many letters. */
const PART = 3;
/** A document has few words and writes them often; in a long one of many words some are looked up again. */
const MOST = 20_000;

export function indexOf(drafts: readonly Draft[], language: Language): NameIndex {
  const forms = [...formsIn(drafts, language)];
  const first = grouped(forms, ({ words }) => [words[0]!]);
  for (const list of first.values()) list.sort((a, b) => b.words.length - a.words.length);
  const several = forms.filter(({ words }) => words.length > 1);
  const last = grouped(several, ({ words }) => [words.at(-1)!]);
  const joined = grouped(several.filter(isOrganisation), ({ words }) => [words.join('')]);
  const long = forms.filter(({ words }) => words.length === 1 && words[0]!.length >= SHORTEST);
  const near = grouped(long, ({ words }) => edgesOf(words[0]!));
  const cut = grouped(
    long.filter((it) => language === 'nl' || isOrganisation(it)),
    ({ words }) => [words[0]!.slice(0, PART)],
  );
  const known = new Map<string, Found | undefined>();
  let forgot = false;
  const read = (word: string): Found | undefined => {
    const key = keyOf(word, language);
    const [begun, ended] = [first.get(key) ?? NONE, last.get(key) ?? NONE];
    const whole = begun.length + ended.length > 0 || key.length < SHORTEST ? undefined : misspelt(key, word, near, joined);
    const opens = cut.get(key.slice(0, PART))?.filter(({ words }) => opensCompound(word, words[0]!)) ?? NONE;
    const nothing = begun.length + ended.length + opens.length === 0 && !whole;
    return nothing ? undefined : { key, first: begun, last: ended, whole, opens };
  };
  return {
    forms,
    find(word) {
      let found = known.get(word);
      if (found === undefined && !known.has(word)) {
        if (known.size >= MOST) {
          known.clear();
          forgot = true;
        }
        found = forms.length === 0 ? undefined : read(word);
        known.set(word, found);
      }
      return found;
    },
    found: () => (forgot ? undefined : known),
  };
}

interface Difference {
  /** How many words the earlier one had found: more may have come since. */
  readonly size: number;
  readonly words: readonly string[] | undefined;
}

const differences = new WeakMap<NameIndex, WeakMap<NameIndex, Difference>>();
/** Where more words than these mean something else, all is read again. */
const FEW = 40;

/** The words of a document that mean something else to a later index; undefined where these are many, or not known. */
export function differing(before: NameIndex, now: NameIndex): readonly string[] | undefined {
  const size = before.found()?.size ?? 0;
  const since = differences.get(before) ?? new WeakMap<NameIndex, Difference>();
  differences.set(before, since);
  let known = since.get(now);
  if (known?.size !== size) {
    known = { size, words: compared(before, now) };
    since.set(now, known);
  }
  return known.words;
}

function compared(before: NameIndex, now: NameIndex): readonly string[] | undefined {
  const known = before.found();
  // Without forms nothing is looked up.
  if (!known || before.forms.length === 0) return undefined;
  const words: string[] = [];
  // The later index has then looked up all of them too, as if it had been read with.
  for (const [word, found] of known) if (!equal(found, now.find(word))) words.push(word);
  return now.found() && words.length <= FEW ? words : undefined;
}

const NONE: readonly never[] = [];

function* formsIn(drafts: readonly Draft[], language: Language): Generator<Form> {
  let id = 0;
  for (const [draft, { name, aliases, definitions, type }] of drafts.entries()) {
    const names = [name, ...aliases, ...definitions.map((it) => it.text)];
    for (const text of new Set([...names, ...names.map(bare)])) {
      const words = wordsOf(text, language);
      if (words.length > 0) yield { words, draft, type, capitals: /^[\p{Lu}\d&]{2,9}$/u.test(text), id: id++ };
    }
  }
}

function grouped(forms: readonly Form[], keysOf: (form: Form) => readonly string[]): Map<string, Form[]> {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of keysOf(form)) {
      const list = groups.get(key);
      if (list) list.push(form);
      else groups.set(key, [form]);
    }
  }
  return groups;
}

/** Of terms a hyphen says nothing: `open-source software` is `open source`. */
const isOrganisation = ({ type }: Form): boolean => type === 'body' || type === 'role' || type === 'party';

/** A slip leaves the first or the last letters whole. */
const edgesOf = (key: string): string[] => [`${key.slice(0, EDGE)}…`, `…${key.slice(-EDGE)}`];

/** `stuurgroup` where `Stuurgroep` is defined, `steering-committee` where `Steering Committee` is. */
function misspelt(key: string, word: string, near: Map<string, Form[]>, joined: Map<string, Form[]>): Form | undefined {
  const form = joined.get(key)?.[0];
  if (form) return form;
  for (const edge of edgesOf(key)) {
    const found = near.get(edge)?.find((it) => isSlip(key, it.words[0]!) || (it.type === 'party' && soundsAlike(word, key, it.words[0]!)));
    if (found) return found;
  }
  return undefined;
}

const opensCompound = (word: string, whole: string): boolean =>
  word.length >= PART && whole.length >= word.length + PART && whole.startsWith(word.toLowerCase());

/** So short may a word be that is one letter off, where the rest of the name is right. */
const SHORT = 5;

/** One word of a name of several, written with a slip or in the spelling of another country; a short one has to have its capital. */
export const isNearWord = (word: string, key: string, expected: string, { type }: Form, language: Language): boolean =>
  key[0] === expected[0] &&
  ((isSlip(key, expected, SHORT) && (key.length >= SHORTEST || /^\p{Lu}/u.test(word))) ||
    (language === 'en' && sameSpelling(key, expected)) ||
    (type === 'party' && soundsAlike(word, key, expected)));

const SOUNDS = ['dt', 'sz', 'fv', 'ck', 'iy', 'mn', 'gh'];

/** Proper names do not inflect, so their last letter may be a slip too: `Oudevelt`. */
function soundsAlike(word: string, a: string, b: string): boolean {
  const [last, other] = [a.at(-1)!, b.at(-1)!];
  return (
    a.length === b.length &&
    a.length > SHORT &&
    last !== other &&
    a.slice(0, -1) === b.slice(0, -1) &&
    /^\p{Lu}/u.test(word) &&
    SOUNDS.some((it) => it.includes(last) && it.includes(other))
  );
}

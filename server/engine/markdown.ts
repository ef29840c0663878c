/** The Markdown parser: lezer's, which passes over plain words at once. */
import { parser as commonmark, GFM, type InlineParser } from '@lezer/markdown';

/** What a sign means to inline parsers; to the others it means nothing. */
const [OPENS, BLANK, UNDERSCORE, ADDRESS, STOP] = [1, 2, 3, 4, 5] as const;
const SIGNS = new Uint8Array(128);
const mark = (signs: string, meaning: number): void => {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = meaning;
};
mark('\\&`<*~[]!\n', OPENS);
mark(' ', BLANK);
mark('_', UNDERSCORE);
mark('@:', ADDRESS);
mark('.', STOP);

/** A mail address may begin so many characters before its `@`. */
const LOCAL_PART = 100;
const LOCAL = /[\w.+-]/;
const W = 119;

/**
 * All inline parsers are asked at each character, though few begin at a letter.
 * What none of them can begin at is passed over in one step.
 */
const words: InlineParser = {
  name: 'Words',
  before: 'Escape',
  parse({ text, offset }, _, position) {
    const from = position - offset;
    const to = wordsEnd(text, from);
    return to > from ? to + offset : -1;
  },
};

function wordsEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const sign = code < 128 ? SIGNS[code]! : 0;
    if (sign === 0) continue;
    if (sign === OPENS) return at;
    if (sign === BLANK) {
      // Several blanks may end in a hard break.
      if (text.charCodeAt(at + 1) === 32) return at;
    } else if (at === from) {
      if (sign === UNDERSCORE) return at;
    } else if (sign !== STOP || text.charCodeAt(at - 1) === W) return addressStart(text, at, from);
  }
  return text.length;
}

/** Where a bare address would have begun that has this sign in it. */
function addressStart(text: string, at: number, from: number): number {
  const first = Math.max(from, at - LOCAL_PART);
  while (at > first && LOCAL.test(text[at - 1]!)) at--;
  return at;
}

export const markdown = commonmark.configure([GFM, { parseInline: [words] }]);

/** The Markdown parser: lezer's, which passes over plain words at once. */
import { Tree, type TreeFragment } from '@lezer/common';
import { parser as commonmark, GFM, type InlineParser } from '@lezer/markdown';
import type { Markdown } from './types.ts';

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

/** So many steps of the parser between two rests. */
const STEPS = 32;

/**
 * The outermost blocks of a text; rests now and then, and does all at once for whoever does not wait.
 *
 * @param fragments of the trees of a text before it
 */
export function* treesOf(text: string, fragments: readonly TreeFragment[] = []): Generator<undefined, Pick<Markdown, 'trees' | 'starts'>> {
  const parse = markdown.startParse(text, fragments);
  for (let step = 1; ; step++) {
    const tree = parse.advance();
    if (tree) return outermost(tree);
    if (step % STEPS === 0) yield;
  }
}

/** The parser puts children under nameless nodes where they are many. */
function outermost(document: Tree): { trees: Tree[]; starts: number[] } {
  const [trees, starts]: [Tree[], number[]] = [[], []];
  const visit = ({ children, positions }: Tree, at: number): void => {
    for (let i = 0; i < children.length; i++) {
      const child = children[i]!;
      if (!(child instanceof Tree)) continue;
      if (child.type.isAnonymous) visit(child, at + positions[i]!);
      else {
        trees.push(child);
        starts.push(at + positions[i]!);
      }
    }
  };
  visit(document, 0);
  return { trees, starts };
}

const DOCUMENT = markdown.nodeSet.types.find((it) => it.isTop)!;

/** Some of the outermost blocks as a document of its own. @param from where it begins in the text, and how long it is */
export function documentOf({ trees, starts }: Pick<Markdown, 'trees' | 'starts'>, from: number, length: number): Tree {
  return new Tree(
    DOCUMENT,
    trees,
    starts.map((it) => it - from),
    length,
  );
}

/** Name of the innermost node at an offset of the text, where it goes on behind it. */
export function nodeAt({ trees, starts }: Markdown, offset: number): string {
  const index = firstFrom(starts, offset + 1) - 1;
  return index < 0 ? '' : trees[index]!.resolveInner(offset - starts[index]!, 1).name;
}

/** Index of the first number that is not smaller; their count where there is none. */
export function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prose to sentences. */
import type { Span } from './types.ts';

/** A full stop after these ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'art artt nr nrs blz bijv bv d.w.z dwz e.g eg i.e ie etc e.d ed o.a oa m.b.t mbt i.v.m ivm t.a.v tav t.b.v tbv m.u.v c.q cq ca dhr mevr mw mr drs ir ing dr prof ' +
    'jl jo resp vgl z.g zgn incl excl max min sub par cf vs no nos inc ltd corp st mrs ms sec fig approx dept est co lid stb stcrt wet afd u.s e.u'
  ).split(' '),
);

/** It begins at the first of some stops only, so that a row of them is looked at once. */
const END = /(?<![.!?])[.!?]+(?:["'”’)\]*_]*(?=\s+["'“‘([„]*[\p{Lu}\d])|["'”’)\]]*\s*$)/gu;

/** UTF-16 units; what is longer is no sentence that anybody wrote, and patterns that look at one take no more than this. */
const MAX_SENTENCE = 2_000;

/** Relative spans of the sentences of a block's prose, without the white space around them. */
export function sentencesOf(prose: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    for (let end = from; from < to; from = end) {
      end = to - from > MAX_SENTENCE ? lastSpace(prose, from) : to;
      pushTrimmed(spans, prose, from, end);
    }
  };
  END.lastIndex = 0;
  for (let match = END.exec(prose); match; match = END.exec(prose)) {
    const end = match.index + match[0].length;
    if (!closes(prose, match.index, from)) continue;
    push(end);
  }
  push(prose.length);
  return spans;
}

function pushTrimmed(spans: Span[], prose: string, start: number, end: number): void {
  while (start < end && isSpace(prose.charCodeAt(start))) start++;
  while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}

/** Where an endless sentence is cut: between two words where it has any. */
function lastSpace(prose: string, from: number): number {
  for (let at = from + MAX_SENTENCE; at > from; at--) if (isSpace(prose.charCodeAt(at))) return at;
  const isHalf = /[\uDC00-\uDFFF]/.test(prose[from + MAX_SENTENCE]!);
  return from + MAX_SENTENCE - (isHalf ? 1 : 0);
}

function closes(prose: string, stop: number, from: number): boolean {
  if (prose[stop] !== '.') return true;
  let start = stop;
  while (start > from && !isSpace(prose.charCodeAt(start - 1)) && prose[start - 1] !== '(' && stop - start < 12) start--;
  const word = prose.slice(start, stop).toLowerCase();
  if (ABBREVIATIONS.has(word)) return false;
  // `1.` and `A.` in front of a sentence are its number; after more words a number ends it.
  return !(/^(?:\d{1,3}|[a-z])$/.test(word) && (prose.slice(from, start).trim() === '' || /^[a-z]$/.test(word)));
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0;

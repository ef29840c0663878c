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

/** Relative spans of the sentences of a block's prose, without the white space around them. */
export function sentencesOf(prose: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let end = to;
    while (start < end && isSpace(prose.charCodeAt(start))) start++;
    while (end > start && isSpace(prose.charCodeAt(end - 1))) end--;
    if (end > start) spans.push({ start, end });
    from = to;
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

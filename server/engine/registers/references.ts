/** Mentions of articles, sections, annexes and members, and links inside the workspace. */
import type { Block, Place, Reference, Span } from '../types.ts';
import { createCover } from './cover.ts';
import { isForeign, isOwn } from './foreign.ts';
import { ORDINAL_WORDS, ordinal } from './numbers.ts';
import { singular, typeOf } from './places.ts';

const WORD =
  /(?<![\p{L}\d-])(artikelen|artikel|artt?\.?|articles?|clausules?|clauses?|hoofdstuk(?:ken)?|chapters?|afdeling|paragra(?:af|fen|phs?)|sections?|punt(?:en)?|Part|Deel|bijlagen?|aanhangsel|annex(?:es)?|appendi(?:x|ces)|Schedules?|Exhibits?|Attachments?|§§?)[\s\u00AD]{1,9}(?=[\dIVXA-Z])/giu;
const CHEAP = /§|[aA]rt|laus|fdst|hapter|fdeling|aragra|ection|unt|eel|ijlage|nnex|ppendi|chedule|anhang|xhibit|ttachm|RTIK|IJLAG/;
const MEMBER_CHEAP = /(?:\b[lL]id|leden) |[a-z] lid\b/;
const NUMBER = /(\d{1,3}(?:[.:]\d{1,3}){0,3}(?:[a-z]|[ \u00A0](?:bis|ter|quater))?|[IVX]{1,6}|[A-Z])(?![\p{L}\d])/uy;
const BRACKETS = /\((\d{1,2}|[a-z])\)(?:\([\da-z]{1,3}\)){0,3}/y;
const ORDINAL = `(?:${ORDINAL_WORDS}|\\d{1,2}e)`;
const MEMBER = new RegExp(
  `,?[\\s\\u00AD]{1,9}(?:(${ORDINAL})(?:(?:,| en| tot en met| of| and| or)[\\s\\u00AD]{1,9}${ORDINAL}){0,6}[\\s\\u00AD]{1,9}(?:lid|leden|paragraphs?)|(?:lid|leden|para\\.|paragraphs?)[\\s\\u00AD]{1,9}(\\d{1,2})(?:(?:,| en| tot en met| t/m| of| and| or)[\\s\\u00AD]{1,9}\\d{1,2}(?![\\p{L}\\d])){0,6})(?![\\p{L}\\d])`,
  'iuy',
);
/** `, aanhef en onder a`: it leads to what follows, as in `van de wet`. */
const PART =
  /,?[\s\u00AD]{1,9}(?:aanhef en )?(?:onder|onderdeel|sub|letter|point|volzin)[\s\u00AD]{1,9}[\da-z]{1,2}(?![\p{L}\d])(?:[°º])?/uy;
const NEXT =
  /(?:,[\s\u00AD]{0,9}|,?[\s\u00AD]{1,9}(?:en|and|of|or|&|tot en met|tot|t\/m|to|through|juncto|jo\.?)[\s\u00AD]{1,9}|[\s\u00AD]?[-–][\s\u00AD]?)(?=(?:\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?|[IVX]{1,6}|[A-Z])(?![\p{L}\d]|[.,]\d|[\s\u00AD]{1,9}(?:maand|month|dag|day|we[ek]|ja[ar]|year|euro|procent|per|%|lid)))/uy;
const MEMBER_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:(${ORDINAL})(?:[\\s\\u00AD]{1,9}(?:en|of|and|or)[\\s\\u00AD]{1,9}${ORDINAL})?[\\s\\u00AD]{1,9}(?:lid|leden|paragraphs?)|(?:lid|leden)[\\s\\u00AD]{1,9}(\\d{1,2})(?:[\\s\\u00AD]{1,9}(?:en|of)[\\s\\u00AD]{1,9}\\d{1,2})?)[\\s\\u00AD]{1,9}(?:van|of)[\\s\\u00AD]{1,9}$`,
  'iu',
);
const ALONE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:het|dit|in|en|van|of|bedoelde)[\\s\\u00AD]{1,9}(${ORDINAL})[\\s\\u00AD]{1,9}lid|(?:lid|leden)[\\s\\u00AD]{1,9}(\\d{1,2}))(?![\\p{L}\\d])(?![\\s\\u00AD]{1,9}van[\\s\\u00AD]{1,9}(?!dit artikel))(?![\\s\\u00AD](?:maand|dag|we[ek]|ja[ar]|stem|procent))`,
  'giu',
);
/** Words that are verbs or common nouns in lower case. */
const CAPITAL_ONLY = /^(?:part|deel|schedule|exhibit|attachment)/;
/** `in this section I describe`, `a section A user reads`. */
const PRONOUN = /^(?:article|section|paragraph|clause|chapter)s?[\s\u00AD]{1,9}$/;

/** References in text order; the number of a heading or clause itself is none. */
export function referencesOf(block: Block, places: readonly Place[]): Reference[] {
  const { prose } = block;
  const own = places[0]?.type === 'member' ? 0 : (places[0]?.span.end ?? 0);
  const found = CHEAP.test(prose) ? outside(block, worded(prose, own)) : [];
  if (MEMBER_CHEAP.test(prose)) found.push(...alone(prose, found));
  for (const { image, url, target } of block.links) if (!image && isInside(url)) found.push(link(url, target));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** `[artikel 6 van de wet](elders)` is of the text it links to. */
const outside = ({ links }: Block, found: Reference[]): Reference[] =>
  links.length === 0
    ? found
    : found.map((it) => {
        const around = links.find(({ span, url }) => span.start <= it.span.start && it.span.end <= span.end && !url.startsWith('#'));
        return around ? { ...it, foreign: true } : it;
      });

/** An anchor or another file, not an address. */
const isInside = (url: string): boolean => url !== '' && !/^(?:[a-z][a-z\d+.-]{1,30}:|\/\/)/i.test(url);
const link = (url: string, target: Span): Reference => ({
  span: target,
  digits: target,
  type: 'link',
  word: '',
  number: url,
  foreign: false,
});

function worded(prose: string, own: number): Reference[] {
  const out: Reference[] = [];
  WORD.lastIndex = own;
  for (let match = WORD.exec(prose); match; match = WORD.exec(prose)) {
    const end = match.index + match[0].length;
    if (CAPITAL_ONLY.test(match[1]!) || (PRONOUN.test(match[0]) && /^[AI]\s\p{Ll}/u.test(prose.slice(end, end + 3)))) continue;
    const list = numbers(prose, match.index, end, singular(match[1]!));
    const follows = out.at(-1)?.span.end;
    if (
      list.references[0]?.foreign &&
      follows !== undefined &&
      /^,?\s(?:en|and|of|or|in verbinding met|juncto)\s(?:de\s)?$/.test(prose.slice(follows, match.index))
    ) {
      // An annex is ours where the article after it is of a law.
      const isAlike = (it: Reference): boolean => (it.type === 'annex') === (list.references[0]!.type === 'annex');
      for (let i = out.length - 1; i >= 0 && out[i]!.span.end >= follows - 60; i--)
        if (isAlike(out[i]!)) out[i] = { ...out[i]!, foreign: true };
    }
    out.push(...list.references);
    WORD.lastIndex = Math.max(WORD.lastIndex, list.end);
  }
  return out;
}

/** The numbers after one word: `artikelen 3, tweede lid, 4 en 7`. Whose text they are of shows after the last or before the word. */
function numbers(prose: string, start: number, from: number, word: string): { references: Reference[]; end: number } {
  const references: Omit<Reference, 'foreign'>[] = [];
  const before = MEMBER_BEFORE.exec(prose.slice(Math.max(0, start - 50), start));
  const first = before ? start - before[0].length : start;
  let at = from;
  for (let number = sticky(NUMBER, prose, at); number && references.length < 40; number = sticky(NUMBER, prose, at)) {
    const digits = { start: at, end: at + number[0].length };
    at = digits.end;
    const member = memberAt(prose, at);
    const part = sticky(PART, prose, member.end);
    at = part ? member.end + part[0].length : member.end;
    const lead = references.length === 0;
    const of = member.number ?? (lead && before ? (before[2] ?? String(ordinal(before[1]!))) : undefined);
    references.push({
      type: typeOf(word),
      word,
      number: number[1]!,
      digits,
      span: { start: lead ? first : digits.start, end: member.end },
      ...(of && { member: of }),
    });
    const next = sticky(NEXT, prose, at);
    if (!next) break;
    at += next[0].length;
  }
  if (references.length === 0) return { references: [], end: at };
  const own = isOwn(prose, at);
  const foreign = !own && isForeign(prose, first, at, references[0]!.number);
  return { references: references.map((it) => ({ ...it, foreign, ...(own && { own }) })), end: at };
}

function memberAt(prose: string, at: number): { number?: string; end: number } {
  const brackets = sticky(BRACKETS, prose, at);
  if (brackets) return { number: brackets[1]!, end: at + brackets[0].length };
  const words = sticky(MEMBER, prose, at);
  if (!words) return { end: at };
  return { number: words[2] ?? String(ordinal(words[1]!)), end: at + words[0].length };
}

/** `het eerste lid`, `lid 2`: of the article they stand in. A first member of a board is a person. */
function alone(prose: string, found: readonly Reference[]): Reference[] {
  const out: Reference[] = [];
  const cover = createCover(
    prose.length,
    found.map((it) => it.span),
  );
  for (const match of prose.matchAll(ALONE)) {
    const end = match.index + match[0].length;
    if (!cover.isFree({ start: match.index, end })) continue;
    const written = match[1] ?? match[2]!;
    const start = match.index + match[0].lastIndexOf(written);
    const span = { start: match[1] ? start : match.index, end };
    const digits = { start, end: start + written.length };
    out.push({
      type: 'member',
      word: 'lid',
      number: String(ordinal(written) ?? written),
      span,
      digits,
      foreign: !isOwn(prose, end) && isForeign(prose, match.index, end, ''),
    });
  }
  return out;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

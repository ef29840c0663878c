/** Phases that are listed: `1. Bouw: 1 mei 2027 tot en met 31 januari 2028`, `fasen: het ontwerp (van …), de aanleg (van …)`. */
import { createAnswer, createLasting } from '../notes.ts';
import { sectionsOf } from '../summary.ts';
import type { Block, DateMention, Facts, Language, Span } from '../types.ts';
import { BEGINS, ENDS, isLength, type Mention, OPEN } from './phaseSentences.ts';

/** A section that says when the phases are. */
const TITLE =
  /^(?:de |the |our |onze )?(?:[\p{L}-]+ ){0,2}(?:fasen?|fasering|planning|tijdpad|tijdlijn|tijdschema|phas(?:es?|ing)|stages?|time ?line|time ?table|schedule|time ?boxes|tranches|increments?|steps|stappen(?:plan)?)(?! \p{L}+ing)(?: (?:of|van|for|en|and) .{1,40})?$/iu;

const titles = createLasting((summary) => sectionsOf(summary).map(({ title }) => TITLE.test(title)));
/** By section, whether its title announces phases. */
export const announcesPhases = createAnswer(titles);

/** `Specification: …`, `Fase B, bouw: …`, `*Sketch*: …`. */
const LABEL =
  /^[\s*_\d.)(-]{0,8}(?:[a-z]\)\s)?((?:\p{L}|\d)[\p{L}\d ,/&()-]{2,58}?)[*_]{0,3}(?:\s?(?::|–|—|\s-)[*_]{0,3}\s|,\s(?=(?:van|from|vanaf)\s))/u;
/** A condition, a decision or a report has its own time. */
const OTHER = /^(?:note|remark|opmerking|let op|deadline|uiterlijk|by|before|op|on|vanaf|from|per|\d)/i;

/** The phase of an item in a section on phases; spans are relative to the block. */
export function labelledPhase({ prose, type }: Block, read: () => Facts): Mention | undefined {
  if (type !== 'item' && type !== 'paragraph') return undefined;
  const label = LABEL.exec(prose.slice(0, LOOKED_AT));
  if (!label || OTHER.test(label[1]!)) return undefined;
  const facts = read();
  const after = label[0].length;
  const at = prose.indexOf(label[1]!);
  const dates = facts.dates.filter(({ span }) => span.start >= after);
  const to = dates.find((it) => ENDS.test(prose.slice(after, it.span.start).slice(-30)));
  const first = dates[0];
  const from = first && first !== to && (to !== undefined || BEGINS.test(prose.slice(after, first.span.start))) ? first : undefined;
  const length = facts.durations.find(
    ({ span }) => span.start >= after && span.start - after < 30 && isLength(prose.slice(after, span.start)),
  );
  const openEnded = OPEN.test(prose.slice(after, after + 1000));
  if (!(from && to) && !length && !(openEnded && !to)) return undefined;
  return {
    name: label[1]!.trim().replace(/\s+/g, ' '),
    span: { start: at, end: at + label[1]!.length },
    from,
    to,
    length: from && to ? undefined : length,
    blank: facts.blanks.length > 0,
    openEnded,
    end: prose.trimEnd().length,
  };
}

/** A label and its time stand at the beginning. */
const LOOKED_AT = 80;

const PHASES: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:phases|stages|tranches)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:fasen|fases|tranches)(?!\p{L})/iu,
};
/** What stands between the phase before and the first day of one. */
const LEAD =
  /(?:^|[,;:]|\s(?:en|and)(?=\s))\s{0,2}(?:(?:en|and)\s)?(?:(?:de|het|the|een|a|an)\s)?((?:\p{L}|\d)[\p{L}\d -]{2,40}?)\s?\(?\s?(?:van|vanaf|from|loopt van|runs from)?\s$|(?:^|[,;:]|\s(?:en|and)(?=\s))\s{0,2}(?:(?:en|and)\s)?(?:(?:de|het|the|een|a|an)\s)?((?:\p{L}|\d)[\p{L}\d -]{2,40}?)\s?\($/u;

/** Two phases or more in one sentence, each with its first and last day. */
export function pairedPhases(text: string, sentence: Span, { dates }: Facts, language: Language): Mention[] {
  if (dates.length < 4 || !PHASES[language].test(text)) return [];
  const own = dates.filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
  const found = own.flatMap((to, i): Mention[] => {
    const from = own[i - 1];
    return from ? (pairOf(text, sentence, from, to) ?? []) : [];
  });
  return found.length > 1 ? found : [];
}

function pairOf(text: string, { start, end }: Span, from: DateMention, to: DateMention): Mention[] | undefined {
  if (!ENDS.test(text.slice(from.span.end - start, to.span.start - start).slice(-30))) return undefined;
  const before = text.slice(Math.max(0, from.span.start - start - LOOKED_AT), from.span.start - start);
  const lead = LEAD.exec(before);
  const name = lead?.[1] ?? lead?.[2];
  if (!name) return undefined;
  const at = from.span.start - before.length + before.lastIndexOf(name);
  return [{ name, span: { start: at, end: at + name.length }, from, to, length: undefined, blank: false, openEnded: false, end }];
}

/** When something is delivered and when people work with it. */
import { createNotes } from '../notes.ts';
import type { Block, DateMention, Facts, Language, Span, Summary } from '../types.ts';
import { type SameMoment, sameMoments } from './sameMoments.ts';

export interface AdoptionMarks {
  readonly delivered: readonly DateMention[];
  readonly used: readonly DateMention[];
  /** Words that put both at one moment: `op de dag van oplevering`. */
  readonly together: readonly SameMoment[];
}

const DELIVERED =
  /(?<!\p{L})(?:op(?:ge)?lever(?:d|en|t|ing|datum)|deliver(?:s|ed|y|ing)?|hand(?:ed|s)? over|hand-?over|installed|installatie|geïnstalleerd|acceptance|acceptatie|overgedragen|gereedgekomen|completed|completion)(?!\p{L})|(?<!\p{L})(?:overdracht|levering)(?: van (?:het|de) \p{L}+)?(?: (?:is|vindt|geschiedt)(?!\p{L})|\s*:)|(?<!\p{L})lever(?:t|en)(?!\p{L}).*\sop\s*[.;]?$/isu;
const USED =
  /(?<!\p{L})(?:werken|werkt|gebruiken|gebruikt|(?:gaan|gaat|stappen|stapt) .{0,60}over|overgang|(?:in|het) gebruik|nieuwe werkwijze|ingebruikname|live(?:gang)?|via (?:het|de) (?:nieuwe )?(?:platform|systeem|register|portaal)|(?:through|via) the (?:new )?(?:platform|system|register|portal)|work|works|use[sd]?|go(?:es|ing)?[ -]live|cut-?over|(?:old|existing|former|current|oude|bestaande|huidige) .{0,60}(?:withdrawn|switched off|shut down|retired|abolished|discontinued|stops?|ends?|vervall?en|vervalt|uitgezet|ingetrokken|afgesloten|uit)(?!\p{L})|(?:all|each|every|alle|elke|iedere) (?:the )?[\p{L}-]{3,40} [\p{L}-]{3,40} .{0,60}(?<!\p{L})(?:in|with|through|via|met|volgens) (?:it|the|het|de|dit|this)|switch(?:es)?(?: over)?|changes? over|change-?over|new way of working)(?!\p{L})/isu;

const marks = createNotes((block, facts, language) => {
  if (block.type === 'heading' || block.type === 'code') return undefined;
  const found = read(block, facts(), language);
  return found.delivered.length + found.used.length + found.together.length > 0 ? found : undefined;
});

/** Dates and spans are in offsets of the text. */
export function adoptionMarks(summary: Summary): AdoptionMarks {
  const delivered: DateMention[] = [];
  const used: DateMention[] = [];
  const together: SameMoment[] = [];
  for (const { note, start } of marks(summary)) {
    delivered.push(...note.delivered.map((it) => ({ ...it, span: moved(it.span, start) })));
    used.push(...note.used.map((it) => ({ ...it, span: moved(it.span, start) })));
    together.push(...note.together.map((it) => ({ ...it, span: moved(it.span, start) })));
  }
  return { delivered, used, together };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function read(block: Block, { dates }: Facts, language: Language): AdoptionMarks {
  const { prose, sentences, type } = block;
  const days = dates.filter((it) => it.from && it.from === it.to);
  const clause = (it: DateMention): string => (type === 'row' ? prose.slice(0, 2 * CLAUSE) : clauseAround(prose, sentences, it.span));
  return {
    delivered: days.filter((it) => DELIVERED.test(clause(it))),
    used: days.filter((it) => isUse(clause(it))),
    together: sameMoments(block, language),
  };
}

/** A clause on delivery is not one on use, though it may say for what use. */
const isUse = (clause: string): boolean => USED.test(clause) && !DELIVERED.test(clause);

/** Sentences are split at commas and conjunctions, since one often tells both. */
function clauseAround(prose: string, sentences: readonly Span[], { start, end }: Span): string {
  const sentence = sentences.find((it) => it.start <= start && end <= it.end) ?? { start: 0, end: prose.length };
  const before = prose
    .slice(Math.max(sentence.start, start - CLAUSE), start)
    .split(SEPARATOR)
    .at(-1)!;
  const after = prose.slice(end, Math.min(sentence.end, end + CLAUSE)).split(SEPARATOR)[0]!;
  return before + prose.slice(start, end) + after;
}

/** A clause is no longer on either side of its date. */
const CLAUSE = 300;
const SEPARATOR = /[,;]|\s(?:en|and|waarna|after which|terwijl|while|but|maar)\s/u;

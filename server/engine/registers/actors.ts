/** Who may be meant as the one who acts in a passive sentence. */
import { compileCues, type Matcher } from '../cues.ts';
import { LEXICONS } from '../senses.ts';
import { tokensOf } from '../tokens.ts';
import type { Block, Language, Span } from '../types.ts';
import { createWordings } from '../wordings.ts';

const MEMBERS = { en: '@member|it', nl: '@member' } as const;

const acting = createWordings({
  en: { acts: ['@body|@group|@role|we|you|they|he|she|everyone|everybody|whoever|anyone|who|meeting|meetings'], member: [MEMBERS.en] },
  nl: {
    acts: ['@body|@group|@role|wij|we|u|zij|hij|ieder|iedereen|wie|degene|men|rechtbank|rechter|accountant|kascommissie'],
    member: [MEMBERS.nl],
  },
});

/** Somebody else in the block can be the one who acts: a body or role anywhere, a member in another sentence. */
export const isNamedAround = (block: Block, sentence: Span, language: Language): boolean =>
  acting(block, language).some(
    (it) => (it.sign === 'acts' && !(it.sentence === sentence && isUndergoing(block, it.span, sentence))) || it.sentence !== sentence,
  );

/** `New staff must be screened`, `A member who damages a boat may be suspended`: who opens the sentence is told what happens to them. */
function isUndergoing({ prose }: Block, { start, end }: Span, sentence: Span): boolean {
  const lead = prose.slice(sentence.start, start);
  const word = prose.slice(start, end);
  if (STAFF.test(word)) return lead.length < 20 && !/[,;]/.test(lead);
  const rest = prose.slice(end, sentence.end);
  return (
    (/^who$/i.test(word) && ONE.test(lead) && !OTHERS.test(rest)) ||
    (/^they$/i.test(word) && /(?:before|after|until|when|once) $/u.test(lead) && !OTHERS.test(rest))
  );
}
const ONE = /^\W{0,9}(?:(?:an?|any|each|every|the|new|all) )?\p{L}{1,40} $/iu;
const OTHERS =
  /(?<!\p{L})(?:by|board|committee|council|director|chair|manager|group|team|secretary|treasurer|meeting|president|officer|we|it|parties|secretariat)(?!\p{L})/iu;
const STAFF =
  /^(?:staff|employees?|volunteers?|workers?|personnel|trainees?|medewerkers?|personeel|werknemers?|vrijwilligers?|stagiairs?)$/iu;

/**
 * A member in the sentence itself can be the one who acts; not in what comes before or after the duty, or as what belongs to a member.
 *
 * @param duty where the passive stands in the sentence
 */
export function isMemberActing(block: Block, sentence: Span, text: string, duty: Span, language: Language): boolean {
  if (!acting(block, language).some((it) => it.sentence === sentence)) return false;
  const lead = text.slice(0, duty.start).replace(CONDITION, ' ').replace(OWNED, ' ');
  const before = undergoes(lead, language) ? ' ' : lead;
  const after = untilQuestion(text.slice(duty.start)).replace(OWNED, ' ');
  const left = `${before} ${after}`;
  return members(language)(tokensOf(left, { start: 0, end: left.length })).length > 0;
}

const compiled = new Map<Language, Matcher>();
function members(language: Language): Matcher {
  const known = compiled.get(language) ?? compileCues([MEMBERS[language]], LEXICONS[language]);
  compiled.set(language, known);
  return known;
}

/** `Where a member is in arrears, `. */
export const CONDITION =
  /^[^\p{L}]*(?:if|when|where|whenever|once|as soon as|indien|als|wanneer|zodra|ingeval|in geval|bij)(?!\p{L})[^,]*,/iu;
/** `It`, `A member`: what stands before an English passive undergoes it, but for places; in Dutch one or two words do. */
const undergoes = (lead: string, language: Language): boolean => (language === 'en' ? !PLACE.test(lead) : SUBJECT.test(lead));
const PLACE = /(?<!\p{L})(?:among|amongst|between|within|at|in)(?!\p{L})/iu;
const SUBJECT = /^[^\p{L}]*(?:(?:de|het|een|elke|iedere|alle|nieuwe) )?\p{L}+ (?:(?:die|dat) (?:(?! door )[^,]){1,200}, )?$/iu;
/** Without `which schools may take part`. */
function untilQuestion(text: string): string {
  const at = text.search(QUESTION);
  return at < 0 ? text : text.slice(0, at);
}
const QUESTION = /(?<!\p{L})(?:which|who|whether|how|when|what|welke|wie|hoe|wanneer|wat|of) /iu;
/** `of a participating school`. */
const OWNED = /(?<!\p{L})(?:of|from|to|van|aan) (?:(?:the|a|an|any|each|every|one|de|het|een|elke|iedere|alle) )?\p{L}+(?: \p{L}+)?/giu;

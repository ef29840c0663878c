import { passives } from '../engine/lexicon/passives.ts';
import { CONDITION, isMemberActing, isNamedAround } from '../engine/registers/actors.ts';
import { loneCells } from '../engine/registers/loneCells.ts';
import { spaced } from '../engine/spaces.ts';
import type { Block, Language, Problem, Rule, Span } from '../engine/types.ts';

export default {
  id: 'actor-missing',
  summary: {
    en: 'A decision or duty is in the passive and nobody is named who acts.',
    nl: 'Een besluit of plicht staat in de lijdende vorm en niemand wordt genoemd die handelt.',
  },
  severity: 'information',
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'At Vecozo two directors had the mandate for important decisions: everybody knew who decides.',
        nl: 'Bij Vecozo hadden twee directeuren mandaat voor belangrijke beslissingen: iedereen wist wie beslist.',
      },
    },
    { ref: 'B6' },
  ],
  *block(block, { language, facts }) {
    if (block.type === 'row') {
      if (!block.header && !isNamedAround(block, block.sentences[0]!, language))
        for (const cell of loneCells(block, facts)) yield* judge(block, cell, language);
    } else if (block.type === 'paragraph' || block.type === 'item')
      for (const sentence of block.sentences) if (!isNamedAround(block, sentence, language)) yield* judge(block, sentence, language);
  },
} satisfies Rule;

function* judge(block: Block, sentence: Span, language: Language): Iterable<Problem> {
  const { passive, spared, actor } = passives[language];
  const { start, end } = sentence;
  const text = spaced(block.prose.slice(start, end));
  const match = passive.exec(inSmall(text));
  if (!match) return;
  const duty = { start: match.index, end: match.index + match[0].length };
  if (spared.test(spoken(text, duty)) || isMemberActing(block, sentence, text, duty, language)) return;
  const words = text.slice(duty.start, duty.end).trim();
  // Dutch names the actor right after the verb, English after the participle.
  const at = start + match.index + (language === 'nl' ? (match[1] ?? match[3] ?? match[4])!.length : match[0].length);
  yield {
    span: { start: start + match.index, end: start + match.index + words.length },
    key: text.slice(0, 40),
    message: {
      en: `“${short(words)}”: by whom? Name the body or role that does this.`,
      nl: `“${short(words)}”: door wie? Noem het orgaan of de functie die dit doet.`,
    },
    fix: () => ({
      title: { en: 'Insert a blank for who acts', nl: 'Voeg een open plek in voor wie handelt' },
      edits: [{ start: at, end: at, text: actor }],
      safe: false,
    }),
  };
}

/** Which of several, or what, is no condition: a clause that comes after the verb excuses nothing. Nor does one before a duty to act. */
function spoken(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const words = text.slice(start, end);
  const own = words.replace(/^(?:kan|kunnen|may|can)|een besluit/iu, ' ');
  const after = text.slice(end).replace(QUESTION, ' ');
  const bare = ACT.test(words)
    ? `${before.replace(CONDITION, ' ').replace(RELATIVE, ' ')}${own}${after.replace(CASE, ' ')}`
    : `${before}${own}${after}`;
  return bare.replace(VAGUE, ' ').replace(MONTH, ' ').replace(MOMENT, ' ').replace(LIMIT, ' ');
}

/** `A member who damages the boats`, `Een lid dat de boten beschadigt`: which one undergoes it. */
const RELATIVE = /^[^\p{L}]{0,9}(?:\p{L}{1,40} ){1,4}?(?:who (?:(?! by )[^,]){1,200}|(?:die|dat) (?:(?! door )[^,]){1,200}, )$/iu;
/** What somebody has to do; what is decided, may follow from the condition by itself. */
const ACT =
  /^(?:shall|will|must|may|can|kan|kunnen|zal|zullen|moet|moeten|dient|dienen)(?!\p{L}).*(?:withdrawn|revoked|suspended|excluded|appointed|replaced|selected|ordered|hired|carried out|paid|reimbursed|made available|informed|notified|published|trained|screened|vetted|expelled|removed|dismissed|deleted|invited|elected|geschoold|opgeleid|getraind|gescreend|ontslagen|verwijderd|geroyeerd|uitgenodigd|voorzien|ingetrokken|geschorst|uitgesloten|benoemd|vervangen|besteld|uitgevoerd|betaald|vergoed|beschikbaar gesteld|geïnformeerd|gemeld|gepubliceerd)/iu;
const CASE = /(?<!\p{L})(?:if|when|once|until|indien|als|wanneer|zodra|totdat)(?!\p{L})/giu;
/** A term is no denial, and no condition. */
const LIMIT =
  /(?<!\p{L})(?:no (?:later|more|fewer|less)|niet (?:later|langer|meer)) (?:than|dan)(?!\p{L})|(?<!\p{L})(?:day|week|month|year)s? (?:before|after)(?!\p{L})/giu;
/** A moment, and no event that somebody brings about. */
const MOMENT =
  /(?<!\p{L})(?:before|after|until) (?:(?:the )?(?:summer|winter|spring|autumn|holidays|end|start|year|\p{Lu}\p{Ll}+ \d|\d)|(?:one|two|three|four|five|six|seven|eight|ten|twelve)(?!\p{L}))|(?<!\p{L})(?:voordat|before) (?:zij|they)(?!\p{L})/giu;
const MONTH = /(?<=(?:\d|in|by|before|until|of|on|end) )May(?!\p{L})/gu;
const QUESTION = /(?<!\p{L})(?:which|that|what|welke|die|dat|wat|waarin|waarop)(?!\p{L})/giu;

/** A condition that leaves it open whether anybody acts at all excuses nothing. */
const VAGUE =
  /(?<!\p{L})(?:waar|indien|where|if|when|as) (?:dat |it is )?(?:nodig|wenselijk|necessary|desirable|needed|appropriate|required)(?: is)?(?!\p{L})/giu;

/** Offsets stay what they are; the small form of a few capitals of other languages is longer. */
function inSmall(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

const short = (words: string): string => (words.length > 50 ? `${words.slice(0, 49)}…` : words);

/** What sentences say of phases: `De bouwfase loopt van 1 september 2027 tot en met 30 juni 2028.` */
import type { Block, DateMention, Duration, Facts, Language, Span } from '../types.ts';

/** A phase in a sentence; spans are relative to the block. */
export interface Mention {
  readonly name: string;
  readonly span: Span;
  readonly from?: DateMention | undefined;
  readonly to?: DateMention | undefined;
  readonly length?: Duration | undefined;
  readonly blank: boolean;
  readonly openEnded: boolean;
  /** Where its sentence ends. */
  readonly end: number;
}

const NAMES: Readonly<Record<Language, RegExp>> = {
  nl: /(?<!\p{L})(?:de\s)?(\p{L}{3,30}fase|(?:proef|overgangs|aanloop|test|pilot|opbouw|start|invoerings|transitie|uitrol|implementatie|ontwikkel|bouw|ontwerp|voorbereidings)periode|fase\s(?:\d{1,2}|[IVX]{1,4}|[A-D]|een|twee|drie|vier)|(?:eerste|tweede|derde|vierde|vijfde|laatste)\sfase|pilot|proef)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the\s)?((?!(?:each|every|this|that|next|previous|another|any|which|no|of|a|an|the|per|one)\s)\p{L}{3,20}(?:[-\s]\p{L}{2,20})?\sphase|(?:transition|transitional|trial|pilot|test|incubation|preparation|preparatory|start-up|construction|design|implementation|roll-?out)\speriod|phase\s(?:\d{1,2}|[IVX]{1,4}|[A-D]|one|two|three|four)|pilot|trial)(?!\p{L})/giu,
};
const VERB =
  /(?<!\p{L}|(?<!\p{L})(?:de|the|a|every|elke)\s)(?:loopt|duurt|heeft geen|krijgt|neemt|has no|start|begint|eindigt|vangt aan|gaat in|doorloopt|is afgerond|wordt (?:uiterlijk )?afgerond|runs|lasts|takes|starts|begins|ends|continues|commences|will (?:run|last|take|start|begin|end|continue|commence)|shall (?:run|last|take|start|begin|end|continue|commence))(?!\p{L})/iu;
const OPEN =
  /zo ?lang (?:als |dat )?(?:dat |dit )?(?:nodig|noodzakelijk|wenselijk)|voor onbepaalde (?:tijd|duur)|tot(?:dat)? .{0,60}(?:klaar|gereed|tevreden|af is|eens zijn)|zonder (?:vaste )?eind(?:e|datum)|tot nader order|geen einddatum|zo ?veel tijd|onbeperkt|as much time as|unlimited|not limited|as long as (?:is |it is )?(?:needed|necessary|required|it takes)|open-ended|indefinitely|until further notice|until .{0,60}(?:is|are) (?:finished|complete|completed|ready|satisfied|happy)|without (?:a |any )?(?:fixed )?end(?: date)?(?!\p{L})|no (?:fixed )?end date/iu;
const BEGINS =
  /(?<!\p{L})(?:van|vanaf|start(?:s)?(?: op| on)?|begint(?: op)?|begins(?: on)?|aan op|from|starting|op|on|start|begin)\s*(?:the\s)?$/iu;
const ENDS =
  /(?:tot en met|t\/m|tot|until|till|through|to|eindigt(?: uiterlijk)?(?: op)?|ends(?: on| by)?|end(?: on| by)?|up to and including|uiterlijk(?: op)?|afgerond op|by|[-–—])\s*(?:the\s)?$/iu;

export function sentencePhases(block: Block, facts: () => Facts, language: Language): Mention[] {
  if (!/[fF]ase|periode|period|[pP]hase|[pP]ilot|[pP]roef|[tT]rial/.test(block.prose)) return [];
  return block.sentences.flatMap((sentence) => {
    const text = block.prose.slice(sentence.start, sentence.end);
    const names = [...text.matchAll(NAMES[language])];
    const verb = VERB.exec(text);
    const first = names[0];
    if (!first || !(tells(text.slice(first.index + first[0].length)) || isVerbNear(verb, first) || isAllotted(text, first))) return [];
    return names.flatMap((match, i) => {
      if (ASKED.test(text.slice(0, match.index))) return [];
      // `Op 1 februari 2027 start de pilot`, `six months for the design phase`: what comes before belongs to it.
      const isTurned = i === 0 && (isAllotted(text, match) || (verb !== null && verb.index < match.index));
      const start = sentence.start + (isTurned ? 0 : match.index);
      const region = { start, end: sentence.start + (names[i + 1]?.index ?? text.length) };
      return mention(block, facts(), match, region, sentence) ?? [];
    });
  });
}

/** A verb after the name, or right before it. */
function isVerbNear(verb: RegExpExecArray | null, { index }: RegExpExecArray): boolean {
  if (!verb) return false;
  const end = verb.index + verb[0].length;
  return verb.index > index ? verb.index - index <= 60 : index - end === 1;
}

/** `six months for the design phase`. */
const isAllotted = (text: string, { index }: RegExpExecArray): boolean => ALLOTTED.test(text.slice(Math.max(0, index - 40), index));
const ALLOTTED = /(?:weeks?|months?|years?|weken|maanden?|jaar|jaren)\s(?:uit\s|in\s)?(?:voor|for)\s$/iu;
/** When a phase begins is still to be decided: by whom and when, says the sentence. */
const ASKED = /(?<!\p{L})(?:when|whether|how long|wanneer|hoe lang|of)\s$/iu;

/** `Fase 1: van`, `a specification phase of one year`. */
const tells = (after: string): boolean =>
  /^\s{0,2}:|^\s\((?=[^)]{0,40}\d{4})|^\s(?:of|van)\s(?:(?:\p{L}+|\d+)\s)(?:year|month|week|jaar|maand|week)/u.test(after);

function mention({ prose }: Block, facts: Facts, match: RegExpExecArray, region: Span, sentence: Span): Mention | undefined {
  const within = <T extends { span: Span }>(list: readonly T[]): T[] =>
    list.filter((it) => region.start <= it.span.start && it.span.end <= region.end);
  const words = prose.slice(region.start, region.end);
  const dates = within(facts.dates);
  const before = (it: DateMention): string => prose.slice(region.start, it.span.start).slice(-30);
  const to = dates.find((it) => ENDS.test(before(it)));
  const from = dates.find((it) => it !== to && (BEGINS.test(before(it)) || (to !== undefined && /[:(]\s*$/.test(before(it)))));
  const length = within(facts.durations).find((it) => isLength(prose.slice(region.start, it.span.start)));
  const openEnded = OPEN.test(words);
  // In `the work of the building phase` the verb is another's; a phase with a verb of its own says something of time.
  if (!to && !from && !length && !openEnded && (/^(?:pilot|proef|trial)$/i.test(match[1]!) || !VERB.test(words))) return undefined;
  return {
    name: match[1]!.replace(/\s+/g, ' '),
    span: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
    from,
    to,
    length,
    blank: within(facts.blanks).length > 0,
    openEnded,
    end: sentence.end,
  };
}

/** `duurt ten hoogste zes maanden` and not `begint binnen zes weken na`. */
const isLength = (before: string): boolean =>
  !/(?:binnen|within|na|after|uiterlijk)\s*(?:een (?:termijn|periode) van |a period of )?$/iu.test(before) &&
  !/(?:evalu|verslag|report|besluit|decid)/iu.test(before.slice(-60));

/** What sentences say of phases: `De bouwfase loopt van 1 september 2027 tot en met 30 juni 2028.` */
import type { Block, DateMention, Duration, Facts, Language, Span } from '../types.ts';
import { pairedPhases } from './phaseLists.ts';

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
  nl: /(?<!\p{L})(?:(?:de|een)\s)?(\p{L}{3,30}fase|(?:proef|overgangs|aanloop|test|pilot|opbouw|start|invoerings|transitie|uitrol|implementatie|ontwikkel|bouw|ontwerp|voorbereidings)periode|(?:proef|overgangs|aanloop|start|pilot)jaar|(?:fase|tranche|etappe)\s(?:\d{1,2}|[IVX]{1,4}|[A-D]|een|twee|drie|vier)|(?:eerste|tweede|derde|vierde|vijfde|laatste)\sfase|pilot|proef)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the\s)?((?!(?:each|every|this|that|next|previous|another|any|which|no|of|a|an|the|per|one|early|earlier|later|late|current|present|some|what|such)\s)\p{L}{3,20}(?:[-\s]\p{L}{2,20})?\sphase|(?:transition|transitional|trial|pilot|test|incubation|preparation|preparatory|start-up|construction|design|implementation|roll-?out)\speriod|(?:phase|stage|tranche|increment)\s(?:\d{1,2}|[IVX]{1,4}|[A-D]|one|two|three|four)|(?:trial|transition|start-up) year|pilot|trial)(?!\p{L})/giu,
};
const VERB =
  /(?<!\p{L}|(?<!\p{L})(?:de|the|(?<!(?:fase|phase) )a|every|elke)\s)(?:loopt|duurt|heeft (?:geen|een vaste)|kent geen|heeft een (?:duur|looptijd|lengte)|kent een (?:duur|looptijd)|gaat (?:op .{0,30} |in .{0,30} )?van start|(?:start|starten|begint|beginnen) met|blijft in|krijgt|neemt|has no|start|begint|eindigt|vangt aan|gaat in|gaat door|doorloopt|is afgerond|wordt (?:uiterlijk )?afgerond|stays? in|remains? in|spans|covers|bedraagt|beslaat|is (?:gepland|voorzien|begroot|bepaald|gesteld)|neemt|is (?:planned|scheduled|expected|set|estimated)|has a (?:length|duration|term)|runs|lasts|takes|starts|begins|ends|continues|commences|will (?:run|last|take|start|begin|end|continue|commence)|shall (?:run|last|take|start|begin|end|continue|commence))(?!\p{L})/iu;
export const OPEN =
  /zo ?lang (?:als |dat )?(?:dat |dit )?(?:nodig|noodzakelijk|wenselijk)|voor onbepaalde (?:tijd|duur)|tot(?:dat)? .{0,60}(?:klaar|gereed|tevreden|af is|eens zijn|werkt|opgelost|anders besluit\p{L}*)|zonder (?:vaste )?eind(?:e|datum)|tot nader order|geen einddatum|zo ?veel tijd|onbeperkt|geen (?:tijdslimiet|deadline|vaste termijn|termijn gesteld)|zo ?lang .{0,40}(?:nodig|noodzakelijk|wenselijk|willen|vinden)|pas (?:klaar|af|afgerond|voorbij) (?:als|wanneer|zodra)|totdat .{0,60}(?:genoeg|voldoende)|geen (?:vaste )?(?:eind|looptijd)|as much time as|unlimited|not limited|as long as (?:is |it is )?(?:needed|necessary|required|it takes)|(?:length|duration|end) of .{0,40} is (?:not|nowhere) (?:fixed|set|limited|determined)|(?:duur|lengte|einde) van .{0,40} (?:staat|ligt|is) (?:nog )?niet (?:vooraf )?(?:vast|bepaald|begrensd)|eind(?:datum)? open|end (?:date )?open|open-ended|no (?:time limit|deadline|timetable)|until .{0,60}(?:agree|enough|sufficient)(?!\p{L})|no limit (?:to|on)|no (?:set|fixed) (?:length|limit)|indefinitely|until further notice|until .{0,60}(?:is|are) (?:finished|complete|completed|ready|satisfied|happy|resolved|done|agreed)|without (?:a |any )?(?:fixed )?end(?: date)?(?!\p{L})|no (?:fixed )?end date/iu;
export const BEGINS =
  /(?<!\p{L})(?:van|vanaf|start(?:s)?(?: op| on)?|begint(?: op)?|begins(?: on)?|aan op|from|starting|op|on|start|begin)\s*(?:the\s)?$/iu;
export const ENDS =
  /(?:tot en met|t\/m|tot|until|till|through|to|eindigt(?: uiterlijk)?(?: op)?|ends(?: on| by)?|end(?: on| by)?|up to and including|uiterlijk(?: op)?|niet (?:later dan|na|langer dan(?: tot)?)|not (?:beyond|later than|after)|no later than|at the latest(?: on| by)?|afgerond op|by|[-–—])\s*(?:the\s)?$/iu;

export function sentencePhases(block: Block, facts: () => Facts, language: Language): Mention[] {
  if (!/[fF]ase|periode|period|[pP]hase|[sS]tage|[tT]ranche|[eE]tappe|jaar|year|[iI]ncrement|[pP]ilot|[pP]roef|[tT]rial/.test(block.prose))
    return [];
  return block.sentences.flatMap((sentence) => {
    const text = block.prose.slice(sentence.start, sentence.end);
    const listed = pairedPhases(block.prose.slice(sentence.start, sentence.end), sentence, facts(), language);
    if (listed.length > 0) return listed;
    const names = subjectsIn(text, language);
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

/** The phases that a sentence is about: in `the second phase follows on the first phase` one. */
function subjectsIn(text: string, language: Language): RegExpExecArray[] {
  const names = [...text.matchAll(NAMES[language])];
  const own = names.filter(
    ({ index, 0: words }) => !REFERRED.test(text.slice(Math.max(0, index - 40), index)) || WHICH.test(text.slice(index + words.length)),
  );
  return own.length > 0 ? own : names;
}
const REFERRED =
  /(?<!\p{L})(?:follow(?:s|ing)?(?: immediately| directly)?(?: on| after| upon)?|after|before|end of|close of|na(?: afloop van| afronding van)?|volgt op|einde van|aansluitend op|voorafgaand aan|voor)\s$/iu;
const WHICH = /^,?\s(?:which|that|die)\s/iu;

/** A verb after the name, or right before it. */
function isVerbNear(verb: RegExpExecArray | null, { index }: RegExpExecArray): boolean {
  if (!verb) return false;
  const end = verb.index + verb[0].length;
  return verb.index > index ? verb.index - index <= 60 : index - end === 1;
}

/** `six months for the design phase`, `the length of the pilot phase`. */
const isAllotted = (text: string, { index }: RegExpExecArray): boolean => ALLOTTED.test(text.slice(Math.max(0, index - 40), index));
const ALLOTTED =
  /(?:weeks?|months?|years?|weken|maanden?|jaar|jaren)\s(?:uit\s|in\s)?(?:voor|for)\s$|(?:\d|\p{L})[ -](?:week|month|year)s?\s(?:long\s)?$|(?:weken|maanden|jaar|jaren)\s(?:durende|lange)\s$|(?:length|duration|duur|lengte)\s(?:of|van)\s$/iu;
/** When a phase begins is still to be decided: by whom and when, says the sentence. */
const ASKED = /(?<!\p{L})(?:when|whether|how long|wanneer|hoe lang|of)\s$/iu;

/** `Fase 1: van`, `a specification phase of one year`. */
const tells = (after: string): boolean =>
  /^(?:,\s[^.:;,]{1,60})?\s{0,2}:|^\s\((?=[^)]{0,40}\d{4})|^\s(?:of|van)\s(?:(?:\p{L}+|\d+)\s)(?:year|month|week|jaar|maand|week)/u.test(
    after,
  );

function mention({ prose }: Block, facts: Facts, match: RegExpExecArray, region: Span, sentence: Span): Mention | undefined {
  const within = <T extends { span: Span }>(list: readonly T[]): T[] =>
    list.filter((it) => region.start <= it.span.start && it.span.end <= region.end);
  const words = prose.slice(region.start, region.end);
  const dates = within(facts.dates);
  const before = (it: DateMention): string => prose.slice(region.start, it.span.start).slice(-30);
  const to = dates.find((it) => ENDS.test(before(it)));
  const from = dates.find((it) => it !== to && (BEGINS.test(before(it)) || (to !== undefined && /[:(]\s*$/.test(before(it)))));
  const length = within(facts.durations).find((it) => isLength(prose.slice(region.start, it.span.start)));
  const openEnded = OPEN.test(words.slice(0, 1000)) || OPEN.test(continued(prose, region.end, sentence.end));
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

/** `It is only over when …`: what the sentence after it says of the phase. */
const continued = (prose: string, end: number, sentence: number): string =>
  end < sentence
    ? ''
    : (/^\s{0,3}(?:Die|Deze|Dit|Zij|Het|It|This|That|There|Er|De duur|The length)\s[^.;]{0,160}/u.exec(prose.slice(end, end + 170))?.[0] ??
      '');

/** `duurt ten hoogste zes maanden` and not `begint binnen zes weken na`. */
export const isLength = (before: string): boolean =>
  !/(?:binnen|within|na|after|uiterlijk)\s*(?:een (?:termijn|periode) van |a period of )?$/iu.test(before) &&
  !/(?:evalu|verslag|report|besluit|decid)/iu.test(before.slice(-60));

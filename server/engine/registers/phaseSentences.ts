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
  nl: /(?<!\p{L})(?:de\s)?(\p{L}{3,30}fase|fase\s(?:\d{1,2}|[IVX]{1,4}|een|twee|drie|vier)|(?:eerste|tweede|derde|vierde|vijfde|laatste)\sfase|pilot|proef)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the\s)?((?!(?:each|every|this|that|next|previous|another|any|which|no|of|a|an|the|per|one)\s)\p{L}{3,20}(?:[-\s]\p{L}{2,20})?\sphase|phase\s(?:\d{1,2}|[IVX]{1,4}|one|two|three|four)|pilot|trial)(?!\p{L})/giu,
};
const VERB =
  /(?<!\p{L}|(?:de|the|a|every|elke)\s)(?:loopt|duurt|heeft geen|krijgt|neemt|has no|start|begint|eindigt|vangt aan|is afgerond|wordt (?:uiterlijk )?afgerond|runs|lasts|takes|starts|begins|ends|continues|will (?:run|last|take|start|begin|end|continue)|shall (?:run|last|take|start|begin|end|continue))(?!\p{L})/iu;
const OPEN =
  /zo ?lang (?:als |dat )?(?:dat |dit )?(?:nodig|noodzakelijk|wenselijk)|voor onbepaalde (?:tijd|duur)|totdat .{0,60}(?:klaar|gereed|tevreden)|tot nader order|geen einddatum|zo ?veel tijd|onbeperkt|as much time as|unlimited|not limited|as long as (?:is |it is )?(?:needed|necessary|required|it takes)|open-ended|indefinitely|until further notice|until .{0,60}(?:is|are) (?:finished|complete|completed|ready|satisfied)|no end date/iu;
const BEGINS =
  /(?<!\p{L})(?:van|vanaf|start(?:s)?(?: op| on)?|begint(?: op)?|begins(?: on)?|aan op|from|starting|op|on|start|begin)\s*(?:the\s)?$/iu;
const ENDS =
  /(?:tot en met|t\/m|tot|until|till|through|to|eindigt(?: uiterlijk)?(?: op)?|ends(?: on| by)?|end(?: on| by)?|uiterlijk(?: op)?|afgerond op|by|[-–—])\s*(?:the\s)?$/iu;

export function sentencePhases(block: Block, facts: () => Facts, language: Language): Mention[] {
  if (!/[fF]ase|[pP]hase|[pP]ilot|[pP]roef|[tT]rial/.test(block.prose)) return [];
  return block.sentences.flatMap((sentence) => {
    const text = block.prose.slice(sentence.start, sentence.end);
    const names = [...text.matchAll(NAMES[language])];
    const verb = VERB.exec(text);
    const first = names[0];
    if (
      !first ||
      !(tells(text.slice(first.index + first[0].length)) || (verb && verb.index > first.index && verb.index - first.index <= 60))
    )
      return [];
    return names.flatMap((match, i) => {
      const region = { start: sentence.start + match.index, end: sentence.start + (names[i + 1]?.index ?? text.length) };
      return mention(block, facts(), match, region, sentence) ?? [];
    });
  });
}

/** `Fase 1: van`, `a specification phase of one year`. */
const tells = (after: string): boolean => /^\s{0,2}:|^\s(?:of|van)\s(?:(?:\p{L}+|\d+)\s)(?:year|month|week|jaar|maand|week)/u.test(after);

function mention({ prose }: Block, facts: Facts, match: RegExpExecArray, region: Span, sentence: Span): Mention | undefined {
  const within = <T extends { span: Span }>(list: readonly T[]): T[] =>
    list.filter((it) => region.start <= it.span.start && it.span.end <= region.end);
  const words = prose.slice(region.start, region.end);
  const dates = within(facts.dates);
  const before = (it: DateMention): string => prose.slice(region.start, it.span.start).slice(-30);
  const to = dates.find((it) => ENDS.test(before(it)));
  const from = dates.find((it) => it !== to && BEGINS.test(before(it)));
  const length = within(facts.durations).find((it) => isLength(prose.slice(region.start, it.span.start)));
  const openEnded = OPEN.test(words);
  // In `the work of the building phase` the verb is another's; a phase with a verb of its own says something of time.
  if (!to && !from && !length && !openEnded && (/^(?:pilot|proef|trial)$/i.test(match[1]!) || !VERB.test(words))) return undefined;
  return {
    name: match[1]!.replace(/\s+/g, ' '),
    span: { start: region.start, end: region.start + match[0].length },
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

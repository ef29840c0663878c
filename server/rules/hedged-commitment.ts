import { weakening } from '../engine/lexicon/weakening.ts';
import { type Hedge, sayHedge } from '../engine/registers/hedgeWords.ts';
import { duty, pledge, removable } from '../engine/registers/pledgeEdits.ts';
import { hedgedIn } from '../engine/registers/weakPledges.ts';
import { lowered, spaced, squeezed } from '../engine/spaces.ts';
import type { Block, BlockContext, Language, Problem, Rule, Span } from '../engine/types.ts';

export default {
  id: 'hedged-commitment',
  summary: { en: 'A pledge is hedged so far that it pledges nothing.', nl: 'Een toezegging is zo afgezwakt dat zij niets toezegt.' },
  severity: 'warning',
  sources: [
    {
      ref: 'H5',
      case: {
        en: 'In all cases collaboration began with boards that wanted it to succeed and gave it time and energy.',
        nl: 'In alle cases begon de samenwerking met bestuurders die haar tot een succes wilden maken en er tijd en energie in staken.',
      },
    },
    { ref: 'B1' },
  ],
  *block(block, context) {
    if (block.type === 'heading' || (block.type === 'row' && block.header)) return;
    const { language } = context;
    // What a community tries to do is a custom, but for an answer to what people report.
    const custom = context.kinds.includes('governance');
    for (const sentence of block.sentences) {
      const { dates, durations, amounts, blanks } = context.facts;
      const within = (list: readonly { span: Span }[]): boolean =>
        list.some(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
      // A date, a term or a blank says what is owed and when; how much it is, does not save what is only hoped for.
      if (within(dates) || within(durations.filter((it) => it.within)) || within(blanks)) continue;
      const counted = within(amounts) || within(durations);
      const text = spaced(block.prose.slice(sentence.start, sentence.end));
      const small = lowered(text);
      if (custom && !isAnswer(small, language)) continue;
      if (counted && LIMIT.test(text)) continue;
      const found = counted ? undefined : sayHedge(text, small, language);
      if (found) yield problem(found, text, (it) => sentence.start + it, language);
      else yield* weak(block, sentence, context);
    }
  },
} satisfies Rule;

/** So much of a sentence is read: who pledges says so at its start. */
const LONGEST = 2_000;

/** An amount that is a limit tells what somebody may do. */
const LIMIT = /(?<!\p{L})(?:tot|ten hoogste|maximaal|hoogstens|up to|at most|exceeding|no more than)(?!\p{L})/iu;

/** Words that hedge by what stands around them; a row names in its first cell who is meant, and an agreement before its list. */
function* weak(block: Block, sentence: Span, { language, kinds }: BlockContext): Iterable<Problem> {
  const cells = block.cells?.slice(1);
  const given = (cells !== undefined || block.type === 'item') && kinds.includes('partnership-agreement');
  for (const { start, end } of cells ?? [sentence]) {
    const { text, at } = squeezed(block.prose.slice(start, Math.min(end, start + LONGEST)));
    const found = hedgedIn(text, lowered(text), language, given);
    if (!found) continue;
    const { wish, conditions } = found;
    const beside = conditions.flatMap((it) => removable(text, it) ?? []);
    yield problem(
      { ...(wish ?? conditions[0]!), effort: wish && duty(text, wish, language), beside },
      text,
      (it) => start + at(it),
      language,
    );
  }
}

/** An answer to what people outside report, of which the words are those of a duty. */
function isAnswer(small: string, language: Language): boolean {
  const { reports, answered, dispute } = weakening(language);
  return reports.test(small) && answered.test(small) && !dispute.test(small);
}

function problem({ start, end, effort, beside }: Hedge, text: string, at: (index: number) => number, language: Language): Problem {
  const said = text.slice(start, end);
  const words = said.replace(/^[,\s]*(?:(?:en|and)\s)?|[,\s]+$/g, '');
  const from = start + said.indexOf(words);
  return {
    span: { start: at(from), end: at(from + words.length) },
    key: text.slice(0, 40),
    message: {
      en: `“${words}” pledges nothing. Say what is done, by when, and how it is measured.`,
      nl: `“${words}” zegt niets toe. Schrijf wat er gebeurt, wanneer en waaraan het is te meten.`,
    },
    fix: () => ({
      title: { en: 'Make it a pledge with a measure', nl: 'Maak er een toezegging met een maatstaf van' },
      edits: pledge(text, effort, beside, language).map((it) => ({ ...it, start: at(it.start), end: at(it.end) })),
      safe: false,
    }),
  };
}

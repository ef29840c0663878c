import { effortIn, hedgePatterns, hedges } from '../engine/lexicon/hedges.ts';
import { lowered, spaced } from '../engine/spaces.ts';
import type { Block, BlockContext, Edit, Language, Problem, Rule, Span } from '../engine/types.ts';

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
    // What a community tries to do is a custom, no pledge of boards.
    if (block.type === 'heading' || (block.type === 'row' && block.header) || context.kinds.includes('governance')) return;
    for (const sentence of block.sentences) {
      if (!isMeasured(sentence, context)) yield* judge(block, sentence, context.language);
    }
  },
} satisfies Rule;

/** A date, a term, an amount or a blank says what is owed and when. */
function isMeasured({ start, end }: Span, { facts }: BlockContext): boolean {
  const within = (it: { span: Span }): boolean => start <= it.span.start && it.span.end <= end;
  return [facts.dates, facts.durations, facts.amounts, facts.blanks].some((list) => list.some(within));
}

function* judge({ prose }: Block, sentence: Span, language: Language): Iterable<Problem> {
  const text = spaced(prose.slice(sentence.start, sentence.end));
  const { hint, qualifiers, duties, spared } = hedgePatterns[language];
  const small = lowered(text);
  if (!hint.test(small) || spared.test(small.slice(0, whetherIn(small)))) return;
  const effort = effortIn(text, small, language);
  const qualified = [...small.matchAll(qualifiers)];
  const beside = effort || duties.some((it) => it.test(small)) ? qualified : [];
  if (!effort && beside.length === 0) return;
  const from = effort?.start ?? beside[0]!.index;
  const at = (index: number): number => sentence.start + index;
  const said = text.slice(from, effort?.end ?? from + beside[0]![0].length);
  const words = said.replace(/^[,\s]*(?:(?:en|and)\s)?|[,\s]+$/g, '');
  const lead = said.indexOf(words);
  yield {
    span: { start: at(from + lead), end: at(from + lead + words.length) },
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

/** What is only looked into may still be possible: where `bezien of` begins, or the end. */
function whetherIn(text: string): number {
  const at = text.search(/(?<!\p{L})(?:bezien|beziet|bekijken|bekijkt|nagaan) of /u);
  return at < 0 ? text.length : at;
}

/** The words that hedge go or become a duty; a blank for the measure comes before the full stop. */
function pledge(text: string, effort: Edit | undefined, beside: readonly RegExpExecArray[], language: Language): Edit[] {
  const { opening, measure } = hedges[language];
  const edits: Edit[] = effort ? [effort] : [];
  let last = measure;
  for (const { index, 0: words } of beside) {
    const end = index + words.length;
    if (edits.some((it) => it.start < end && index < it.end)) continue;
    if (index > 0) edits.push({ start: index + joining(words, text.slice(end)), end, text: '' });
    else if (opening) {
      edits.push({ start: 0, end, text: opening[0] });
      last = opening[1];
    } else edits.push({ start: 0, end: end + 2, text: text.slice(end + 1, end + 2).toUpperCase() });
  }
  const end = text.length - /^[.;:,\s]{0,9}/.exec([...text.slice(-9)].reverse().join(''))![0].length;
  return [...edits, { start: end, end, text: last }];
}

/** Length of an `and` that still joins what follows. */
const joining = (words: string, rest: string): number => (/^[\s.;:,]*$/.test(rest) ? 0 : (/^,?(?: en| and)/i.exec(words)?.[0].length ?? 0));

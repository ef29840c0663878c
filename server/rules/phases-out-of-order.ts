import { addDays, daysBetween } from '../engine/registers/days.ts';
import { isParallel, type Phase, phasesOf } from '../engine/registers/phases.ts';
import { writeDate } from '../engine/registers/writeDate.ts';
import type { Fix, Language, Problem, Rule } from '../engine/types.ts';

export default {
  id: 'phases-out-of-order',
  summary: {
    en: 'Phases overlap or leave a gap, against the order in which they are given.',
    nl: 'Fasen overlappen of laten een gat, anders dan hun volgorde zegt.',
  },
  severity: 'warning',
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'At Triple A time boxes steered the process; a time box steers only where it is clear when the next one begins.',
        nl: 'Bij Triple A stuurden time boxes het proces; dat werkt alleen als duidelijk is wanneer de volgende begint.',
      },
    },
  ],
  options: {
    gapDays: {
      type: 'integer',
      default: 14,
      minimum: 0,
      description: { en: 'Days between two phases that are no gap.', nl: 'Dagen tussen twee fasen die geen gat zijn.' },
    },
  },
  *charter(summary, { options, language }) {
    const phases = phasesOf(summary).filter(({ from, to }) => !from?.from || !to?.to || from.from <= to.to);
    for (const [i, next] of phases.entries()) {
      const before = phases[i - 1];
      if (!before?.to?.to || !next.from?.from || before.list !== next.list || before.name === next.name) continue;
      const days = daysBetween(before.to.to, next.from.from);
      const late = days - 1 > Number(options['gapDays']);
      // Where the text says that phases run side by side, their dates are meant.
      if ((days >= 0 && !late) || isParallel(summary, next)) continue;
      yield problem(before, next, late ? days - 1 : 0, language);
    }
  },
} satisfies Rule;

function problem(before: Phase, next: Phase, gap: number, language: Language): Problem {
  return {
    span: next.from!.span,
    key: `${before.name} ${next.name}`,
    message:
      gap === 0
        ? {
            en: `“${next.name}” begins before “${before.name}” ends. Let it begin afterwards, or say that they overlap.`,
            nl: `“${next.name}” begint voordat “${before.name}” eindigt. Verschuif het begin of schrijf dat zij overlappen.`,
          }
        : {
            en: `Between “${before.name}” and “${next.name}” are ${gap} days without a phase. Close the gap.`,
            nl: `Tussen “${before.name}” en “${next.name}” liggen ${gap} dagen zonder fase. Sluit het gat.`,
          },
    related: [{ span: before.to!.span, message: { en: `The end of “${before.name}”`, nl: `Het einde van “${before.name}”` } }],
    ...fixFor(before, next, language),
  };
}

/** The day after the end; not where the phase itself would end before that. */
function fixFor({ to }: Phase, { from, to: end }: Phase, language: Language): { fix?: () => Fix } {
  const day = addDays(to!.to!, 1);
  if (from!.from !== from!.to || (end?.to && day >= end.to)) return {};
  const text = writeDate(day, from!.text, language);
  return {
    fix: () => ({
      title: { en: `Let it begin on ${text}`, nl: `Laat de fase beginnen op ${text}` },
      edits: [{ ...from!.span, text }],
      safe: false,
    }),
  };
}

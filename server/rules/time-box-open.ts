import { lengthFor } from '../engine/phaseLength.ts';
import { type Phase, phasesOf } from '../engine/registers/phases.ts';
import type { Rule } from '../engine/types.ts';

export default {
  id: 'time-box-open',
  summary: { en: 'A phase has no length and no end.', nl: 'Een fase heeft geen duur en geen einde.' },
  severity: 'warning',
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'The specification phase of Wigo4it was allowed to take some months only, so that nobody got lost in details.',
        nl: 'De specificatiefase van Wigo4it mocht maar een aantal maanden duren, zodat niemand zich in details verloor.',
      },
    },
  ],
  *charter(summary, { language }) {
    const phases = phasesOf(summary);
    const closed = new Set(phases.filter(isClosed).map(nameOf));
    for (const phase of phases) {
      if (closed.has(nameOf(phase)) || !isOpen(phase, phases)) continue;
      const { name, span, gap } = phase;
      yield {
        span,
        key: name,
        message: {
          en: `“${name}” has no end. Give it an end date or a length.`,
          nl: `“${name}” heeft geen einde. Geef de fase een einddatum of een duur.`,
        },
        ...(gap && {
          fix: () => ({
            title: { en: 'Add a length with a blank', nl: 'Voeg een duur met een open plek toe' },
            edits: [lengthFor(phase, summary.charter.text, language)!],
            safe: false,
          }),
        }),
      };
      closed.add(nameOf(phase));
    }
  },
} satisfies Rule;

const nameOf = ({ name }: Phase): string => name.toLowerCase();
const isClosed = ({ to, length, blank }: Phase): boolean => Boolean(to || length || blank);

/**
 * An empty cell, words that leave the end open, or a start without an end.
 * What starts the next phase ends this one; a heading is open only where another phase has its time.
 */
function isOpen(phase: Phase, phases: readonly Phase[]): boolean {
  if (phase.openEnded) return true;
  if (phase.row) return phase.gap !== undefined;
  const list = phases.filter((it) => it.list === phase.list);
  if (phase.list < -1) return list.some(isClosed);
  return list.indexOf(phase) === list.length - 1 || !list[list.indexOf(phase) + 1]!.from;
}

import { addDays, addMonths } from '../engine/registers/days.ts';
import { type Phase, phasesOf } from '../engine/registers/phases.ts';
import { writeDate } from '../engine/registers/writeDate.ts';
import type { Fix, Language, Rule } from '../engine/types.ts';

export default {
  id: 'time-box-too-long',
  summary: { en: 'A phase takes longer than the set maximum.', nl: 'Een fase duurt langer dan het ingestelde maximum.' },
  severity: 'information',
  sources: [
    {
      ref: 'H3',
      case: {
        en: 'At Wigo4it the specification was limited to some months; at Triple A time boxes steered the process, not the content.',
        nl: 'Bij Wigo4it was de specificatie beperkt tot een aantal maanden; bij Triple A stuurden time boxes het proces en niet de inhoud.',
      },
    },
  ],
  options: {
    months: {
      type: 'number',
      default: 12,
      minimum: 1,
      description: { en: 'Longest phase, in months.', nl: 'Langste fase, in maanden.' },
    },
    specificationMonths: {
      type: 'number',
      default: 6,
      minimum: 1,
      description: { en: 'Longest specification phase, in months.', nl: 'Langste specificatiefase, in maanden.' },
    },
  },
  *charter(summary, { options, language }) {
    const seen = new Set<string>();
    for (const phase of phasesOf(summary)) {
      const most = Number(SPECIFICATION.test(phase.name) ? options['specificationMonths'] : options['months']);
      const months = LASTING.test(phase.name) ? undefined : tooLong(phase, most);
      if (months === undefined || seen.has(phase.name.toLowerCase())) continue;
      seen.add(phase.name.toLowerCase());
      yield {
        span: phase.span,
        key: phase.name,
        message: {
          en: `“${phase.name}” takes ${months} months, more than ${most}. Shorten it or split it in two.`,
          nl: `“${phase.name}” duurt ${months} maanden, meer dan ${most}. Kort de fase in of splits haar.`,
        },
        ...fixFor(phase, most, language),
      };
    }
  },
} satisfies Rule;

const SPECIFICATION = /specificat|requirement|eisen|ontwerp|design/i;
/** What is meant to last is no time box; nor is the time that people get to change. */
const LASTING = /overgang|transition|beheer|exploitatie|gebruik|operation|maintenance|management|structure[le]/i;

/** Its length in whole months, where that is more than allowed. */
function tooLong({ from, to, length }: Phase, most: number): number | undefined {
  if (length) return length.days > most * 30.5 + 3 ? Math.round(length.days / 30.4) : undefined;
  if (!from?.from || !to?.to || to.to <= addMonths(from.from, most)) return undefined;
  let months = Math.floor(most);
  while (addMonths(from.from, months) < to.to && months < 1200) months++;
  return months;
}

/** The last day, or the length, that is allowed. */
function fixFor({ from, to, length }: Phase, most: number, language: Language): { fix?: () => Fix } {
  const like = length ?? to;
  if (!like || (!length && (!from?.from || to!.from !== to!.to))) return {};
  const text = length
    ? `${most} ${language === 'nl' ? 'maanden' : 'months'}`
    : writeDate(addDays(addMonths(from!.from!, most), -1), like.text, language);
  return {
    fix: () => ({
      title: { en: `Shorten it: ${text}`, nl: `Kort de fase in: ${text}` },
      edits: [{ ...like.span, text }],
      safe: false,
    }),
  };
}

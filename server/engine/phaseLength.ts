/** A length for a phase that has none, with a blank, in the words that leave it open or behind them. */
import { capital } from './article.ts';
import type { Phase } from './registers/phases.ts';
import type { Edit, Language } from './types.ts';

const MONTHS: Readonly<Record<Language, string>> = { en: '[number] months', nl: '[aantal] maanden' };
const END: Readonly<Record<Language, string>> = { en: '[end date]', nl: '[einddatum]' };
const MOST: Readonly<Record<Language, string>> = { en: `at most ${MONTHS.en}`, nl: `ten hoogste ${MONTHS.nl}` };

/** Words that say no more than that it is open, with the verb that a length needs instead. */
const WITHOUT_END: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [
      /(?<=\b(?:lasts?|runs?|continues?|takes?|goes on) )(?:for an unlimited (?:time|period)|indefinitely|until further notice|without an end date)/i,
      `for ${MOST.en}`,
    ],
    [/\b(?:has no (?:\w+ )?end date|is open-ended|is unlimited|is not limited in time)/i, `lasts ${MOST.en}`],
  ],
  nl: [
    [/(?<=\b(?:duurt|loopt) )(?:voor )?(?:onbepaalde (?:tijd|duur)|onbeperkt|tot nader order)/i, MOST.nl],
    [/\bheeft geen (?:\p{L}+ )?einddatum|\bkent geen (?:\p{L}+ )?einddatum/iu, `duurt ${MOST.nl}`],
  ],
};
/** Words that name a condition, at the end of their sentence: it stays, with a limit behind it. */
const CONDITION: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:as (?:long|much time) as|until)\b[^.;]*$/i,
  nl: /(?:\bzo ?lang|\bzo ?veel tijd|\btotdat\b)[^.;]*$/i,
};
const LIMIT: Readonly<Record<Language, string>> = { en: `, but no longer than ${MONTHS.en}`, nl: `, maar ${MOST.nl}` };

/**
 * The edit that closes a phase.
 *
 * @param text of the document
 */
export function lengthFor(phase: Phase, text: string, language: Language): Edit | undefined {
  const { name, span, row, list, from, gap } = phase;
  if (!gap) return undefined;
  if (row) return { ...gap, text: ` ${from ? END[language] : MONTHS[language]} ` };
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  if (list < -1) return { ...gap, text: `${line}${line}${sentence({ nl: 'Deze fase', en: 'This phase' }, language)}` };
  const said = text.slice(span.end, gap.start);
  for (const [pattern, instead] of WITHOUT_END[language]) {
    const found = pattern.exec(said);
    if (found) return { start: span.end + found.index, end: span.end + found.index + found[0].length, text: instead };
  }
  const words = said.replace(/[\s.;]+$/, '');
  const at = span.end + words.length;
  if (CONDITION[language].test(words)) return { start: at, end: at, text: LIMIT[language] };
  if (!/\.\s*$/.test(said)) return { start: at, end: at, text: `, ${MOST[language]}` };
  const isNumbered = /^(?:fase|phase) /i.test(name);
  const subject = isNumbered ? { nl: capital(name), en: capital(name) } : { nl: `De ${name}`, en: `The ${name}` };
  return { ...gap, text: ` ${sentence(subject, language)}` };
}

const sentence = (subject: Readonly<Record<Language, string>>, language: Language): string =>
  language === 'nl' ? `${subject.nl} duurt ${MOST.nl}.` : `${subject.en} lasts ${MOST.en}.`;

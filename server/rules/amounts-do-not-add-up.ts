import { listSums } from '../engine/registers/listSums.ts';
import { sentenceSums } from '../engine/registers/sentenceSums.ts';
import { type Sum, tableSums } from '../engine/registers/sums.ts';
import { correctTotal, writeTotal } from '../engine/registers/writeTotal.ts';
import type { Fix, Language, Problem, Rule, Span } from '../engine/types.ts';

export default {
  id: 'amounts-do-not-add-up',
  summary: {
    en: 'Amounts or percentages do not give the stated total, or shares are not 100%.',
    nl: 'Bedragen of percentages geven niet het genoemde totaal, of aandelen zijn samen geen 100%.',
  },
  severity: 'error',
  sources: [
    {
      ref: 'B3',
      case: {
        en: 'Costs and benefits seldom fall to the same party; who pays what has to be beyond doubt.',
        nl: 'Kosten en baten komen zelden bij dezelfde partij terecht; wie wat betaalt, mag niet onduidelijk zijn.',
      },
    },
  ],
  *block(block, { facts, language }) {
    for (const sum of sentenceSums(block, facts)) yield problem(sum, language);
  },
  *charter(summary, { language }) {
    for (const sum of [...tableSums(summary), ...listSums(summary)]) yield problem(sum, language);
  },
} satisfies Rule;

function problem(sum: Sum, language: Language): Problem {
  const { span, figures, stated, parts, text, share, related, last } = sum;
  const made = { en: writeTotal(parts, sum, 'en'), nl: writeTotal(parts, sum, 'nl') };
  return {
    span,
    key: text,
    message: share
      ? {
          en: `These shares add up to ${made.en}, not 100%. Correct them.`,
          nl: `Deze aandelen zijn samen ${made.nl} en geen 100%. Verbeter ze.`,
        }
      : {
          en: `The parts add up to ${made.en}, not ${writeTotal(stated, sum, 'en')}. Correct the total or the parts.`,
          nl: `De delen zijn samen ${made.nl} en niet ${writeTotal(stated, sum, 'nl')}. Verbeter het totaal of de delen.`,
        },
    ...(related && { related: [{ span: related, message: { en: 'The first of the parts', nl: 'Het eerste van de delen' } }] }),
    ...(share
      ? last && { fix: () => otherShare(last.figures, last.right, language) }
      : figures && { fix: () => corrected(sum, figures, language) }),
  };
}

function corrected(sum: Sum, figures: Span, language: Language): Fix {
  const { text, factor, parts } = sum;
  const written = /\d[\d.,'\u00A0 ]*\d|\d/.exec(text)![0];
  const right = correctTotal(sum, written, language);
  const whole = text.replace(written, right);
  const shown = factor > 1 ? { en: whole, nl: whole } : { en: writeTotal(parts, sum, 'en'), nl: writeTotal(parts, sum, 'nl') };
  return {
    title: { en: `Correct the total to ${shown.en}`, nl: `Verbeter het totaal in ${shown.nl}` },
    edits: [{ ...figures, text: right }],
    safe: false,
  };
}

/** Which of the shares is wrong nobody knows; the last one is often the rest. */
function otherShare(figures: Span, right: number, language: Language): Fix {
  const text = language === 'nl' ? String(right).replace('.', ',') : String(right);
  return {
    title: { en: `Change the last share to ${text}%`, nl: `Wijzig het laatste aandeel in ${text}%` },
    edits: [{ ...figures, text }],
    safe: false,
  };
}

import { listSums } from '../engine/registers/listSums.ts';
import { type Sum, sentenceSums, tableSums, writeTotal } from '../engine/registers/sums.ts';
import type { Language, Problem, Rule } from '../engine/types.ts';

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
  const { span, figures, stated, parts, text, share, related } = sum;
  const made = { en: writeTotal(parts, sum, 'en'), nl: writeTotal(parts, sum, 'nl') };
  const right = writeTotal(parts, sum, language);
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
    ...(figures &&
      !share && {
        fix: () => ({
          title: { en: `Correct the total to ${made.en}`, nl: `Verbeter het totaal in ${made.nl}` },
          edits: [{ ...figures, text: right }],
          safe: false,
        }),
      }),
  };
}

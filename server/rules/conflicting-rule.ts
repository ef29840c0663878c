import { decisionRulesOf, impossibleQuora, noticesOf } from '../engine/registers/ruleSentences.ts';
import type { Duration, Problem, Rule, Summary } from '../engine/types.ts';

export default {
  id: 'conflicting-rule',
  summary: {
    en: 'Two clauses give different rules for the same point, or a quorum is above the number of members.',
    nl: 'Twee bepalingen geven verschillende regels voor hetzelfde, of een quorum is hoger dan het aantal leden.',
  },
  severity: 'warning',
  sources: [],
  *block(block, { language }) {
    for (const { span, of } of impossibleQuora(block, language)) {
      const blank = language === 'nl' ? '[aantal]' : '[number]';
      const written = block.prose.slice(span.start, span.end);
      yield {
        span,
        key: written,
        severity: 'error',
        message: {
          en: `A quorum of ${written} is more than the ${of} there are. Correct it.`,
          nl: `Een quorum van ${written} is meer dan de ${of} die er zijn. Verbeter het.`,
        },
        fix: () => ({
          title: { en: 'Leave the number blank', nl: 'Laat het aantal open' },
          edits: [{ ...span, text: blank }],
          safe: false,
        }),
      };
    }
  },
  *charter(summary) {
    yield* notices(summary);
    yield* decisions(summary);
  },
} satisfies Rule;

/** Twelve months and a year are the same term. */
const lengthOf = ({ count, unit }: Duration): string =>
  unit === 'year' ? `${count * 12} month` : unit === 'quarter' ? `${count * 3} month` : `${count} ${unit}`;

function* notices(summary: Summary): Iterable<Problem> {
  const [first, ...others] = noticesOf(summary);
  for (const it of others) {
    if (!first || lengthOf(it.term) === lengthOf(first.term)) continue;
    yield {
      span: it.span,
      key: it.term.text,
      message: {
        en: `A notice period of ${it.term.text} here and of ${first.term.text} elsewhere. Choose one.`,
        nl: `Hier een opzegtermijn van ${it.term.text}, elders van ${first.term.text}. Kies er één.`,
      },
      related: [{ span: first.span, message: { en: 'The other notice period', nl: 'De andere opzegtermijn' } }],
      fix: () => ({
        title: { en: `Write “${first.term.text}” here too`, nl: `Schrijf ook hier “${first.term.text}”` },
        edits: [{ ...it.span, text: first.term.text }],
        safe: false,
      }),
    };
  }
}

function* decisions(summary: Summary): Iterable<Problem> {
  const majorities = decisionRulesOf(summary, 'majority');
  for (const it of majorities.length > 0 ? decisionRulesOf(summary, 'unanimous') : []) {
    // In one clause the second rule is what holds when the first one fails.
    const other = majorities.find(({ body, block }) => body === it.body && block !== it.block);
    if (!other) continue;
    const [first, second] = other.block < it.block ? [other, it] : [it, other];
    yield {
      span: second.span,
      key: second.text.slice(0, 40),
      message: {
        en: 'Unanimity in one clause, a majority in another. Say which holds when.',
        nl: 'De ene bepaling vraagt eenstemmigheid, de andere een meerderheid. Leg vast welke wanneer geldt.',
      },
      related: [{ span: first.span, message: { en: 'The other rule', nl: 'De andere regel' } }],
    };
  }
}

import { givingWay } from '../engine/exception.ts';
import { impossibleQuora, type Quorum } from '../engine/registers/quora.ts';
import { decisionRulesOf, noticesOf } from '../engine/registers/ruleSentences.ts';
import { lengthOf, singleRulesOf } from '../engine/registers/singleRules.ts';
import type { Fix, Language, Problem, Rule, Span, Summary } from '../engine/types.ts';

export default {
  id: 'conflicting-rule',
  summary: {
    en: 'Two clauses give different rules for the same point, or a quorum is above the number of members.',
    nl: 'Twee bepalingen geven verschillende regels voor hetzelfde, of een quorum is hoger dan het aantal leden.',
  },
  severity: 'warning',
  sources: [],
  *charter(summary, { language }) {
    for (const it of impossibleQuora(summary)) yield quorum(it, language);
    yield* notices(summary);
    yield* decisions(summary);
    yield* others(summary);
  },
} satisfies Rule;

function quorum({ span, written, least, of, size }: Quorum, language: Language): Problem {
  return {
    span,
    key: written,
    severity: 'error',
    message: {
      en: `A quorum of ${written} is more than the ${of} there are. Correct it.`,
      nl: `Een quorum van ${written} is meer dan de ${of} die er zijn. Verbeter het.`,
    },
    ...(size && { related: [{ span: size, message: { en: `${of}, and not ${least}`, nl: `${of} en geen ${least}` } }] }),
    fix: () => ({
      title: { en: 'Leave the number blank', nl: 'Laat het aantal open' },
      edits: [{ ...span, text: language === 'nl' ? '[aantal]' : '[number]' }],
      safe: false,
    }),
  };
}

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
      fix: () => sameHere(it.span, first.term.text),
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
      related: [{ span: first.span, message: OTHER }],
      fix: () => givingWay(summary, second.sentence, first.block),
    };
  }
}

const OTHER = { en: 'The other rule', nl: 'De andere regel' };

/** The same point, about the same, with another value. */
function* others(summary: Summary): Iterable<Problem> {
  const all = singleRulesOf(summary);
  for (const [i, it] of all.entries()) {
    const first = all.find(({ point, subject }) => point === it.point && subject === it.subject)!;
    if (all.indexOf(first) === i || first.value === it.value) continue;
    yield {
      span: it.span,
      key: `${it.point} ${it.text}`,
      message: {
        en: `“${it.text}” here, “${first.text}” elsewhere, for the same point. Choose one.`,
        nl: `Hier “${it.text}”, elders “${first.text}”, voor hetzelfde punt. Kies er één.`,
      },
      related: [{ span: first.span, message: OTHER }],
      fix: () =>
        it.point === 'amendment' || it.point === 'costs' ? givingWay(summary, it.sentence, first.block) : sameHere(it.span, first.text),
    };
  }
}

const sameHere = (span: Span, text: string): Fix => ({
  title: { en: `Write “${text}” here too`, nl: `Schrijf ook hier “${text}”` },
  edits: [{ ...span, text }],
  safe: false,
});

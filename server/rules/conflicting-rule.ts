import { givingWay } from '../engine/exception.ts';
import { type Contradiction, decisionsThatDiffer, noticesThatDiffer, pointsThatDiffer } from '../engine/registers/contradictions.ts';
import { impossibleQuora, type Quorum } from '../engine/registers/quora.ts';
import type { Notice, RuleSentence } from '../engine/registers/ruleSentences.ts';
import type { Stated } from '../engine/registers/singleRules.ts';
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
    yield* noticesThatDiffer(summary).map(notice);
    for (const it of decisionsThatDiffer(summary)) yield decision(it, summary);
    for (const it of pointsThatDiffer(summary)) yield point(it, summary);
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

const notice = ({ first, second }: Contradiction<Notice>): Problem => ({
  span: second.span,
  key: second.term.text,
  message: {
    en: `A notice period of ${second.term.text} here and of ${first.term.text} elsewhere. Choose one.`,
    nl: `Hier een opzegtermijn van ${second.term.text}, elders van ${first.term.text}. Kies er één.`,
  },
  related: [{ span: first.span, message: { en: 'The other notice period', nl: 'De andere opzegtermijn' } }],
  fix: () => sameHere(second.span, first.term.text),
});

const OTHER = { en: 'The other rule', nl: 'De andere regel' };

const decision = ({ first, second }: Contradiction<RuleSentence>, summary: Summary): Problem => ({
  span: second.span,
  key: second.text.slice(0, 40),
  message: {
    en: 'Unanimity in one clause, a majority in another. Say which holds when.',
    nl: 'De ene bepaling vraagt eenstemmigheid, de andere een meerderheid. Leg vast welke wanneer geldt.',
  },
  related: [{ span: first.span, message: OTHER }],
  fix: () => givingWay(summary, second.sentence, first.block),
});

const point = ({ first, second: { span, text, sentence, ...it } }: Contradiction<Stated>, summary: Summary): Problem => ({
  span,
  key: `${it.point} ${text}`,
  message: {
    en: `“${text}” here, “${first.text}” elsewhere, for the same point. Choose one.`,
    nl: `Hier “${text}”, elders “${first.text}”, voor hetzelfde punt. Kies er één.`,
  },
  related: [{ span: first.span, message: OTHER }],
  fix: () => (it.point === 'amendment' || it.point === 'costs' ? givingWay(summary, sentence, first.block) : sameHere(span, first.text)),
});

const sameHere = (span: Span, text: string): Fix => ({
  title: { en: `Write “${text}” here too`, nl: `Schrijf ook hier “${text}”` },
  edits: [{ ...span, text }],
  safe: false,
});

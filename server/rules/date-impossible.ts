import { phasesOf } from '../engine/registers/phases.ts';
import { rowsBetween } from '../engine/registers/tableDays.ts';
import { lastOfItsMonth, unrealDays } from '../engine/registers/unrealDates.ts';
import { writeDate } from '../engine/registers/writeDate.ts';
import type { Block, BlockContext, Problem, Rule, Span } from '../engine/types.ts';

export default {
  id: 'date-impossible',
  summary: {
    en: 'A date does not exist, or an end lies before its start.',
    nl: 'Een datum bestaat niet, of een einde ligt voor het begin.',
  },
  severity: 'error',
  sources: [],
  *block(block, context) {
    yield* unreal(block, context);
    yield* reversed(block, context);
  },
  *charter(summary) {
    const rows = rowsBetween(summary);
    const known = new Set(rows.map((it) => it.to.span.start));
    for (const { row, from, to } of phasesOf(summary)) if (row && from && to && !known.has(to.span.start)) rows.push({ from, to });
    for (const { from, to } of rows) if (from.from && to.to && to.to < from.from) yield tooEarly(from, to);
  },
} satisfies Rule;

function* unreal({ prose }: Block, { facts, language }: BlockContext): Iterable<Problem> {
  for (const { span, text, from } of facts.dates) {
    const last = from ? undefined : lastOfItsMonth(text);
    if (!from) yield unrealAt(span, text, last && writeDate(last, text, language));
  }
  for (const { span, text, last } of unrealDays(prose)) {
    if (!facts.dates.some((it) => it.span.start <= span.start && span.end <= it.span.end)) yield unrealAt(span, text, last);
  }
}

const unrealAt = (span: Span, text: string, last?: string): Problem => ({
  span,
  key: text,
  message: { en: `“${text}” does not exist. Correct the date.`, nl: `“${text}” bestaat niet. Verbeter de datum.` },
  ...(last && {
    fix: () => ({
      title: { en: `Change “${text}” to “${last}”`, nl: `Wijzig “${text}” in “${last}”` },
      edits: [{ ...span, text: last }],
      safe: false,
    }),
  }),
});

const FROM = /(?<!\p{L})(?:van|vanaf|from|starting|beginning|loopt|runs|op|on)\s+$/iu;
const BETWEEN = /(?<!\p{L})(?:tussen|between)\s+$/iu;
const UNTIL =
  /^\s*(?:(?:en|and)\s(?:(?:ends?|expires?|lapses?|terminates?|runs?|continues?|remains? in force|eindigt|eindigen|vervalt|vervallen|loopt|duurt|geldt)\s(?:af\s|door\s)?)(?:on|op|until|till|to|tot en met|tot)?|tot en met|t\/m|tot|until|till|through|to|[-–—])\s*$/iu;

/** `from 1 March until 1 January`: of two days in a row the second comes first. */
function* reversed({ prose }: Block, { facts, language }: BlockContext): Iterable<Problem> {
  for (const [i, end] of facts.dates.entries()) {
    const start = facts.dates[i - 1];
    if (!start?.from || !end.to || end.to >= start.from) continue;
    const lead = prose.slice(Math.max(0, start.span.start - 20), start.span.start);
    const between = prose.slice(start.span.end, end.span.start);
    if (between.length > 100) continue;
    if (!(FROM.test(lead) && UNTIL.test(between)) && !(BETWEEN.test(lead) && /^\s*(?:en|and)\s*$/i.test(between))) continue;
    const edits = [
      { ...start.span, text: writeDate(end.to, start.text, language) },
      { ...end.span, text: writeDate(start.from, end.text, language) },
    ];
    yield {
      ...tooEarly(start, end),
      ...(start.from === start.to && {
        fix: () => ({ title: { en: 'Swap start and end', nl: 'Verwissel begin en einde' }, edits, safe: false }),
      }),
    };
  }
}

const tooEarly = (start: { span: Span; text: string }, end: { span: Span; text: string }): Problem => ({
  span: end.span,
  key: `${start.text} ${end.text}`,
  message: {
    en: `This end, “${end.text}”, lies before its start, “${start.text}”. Correct one of them.`,
    nl: `Dit einde, “${end.text}”, ligt voor het begin, “${start.text}”. Verbeter een van beide.`,
  },
  related: [{ span: start.span, message: { en: 'The start', nl: 'Het begin' } }],
});

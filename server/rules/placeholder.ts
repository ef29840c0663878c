import { blanksIn, labelsOf } from '../engine/registers/blankList.ts';
import type { Rule } from '../engine/types.ts';

export default {
  id: 'placeholder',
  summary: { en: 'A blank still has to be filled in.', nl: 'Een open plek moet nog worden ingevuld.' },
  severity: 'warning',
  sources: [],
  *charter(summary) {
    // Whether `[steering group]` is a link is said elsewhere in the document.
    const labels = labelsOf(summary);
    const blanks = blanksIn(summary);
    const named = blanks.filter(({ note }) => note.some((it) => it.text === 'TODO')).length > MANY;
    for (const { note, start } of blanks) {
      for (const { span, text } of note) {
        if (labels.size > 0 && labels.has(text.slice(1, -1).toLowerCase().replace(/\s+/g, ' '))) continue;
        if (named && text === 'TODO') continue;
        yield {
          span: { start: start + span.start, end: start + span.end },
          key: text,
          message: { en: `Fill in the blank “${text}”.`, nl: `Vul “${text}” in.` },
        };
      }
    }
  },
} satisfies Rule;

/** In more blocks than this `TODO` is the name of a group. */
const MANY = 5;

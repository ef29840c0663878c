import { labelsOf } from '../engine/registers/blanks.ts';
import type { Rule } from '../engine/types.ts';

export default {
  id: 'placeholder',
  summary: { en: 'A blank still has to be filled in.', nl: 'Een open plek moet nog worden ingevuld.' },
  severity: 'warning',
  sources: [],
  *charter(summary) {
    // Whether `[steering group]` is a link is said elsewhere in the document.
    const labels = labelsOf(summary.charter);
    const { blocks } = summary.charter;
    const named = blocks.filter((_, i) => summary.facts(i).blanks.some((it) => it.text === 'TODO')).length > MANY;
    for (let i = 0; i < blocks.length; i++) {
      for (const { span, text } of summary.facts(i).blanks) {
        if (labels.has(text.slice(1, -1).toLowerCase().replace(/\s+/g, ' '))) continue;
        if (named && text === 'TODO') continue;
        const { start } = blocks[i]!;
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

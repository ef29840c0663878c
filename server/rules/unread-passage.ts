import type { Rule } from '../engine/types.ts';

export default {
  id: 'unread-passage',
  summary: {
    en: 'A passage is too long, too dense or too deep to be read as Markdown.',
    nl: 'Een passage is te lang, te dicht opgemaakt of te diep genest om als Markdown te lezen.',
  },
  severity: 'warning',
  sources: [],
  *charter({ charter }) {
    for (const { span, reason } of charter.refusals) yield { span, key: reason.en, message: reason };
  },
} satisfies Rule;

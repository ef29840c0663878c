import { unreadIn } from '../engine/summary.ts';
import type { Rule } from '../engine/types.ts';

export default {
  id: 'unread-passage',
  summary: {
    en: 'A passage is too long, too dense or too deep to be read as Markdown, or front matter is no YAML.',
    nl: 'Een passage is te lang, te dicht opgemaakt of te diep genest om als Markdown te lezen, of de front matter is geen YAML.',
  },
  severity: 'warning',
  sources: [],
  *charter(summary) {
    const { matter, refusals } = unreadIn(summary);
    const wrong = matter?.error;
    if (wrong) yield { span: wrong.span, key: 'front matter', message: wrong.message };
    for (const { span, reason } of refusals) yield { span, key: reason.en, message: reason };
  },
} satisfies Rule;

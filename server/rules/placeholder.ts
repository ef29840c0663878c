import type { Rule } from '../engine/types.ts';

export default {
  id: 'placeholder',
  summary: { en: 'A blank still has to be filled in.', nl: 'Een open plek moet nog worden ingevuld.' },
  severity: 'warning',
  sources: [],
  *block(_block, { facts }) {
    for (const { span, text } of facts.blanks) {
      yield { span, key: text, message: { en: `Fill in the blank “${text}”.`, nl: `Vul “${text}” in.` } };
    }
  },
} satisfies Rule;

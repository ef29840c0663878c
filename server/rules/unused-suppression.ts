import type { Rule } from '../engine/types.ts';

export default {
  id: 'unused-suppression',
  summary: {
    en: 'A comment or the front matter turns off what would not be reported anyway.',
    nl: 'Een opmerking of de front matter schakelt iets uit dat toch al niet wordt gemeld.',
  },
  severity: 'information',
  sources: [],
  *suppression({ known, used, name, span, removal }) {
    if (!known || used) return;
    const what = name ? { en: `“${name}”`, nl: `“${name}”` } : { en: 'this comment', nl: 'deze opmerking' };
    yield {
      span,
      key: name || 'all',
      message: {
        en: name ? `“${name}” has no effect here. Remove it.` : 'This comment has no effect. Remove it.',
        nl: name ? `“${name}” heeft hier geen effect. Verwijder het.` : 'Deze opmerking heeft geen effect. Verwijder haar.',
      },
      fix: () => ({ title: { en: `Remove ${what.en}`, nl: `Verwijder ${what.nl}` }, edits: removal, safe: true }),
    };
  },
} satisfies Rule;

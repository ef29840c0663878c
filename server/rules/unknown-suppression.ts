import type { Rule } from '../engine/types.ts';

export default {
  id: 'unknown-suppression',
  summary: {
    en: 'A comment or the front matter names a rule that does not exist.',
    nl: 'Een opmerking of de front matter noemt een regel die niet bestaat.',
  },
  severity: 'warning',
  sources: [],
  *suppression({ known, name, nearest, span, removal }) {
    if (known) return;
    const meant = nearest && { title: replaceBy(nearest), edits: [{ ...span, text: nearest }], safe: false };
    const fix =
      meant ?? (removal.length > 0 && { title: { en: `Remove “${name}”`, nl: `Verwijder “${name}”` }, edits: removal, safe: false });
    yield {
      span,
      key: name,
      message: {
        en: `Charterlint does not know “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ' Remove or correct it.'}`,
        nl: `Charterlint kent “${name}” niet.${nearest ? ` Bedoelde u “${nearest}”?` : ' Verwijder of verbeter het.'}`,
      },
      ...(fix && { fix: () => fix }),
    };
  },
} satisfies Rule;

const replaceBy = (name: string) => ({ en: `Replace it by “${name}”`, nl: `Vervang het door “${name}”` });

import { compared } from '../engine/foreignWords.ts';
import type { Rule, Text } from '../engine/types.ts';

export default {
  id: 'mixed-language',
  summary: {
    en: 'A passage is in another language than the document.',
    nl: 'Een passage staat in een andere taal dan het document.',
  },
  severity: 'information',
  sources: [
    {
      ref: 'B6',
      case: {
        en: 'People of different organisations and disciplines use different words for one thing, and their interests drive the confusion of tongues.',
        nl: 'Mensen uit verschillende organisaties en disciplines noemen één ding verschillend, en hun belangen zijn vaak de motor van de spraakverwarring.',
      },
    },
  ],
  *charter({ charter, recognition }) {
    const own = recognition.language;
    const found = charter.blocks.flatMap(({ block, start }) => {
      const { language, words } = compared(block, own);
      return language ? [{ span: { start, end: start + block.source.trimEnd().length }, language, words }] : [];
    });
    // A document that is written in two languages throughout is no slip.
    const foreign = found.reduce((sum, it) => sum + it.words, 0);
    const all = charter.blocks.reduce((sum, it) => sum + compared(it.block, own).words, 0);
    if (foreign * 5 > all * 2) return;
    for (const { span, language } of found) {
      yield { span, key: language, message: MESSAGE(NAMES[language]) };
    }
  },
} satisfies Rule;

const NAMES: Readonly<Record<string, Text>> = {
  en: { en: 'English', nl: 'het Engels' },
  nl: { en: 'Dutch', nl: 'het Nederlands' },
  de: { en: 'German', nl: 'het Duits' },
  fr: { en: 'French', nl: 'het Frans' },
};

const MESSAGE = (language: Text | undefined): Text => ({
  en: `This passage is in ${language?.en}, unlike the rest. Translate it, or mark it as a quotation.`,
  nl: `Deze passage is in ${language?.nl}, anders dan de rest. Vertaal haar of markeer haar als citaat.`,
});

import { foreignPassages } from '../engine/foreignWords.ts';
import type { Fix, Rule, Span, Text } from '../engine/types.ts';

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
  *charter(summary) {
    for (const { span, language, quotable } of foreignPassages(summary)) {
      const fix = () => quoted(summary.charter.text, span);
      yield { span, key: language, message: MESSAGE(NAMES[language]), ...(quotable && { fix }) };
    }
  },
} satisfies Rule;

/** Each line of it gets the mark of a quotation. */
const quoted = (text: string, { start, end }: Span): Fix => ({
  title: { en: 'Mark it as a quotation', nl: 'Markeer de passage als citaat' },
  edits: [start, ...Array.from(text.slice(start, end).matchAll(/\n/g), (it) => start + it.index + 1)].map((at) => ({
    start: at,
    end: at,
    text: '> ',
  })),
  safe: false,
});

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

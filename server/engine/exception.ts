/** Words that let one clause give way to another. */
import type { Fix, Language, Span, Summary } from './types.ts';

const WORDS: Readonly<Record<Language, (place: string) => string>> = {
  en: (place) => `, except where ${place} applies`,
  nl: (place) => `, behalve waar ${place} geldt`,
};
const BLANK: Readonly<Record<Language, string>> = { en: '[the other article]', nl: '[het andere artikel]' };

/**
 * Ends a sentence with an exception for the place in which a block stands: two ways to decide can hold side by side,
 * once it is clear which holds when.
 *
 * @param sentence offsets of the text
 */
export function givingWay({ charter, recognition }: Summary, { start, end }: Span, block: number): Fix {
  const written = charter.text.slice(start, end);
  const at = start + written.trimEnd().replace(/[.;:!?]+$/, '').length;
  const text = WORDS[recognition.language](placeOf(charter, block, recognition.language));
  return {
    title: { en: 'Let this rule refer to the other', nl: 'Laat deze regel naar de andere verwijzen' },
    edits: [{ start: at, end: at, text }],
    safe: false,
  };
}

/** `article 3`, as its heading calls it; a blank where no heading has a number. */
function placeOf({ blocks, sections }: Summary['charter'], block: number, language: Language): string {
  for (let at = blocks[block]!.section; at >= 0; at = sections[at]!.parent) {
    const { number } = sections[at]!;
    if (number) return `${(number.word || (language === 'nl' ? 'paragraaf' : 'section')).toLowerCase()} ${number.number}`;
  }
  return BLANK[language];
}

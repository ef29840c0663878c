/** A later moment for what falls together with the delivery, with a blank. */
import type { SameMoment } from './registers/sameMoments.ts';
import type { Fix, Language, Span, Summary } from './types.ts';

interface Blanks {
  readonly date: string;
  readonly months: string;
  readonly from: string;
  /** In front of a clause. */
  readonly later: string;
  /** Of two things that were on one day. */
  readonly apart: string;
}

const BLANKS: Readonly<Record<Language, Blanks>> = {
  en: {
    date: '[date some months later]',
    months: '[number] months after delivery',
    from: 'from ',
    later: '[number] months later ',
    apart: '[number] months apart',
  },
  nl: {
    date: '[datum, enkele maanden later]',
    months: '[aantal] maanden na de oplevering',
    from: 'vanaf ',
    later: '[aantal] maanden later ',
    apart: 'met [aantal] maanden ertussen',
  },
};

const later = (span: Span, text: string): Fix => ({
  title: { en: 'Replace it by a later moment, with a blank', nl: 'Vervang het door een later moment, met een open plek' },
  edits: [{ ...span, text }],
  safe: false,
});

const afterwards = ({ start }: Span, language: Language): Fix => ({
  title: { en: 'Insert a later moment, with a blank', nl: 'Voeg een later moment in, met een open plek' },
  edits: [{ start, end: start, text: BLANKS[language].later }],
  safe: false,
});

/** From which moment on, where the text says so; with a capital where a sentence opens with it. */
function laterThan({ start, end }: Span, language: Language, { charter: { text } }: Summary): Fix {
  const { months, from } = BLANKS[language];
  const words = text.slice(start, end);
  const whole = `${/^(?:from|as from|as of|with effect|vanaf|per (?!direct)|met ingang)/i.test(words) ? from : ''}${months}`;
  const cased = /^\p{Lu}/u.test(words) ? whole.replace(/\p{L}/u, (it) => it.toUpperCase()) : whole;
  // The clause that it replaces had a comma, which a Dutch sentence has no more.
  const comma =
    language === 'nl' && /^(?:zodra|wanneer|op het moment dat|(?:direct|meteen|onmiddellijk) nadat)/i.test(words) && text[end] === ',';
  return later({ start, end: comma ? end + 1 : end }, cased);
}

export const onLaterDate = (span: Span, language: Language): Fix => later(span, BLANKS[language].date);

/** @param span offsets of the words that put both at one moment */
export function laterUse(span: Span, form: SameMoment['form'], language: Language, summary: Summary): Fix {
  if (form === 'clause') return afterwards(span, language);
  return form === 'both' ? later(span, BLANKS[language].apart) : laterThan(span, language, summary);
}

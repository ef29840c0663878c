/** Which words a need takes the place of, where a text names a product. */
import type { Block, Edit, Language, Span } from './types.ts';

/** What a product is, said behind its name: the need says it too. */
const KIND: Readonly<Record<Language, RegExp>> = {
  en: /^ (?:environment|site|platform|server|software|system|solution|database|suite|package|application|tool)(?![\p{L}-])/iu,
  nl: /^[- ](?:omgeving|site|platform|server|software|systeem|oplossing|database|pakket|applicatie|programma|site)(?![\p{L}-])/iu,
};
const ARTICLE: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:the|an?)\s$/iu,
  nl: /(?<!\p{L})(?:de|het|een)\s$/iu,
};
const OWNER = /(?<!\p{L})(?:our|their|its|his|her|onze|ons|hun|haar|zijn)\s$/iu;
const OWNED = /^\s(?:of|from|van|uit)\s/i;

/** The name with its article and with what it says that it is; undefined where a need would not fit. */
export function needSpan({ prose }: Block, { start, end }: Span, language: Language): Span | undefined {
  const last = end + (KIND[language].exec(prose.slice(end, end + 20))?.[0].length ?? 0);
  const before = prose.slice(Math.max(0, start - 8), start);
  if (/^(?:-|’s|'s|\p{L})/u.test(prose.slice(last, last + 2)) || OWNER.test(before)) return undefined;
  const article = ARTICLE[language].exec(before)?.[0] ?? '';
  return article && OWNED.test(prose.slice(last, last + 6)) ? undefined : { start: start - article.length, end: last };
}

/** The need instead, with the capital of what it replaces; nothing where it would not fit. */
export function needEdit(block: Block, product: Span, need: string, language: Language): Edit[] {
  const span = needSpan(block, product, language);
  if (!span) return [];
  const opens = block.sentences.some(
    (it) => block.prose.slice(it.start, span.start).trim() === '' && it.start <= span.start && span.start < it.end,
  );
  // One meets on a product, and through what does its work.
  const on =
    language === 'en' && need.includes('calls') && /(?<!\p{L})on\s$/iu.test(block.prose.slice(Math.max(0, span.start - 4), span.start));
  if (on) return [{ start: span.start - 3, end: span.end, text: `through ${need}` }];
  return [{ ...span, text: opens ? need.slice(0, 1).toUpperCase() + need.slice(1) : need }];
}

/** What an abbreviation stands for, written where the document first uses it and in its list of definitions. */
import { definitionEntry } from './definitionEntry.ts';
import { inNumber } from './inflect.ts';
import { meaningOf } from './lexicon/abbreviations.ts';
import type { Edit, Fix, Language, NameUse, Summary } from './types.ts';

const BLANK: Readonly<Record<Language, string>> = { en: '[written out]', nl: '[voluit geschreven]' };

/**
 * In full at the first use, and in the list of definitions where there is one; a blank where nobody knows what it stands for.
 *
 * @param use offsets of its first use
 */
export function writtenOut(use: NameUse, summary: Summary): Fix {
  const { text } = use;
  const { language } = summary.recognition;
  const meaning = meaningOf(text, language);
  const entry = definitionEntry(summary, text, meaning ?? BLANK[language]);
  const here = meaning ? inFull(use, meaning, summary) : undefined;
  const edits = [here, entry].filter((it) => it !== undefined);
  if (edits.length === 0) edits.push({ start: use.span.end, end: use.span.end, text: ` (${BLANK[language]})` });
  return { title: titleFor(text, meaning !== undefined || !entry, entry !== undefined), edits, safe: false };
}

const titleFor = (text: string, written: boolean, defined: boolean): Fix['title'] =>
  written
    ? { en: `Write out “${text}”${defined ? ' and define it' : ''}`, nl: `Schrijf “${text}” voluit${defined ? ' en definieer het' : ''}` }
    : { en: `Define “${text}”, with a blank`, nl: `Definieer “${text}”, met een open plek` };

/** In the number in which it is used, with the capital of a sentence and the article that the full words take. */
function inFull({ span, text, block }: NameUse, meaning: string, { charter, recognition: { language } }: Summary): Edit {
  const { block: own, start } = charter.blocks[block]!;
  const suffix = /^(?:[’']s|s)(?!\p{L})/u.exec(charter.text.slice(span.end, span.end + 3))?.[0] ?? '';
  const owner = language === 'en' && suffix.length > 1 ? suffix : '';
  const words = suffix && !owner ? inNumber('plural', meaning, language) : meaning + owner;
  const at = span.start - start;
  const opens = own.sentences.some((it) => it.start <= at && at < it.end && /^[^\p{L}]*$/u.test(own.prose.slice(it.start, at)));
  const full = opens ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
  const article =
    language === 'en' ? (/(?<!\p{L})an?(?=\s$)/iu.exec(charter.text.slice(Math.max(0, span.start - 4), span.start))?.[0] ?? '') : '';
  const lead = article && `${article.slice(0, 1)}${/^(?:[aeio]|u(?!ni|se|ti))/i.test(full) ? 'n' : ''} `;
  return {
    start: span.start - (article === '' ? 0 : article.length + 1),
    end: span.end + suffix.length,
    text: `${lead}${full} (${text}${suffix})`,
  };
}

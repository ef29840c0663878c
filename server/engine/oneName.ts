/** One name for one thing, wherever the text has the other. */
import { dutchArticle } from './article.ts';
import type { Edit, Fix, Language, NameUse, Summary } from './types.ts';

/** In the case of the use: a name in lower case stays so. */
export function inCaseOf(text: string, name: string): string {
  const lower = text === text.toLowerCase() && name.slice(1) === name.slice(1).toLowerCase();
  return lower ? name.toLowerCase() : /^\p{Lu}/u.test(text) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
}

/**
 * Writes the name at all these uses, with the article that it takes.
 *
 * @param uses written in the same way, at least one
 */
export function writtenEverywhere(uses: readonly NameUse[], name: string, { charter, recognition }: Summary): Fix {
  const written = inCaseOf(uses[0]!.text, name);
  const often = uses.length > 1;
  return {
    title: {
      en: `Write “${written}”${often ? ' everywhere' : ''}`,
      nl: `Schrijf${often ? ' overal' : ''} “${written}”`,
    },
    edits: uses.flatMap((it) => [...articleEdit(it, charter.text, written, recognition.language), { ...it.span, text: written }]),
    safe: false,
  };
}

const TURNED: Readonly<Record<'de' | 'het', Readonly<Record<string, string>>>> = {
  de: { de: 'het', deze: 'dit', die: 'dat' },
  het: { het: 'de', dit: 'deze', dat: 'die' },
};

/** `het Regieteam` becomes `de Stuurgroep`. */
function articleEdit({ span, text }: NameUse, whole: string, name: string, language: Language): Edit[] {
  const found =
    language === 'nl' ? /(?<!\p{L})(de|het|dit|deze|dat|die)\s$/iu.exec(whole.slice(Math.max(0, span.start - 6), span.start)) : null;
  const [from, to] = [dutchArticle(text), dutchArticle(name)];
  if (!found || from === to) return [];
  const turned = TURNED[from][found[1]!.toLowerCase()];
  if (!turned) return [];
  const start = span.start - 1 - found[1]!.length;
  const cased = /^\p{Lu}/u.test(found[1]!) ? turned.slice(0, 1).toUpperCase() + turned.slice(1) : turned;
  return [{ start, end: span.start - 1, text: cased }];
}

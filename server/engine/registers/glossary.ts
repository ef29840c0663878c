/** Terms that a list of definitions explains. */
import type { Block, Language, Name } from '../types.ts';
import { cell, nameAt } from './contexts.ts';
import { typeOfName } from './heads.ts';

const TERM =
  /^[\s\d.)*_a-z-]{0,8}?["“*_\s]{0,4}((?:\p{L}[\p{L}\p{M}\d'’&/. -]{1,58}?))(?:\s\(([^()]{1,40})\))?["”*_\s]{0,5}(?::|\s[–—-]\s|\smeans\s|\sbetekent\s)/u;

/** `a. X: …` on each line of one paragraph. */
const LETTERED = /^\s{0,3}(?:[a-z]|\d{1,2})[.)][ \t]/i;
const LINE =
  /^[ \t]{0,3}(?:[a-z]|\d{1,2})[.)][ \t]{1,3}["“*_]{0,3}(\p{L}[\p{L}\p{M}\d'’&/ -]{1,58}?)["”*_]{0,3}(?=:|[ \t][–—-][ \t]|[ \t]means[ \t]|[ \t]betekent[ \t])/gimu;

/** A row of prices or numbers explains nothing. */
const AMOUNT = /^\W{0,4}(?:€|£|\$|EUR|GBP|USD)?\s?\d[\d.,]{0,12}\s?(?:%|-|\p{L}{1,12})?\W{0,3}$/u;

/** The term that an item, paragraph or row of a list of definitions explains, with the abbreviation in brackets behind it. */
export function termsOf(block: Block, language: Language): Name[] {
  const { type, prose, marked } = block;
  if (type === 'heading') {
    const name = block.title && block.title.length <= 50 ? nameAt(block, 0, block.title, kindOf(block.title, language)) : undefined;
    return name ? [name] : [];
  }
  if (type === 'row') {
    const words = block.header ? '' : cell(block, 0);
    const expansion = cell(block, 1);
    if (AMOUNT.test(expansion)) return [];
    const name = words.length > 1 && words.length <= 60 ? nameAt(block, block.cells![0]!.start, words, kindOf(words, language)) : undefined;
    return name ? [name.type === 'abbreviation' && expansion.length <= 90 && expansion !== '' ? { ...name, expansion } : name] : [];
  }
  if ((type !== 'item' && type !== 'paragraph') || /:\s*$/.test(prose)) return [];
  if (type === 'paragraph' && LETTERED.test(prose)) {
    const found = [...prose.matchAll(LINE)].flatMap((it) => nameAt(block, it.index, it[1]!, kindOf(it[1]!, language)) ?? []);
    if (found.length > 1) return found;
  }
  const lead = marked[0];
  const words =
    lead && /^[\s\d.)*_"“-]*$|^\W*[a-z][.)]\W*$/.test(prose.slice(0, lead.start)) && lead.end - lead.start <= 60
      ? prose.slice(lead.start, lead.end)
      : undefined;
  const match = TERM.exec(prose.slice(0, 120));
  const written = words?.replace(/[\s.:]+$/, '') ?? match?.[1];
  if (!written || (!words && match && /[.;]\s/.test(match[1]!))) return [];
  const name = nameAt(block, lead && words ? lead.start : match!.index, written, kindOf(written, language));
  const brackets = /\((\p{Lu}[\p{L}\d&]{1,8})\)/u.exec(`${written}${match?.[2] ? ` (${match[2]})` : ''}`);
  const short = brackets ? nameAt(block, match?.index ?? 0, brackets[1]!, 'abbreviation') : undefined;
  return [...(name ? [name] : []), ...(short && name ? [{ ...short, expansion: name.text }] : [])];
}

const kindOf = (text: string, language: Language): Name['type'] =>
  /^[\p{Lu}\d&]{2,9}$/u.test(text) ? 'abbreviation' : (typeOfName(text, language) ?? 'term');

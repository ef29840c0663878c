/** A party in the costs and benefits, in the form in which the others stand there. */
import { capital, withArticle } from './article.ts';
import { itemLike, lineEnd, rowLike } from './likeOthers.ts';
import type { Shares } from './registers/shares.ts';
import type { Edit, Summary, Text } from './types.ts';

/** What is said of a party, with blanks, after its name. */
export interface Said extends Text {
  /** The same as an entry: `X: [amount]`. */
  readonly entry: Text;
}

/** A row in the table of shares, an item in the list, else a sentence behind the last one on a party. */
export function shareLike(name: string, { row, section, last }: Shares, summary: Summary, said: Said): Edit {
  const { charter, recognition } = summary;
  const { blocks, text } = charter;
  const { language } = recognition;
  if (row >= 0) return rowLike(summary, row, name, language === 'nl' ? ['[bedrag]', '[aandeel]'] : ['[amount]', '[share]']);
  const subject = withArticle(name, summary, language);
  const { block } = blocks[last]!;
  if (block.type === 'item') {
    const entry = /^\W{0,6}(?:\d{1,2}[.)]|[a-z][.)])?\W{0,6}(?:(?:de|het|the)\s)?[^.:;]{2,60}:\s/iu.test(block.prose);
    const words = entry ? `${name}: ${said.entry[language]}` : `${capital(subject)} ${said[language]}`;
    return itemLike(charter, last, words);
  }
  const { block: end, start } = blocks[block.type === 'paragraph' ? last : section.end - 1]!;
  const at = start + end.source.trimEnd().length;
  const line = lineEnd(text);
  return { start: at, end: at, text: `${line}${line}${capital(subject)} ${said[language]}.` };
}

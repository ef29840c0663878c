/** One more party, in the form in which a document names its last one. */
import { blockAt, charterOf, languageIn } from '../summary.ts';
import type { Edit, Language, NameEntry, Summary } from '../types.ts';
import { cellsOf } from './tables.ts';

const BLANK: Readonly<Record<Language, string>> = { en: '[name]', nl: '[naam]' };
const AND: Readonly<Record<Language, string>> = { en: 'and', nl: 'en' };

/** The edit that adds a party behind the last one; undefined where that stands in a form of its own. */
export function partyLike(summary: Summary, parties: readonly NameEntry[], name: string): Edit | undefined {
  const { text } = charterOf(summary);
  const language = languageIn(summary);
  const last = parties.at(-1)?.definitions[0];
  if (!last) return undefined;
  const { block, start } = blockAt(summary, last.block);
  const source = block.source.trimEnd();
  const at = start + source.length;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (block.type === 'row') {
    const others = cellsOf(block).slice(1);
    return {
      start: at,
      end: at,
      text: `${eol}| ${[name, ...others.map((_, i) => (i === 0 ? BLANK[language] : ''))].join(' | ')} |`.replace(/ {2,}/g, ' '),
    };
  }
  // A sentence or an article that lists more than its parties is not copied.
  if (block.type === 'item') {
    const lead = itemLead(text, start, block.source, last.span.start - start);
    return lead === undefined ? undefined : { start: at, end: at, text: `${eol}${lead}${name}${/[.;]$/.exec(source)?.[0] ?? ''}` };
  }
  const together = parties.filter((it) => it.definitions[0]!.block === last.block).length > 1;
  return block.type === 'paragraph' && together
    ? { start: last.span.end, end: last.span.end, text: ` ${AND[language]} ${name}` }
    : undefined;
}

/** The marks before the name, with the next number; undefined where words stand there. */
function itemLead(text: string, start: number, source: string, name: number): string | undefined {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const lead = text.slice(line, start) + source.slice(0, name);
  return /^\s*(?:[-*+]|\d{1,2}[.)])\s+(?:(?:de|het|the)\s)?$/i.test(lead) ? lead.replace(/\d+/, (it) => String(Number(it) + 1)) : undefined;
}

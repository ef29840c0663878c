/** What a name stands for and what an article says, as Markdown. */

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { headingSpan } from '../engine/sections.ts';
import type { Target } from '../engine/targets.ts';
import type { Block, Charter, Language, NameEntry, Span, Text } from '../engine/types.ts';

const TYPES: Readonly<Record<NameEntry['type'], Text>> = {
  party: { en: 'party', nl: 'partij' },
  body: { en: 'body', nl: 'orgaan' },
  role: { en: 'role', nl: 'rol' },
  term: { en: 'term', nl: 'begrip' },
  abbreviation: { en: 'abbreviation', nl: 'afkorting' },
};

/** `party`, or what an abbreviation or short name stands for. */
export const kindOfName = ({ type, expansion }: NameEntry, locale: Language): string => expansion ?? TYPES[type][locale];

/** The name, the sentence that defines it, and where; undefined where nothing defines it. */
export function meaningOfName(document: TextDocument, charter: Charter, entry: NameEntry, locale: Language): string | undefined {
  const first = entry.definitions[0];
  const placed = first && charter.blocks[first.block];
  if (!placed) return undefined;
  const at = first.span.start - placed.start;
  const sentence = placed.block.sentences.find((it) => it.start <= at && at < it.end);
  const line = document.positionAt(first.span.start).line + 1;
  const heading = charter.sections[placed.section];
  const times = entry.uses.length;
  return paragraphs(
    `**${escaped(entry.name)}** — ${escaped(kindOfName(entry, locale))}`,
    placed.block.type === 'heading' ? undefined : `> ${short(wordsOf(placed.block, sentence))}`,
    {
      en: `Defined on line ${line}${heading ? `, under “${headingText(charter, headingSpan(charter, heading))}”` : ''}; used ${times} ${times === 1 ? 'time' : 'times'}.`,
      nl: `Gedefinieerd op regel ${line}${heading ? `, onder “${headingText(charter, headingSpan(charter, heading))}”` : ''}; ${times} keer gebruikt.`,
    }[locale],
  );
}

/** The heading with the first lines under it, or the member or footnote itself. */
export function meaningOfPlace(
  charter: Charter,
  { definitions, section: index }: Pick<Target, 'definitions' | 'section'>,
): string | undefined {
  const section = index === undefined ? undefined : charter.sections[index];
  if (section) {
    const own = charter.blocks.slice(section.body, section.ownEnd > section.body ? section.ownEnd : section.end);
    const said = own.filter(({ block }) => !SILENT.has(block.type) && block.prose.trim() !== '');
    const lines = said.slice(0, MOST).map(({ block }) => lineOf(block));
    return paragraphs(`**${headingText(charter, headingSpan(charter, section))}**`, ...lines, said.length > MOST ? '…' : undefined);
  }
  const whole = definitions[0]?.whole;
  const placed = whole && charter.blocks.find((it) => it.start === whole.start);
  if (!placed) return undefined;
  const around = charter.sections[placed.section];
  const title = around && placed.block.type !== 'footnote' ? `**${headingText(charter, headingSpan(charter, around))}**` : undefined;
  return paragraphs(title, placed.block.type === 'definition' ? `\`${placed.block.source}\`` : lineOf(placed.block));
}

const LONGEST = 300;

/** Blocks that are shown of a section. */
const MOST = 3;
const SILENT = new Set(['code', 'comment', 'definition', 'break']);

/** Without what stands for markup, and images are left out: nothing is fetched for a hover. */
const wordsOf = ({ prose }: Block, { start, end }: Span = { start: 0, end: prose.length }): string =>
  escaped(
    prose
      .slice(start, end)
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .replace(/ (?=[:;,.!?)])/g, '')
      .trim(),
  );

function lineOf(block: Block): string {
  const text = short(wordsOf(block));
  const number = block.type === 'item' ? block.number?.number : undefined;
  return block.type === 'item' ? `${number === undefined ? '-' : `${number}\\.`} ${text}` : text;
}

/** A heading without its signs and markup. */
export const headingWords = ({ text }: Charter, { start, end }: Span): string =>
  text
    .slice(start, Math.min(end, start + LONGEST))
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/^[ \t]*#{1,6}[ \t]*|[\r\n][ \t]*[=-]+[ \t]*$/g, '')
    .replace(/[*_`#]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const headingText = (charter: Charter, span: Span): string => escaped(headingWords(charter, span));

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …` : text);
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
const paragraphs = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join('\n\n');

/** One more signature, in the form of those that a document has. */
import { withArticle } from './article.ts';
import { blankFor, itemLike, lineEnd, rowLike } from './likeOthers.ts';
import type { Signing } from './registers/partyList.ts';
import { type Signatory, signatoriesOf } from './registers/signatories.ts';
import type { Edit, Language, NameEntry, Summary } from './types.ts';

const BLANKS: Readonly<Record<Language, string>> = { en: '[name], [office]', nl: '[naam], [functie]' };
const FOR: Readonly<Record<Language, string>> = { en: 'For', nl: 'Namens' };
const ARTICLE = /(?<!\p{L})(?:de|het|the)[ \u00A0]$/iu;
/** A line that asks the signatory for something: `Name: …`, `Date: ____`. */
const LABEL =
  /^(\W{0,6}(?:naam|name|datum|date|plaats|place|functie|titel|title|office|position|handtekening|signature|signed|getekend|by|door|print(?:ed)? name)\W{0,4}:[*_]{0,2})(.*)$/iu;

/** The edit that adds a signature behind the last one. */
export function signatureLike(summary: Summary, signing: Signing, parties: readonly NameEntry[], party: string): Edit {
  const { charter, recognition } = summary;
  const last = signatoriesOf(summary, signing).at(-1) ?? lastNamed(signing, parties);
  if (!last) return signed(summary, signing, party);
  const { block, start } = charter.blocks[last.block]!;
  if (block.type === 'row') return rowLike(summary, last.block, party, []);
  const source = block.source.trimEnd();
  const [before, after] = [source.slice(0, last.span.start - start), source.slice(last.span.end - start)];
  const lead = ARTICLE.test(before) ? before.replace(ARTICLE, '') + withArticle(party, summary, recognition.language) : before + party;
  const name = `${lead}${/^[*_]*/.exec(after)![0]}`;
  const lines = linesUnder(summary, last.block, after, recognition.language);
  if (lines) return { ...lines, text: gap(charter.text, 2) + name + lines.text };
  const words = `${/^[\s*_]*[:,]/.exec(after)?.[0].replace(/^[*_]*/, '') ?? ':'} ${BLANKS[recognition.language]}`;
  if (block.type === 'item') return itemLike(charter, last.block, name.replace(/^\s*(?:[-*+]|\d{1,2}[.)]|[a-z][.)])\s+/i, '') + words);
  if (!/^[\s*_]*:/.test(after) || source.includes('\n')) return signed(summary, signing, party);
  const at = start + source.length;
  const sentence = block.sentences.findLast((it) => it.start <= last.span.start - start)!;
  // The last of several sentences in one paragraph.
  const inline = name.slice(sentence.start).trimStart();
  if (source.slice(0, sentence.start).trim() !== '') return { start: at, end: at, text: ` ${inline}${words}.` };
  return { start: at, end: at, text: gap(charter.text, 2) + name + words + (/[.;]$/.exec(source)?.[0] ?? '') };
}

const gap = (text: string, lines: number): string => lineEnd(text).repeat(lines);

/** At the end of the part in which people sign, where their signatures have a form of their own. */
function signed(summary: Summary, { end }: Signing, party: string): Edit {
  const { charter, recognition } = summary;
  const { block, start } = charter.blocks[end - 1]!;
  const at = start + block.source.trimEnd().length;
  const { language } = recognition;
  const text = `${gap(charter.text, 2)}${FOR[language]} ${withArticle(party, summary, language)}: ${BLANKS[language]}`;
  return { start: at, end: at, text };
}

/** The party that is named last where people sign. */
function lastNamed({ body, end }: Signing, parties: readonly NameEntry[]): Signatory | undefined {
  return parties
    .flatMap(({ uses, definitions }) => [...definitions, ...uses])
    .filter(({ block }) => body <= block && block < end)
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ text, span, block }) => ({ name: text, span, block }))
    .at(-1);
}

/** The lines with a label behind a name, in its block or in the next one, with blanks; and where they end. */
function linesUnder({ charter }: Summary, index: number, after: string, language: Language): Edit | undefined {
  const { blocks, text } = charter;
  const [own, next] = [blocks[index]!, blocks[index + 1]];
  const [first = '', ...rest] = after.replace(/^[*_]*/, '').split(/\r?\n/);
  const under = rest.length === 0 && next?.block.type === 'paragraph' ? next : undefined;
  const lines = under ? under.block.source.trim().split(/\r?\n/) : rest;
  if (own.block.type === 'item' || lines.length === 0 || !lines.every((it) => LABEL.test(it))) return undefined;
  const placed = under ?? own;
  const at = placed.start + placed.block.source.trimEnd().length;
  const line = lineEnd(text);
  const between = under ? text.slice(own.start + own.block.source.trimEnd().length, under.start + under.block.source.search(/\S/)) : line;
  return { start: at, end: at, text: first + between + lines.map((it) => asked(it, language)).join(line) };
}

/** A line with a blank for what it asks; what is signed or written on stays a line. */
function asked(line: string, language: Language): string {
  const [, label = '', value = ''] = LABEL.exec(line) ?? [];
  if (!/[\p{L}\d]/u.test(value)) return line;
  const end = / {2,9}$|\\$/.exec(value)?.[0] ?? '';
  return `${label} ${blankFor(label, language) ?? ''}${end}`;
}

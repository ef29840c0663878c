/** Another name for one thing, everywhere in the text. */
import { inForm, inNumber, plural } from './inflect.ts';
import { inlineCode } from './inlineCode.ts';
import { formsOf, type Mention, type MentionAt, mentionAt, mentionsOf } from './mentions.ts';
import { slugOf } from './registers/anchors.ts';
import { bare, fold, proper } from './registers/nameForms.ts';
import { namesOf } from './registers/nameTable.ts';
import { placesOf } from './registers/placeTable.ts';
import type { Block, Edit, Language, NameEntry, Span, Summary } from './types.ts';

/** A name that can be renamed. */
export interface Renamable extends MentionAt {
  /** What the new name takes the place of: the name as defined, whatever form stands at the offset. */
  readonly name: string;
}

/** The name at an offset; undefined where there is none, and in code. */
export function renamableAt(summary: Summary, offset: number): Renamable | undefined {
  const found = mentionAt(summary, offset);
  if (!found || isCode(found.mention, summary)) return undefined;
  return { ...found, name: found.mention.part ?? found.mention.form.text };
}

/** Another name that already goes by this one, or this one where it has that as another form. */
export function takenBy({ entry, mention }: Renamable, to: string, summary: Summary): NameEntry | undefined {
  const { language } = summary.recognition;
  const key = fold(to, language);
  const other = namesOf(summary).find(to);
  if (!other || other !== entry) return other;
  return key !== mention.form.key && formsOf(entry, language).some((it) => it.key === key) ? entry : undefined;
}

/**
 * Edits that write another name, in number and case as each place has it, and lead links to the headings that it changes.
 *
 * @param to without article
 */
export function renaming({ entry, mention }: Renamable, to: string, summary: Summary): Edit[] {
  const { text: old, key } = mention.form;
  const whole = mention.part === undefined ? to : old.replace(mention.part, () => to);
  const edits = mentionsOf(entry, summary)
    .filter((it) => it.form.key === key && !isCode(it, summary))
    .flatMap((it) => editsFor(it, newFormOf(it, old, whole), entry.type === 'party', summary));
  return [...edits, ...linkEdits(edits, summary)];
}

export const withoutArticle = (name: string): string => proper(name.trim().replace(/\s+/g, ' '));

interface Change {
  /** What the mention writes a form of. */
  readonly from: string;
  readonly to: string;
}

/** Where a part stands for the whole, the part of the new name: `Amersfoort` of `gemeente Amersfoort`. Undefined where it stays. */
function newFormOf({ part }: Mention, old: string, whole: string): Change | undefined {
  if (part === undefined) return { from: old, to: whole };
  const [before, after] = [old.split(' '), whole.split(' ')];
  const [least, is] = [Math.min(before.length, after.length), (i: number, j: number): boolean => before.at(i) === after.at(j)];
  let start = 0;
  while (start < least && is(start, start)) start++;
  let end = 0;
  while (end < least - start && is(-1 - end, -1 - end)) end++;
  const gone = before.slice(start, before.length - end).join(' ');
  const come = after.slice(start, after.length - end).join(' ');
  if (gone !== '' && ` ${part} `.includes(` ${gone} `))
    return { from: part, to: ` ${part} `.replace(` ${gone} `, () => ` ${come} `).trim() };
  return ` ${whole} `.includes(` ${part} `) ? undefined : { from: part, to: whole };
}

function editsFor(mention: Mention, change: Change | undefined, isParty: boolean, summary: Summary): Edit[] {
  const { charter, recognition } = summary;
  const { block, start } = charter.blocks[mention.block]!;
  const article = change && keepsArticle(mention.text, change.to) ? lengthOfArticle(mention.text) : 0;
  const own = { start: mention.span.start - start + article, end: mention.span.end - start };
  // `te Utrecht` is where it is, not what it is called.
  if (
    !change ||
    (mention.part !== undefined && /(?<!\p{L})(?:te|in|at)\s$/u.test(block.prose.slice(Math.max(0, own.start - 4), own.start)))
  )
    return [];
  const [from, to] = lengthOfArticle(mention.text) > article ? [change.from, change.to] : [bare(change.from), bare(change.to)];
  const text = inForm(from, article > 0 ? bare(mention.text) : mention.text, to, recognition.language);
  const tail = tailOf(block, own.end, from, text, isParty, recognition.language);
  const [first, ...rest] = runsIn(block, own);
  if (!first) return [];
  const others = rest.map((it) => withMarks(block, it));
  const last = others.at(-1) ?? first;
  const edits = [{ ...first, text: tail?.text ?? text }, ...others.map((it) => ({ ...it, text: '' }))];
  return edits.map((it) => ({
    text: it.text,
    start: it.start + start,
    end: it.end + start + (it.end === last.end ? (tail?.length ?? 0) : 0),
  }));
}

const lengthOfArticle = (text: string): number => text.length - bare(text).length;

/** Of a name that has an article of its own (`The Hague`): another one without, or with the same, leaves it where it stands. */
function keepsArticle(written: string, to: string): boolean {
  const article = to.slice(0, lengthOfArticle(to));
  return article === '' || article.toLowerCase() === written.slice(0, lengthOfArticle(written)).toLowerCase();
}

/** The genitive after a name: `'s` and its likes. Behind an abbreviation or a vowel it is a plural in Dutch, and so is an `s` in English. */
function tailOf(
  { prose }: Block,
  end: number,
  from: string,
  text: string,
  isParty: boolean,
  language: Language,
): { length: number; text: string } | undefined {
  const short = /^[\p{Lu}\d&]{2,}$/u;
  const found = /^(?:([’'])s|s)(?!\p{L})/u.exec(prose.slice(end, end + 3));
  if (!found) return undefined;
  const length = found[0].length;
  const mark = found[1];
  if (short.test(from) && (mark === undefined || language === 'nl')) {
    const many = short.test(text) ? `${text}${mark ?? ''}s` : inNumber('plural', text, language);
    return { length, text: many };
  }
  if (mark === undefined) return undefined;
  if (language === 'nl' && !isParty && plural(from, 'nl').endsWith('’s')) return { length, text: inNumber('plural', text, 'nl') };
  return { length, text: text + (language === 'nl' ? genitiveNl(text, mark) : /s$/.test(text) && isPlural(text) ? mark : `${mark}s`) };
}

const isPlural = (text: string): boolean => inNumber('singular', text, 'en') !== text;
const genitiveNl = (text: string, mark: string): string =>
  /[sxz]$/i.test(text) ? mark : /[aiouy\p{Lu}\d]$/u.test(text) ? `${mark}s` : 's';

/** What of the source the words are: markup between them stays where it is. */
function runsIn({ source, prose }: Block, { start, end }: Span): Span[] {
  const runs: { start: number; end: number }[] = [];
  for (let i = start; i < end; i++) {
    if (prose[i] === ' ' && source[i] !== ' ' && source[i] !== '\t') continue;
    const last = runs.at(-1);
    if (last?.end === i) last.end = i + 1;
    else runs.push({ start: i, end: i + 1 });
  }
  return runs;
}

/** Emphasis that no word is left in goes too. */
function withMarks({ source, prose }: Block, { start, end }: Span): Span {
  const isMark = (at: number): boolean => /[*_]/.test(source[at] ?? '') && prose[at] === ' ';
  if (source.slice(start, end).trim() === '') return { start, end };
  while (isMark(start - 1) && isMark(end) && source[start - 1] === source[end]) {
    start--;
    end++;
  }
  return { start, end };
}

const isCode = ({ span, block }: Mention, { charter }: Summary): boolean => {
  const { block: own, start } = charter.blocks[block]!;
  return inlineCode(own).some((it) => it.start + start < span.end && span.start < it.end + start);
};

/** Links to a heading with the name follow its new anchor, as far as that is free. */
function linkEdits(edits: readonly Edit[], summary: Summary): Edit[] {
  const { blocks } = summary.charter;
  const { anchors, references } = placesOf(summary);
  const moved = new Map<string, string>();
  for (const { block, start, section } of blocks) {
    const own = block.type === 'heading' ? edits.filter((it) => it.start >= start && it.end <= start + block.source.length) : [];
    const old = own.length > 0 ? slugOf(block) : '';
    if (old === '' || anchors.get(old) !== section) continue;
    const slug = slugOf(edited(block, own, start));
    if (slug !== old && !anchors.has(slug)) moved.set(old, slug);
  }
  if (moved.size === 0) return [];
  return references.flatMap(({ type, number, digits }) => {
    const slug = type === 'link' && number.startsWith('#') ? moved.get(decoded(number.slice(1))) : undefined;
    return slug === undefined ? [] : [{ ...digits, text: `#${slug}` }];
  });
}

function edited(block: Block, edits: readonly Edit[], start: number): Block {
  let { source, prose } = block;
  for (const { start: from, end: to, text } of [...edits].sort((a, b) => b.start - a.start)) {
    source = source.slice(0, from - start) + text + source.slice(to - start);
    prose = prose.slice(0, from - start) + text + prose.slice(to - start);
  }
  return { ...block, source, prose };
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor).toLowerCase();
  } catch {
    return anchor.toLowerCase();
  }
}

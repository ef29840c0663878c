/** Bodies, roles, terms and abbreviations that a block defines or uses. */
import type { Block, Language, Name, Span } from '../types.ts';
import { abbreviationsOf, expansionsOf } from './abbreviations.ts';
import { createCover, spanAt } from './cover.ts';
import { definitionsOf } from './definitions.ts';
import { typeOfName } from './heads.ts';

/** Capitals first, then what stands before them: most positions fail on their first character. */
const RUN =
  /[A-ZÀ-Þ](?<![\p{L}\d_@/.#-].)[\p{L}\p{M}]+(?:[-’'][\p{L}]+){0,3}(?:[ \u00A0](?:[A-ZÀ-Þ][\p{L}\p{M}]*(?:[-’'][\p{L}]+){0,3}|\d{1,2}(?![\p{L}\d.,]))){0,5}/gu;
/** These take a second part: `Raad van Toezicht`, `Board of Directors`. */
const OPENS = /^(?:Board|Council|House|Office|Head|Chair|Raad|College|Bureau|Hoofd|Dean|Court|Director|Code)$/;
const SECOND = /^[ \u00A0](?:of|van)[ \u00A0](?:the[ \u00A0])?\p{Lu}[\p{L}\p{M}]+(?![\p{L}\d])/u;
const DETERMINER =
  /(?<!\p{L})(?:de|het|een|deze|dit|die|dat|elke|elk|iedere|ieder|geen|onze|the|an?|this|these|each|every|any|such|no|our|its|per|als|as)[\s\u00AD]{1,3}["'“‘*_]{0,3}$/u;
const LEAD =
  /^(?:The|An?|De|Het|Een|Deze|Dit|Die|This|These|That|Each|Every|Any|All|Our|In|On|If|When|As|Als|Indien|Elke|Iedere|Ieder|Alle|Onze|Bij|Voor|Op|Met|Namens|For|By|At|No|To|Of|Onder|Where|Unless)[ \u00A0]/;

/** Names in text order; those that define come first where both stand in one place. */
export function namesOf(block: Block, language: Language): Name[] {
  const { prose, type } = block;
  const defined = [...definitionsOf(block), ...expansionsOf(prose)];
  const used = type === 'heading' ? [] : [...abbreviationsOf(prose), ...capitalised(block, language)];
  if (defined.length === 0) return used.sort(byStart);
  const cover = createCover(
    prose.length,
    defined.map((it) => it.span),
  );
  const free = used.filter((it) => cover.isFree(it.span));
  return [...defined, ...free].sort(byStart);
}

const byStart = (a: Name, b: Name): number => a.span.start - b.span.start;

function capitalised(block: Block, language: Language): Name[] {
  const { prose } = block;
  const out: Name[] = [];
  for (const match of prose.matchAll(RUN)) {
    if (match.index < (out.at(-1)?.span.end ?? 0)) continue; // the second part of `Board of Directors`
    const name = read(block, match[0], match.index, language);
    if (name) out.push(name);
  }
  return out;
}

function read(block: Block, run: string, at: number, language: Language): Name | undefined {
  const { prose } = block;
  const article = LEAD.exec(run)?.[0].length ?? 0;
  const head = typeOfName(run, language);
  if (!head && article === 0 && !DETERMINER.test(prose.slice(Math.max(0, at - 14), at).toLowerCase())) return undefined;
  const opens = isOpening(block, at);
  const lead = opens ? article : 0;
  const start = at + lead;
  let text = run.slice(lead).replace(/['’]s?$/, '');
  if (OPENS.test(text.split(/[ \u00A0]/).at(-1)!))
    text += SECOND.exec(prose.slice(start + text.length, start + text.length + 40))?.[0] ?? '';
  const single = !/[ \u00A0]/.test(text);
  if (text.length < 4 || (opens && lead === 0 && single) || /^[\p{Lu}\d\s]+$/u.test(text)) return undefined;
  const before = lead > 0 ? run.slice(0, lead) : prose.slice(Math.max(0, at - 14), at);
  const type = typeOfName(text, language) ?? (DETERMINER.test(before.toLowerCase()) && isTerm(text) ? 'term' : undefined);
  return type && { span: { start, end: start + text.length }, text: text.replace(/\s+/g, ' '), type, defines: false };
}

/** At the start of a sentence, a cell, a quotation or after a colon a capital says nothing. */
function isOpening({ prose, sentences, cells }: Block, at: number): boolean {
  const starts = (span: Span | undefined): boolean =>
    span !== undefined &&
    /^[^\p{L}\d]*(?:(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-z])[.)]?\s[^\p{L}\d]*)?$/u.test(prose.slice(span.start, Math.min(at, span.start + 40)));
  return (
    starts(spanAt(sentences, at)) ||
    starts(cells && spanAt(cells, at)) ||
    /[:?!.;•–—]["'“‘*_\s\u00AD]{1,6}$|^\W*$|\n[\s\d.)*-]*$/u.test(prose.slice(Math.max(0, at - 12), at))
  );
}

/** Not a month, a nationality, a law or a title. */
const isTerm = (text: string): boolean =>
  !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Internet|English|Dutch|French|German|Wet|Regeling|Besluit|Verdrag|Act|Treaty|Regulation|Directive|Code|Article|Section|Annex|Artikel|Bijlage|Github|GitHub|Algemene|Europese|European|Markdown|Slack|Linux)(?![\p{L}])|(?:wet|verordening|code|ese|ish|ean|ian|ndse|kse|sche|mse)$/u.test(
    text,
  );

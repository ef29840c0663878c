/** How an abbreviation stands in its sentence: explained, by itself, or as a part of something else. */
import { blockAt } from '../summary.ts';
import type { Block, NameUse, Span, Summary } from '../types.ts';
import { spanAt } from './cover.ts';

/** `ABC (…)`, `ABC: …`, `… (ABC)`, or a link to what it is: the author says what it means, in words that we do not understand. */
export function isExplained({ span, block }: NameUse, summary: Summary): boolean {
  const { block: own, start } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  return (
    /^["”’*_]{0,3}\s?(?:\(|[=:–—]["”’*_]{0,3}\s\S)/.test(own.source.slice(end, end + 10)) ||
    /\([“"‘'*_]{0,3}$/.test(own.source.slice(Math.max(0, from - 4), from)) ||
    own.links.some((it) => it.span.start <= from && end <= it.span.end) ||
    own.marked.some((it) => it.start <= from && end <= it.end && it.end - it.start <= 60 && isColon(own, it))
  );
}

/** `*EC aj:* the centre`: what is marked is what the entry explains. */
const isColon = ({ source }: Block, { end }: Span): boolean => /:/.test(source.slice(end - 1, end + 3));

const OPENING =
  /(?<!\p{L})(?:De|Het|The|An?|Een|In|Of|Elke?|Each|Any|Every|Bij|Door|By|All|Alle|These|Deze|Dit|This|Our|Onze|When|If|Als|Indien|For|Voor|Met|With|To|Aan|On|Op|At|Naar|From|Van|Via|No|Geen)\s$/u;
/** What is before it in a longer name, a code, a law or a list of products. */
const BEFORE =
  /(?:\p{Lu}[\p{L}\d]*[ \u00A0-]|[-/.:>"“‘'`)]|(?<!\p{L})(?:Wet|Besluit|Regeling|Act)\s[^.,;:()]{1,60}|\p{Ll}\p{Lu}\p{Ll}+[),]{0,2}\s(?:(?:and|or|en|of|en\/of)\s)?)$/u;
/** What is behind it in one, or says that it is called so: a festival, a product of its maker. */
const AFTER =
  /^(?:[ \u00A0]\p{Lu}[\p{L}]|[ \u00A0]\d|[-/.:][\p{L}\d]|["”]|’(?!s)|<|,\s+(?:Inc|LLC|Ltd|BV|NV)|\sby\s\p{Lu}|[ -](?:festival|conferen|congres|event(?!s)|award|prize|prijs|hackathon|summit)|,?\s(?:(?:and|or|en|of)\s)?\p{L}{0,12}\p{Ll}\p{Lu}\p{Ll})/u;

/** Not a part of a longer name or a code, such as `ROC Aventus` or `Windows NT 4.0`, not quoted, and not the content of a cell. */
export function standsAlone({ span, block }: NameUse, summary: Summary): boolean {
  const { block: own, start } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  const before = own.source.slice(Math.max(0, from - 80), from);
  return (
    own.type !== 'row' &&
    !BEFORE.test(before.replace(OPENING, '. ')) &&
    !AFTER.test(own.source.slice(end, end + 24)) &&
    !isQuoted(own, from)
  );
}

/** In a quotation that began before it in its sentence: an example, or the words of another. */
function isQuoted({ prose, sentences }: Block, at: number): boolean {
  const before = prose.slice(spanAt(sentences, at)?.start ?? 0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1;
}

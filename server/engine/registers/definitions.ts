/** Names that the words of a block define, wherever it stands: `hierna te noemen`, `(the "X")`, `onder X wordt verstaan`. */
import type { Block, Name } from '../types.ts';
import { createCover, spanAt } from './cover.ts';
import { isFormal } from './formal.ts';
import { typeOfName } from './heads.ts';
import { bare, proper } from './nameForms.ts';

const CHEAP =
  /hierna|verder|nader|herein|hereafter|referred to|\([^()]{0,40}["“„‘«]|\(['‘]|verst(?:aan|ond)|means?|betekent|bedoeld?|defined|understood|taken to be|definitie|(?:dit|deze) \p{L}{3,20} (?:is|zijn) /iu;
const QUOTED = '["“„\'‘«]([^"“”„«»\\n]{2,60}?)["”’»\'](?![\\p{L}])';
const PLAIN = '((?:(?:de|het|een|the)[ \\u00A0])?\\p{L}[^.,;:()\\n"“”]{1,60}?)(?=[\\s\\u00AD]*(?:[.,;:()\\n]|$))';
const NAMED = [
  /(?:hierna|hierna verder|verder|hierna ook|nader)(?:[\s\u00AD]{1,3}(?:gezamenlijk|samen|tezamen|ook|afzonderlijk|elk|in dit \p{L}{3,20}|in deze \p{L}{3,20}|mede)){0,3}[\s\u00AD]{1,3}(?:(?:aan )?te noemen|genoemd|(?:aan )?te duiden(?: als| met)?|aangeduid(?: als| met)?|afgekort(?: als| tot)?)[\s\u00AD:]{1,4}/giu,
  /hierna(?:[\s\u00AD](?:ook|gezamenlijk|samen|tezamen|elk|mede)){0,2}(?::[\s\u00AD]{0,3}|[\s\u00AD]{1,3}(?=["“„'‘«]))/giu,
  /(?:hereinafter|hereafter|herein)(?:[\s\u00AD]{1,3}(?:jointly|together|collectively|also|individually|each|both)){0,3}(?:[\s\u00AD]{1,3}(?:referred to|called|known|named|described))?(?:[\s\u00AD]{1,3}as)?[\s\u00AD:,]{1,4}/giu,
  /referred to(?: herein| hereinafter| in this \p{L}{3,20}| below)?(?: jointly| collectively| individually)? as[\s\u00AD:]{1,4}(?=the\s["“„'‘«]|["“„'‘«])/giu,
];
const NAME_QUOTED = new RegExp(`^(?:(?:de|het|een|the|an?)[\\s\\u00AD]{1,3})?${QUOTED}`, 'iu');
const NAME_PLAIN = new RegExp(`^${PLAIN}`, 'iu');
/** `(the "X")`, `("X")`, `(together, the "Parties")`. */
const BRACKET =
  /\((?:each |individually |together |collectively |gezamenlijk |jointly )?(?:an? |and )?(?:together|collectively|jointly)?,?\s?(?:the |de |het |een |an? )?["“„‘«]([^"“”„«»()\n]{2,60})["”’»]\)/giu;
/** `onder X wordt verstaan`, `onder een X verstaan wij`. */
const UNDER =
  /(?<!\p{L})onder[\s\u00AD]{1,3}(?:(?:de|het|een)[\s\u00AD]{1,3})?["“„'‘«*_]{0,2}[\s]?([\p{L}][\p{L}\p{M} -]{1,50}?)["”’'»*_]{0,2}[\s\u00AD]{1,3}(?:wordt|worden|verstaan|verstaat)[\s\u00AD](?:in |hier|wij|we|verstaan|deze|dit|partijen|men)/giu;
/** `met X wordt bedoeld`, `wordt met X bedoeld`, `wordt onder X verstaan`. */
const INTENDED =
  /(?<!\p{L})(?:[Mm]et[\s\u00AD]{1,3}(?:de[\s\u00AD]|het[\s\u00AD]|een[\s\u00AD])?["“„'‘«*_]{0,2}(\p{Lu}[\p{L}\p{M} -]{1,50}?)["”’'»*_]{0,2}[\s\u00AD](?:wordt |worden |bedoelen )|[Ww]ord(?:t|en)[\s\u00AD](?:met|onder)[\s\u00AD]{1,3}(?:de[\s\u00AD]|het[\s\u00AD]|een[\s\u00AD])?["“„'‘«*_]{0,2}(\p{Lu}[\p{L}\p{M} -]{1,50}?)["”’'»*_]{0,2}[\s\u00AD])(?=(?:bedoeld|verstaan|wij|we|partijen)(?!\p{L}))/gu;
/** `In dit artikel is Schade: …`. */
const IS =
  /(?<!\p{L})(?:[Ii]n|[Vv]oor)[\s\u00AD](?:this|these|dit|deze)[\s\u00AD]\p{L}{3,20},?[\s\u00AD](?:is|zijn|betekent|means)[\s\u00AD]{1,3}(?:de[\s\u00AD]|het[\s\u00AD]|een[\s\u00AD])?["“„'‘«*_]{0,2}(\p{Lu}[\p{L}\p{M} -]{1,40}?)["”’'»*_]{0,2}:/gu;
/** Marked words at the start of a sentence, then a verb that defines. */
const MEANS =
  /^[\s\u00AD,*_"”’»]{1,8}(?:(?:also |shall |will |in this \p{L}{3,20} )?means?(?!\p{L})|betekent(?!\p{L})|verwijst naar|refers to|(?:is|are|shall be) (?:defined as|understood (?:as|to (?:be|mean))|taken to (?:be|mean))|has the meaning|wordt gedefinieerd als|is gedefinieerd als)/iu;

/** Spans are of the name without article and quotation marks. */
export function definitionsOf(block: Block): Name[] {
  const { prose } = block;
  if (block.type === 'heading' || !CHEAP.test(prose)) return [];
  const out: Name[] = [];
  const cover = createCover(prose.length);
  const add = (name: Name | undefined): void => {
    if (!name || !cover.isFree(name.span)) return;
    cover.take(name.span);
    out.push(name);
  };
  for (const pattern of NAMED) for (const match of prose.matchAll(pattern)) add(named(block, match.index, match.index + match[0].length));
  for (const match of prose.matchAll(BRACKET)) {
    if (!/\p{Lu}/u.test(match[1]!) && !/^\((?:\p{L}+,? )?(?:the|de|het) /iu.test(match[0])) continue; // `("commit")` is a word in quotes
    add(make(prose, match.index + match[0].lastIndexOf(match[1]!), match[1]!, expansionBefore(prose, match.index)));
  }
  for (const match of [...prose.matchAll(UNDER), ...prose.matchAll(IS)])
    add(make(prose, match.index + match[0].indexOf(match[1]!, 5), match[1]!));
  for (const match of prose.matchAll(INTENDED)) {
    const words = match[1] ?? match[2]!;
    add(make(prose, match.index + match[0].indexOf(words), words));
  }
  for (const { start, end } of block.marked) {
    if (end - start <= 60 && MEANS.test(prose.slice(end, end + 50)) && !/[.;:]/.test(prose.slice(start, end)) && opens(block, start))
      add(make(prose, start, prose.slice(start, end)));
  }
  return out;
}

/** `… means the hours after ten, and "On-Call Fee" means …`: the next one of a sentence that defines. */
const NEXT = /(?:means?|betekent)(?!\p{L})[^.]{1,400}[,;]\s(?:(?:and|en)\s)?(?:(?:the|an?|de|het|een)\s)?["“*_]{1,3}$/iu;

/** Only marks, an article and `in this agreement,` stand before it in its sentence: not `what "relevant" means`. */
const opens = ({ prose, sentences }: Block, at: number): boolean => {
  const from = spanAt(sentences, at)?.start ?? 0;
  if (NEXT.test(prose.slice(Math.max(from, at - 500), at))) return true;
  return /^[^\p{L}]*(?:[\da-z]{1,3}[.)][^\p{L}]*)?(?:(?:in|within|throughout|under|for (?:the )?purposes? of|voor de toepassing van) (?:this|these|dit|deze) \p{L}{3,20},?[^\p{L}]+)?(?:(?:the|an?|de|het|een|term|begrip)[^\p{L}]+){0,2}$/iu.test(
    prose.slice(Math.max(from, at - 90), at),
  );
};

function named({ prose }: Block, at: number, from: number): Name | undefined {
  const rest = prose.slice(from, from + 80);
  const quoted = NAME_QUOTED.exec(rest);
  const match = quoted ?? NAME_PLAIN.exec(rest);
  if (!match) return undefined;
  const written = match[1]!;
  const words = proper(written)
    .replace(/["“”„'‘’«»*_]+/g, '')
    .trim();
  if (!quoted && (!/\p{Lu}/u.test(words) || words.split(/\s+/).length > 6)) return undefined;
  return make(prose, from + match[0].indexOf(written) + Math.max(0, written.indexOf(words)), words, expansionBefore(prose, at));
}

function make(prose: string, start: number, written: string, expansion?: string): Name | undefined {
  const text = proper(written.replace(/^["“”'‘*_\s]+|["”’'*_\s]+$/gu, ''));
  const at = prose.indexOf(text, start);
  if (text.length < 2 || at < 0 || at > start + 12) return undefined;
  const party = expansion !== undefined && isFormal(prose) && bare(prose.replace(/^[\s\d.)*-]+/, '')).startsWith(expansion);
  const type = party
    ? 'party'
    : (typeOfName(text, 'nl') ?? typeOfName(text, 'en') ?? (/^[\p{Lu}\d&]{2,9}$/u.test(text) ? 'abbreviation' : 'term'));
  return {
    span: { start: at, end: at + text.length },
    text: text.replace(/\s+/g, ' '),
    type,
    defines: true,
    ...(expansion && !/^(?:partijen|parties)$/i.test(text) && (party || (expansion.includes(' ') && expansion !== text)) && { expansion }),
  };
}

/** What a short name stands for: the capitalised words right before it, or of a party the words up to the first comma. */
function expansionBefore(prose: string, at: number): string | undefined {
  const before = prose.slice(Math.max(0, at - 400), at).replace(/[\s(,;:]+$/, '');
  const sentence = before
    .split(/(?<=[\p{Ll}\d)])[.;]\s+|\n\n/u)
    .at(-1)!
    .replace(/^[\s\d.)*-]+/, '');
  const first = sentence.split(/,|;| (?:statutair )?gevestigd | vertegenwoordigd | represented | hierna | having /)[0]!;
  const words = bare(first).replace(/\s+/g, ' ').trim();
  if (isFormal(sentence) && OPENS_NAME.test(words) && words.length <= 90) return words;
  const last = sentence.match(CAPITALS)?.at(-1);
  return last && sentence.endsWith(last) ? last.replace(/\s+/g, ' ') : undefined;
}

const OPENS_NAME = /^(?:\p{Lu}|(?:gemeente|provincie|waterschap|stichting|vereniging|municipality|province|city) )/u;
const CAPITALS = /\p{Lu}[\p{L}\p{M}&-]+(?: (?:(?:of|van|voor|for|de|the) ){0,2}\p{Lu}[\p{L}\p{M}&-]*){0,6}/gu;

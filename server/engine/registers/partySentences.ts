/** Parties that one sentence names together: `made between A, B and C`, `De gemeenten A, B en C sluiten`. */
import type { Block, Name, Span } from '../types.ts';
import { isPartyName } from './partyName.ts';

/** A list of names, as far as a sentence goes; a full stop behind `Inc` or `St` ends none. */
const LIST = '([^.;:()]{5,900}(?:(?<=\\b(?:Inc|Ltd|St))\\.[^.;:()]{1,300})?)';
const FORMS =
  'partijen|deelnemers|oprichters|initiatiefnemers|parties|participants|participating \\p{L}+|founders|founding (?:parties|members|partners)|initial (?:\\p{L}+ ){0,3}(?:parties|members|partners)';
/** `gesloten tussen`: names follow. */
const BETWEEN = new RegExp(
  `(?:(?:made|entered into|concluded)(?: \\p{L}+ [\\d-]+)?(?: by and)? (?:between|among)|is between|(?:gesloten|aangegaan|overeengekomen) tussen|(?:overeenkomst|convenant|afspraken) tussen)\\s${LIST}`,
  'iu',
);
/** `De partijen zijn`, `nemen twaalf gemeenten deel:`, `three museums take part:`: names follow. */
const ARE = new RegExp(
  `(?:^|[.;:]\\s)(?:(?:de|the)\\s)?(?:${FORMS})(?:\\s[\\p{L}\\d]+){0,8}?\\s(?:zijn|are)(?:\\s(?!niet|not)[^.;:]{0,60}:)?\\s${LIST}`,
  'iu',
);
const TAKE_PART = new RegExp(
  `(?:(?:nemen|neemt|doen|werken)\\s[^.;:]{0,60}?(?:deel|mee|samen)|(?:take part|participate|collaborate|work together)(?:\\s\\p{L}+){0,5}):\\s${LIST}`,
  'iu',
);
/** `Ondergetekenden: A, B en C, verklaren`: names follow, with forms such as `B.V.`. */
const UNDERSIGNED =
  /(?<!\p{L})(?:the undersigned|(?:de )?ondergetekenden)(?:\s\p{Ll}{4,20})?[:,]\s((?:[^.;:()]|\.(?<=\b(?:[BNCV]|[BN]\.V|Inc|Ltd|St)\.)){5,900}?),?\s(?=(?:agree|have agreed|declare|hereby|verklaren|komen|spreken|sluiten|zijn|hebben)(?!\p{L}))/iu;
/** Names come first, and together they agree, or say what moves them. */
const AGREE =
  /^([^.;:()]{5,900}?)(?=,?\s(?:(?:ieder|elk|each)\s[^,]{1,60},\s)?(?:sluiten|komen\s[^.;:]{0,60}overeen|spreken\s[^.;:]{0,60}\saf|zijn\s[^.;:]{0,60}overeengekomen|hebben\s[^.;:]{0,60}(?:besloten|afgesproken)|gaan\s[^.;:]{0,40}samenwerken|werken\s[^.;:]{0,60}samen|richten\s[^.;:]{0,60}op|hierna|hereinafter|agree|have agreed|conclude|enter into|establish|found|collaborate|work together|will work together|jointly|enerzijds)(?!\p{L})|,?\s?(?:verlangende?|geleid|overwegende|gelet|wensende|bezield|desiring|considering|recogni[sz]ing|wishing|whereas|having regard)(?!\p{L}))/iu;

/** The parties that a paragraph names together, wherever it stands; none where one of them is no name. */
export function namedTogether({ prose }: Block, opening: boolean): Name[] {
  if (prose.length > LONGEST || !HINT.test(prose)) return [];
  const text = prose.trim().replace(/\s+/g, ' ');
  for (const pattern of opening ? [UNDERSIGNED, BETWEEN, ARE, TAKE_PART, AGREE] : [UNDERSIGNED, BETWEEN, ARE, TAKE_PART]) {
    const list = pattern.exec(text)?.[1];
    const names = list && namesIn(list);
    if (names) return inPlace(prose, list, names);
  }
  return [];
}

const LONGEST = 6000;
const HINT =
  /undersigned|getekenden|between|among|tussen|zijn|\sare\s|deel|\smee|samen|together|part|collaborat|sluiten|overeen|spreken|richten|besloten|afgesproken|agree|conclude|enter|establish|found|hierna|hereinafter|jointly|desiring|considering|wishing|gelet|wensende/i;

/** Where the list stands, and in it each name behind the one before it; lines are broken anywhere. */
function inPlace(prose: string, list: string, names: readonly string[]): Name[] {
  let at = locate(prose, list, 0)?.start ?? 0;
  return names.flatMap((text) => {
    const span = locate(prose, text, at);
    if (span) at = span.end;
    return span ? [{ span, text, type: 'party' as const, defines: true }] : [];
  });
}

function locate(prose: string, words: string, from: number): Span | undefined {
  const pattern = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'), 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(prose);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

const PIECES = /,\s*(?:(?:and|en|alsmede)\s+)?|\s+(?:and|en|alsmede)\s+/;
/** What comes behind the last name. */
const REST =
  /(?:,|\s)(?:establish|agree|hereby|komen|hebben|inzake|betreffende|on the|concerning|regarding|over|om|to|for the purpose|identified)\b.*$/su;
/** `gemeenten Zandwijk` is the first of several municipalities. */
const SHARED = /^(?:(?:[Dd]e|[Tt]he)\s+)?(?:[\p{Ll}-]+\s)?[\p{Ll}-]{3,}(?:en|s|'s|ies)\s+(?:(?:of|van)\s+)?(?=\p{Lu})/u;

function namesIn(list: string): string[] | undefined {
  const pieces = list.replace(REST, '').trim().split(PIECES).filter(isWhole);
  if (pieces.length < 2 || pieces.length > MOST) return undefined;
  const first = pieces[0]!.replace(/^[^:]*:\s/, '');
  const names = [SHARED.test(first) && !ONE.test(first) ? first.replace(SHARED, '') : first, ...pieces.slice(1)].map(properName);
  return names.every((it) => it !== undefined) ? names : undefined;
}

const MOST = 60;

/** `Minister van Onderwijs, Cultuur en Wetenschap` is one minister. */
function isWhole(piece: string, index: number, pieces: readonly string[]): boolean {
  const office = pieces.findLastIndex((it, i) => i < index && ARTICLE.test(it));
  return office < 0 || ARTICLE.test(piece) || !OFFICE.test(pieces[office]!);
}

const OFFICE =
  /^\S+\s(?:minister|ministers|ministerie|staatssecretaris|ministry|department|secretary|directeur|director|commissie|committee)(?!\p{L})/iu;

const ARTICLE = /^(?:(?:de|het|een|the|an?)\s+)/i;
/** A form that is one party ends like a plural. */
const ONE = /^(?:(?:de|het|the)\s+)?(?:\p{L}+\s)?(?:provincie|waterschap|ministerie|vereniging|stichting|campus|trustees)\s/iu;
/** Without article and seat. */
function properName(piece: string): string | undefined {
  const name = piece
    .trim()
    .replace(ARTICLE, '')
    .replace(/\s+(?:in|te)\s+\p{Lu}\p{L}+$/u, '')
    .trim();
  return isPartyName(name) && /^\p{Lu}|^\p{Ll}+\s.*\p{Lu}/su.test(name) ? name : undefined;
}

/** Names of organisations that stand together: `A, B and C`, `(1) A; (2) B`, each with what is said of it. */
import type { Span } from '../types.ts';
import { isOrganisation, isOrganisationWord, isPerson } from './organisations.ts';
import { isPartyName } from './partyName.ts';

export interface Listed {
  /** Where each name stands, without article and seat. */
  readonly names: readonly Span[];
  /** Where the list ends. */
  readonly end: number;
  /** How many of them say that they are organisations, by themselves or together: `gemeenten A en B`. */
  readonly organisations: number;
}

/** Words with which a text goes on behind the last name. */
const RECITAL =
  '(?!(?:Geleid|Gelet|Rekening|Overwegende|Verlangende?|Wensende|Bezield|Desiring|Considering|Whereas|Recogni[sz]ing|Having|Noting|Wishing|Zijn|Hebben|Komen|Agree|Have|Hereby)\\s)';
const CAPITAL =
  "(?:(?:\\p{Lu}\\.){1,4}(?!\\p{L})|(?:St|Inc|Ltd|Co|Corp|Mt)\\.|&|[\\p{Lu}\\d][\\p{L}\\p{M}\\d&’'-]{0,40}(?:\\.[a-z]{2,5}(?![\\p{L}\\d]))?)";
const LINKS = "(?:(?:of|van|de|der|den|het|the|for|voor|te|ten|ter|in|op|bij|aan|on|at|y|la|du|und|von|[’']t|d[’'])\\s{1,3}){0,4}";
const NAME = new RegExp(
  `((?:[Dd]e|[Hh]et|een|[Tt]he|an?)\\s{1,3})?((?:\\p{Ll}[\\p{L}’'-]{2,30}\\s{1,3}){0,2}?)(${CAPITAL}(?:\\s{1,3}${LINKS}${RECITAL}${CAPITAL}){0,9}(?:\\s(?:plc|bv|nv|llp|gmbh|vzw|vof|asbl)(?!\\p{L}))?)`,
  'uy',
);
const SEAT = /\s+(?:in|te)\s+\p{Lu}[\p{L}-]+$/u;
const MARK = /\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]\s{1,3}|[-•–]\s{1,3}/uy;
const BETWEEN =
  /\s{0,3}[,;]\s{1,3}|\s{1,3}(?=(?:and|en|alsmede|evenals|as well as|together with|plus)\s)|\n\s{0,4}(?=\(?(?:\d{1,2}|[a-z])[.)]\s)/uy;
const AND = /(?:and|en|alsmede|evenals|as well as|together with|plus)\s{1,3}/uy;
const BRACKET = /\s{0,3}\([^()]{0,300}\)/uy;
/** What is said of a name goes on to the next one. */
const SAID =
  /\s{0,3},?\s{1,3}(?:(?:(?:ten|te|in|bij) dezen?|hierbij|rechtsgeldig|duly|legally|both|each|beide|elk|ieder)\s)?(?:hierna|hereinafter|hereafter|verder te noemen|vertegenwoordigd|represented|acting|established|registered|incorporated|having|located|based|gevestigd|statutair|kantoorhoudend|zetelend|ingeschreven|handelend|een\s\p{Ll}|an?\s\p{Ll}|its\s|with its|met zetel|referred to|te noemen|aan de|namens deze)(?:(?<=\s\p{Ll}|\s)|(?!\p{L}))/uy;
const NEXT = /;|\n\s{0,4}(?=\(?(?:\d{1,2}|[a-z])[.)]\s)|,?\s{1,3}(?=(?:and|en|alsmede)\s)|,\s{1,3}|\.(?=\s|$)/gu;
/** `Minister van Onderwijs, Cultuur en Wetenschap` is one minister. */
const OFFICE =
  /^(?:de|het|the)\s(?:minister|ministers|ministerie|staatssecretaris|ministry|department|secretary|directeur|director|commissie|committee)(?!\p{L})/iu;
/** `gemeenten Zandwijk` is the first of several municipalities. */
const SHARED =
  /(?:(?:[Dd]e|[Tt]he)\s{1,3})?(?:(?:[\p{Ll}\d-]{1,20}\s{1,3}){0,3}[\p{Ll}-]{3,30}(?:en|s|'s|ies)\s{1,3}(?:(?:of|van|in)\s{1,3}(?:the\s)?)?|(?:\p{Lu}\p{L}{1,20}\s){0,2}(?:Municipalities|Cities|Counties|Districts|Provinces|Universities|Towns|Boroughs|Ports|Libraries|Hospitals|Colleges|Councils|Authorities|Boards|Trusts|Gemeenten|Provincies|Waterschappen|Universiteiten|Bibliotheken|Ministeries|Ziekenhuizen)\s{1,3}(?:(?:of|van)\s{1,3}(?:the\s)?)?)(?=\p{Lu})/uy;
/** A form that is one party ends like a plural. */
const ONE = /(?:provincie|waterschap|ministerie|vereniging|stichting|campus|trustees|ies|ss)\s+(?:(?:of|van|in)\s+(?:the\s)?)?$/iu;
const MOST = 80;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};
const skip = (pattern: RegExp, text: string, from: number): number => from + (at(pattern, text, from)?.[0].length ?? 0);

/** The list that begins at an offset; undefined where fewer than two names stand there, or something else is among them. */
export function listAt(prose: string, from: number): Listed | undefined {
  const names: Span[] = [];
  const whole: string[] = [];
  let [end, closed] = [skip(MARK, prose, from), false];
  const plural = at(SHARED, prose, end)?.[0] ?? '';
  const shared = ONE.test(plural) ? '' : plural;
  end += shared.length;
  const listed = (kept: readonly Span[]): Listed | undefined => {
    const organisations = isOrganisation(shared) ? kept.length : kept.filter((it) => isOrganisation(prose.slice(it.start, it.end))).length;
    return kept.length < 2 ? undefined : { names: kept, end, organisations };
  };
  for (let next = end; names.length < MOST; ) {
    const name = nameAt(prose, next, names.length === 0);
    if (!name) break;
    if (isPerson(prose.slice(name.start, name.end))) return undefined;
    names.push(name);
    whole.push(prose.slice(next, name.end));
    end = afterName(prose, name.end);
    const between = at(BETWEEN, prose, end);
    if (!between) break;
    next = end + between[0].length;
    const and = at(AND, prose, next);
    if (and) next += and[0].length;
    const mark = skip(MARK, prose, next);
    closed ||= and !== null || mark > next || between[0].includes(';');
    next = mark;
    // `and the regional council` is one more, whose name is not known.
    if (and && !nameAt(prose, next, false)) return isLast(prose, next) ? listed(names) : undefined;
  }
  const kept = names.filter((_, i) => !isPart(whole, i));
  return closed || /^\s*(?:[.:]|$)/u.test(prose.slice(end, end + 9)) ? listed(kept) : undefined;
}

/** A verb behind `and`: the list was a subject. */
const isLast = (prose: string, from: number): boolean =>
  /^(?:agree|hereby|have|will|komen|hebben|verklaren)(?!\p{L})/u.test(prose.slice(from, from + 12));

const isPart = (whole: readonly string[], index: number): boolean => {
  const office = whole.findLastIndex((it, i) => i < index && /^(?:de|het|the)\s/iu.test(it));
  return office >= 0 && !/^(?:de|het|the)\s/iu.test(whole[index]!) && OFFICE.test(whole[office]!);
};

/** The name that begins at an offset, without article and seat. @param first of a sentence, where an article has a capital */
export function nameAt(prose: string, from: number, first: boolean): Span | undefined {
  const match = at(NAME, prose, from);
  if (!match) return undefined;
  const [, article = '', lead = '', words = ''] = match;
  const isLead = lead === '' || isOrganisationWord(lead.trim().split(/\s+/).at(-1)!);
  // `De Kast` is a shop, `The Municipality of Dam` no name with an article.
  const isOwn =
    /^\p{Lu}/u.test(article) && lead === '' && !isOrganisationWord(words.split(/\s/)[0]!) && !(first && /\s(?:of|van)\s/.test(words));
  const start = match.index + (isOwn ? 0 : article.length);
  const text = prose.slice(start, match.index + match[0].length).replace(SEAT, '');
  return isLead && isPartyName(text.replace(/\s+/g, ' ')) ? { start, end: start + text.length } : undefined;
}

/** Behind the seat, a remark in brackets and what else is said of a name. */
function afterName(prose: string, from: number): number {
  const seat = at(/\s{1,3}(?:in|te)\s\p{Lu}[\p{L}-]{1,40}/uy, prose, from);
  let end = skip(BRACKET, prose, from + (seat?.[0].length ?? 0));
  if (!at(SAID, prose, end)) return end;
  NEXT.lastIndex = end + 2;
  for (let next = NEXT.exec(prose); next && next.index < end + 400; next = NEXT.exec(prose)) {
    if (next[0] === ';' || next[0].startsWith('\n')) return next.index;
    if (next[0] === '.') {
      if (/(?:\s|\.|^)\p{Lu}$/u.test(prose.slice(next.index - 2, next.index))) continue; // initials
      return next.index;
    }
    const and = skip(AND, prose, next.index + next[0].length);
    const name = nameAt(prose, skip(MARK, prose, and), false);
    if (!name) continue;
    const text = prose.slice(name.start, name.end);
    if (!isPerson(text) && (isOrganisation(text) || at(SAID, prose, name.end) || at(BRACKET, prose, name.end))) return next.index;
  }
  end = Math.min(prose.length, end + 400);
  return end;
}

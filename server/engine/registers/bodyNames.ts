/** Names of bodies that a text may give the right to decide: `the loan committee`, `de raad van toezicht`. */
import type { Language, Span } from '../types.ts';

export interface BodyName {
  /** As written, on one line. */
  readonly name: string;
  readonly span: Span;
}

/** Last letters of the words for a body, so that few words are looked at. */
const LAST = new Set('oard ttee ncil anel roup team raad roep ssie mité mite tuur jury sion unal amer rleg'.split(' '));
const LONGEST = 40;

const EN_HEAD = /^(?:board|committee|council|panel|group|team|jury|commission|tribunal)$/;
/** Before these words a group or a team is a body; a board, committee, council or panel with any other word too. */
const EN_KIND =
  /^(?:steering|programme|program|governing|governance|executive|management|joint|coordination|coordinating|supervisory|partnership|project|product|change|leadership|response|moderation|triage|conduct|editorial|release|review|crisis|admissions|selection|allocation)$/;
/** Not of this collaboration, or no kind of body. */
const EN_OTHER =
  /^(?:the|an?|this|that|each|every|any|its|their|our|own|no|which|whose|and|or|of|by|to|for|in|on|european|city|town|county|municipal|security|parish|district|new|same|full|whole|entire|other|respective|relevant|such|local|said|large|small|first|second|advisory|works)$/;
const EN_BEFORE = /(?:^|[^\p{L}])(?:the|an?|our)\s$/iu;
/** `the Claims Arbitration Board`: up to three more words with a capital. */
const EN_LONG = /(?<=(?:^|[^\p{L}])(?:[Tt]he|[Aa]n?|[Oo]ur)\s)(\p{Lu}[\p{L}-]{2,20}) (?:\p{Lu}[\p{L}-]{2,20} ){1,2}$/u;
const EN_OF =
  /^\sof\s(?:the\s)?(?!(?:each|every|any|an?|its|their|our|this|that|ministers|europe|directors|trustees|governors)(?!\p{L}))\p{L}{3,20}/iu;

const NL_KIND =
  /(?:(?:stuur|regie|kern|coördinatie|coordinatie|programma|project|beheer|beslis|leiding|management|directie|beveiligings|crisis|moderatie|redactie|beoordelings|toetsings|selectie|architectuur|toewijzings)(?:groep|team)|(?!(?:meld|reken|rechts|slaap|kleed|werk|vergader|spreek|huis|wacht|controle|zieken|operatie|regie|server|kinder|bad|eet|logeer|hotel|antecham|les|stilte|zaal|machine|raads)kamer$)\p{L}{3,20}kamer|(?:bestuurders|directeuren|regie|kern|coördinatie|portefeuillehouders|programma)overleg|[\p{L}-]{3,30}(?:raad|commissie|panel|comité|comite)|(?:programma|stichtings|verenigings|coöperatie|samenwerkings|project|regio|depot)bestuur|(?:programma|project|stuur)board)$/u;
const NL_JURY = /^[\p{L}-]{3,30}jury$/u;
/** Of the parties, of the state, or no body at all. */
const NL_OTHER =
  /^(?:gemeente|ondernemings|minister|medezeggenschaps|cliënten|provincie|deel|wijk|voor|ver|huis|be|kame|onderwijs|jeugd|ouderen|europese|bezwaar|bezwaarschriften|enquête|parlements|advies|fusie|rekenkamer|tucht)-?(?:raad|commissie|panel)$/u;
const NL_STATE = /^\svoor\s(?:de\s)?(?:veiligheid|volksgezondheid)(?!\p{L})/iu;
const NL_PHRASE = /^(?:bestuur|raad|commissie|comité)$/;
const NL_BEFORE = /(?<!\p{L})(?:dagelijks|algemeen)\s$/iu;
/** `de technische commissie`. */
const NL_KIND_BEFORE =
  /(?<=(?<!\p{L})(?:de|het|een)\s)(?!(?:europese|andere|nieuwe|hele|gehele|betrokken|betreffende|bedoelde|genoemde|ingestelde|onderhavige|lokale|plaatselijke|gemeentelijke|provinciale|eerste|tweede|aparte|eigen|adviserende)\s)\p{L}{3,20}e\s$/iu;
const NL_OF = /^\svan\s(?:toezicht|beheer|advies|commissarissen|deelnemers|partners|deelnemende\s\p{L}{3,20})(?!\p{L})/iu;

/**
 * The bodies that are named in plain words.
 *
 * @param title in a heading a body stands without an article
 */
export function bodyNamesIn(prose: string, language: Language, title = false): BodyName[] {
  const found: BodyName[] = [];
  for (let at = 0; at < prose.length; ) {
    const start = at;
    while (at < prose.length && isLetter(prose.charCodeAt(at))) at++;
    if (at - start > 3 && at - start <= LONGEST && LAST.has(prose.slice(at - 4, at).toLowerCase())) {
      const word = prose.slice(start, at).toLowerCase();
      const span = (language === 'nl' && inDutch(prose, word, start, at)) || inEnglish(prose, word, start, at, title);
      if (span) found.push({ name: prose.slice(span.start, span.end).replace(/\s+/g, ' '), span });
    }
    if (at === start) at++;
  }
  return found;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 0xc0 || code === 45;

function inDutch(prose: string, word: string, start: number, end: number): Span | undefined {
  if (NL_KIND.test(word) || NL_JURY.test(word))
    return NL_OTHER.test(word) || NL_STATE.test(prose.slice(end, end + LONGEST)) ? undefined : { start, end };
  if (!NL_PHRASE.test(word)) return undefined;
  const before = (word === 'bestuur' ? NL_BEFORE : NL_KIND_BEFORE).exec(prose.slice(Math.max(0, start - 27), start));
  if (before) return { start: start - before[0].length, end };
  const after = word === 'raad' ? NL_OF.exec(prose.slice(end, end + LONGEST)) : null;
  return after ? { start, end: end + after[0].length } : undefined;
}

function inEnglish(prose: string, word: string, start: number, end: number, title: boolean): Span | undefined {
  if (!EN_HEAD.test(word)) return undefined;
  const kind = /([a-z]{3,20})\s$/i.exec(prose.slice(Math.max(0, start - 22), start));
  const modifier = kind ? kind[1]!.toLowerCase() : '';
  const from = start - (kind ? kind[0].length : 0);
  const loose = word !== 'group' && word !== 'team';
  const isNamed = (at: number): boolean => title || EN_BEFORE.test(prose.slice(Math.max(0, at - 5), at));
  if (EN_KIND.test(modifier)) return { start: from, end };
  if (loose && kind && !EN_OTHER.test(modifier) && isNamed(from)) return { start: from, end };
  const long = EN_LONG.exec(prose.slice(Math.max(0, start - 2 * LONGEST), start));
  if (long && !EN_OTHER.test(long[1]!.toLowerCase())) return { start: start - long[0].length, end };
  const after = loose && isNamed(start) ? EN_OF.exec(prose.slice(end, end + LONGEST)) : null;
  return after ? { start, end: end + after[0].length } : undefined;
}

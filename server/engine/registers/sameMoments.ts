/** Words that put delivery and use at one moment: `op de dag van oplevering`, `zodra het systeem is opgeleverd`. */
import type { Block, Language, Span } from '../types.ts';

interface Words {
  /** What is handed over. */
  readonly delivery: string;
  /** That it is, in a clause. */
  readonly delivered: string;
  /** People work with it. */
  readonly use: RegExp;
  /** All of them do, or the old way is gone: whatever the words before it, nobody has time to learn. */
  readonly switched: RegExp;
  /** The moment of the delivery; the first `DELIVERY` and `DELIVERED` are filled in. */
  readonly moment: readonly string[];
  /** The same, where only a switch of all tells that it is meant. */
  readonly weak: readonly string[];
  /** The moment that was named before. */
  readonly sameDay: RegExp;
  /** Joins what happens on one day. */
  readonly and: RegExp;
}

/** What people work with. */
const NL_THING =
  '(?:\\p{L}*(?:systeem|platform|register|portaal|applicatie|software|voorziening|depot|meldpunt|loket|gebouw|netwerk|databank|database|module|website|app))';
const EN_THING =
  '(?:systems?|platform|register|portal|application|software|facility|depot|desk|building|network|database|module|website|app|tool|service)';
/** Anything is delivered; what people work with may just be ready. */
const clause = (thing: string, verbs: string): string => `(?:[^.;,]{0,80}${verbs}|[^.;,]{0,60}${thing}(?!\\p{L})[^.;,]{0,40}DELIVERED)`;
/** What people read, decide on or pay. */
const PAPER =
  /(?<!\p{L})(?:\p{L}*rapport\p{L}*|\p{L}*verslag\p{L}*|\p{L}*advies|\p{L}*plan|\p{L}*voorstel|concept|begroting|factuur|onderzoek|notulen|reports?|plan|advice|proposal|draft|budget|invoice|study|minutes|goods|goederen)(?!\p{L})/iu;

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    delivery: '(?:oplever(?:ing|datum)|levering|overdracht|ingebruikstelling|gereedkoming|gereedkomen|acceptatie|voltooiing|installatie)',
    delivered: '(?:opgeleverd|geleverd|overgedragen|gereed|klaar|geaccepteerd|geïnstalleerd|voltooid|afgebouwd|beschikbaar)',
    use: /(?<!\p{L})(?:werken|werkt|gebruiken|gebruikt|(?:gaan|gaat|stappen|stapt) .{0,60}over|overgang|over te (?:gaan|stappen)|(?:in|het) gebruik|(?:nieuwe|andere) werkwijze|ingebruikname|live(?:gang)?)(?!\p{L})/iu,
    switched:
      /(?<!\p{L})(?:(?:alle|elke|iedere|al het) (?:\p{L}*(?:medewerkers?|consulent(?:en)?|verpleegkundigen?|docent(?:en)?|leraren|artsen?|gebruikers?|ambtena(?:ar|ren)|behandelaars?|adviseurs?|planners?|teams?|afdeling(?:en)?|balies?|vestiging(?:en)?|locaties?|scholen|school|personeel|hulpverleners?))(?!\p{L}).{0,80}(?<!\p{L})(?:via|met|in|door|volgens|verplicht)|gebruik .{0,40}(?:verplicht|voorgeschreven)|verplicht .{0,60} gebruik\p{L}*|volgens de nieuwe|(?:alle|elke|iedere|iedereen|uitsluitend|alleen nog|voortaan|volledig)(?!\p{L}).{0,80}(?<!\p{L})(?:(?:werken|werkt)(?! (?:aan|samen|uit))|gebruiken|gebruikt|over(?! tot))|(?:werken|werkt|gebruiken|gebruikt)(?: er)? (?:alle|elke|iedere|iedereen)(?!\p{L})[^.;]{0,60} (?:uitsluitend|alleen nog|voortaan|met|ermee|mee|in het)|(?:werken|werkt) [^.;]{0,60}(?:uitsluitend|alleen nog)|(?:stappen|stapt|gaan|gaat) .{0,60}over(?! tot)|(?:stoppen|stopt|staken|staakt) .{0,40}met|(?:overstap\p{L}*|ingebruikname|livegang|nieuwe werkwijze)|(?:oude?|huidige|bestaande|vorige|papieren) .{0,60}(?:verval\p{L}*|uit(?:gezet|geschakeld)?|afgesloten|gesloten|afgeschaft|stop\p{L}*|gestopt|beëindigd|eindig\p{L}*|verdwijn\p{L}*|niet meer)|(?:verval\p{L}*|stop\p{L}*|eindig\p{L}*|verdwijn\p{L}*) (?:de|het) (?:oude?|huidige|bestaande|vorige|papieren))(?!\p{L})/iu,
    moment: [
      '(?:op|vanaf|met ingang van|per) (?:de |het |dezelfde )?(?:(?:dag|datum|moment) van (?:de )?DELIVERY|(?:oplever|lever|overdrachts|acceptatie)(?:datum|dag))',
      '(?:direct|meteen|onmiddellijk|terstond|per direct|gelijk) (?:na|bij|vanaf|met) (?:de )?DELIVERY',
      '(?:gelijktijdig|tegelijk|samen) met (?:de )?DELIVERY',
    ],
    weak: [
      `(?:zodra|direct nadat|meteen nadat|onmiddellijk nadat|op het moment dat|(?:op )?de dag (?:dat|waarop)|vanaf het moment dat) ${clause(NL_THING, '(?:opgeleverd|overgedragen)')}(?: (?:is|zijn|wordt|worden))?`,
      '(?:met|bij|na|vanaf) (?:de )?(?:oplevering|overdracht)(?: van (?:het|de) \\p{L}+)?',
    ],
    sameDay:
      /(?<!\p{L})(?:(?:met ingang van|vanaf|per|op) (?:die|dezelfde|diezelfde) (?:dag|datum)|vanaf (?:dat moment|dan)|(?:die)?zelfde dag(?: nog)?|op dat moment)(?!\p{L})/iu,
    and: /\sen\s(?=\p{L})/gu,
  },
  en: {
    delivery: '(?:delivery|hand-?over|completion|acceptance|installation|release)',
    delivered: '(?:delivered|handed over|complete|completed|ready|accepted|installed|finished|available|released)',
    use: /(?<!\p{L})(?:work|works|working|use[sd]?|using|switch(?:es|ed)?(?: over)?|changes? over|change-?over|new way of working|(?:go|goes|going)[ -]live)(?!\p{L})/iu,
    switched:
      /(?<!\p{L})(?:(?:all|each|every)(?: the)? (?:staff|employees?|nurses?|lecturers?|teachers?|doctors?|advis[eo]rs?|caseworkers?|users?|wards?|departments?|desks?|offices|branches|sites|librarians?|officers?|clerks?|planners?|teams?|handlers?|personnel)(?!\p{L}).{0,80}(?<!\p{L})(?:in|with|through|via|on|by means of)|use .{0,40}(?:mandatory|compulsory|required|obligatory)|(?:must|shall|have to|is|are required to) use|(?:all|each|every|everyone|everybody|only|exclusively|entirely|solely)(?!\p{L}).{0,80}(?<!\p{L})(?:works?(?! (?:on|together|out|towards))|use[sd]?|using)|switch(?:es|ed)?|changes? over|change-?over|(?:go|goes|going)[ -]live|new way of working|(?:stops?|ceases?) using|(?:works?|use[sd]?) .{0,60}(?:only|exclusively)|(?:old|existing|current|former|previous|paper) .{0,60}(?:ends?|stops?|switched off|shut down|retired|withdrawn|close[sd]?|abolished|discontinued|cease[sd]?|lapses?|disappears?|no longer|removed))(?!\p{L})/iu,
    moment: [
      '(?:on|from|as from|as of|with effect from) the (?:(?:same )?(?:day|date|moment) of (?:the )?DELIVERY|(?:delivery|hand-?over|acceptance|completion) date)',
      '(?:immediately|directly|straight) (?:after|upon|on|from|following) (?:the )?DELIVERY',
      '(?:at the same time as|simultaneously with|together with) (?:the )?DELIVERY',
    ],
    weak: [
      `(?:as soon as|the moment|once|immediately after|on the day(?: that| when)?|the day|from the moment(?: that)?) ${clause(EN_THING, '(?:delivered|handed over)')}(?: [^.;,]{1,60}(?=,))?`,
      '(?:upon|on|at|after|from|with) (?:the )?(?:delivery|hand-?over)(?: of the \\p{L}+)?',
    ],
    sameDay:
      /(?<!\p{L})(?:(?:from|as from|as of|on|with effect from) (?:(?:that|this)(?: same| very)?|the (?:same|very)) (?:day|date|moment)|that (?:same |very )?day|from then(?: on)?|from that moment)(?!\p{L})/iu,
    and: /\sand\s(?=\p{L})/gu,
  },
};

/** Words for one moment, relative to the block. */
export interface SameMoment {
  readonly span: Span;
  /** A moment; a clause that shares the moment of the one before; or words that put both on one day: `on the same day`. */
  readonly form: 'moment' | 'clause' | 'both';
}

interface Patterns {
  /** Few texts speak of a delivery. */
  readonly delivered: RegExp;
  readonly moment: RegExp;
  readonly weak: RegExp;
}

const patterns: Readonly<Record<Language, Patterns>> = { en: made(WORDS.en), nl: made(WORDS.nl) };

function made({ moment, weak, delivery, delivered }: Words): Patterns {
  const filled = (list: readonly string[]): RegExp =>
    new RegExp(`(?<!\\p{L})(?:${list.join('|').replaceAll('DELIVERY', delivery).replaceAll('DELIVERED', delivered)})(?!\\p{L})`, 'giu');
  const verbs = 'lever(?:t|en)|delivers?|hands? over|(?:draagt|dragen) [^.;]{1,60} over';
  const any = new RegExp(`(?<!\\p{L})(?:${delivery}|${delivered}|op(?:ge)?leverd?|${verbs}|(?:oplever|lever)da(?:tum|g))(?!\\p{L})`, 'iu');
  return { delivered: any, moment: filled(moment), weak: filled(weak) };
}

/** Moments at which something is delivered and everybody works with it. */
export function sameMoments({ prose, sentences, type }: Block, language: Language): SameMoment[] {
  const { delivered } = patterns[language];
  if (type === 'row' || !delivered.test(prose)) return [];
  const spoken = prose.replace(/\s/g, ' ');
  return sentences.flatMap(({ start, end }, i) => {
    const before = sentences[i - 1];
    const earlier = before ? spoken.slice(before.start, before.end) : '';
    const said = delivered.test(earlier) && !PAPER.test(earlier);
    const found = inSentence(spoken.slice(start, Math.min(end, start + LONGEST)), said, language);
    return found.map(({ span, form }) => ({ span: { start: start + span.start, end: start + span.end }, form }));
  });
}

/** @param said the sentence before speaks of a delivery */
function inSentence(text: string, said: boolean, language: Language): SameMoment[] {
  const { use, switched, sameDay, and } = WORDS[language];
  const { delivered, moment, weak } = patterns[language];
  const all = switched.test(text);
  if (!all && !use.test(text)) return [];
  const spans = (found: readonly RegExpExecArray[], form: SameMoment['form'] = 'moment'): SameMoment[] =>
    found.map((it) => ({ span: { start: it.index, end: it.index + it[0].length }, form }));
  const exact = [...text.matchAll(moment)];
  if (exact.length > 0 || TIME.test(text.replace(NONE, '')) || PAPER.test(text)) return spans(exact);
  const loose = all ? [...text.matchAll(weak)].slice(0, 1) : [];
  if (loose.length > 0) return spans(loose);
  const here = delivered.test(text);
  const day = said || here ? sameDay.exec(text) : null;
  // What opens a sentence is the day of the one before.
  if (day && said && day.index < 3) return spans([day]);
  if (day && here && delivered.test(text.slice(0, day.index))) return spans([day], BOTH.test(text) ? 'both' : 'moment');
  return here && all ? joined(text, and, language) : [];
}

/** `On 1 October A delivers the register and B stops using its own.` */
function joined(text: string, and: RegExp, language: Language): SameMoment[] {
  const { switched } = WORDS[language];
  if (!DAY.test(text)) return [];
  for (const { index, 0: words } of text.matchAll(and)) {
    const [first, second] = [text.slice(0, index), text.slice(index + words.length)];
    if (patterns[language].delivered.test(first) && DAY.test(first) && switched.test(second) && !/\d{4}/.test(second))
      return [{ span: { start: index + words.length, end: text.replace(/[\s.;:]{1,9}$/, '').length }, form: 'clause' }];
  }
  return [];
}

/** `Delivery and going live fall on the same day.` */
const BOTH = /^\W{0,6}(?:(?:De|The) )?\p{L}{1,40} (?:en|and) (?:de |the )?[\p{L}-]{1,40}(?: \p{L}{1,40})? (?!.{0,900}\s(?:en|and)\s)/u;

/** A day with its year, in the same clause as the delivery. */
const DAY = /^\W*(?:Op|On) (?:\p{L}+ )?(?:de )?\d{1,2}[\s-]\p{L}*\W{0,2}\d{4}/u;

/** A sentence is seldom longer, and its end says nothing more. */
const LONGEST = 1000;
/** That there is none of it. */
const NONE =
  /(?<!\p{L})(?:(?:no|without(?: an?| any)?|geen|zonder(?: een)?) (?:\p{L}{1,20} ){0,2}(?:overgangsperiode|overgangstermijn|gewenningsperiode|transition(?: period)?|training|opleiding|period|periode|phase|fase)|overgangsperiode is er niet)(?!\p{L})/giu;
/** A term or a period in which people learn. */
const TIME =
  /(?<!\p{L})(?:maand(?:en)?|weken|week|months?|weeks?|geleidelijk|gefaseerd|stapsgewijs|overgangsperiode|gradually|in phases|phased|step by step|transition|train\p{L}*|opleid\p{L}*|oefen\p{L}*)(?!\p{L})/iu;

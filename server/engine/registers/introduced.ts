/** Whether the document says in a sentence, a row or a title what a name is. */
import { createTable } from '../notes.ts';
import { blockAt, sectionsOf } from '../summary.ts';
import type { NameUse, Summary } from '../types.ts';

const AFTER =
  /^["”’*_]{0,3}(?: of [^.,;()]{2,40}| van [^.,;()]{2,40})?(?:\s\([^()]{0,60}\))?,?\s(?:which |die |dat )?(?:consists?|comprises?|is (?:composed|made up|formed|chaired|the|an?|elected|appointed)|are (?:the|elected|appointed)|shall (?:consist|comprise|be (?:composed|elected|appointed|chaired))|will (?:consist|comprise)|has (?:\w+ )?members|bestaat|bestaan|is (?:een|het|de|samengesteld)|wordt (?:gevormd|benoemd|voorgezeten)|worden (?:gevormd|benoemd)|heeft \S+ leden|means|betekent)(?!\p{L})/u;
const BEFORE =
  /(?<!\p{L})(?:establish(?:es)?|established|set up|sets up|creates?|form(?:s|ed)?|appoints?|there (?:is|are|shall be|will be)|called|named|known as|composed of|er is|er zijn|kent|stel(?:t|len)|richt(?:en)?|vorm(?:t|en)|benoem(?:t|en)|genaamd|geheten|noemen)\s(?:\p{L}+\s){0,3}["“‘*_]{0,3}$/iu;
const FORMS =
  /^[^.;]{0,80}(?:(?<!\p{L})(?:in|op)gesteld|(?<!\p{L})(?:stel|richt|roep)\p{L}{0,3}\s[^.;]{0,60}(?<!\p{L})(?:in|op)(?=[.,;\s]*$)|is (?:hereby )?(?:established|set up|formed)|wordt (?:ingesteld|opgericht|gevormd)|vormen (?:samen|de))/iu;

/** A dash, a title in quotation marks, or who is in it: `the Charter “Safe Roads”`. */
const SAYS =
  /^["”’*_]{0,3}(?:\s[–—]\s|\s(?:[Cc]omposition|[Mm]embers[.:]|samenstelling)(?!\p{L})|\s(?:&quot;|["“‘])|,?\s(?:made up of|composed of|formed by|consisting of|chaired by|led by|with (?:one|two|three|four|five|six|\d+) (?:members|representatives|seats)|bestaande uit|gevormd door|samengesteld uit|onder (?:leiding|voorzitterschap) van|met (?:één|een|twee|drie|vier|vijf|\d+) (?:leden|vertegenwoordigers)|waarin|zoals (?:bedoeld|omschreven)|as (?:defined|described|meant))(?!\p{L}))/u;
/** Who sits in it. */
const MEMBERS =
  /(?<!\p{L})(?:(?:sits?|seats?|serves?) (?:in|on)|make up|zitting in|zetels? in|zitten in|lid van|leden van|members? of) (?:the|de|het) ["“‘*_]{0,3}$/iu;

/** `There is a Programme Board`, `the Programme Board consists of`, or a link: the words around a use say what it is. */
export function isIntroduced({ span, block }: NameUse, summary: Summary): boolean {
  const { start, block: own } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  const after = own.source.slice(end, end + 110).replace(/\s+/g, ' ');
  const before = own.source.slice(Math.max(0, from - 60), from).replace(/\s+/g, ' ');
  const sentence = after.split(/(?<=[.;])\s/)[0]!;
  return (
    AFTER.test(after) ||
    FORMS.test(sentence) ||
    BEFORE.test(before) ||
    /^["”’*_]{0,3}(?::|\s\(|\])/.test(after) ||
    own.links.some((it) => it.span.start <= from && end <= it.span.end)
  );
}

/** It has a title or an entry of its own, is a part of a longer name, or the words around it say who is in it. */
export function isDescribed({ span, block }: NameUse, summary: Summary): boolean {
  const { start, block: own } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  const before = own.source.slice(Math.max(0, from - 60), from).replace(/\s+/g, ' ');
  if (own.type === 'row' && /^[\s|*_]*$/.test(own.source.slice(0, from))) return true;
  return (
    SAYS.test(own.source.slice(end, end + 80).replace(/\s+/g, ' ')) ||
    MEMBERS.test(before) ||
    /\p{Lu}[\p{L}\d]*[ /-]$/u.test(before.replace(OPENING, '')) ||
    // `the Scientific and Technical Boards` are no Technical Boards.
    (/\p{Lu}\p{L}+ (?:and|en) $/u.test(before) && /s$/.test(own.source.slice(from, end)))
  );
}

const OPENING =
  /(?:^|[^\p{L}])(?:The|An?|De|Het|Een|Each|Any|Every|No|Elke?|Iedere?|Geen|In|On|By|To|If|When|Als|Door|Aan|Bij|Op|Met|Voor|Of|And|En) $/u;

const titles = createTable((summary) =>
  sectionsOf(summary)
    .map((it) => it.title.toLowerCase())
    .join('\n'),
);

/** Its sections say who is who. */
export const hasBodies = (summary: Summary): boolean =>
  /^(?:.{0,40}\P{L})?(?:roles?|bodies|governance|structure|organi[sz]ation|membership|organen|rollen|bestuur|organisatie|structuur|taken|gremia)(?!\p{L})/mu.test(
    titles(summary),
  );

/** A section is called by the name. */
export const isTitle = (name: string, summary: Summary): boolean => titles(summary).includes(name.toLowerCase());

const POWER =
  /^["”’*_]{0,3}\s(?:(?:then|alone|also|finally|dan|ook|zelf)\s)?(?:decides?|approves?|may|shall|must|can|will|rules?|settles?|resolves?|votes?|chooses?|elects?|confirms?|grants?|rejects?|vetoes|determines?|sets|has the (?:final|last)|besluit(?:en)?|beslist|beslissen|beoordeelt|stelt|keurt|bepaalt|kan|mag|moet|verleent|wijst|bekrachtigt|velt|hakt|kiest|benoemt|heeft het laatste)(?!\p{L})/u;
const DECIDED =
  /(?<!\p{L})(?:(?:decided|approved|decision|approval|consent|settled|ruling|appeal|escalated|put) (?:by|of|to|from|up to)|(?:besluit|goedkeuring|instemming|toestemming|uitspraak|voorgelegd|beslist|besloten|goedgekeurd) (?:van|door|aan)|(?:beslist|besluit|bepaalt)) (?:the|de|het)\s["“‘*_]{0,3}$/iu;

/** The text leaves a decision to it. */
export function hasPower({ span, block }: NameUse, summary: Summary): boolean {
  const { start, block: own } = blockAt(summary, block);
  const [from, end] = [span.start - start, span.end - start];
  return POWER.test(own.source.slice(end, end + 40)) || DECIDED.test(own.source.slice(Math.max(0, from - 40), from));
}

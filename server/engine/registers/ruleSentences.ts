/** Sentences that fix a rule of which there can be one only: a notice period, a majority. */
import { createNotes } from '../notes.ts';
import type { Duration, Language, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';

const wordings = createWordings({
  en: {
    notice: [
      '#duration .. notice',
      'notice ... #duration',
      'terminat*|withdraw|leave ... #duration .. notice|before',
      'notice period ... #duration',
      'leaves|leave|withdraws|withdraw ... notice ... #duration',
    ],
    unanimous: ['unanimous*|unanimity', 'consensus'],
    majority: ['majority'],
    decides: ['decide|decides|decision|decisions|votes|vote'],
  },
  nl: {
    notice: [
      'opzeg* ... #duration',
      'opzegt|opzeggen|opzegging ... #duration',
      'zegt|zeggen ... op ... #duration',
      '#duration ... opzeg*',
      'uittred*|uittreedt ... #duration',
      'opzegt|opzeg* ... termijn van #duration',
    ],
    unanimous: ['unaniem|unanimiteit|eenparig*|eenstemmig*|consensus', 'algemene|alle stemmen'],
    majority: ['meerderheid'],
    decides: ['beslist|beslissen|besluit|besluiten|besluitvorming|stemmen'],
  },
});

/** It holds in a case only, or for a subject or a person. */
const LIMITED =
  /(?<!\p{L})(?:if|unless|except|when|where|in case|in the event|otherwise|provided|after|fails?|cannot|absence|first|breach|default|insolven\p{L}*|seek\p{L}*|option\p{L}*|strive\p{L}*|possible|mogelijk|streeft|streven|amend\p{L}*|chang\p{L}+|about|concerning|regarding|on (?:the|any|all|new)|for (?:the|any|new)|chair|secretary|treasurer|director|staff|indien|tenzij|behalve|wanneer|zodra|als|voor zover|in geval|anders|bij gebreke|mits|eerste|na|tekort\p{L}*|verzuim|faillissement|wijzig\p{L}*|over|inzake|betreffende|ten aanzien|voorzitter|secretaris|penningmeester|directeur|medewerkers?|om)(?!\p{L})/iu;
const SUBJECT: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:agreement|participation|membership|charter|covenant|part(?:y|ies)|partner|member|participant)s?(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:overeenkomst|samenwerking|convenant|deelname|deelneming|lidmaatschap|partij(?:en)?|partners?|leden|lid|deelnemers?)(?!\p{L})/iu,
};

/** Who leaves gives notice; of a meeting others do. */
const LEAVES =
  /(?<!\p{L})(?:leaves?|leaving|verlaat|verlaten|withdraws?|withdrawal|uittreden|uittreedt|treedt|uittreding|opzegt|(?:kan|mag|kunnen|mogen) (?:schriftelijk |tussentijds )?opzeggen|opzegtermijn)(?!\p{L})/iu;

export interface RuleSentence {
  /** Offsets of what gives the rule, and of its sentence. */
  readonly span: Span;
  readonly sentence: Span;
  readonly block: number;
  readonly text: string;
}

export interface Notice extends RuleSentence {
  readonly term: Duration;
}

/** What a sentence rules; spans are relative to the block. */
interface Ruled {
  readonly sign: 'notice' | 'unanimous' | 'majority';
  readonly span: Span;
  readonly sentence: Span;
  readonly text: string;
  /** Of a notice period. */
  readonly term?: Duration;
  /** Of a way to decide: the body that decides so, or empty. */
  readonly body?: string;
}

const ruled = createNotes((block, facts, language): Ruled[] | undefined => {
  if (block.type === 'heading') return undefined;
  const found = wordings(block, language);
  if (found.length === 0 || found.every(({ sign }) => sign === 'decides')) return undefined;
  // `| Lazy consensus | …` says what the word means.
  const named = block.cells?.[0];
  if (named && found.some((it) => it.sign !== 'notice' && it.sign !== 'decides' && it.span.end <= named.end)) return undefined;
  const made = found.flatMap(({ sign, sentence, span }): Ruled[] => {
    const text = block.prose.slice(sentence.start, sentence.end);
    if (sign === 'decides' || LIMITED.test(text)) return [];
    if (sign === 'notice') return notice(facts().durations, sentence, text, language);
    const signs = found.filter((it) => it.sentence === sentence).map((it) => it.sign);
    return signs.includes('decides') && !(signs.includes('unanimous') && signs.includes('majority'))
      ? [{ sign, span, sentence, text, body: bodyIn(text) }]
      : [];
  });
  return made.length > 0 ? made : undefined;
});

function notice(durations: readonly Duration[], sentence: Span, text: string, language: Language): Ruled[] {
  const [term, ...others] = durations.filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
  const all = SUBJECT[language].test(text) || LEAVES.test(text);
  return term && others.length === 0 && all ? [{ sign: 'notice', span: term.span, sentence, text, term }] : [];
}

const bodyIn = (text: string): string =>
  /(?<!\p{L})(?:(?:de|het|the)\s)(\p{L}+(?:\s(?:board|committee|group|council|bestuur|vergadering|overleg))?)/iu
    .exec(text)?.[1]
    ?.toLowerCase() ?? '';

function ruledWith(summary: Summary, sign: Ruled['sign']): (Ruled & { readonly block: number })[] {
  return ruled(summary).flatMap(({ note, index, start: by }) => {
    const moved = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
    return note.filter((it) => it.sign === sign).map((it) => ({ ...it, block: index, span: moved(it.span), sentence: moved(it.sentence) }));
  });
}

/** Notice periods that hold for every party. */
export const noticesOf = (summary: Summary): Notice[] => ruledWith(summary, 'notice').map((it) => ({ ...it, term: it.term! }));

/** Sentences that say without limit how all decisions are made; the body they name, or nothing. */
export const decisionRulesOf = (summary: Summary, sign: 'unanimous' | 'majority'): (RuleSentence & { readonly body: string })[] =>
  ruledWith(summary, sign).map((it) => ({ ...it, body: it.body! }));

/** Sentences that fix a rule of which there can be one only: a notice period, a quorum, a majority. */

import type { Block, Duration, Language, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';
import { numberOf, wordNumber } from './numbers.ts';

const wordings = createWordings({
  en: {
    notice: [
      '#duration .. notice',
      'notice ... #duration',
      'terminat*|withdraw|leave ... #duration .. notice|before',
      'notice period ... #duration',
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

export interface RuleSentence {
  /** Offsets of what gives the rule. */
  readonly span: Span;
  readonly block: number;
  readonly text: string;
}

export interface Notice extends RuleSentence {
  readonly term: Duration;
}

/** Notice periods that hold for every party. */
export function noticesOf(summary: Summary): Notice[] {
  return sentencesWith(summary, 'notice').flatMap(({ block, index, start, sentence, text }) => {
    const terms = summary.facts(index).durations.filter(({ span }) => sentence.start <= span.start && span.end <= sentence.end);
    const [term] = terms;
    if (!term || terms.length > 1 || !SUBJECT[summary.recognition.language].test(text) || LIMITED.test(text) || block.type === 'heading')
      return [];
    return [{ span: { start: start + term.span.start, end: start + term.span.end }, block: index, text, term }];
  });
}

/** Sentences that say without limit how all decisions are made; the body they name, or nothing. */
export function decisionRulesOf(summary: Summary, sign: 'unanimous' | 'majority'): (RuleSentence & { readonly body: string })[] {
  return sentencesWith(summary, sign).flatMap(({ block, index, start, sentence, text, signs, span }) => {
    const both = signs.includes('unanimous') && signs.includes('majority');
    if (both || !signs.includes('decides') || LIMITED.test(text) || block.type === 'heading') return [];
    const body = /(?<!\p{L})(?:(?:de|het|the)\s)(\p{L}+(?:\s(?:board|committee|group|council|bestuur|vergadering|overleg))?)/iu
      .exec(text)?.[1]
      ?.toLowerCase();
    return [{ span: { start: start + span.start, end: start + span.end }, block: index, text, body: body ?? '', sentence }];
  });
}

interface Found {
  readonly block: Block;
  readonly index: number;
  readonly start: number;
  readonly sentence: Span;
  readonly span: Span;
  readonly text: string;
  readonly signs: readonly string[];
}

function sentencesWith({ charter, recognition }: Summary, sign: 'notice' | 'unanimous' | 'majority'): Found[] {
  const out: Found[] = [];
  charter.blocks.forEach(({ block, start }, index) => {
    const found = wordings(block, recognition.language);
    for (const { sign: own, sentence, span } of found) {
      if (own !== sign) continue;
      const signs = found.filter((it) => it.sentence.start === sentence.start).map((it) => it.sign);
      out.push({ block, index, start, sentence, span, signs, text: block.prose.slice(sentence.start, sentence.end) });
    }
  });
  return out;
}

const QUORUM =
  /(?<!\p{L})(?:ten minste|tenminste|minimaal|minstens|at least|minimum of|a quorum of)\s(\p{L}+|\d{1,3})\s(?:van|of)\s(?:de|haar|zijn|hun|its|the|their|all)\s(\p{L}+|\d{1,3})\s(?:leden|stemmen|partijen|members|votes|parties|representatives|vertegenwoordigers)/giu;

/** `at least eighteen of its fourteen members`: more than there are. */
export function impossibleQuora(block: Block, language: Language): { span: Span; of: number }[] {
  if (!/ (?:van|of) /.test(block.prose)) return [];
  return Array.from(block.prose.matchAll(QUORUM)).flatMap((match) => {
    const [least, of] = [match[1]!, match[2]!].map((it) => (/^\d/.test(it) ? numberOf(it, language, false) : wordNumber(it)));
    if (least === undefined || of === undefined || least <= of) return [];
    const start = match.index + match[0].indexOf(match[1]!, 5);
    return [{ span: { start, end: start + match[1]!.length }, of }];
  });
}

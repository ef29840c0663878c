/** Sentences that say for whom and with whom a collaboration begins. */

import type { Language, Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';

const wordings = createWordings({
  en: {
    sector: [
      'whole|entire|complete .. sector|industry|branch|country|region|profession|field',
      'all|every|each .. schools|colleges|insurers|insurer|hospitals|hospital|municipalities|municipality|provinces|harbours|ports|libraries|universities|providers|provider|farmers|growers|carriers|college|school|harbour|port|library|university .. in|of .. country|netherlands|nation|sector|region',
      'sector|industry wide|large',
      'nationwide|countrywide',
    ],
    entry: [
      'accede*|accession|joins|join|joining|admit*|admission|newcomer*|new parties|party|members|member|participants',
      'open to|for .. other|others|all|every|new',
      'other|others ... take part|participate|connect|affiliate*',
      'connect*|affiliat* ... to',
    ],
    core: [
      'core|leading|founding|pilot|small|first group|team|circle',
      'go|goes|going|start|starts|begin|begins|move .. first|ahead',
      'frontrunner*|forerunner*|pioneer*|vanguard',
      'executive committee|board|group',
      'daily|day board|management',
      'start|starts|begin|begins with two|three|four|five',
      'mandated|authorised|authorized to|by .. decide|all|others',
    ],
  },
  nl: {
    sector: [
      'heel|hele|gehele|volledige|ganse .. sector|branche|land|regio|*sector|*branche|nederland|beroepsgroep|keten',
      'alle|elke|iedere|ieder .. *scholen|*school|verzekeraars|*verzekeraars|ziekenhuizen|ziekenhuis|gemeenten|gemeente|provincies|havens|bibliotheken|universiteiten|*aanbieders|*aanbieder|waterschappen|telers|vervoerders|instellingen|corporaties .. in|van .. nederland|land|sector|regio|provincie',
      'sectorbreed|sectorbrede|landelijk|landelijke dekking|dekkend|gebruikt|voorziening',
      'voor de zorg|sector|branche als geheel',
    ],
    entry: [
      'toetred*|toetreding|toetreedt|aansluiten|aansluit|aansluiting|aangesloten|toelaten|toelating|toegelaten|instappen|instroom|uitbreiding|nieuwkomers',
      'sluit|sluiten|treedt|treden ... aan|toe',
      'nieuwe partij*|deelnemer*|leden|lid',
      'open voor|staat .. andere|anderen|alle|elke|iedere',
      'andere|anderen ... meedoen|deelnemen|meekijken|aanhaken|volgen',
    ],
    core: [
      'kerngroep|kernteam|kopgroep|voorhoede|koplopers|kwartiermakers|initiatiefgroep|startgroep|initiatiefnemers|trekkersgroep',
      'dagelijks bestuur',
      'gaan|gaat|beginnen|begint|starten|start .. eerst|voorop|voor',
      'beginnen|begint|starten|start .. met twee|drie|vier|vijf',
      'gemandateerd*|gemachtigd* .. namens|door .. allen|alle|overige|anderen',
    ],
  },
});

export type Sign = 'sector' | 'entry' | 'core';

/** The first sentence with a sign, in offsets of the text; undefined where there is none. */
export function sentenceWith({ charter, recognition }: Summary, sign: Sign, language: Language = recognition.language): Span | undefined {
  for (const { block, start } of charter.blocks) {
    const found = wordings(block, language).find((it) => it.sign === sign);
    if (found && (sign !== 'sector' || block.type !== 'heading')) return { start: start + found.span.start, end: start + found.span.end };
  }
  return undefined;
}

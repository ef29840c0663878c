/** Sentences that say for whom and with whom a collaboration begins. */

import { createNotes } from '../notes.ts';
import type { Span, Summary } from '../types.ts';
import { createWordings } from '../wordings.ts';

const wordings = createWordings({
  en: {
    sector: [
      'whole|entire|complete .. sector|industry|branch|country|region|profession|field',
      'all|every|each .. school*|college*|insurer*|hospital*|municipalit*|province*|harbour*|port|ports|librar*|universit*|provider*|farmer*|grower*|carrier*|museum*|galler*|institution*|organi*|authorit*|council*|agenc*|practice*|practitioner*|compan*|communit*|town|towns .. in|of|across|throughout .. country|netherlands|nation|sector|region|province|county|continent|world|england|britain|scotland|wales|ireland|flanders|europe|kingdom',
      'sector|industry wide|large',
      'nationwide|countrywide|sectorwide',
      'national facility|standard|service|infrastructure|system|register|platform|network',
      'sector|industry|profession|field as a whole',
      'on behalf of|benefit .. all|every|each .. institution*|organi*|authorit*|council*|agenc*|museum*|librar*|school*|hospital*|municipalit*|harbour*|port|ports|universit*|compan*|grower*|farmer*|carrier*',
      'all|every|each .. compan*|harbour*|port|ports|garden*|grower*|farmer*|school*|hospital*|librar*|museum*|carrier*|universit*|municipalit* .. in|across|throughout the land',
      'all|every|each .. harbour*|port|ports|town|towns|municipalit* along the coast|river|border',
      'all|every|each .. compan*|garden*|grower*|farmer*|school*|hospital*|librar*|museum*|universit*|institution* worldwide|everywhere',
    ],
    entry: [
      'accede*|accession|joins|join|joining|admit*|admission|newcomer*|new parties|party|members|member|participants',
      'open to|for .. other|others|all|every|new',
      'becomes|become ... a party|member|participant',
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
      'on|of the one hand|part|side',
      'mandated|authorised|authorized to|by .. decide|all|others',
    ],
  },
  nl: {
    sector: [
      'heel|hele|gehele|volledige|ganse .. sector|branche|land|regio|*sector|*branche|nederland|beroepsgroep|keten|veld|werkveld|onderwijsveld|zorgveld|cultuurveld|erfgoedveld|beroepenveld|vakgebied|bedrijfstak',
      'alle|elke|iedere|ieder .. *scholen|*school|*verzekeraar*|ziekenhuizen|ziekenhuis|gemeenten|gemeente|provincies|havens|bibliothe*|universiteit*|*aanbieders|*aanbieder|waterschap*|telers|vervoerders|*instelling*|corporaties|*diensten|*dienst|musea|museum|*organisatie*|overheden|*verenigingen|huisartsen|apothe* .. in|van .. nederland|land|sector|regio|provincie|koninkrijk|vlaanderen|europa',
      'sectorbreed|sectorbrede|landelijk|landelijke dekking|dekkend|gebruikt|voorziening',
      'zorg|sector|branche|keten|beroepsgroep als geheel',
      'landelijke|nationale voorziening|standaard|dienst|infrastructuur|platform|register|netwerk',
      'ten behoeve|namens|behoeve van .. alle|elke|iedere .. overheden|gemeenten|scholen|musea|*instellingen|*organisaties|*diensten|havens|ziekenhuizen|bibliotheken|bedrijven|universiteiten|telers|vervoerders',
      'alle|elk|elke|ieder|iedere .. *bedrijf|*bedrijven|haven|havens|tuinen|kwekers|*boeren|museum|musea|archief|archieven .. in|van .. nederland|land|sector|vlaanderen|europa',
      'alle|elke|iedere .. havens|haven|gemeenten|gemeente|plaatsen langs de kust|rivier|grens',
    ],
    entry: [
      'toetred*|toetreding|toetreedt|aansluiten|aansluit|aansluiting|aangesloten|toelaten|toelating|toegelaten|instappen|instroom|uitbreiding|nieuwkomers',
      'sluit|sluiten|treedt|treden ... aan|toe',
      'nieuwe partij*|deelnemer*|leden|lid',
      'wordt|worden .. partij|lid|deelnemer',
      'elk|elke|ieder|iedere .. mag|kan ... meekijken|meedoen|deelnemen|aanhaken',
      'open voor|staat .. andere|anderen|alle|elke|iedere',
      'andere|anderen ... meedoen|deelnemen|meekijken|aanhaken|volgen',
    ],
    core: [
      'kerngroep|kernteam|kopgroep|voorhoede|koplopers|kwartiermakers|initiatiefgroep|startgroep|initiatiefnemers|trekkersgroep',
      'dagelijks bestuur',
      'gaan|gaat|beginnen|begint|starten|start .. eerst|voorop|voor',
      'beginnen|begint|starten|start .. met twee|drie|vier|vijf',
      'enerzijds',
      'gemandateerd*|gemachtigd* .. namens|door .. allen|alle|overige|anderen',
    ],
  },
});

export type Sign = 'sector' | 'entry' | 'core';

const signs = createNotes((block, _, language) => {
  const found = wordings(block, language).filter(({ sign }) => sign !== 'sector' || block.type !== 'heading');
  return found.length > 0 ? found.map(({ sign, span }) => ({ sign, span })) : undefined;
});

/** The first sentence with a sign, in offsets of the text; undefined where there is none. */
export function sentenceWith(summary: Summary, sign: Sign): Span | undefined {
  for (const { note, start } of signs(summary)) {
    const found = note.find((it) => it.sign === sign);
    if (found) return { start: start + found.span.start, end: start + found.span.end };
  }
  return undefined;
}

/** Whether words are the name of an organisation. */
import { isOrganisationWord } from './organisations.ts';

/** Words in lower case that a name may have. */
const LINK = /^(?:of|van|de|der|den|het|the|and|en|voor|for|te|in|op|bij|aan|ten|&|’t|'t|on|y|la|du|und|d’|d'|des|plc)$/;
const GENERIC =
  /^(?:part(?:y|ies)|partij(?:en)?|deelnemers?|members?|lid|leden|er|there|it|they|ze|its?|their|hun|name|naam|elk|each|every|any|all|elke?|iedere?|alle|new|nieuwe|deze|dit|this|other|others|andere|both|beide|totaal|total|som|sum|wij|we|n\.?v\.?t\.?)$/i;
const LONGEST = 9;

export const isGeneric = (word: string): boolean => GENERIC.test(word);

/** Some capitals, few words, and no common first word. */
export function mayBeName(name: string): boolean {
  const words = name.split(/\s+/);
  return /\p{Lu}/u.test(name) && name.length >= 2 && words.length <= LONGEST && !isGeneric(words[0]!);
}

/** Capitals, words that link them and up to two words before them for what it is. */
export function isPartyName(name: string): boolean {
  const words = name.split(/\s+/);
  const first = words.findIndex((it) => /\p{Lu}/u.test(it));
  const lead = first > 0 && first <= MOST_LEAD && isOrganisationWord(words[first - 1]!) ? first : 0;
  const plain = words.slice(lead).filter((it) => !/^["“(]?[\p{Lu}\d]/u.test(it) && !LINK.test(it));
  return mayBeName(name) && plain.length === 0;
}

const MOST_LEAD = 2;

/** Whether words are the name of an organisation. */

/** Words in lower case that a name may have, and those before it that tell what it is. */
const LINK = /^(?:of|van|de|der|den|het|the|and|en|voor|for|te|in|op|bij|aan|ten|&|’t|'t|on|y|la|du|und|d’|d'|des|plc)$/;
const FORM =
  /^(?:gemeenten?|provincie|waterschap|hoogheemraadschap|veiligheidsregio|omgevingsdienst|stichting|vereniging|coöperatie|universiteit|hogeschool|zorgverzekeraar|ziekenhuis|bibliotheek|museum|regering|republiek|koninkrijk|groothertogdom|municipality|province|county|city|town|university|foundation|association|hospital|school|college|company|library|government|ministerie|ministry|minister)$/i;
const GENERIC =
  /^(?:part(?:y|ies)|partij(?:en)?|deelnemers?|members?|each|every|any|all|elke?|iedere?|alle|new|nieuwe|deze|dit|this|other|others|andere|both|beide|totaal|total|som|sum|wij|we|n\.?v\.?t\.?)$/i;
const LONGEST = 9;

export const isGeneric = (word: string): boolean => GENERIC.test(word);

/** Some capitals, few words, and no common first word. */
export function mayBeName(name: string): boolean {
  const words = name.split(/\s+/);
  return /\p{Lu}/u.test(name) && name.length >= 2 && words.length <= LONGEST && !isGeneric(words[0]!);
}

/** Capitals, words that link them and one word for what it is. */
export function isPartyName(name: string): boolean {
  const words = name.split(/\s+/);
  const plain = words.slice(FORM.test(words[0]!) ? 1 : 0).filter((it) => !/^["“(]?[\p{Lu}\d]/u.test(it) && !LINK.test(it));
  return mayBeName(name) && plain.length === 0;
}

/** What a document calls itself, so that a clause inserted in a convenant does not speak of an agreement. */
import type { Charter, Language } from './types.ts';

/** What the clauses call the document, with the verb that follows where it is the subject. */
const CLAUSE: Readonly<Record<Language, RegExp>> = {
  en: /\bthis (?:charter|document|plan)\b(?: (applies|transfers)\b)?/gi,
  nl: /\b(?:deze overeenkomst|dit (?:besluit|reglement|plan))\b(?: (geldt|draagt)\b)?/gi,
};

const OWN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:this (?:(?:partnership |collaboration |cooperation |consortium |framework |operating )?agreement|charter|memorandum(?: of understanding)?|covenant|protocol|arrangement|document|plan|policy|constitution|resolution|letter of intent|framework)|these (?:terms of reference|bylaws|by-laws|rules(?: of procedure)?|articles))\b/gi,
  nl: /\b(?:deze (?:samenwerkings|intentie|bestuurs|raam)?overeenkomst|deze (?:gemeenschappelijke )?regeling|deze intentieverklaring|dit (?:samenwerkings)?(?:convenant|protocol)|dit (?:instellings|mandaat)?besluit|dit (?:huishoudelijk )?reglement|dit (?:charter|handvest|manifest|akkoord|document|statuut)|dit (?:programma|project)?plan|deze (?:statuten|spelregels))\b/gi,
};

const PLURAL = /^(?:these|deze (?:statuten|spelregels))/i;
const VERBS: Readonly<Record<string, string>> = { applies: 'apply', transfers: 'transfer', geldt: 'gelden', draagt: 'dragen' };

/** The same in a title, which has no `this` before it; in Dutch as the end of a compound. */
const TITLE: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(terms of reference|bylaws|by-laws)\b/i, 'these'],
    [/\b(agreement|memorandum|covenant|protocol|charter|plan|policy|constitution|resolution)\b/i, 'this'],
  ],
  nl: [
    [/(overeenkomst|regeling|intentieverklaring|statuten|spelregels)(?!\p{L})/iu, 'deze'],
    [/(convenant|protocol|besluit|reglement|charter|handvest|manifest|akkoord|statuut|plan)(?!\p{L})/iu, 'dit'],
  ],
};

const names: Readonly<Record<Language, WeakMap<Charter, { readonly name: string | undefined }>>> = { en: new WeakMap(), nl: new WeakMap() };

/** The name that the document uses most for itself, else that of its title. */
function ownName(charter: Charter, language: Language): string | undefined {
  const known = names[language].get(charter);
  if (known) return known.name;
  const name = mostUsed(charter.text.match(OWN[language]) ?? []) ?? nameIn(charter.sections[0]?.title ?? '', language);
  names[language].set(charter, { name });
  return name;
}

/** The clause with the name that the document has for itself; unchanged where it has none. */
export function inOwnName(clause: string, charter: Charter, language: Language): string {
  const name = ownName(charter, language);
  if (!name) return clause;
  return clause.replace(CLAUSE[language], (found: string, verb?: string) => {
    const written = /^[DT]/.test(found) ? capital(name) : name;
    return verb ? `${written} ${PLURAL.test(name) ? VERBS[verb] : verb}` : written;
  });
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function mostUsed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const it of names) counts.set(it.toLowerCase(), (counts.get(it.toLowerCase()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function nameIn(title: string, language: Language): string | undefined {
  for (const [pattern, word] of TITLE[language]) {
    const found = pattern.exec(title);
    if (found) return `${word} ${found[1]!.toLowerCase()}`;
  }
  return undefined;
}

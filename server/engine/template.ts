/** Clauses to text: what a fix, a completion and a new charter insert. */
import { listed, withParties } from './partyBlanks.ts';
import type { Clause, Element, Facet, Kind, Language } from './types.ts';

/** A blank of a clause, `{{words}}`. */
const BLANK = /\{\{(.+?)\}\}/g;

/** The wording of a clause for a kind of document, with `{{blanks}}`. */
export const clauseOf = (clause: Clause, language: Language, kind?: Kind): string =>
  (kind && clause.kinds?.[kind]?.[language]) ?? clause[language];

/** The clauses of the facets as one paragraph, blanks shown as `[words]`. */
export const asText = (facets: readonly Facet[], language: Language, kind?: Kind): string =>
  facets
    .map((it) => clauseOf(it.clause, language, kind))
    .join(' ')
    .replace(BLANK, '[$1]');

/** The same as an LSP snippet: blanks are tab stops, and keep their brackets, so that one that is passed over is still a blank. */
export function asSnippet(facets: readonly Facet[], language: Language, kind?: Kind): string {
  let stop = 0;
  return facets
    .map((it) => clauseOf(it.clause, language, kind))
    .join(' ')
    .replace(/[$\\]/g, (sign) => `\\${sign}`)
    .replace(BLANK, (_, words: string) => `\${${++stop}:[${words}]}`);
}

/**
 * A whole charter for a kind: all that is required or recommended for it, in the order of a usual charter.
 * Blanks are shown as `[words]`; the names of the parties are filled in.
 */
export function newCharter(elements: readonly Element[], language: Language, kind: Kind, parties: readonly string[]): string {
  const asked = inOrder(elements).filter((it) => it.levels[kind] !== 'optional');
  const sections = asked.map((it, i) => {
    const clauses = it.facets.map((facet) => withParties(clauseOf(facet.clause, language, kind), parties, language));
    return `## ${i + 1}. ${it.title[language]}\n\n${clauses.join(' ').replace(BLANK, '[$1]')}\n`;
  });
  const names = listed(parties, language === 'en' ? ' and ' : ' en ');
  return [`---\nkind: ${kind}\nlanguage: ${language}\n---\n`, `# ${TITLES[kind][language](names)}\n`, ...sections].join('\n');
}

/** What a new charter is called. */
const TITLES: Readonly<Record<Kind, Readonly<Record<Language, (names: string) => string>>>> = {
  'partnership-agreement': {
    en: (names) => `Partnership charter${names && ` of ${names}`}`,
    nl: (names) => `Samenwerkingsovereenkomst${names && ` van ${names}`}`,
  },
  'body-charter': { en: () => 'Charter of the committee [name]', nl: () => 'Instellingsbesluit commissie [naam]' },
  governance: { en: () => 'Governance of [name of the project]', nl: () => 'Reglement van [naam van het project]' },
  'programme-plan': { en: () => 'Programme plan [name of the programme]', nl: () => 'Programmaplan [naam van het programma]' },
};

/** Each element after those that it says it comes after. */
function inOrder(elements: readonly Element[]): Element[] {
  const placed: Element[] = [];
  const left = new Map(elements.map((it) => [it.id, it]));
  while (left.size > 0) {
    // Elements that wait for each other keep the order in which they were given.
    const next = [...left.values()].find((it) => !it.after.some((id) => left.has(id))) ?? [...left.values()][0]!;
    left.delete(next.id);
    placed.push(next);
  }
  return placed;
}

/** Clauses to text: what a fix, a completion and a new charter insert. */
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

/** The same as an LSP snippet: blanks are tab stops. */
export function asSnippet(facets: readonly Facet[], language: Language, kind?: Kind): string {
  let stop = 0;
  return facets
    .map((it) => clauseOf(it.clause, language, kind))
    .join(' ')
    .replace(/[$\\]/g, (sign) => `\\${sign}`)
    .replace(BLANK, (_, words: string) => `\${${++stop}:${words}}`);
}

/** A whole charter for a kind, blanks shown as `[words]`. */
export const newCharter = (elements: readonly Element[], language: Language, kind: Kind, parties: readonly string[]): string =>
  [
    `# ${parties.join(', ')}\n`,
    ...elements
      .filter((it) => it.levels[kind] !== 'optional')
      .map((it, i) => `## ${i + 1}. ${it.title[language]}\n\n${asText(it.facets, language, kind)}\n`),
  ].join('\n');

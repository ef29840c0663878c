/** Which facets a reader found in documents of others. */
import { readFileSync } from 'node:fs';

export interface FacetLabel {
  readonly document: string;
  /** From 1. */
  readonly line: number;
  readonly element: string;
  readonly facet: string;
  readonly present: boolean;
}

const COLUMNS = 'document\tline\telement\tfacet\tjudgement';

/** @throws Error where the file does not have the columns it should have, or a row says something else than `present` or `lacking`. */
export function readFacetLabels(): FacetLabel[] {
  const text = readFileSync(new URL('facets.tsv', import.meta.url), 'utf8');
  const [header, ...rows] = text.split('\n').filter((it) => it !== '' && !it.startsWith('#'));
  if (header !== COLUMNS) throw new Error(`facets.tsv has other columns: ${header}`);
  return rows.map((row) => {
    const [document, line, element, facet, judgement, ...rest] = row.split('\t');
    const said = judgement === 'present' || judgement === 'lacking';
    if (!document || !(Number(line) > 0) || !element || !facet || !said || rest.length > 0) throw new Error(`facets.tsv: ${row}`);
    return { document, line: Number(line), element, facet, present: judgement === 'present' };
  });
}

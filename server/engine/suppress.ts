/** What a document itself turns off: comments and front matter. */
import type { Charter, Config, Finding, Rule } from './types.ts';

export type Suppressor = (charter: Charter, config: Config, findings: readonly Finding[]) => Finding[];

/** @param _rules known rules, to tell a suppression of an unknown one */
export function createSuppressor(_rules: readonly Rule[]): Suppressor {
  return (_charter, _config, findings) => [...findings];
}

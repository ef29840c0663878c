/** What is told of a passage in a sound charter, or of a whole text. */
import type { Language } from '../../../server/engine/types.ts';
import { lint } from '../../kit.ts';
import { hosts } from './hosts.ts';

const HEAD: Readonly<Record<Language, string>> = { en: '## Further arrangements', nl: '## Overige afspraken' };

export const hosted = (passage: string, language: Language): string => `${hosts[language]}\n${HEAD[language]}\n\n${passage}\n`;

/** The rules that have a finding. */
export const told = (source: string, language: Language): string[] =>
  lint(source, { enable: 'charter', kind: 'partnership-agreement', language }).findings.map((it) => it.rule);

/** Likewise where the kind and the language are left to the reader. */
export const toldUnasked = (source: string): string[] => lint(source, { enable: 'charter' }).findings.map((it) => it.rule);

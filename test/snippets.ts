/** Snippets for VS Code: one an element, and a whole charter for each kind of document. */
import { KIND_TITLES, KINDS } from '../server/engine/kindTitles.ts';
import { asSnippet, newCharter } from '../server/engine/template.ts';
import type { Element, Kind, Language } from '../server/engine/types.ts';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const PARTIES = { en: ['[name of party 1]', '[name of party 2]'], nl: ['[naam partij 1]', '[naam partij 2]'] };

export const snippets = (elements: readonly Element[], language: Language): Record<string, Snippet> =>
  Object.fromEntries([
    ...elements.map((it) => [it.title[language], ofElement(it, language)] as const),
    ...KINDS.map((kind) => [KIND_TITLES[kind][language], ofKind(elements, language, kind)] as const),
  ]);

const ofElement = ({ id, title, summary, facets }: Element, language: Language): Snippet => ({
  prefix: language === 'en' ? id : [id, title.nl.toLowerCase()],
  description: summary[language],
  body: `## ${title[language]}\n\n${asSnippet(facets, language)}\n$0`.split('\n'),
});

const ofKind = (elements: readonly Element[], language: Language, kind: Kind): Snippet => ({
  prefix: `charter-${kind}`,
  description: KIND_TITLES[kind][language],
  body: `${withStops(newCharter(elements, language, kind, PARTIES[language]), PARTIES[language])}$0`.split('\n'),
});

/** Every blank is a stop of its own, since two dates are two days; but who names a party names it everywhere. */
function withStops(text: string, parties: readonly string[]): string {
  let stops = parties.length;
  return text.replace(/[$}\\]/g, '\\$&').replace(/\[[^\][]+\](?!\()/g, (blank) => {
    const party = parties.indexOf(blank) + 1;
    return `\${${party || ++stops}:${blank}}`;
  });
}

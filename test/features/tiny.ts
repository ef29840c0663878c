/** A catalogue of two elements and one rule, small enough to know by heart, and an editor that can do everything. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Catalog, Config, Element, Model, Rule } from '../../server/engine/types.ts';
import type { Reader } from '../../server/features/reader.ts';

const levels = {
  'partnership-agreement': 'required',
  'body-charter': 'optional',
  governance: 'required',
  'programme-plan': 'optional',
} as const;

const mandate: Element = {
  id: 'mandate',
  title: { en: 'Mandate', nl: 'Mandaat' },
  summary: { en: 'Say who may decide what.', nl: 'Leg vast wie wat mag beslissen.' },
  why: { en: 'Without it every decision goes back to the boards.', nl: 'Zonder mandaat gaat elk besluit terug naar de besturen.' },
  sources: [{ ref: 'H3', case: { en: 'Two directors decided.', nl: 'Twee directeuren besloten.' } }],
  levels,
  facets: [
    {
      id: 'limits',
      title: { en: 'limits of the mandate', nl: 'grenzen van het mandaat' },
      cues: { en: ['up to'], nl: ['tot'] },
      clause: { en: 'The director decides up to {{amount}} euro.', nl: 'De directeur beslist tot {{bedrag}} euro.' },
    },
    {
      id: 'account',
      title: { en: 'account given', nl: 'verantwoording' },
      cues: { en: ['accounts to'], nl: ['legt verantwoording af'] },
      clause: { en: 'The director accounts to the board every {{period}}.', nl: 'De directeur legt elke {{periode}} verantwoording af.' },
    },
  ],
  cues: {
    en: { headings: ['mandate'], strong: ['director decides'], weak: [], not: [] },
    nl: { headings: ['mandaat'], strong: ['directeur beslist'], weak: [], not: [] },
  },
  after: [],
};

const exit: Element = {
  ...mandate,
  id: 'exit',
  title: { en: 'Leaving', nl: 'Uittreding' },
  facets: [
    {
      ...mandate.facets[0]!,
      id: 'notice',
      clause: { en: 'A party leaves after {{period}}.', nl: 'Een partij treedt uit na {{periode}}.' },
    },
  ],
  cues: {
    en: { headings: ['leaving'], strong: ['may leave'], weak: [], not: [] },
    nl: { headings: ['uittreding'], strong: ['kan uittreden'], weak: [], not: [] },
  },
  after: ['mandate'],
};

/** A correction of form, which is safe. */
const doubled: Rule = {
  id: 'doubled-word',
  summary: { en: 'A word stands twice.', nl: 'Een woord staat er dubbel.' },
  severity: 'hint',
  sources: [],
  *block({ source }) {
    for (const { 0: words, 1: word, index } of source.matchAll(/\b(\w+) \1\b/g)) {
      const span = { start: index, end: index + words.length };
      const fix = () => ({ title: { en: 'Drop one', nl: 'Haal er een weg' }, edits: [{ ...span, text: word! }], safe: true });
      yield {
        span,
        key: words,
        message: { en: `Twice ${word}.`, nl: `Dubbel ${word}.` },
        related: [{ span, message: { en: 'Here.', nl: 'Hier.' } }],
        fix,
      };
    }
  },
};

export const tiny: Catalog = { elements: [mandate, exit], rules: [doubled], frameworks: [] };

export const READER: Reader = {
  locale: 'en',
  pages: 'file:///pages',
  snippets: true,
  versionedEdits: true,
  related: true,
  locationLinks: true,
  nestedSymbols: true,
  readsMarkdown: false,
};

export const URI = 'untitled:tiny.md';

/** What the editor shows: `|` is the cursor. */
export function opened(marked: string, config: Partial<Config> = {}): { document: TextDocument; model: Model; position: Position } {
  const offset = Math.max(0, marked.indexOf('|'));
  const text = marked.replace('|', '');
  const document = TextDocument.create(URI, 'markdown', 3, text);
  const settings: Config = { ...DEFAULTS, enable: 'charter', kind: 'partnership-agreement', language: 'en', ...config };
  return { document, model: createLinter(tiny, settings, '2026-11-23').read(text), position: document.positionAt(offset) };
}

import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type SymbolInformation,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-types';
import { createLinter, DEFAULTS } from '../../server/engine/lint.ts';
import type { Model } from '../../server/engine/types.ts';
import { codeAction } from '../../server/features/codeAction.ts';
import { completion } from '../../server/features/completion.ts';
import { alike, diagnostics } from '../../server/features/diagnostics.ts';
import { documentSymbol } from '../../server/features/documentSymbol.ts';
import { hover } from '../../server/features/hover.ts';
import { readerOf } from '../../server/features/reader.ts';
import { status } from '../../server/features/status.ts';
import { opened, READER, tiny, URI } from './tiny.ts';

const CHARTER = '# Agreement\n\n## Mandate\n\nThe director decides up to 5000 euro.\n\nWe meet the the first Monday.\n';

test('a finding becomes a diagnostic with its code, page, key and place', () => {
  const { document, model } = opened(CHARTER);
  expect(diagnostics(document, model, READER).map(({ code, severity, range }) => [code, severity, range.start])).toEqual([
    ['missing-exit', 2, { line: 0, character: 0 }],
    ['incomplete-mandate', 3, { line: 2, character: 0 }],
    ['doubled-word', 4, { line: 6, character: 8 }],
  ]);
  expect(diagnostics(document, model, READER)[1]).toMatchObject({
    source: 'charterlint',
    codeDescription: { href: 'file:///pages/mandate.md' },
    data: { key: 'mandate' },
    message: '“Mandate” leaves out: account given.',
  });
});

test('messages are in the language of the reader', () => {
  const { document, model } = opened(CHARTER);
  expect(diagnostics(document, model, { ...READER, locale: 'nl' })[1]?.message).toBe('“Mandaat” laat weg: verantwoording.');
});

test('what an editor cannot take is left out', () => {
  const { document, model } = opened(CHARTER);
  const reader = readerOf({ processId: null, rootUri: null, capabilities: {} });
  for (const it of diagnostics(document, model, reader)) expect(Object.keys(it)).not.toContain('codeDescription');
  expect(diagnostics(document, model, READER)[2]?.relatedInformation).toEqual([
    { location: { uri: URI, range: { start: { line: 6, character: 8 }, end: { line: 6, character: 15 } } }, message: 'Here.' },
  ]);
  expect(diagnostics(document, model, reader)[2]?.relatedInformation).toBeUndefined();
});

test('equal diagnostics are alike, others are not', () => {
  const { document, model } = opened(CHARTER);
  const items = diagnostics(document, model, READER);
  expect(alike(items, structuredClone(items))).toBe(true);
  expect(alike(items, items.slice(1))).toBe(false);
});

test('a diagnostic that stays where it was is the same object in the next version', () => {
  const linter = createLinter(tiny, { ...DEFAULTS, enable: 'charter' }, '2026-11-22');
  const through = (...texts: readonly string[]): Diagnostic[][] => {
    const document = TextDocument.create(URI, 'markdown', 1, '');
    let model: Model | undefined;
    return texts.map((text) => {
      model = linter.read(text, model);
      TextDocument.update(document, [{ text }], 1);
      return diagnostics(document, model, READER);
    });
  };
  const [before, after] = through(CHARTER, CHARTER.replace('5000', '50,000'));
  expect(after).toEqual(before);
  expect(after!.map((it, i) => it === before![i])).toEqual([true, true, true]);
  const [, lower] = through(CHARTER, CHARTER.replace('\n\nThe director', '\n\n\nThe director'));
  expect(lower).toEqual(through(CHARTER.replace('\n\nThe director', '\n\n\nThe director'))[0]);
  expect(lower![2]!.range.start.line).toBe(before![2]!.range.start.line + 1);
});

test.for([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['en', 'en'],
  ['nld', 'en'],
  ['de', 'en'],
  [undefined, 'en'],
] as const)('the display language %s is served in %s', ([locale, expected]) => {
  expect(readerOf({ processId: null, rootUri: null, capabilities: {}, ...(locale && { locale }) }).locale).toBe(expected);
});

/** The text after an action. */
function after(document: TextDocument, { edit }: CodeAction): string {
  const change = edit?.documentChanges?.[0] as TextDocumentEdit | undefined;
  return TextDocument.applyEdits(document, (change?.edits ?? edit?.changes?.[URI] ?? []) as TextEdit[]);
}

test('a quick fix is found again by rule and key, and settles its finding', () => {
  const { document, model } = opened(CHARTER);
  const [diagnostic] = diagnostics(document, model, READER).filter((it) => it.code === 'incomplete-mandate');
  const [action] = codeAction(document, model, { context: { diagnostics: [diagnostic!] } }, READER);
  expect(action).toMatchObject({
    title: 'Complete “Mandate”: account given',
    kind: 'quickfix',
    isPreferred: false,
    diagnostics: [diagnostic],
  });
  expect(action?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: URI, version: 3 } }]);
  expect(after(document, action!)).toContain('The director accounts to the board every [period].');
});

test('an editor that drops the key gets the fix of the finding at that place', () => {
  const { document, model } = opened('# Agreement\n\nIn the the end. We do do.\n');
  const all = diagnostics(document, model, READER).filter((it) => it.code === 'doubled-word');
  const bare = ({ range, message, code }: Diagnostic): Diagnostic => ({ range, message, ...(code && { code }) });
  const actions = codeAction(document, model, { context: { diagnostics: all.map(bare).slice(-1) } }, { ...READER, versionedEdits: false });
  expect(actions).toHaveLength(1);
  expect(actions[0]?.edit?.documentChanges).toBeUndefined();
  expect(after(document, actions[0]!)).toBe('# Agreement\n\nIn the the end. We do.\n');
});

test('the fix of the worst finding heads the menu', () => {
  const { document, model } = opened('# Agreement\n\nIn the the end. We do do.\n');
  const [mild, worse] = diagnostics(document, model, READER).filter((it) => it.code === 'doubled-word');
  const all = [
    { ...mild!, severity: DiagnosticSeverity.Information },
    { ...worse!, severity: DiagnosticSeverity.Warning },
  ];
  const actions = codeAction(document, model, { context: { diagnostics: all } }, READER);
  expect(actions.map((it) => it.diagnostics?.[0]?.severity)).toEqual([DiagnosticSeverity.Warning, DiagnosticSeverity.Information]);
});

test('all safe corrections come at once, and only to who asks for them', () => {
  const { document, model } = opened('# Agreement\n\nThe end end of the the text.\n');
  const ask = (only?: string[]) => codeAction(document, model, { context: { diagnostics: [], ...(only && { only }) } }, READER);
  expect(ask()).toEqual([]);
  expect(ask(['quickfix'])).toEqual([]);
  const [action, ...rest] = ask(['source.fixAll']);
  expect(rest).toEqual([]);
  expect(action?.kind).toBe('source.fixAll.charterlint');
  expect(after(document, action!)).toBe('# Agreement\n\nThe end of the text.\n');
});

const hovered = (marked: string, locale: 'en' | 'nl' = 'en'): string | undefined => {
  const { document, model, position } = opened(marked);
  const contents = hover(document, model, position, { ...READER, locale })?.contents;
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
};

test('a hover on a section tells what it settles, why, the case, and what lacks', () => {
  expect(hovered(CHARTER.replace('Mandate', 'Man|date'))).toBe(
    [
      '**Mandate** — Say who may decide what.',
      'Without it every decision goes back to the boards.',
      'Two directors decided.',
      'Settled: limits of the mandate.  \nNot settled: account given.',
      '[Read more](file:///pages/mandate.md)',
    ].join('\n\n'),
  );
});

test('a hover on the sentence that settles it tells the same, in the language of the reader', () => {
  expect(hovered(CHARTER.replace('decides', 'dec|ides'), 'nl')).toContain('**Mandaat** — Leg vast wie wat mag beslissen.');
});

test('a hover on a finding tells why there is one', () => {
  expect(hovered(CHARTER.replace('# Agr', '# A|gr'))).toContain('**Leaving** — Say who may decide what.');
  expect(hovered(CHARTER.replace('the the', 'the| the'))).toContain('**doubled-word** — A word stands twice.');
});

test('elsewhere there is no hover', () => {
  expect(hovered(CHARTER.replace('Monday', 'Mon|day'))).toBeUndefined();
});

const offered = (marked: string, snippets = true): CompletionItem[] => {
  const { document, model, position } = opened(marked);
  return completion(document, model, position, { ...READER, snippets }).items.filter((it) => it.filterText !== '…');
};
const chosen = (marked: string, label: string, snippets = true): string => {
  const item = offered(marked, snippets).find((it) => it.label === label);
  const document = TextDocument.create(URI, 'markdown', 1, marked.replace('|', ''));
  return item ? TextDocument.applyEdits(document, [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])]) : `no ${label}`;
};

test('at the beginning of a line sections are offered that the text lacks', () => {
  expect(offered(`${CHARTER}\n|`).map((it) => it.label)).toContain('Leaving');
  expect(offered(`${CHARTER}\n|`).map((it) => it.label)).not.toContain('Mandate');
});

test.for(['|', 'Lea|', '#|', '## |', '## Lea|'])('a section replaces what was typed of it: %s', (typed) => {
  expect(chosen(`${CHARTER}\n${typed}`, 'Leaving')).toBe(`${CHARTER}\n## Leaving\n\nA party leaves after \${1:[period]}.`);
});

test.for([
  ['## Artikel 1 Mandaat\n\nTekst.\n\n', '', '## Artikel 2 Leaving\n\n'],
  ['# Agreement\n\n## 1. Mandate\n\nText.\n\n', '## ', '## 2. Leaving\n\n'],
  ['# Agreement\n\n## 1. Mandate\n\nText.\n\n', '### ', '### Leaving\n\n'],
  ['Agreement\n=========\n\nMandate\n-------\nText.\n\n', '', 'Leaving\n-------\n'],
])('a section is headed as the one before it: %j', ([text, typed, heading]) => {
  expect(chosen(`${text}${typed}|`, 'Leaving')).toBe(`${text}${heading}A party leaves after \${1:[period]}.`);
});

test('what follows a new section is numbered again, and so are the references to it', () => {
  const [before, after] = ['# Agreement\n\n## 1. Mandate\n\nSee section 2.\n\n', '\n\n## 2. Costs\n\nNone.\n'];
  expect(chosen(`${before}|${after}`, 'Leaving', false)).toBe(
    `${before.replace('section 2', 'section 3')}## 2. Leaving\n\nA party leaves after [period].${after.replace('2', '3')}`,
  );
});

test('an editor without snippets gets visible blanks', () => {
  expect(chosen(`${CHARTER}\n## |`, 'Leaving', false)).toBe(`${CHARTER}\n## Leaving\n\nA party leaves after [period].`);
});

test('in the section of an element its lacking clauses are offered', () => {
  const labels = offered(CHARTER.replace('\nWe meet', '|\nWe meet')).map((it) => it.label);
  expect(labels[0]).toBe('account given');
  expect(labels).not.toContain('limits of the mandate');
});

test('in running text nothing is offered', () => {
  expect(offered(CHARTER.replace('first', 'fi|rst'))).toEqual([]);
});

test('a document that is no charter gets no completion', () => {
  const { document, model, position } = opened('|', { enable: 'off' });
  expect(completion(document, model, position, READER).items).toEqual([]);
});

test('the status counts what the kind asks for', () => {
  const { model } = opened(CHARTER);
  expect(status(URI, model, { ...READER, locale: 'nl' })).toEqual({
    uri: URI,
    language: 'en',
    kinds: [{ id: 'partnership-agreement', title: 'Samenwerkingsovereenkomst' }],
    linted: true,
    asked: 2,
    present: 1,
  });
});

test('the outline has the articles with what they settle, as a tree or as a list', () => {
  const { document, model } = opened('Before.\n\n# The *Agreement*\n\n## [Mandate](x.md)\n\nThe director decides.\n\n##\n\n## End\n');
  const named = (symbols: readonly DocumentSymbol[]): unknown => symbols.map((it) => [it.name, it.detail, named(it.children ?? [])]);
  const tree = documentSymbol(document, model, READER) as DocumentSymbol[];
  expect(named(tree)).toEqual([
    [
      'The Agreement',
      undefined,
      [
        ['Mandate', 'Mandate', []],
        ['…', undefined, []],
        ['End', undefined, []],
      ],
    ],
  ]);
  expect(tree[0]?.children?.[0]?.range).toEqual({ start: { line: 4, character: 0 }, end: { line: 8, character: 0 } });
  const list = documentSymbol(document, model, { ...READER, nestedSymbols: false, locale: 'nl' }) as SymbolInformation[];
  expect(list.map((it) => [it.name, it.containerName])).toEqual([
    ['The Agreement', undefined],
    ['Mandate', 'The Agreement'],
    ['…', 'The Agreement'],
    ['End', 'The Agreement'],
  ]);
  const off = opened('# A\n', { enable: 'off' });
  expect(documentSymbol(off.document, off.model, READER)).toBeNull();
});

test('a case that the reason tells is not told twice', () => {
  const mandate = tiny.elements[0]!;
  const sources = [{ ref: 'H3', case: { en: 'At Vecozo two directors decided.', nl: 'Bij Vecozo besloten twee directeuren.' } }];
  const told = (why: string) => {
    const element = { ...mandate, why: { en: why, nl: why }, sources };
    const { document, model, position } = opened(CHARTER.replace('Mandate', 'Man|date'));
    const reading = { ...model.recognition.readings.get('mandate')!, element };
    const recognition = { ...model.recognition, readings: new Map([['mandate', reading]]) };
    return JSON.stringify(hover(document, { ...model, recognition }, position, READER));
  };
  expect(told('Vecozo shows why.')).not.toContain('two directors');
  expect(told('It saves time.')).toContain('At Vecozo two directors decided.');
});

import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import { isLinted } from '../engine/lint.ts';
import { headingSpan, sectionSpan } from '../engine/sections.ts';
import type { Model, Section, Span } from '../engine/types.ts';
import { headingWords } from './meaning.ts';
import { toRange } from './position.ts';
import type { Reader } from './reader.ts';

/**
 * The articles and sections, each with the elements that it settles. VS Code shows an outline of Markdown by itself and would show two,
 * so it is not offered to an editor that reads Markdown.
 */
export function documentSymbol(document: TextDocument, model: Model, reader: Reader): DocumentSymbol[] | SymbolInformation[] | null {
  const { recognition, config, charter } = model;
  if (!isLinted(recognition, config)) return null;
  const settled = settledIn(model, reader);
  const symbols = charter.sections.map((section, i) => symbol(document, model, section, settled.get(i)));
  if (!reader.nestedSymbols) {
    return symbols.map(({ name, kind, range }, i) => {
      const around = symbols[charter.sections[i]!.parent];
      return { name, kind, location: { uri: document.uri, range }, ...(around && { containerName: around.name }) };
    });
  }
  charter.sections.forEach(({ parent }, i) => void symbols[parent]?.children?.push(symbols[i]!));
  return symbols.filter((_, i) => charter.sections[i]!.parent < 0);
}

function symbol(document: TextDocument, { charter }: Model, section: Section, detail?: string): DocumentSymbol {
  const heading = headingSpan(charter, section);
  // A protocol that asks for a name takes no empty one.
  const name = headingWords(charter, heading) || '…';
  const whole: Span = { start: heading.start, end: Math.max(sectionSpan(charter, section).end, heading.end) };
  const place = { range: toRange(document, whole), selectionRange: toRange(document, heading) };
  return { name, kind: SymbolKind.String, ...place, ...(detail && { detail }), children: [] };
}

/** By section: titles of the elements, in the order of the catalogue. */
function settledIn({ recognition }: Model, { locale }: Reader): Map<number, string> {
  const titles = new Map<number, string>();
  for (const { state, section, element } of recognition.readings.values()) {
    if (state !== 'present' || section < 0) continue;
    const before = titles.get(section);
    titles.set(section, `${before ? `${before} · ` : ''}${element.title[locale]}`);
  }
  return titles;
}

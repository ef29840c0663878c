/** What front matter says to the linter, with its places: `charterlint: {disable: [RULE], rules: {RULE: off}}`. */
import { type Document, isScalar, isSeq, parseDocument } from 'yaml';
import { isData, type Mistake, readOwn } from './config.ts';
import { placeOf, spanOf } from './configurationFile.ts';
import { type Named, without } from './directives.ts';
import { nearest } from './nearest.ts';
import type { Catalog, Charter, Span } from './types.ts';

export interface MatterNames {
  /** Rules that are turned off for the whole document. */
  readonly disabled: readonly Named[];
  /** What stands there and means nothing. */
  readonly mistakes: readonly (Named & { readonly nearest?: string })[];
}

const NOTHING: MatterNames = { disabled: [], mistakes: [] };
const WHOLE = ['off', 'auto', 'charter'];

/** @param catalog says which rules, options and frameworks exist */
export function matterNames({ matter, text }: Charter, catalog: Catalog): MatterNames {
  const own = matter?.data.charterlint;
  if (!matter || own === undefined || own === null || own === false || WHOLE.includes(String(own))) return NOTHING;
  const open = text.indexOf('\n', matter.span.start) + 1;
  const document = parseDocument(text.slice(open, text.lastIndexOf('---', matter.span.end)), { logLevel: 'silent' });
  const mistaken = (mistake: Omit<Mistake, 'message'>) => {
    const span = placeOf(document, { ...mistake, path: ['charterlint', ...mistake.path] }, open);
    return { text: text.slice(span.start, span.end), span, removal: [], ...(mistake.nearest && { nearest: mistake.nearest }) };
  };
  if (!isData(own))
    return { disabled: [], mistakes: [mistaken({ path: [], wrong: 'value', nearest: nearest(String(own), WHOLE)[0] ?? 'off' })] };
  return { disabled: disabledOf(document, text, open), mistakes: readOwn(own, catalog).mistakes.map(mistaken) };
}

function disabledOf(document: Document, text: string, open: number): Named[] {
  const node = document.getIn(['charterlint', 'disable'], true);
  const items = isSeq(node) ? node.items : [node];
  const spans = items.flatMap((it) => (isScalar(it) && typeof it.value === 'string' ? [spanOf(it, open)] : []));
  const words = spans.map(({ start, end }) => text.slice(start, end).replace(/^(["'])(.*)\1$/, '$2'));
  return spans.map((span, i) => ({ text: words[i]!, span, removal: [removalOf(text, spans, i)] }));
}

/** In a list on lines of its own the line goes, in one between brackets the name with its comma. */
function removalOf(text: string, spans: readonly Span[], i: number) {
  const { start, end } = spans[i]!;
  const dash = /(?:^|\n)[ \t]*-[ \t]+$/.exec(text.slice(Math.max(0, start - 100), start));
  const newline = text.indexOf('\n', end);
  if (dash && newline >= 0) return { start: start - dash[0].replace(/^\n/, '').length, end: newline + 1, text: '' };
  return spans.length > 1 ? without(spans, i) : { start, end, text: '' };
}

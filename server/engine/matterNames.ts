/** What front matter says to the linter, with its places: `charterlint: {disable: [RULE], rules: {RULE: off}}`. */
import { isData, type Mistake, readOwn } from './config.ts';
import { placeOf } from './configurationFile.ts';
import { type Named, without } from './directives.ts';
import { nearest } from './nearest.ts';
import type { Catalog, Charter, Span } from './types.ts';
import { readYaml, type YamlNode } from './yaml.ts';

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
  const { root } = readYaml(text.slice(open, text.lastIndexOf('---', matter.span.end)), open);
  const mistaken = (mistake: Omit<Mistake, 'message'>) => {
    const span = placeOf(root, { ...mistake, path: ['charterlint', ...mistake.path] }, open);
    return { text: text.slice(span.start, span.end), span, removal: [], ...(mistake.nearest && { nearest: mistake.nearest }) };
  };
  if (!isData(own))
    return { disabled: [], mistakes: [mistaken({ path: [], wrong: 'value', nearest: nearest(String(own), WHOLE)[0] ?? 'off' })] };
  return { disabled: disabledOf(root, text), mistakes: readOwn(own, catalog).mistakes.map(mistaken) };
}

function disabledOf(root: YamlNode | undefined, text: string): Named[] {
  const under = (node: YamlNode | undefined, name: string) => node?.pairs?.find(([key]) => key.text === name)?.[1];
  const node = under(under(root, 'charterlint'), 'disable');
  const names = (node?.items ?? [node]).flatMap((it) => (it?.span && it.text !== undefined ? [{ span: it.span, text: it.text }] : []));
  const spans = names.map((it) => it.span);
  return names.map((it, i) => ({ ...it, removal: [removalOf(text, spans, i)] }));
}

/** In a list on lines of its own the line goes, in one between brackets the name with its comma. */
function removalOf(text: string, spans: readonly Span[], i: number) {
  const { start, end } = spans[i]!;
  const dash = /(?:^|\n)[ \t]*-[ \t]+$/.exec(text.slice(Math.max(0, start - 100), start));
  const newline = text.indexOf('\n', end);
  if (dash && newline >= 0) return { start: start - dash[0].replace(/^\n/, '').length, end: newline + 1, text: '' };
  return spans.length > 1 ? without(spans, i) : { start, end, text: '' };
}

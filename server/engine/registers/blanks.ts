/** Blanks: what an author still has to fill in. */
import type { Blank, Block } from '../types.ts';

const BLANK =
  /\{\{[^{}\n]{1,200}\}\}|\[(?:[^[\]\n]{0,80}(?:naam|name|datum|date|bedrag|amount|functie|plaats|place|aantal|number|invullen|fill|title|organisation|organisatie|TBD|n\.t\.b|…|\.{3}|_{2,}|xx+)[^[\]\n]{0,80}|\s{0,3}|\.{2,}|…+)\](?![([:])|(?<![\p{L}\d])(?:TBD|TBC|TODO|PM|p\.m\.|n\.t\.b\.|ntb|N\.T\.B\.|NTB|nader te bepalen|to be determined|to be decided)(?![\p{L}\d])|(?:€|EUR|\$)\s{0,2}(?:\.{2,}|…|_{2,}|[xX]{2,})|_{4,}|(?<![.\p{L}\d])(?:\.{4,}|…{2,})/gu;

/** Spans are relative to the block; read from the source, since brackets are markup to Markdown. */
export function blanksOf({ source, type }: Block): Blank[] {
  if (type === 'row' && /^[\s|:-]*$/.test(source)) return [];
  return Array.from(source.matchAll(BLANK), ({ 0: text, index }) => ({ text, span: { start: index, end: index + text.length } }));
}

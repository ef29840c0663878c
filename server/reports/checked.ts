/** What the engine says of a document, as reports tell it. */
import type { Finding, Fix, Model } from '../engine/types.ts';
import { positionsOf, type Range, rangeOf } from './positions.ts';
import type { Checked, Told, ToldFix } from './report.ts';

type Place = (span: { readonly start: number; readonly end: number }) => Range;

/**
 * @param path as the reader knows the document
 * @param full with all that a fix would do, which few reports show
 */
export function checkedOf(path: string, { charter, recognition, findings }: Model, full: boolean): Checked {
  const at = positionsOf(charter.text);
  const { language, kinds } = recognition;
  return { path, language, kinds, findings: findings.map((it) => told(it, (span) => rangeOf(span, at), full)) };
}

function told({ rule, severity, message, key, span, related = [], fix }: Finding, place: Place, full: boolean): Told {
  const fixed = fix && fixOf(fix(), place, full);
  const others = related.map((it) => ({ message: it.message, ...place(it.span) }));
  return { rule, severity, message, key, ...place(span), related: others, ...(fixed && { fix: fixed }) };
}

/** One that changes nothing is none. */
function fixOf({ title, safe, edits }: Fix, place: Place, full: boolean): ToldFix | undefined {
  if (edits.length === 0) return undefined;
  return full ? { safe, how: { title, edits: edits.map((it) => ({ ...place(it), text: it.text })) } } : { safe };
}

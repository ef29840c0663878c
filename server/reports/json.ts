/** Everything a program may want to know, as one JSON object. */
import type { Fix, Language } from '../engine/types.ts';
import { type Position, positionsOf, rangeOf } from './positions.ts';
import { type Checked, type Report, SHOWN } from './report.ts';

/** Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */
export function json({ checked, others, locale }: Report): string {
  const documents = [
    ...checked.map((it) => document(it, locale)),
    ...others.map((path) => ({ path, language: null, kind: 'none', findings: [] })),
  ];
  const findings = checked.flatMap(({ model }) => model.findings);
  const counts = Object.fromEntries(SHOWN.map((it) => [it, findings.filter(({ severity }) => severity === it).length]));
  return `${JSON.stringify({ version: 1, documents, summary: { ...counts, files: documents.length } }, null, 2)}\n`;
}

function document({ path, model }: Checked, locale: Language) {
  const at = positionsOf(model.charter.text);
  const { language, kinds } = model.recognition;
  return {
    path,
    language,
    kind: kindOf(kinds),
    findings: model.findings.map(({ rule, severity, message, key, span, related = [], fix }) => ({
      rule,
      severity,
      message: message[locale],
      key,
      ...rangeOf(span, at),
      related: related.map((it) => ({ message: it.message[locale], ...rangeOf(it.span, at) })),
      fix: fix ? fixed(fix(), locale, at) : null,
    })),
  };
}

/** One id, a list of two, or `none`. */
export const kindOf = (kinds: readonly string[]): string | readonly string[] => (kinds.length > 1 ? kinds : (kinds[0] ?? 'none'));

const fixed = ({ title, safe, edits }: Fix, locale: Language, at: (offset: number) => Position) => ({
  title: title[locale],
  safe,
  edits: edits.map((it) => ({ ...rangeOf(it, at), text: it.text })),
});

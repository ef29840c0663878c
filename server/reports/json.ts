/** Everything a program may want to know, as one JSON object. */
import type { Language } from '../engine/types.ts';
import { type Checked, type Format, noCounts, type Told } from './report.ts';

/** Lines and columns count from 1, columns in UTF-16 units, ends are exclusive. */
export const json: Format = ({ locale }) => {
  const counts = noCounts();
  let files = 0;
  const next = (value: unknown): string => `${files++ === 0 ? '{\n  "version": 1,\n  "documents": [\n' : ',\n'}${nested(value, 4)}`;
  return {
    file(checked) {
      for (const { severity } of checked.findings) counts[severity]++;
      return next(document(checked, locale));
    },
    end({ others }) {
      const last = others.map((path) => next({ path, language: null, kind: 'none', findings: [] })).join('');
      const open = files === 0 ? '{\n  "version": 1,\n  "documents": [' : '\n  ';
      return `${last}${open}],\n  "summary": ${nested({ ...counts, files }, 2).trimStart()}\n}\n`;
    },
  };
};

/** No text in JSON holds a line end as it is. */
const nested = (value: unknown, indent: number): string => JSON.stringify(value, null, 2).replace(/^/gm, ' '.repeat(indent));

function document({ path, language, kinds, findings }: Checked, locale: Language) {
  return { path, language, kind: kindOf(kinds), findings: findings.map((it) => finding(it, locale)) };
}

const finding = ({ rule, severity, message, key, start, end, related, fix }: Told, locale: Language) => ({
  rule,
  severity,
  message: message[locale],
  key,
  start,
  end,
  related: related.map((it) => ({ message: it.message[locale], start: it.start, end: it.end })),
  fix: fix?.how ? { title: fix.how.title[locale], safe: fix.safe, edits: fix.how.edits } : null,
});

/** One id, a list of two, or `none`. */
export const kindOf = (kinds: readonly string[]): string | readonly string[] => (kinds.length > 1 ? kinds : (kinds[0] ?? 'none'));

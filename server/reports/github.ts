/** Annotations of GitHub Actions: workflow commands on standard output. */
import type { Finding } from '../engine/types.ts';
import type { Format } from './report.ts';

const COMMANDS: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** The escapes are those of `@actions/core`. */
export const github: Format = ({ locale }) => ({
  file({ path, findings }) {
    const file = property(path.replaceAll('\\', '/'));
    return findings
      .map(({ rule, severity, message, start, end }) => {
        // GitHub takes columns only where both ends are on one line.
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
        const place = `file=${file},line=${start.line},endLine=${end.line}${columns},title=${property(rule)}`;
        return `::${COMMANDS[severity]} ${place}::${data(message[locale])}\n`;
      })
      .join('');
  },
  end: () => '',
});

const data = (words: string): string => words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C');

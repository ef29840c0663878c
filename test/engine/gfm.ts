/** The examples of GitHub's Markdown specification, which no npm package has: Debian's `cmark-gfm` brings them, and `.ci/run` installs it. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FILE = '/usr/share/doc/cmark-gfm/spec.txt.gz';
const FENCE = '`'.repeat(32);

/** None where the package is not installed. */
export const gfmExamples: readonly string[] = existsSync(FILE) ? examplesIn(gunzipSync(readFileSync(FILE)).toString('utf8')) : [];

/** Markdown stands before a line with a full stop, its HTML behind it; an arrow is a tab. */
function examplesIn(spec: string): string[] {
  const parts = spec.split(new RegExp(`^${FENCE}(?: example.*)?\\n`, 'm'));
  return parts.filter((_, i) => i % 2 === 1).map((it) => it.split(/^\.\n/m)[0]!.replaceAll('→', '\t'));
}

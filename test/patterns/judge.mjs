/** Reads patterns of a JSON list on standard input and writes what recheck says of each: a list of `[pattern, verdict]`. */
import recheck from 'recheck/lib/browser.js';

let given = '';
for await (const it of process.stdin) given += it;

const verdict = (pattern) => {
  const end = pattern.lastIndexOf('/');
  const { status, complexity, error } = recheck.checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 5_000 });
  if (status === 'safe') return 'linear';
  if (status === 'unknown') return error?.kind === 'timeout' ? 'unknown' : `unknown: ${error?.kind}`;
  return complexity.type === 'polynomial' ? `polynomial of degree ${complexity.degree}` : complexity.type;
};
console.log(JSON.stringify(JSON.parse(given).map((it) => [it, verdict(it)])));

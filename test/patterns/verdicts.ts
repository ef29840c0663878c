/** What recheck says of patterns, and whether long texts reach those that are not linear. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
export const VERDICTS = `${here}verdicts.json`;
/** By pattern, as it stands in a text of JavaScript. */
export type Verdicts = Readonly<Record<string, string>>;

export const known = (): Verdicts => (existsSync(VERDICTS) ? JSON.parse(readFileSync(VERDICTS, 'utf8')) : {});
export const isInstalled = (): boolean => existsSync(`${here}node_modules/.package-lock.json`);

/** No star, no plus, and no count beyond 2,000: what only repeats counted things costs a fixed number of steps a character. */
export function isCounted(pattern: string): boolean {
  const plain = pattern
    .slice(1, pattern.lastIndexOf('/'))
    .replace(/\\p\{\w+\}|\\u\w{4}|\\./giu, 'x')
    .replace(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d+,\}/.test(plain) && [...plain.matchAll(/,(\d+)\}/g)].every(([, most]) => Number(most) <= 2000);
}

/**
 * @param patterns to judge
 * @param then what was found before; whether the checker ends in time depends on the machine, so that what was found once stays
 * @param say is told how far it is
 */
export async function judged(patterns: readonly string[], then: Verdicts, say: (text: string) => void): Promise<Verdicts> {
  const fresh = await inTurn(patterns, say);
  const isDear = (it: string): boolean => fresh[it] !== 'linear' && !isCounted(it);
  // Not before: what it loads would make no patterns any more.
  const { longestGiven } = await import('./measure.ts');
  const longest = patterns.some(isDear) ? longestGiven() : new Map<string, number>();
  const given = (it: string): string => {
    const length = longest.get(it);
    return length === undefined ? 'not seen' : length > 2000 ? 'given long texts' : 'given short texts';
  };
  const verdict = (it: string): string => (fresh[it] === 'unknown' && then[it] ? then[it].split(', ')[0]! : fresh[it]!);
  return Object.fromEntries(
    patterns.map((it) => [it, isDear(it) && verdict(it) !== 'linear' ? `${verdict(it)}, ${given(it)}` : verdict(it)]),
  );
}

/** A process each for small shares, two at a time: one slow pattern keeps one core busy only. */
async function inTurn(patterns: readonly string[], say: (text: string) => void): Promise<Verdicts> {
  const shares = Array.from({ length: Math.ceil(patterns.length / 20) }, (_, i) => patterns.slice(i * 20, i * 20 + 20));
  const verdicts: [string, string][] = [];
  const worker = async (): Promise<void> => {
    for (let share = shares.shift(); share; share = shares.shift()) {
      verdicts.push(...(await judgedByOne(share)));
      say(`${verdicts.length} of ${patterns.length}`);
    }
  };
  await Promise.all([worker(), worker()]);
  return Object.fromEntries(verdicts);
}

function judgedByOne(patterns: readonly string[]): Promise<[string, string][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${here}judge.mjs`], { stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (it: Buffer) => {
      said += it.toString();
    });
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`the checker ended with ${code}`))));
    child.stdin.end(JSON.stringify(patterns));
  });
}

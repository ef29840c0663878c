/** No text makes a pattern slow: each is linear, or what repeats in it is counted, or it is given short texts only. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALLOWED } from './allowed.ts';
import { allPatterns, type Pattern, written } from './collect.ts';
import { isCounted, isInstalled, judged, known, VERDICTS, type Verdicts } from './verdicts.ts';

const all = await allPatterns();
const { literals, makers } = written();
const patterns = [...new Set(all.map((it) => it.pattern))].sort();
const then = known();
/** What `npm run patterns` asks for; without it new patterns are judged too, where the checker is installed. */
const asked = process.env.PATTERNS;
const unjudged = patterns.filter((it) => asked === 'all' || !(it in then));
const fresh = unjudged.length > 0 && isInstalled() ? await judged(unjudged, then, console.log) : {};
const verdicts: Verdicts = { ...then, ...fresh };
if (asked) writeFileSync(VERDICTS, `${JSON.stringify(Object.fromEntries(patterns.map((it) => [it, verdicts[it]])), null, 2)}\n`);

/** Shown by the checker, by counting or by measuring. */
const isShown = ({ pattern }: Pattern): boolean =>
  verdicts[pattern] === 'linear' || verdicts[pattern]?.endsWith('given short texts') || isCounted(pattern);
const isNamed = ({ file, pattern }: Pattern): boolean => ALLOWED.some((it) => it.file === file && pattern.startsWith(`/${it.begins}`));
const shown = (patterns: readonly Pattern[]): string[] => patterns.map(({ file, pattern }) => `${file} ${pattern}`);

test.for([
  ['/a{1,9}[*+]\\*\\p{L}{2000}/u', true],
  ['/a+/', false],
  ['/a*/', false],
  ['/a{2,}/', false],
  ['/a{0,2001}/', false],
] as const)('what is counted: %s', ([pattern, expected]) => expect(isCounted(pattern)).toBe(expected));

test('none has been missed', () => {
  expect(literals.length).toBeGreaterThan(400);
  expect(makers.filter((file) => !all.some((it) => it.file === file && !literals.some((one) => one.pattern === it.pattern)))).toEqual([]);
});

test('each has been judged: `npm run patterns` does it, and keeps what it finds', () => {
  expect(shown(all.filter((it) => !(it.pattern in verdicts)))).toEqual([]);
});

test('none is exponential', () => {
  expect(shown(all.filter((it) => verdicts[it.pattern]?.startsWith('exponential')))).toEqual([]);
});

test('each is linear, or counted, or given short texts only', () => {
  expect(shown(all.filter((it) => it.pattern in verdicts && !isShown(it) && !isNamed(it)))).toEqual([]);
});

test('each exception is still there, and still one', () => {
  const needed = all.filter((it) => !isShown(it));
  expect(ALLOWED.filter(({ file, begins }) => !needed.some((it) => it.file === file && it.pattern.startsWith(`/${begins}`)))).toEqual([]);
});

/** What bundles do to the patterns of the server changes nothing that they find. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withRanges } from '../letters.ts';
import { read, root } from './kit.ts';
import { written } from './patterns/collect.ts';

const { literals } = written();
const patterns = [...new Set(literals.filter(({ file }) => file.startsWith('server/')).map((it) => it.pattern))].filter((it) =>
  /\\p\{|\/[a-z]*u[a-z]*$/.test(it),
);
const made = (literal: string): RegExp => {
  const [, source, flags] = /^\/(.*)\/([a-z]*)$/su.exec(literal)!;
  return new RegExp(source!, flags!.includes('g') ? flags! : `${flags}g`);
};

test.for([
  ['/(?<!\\p{L})raad/u', 'brăad raad Раад ĳraad', 1],
  ['/[\\p{L}\\d]+/gu', 'één raad, 2 ἀ', 3],
  ['/[^\\p{L}]+/gu', 'één raad', 1],
  ['/e\\p{M}/u', 'een e\u0301', 1],
  ['/(?<!\\p{L})één raad/iu', 'ÉÉN RAAD 😀één raad', 2],
] as const)('%s', ([literal, text, count]) => {
  const plain = withRanges(`const it = ${literal};`).slice('const it = '.length, -1);
  expect(plain).not.toContain('\\p{');
  expect(text.match(made(plain))).toHaveLength(count);
});

test('strings of which patterns are made are treated alike', () => {
  const code = "const raad = '(?<![\\\\p{L}\\\\d])raad\\\\p{L}*'; const at = `[^\\\\p{L}]${raad}\\\\p{L}`;";
  const made = new Function(`${withRanges(code)} return at;`)() as string;
  expect('x raadje'.match(new RegExp(made, 'u'))?.[0]).toBe(' raadje');
});

test('each pattern finds in the samples what it found', () => {
  expect(patterns.length).toBeGreaterThan(200);
  const samples = readdirSync(new URL('samples', root)).filter((it) => /^(?:zorgpas|wigo4it)\./.test(it));
  const texts = samples.flatMap((it) => read(`samples/${it}`).split(/\n\n/));
  const different = patterns.filter((literal) => {
    const [before, after] = [made(literal), made(withRanges(`it(${literal});`).slice(3, -2))];
    return texts.some((it) => JSON.stringify(it.match(before)) !== JSON.stringify(it.match(after)));
  });
  expect(different).toEqual([]);
});

test('no file of the server is left with letters that take long', () => {
  const files = literals.filter(({ file }) => /^server\/(?:engine|rules|features|reports|workspace)\//.test(file)).map((it) => it.file);
  const left = [...new Set(files)].filter((it) =>
    /\\p\{[LM]\}/.test(withRanges(readFileSync(new URL(it, root), 'utf8')).replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')),
  );
  expect(left).toEqual([]);
});

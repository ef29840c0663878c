/** The sound samples give no finding of a rule about the text; the one that shows how not to do it gives one of each. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint, read, root } from '../kit.ts';
import type { Planted } from './planted/planted.ts';

const RULES = [
  ...new Set(
    Object.values(import.meta.glob<Planted>('./planted/*.ts', { eager: true, import: 'default' })).flatMap((it) => Object.keys(it ?? {})),
  ),
];
const SOUND = readdirSync(new URL('samples', root)).filter((it) => it.endsWith('.md') && !/^(?:zorgpas|draft)\./.test(it));
const found = (path: string): string[] =>
  lint(read(`samples/${path}`))
    .findings.map((it) => it.rule)
    .filter((it) => RULES.includes(it));

test.for(SOUND)('%s is sound', (path) => {
  expect(found(path)).toEqual([]);
});

/** Its empty section is about privacy, which the element reports; no author nests forty levels. */
const ELSEWHERE = ['empty-section', 'unread-passage'];

test.for(['zorgpas.en.md', 'zorgpas.nl.md'])('%s has what it was planted with', (path) => {
  expect(new Set(found(path))).toEqual(new Set(RULES.filter((it) => !ELSEWHERE.includes(it))));
  expect(lint(read(`samples/${path}`)).findings.map((it) => it.rule)).toContain('incomplete-practical-safeguards');
});

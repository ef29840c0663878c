/**
 * What somebody who knows the description of the checks, but not the rules, would plant: ten defects a check and language.
 * The numbers found are asserted as they are, with the reason why some stay unseen.
 */
import { expect, test } from 'vitest';
import type { Language } from '../../server/engine/types.ts';
import type { Passages } from './planted-blind/blind.ts';
import { hosted, told } from './planted-blind/hosted.ts';
import { unseen } from './planted-blind/unseen.ts';

const FILES = import.meta.glob<Passages>('./planted-blind/*.{en,nl}.ts', { eager: true, import: 'default' });
const QUIET: Readonly<Record<Language, string>> = { en: 'Guests come on Sunday.', nl: 'Gasten komen op zondag.' };

const cases = Object.entries(FILES).flatMap(([file, planted]) => {
  const language: Language = file.endsWith('.nl.ts') ? 'nl' : 'en';
  const whole = file.includes('documents');
  return Object.entries(planted).map(([rule, passages]) => ({ rule, language, whole, passages }));
});
test.for(cases)('$rule ($language)', ({ rule, language, whole, passages }) => {
  expect(new Set(passages).size).toBe(10);
  const missed = passages.flatMap((it, i) => (told(whole ? it : hosted(it, language), language).includes(rule) ? [] : [i]));
  expect(missed).toEqual(unseen[rule]?.[language] ?? []);
});

test.for(['en', 'nl'] as const)('what they are planted in is sound (%s)', (language) => {
  const rules = cases.map((it) => it.rule);
  expect(told(hosted(QUIET[language], language), language).filter((it) => rules.includes(it))).toEqual([]);
});

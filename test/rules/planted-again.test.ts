/**
 * Planted once more by somebody who knew the description of the checks only: six defects and two look-alikes a check and language.
 * What is found, and what is told in vain, is asserted as it is.
 */
import { expect, test } from 'vitest';
import type { Language } from '../../server/engine/types.ts';
import type { Plantings } from './planted-again/planted.ts';
import { unseen, told as wrong } from './planted-again/unseen.ts';
import { hosted, told, toldUnasked } from './planted-blind/hosted.ts';

const FILES = import.meta.glob<Plantings>('./planted-again/*.{en,nl}.ts', { eager: true, import: 'default' });

const cases = Object.entries(FILES).flatMap(([file, plantings]) => {
  const language: Language = file.endsWith('.nl.ts') ? 'nl' : 'en';
  return Object.entries(plantings).map(([rule, it]) => ({ rule, language, ...it }));
});
const isTold = (rule: string, text: string, language: Language): boolean =>
  (text.startsWith('# ') ? toldUnasked(text) : told(hosted(text, language), language)).includes(rule);
const positions = (texts: readonly string[], keep: (text: string) => boolean): number[] => texts.flatMap((it, i) => (keep(it) ? [i] : []));

test.for(cases)('$rule ($language)', ({ rule, language, defects, sound }) => {
  expect(new Set([...defects, ...sound]).size).toBe(8);
  expect(positions(defects, (it) => !isTold(rule, it, language))).toEqual(unseen[rule]?.[language] ?? []);
  expect(positions(sound, (it) => isTold(rule, it, language))).toEqual(wrong[rule]?.[language] ?? []);
});

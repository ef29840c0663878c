/**
 * Planted by others who knew the description of the checks only, in two rounds: fourteen defects and four look-alikes a check and language.
 * What is found, and what is told in vain, is asserted as it is; one file a check and language.
 */
import { expect, test } from 'vitest';
import type { Language } from '../../server/engine/types.ts';
import type { Planted } from './planted-again/planted.ts';
import { hosted, told, toldUnasked } from './planted-blind/hosted.ts';
import { unseen, told as wrong } from './planted-wide/unseen.ts';

const FILES = import.meta.glob<Planted>('./planted-wide/*.{en,nl}.ts', { eager: true, import: 'default' });

const cases = Object.entries(FILES).map(([file, it]) => {
  const [, rule, language] = /([a-z-]+)\.(en|nl)\.ts$/.exec(file)!;
  return { rule: rule!, language: language as Language, ...it };
});
const isTold = (rule: string, text: string, language: Language): boolean =>
  (text.startsWith('# ') ? toldUnasked(text) : told(hosted(text, language), language)).includes(rule);
const positions = (texts: readonly string[], keep: (text: string) => boolean): number[] => texts.flatMap((it, i) => (keep(it) ? [i] : []));

test.for(cases)('$rule ($language)', ({ rule, language, defects, sound }) => {
  expect([new Set(defects).size, new Set(sound).size]).toEqual([14, 4]);
  expect(positions(defects, (it) => !isTold(rule, it, language))).toEqual(unseen[rule]?.[language] ?? []);
  expect(positions(sound, (it) => isTold(rule, it, language))).toEqual(wrong[rule]?.[language] ?? []);
});

test('four in five are found, and hardly any is told in vain', () => {
  const count = (lists: typeof unseen): number =>
    Object.values(lists).reduce((sum, it) => sum + (it.en?.length ?? 0) + (it.nl?.length ?? 0), 0);
  expect(count(unseen)).toBeLessThan((cases.length * 14) / 5);
  expect(count(wrong)).toBeLessThan(4);
});

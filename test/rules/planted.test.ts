/**
 * What each rule is for: ten different defects a language, planted in small documents, and near misses that are sound.
 * The number found is asserted as it is, so that a rule that finds less, or more, says so.
 */
import { describe, expect, test } from 'vitest';
import type { Finding, Language } from '../../server/engine/types.ts';
import { fixed, lint } from '../kit.ts';
import type { Planted } from './planted/planted.ts';

const FILES = import.meta.glob<Planted>('./planted/*.{en,nl}.ts', { eager: true, import: 'default' });
const TITLES: Readonly<Record<Language, string>> = {
  en: '# Agreement on the joint berth register\n\nThe parties keep one register of berths for the harbours of the coast and share its costs.\n\n',
  nl: '# Overeenkomst gezamenlijk meldpunt wateroverlast\n\nDe partijen houden samen één meldpunt in stand voor de bewoners en delen de kosten daarvan.\n\n',
};

/** `\n` alone would be lost in one line: `¶` starts a new paragraph, `⏎` a new line. */
const written = (language: Language, body: string): string => `${TITLES[language]}${body.replaceAll('¶', '\n\n').replaceAll('⏎', '\n')}\n`;

describe.for(
  Object.entries(FILES).flatMap(([file, planted]) => {
    const language: Language = file.endsWith('.nl.ts') ? 'nl' : 'en';
    return Object.entries(planted).map(([rule, it]) => ({ rule, language, ...it }));
  }),
)('$rule ($language)', ({ rule, language, defects, found, sound }) => {
  const config = { enable: 'charter', kind: 'partnership-agreement', language } as const;
  const own = (it: Finding): boolean => it.rule === rule;
  const findings = (body: string): Finding[] => lint(written(language, body), config).findings.filter(own);

  test(`finds ${found} of ${defects.length} planted defects`, () => {
    expect(new Set(defects).size).toBe(10);
    const missed = defects.filter((it) => findings(it).length === 0);
    expect(missed.length, `missed: ${missed.join(' | ')}`).toBe(defects.length - found);
    expect(found).toBeGreaterThanOrEqual(8);
  });
  test('its fixes solve what they are for, once and for all', () => {
    for (const body of defects) {
      const once = fixed(written(language, body), own, config);
      expect(lint(once, config).findings.filter((it) => own(it) && it.fix)).toEqual([]);
      expect(fixed(once, own, config)).toBe(once);
    }
  });
  test.for(sound)('is silent on: %s', (it) => {
    expect(findings(it)).toEqual([]);
  });
});

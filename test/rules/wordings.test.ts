/** Wordings of defects that stand apart from the lists of ten, with what comes near them and is sound. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../server/engine/types.ts';
import { lint } from '../kit.ts';
import { hosts } from './planted-blind/hosts.ts';
import wordings from './wordings/wordings.ts';

const HEAD: Readonly<Record<Language, string>> = { en: '## Further arrangements', nl: '## Overige afspraken' };

describe.for(
  Object.entries(wordings).flatMap(([rule, by]) => (['en', 'nl'] as const).map((language) => ({ rule, language, ...by[language] }))),
)('$rule ($language)', ({ rule, language, defects, sound }) => {
  const isTold = (text: string): boolean =>
    lint(text.startsWith('# ') ? text : `${hosts[language]}\n${HEAD[language]}\n\n${text}\n`, {
      enable: 'charter',
      language,
      ...(!text.startsWith('# ') && { kind: 'partnership-agreement' }),
    }).findings.some((it) => it.rule === rule);

  test.for(defects)('tells: %s', (it) => expect(isTold(it)).toBe(true));
  test.for(sound)('is silent on: %s', (it) => expect(isTold(it)).toBe(false));
});

/** What the rules get wrong of these, by position: defects that no rule sees, and sound passages told in vain. */
import type { Language } from '../../../server/engine/types.ts';

type Positions = Readonly<Record<string, Partial<Record<Language, readonly number[]>>>>;

export const unseen: Positions = {
  'actor-missing': { en: [1, 3, 9, 12, 13], nl: [3, 7, 12, 13] },
  placeholder: { en: [1, 7], nl: [5] },
  'empty-section': { en: [0, 4, 5, 10] },
  'product-named': { en: [7, 13], nl: [5, 11, 12] },
  'undefined-abbreviation': { en: [3, 12], nl: [2, 3, 12] },
  'undefined-term': { en: [10, 12], nl: [1, 5, 10] },
  'unused-definition': { en: [6, 11], nl: [7] },
  'inconsistent-term': { en: [1, 3, 5, 7, 9, 10], nl: [7, 9] },
  'time-box-open': { en: [5, 7, 13], nl: [3, 7] },
  'time-box-too-long': { en: [3, 9], nl: [3, 7, 9] },
  'date-impossible': { en: [9] },
  'date-passed': { en: [9], nl: [7] },
  'phases-out-of-order': { en: [3, 5], nl: [1, 9] },
  'amounts-do-not-add-up': { en: [4, 9], nl: [4, 5, 13] },
  'body-without-rule': { en: [3, 11], nl: [1, 3, 6, 11] },
  'conflicting-rule': { en: [0, 3, 4, 5, 9, 10, 13], nl: [1, 3, 4, 5, 13] },
  'broken-reference': { en: [7] },
  numbering: { en: [6], nl: [3, 6, 9] },
  'party-not-signing': { en: [5, 11, 13], nl: [5, 7, 9, 13] },
  'party-without-share': { en: [13], nl: [1, 9] },
  'closed-core': { en: [1, 3, 12], nl: [5, 10, 12] },
  'too-many-founders': { en: [3, 7, 10, 12], nl: [3, 7, 9, 11] },
  'project-framing': { en: [3, 9], nl: [3, 5, 9] },
  'too-much-detail': { en: [9], nl: [5, 9] },
  'no-adoption-gap': { en: [4], nl: [3, 5] },
  'hedged-commitment': { nl: [5, 9, 13] },
};

export const told: Positions = { 'hedged-commitment': { en: [3] }, 'party-not-signing': { nl: [3] } };

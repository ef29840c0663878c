/** Which of the planted defects no rule sees, by position, and why not. */
import type { Language } from '../../../server/engine/types.ts';

export const unseen: Readonly<Record<string, Partial<Record<Language, readonly number[]>>>> = {
  'actor-missing': { en: [9], nl: [6] },
  'amounts-do-not-add-up': { en: [9], nl: [9] },
  'closed-core': { nl: [4] },
  'conflicting-rule': { en: [5] },
  'date-impossible': { en: [8], nl: [8] },
  'date-passed': { en: [4, 8], nl: [4, 8] },
  'hedged-commitment': { en: [9] },
  'party-without-share': { nl: [9] },
  'phases-out-of-order': { en: [9], nl: [9] },
  'product-named': { nl: [7] },
  'time-box-too-long': { nl: [9] },
  'too-much-detail': { en: [4, 9], nl: [4, 9] },
  'unused-definition': { en: [5, 8], nl: [8] },
};

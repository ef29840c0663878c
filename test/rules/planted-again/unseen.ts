/** What the rules get wrong, by position: defects that no rule sees, with what they have in common, and sound passages told in vain. */
import type { Language } from '../../../server/engine/types.ts';

type Positions = Readonly<Record<string, Partial<Record<Language, readonly number[]>>>>;

export const unseen: Positions = {
  // A body of which only a table speaks.
  'body-without-rule': { en: [3], nl: [3] },
  // Parties that only a sentence on who runs or started it names.
  'closed-core': { nl: [1, 3] },
  // Two majorities for every motion.
  'conflicting-rule': { en: [4], nl: [4] },
  // Two words for one thing that may be two things: `Loan Desk` and `Lending Desk`, `Council` and `Counsel`.
  'inconsistent-term': { en: [4, 5] },
  // Letters at the starts of lines of one paragraph.
  numbering: { en: [4], nl: [4] },
  // Parties of whom only the lines that they sign on, or words such as `adopted by`, say that they are.
  'party-not-signing': { nl: [4] },
  // What parties bring in and get, in a list or in numbered sentences, and a party that pays nothing in any year.
  'party-without-share': { en: [5], nl: [3, 4, 5] },
  // Nothing says that `Incubation` is a phase.
  'time-box-open': { en: [4] },
  // Parties given as a number only.
  'too-many-founders': { en: [4], nl: [4] },
  // Four levels of headings under the title, which the rule allows by default.
  'too-much-detail': { en: [5], nl: [5] },
  // An abbreviation that opens the row of a table.
  'undefined-abbreviation': { en: [3], nl: [2] },
};

export const told: Positions = {};

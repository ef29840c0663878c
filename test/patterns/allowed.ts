/**
 * Patterns that recheck does not call linear and that repeat something without a bound, where reading long texts did not show
 * that they are given short ones only. Each has been read by a person: why it takes no time all the same.
 */
interface Allowed {
  readonly file: string;
  /** What the pattern begins with, behind its slash. */
  readonly begins: string;
  readonly why: string;
}

export const ALLOWED: readonly Allowed[] = [
  {
    file: 'client/matter.ts',
    begins: '^(\\uFEFF?---',
    why: 'Only a line that has nothing but `---` begins it, and the second such line ends it: at most one is without an end.',
  },
  { file: 'client/pages.ts', begins: '\\]\\((\\S+?)\\)', why: 'Applied to hovers, which our own pages and texts make.' },
  { file: 'server/engine/inflect.ts', begins: "[\\p{L}\\p{M}\\d&’']+$", why: 'Applied to the name of a body or a role: 90 characters.' },
  { file: 'server/engine/insertion.ts', begins: '(?:\\r\\n?|\\n)[ \\t]*(?=\\S|$)', why: 'Each blank is reached from one line end only.' },
  {
    file: 'server/engine/registers/blanks.ts',
    begins: '\\{\\{[^{}\\n]{1,200}',
    why: 'No row of dots or lines is tried but from its first.',
  },
  { file: 'server/engine/registers/contexts.ts', begins: 'definit|begrip', why: 'What repeats stands behind the start of the text.' },
  { file: 'server/engine/registers/definitions.ts', begins: '[\\s(,;:]+$', why: 'Applied to the 400 characters before a definition.' },
  { file: 'server/engine/registers/definitions.ts', begins: '\\p{Lu}[\\p{L}\\p{M}&-]+(?: ', why: 'Applied to 400 characters at most.' },
  {
    file: 'server/engine/headings.ts',
    begins: '^(artikel|article',
    why: 'It begins at the start of a heading only, and only its last blanks are not counted.',
  },
  {
    file: 'server/engine/registers/partySentences.ts',
    begins: '(?:(?:made|entered',
    why: 'One word is gone through behind `made`; the list behind it is counted.',
  },
  {
    file: 'server/engine/registers/partySentences.ts',
    begins: '(?:(?:nemen|neemt',
    why: 'Five words are gone through behind a verb; the list behind them is counted.',
  },
  {
    file: 'server/engine/registers/partySentences.ts',
    begins: '(?:^|[.;:]\\s)(?:(?:de|the)',
    why: 'Eight words are gone through behind those for parties; the list behind them is counted.',
  },
  {
    file: 'server/engine/registers/quora.ts',
    begins: '(?<!\\p{L})(?:ten minste|tenminste',
    why: 'Words are gone through behind the words before them only, each once.',
  },
  {
    file: 'server/engine/registers/quora.ts',
    begins: '(?<!\\p{L})(?:the|de|het|our|onze) (',
    why: 'Three words at most are gone through, behind an article that is a word.',
  },
  { file: 'server/engine/registers/singleRules.ts', begins: 'unanim\\p{L}*', why: 'Applied to a sentence: 2,000 characters.' },
  { file: 'server/engine/registers/singleRules.ts', begins: '(?:amend(?:ed', why: 'Applied to a sentence of at most 400 characters.' },
  { file: 'server/engine/registers/singleRules.ts', begins: '^(?:de|het) ((?:', why: 'Applied to a sentence of at most 400 characters.' },
  { file: 'server/engine/registers/singleRules.ts', begins: 'wijzig\\p{L}* .*', why: 'Applied to a sentence of at most 400 characters.' },
  { file: 'server/engine/registers/phaseSentences.ts', begins: 'zo ?lang (?:als', why: 'Applied to at most 1,000 characters.' },
  { file: 'server/rules/date-impossible.ts', begins: '^\\s*(?:(?:en|and)', why: 'Applied to at most 100 characters.' },
  {
    file: 'server/engine/registers/sentenceSums.ts',
    begins: 'beta+l',
    why: 'A row of the letter a is gone through from the `t` before it only.',
  },
  { file: 'server/engine/registers/sums.ts', begins: '^(€|EUR', why: 'Applied to a cell of at most 200 characters.' },
  { file: 'server/engine/registers/unusedTerms.ts', begins: '\\s*\\([^)]*\\)', why: 'Applied to a defined name: 90 characters.' },
  { file: 'server/engine/lexicon/hedges.ts', begins: '(?:(?:(?:also|each', why: 'Applied to a sentence: 2,000 characters.' },
  { file: 'server/engine/lexicon/hedges.ts', begins: '(?:streven (?:', why: 'Applied to a sentence: 2,000 characters.' },
  { file: 'server/engine/sentences.ts', begins: '(?<![.!?])[.!?]+', why: 'No row of stops is tried but from its first.' },
  { file: 'server/features/meaning.ts', begins: '\\s+\\S*$', why: 'Applied to what is left after a text was cut for a list.' },
  { file: 'server/features/reader.ts', begins: '\\/+$', why: 'Applied to the folder of our pages, which the editor names.' },
  {
    file: 'server/features/sectionItems.ts',
    begins: '^(#{1,6}[ \\t]*)',
    why: 'It begins at the start of a line only, and its parts are counted.',
  },
  {
    file: 'server/rules/product-named.ts',
    begins: '(?<![\\p{L}\\d./@-])(Oracle',
    why: 'What repeats stands behind a product and the word version.',
  },
];

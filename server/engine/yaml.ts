/** What stands before the YAML reader: nesting that it cannot bear ends the whole process. */

/** Longer than any front matter or configuration file. */
const MAX_LENGTH = 500_000;
/** Brackets in all; a thousand nested ones are read in 50 ms, five thousand end the process. */
const MAX_BRACKETS = 1_000;
const MAX_INDENT = 200;

/** Whether a YAML text is too long, or may be nested too deeply, to be read. */
export function isTooDeep(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  let brackets = 0;
  for (let i = 0; i < text.length; i++) if (text[i] === '[' || text[i] === '{') brackets++;
  // Marks of lists and keys may stand behind each other in one line.
  return brackets > MAX_BRACKETS || text.includes(`\n${' '.repeat(MAX_INDENT)}`) || /(?:[-?:][ \t]{1,9}){50}/.test(text);
}

export const TOO_DEEP = { en: 'This YAML is too long or nested too deeply.', nl: 'Deze YAML is te lang of te diep genest.' } as const;

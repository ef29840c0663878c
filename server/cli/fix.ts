/** Fixes applied until none is left that helps. */
import { createChoice } from '../engine/choice.ts';
import { applyEdits, type Linter } from '../engine/lint.ts';
import type { Edit, Fix, Model } from '../engine/types.ts';

/** A fix that brings a new finding with a fix is followed this far. */
const MOST_ROUNDS = 10;

export interface Fixed {
  readonly text: string;
  /** What is left to say of that text. */
  readonly model: Model;
  /** How many findings were corrected. */
  readonly corrected: number;
}

/**
 * @param model what the linter said of the text
 * @param suggest takes suggestions too, not only what is safe
 */
export function fixAll(linter: Linter, model: Model, suggest: boolean): Fixed {
  const taken = new Set<string>();
  let fixed: Fixed = { text: model.charter.text, model, corrected: 0 };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = fixesOf(fixed.model, suggest, taken);
    if (fixes.length === 0) break;
    const text = applyEdits(fixed.text, editsOf(fixes, fixed.text));
    const model = linter.read(text, fixed.model);
    const corrected = fixed.model.findings.filter(hasFix).length - model.findings.filter(hasFix).length;
    // What does not help would be applied for ever.
    if (corrected <= 0) break;
    fixed = { text, model, corrected: fixed.corrected + corrected };
  }
  return fixed;
}

const hasFix = (it: { fix?: () => Fix }): boolean => it.fix !== undefined;

/** A suggestion is taken once: where it did not do, a second copy would not either. */
function fixesOf({ findings }: Model, suggest: boolean, taken: Set<string>): Fix[] {
  return findings.flatMap((it) => {
    const fix = it.fix?.();
    if (!fix || fix.edits.length === 0 || !(fix.safe || suggest)) return [];
    const name = `${it.rule} ${it.key}`;
    if (!fix.safe && taken.has(name)) return [];
    taken.add(name);
    return [fix];
  });
}

/** A fix is applied whole or not at all; what is inserted ends its lines as the document does. */
function editsOf(fixes: readonly Fix[], text: string): Edit[] {
  const crlf = text.includes('\r\n');
  const choice = createChoice(0);
  for (const { edits } of fixes) choice.take(edits);
  return choice.edits.map((it) => (crlf ? { ...it, text: it.text.replace(/\r?\n/g, '\r\n') } : it));
}

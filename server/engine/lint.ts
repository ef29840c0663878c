/** Charter to findings, and findings to text. */
import { createActivation } from './active.ts';
import { atOnce } from './atOnce.ts';
import { type Beside, placeBeside } from './beside.ts';
import { changeOf } from './change.ts';
import { configFor } from './config.ts';
import { createFindings, NO_FINDINGS } from './findings.ts';
import { steps } from './parse.ts';
import { createRecogniser } from './recognise.ts';
import { runRules, type Said } from './ruleRuns.ts';
import { following, summaryOf } from './summary.ts';
import type { Catalog, Config, Edit, Model, Recognition } from './types.ts';

export { DEFAULTS } from './config.ts';
export { summaryOf } from './summary.ts';

export interface Linter {
  /**
   * Reads and lints a text. Never throws: a rule that fails is skipped and named in `failures`.
   *
   * @param previous what this linter said of the text before, to take over what did not change
   * @param edits what changed since, in offsets of the previous text, sorted and apart
   * @param beside what lies beside the document, for what links lead to: another object where it is not as before
   */
  read(text: string, previous?: Model, edits?: readonly Edit[], beside?: Beside): Model;
}

export interface PatientLinter extends Linter {
  /** The same with rests, in which whoever is in charge may do something else, or give it up. */
  reading(text: string, previous?: Model, edits?: readonly Edit[], beside?: Beside): Generator<undefined, Model>;
}

/**
 * A linter for one set of settings. It keeps nothing but results that can be computed again.
 *
 * @param today ISO date, for what depends on the day
 */
export function createLinter(catalog: Catalog, config: Config, today: string): PatientLinter {
  const recognise = createRecogniser(catalog.elements, catalog.packed);
  const activate = createActivation(catalog, today);
  const findingsOf = createFindings(catalog);
  /** What the rules said of the versions that are still about. */
  const kept = new WeakMap<Recognition, Said>();
  function* reading(text: string, previous?: Model, edits?: readonly Edit[], beside?: Beside): Generator<undefined, Model> {
    const charter = yield* steps(text, previous?.charter, edits);
    placeBeside(charter, beside);
    const own = configFor(config, charter.matter, catalog);
    if (!previous) yield* recognise.prepare(charter, own);
    const change = previous && changeOf(previous.charter, charter);
    const recognition = recognise(charter, own, previous?.charter, change);
    const model = { charter, recognition, catalog, config: own };
    if (!isLinted(recognition, own)) return { ...model, ...NO_FINDINGS };
    const summary = summaryOf(charter, recognition, catalog);
    const active = activate(recognition, own);
    const said = previous && kept.get(previous.recognition);
    const before = said?.active === active ? said : undefined;
    const last = before && previous && summaryOf(previous.charter, previous.recognition, catalog);
    const told = function* (): Generator<undefined, Model> {
      const now = yield* runRules(active, summary, before);
      kept.set(recognition, now);
      return Object.assign(findingsOf(now, summary), model);
    };
    return yield* following(summary, last, change, told);
  }
  return { reading, read: (...given) => atOnce(reading(...given)) };
}

/** Whether the document is looked at: it is a charter, or was said to be one. */
export const isLinted = ({ kinds }: Recognition, { enable }: Config): boolean =>
  enable === 'charter' || (enable === 'auto' && kinds.length > 0);

/**
 * Applies edits to a text; one that overlaps an earlier one is left out.
 *
 * @param edits in offsets of `text`, in any order; insertions at one place keep their order
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of edits.map((it, i) => ({ ...it, i })).sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i)) {
    if (edit.start < at) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

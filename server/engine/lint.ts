/** Charter to findings, and findings to text. */
import { type Active, createActivation } from './active.ts';
import { configFor } from './config.ts';
import { parse } from './parse.ts';
import { createRecogniser } from './recognise.ts';
import { factsOf } from './registers/facts.ts';
import { createSuppressor } from './suppress.ts';
import type {
  Block,
  Catalog,
  Charter,
  Config,
  Edit,
  Facts,
  Finding,
  Fix,
  Model,
  Problem,
  Recognition,
  Span,
  Summary,
  Suppression,
} from './types.ts';

export { DEFAULTS } from './config.ts';

export interface Linter {
  /**
   * Reads and lints a text. Never throws: a rule that fails is skipped and named in `failures`.
   *
   * @param previous what this linter said of the text before, to take over what did not change
   * @param edits what changed since, in offsets of the previous text, sorted and apart
   */
  read(text: string, previous?: Model, edits?: readonly Edit[]): Model;
}

type Failure = Model['failures'][number];

/**
 * A linter for one set of settings. It keeps nothing but results that can be computed again.
 *
 * @param today ISO date, for what depends on the day
 */
export function createLinter(catalog: Catalog, config: Config, today: string): Linter {
  const recognise = createRecogniser(catalog.elements);
  const activate = createActivation(catalog, today);
  const suppress = createSuppressor(catalog);
  return {
    read(text, previous, edits) {
      const charter = parse(text, previous?.charter, edits);
      const own = configFor(config, charter.matter, catalog);
      const recognition = recognise(charter, own);
      const model = { charter, recognition, catalog, config: own };
      if (!isLinted(recognition, own)) return { ...model, findings: [], failures: [] };
      const failures: Failure[] = [];
      const summary = summaryOf(charter, recognition, catalog);
      const active = activate(recognition, own);
      const raised = inOrder(active.flatMap((it) => run(it, failures, () => [...byBlock(it, summary), ...byCharter(it, summary)])));
      const suppressions = suppress(charter);
      const kept = raised.filter((it) => !suppressions.hides(it));
      const uses = suppressions.uses(new Set(active.map(({ rule }) => rule.id)));
      const onUses = active.flatMap((it) => run(it, failures, () => byUse(it, uses))).filter((it) => !suppressions.hides(it));
      return { ...model, findings: onUses.length === 0 ? kept : inOrder([...kept, ...onUses]), failures };
    },
  };
}

/** Whether the document is looked at: it is a charter, or was said to be one. */
export const isLinted = ({ kinds }: Recognition, { enable }: Config): boolean =>
  enable === 'charter' || (enable === 'auto' && kinds.length > 0);

/** Cached by block: the same block has the same facts. */
const facts: Record<string, WeakMap<Block, Facts>> = {};

/** The whole document as registers, for rules and for what inserts text. */
export function summaryOf(charter: Charter, recognition: Recognition, { elements }: Catalog): Summary {
  const { language } = recognition;
  facts[language] ??= new WeakMap();
  const cache = facts[language];
  return {
    charter,
    recognition,
    elements,
    facts(index) {
      const { block } = charter.blocks[index]!;
      let known = cache.get(block);
      if (!known) {
        known = factsOf(block, language);
        cache.set(block, known);
      }
      return known;
    },
  };
}

function run({ rule }: Active, failures: Failure[], raise: () => Finding[]): Finding[] {
  try {
    return raise();
  } catch (error) {
    failures.push({ rule: rule.id, error });
    return [];
  }
}

function byBlock(active: Active, summary: Summary): Finding[] {
  const { rule, context, said } = active;
  if (!rule.block) return [];
  const findings: Finding[] = [];
  const { blocks } = summary.charter;
  for (let i = 0; i < blocks.length; i++) {
    const { block, start } = blocks[i]!;
    let problems = said.get(block);
    if (!problems) {
      problems = [...rule.block(block, { ...context, facts: summary.facts(i) })];
      said.set(block, problems);
    }
    for (const problem of problems) findings.push(placed(active, problem, start));
  }
  return findings;
}

const byCharter = (active: Active, summary: Summary): Finding[] =>
  active.rule.charter ? Array.from(active.rule.charter(summary, active.context), (problem) => placed(active, problem, 0)) : [];

const byUse = (active: Active, uses: readonly Suppression[]): Finding[] =>
  uses.flatMap((use) => Array.from(active.rule.suppression?.(use, active.context) ?? [], (problem) => placed(active, problem, 0)));

/** Spans of the text from spans of the block. The key counts on the block's own words, so equal problems get a number when sorted. */
function placed({ rule, severity }: Active, problem: Problem, by: number): Finding {
  const chosen = severity ?? problem.severity ?? rule.severity;
  return {
    ...problem,
    rule: rule.id,
    severity: chosen as Finding['severity'],
    span: moved(problem.span, by),
    ...(problem.related && { related: problem.related.map((it) => ({ ...it, span: moved(it.span, by) })) }),
    ...(problem.fix && { fix: () => movedFix(problem.fix!(), by) }),
  };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
const movedFix = (fix: Fix, by: number): Fix => ({ ...fix, edits: fix.edits.map((it) => ({ ...it, ...moved(it, by) })) });

function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.span.start - b.span.start || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
  const seen = new Map<string, number>();
  return sorted.map((it) => {
    const name = `${it.rule} ${it.key}`;
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? it : { ...it, key: `${it.key} ${times + 1}` };
  });
}

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
